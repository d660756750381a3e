#include "views/charts/exhibit_csv.h"

#include "views/charts/chart_geometry.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <string_view>

namespace rackrent {
namespace {

constexpr std::string_view lineEnd = "\r\n";

/// A text field, quoted where needed. Spreadsheets run a field that starts with one of these as a formula.
std::string textField(std::string text)
{
    static constexpr std::string_view formulaStarts("=+-@\t\r\0", 7);
    if (!text.empty() && formulaStarts.find(text.front()) != std::string_view::npos)
        text.insert(text.begin(), '\'');
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

/// Shortest digits that read back as the same number, never with an exponent.
std::string numberField(double value)
{
    if (!std::isfinite(value))
        return {};
    std::array<char, 400> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed).ptr;
    return {buffer.data(), end};
}

/// The series' name with the unit of its axis: "Anthropic (USD a month)" of an axis "Rent, USD a month".
std::string headerOf(const Exhibit& exhibit, const ExhibitSeries& series)
{
    if (exhibit.valueAxes.empty())
        return textField(series.label);
    const std::string& axis = exhibit.valueAxes[series.axis].title;
    const std::size_t comma = axis.find(", ");
    const std::string unit = comma == std::string::npos ? axis : axis.substr(comma + 2);
    return textField(unit.empty() || unit == series.label ? series.label : series.label + " (" + unit + ")");
}

std::string fieldAt(const ExhibitSeries& series, std::size_t row)
{
    if (series.mark == Mark::Level)
        return numberField(levelValue(series));
    return row < series.values.size() ? numberField(series.values[row]) : std::string();
}

std::string gridCsv(const HeatGrid& grid)
{
    std::string csv = textField(grid.upAxis + " \\ " + grid.acrossAxis);
    for (const std::string& name : grid.across)
        csv += ',' + textField(name);
    csv += lineEnd;
    for (std::size_t row = 0; row < grid.up.size(); ++row) {
        csv += textField(grid.up[row]);
        for (std::size_t column = 0; column < grid.across.size(); ++column)
            csv += ',' + numberField(grid.values[row * grid.across.size() + column]);
        csv += lineEnd;
    }
    return csv;
}

std::string_view keyOf(Span::Kind kind)
{
    switch (kind) {
    case Span::Kind::Term: return "term";
    case Span::Kind::Ramp: return "ramp";
    case Span::Kind::FreeRent: return "free_rent";
    case Span::Kind::Locked: return "committed";
    case Span::Kind::Notice: return "notice";
    case Span::Kind::AfterExpiry: return "after_expiry";
    }
    return {};
}

std::string spansCsv(const Exhibit& exhibit)
{
    std::string csv = "Lease,What,First day,Last day";
    csv += lineEnd;
    for (const Span& span : exhibit.spans) {
        csv += textField(exhibit.categories[span.row]) + ',' + std::string(keyOf(span.kind)) + ',' +
               dateText(span.first) + ',' + dateText(span.last);
        csv += lineEnd;
    }
    return csv;
}

/// One row a slot: months, month boundaries where there are lines, or categories.
std::string seriesCsv(const Exhibit& exhibit)
{
    const bool isTime = exhibit.across == Across::Time;
    const bool hasLines = isTime && std::ranges::any_of(exhibit.series, [](const ExhibitSeries& series) {
                              return series.mark == Mark::Line;
                          });
    const std::size_t slots = exhibit.slots();
    const std::size_t rows = hasLines && slots > 0 ? slots + 1 : slots;
    std::string csv = !isTime    ? textField(exhibit.acrossAxis.empty() ? "Step" : exhibit.acrossAxis)
                      : hasLines ? "Start of month"
                                 : "Month";
    for (const ExhibitSeries& series : exhibit.series)
        csv += ',' + headerOf(exhibit, series);
    csv += lineEnd;
    for (std::size_t row = 0; row < rows; ++row) {
        csv += isTime ? monthText(exhibit.monthStarts[row]) : textField(exhibit.categories[row]);
        for (const ExhibitSeries& series : exhibit.series)
            csv += ',' + fieldAt(series, row);
        csv += lineEnd;
    }
    return csv;
}

} // namespace

QByteArray exhibitCsv(const Exhibit& exhibit)
{
    if (exhibit.grid)
        return QByteArray::fromStdString(gridCsv(*exhibit.grid));
    return QByteArray::fromStdString(exhibit.spans.empty() ? seriesCsv(exhibit) : spansCsv(exhibit));
}

} // namespace rackrent
