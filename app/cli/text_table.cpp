#include "app/cli/text_table.h"

#include "model/exchange/results_text.h"
#include "model/time/day_number.h"

#include <algorithm>
#include <cmath>

namespace rackrent::cli {

namespace {

std::size_t widthOf(const std::string& text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

} // namespace

std::string textTable(const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::size_t> widths;
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths.resize(std::max(widths.size(), i + 1));
            widths[i] = std::max(widths[i], widthOf(row[i]));
        }
    std::string text;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string blank(widths[i] - widthOf(row[i]), ' ');
            line += i == 0 ? row[i] + blank : "  " + blank + row[i];
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

std::string figureText(const MetricRow& row, std::optional<double> value)
{
    if (!value)
        return metricText(row, {});
    return metricText(row, row.unit == MetricUnit::Day ? MetricValue(dayOfNumber(*value)) : MetricValue(*value));
}

std::string changeText(const MetricRow& row, std::optional<double> change)
{
    if (!change)
        return "none";
    std::string text = *change > 0 ? "+" : "";
    if (row.unit == MetricUnit::Day)
        return text + std::to_string(std::llround(*change)) + " days";
    text += metricText(row, *change);
    return row.unit == MetricUnit::Rate ? text + " pp" : text;
}

std::string headingOf(const MetricRow& row, const std::string& currency)
{
    const std::string unit = metricUnitText(row.unit, currency);
    return std::string(row.title) + (unit.empty() ? "" : ", " + unit);
}

Json figureJson(const MetricRow& row, std::optional<double> value)
{
    if (value && row.unit == MetricUnit::Day)
        return dateText(dayOfNumber(*value));
    return optionalJson(value);
}

std::string effectTable(const Metrics& before, const Metrics& after, const std::string& currency)
{
    std::vector<std::vector<std::string>> rows{{"Metric", "before", "after", "change"}};
    for (const MetricRow& row : metricTable()) {
        if (row.value(before) == row.value(after))
            continue;
        const auto from = metricNumber(row, before), to = metricNumber(row, after);
        rows.push_back({headingOf(row, currency), metricText(row, row.value(before)), metricText(row, row.value(after)),
                        changeText(row, from && to ? std::optional(*to - *from) : std::nullopt)});
    }
    return rows.size() == 1 ? "No metric changes.\n" : textTable(rows);
}

Json effectJson(const Metrics& before, const Metrics& after)
{
    Json json = Json::object();
    for (const MetricRow& row : metricTable()) {
        if (row.unit == MetricUnit::Rates)
            continue;
        const auto from = metricNumber(row, before), to = metricNumber(row, after);
        json[std::string(row.key)] = {
            {"before", figureJson(row, from)},
            {"after", figureJson(row, to)},
            {"difference", optionalJson(from && to ? std::optional(*to - *from) : std::nullopt)}};
    }
    return json;
}

Json optionalJson(std::optional<double> value) { return value ? Json(*value) : Json(); }

std::string shortJson(const Json& value)
{
    constexpr std::size_t most = 60;
    std::string text = value.dump();
    if (text.size() <= most)
        return text;
    text.resize(most);
    while ((static_cast<unsigned char>(text.back()) & 0xC0) == 0x80) // never half a character
        text.pop_back();
    text.pop_back();
    return text + "...";
}

} // namespace rackrent::cli
