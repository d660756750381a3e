#pragma once

#include "model/time/calendar.h"
#include "views/format/typed.h"

#include <QLocale>
#include <QString>

namespace rackrent {

/// `1 Mar 2026`: how every date is shown, in every locale. No two people read it differently.
QString shownDate(Date date);

/// `Mar 2026`.
QString shownMonth(Date date);

/// `2026-03-01`: how a date is edited and copied.
QString editedDate(Date date);

/// Reads a typed day: ISO, `1 Mar 2026`, or the locale's short form (two-digit years are 2000 to 2099). A day
/// that does not exist is refused, and so is a numeric form whose order the locale does not settle.
Typed<Date> readDate(const QString& typed, const QLocale& locale = QLocale());

} // namespace rackrent
