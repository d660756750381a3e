#include "model/whatif/sensitivity.h"

#include "model/whatif/whatif_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rackrent {

namespace {

void fault(Problems& problems, const std::string& path, std::string message)
{
    problems.push_back({Severity::Error, path, std::move(message)});
}

void checkSteps(std::size_t steps, const std::string& path, Problems& problems)
{
    if (steps < 2 || steps > mostSteps)
        fault(problems, path,
              std::to_string(steps) + " steps cannot be shown; from 2 to " + std::to_string(mostSteps) + " are needed");
}

/// The input of a range and its values; empty values with problems.
Sweep swept(const Evaluator& evaluator, const Json& document, const InputRange& range, Problems& problems)
{
    Sweep sweep;
    checkSteps(range.steps, range.path, problems);
    const auto input = inputAt(evaluator, document, range.path, problems);
    if (!input)
        return sweep;
    sweep.input = *input;
    const auto low = inputNumber(*input, range.low), high = inputNumber(*input, range.high);
    const char* needed = input->kind == InputKind::Day     ? "a day written YYYY-MM-DD is needed"
                         : input->kind == InputKind::Whole ? "a whole number is needed"
                                                           : "a number is needed";
    if (!low || !high)
        fault(problems, range.path, (low ? range.high : range.low).dump() + " is no value of this input; " + needed);
    else if (!(*low < *high))
        fault(problems, range.path,
              "the low end " + valueWords(range.low) + " is not below the high end " + valueWords(range.high) +
                  "; a low end below the high one is needed");
    if (problems.empty())
        sweep.inputs = evenly(*input, *low, *high, range.steps);
    return sweep;
}

/// Values of what was evaluated; why some are missing goes to the remarks.
std::vector<std::optional<double>> valuesOf(const MetricRow& row, const std::vector<Evaluation>& found,
                                            const std::string& name, std::vector<std::string>& remarks)
{
    std::vector<std::optional<double>> values;
    std::size_t missing = 0, invalid = 0;
    std::string why;
    for (const Evaluation& evaluation : found) {
        values.push_back(numberOf(row, evaluation));
        missing += values.back() ? 0 : 1;
        invalid += evaluation.metrics ? 0 : 1;
        if (why.empty() && !evaluation.problems.empty())
            why = evaluation.problems.front().place + " " + evaluation.problems.front().message;
    }
    if (invalid > 0)
        remarks.push_back("At " + std::to_string(invalid) + " values of " + name +
                          " the project would not be valid: " + why + ".");
    if (missing > invalid)
        remarks.push_back("At " + std::to_string(missing - invalid) + " values of " + name + " there is no " +
                          std::string(row.title) + ".");
    return values;
}

Sensitivity begun(const Evaluator& evaluator, std::string_view metricKey)
{
    Sensitivity found;
    found.problems = evaluator.problems();
    found.metric = chosenMetric(metricKey, MetricChoice::Numbers, found.problems);
    if (found.metric && found.problems.empty())
        found.base = metricNumber(*found.metric, evaluator.metrics());
    return found;
}

/// Pieces of the contour in one square of four values, by the corners' signs ("marching squares"); where it could run
/// in two ways, the mean of the corners decides.
class Square {
public:
    /// @param corners from the lower left round against the clock, less the target
    Square(double across, double up, const std::array<double, 4>& corners)
        : m_across(across), m_up(up), m_corners(corners)
    {}

    void addTo(std::vector<ContourSegment>& contour) const
    {
        std::vector<std::size_t> crossed;
        for (std::size_t edge = 0; edge < 4; ++edge)
            if ((m_corners[edge] < 0) != (m_corners[(edge + 1) % 4] < 0))
                crossed.push_back(edge);
        if (crossed.size() == 2)
            add(crossed[0], crossed[1], contour);
        if (crossed.size() != 4)
            return;
        const double middle = (m_corners[0] + m_corners[1] + m_corners[2] + m_corners[3]) / 4;
        const bool cutsFirst = (middle < 0) != (m_corners[0] < 0); // the first corner stands alone
        add(cutsFirst ? 3 : 0, cutsFirst ? 0 : 1, contour);
        add(cutsFirst ? 1 : 2, cutsFirst ? 2 : 3, contour);
    }

private:
    std::pair<double, double> on(std::size_t edge) const
    {
        const double from = m_corners[edge], to = m_corners[(edge + 1) % 4];
        const double share = from / (from - to);
        switch (edge) {
        case 0: return {m_across + share, m_up};
        case 1: return {m_across + 1, m_up + share};
        case 2: return {m_across + 1 - share, m_up + 1};
        default: return {m_across, m_up + 1 - share};
        }
    }
    void add(std::size_t one, std::size_t other, std::vector<ContourSegment>& contour) const
    {
        const auto [fromAcross, fromUp] = on(one);
        const auto [toAcross, toUp] = on(other);
        contour.push_back({fromAcross, fromUp, toAcross, toUp});
    }

