#pragma once

#include "model/report/report.h"

/// The sections of a report, a function each.
namespace rackrent::report {

using Blocks = std::vector<ReportBlock>;

/// "1 month", "12 months"
inline std::string monthsWords(int count) { return std::to_string(count) + (count == 1 ? " month" : " months"); }

Blocks summary(const ReportInput& input);    ///< what the figures say, in sentences
Blocks keyFigures(const ReportInput& input); ///< every metric
Blocks charts(const ReportInput& input);     ///< those that have something to show
Blocks rentRoll(const ReportInput& input);   ///< a row a contract
Blocks contracts(const ReportInput& input);  ///< an abstract of each of the largest contracts
Blocks cashFlow(const ReportInput& input);   ///< lines by fiscal year
Blocks debt(const ReportInput& input);       ///< the loans, and what they owe by fiscal year
Blocks scenarios(const ReportInput& input);  ///< key figures side by side
Blocks depends(const ReportInput& input);    ///< what the value hangs on
Blocks sources(const ReportInput& input);    ///< assumptions with their origin, and the sources
Blocks method(const ReportInput& input);     ///< each figure's definition

} // namespace rackrent::report
