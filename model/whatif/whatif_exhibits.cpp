#include "model/whatif/whatif_exhibits.h"

#include "model/analysis/words.h"
#include "model/whatif/bridge.h"
#include "model/whatif/whatif_words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rackrent {

namespace {

Measure measureOf(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Money: return Measure::Money;
    case MetricUnit::Rate:
    case MetricUnit::Rates: return Measure::Rate;
    case MetricUnit::Multiple: return Measure::Multiple;
    case MetricUnit::Months:
    case MetricUnit::Day: return Measure::Months;
    case MetricUnit::Years: return Measure::Years;
    }
    return Measure::Money;
}

} // namespace

Exhibit metricExhibit(std::string key, std::string title, const MetricRow& row, const Project& project)
{
    Exhibit shown;
    shown.key = std::move(key);
    shown.title = std::move(title);
    shown.currency = project.currency;
    shown.across = Across::Categories;
    shown.acrossAxis = "";
    const std::string unit = row.unit == MetricUnit::Money    ? ", " + project.currency
                             : row.unit == MetricUnit::Months ? ", months"
                             : row.unit == MetricUnit::Years  ? ", years"
                                                              : "";
    shown.valueAxes = {{std::string(row.title) + unit, measureOf(row.unit)}};
    return shown;
}

double valueOrMissing(std::optional<double> value) { return value.value_or(std::numeric_limits<double>::quiet_NaN()); }

Exhibit whatIfBridgeExhibit(const Bridge& bridge, const Project& project)
{
    if (!bridge.problems.empty()) {
        Exhibit shown;
        shown.key = "what-if-bridge";
        shown.title = "Bridge";
        shown.message = bridge.problems.front().message;
        return shown;
    }
    const MetricRow& row = *bridge.metric;
    Exhibit shown = metricExhibit("what-if-bridge", std::string(row.title) + " from one case to another", row, project);
    shown.subtitle = bridge.from + " \u2192 " + bridge.to;
    ExhibitSeries series{"Change", Role::Total, 0, Mark::Bridge, {}};
    const auto add = [&](const std::string& name, double value, bool isTotal) {
        shown.categories.push_back(name);
        series.values.push_back(value);
        series.totals.push_back(isTotal);
    };
    add(bridge.from, bridge.start, true);
    for (const BridgeStep& step : bridge.steps)
        add(step.label, step.change, false);
    add(bridge.to, bridge.end, true);
    shown.series.push_back(std::move(series));
    shown.further = bridge.remarks;
    const auto size = [](const BridgeStep& step) { return std::abs(step.change); };
    const auto largest = std::ranges::max_element(bridge.steps, {}, size);
    const std::string change = changeWords(row, bridge.end - bridge.start, project.currency);
    shown.message = bridge.steps.empty()
                        ? "Nothing that counts differs between the two."
                        : std::string(row.title) + " changes by " + change + "; most of it is \"" + largest->label +
                              "\" with " + changeWords(row, largest->change, project.currency) + ".";
    return shown;
}

} // namespace rackrent
