#pragma once

#include "model/report/report.h"
#include "views/report/report_pages.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace rackrent {

enum class ReportFormat { Pdf, Html, Markdown };
inline constexpr std::array reportFormats{ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Markdown};

/// The ending of a format's files, without a point.
QString endingOf(ReportFormat format);

/// The format that a file name's ending stands for: pdf, html, htm or md.
std::optional<ReportFormat> reportFormatOf(const QString& path);

/// Writes the report with its charts to a file: of PDF the project is attached, of Markdown the charts are SVG files
/// in a folder beside it. Nothing when it worked; else what failed and where, as a sentence, and the file that was
/// there before is untouched.
/// @param report in the language in which it is to be read
/// @param project bytes of its file
/// @param paper of a PDF
std::optional<QString> writeReport(const Report& report, const QByteArray& project, const QString& path,
                                   ReportPaper paper = ReportPaper::A4);

} // namespace rackrent
