#pragma once

#include "model/report/report.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace rackrent {

enum class ReportFormat { Pdf, Html, Markdown };

/// The format that a file name's ending stands for: pdf, html, htm or md.
std::optional<ReportFormat> reportFormatOf(const QString& path);

/// Writes the report with its charts to a file: of PDF the project is attached, of Markdown the charts are SVG files
/// in a folder beside it. Nothing when it worked; else what failed and where, as a sentence, and the file that was
/// there before is untouched.
/// @param project bytes of its file
std::optional<QString> writeReport(const Report& report, const QByteArray& project, const QString& path);

} // namespace rackrent
