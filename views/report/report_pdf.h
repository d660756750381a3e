#pragma once

#include "model/report/report.h"

#include <QByteArray>

namespace rackrent {

/// The report as pages of A4: a cover, contents with page numbers, the sections with charts as vectors, and on each
/// page what it is of and its number. Text can be selected; fonts are embedded; the project's file is attached.
/// Empty when there is no memory for it.
QByteArray reportPdf(const Report& report, const QByteArray& project);

} // namespace rackrent
