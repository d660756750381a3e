#include "model/whatif/whatif_words.h"

#include "model/analysis/words.h"
#include "model/project/document_path.h"
#include "model/project/field_reader.h"
#include "model/time/day_number.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rackrent {

namespace {

/// A key of a file in words, abbreviations as the field writes them: "critical IT MW" of `critical_it_mw`.
std::string plain(std::string_view key)
{
    using Pair = std::pair<std::string_view, std::string_view>;
    constexpr std::array written{Pair{"it", "IT"},     Pair{"mw", "MW"},     Pair{"mwh", "MWh"}, Pair{"kw", "kW"},
                                 Pair{"gpu", "GPU"},   Pair{"gpus", "GPUs"}, Pair{"pue", "PUE"}, Pair{"noi", "NOI"},
                                 Pair{"affo", "AFFO"}, Pair{"dscr", "DSCR"}};
    std::string words;
    while (true) {
        const std::string_view word = key.substr(0, key.find('_'));
        const auto known = std::ranges::find(written, word, &Pair::first);
        words += known == written.end() ? word : known->second;
        if (word.size() == key.size())
            return words;
        words += ' ';
        key.remove_prefix(word.size() + 1);
    }
}

/// Up to six figures, without zeros at the end.
std::string figures(double value)
{
    if (value == std::floor(value) && std::abs(value) < 1e6)
        return decimals(value, 0);
    std::string text = decimals(value, std::abs(value) < 1 ? 6 : 4);
    text.erase(text.find_last_not_of('0') + 1);
    return text;
}

} // namespace

std::string inputWords(std::string_view path)
{
    const std::vector<std::string> steps = stepsOf(path);
    if (steps.size() < 2)
        return steps.empty() ? "the project" : plain(steps.front());
    const bool isPart = steps[0] == "contracts" || steps[0] == "facilities" || steps[0] == "loans" ||
                        steps[0] == "curves" || steps[0] == "scenarios";
    std::string words = isPart ? steps[1] : plain(steps[0]);
    const char* separator = ": ";
    for (std::size_t i = isPart ? 2 : 1; i < steps.size(); ++i) {
        const auto position = positionOf(steps[i]);
        words.append(separator).append(position ? std::to_string(*position + 1) : plain(steps[i]));
        separator = " ";
    }
    return words;
}

std::string valueWords(const Json& value)
{
    if (const auto date = dateOf(value))
        return dayWords(*date);
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_number())
        return shownValue(value);
    const double number = value.get<double>();
    if (std::abs(number) < 1e6)
        return figures(number);
    std::string words = moneyWords(number, "");
    words.erase(words.find_last_not_of(' ') + 1);
    return words;
}

std::string metricWords(const MetricRow& row, std::optional<double> value, const std::string& currency)
{
    if (!value)
        return "none";
    switch (row.unit) {
    case MetricUnit::Money: return moneyWords(*value, currency);
    case MetricUnit::Rate:
    case MetricUnit::Rates: return decimals(100 * *value, 2) + "%";
    case MetricUnit::Multiple: return decimals(*value, 2) + "x";
    case MetricUnit::Months: return decimals(*value, 1) + " months";
    case MetricUnit::Years: return decimals(*value, 2) + " years";
    case MetricUnit::Day: return dayWords(dayOfNumber(*value));
    }
    return "";
}

std::string changeWords(const MetricRow& row, double change, const std::string& currency)
{
    const std::string sign = change > 0 ? "+" : "";
    if (row.unit == MetricUnit::Rate)
        return sign + decimals(100 * change, 2) + " percentage points";
    if (row.unit == MetricUnit::Day)
        return sign + decimals(change, 0) + " days";
    return sign + metricWords(row, change, currency);
}

} // namespace rackrent
