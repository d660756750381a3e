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

std::string headerOf(const ExhibitSeries& series, const std::string& currency)
{
    const bool isFlow = series.mark == Mark::StackedStep;
    return textField(series.label + " (" + currency + (isFlow ? " a month)" : ")"));
}

std::string fieldAt(const ExhibitSeries& series, std::size_t row)
{
    if (series.mark == Mark::Level)
        return numberField(levelValue(series));
    return row < series.values.size() ? numberField(series.values[row]) : std::string();
}

} // namespace

QByteArray exhibitCsv(const Exhibit& exhibit)
{
    const bool hasLines = std::any_of(exhibit.series.begin(), exhibit.series.end(),
                                      [](const ExhibitSeries& series) { return series.mark == Mark::Line; });
    const std::size_t boundaries = exhibit.monthStarts.size();
    const std::size_t rows = hasLines || boundaries == 0 ? boundaries : boundaries - 1;
    std::string csv = hasLines ? "Start of month" : "Month";
    for (const ExhibitSeries& series : exhibit.series)
        csv += ',' + headerOf(series, exhibit.currency);
    csv += lineEnd;
    for (std::size_t row = 0; row < rows; ++row) {
        csv += monthText(exhibit.monthStarts[row]);
        for (const ExhibitSeries& series : exhibit.series)
            csv += ',' + fieldAt(series, row);
        csv += lineEnd;
    }
    return QByteArray::fromStdString(csv);
}

} // namespace rackrent
