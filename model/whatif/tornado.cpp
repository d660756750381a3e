#include "model/whatif/tornado.h"

#include "model/analysis/words.h"
#include "model/whatif/input.h"
#include "model/whatif/numeric_inputs.h"
#include "model/whatif/whatif_exhibits.h"
#include "model/whatif/whatif_words.h"

#include <algorithm>
#include <cmath>

namespace rackrent {

namespace {

/// An input moved to one side.
struct Move {
    std::size_t input = 0; ///< place among the inputs
    bool isUp = false;
    std::string words;
    Changes changes;
};

std::string signedNumber(double value)
{
    std::string text = decimals(value, value == std::round(value) ? 0 : 2);
    return value > 0 ? "+" + text : text;
}

Changes settingAll(const NumericInput& input, const std::vector<double>& values, bool whole)
{
    Changes changes;
    for (std::size_t i = 0; i < values.size(); ++i)
        changes.overrides.push_back(
            overrideOf(input.paths[i], "set", whole ? Json(std::llround(values[i])) : Json(values[i])));
    return changes;
}

/// What moves an input to a side; nothing where that leaves it as it is.
std::optional<Move> moved(const Evaluator& evaluator, const NumericInput& input, std::size_t place, bool isUp,
                          const Shocks& shocks)
{
    const double sign = isUp ? 1 : -1;
    const Scale scale = scaleOf(input.paths.front());
    std::vector<double> values = input.values;
    if (scale == Scale::RatePerYear) {
        values.front() += sign * shocks.points;
        return Move{place, isUp, signedNumber(100 * sign * shocks.points) + " pp", settingAll(input, values, false)};
    }
    const double value = values.front();
    const bool isCount = scale != Scale::Amount && value == std::floor(value);
    if (isCount && value != 0 && asksForWhole(evaluator.faults(setting(input.paths.front(), value + 0.5)))) {
        const double by = sign * std::max(1.0, std::round(std::abs(value) * shocks.relative));
        values.front() += by;
        const bool isOne = std::abs(by) == 1;
        const char* unit = scale == Scale::Months ? (isOne ? " month" : " months") : (isOne ? " day" : " days");
        return Move{place, isUp, signedNumber(by) + unit, settingAll(input, values, true)};
    }
    bool changes = false;
    for (double& each : values) {
        changes = changes || each != 0;
        each *= 1 + sign * shocks.relative;
    }
    if (!changes)
        return std::nullopt;
    return Move{place, isUp, signedNumber(100 * sign * shocks.relative) + "%", settingAll(input, values, false)};
}

bool isShare(const NumericInput& input)
{
    return input.values.size() == 1 && input.values[0] > 0 && input.values[0] < 1;
}

std::vector<NumericInput> chosenInputs(const Json& document, const std::vector<std::string>& paths, Problems& problems)
{
    std::vector<NumericInput> inputs;
    for (const std::string& path : paths) {
        const Json* value = elementAt(document, path);
        if (value && value->is_number())
            inputs.push_back({{path}, {value->get<double>()}, inputWords(path)});
        else
            problems.push_back(errorAt(path, value ? "names no number; a number is needed there"
                                                   : "names nothing in this project; the path of a number is needed"));
    }
    return inputs;
}

void check(const Shocks& shocks, Problems& problems)
{
    if (!(shocks.relative > 0 && shocks.relative < 1))
        problems.push_back(errorAt("shock", "the shock is not between 0% and 100%; a share such as 10% is needed"));
    if (!(shocks.points > 0 && shocks.points < 1))
        problems.push_back(errorAt("shock", "the shock of rates is not between 0 and 100 percentage points"));
}

/// Bars of all moves, without their metrics, and evaluated.
std::vector<TornadoBar> barsOf(const Evaluator& evaluator, const MetricRow& row,
                               const std::vector<NumericInput>& inputs, std::vector<Move> moves, std::stop_token stop,
                               const Progress& progress)
{
    const auto evaluate = [&](const std::vector<Move>& which) {
        std::vector<Changes> changes;
        for (const Move& move : which)
            changes.push_back(move.changes);
        return evaluator.at(changes, stop, progress);
    };
    std::vector<Evaluation> found = evaluate(moves);
    std::vector<Move> stopped; // shares that cannot pass 1
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < moves.size(); ++i)
        if (!found[i].metrics && moves[i].isUp && isShare(inputs[moves[i].input])) {
            moves[i].words = "to 100%";
            moves[i].changes = settingAll(inputs[moves[i].input], {1.0}, false);
            stopped.push_back(moves[i]);
            places.push_back(i);
        }
    std::vector<Evaluation> again = evaluate(stopped);
    for (std::size_t i = 0; i < places.size(); ++i)
        found[places[i]] = std::move(again[i]);
    std::vector<TornadoBar> bars(inputs.size());
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        bars[i].label = inputs[i].label;
        bars[i].paths = inputs[i].paths;
    }
    for (std::size_t i = 0; i < moves.size(); ++i) {
        TornadoBar& bar = bars[moves[i].input];
        (moves[i].isUp ? bar.upShock : bar.downShock) = moves[i].words;
        (moves[i].isUp ? bar.up : bar.down) = numberOf(row, found[i]);
    }
    return bars;
}

