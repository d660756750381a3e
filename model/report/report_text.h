#pragma once

#include "model/report/report.h"

#include <functional>
#include <string>

namespace rackrent {

/// How a chart is written into a text: a picture, or nothing where there is none.
using ChartWriter = std::function<std::string(const Exhibit& exhibit)>;

/// Markdown (CommonMark with tables), UTF-8. What could be taken for markup is escaped.
/// @param chart writes a picture as Markdown has it; a table of the chart's sentence stands alone without
std::string reportMarkdown(const Report& report, const ChartWriter& chart = {});

/// One HTML page that needs no other file, with a table of contents, in the light of a page that is printed.
/// @param chart writes an `<svg>`
std::string reportHtml(const Report& report, const ChartWriter& chart = {});

} // namespace rackrent
