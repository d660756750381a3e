#include "views/charts/exhibit_csv.h"

#include "views/charts/chart_geometry.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <iterator>
#include <string>
#include <string_view>

namespace rackrent {
namespace {

constexpr std::string_view lineEnd = "\r\n";

/// A text field, quoted where needed. Spreadsheets run a field that starts with one of these as a formula.
std::string textField(std::string text, char separator)
{
    static constexpr std::string_view formulaStarts("=+-@\t\r\0", 7);
    if (!text.empty() && formulaStarts.find(text.front()) != std::string_view::npos)
        text.insert(text.begin(), '\'');
    if (text.find_first_of(std::string("\"\r\n") + separator) == std::string::npos)
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
        return series.label;
    const std::string& axis = exhibit.valueAxes[series.axis].title;
    const std::size_t comma = axis.find(", ");
    const std::string unit = comma == std::string::npos ? axis : axis.substr(comma + 2);
    return unit.empty() || unit == series.label ? series.label : series.label + " (" + unit + ")";
}

ExhibitTable gridTable(const HeatGrid& grid)
{
    ExhibitTable table;
    table.header.push_back(grid.upAxis + " \\ " + grid.acrossAxis);
    table.header.insert(table.header.end(), grid.across.begin(), grid.across.end());
    table.measures.assign(grid.across.size(), grid.measure);
    for (std::size_t row = 0; row < grid.up.size(); ++row) {
        const auto first = grid.values.begin() + static_cast<std::ptrdiff_t>(row * grid.across.size());
        table.rows.push_back({{grid.up[row]}, {first, first + static_cast<std::ptrdiff_t>(grid.across.size())}});
    }
    return table;
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

std::string scenarioOf(const Span& span) { return span.overlay ? " \u00b7 " + span.overlay->scenario : ""; }

ExhibitTable spansTable(const Exhibit& exhibit)
{
    ExhibitTable table;
    table.header = {"Lease", "What", "First day", "Last day"};
    for (const Span& span : exhibit.spans)
        table.rows.push_back({{exhibit.categories[span.row], std::string(keyOf(span.kind)) + scenarioOf(span),
                               dateText(span.first), dateText(span.last)},
                              {}});
    return table;
}

/// One row a slot: months, month boundaries where there are lines, or categories.
ExhibitTable seriesTable(const Exhibit& whole)
{
    Exhibit exhibit = whole;
    std::erase_if(exhibit.series, [](const ExhibitSeries& series) { return series.isHidden || series.isGhost; });
    const bool isTime = exhibit.across == Across::Time;
    const bool hasLines = isTime && std::ranges::any_of(exhibit.series, [](const ExhibitSeries& series) {
                              return series.mark == Mark::Line;
                          });
    const std::size_t slots = exhibit.slots();
    ExhibitTable table;
    const bool hasNames = isTime && !hasLines && !exhibit.slotNames.empty();
    table.header.push_back(hasLines                     ? "Start of month"
                           : hasNames                   ? exhibit.acrossAxis
                           : isTime                     ? "Month"
                           : exhibit.acrossAxis.empty() ? "Step"
                                                        : exhibit.acrossAxis);
    for (const ExhibitSeries& series : exhibit.series) {
        table.header.push_back(headerOf(exhibit, series));
        table.measures.push_back(exhibit.valueAxes.empty() ? Measure::Money : exhibit.valueAxes[series.axis].measure);
    }
    for (std::size_t row = 0; row < slots + (hasLines && slots > 0 ? 1 : 0); ++row) {
        table.rows.push_back({{hasNames ? exhibit.slotNames[row]
                               : isTime ? monthText(exhibit.monthStarts[row])
                                        : exhibit.categories[row]},
                              {}});
        for (const ExhibitSeries& series : exhibit.series)
            table.rows.back().values.push_back(valueAt(series, row));
    }
    return table;
}

std::string joined(const ExhibitTable& table, char separator)
{
    std::string text;
    const auto end = [&](const std::vector<std::string>& fields) {
        for (std::size_t i = 0; i < fields.size(); ++i)
            (i > 0 ? text += separator : text) += fields[i];
        text += lineEnd;
    };
    const auto field = [&](const std::string& words) { return textField(words, separator); };
    std::vector<std::string> fields;
    std::ranges::transform(table.header, std::back_inserter(fields), field);
    end(fields);
    for (const ExhibitTable::Row& row : table.rows) {
        fields.clear();
        std::ranges::transform(row.names, std::back_inserter(fields), field);
        std::ranges::transform(row.values, std::back_inserter(fields), numberField);
        end(fields);
    }
    return text;
}

} // namespace

ExhibitTable exhibitTable(const Exhibit& exhibit)
{
    if (exhibit.grid)
        return gridTable(*exhibit.grid);
    return exhibit.spans.empty() ? seriesTable(exhibit) : spansTable(exhibit);
}

QByteArray exhibitCsv(const Exhibit& exhibit) { return QByteArray::fromStdString(joined(exhibitTable(exhibit), ',')); }

QByteArray exhibitTsv(const Exhibit& exhibit) { return QByteArray::fromStdString(joined(exhibitTable(exhibit), '\t')); }

} // namespace rackrent