void measure(TornadoBar& bar, double base)
{
    const double down = bar.down.value_or(base), up = bar.up.value_or(base);
    bar.swing = std::max({down, up, base}) - std::min({down, up, base});
}

void sortAndCut(Tornado& found, std::size_t most)
{
    constexpr double rounding = 1e-13; // sums in another order differ by less
    const std::size_t missing = static_cast<std::size_t>(
        std::ranges::count_if(found.bars, [](const TornadoBar& bar) { return !bar.down || !bar.up; }));
    std::erase_if(found.bars,
                  [&found](const TornadoBar& bar) { return !(bar.swing > rounding * std::abs(found.base)); });
    std::ranges::stable_sort(found.bars, std::greater<>(), &TornadoBar::swing);
    if (missing > 0)
        found.remarks.push_back("With " + std::to_string(missing) + " of the inputs moved to one side there is no " +
                                std::string(found.metric->title) +
                                ", or the project would not be valid; their swing is that of the other side.");
    if (found.bars.size() <= most)
        return;
    found.remarks.push_back(std::to_string(found.bars.size() - most) + " inputs with a smaller swing are left out.");
    found.bars.resize(most);
}

} // namespace

Tornado tornado(const Evaluator& evaluator, std::string_view metricKey, const std::vector<std::string>& paths,
                const Shocks& shocks, std::size_t most, std::stop_token stop, const Progress& progress)
{
    Tornado found;
    found.problems = evaluator.problems();
    found.metric = chosenMetric(metricKey, MetricChoice::Numbers, found.problems);
    check(shocks, found.problems);
    if (!found.problems.empty())
        return found;
    const auto base = metricNumber(*found.metric, evaluator.metrics());
    if (!base)
        found.problems.push_back(errorAt("metric", "there is no " + std::string(found.metric->title) +
                                                       " without a change; a metric that the project has is needed"));
    const Json document = evaluator.document();
    const std::vector<NumericInput> inputs =
        paths.empty() ? numericInputs(document) : chosenInputs(document, paths, found.problems);
    if (!found.problems.empty())
        return found;
    found.base = *base;
    found.considered = inputs.size();
    std::vector<Move> moves;
    for (std::size_t i = 0; i < inputs.size(); ++i)
        for (const bool isUp : {false, true})
            if (auto move = moved(evaluator, inputs[i], i, isUp, shocks))
                moves.push_back(std::move(*move));
    found.bars = barsOf(evaluator, *found.metric, inputs, std::move(moves), stop, progress);
    std::erase_if(found.bars, [](const TornadoBar& bar) { return bar.downShock.empty() && bar.upShock.empty(); });
    for (TornadoBar& bar : found.bars)
        measure(bar, found.base);
    sortAndCut(found, most);
    return found;
}

Exhibit tornadoExhibit(const Tornado& found, const Project& project)
{
    Exhibit shown;
    shown.key = "tornado";
    shown.title = "Tornado";
    if (!found.problems.empty()) {
        shown.message = found.problems.front().message;
        return shown;
    }
    const MetricRow& row = *found.metric;
    shown = metricExhibit("tornado", "What " + std::string(row.title) + " hangs on", row, project);
    shown.across = Across::Rows;
    const ValueAxis axis = shown.valueAxes.front();
    shown.valueAxes = {{"Change of " + axis.title, axis.measure}};
    // Told apart, not judged: lower is worse of one input and better of another.
    ExhibitSeries down{"Input lower", Role::Tenant, 0, Mark::Column, {}};
    ExhibitSeries up{"Input higher", Role::Tenant, 1, Mark::Column, {}};
    for (const TornadoBar& bar : found.bars) {
        const std::string shock =
            bar.downShock + (bar.downShock.empty() || bar.upShock.empty() ? "" : " / ") + bar.upShock;
        shown.categories.push_back(bar.label + " (" + shock + ")");
        down.values.push_back(valueOrMissing(bar.down) - found.base);
        up.values.push_back(valueOrMissing(bar.up) - found.base);
    }
    shown.series = {std::move(down), std::move(up)};
    shown.message = found.bars.empty()
                        ? "None of the inputs moves " + std::string(row.title) + "."
                        : std::string(row.title) + " hangs most on \"" + found.bars.front().label + "\": a swing of " +
                              metricWords(row, found.bars.front().swing, project.currency) + " around " +
                              metricWords(row, found.base, project.currency) + ".";
    shown.further = found.remarks;
    return shown;
}

} // namespace rackrent
