#include "model/whatif/numeric_inputs.h"

#include "model/project/document_path.h"
#include "model/whatif/whatif_words.h"

#include <algorithm>
#include <array>

namespace rackrent {

namespace {

/// What stands in a project for other purposes than its figures.
constexpr std::array<std::string_view, 7> idle{"credit",          "prepayment", "deposit",           "notes",
                                               "renewal_options", "sources",    "annual_probability"};

bool isOff(const Json& part)
{
    const auto enabled = part.find("enabled");
    return enabled != part.end() && *enabled == false;
}

std::string stepInto(const Json& list, std::size_t position)
{
    const Json& element = list[position];
    if (element.is_object() && element.contains("id") && element["id"].is_string())
        return pointerStep(element["id"].get<std::string>());
    return std::to_string(position);
}

void walk(const Json& value, const std::string& path, std::vector<NumericInput>& found)
{
    if (value.is_number())
        found.push_back({{path}, {value.get<double>()}, inputWords(path)});
    if (value.is_object() && !isOff(value))
        for (const auto& [key, member] : value.items())
            if (std::ranges::find(idle, key) == idle.end())
                walk(member, path + "/" + pointerStep(key), found);
    if (value.is_array())
        for (std::size_t i = 0; i < value.size(); ++i)
            walk(value[i], path + "/" + stepInto(value, i), found);
}

void walkCurve(const Json& curve, const std::string& path, std::vector<NumericInput>& found)
{
    NumericInput points;
    points.label = inputWords(path) + ": all values";
    if (const auto list = curve.find("points"); list != curve.end())
        for (std::size_t i = 0; i < list->size(); ++i) {
            points.paths.push_back(path + "/points/" + std::to_string(i) + "/value");
            points.values.push_back((*list)[i]["value"].get<double>());
        }
    if (!points.paths.empty())
        found.push_back(std::move(points));
    if (const auto growth = curve.find("growth_after"); growth != curve.end())
        walk(*growth, path + "/growth_after", found);
}

} // namespace

std::vector<NumericInput> numericInputs(const Json& document)
{
    std::vector<NumericInput> found;
    for (const auto& [key, value] : document.items()) {
        if (key == "curves")
            for (const auto& [id, curve] : value.items())
                walkCurve(curve, "/curves/" + pointerStep(id), found);
        else if (key == "facilities" || key == "contracts" || key == "loans" || key == "corporate" ||
                 key == "valuation")
            walk(value, "/" + key, found);
    }
    return found;
}

Scale scaleOf(const std::string& path)
{
    constexpr std::array<std::string_view, 11> rates{"discount_rate", "equity_discount_rate",
                                                     "growth",        "growth_after",
                                                     "cap_rate",      "market_cap_rate",
                                                     "spread",        "margin",
                                                     "cap",           "floor",
                                                     "escalation"};
    const std::vector<std::string> steps = stepsOf(path);
    const std::string& key = steps.back();
    const std::string before = steps.size() > 1 ? steps[steps.size() - 2] : "";
    const bool isRate = key == "rate" && (before == "escalation" || steps.front() == "loans");
    if (isRate || std::ranges::find(rates, key) != rates.end())
        return Scale::RatePerYear;
    const bool isMoney = key.ends_with("_per_month");
    if (!isMoney && (key.ends_with("months") || key == "from_month"))
        return Scale::Months;
    return key.ends_with("_days") ? Scale::Days : Scale::Amount;
}

} // namespace rackrent
