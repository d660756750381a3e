#pragma once

#include <QDateTime>
#include <QString>

namespace rackrent {

/// `1 Mar 2026, 14:05`: a moment in the person's time zone.
QString shownMoment(const QDateTime& moment);

/// `12.3 kB` in the locale's numbers.
QString shownSize(qint64 bytes);

} // namespace rackrent
