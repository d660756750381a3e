#pragma once

#include "views/report/report_file.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace rackrent {

/// How a report is to be made: what a person chose last.
struct ReportChoice {
    ReportFormat format = ReportFormat::Pdf;
    ReportPaper paper = ReportPaper::A4;
    QString language;    ///< `en` or `zh_CN`; empty for the program's
    QStringList order;   ///< keys of sections; those that it lacks follow as the report has them
    QStringList leftOut; ///< keys of sections

    bool operator==(const ReportChoice&) const = default;
};

/// Saves the report, with its questions over a window. False when no file came of it.
using ReportAttempt = std::function<bool(QWidget* over, const Report& report, const ReportChoice& choice)>;

} // namespace rackrent
