#include "model/analysis/words.h"
#include "model/whatif/sensitivity.h"
#include "model/whatif/solver.h"
#include "model/whatif/whatif_exhibits.h"
#include "model/whatif/whatif_words.h"

#include <algorithm>

namespace rackrent {

namespace {

Exhibit faulty(const char* key, const char* title, const Problems& problems)
{
    Exhibit shown;
    shown.key = key;
    shown.title = title;
    shown.message = problems.front().message;
    return shown;
}

std::vector<double> shownValues(const std::vector<std::optional<double>>& values)
{
    std::vector<double> shown;
    std::ranges::transform(values, std::back_inserter(shown), valueOrMissing);
    return shown;
}

/// What the metric does over a range, as a sentence.
std::string spanWords(const MetricRow& row, const std::vector<std::optional<double>>& values,
                      const std::string& currency)
{
    std::optional<double> least, most;
    for (const auto& value : values)
        if (value) {
            least = std::min(least.value_or(*value), *value);
            most = std::max(most.value_or(*value), *value);
        }
    if (!least)
        return "There is no " + std::string(row.title) + " in this range.";
    return std::string(row.title) + " lies between " + metricWords(row, least, currency) + " and " +
           metricWords(row, most, currency) + ".";
}

std::vector<std::string> names(const VariedInput& input, const std::vector<double>& values)
{
    std::vector<std::string> texts;
    for (const double value : values)
        texts.push_back(inputValueWords(input, value));
    return texts;
}

void markBase(HeatGrid& grid, const VariedInput& input, const std::vector<double>& inputs, bool isAcross)
{
    if (!input.value)
        return;
    if (const auto place = placeAmong(inputs, *input.value))
        grid.marks.push_back({"Base case " + inputValueWords(input, *input.value), isAcross, *place + 0.5});
}

} // namespace

Exhibit sensitivityExhibit(const Sensitivity& found, std::size_t sweep, const Project& project)
{
    if (!found.problems.empty())
        return faulty("sensitivity", "Sensitivity", found.problems);
    const MetricRow& row = *found.metric;
    const Sweep& one = found.sweeps.at(sweep);
    const std::string name = inputWords(one.input.path);
    Exhibit shown = metricExhibit("sensitivity", std::string(row.title) + " by " + name, row, project);
    shown.acrossAxis = name;
    shown.categories = names(one.input, one.inputs);
    shown.series.push_back({std::string(row.title), Role::Total, 0, Mark::Line, shownValues(one.values)});
    if (found.base)
        shown.series.push_back({"Base case", Role::Ratio, 0, Mark::Level, {*found.base}});
    shown.message = spanWords(row, one.values, project.currency);
    shown.further = found.remarks;
    return shown;
}

Exhibit spiderExhibit(const Sensitivity& found, const Project& project)
{
    if (!found.problems.empty())
        return faulty("spider", "Spider", found.problems);
    const MetricRow& row = *found.metric;
    Exhibit shown = metricExhibit("spider", std::string(row.title) + " by change of inputs", row, project);
    shown.acrossAxis = "Change of the input";
    std::vector<std::optional<double>> all;
    for (std::size_t i = 0; i < found.sweeps.size(); ++i) {
        const Sweep& sweep = found.sweeps[i];
        shown.series.push_back({inputWords(sweep.input.path), Role::Tenant, i, Mark::Line, shownValues(sweep.values)});
        all.insert(all.end(), sweep.values.begin(), sweep.values.end());
        // Whole numbers are rounded; the others say the change.
        if (shown.categories.empty() || sweep.input.kind == InputKind::Number) {
            shown.categories.clear();
            for (const double input : sweep.inputs) {
                const double change = 100 * (input / *sweep.input.value - 1);
                shown.categories.push_back((change > 0.05 ? "+" : "") + decimals(change, 0) + "%");
            }
        }
    }
    shown.message = spanWords(row, all, project.currency);
    shown.further = found.remarks;
    return shown;
}

Exhibit sensitivityGridExhibit(const SensitivityGrid& grid, const Project& project)
{
    if (!grid.problems.empty())
        return faulty("sensitivity-grid", "Sensitivity to two inputs", grid.problems);
    const MetricRow& row = *grid.metric;
    const std::string across = inputWords(grid.across.path), up = inputWords(grid.up.path);
    Exhibit shown =
        metricExhibit("sensitivity-grid", std::string(row.title) + " by " + across + " and " + up, row, project);
    shown.grid = HeatGrid{.acrossAxis = across,
                          .upAxis = up,
                          .across = names(grid.across, grid.acrossInputs),
                          .up = names(grid.up, grid.upInputs),
                          .values = shownValues(grid.values),
                          .valueName = std::string(row.title),
                          .missing = "There is no such figure",
                          .marks = {}};
    shown.grid->measure = shown.valueAxes.front().measure;
    shown.grid->centre = grid.target ? grid.target : grid.base;
    shown.valueAxes.clear();
    markBase(*shown.grid, grid.across, grid.acrossInputs, true);
    markBase(*shown.grid, grid.up, grid.upInputs, false);
    constexpr double middle = 0.5; // of a cell
    for (const ContourSegment& piece : grid.contour)
        shown.grid->contour.push_back(
            {piece.fromAcross + middle, piece.fromUp + middle, piece.toAcross + middle, piece.toUp + middle});
    shown.message = spanWords(row, grid.values, project.currency);
    if (grid.target)
        shown.further.push_back(grid.contour.empty()
                                    ? "The target of " + metricWords(row, grid.target, project.currency) +
                                          " is not reached in this range."
                                    : "The target is " + metricWords(row, grid.target, project.currency) + ".");
    return shown;
}

} // namespace rackrent