    double m_across, m_up;
    std::array<double, 4> m_corners;
};

void addContour(SensitivityGrid& grid)
{
    const std::size_t width = grid.acrossInputs.size();
    for (std::size_t up = 0; up + 1 < grid.upInputs.size(); ++up)
        for (std::size_t across = 0; across + 1 < width; ++across) {
            const std::size_t corner = up * width + across;
            const std::array<std::optional<double>, 4> values{grid.values[corner], grid.values[corner + 1],
                                                              grid.values[corner + width + 1],
                                                              grid.values[corner + width]};
            if (!std::ranges::all_of(values, [](const auto& value) { return value.has_value(); }))
                continue;
            std::array<double, 4> off{};
            std::ranges::transform(values, off.begin(), [&grid](const auto& value) { return *value - *grid.target; });
            Square(static_cast<double>(across), static_cast<double>(up), off).addTo(grid.contour);
        }
}

} // namespace

Sensitivity sensitivity(const Evaluator& evaluator, const std::vector<InputRange>& ranges, std::string_view metricKey)
{
    Sensitivity found = begun(evaluator, metricKey);
    if (!found.problems.empty())
        return found;
    const Json document = evaluator.document();
    for (const InputRange& range : ranges)
        found.sweeps.push_back(swept(evaluator, document, range, found.problems));
    if (!found.problems.empty())
        return found;
    for (Sweep& sweep : found.sweeps)
        sweep.values = valuesOf(*found.metric, evaluations(evaluator, sweep.input, sweep.inputs),
                                inputWords(sweep.input.path), found.remarks);
    return found;
}

Sensitivity spider(const Evaluator& evaluator, const std::vector<std::string>& paths, double change, std::size_t steps,
                   std::string_view metricKey)
{
    Sensitivity found = begun(evaluator, metricKey);
    if (!found.problems.empty())
        return found;
    if (!(change > 0 && change < 100))
        fault(found.problems, "change", "the change is not above 0; a share such as 0.2 is needed");
    checkSteps(steps, "steps", found.problems);
    const Json document = evaluator.document();
    for (const std::string& path : paths) {
        const auto input = inputAt(evaluator, document, path, found.problems);
        if (input && (input->kind == InputKind::Day || input->value.value_or(0) == 0))
            fault(found.problems, path, "names what cannot be scaled; a number other than 0 is needed");
        if (input)
            found.sweeps.push_back({*input, {}, {}});
    }
    if (!found.problems.empty())
        return found;
    const VariedInput share{"", InputKind::Number, 0.0};
    for (Sweep& sweep : found.sweeps) {
        for (const double by : evenly(share, -change, change, steps))
            sweep.inputs.push_back(roundedInput(sweep.input, *sweep.input.value * (1 + by)));
        sweep.values = valuesOf(*found.metric, evaluations(evaluator, sweep.input, sweep.inputs),
                                inputWords(sweep.input.path), found.remarks);
    }
    return found;
}

SensitivityGrid sensitivityGrid(const Evaluator& evaluator, const InputRange& across, const InputRange& up,
                                std::string_view metricKey, std::optional<double> target)
{
    SensitivityGrid grid;
    const Sensitivity first = begun(evaluator, metricKey);
    grid.metric = first.metric;
    grid.base = first.base;
    grid.problems = first.problems;
    grid.target = target;
    if (!grid.problems.empty())
        return grid;
    const Json document = evaluator.document();
    const Sweep acrossSweep = swept(evaluator, document, across, grid.problems);
    const Sweep upSweep = swept(evaluator, document, up, grid.problems);
    if (across.path == up.path)
        fault(grid.problems, up.path, "is the input of both axes; two different inputs are needed");
    if (!grid.problems.empty())
        return grid;
    grid.across = acrossSweep.input;
    grid.up = upSweep.input;
    grid.acrossInputs = acrossSweep.inputs;
    grid.upInputs = upSweep.inputs;
    std::vector<Changes> changes;
    for (const double upInput : grid.upInputs)
        for (const double acrossInput : grid.acrossInputs) {
            Changes both = setting(across.path, inputJson(grid.across, acrossInput));
            both.overrides.push_back(overrideOf(up.path, "set", inputJson(grid.up, upInput)));
            changes.push_back(std::move(both));
        }
    for (const Evaluation& evaluation : evaluator.at(changes))
        grid.values.push_back(numberOf(*grid.metric, evaluation));
    if (target)
        addContour(grid);
    return grid;
}

std::optional<double> placeAmong(const std::vector<double>& inputs, double value)
{
    if (inputs.empty() || !(value >= inputs.front() && value <= inputs.back()))
        return std::nullopt;
    const auto after = std::ranges::lower_bound(inputs, value);
    const double place = static_cast<double>(after - inputs.begin());
    return *after == value ? place : place - (*after - value) / (*after - *std::prev(after));
}

} // namespace rackrent
