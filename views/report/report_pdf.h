#pragma once

#include "views/report/report_pages.h"

#include <QByteArray>

class QPrinter;

namespace rackrent {

/// The pages as a PDF with charts as vectors: text can be selected, fonts are embedded, the project's file is attached.
/// Empty when there is no memory for it.
QByteArray reportPdf(const ReportPages& pages, ReportPaper paper, const QByteArray& project);

/// Prints the pages, each as large as the printer's paper allows. The printer's range of pages counts.
void printReport(const ReportPages& pages, QPrinter& printer);

} // namespace rackrent
