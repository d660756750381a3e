#include "model/whatif/solver.h"

#include "model/analysis/words.h"
#include "model/time/day_number.h"
#include "model/whatif/crossings.h"
#include "model/whatif/whatif_exhibits.h"
#include "model/whatif/whatif_words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rackrent {

namespace {

struct Bounds {
    double low = 0, high = 0;
};

/// Where a value is sought that nobody said a range for, a wider one each time.
std::vector<Bounds> standardBounds(const Evaluator& evaluator, const VariedInput& input)
{
    if (input.kind == InputKind::Day) {
        const std::vector<Date>& months = evaluator.results().monthStarts;
        return {{dayNumber(months.front()), dayNumber(months.back()) - 1}};
    }
    const double value = input.value.value_or(0);
    if (value == 0)
        return {{0, 1}, {-1, 4}, {-16, 16}};
    std::vector<Bounds> bounds;
    for (const double times : {4.0, 16.0, 64.0})
        bounds.push_back({value > 0 ? (bounds.empty() ? 0 : -value * times / 4) : value * times,
                          value > 0 ? value * times : (bounds.empty() ? 0 : -value * times / 4)});
    return bounds;
}

std::string rangeWords(const Solved& solved)
{
    return "from " + inputValueWords(solved.input, solved.low) + " to " + inputValueWords(solved.input, solved.high);
}

std::string reached(const Solved& solved, const std::string& currency)
{
    std::optional<double> least, most;
    for (const SolvePoint& point : solved.points)
        if (point.metric) {
            least = std::min(least.value_or(*point.metric), *point.metric);
            most = std::max(most.value_or(*point.metric), *point.metric);
        }
    const std::string title(solved.metric->title);
    if (!least)
        return title + " does not exist there.";
    if (*least == *most)
        return title + " is " + metricWords(*solved.metric, least, currency) + " throughout: it does not depend on it.";
    return title + " goes from " + metricWords(*solved.metric, least, currency) + " to " +
           metricWords(*solved.metric, most, currency) + " there.";
}

std::string answer(const Solved& solved, const std::string& currency)
{
    if (solved.solutions.empty())
        return "There is no answer " + rangeWords(solved) + ": " + reached(solved, currency);
    std::string at;
    for (const Solution& solution : solved.solutions)
        at += (at.empty() ? "" : ", ") + inputValueWords(solved.input, solution.input) +
              (solution.until ? " to " + inputValueWords(solved.input, *solution.until) : "");
    const std::string many =
        solved.solutions.size() > 1 ? "There are " + std::to_string(solved.solutions.size()) + " answers: " : "";
    return many + targetWords(solved, currency) + " is reached at " + inputWords(solved.input.path) + " " + at + ".";
}

/// Two values of a metric in words that tell them apart.
std::pair<std::string, std::string> apart(const MetricRow& row, double one, std::optional<double> other,
                                          const std::string& currency)
{
    constexpr int places = 6;
    if (!other)
        return {metricWords(row, one, currency), "not there"};
    const std::pair words{metricWords(row, one, currency), metricWords(row, other, currency)};
    return words.first == words.second ? std::pair{decimals(one, places), decimals(*other, places)} : words;
}

void addRemarks(Solved& solved, const std::string& currency)
{
    for (const Solution& solution : solved.solutions) {
        if (!solution.besideInput)
            continue;
        const auto [here, beside] = apart(*solved.metric, solution.metric, solution.besideMetric, currency);
        solved.remarks.push_back("The metric jumps past the target: at " +
                                 inputValueWords(solved.input, solution.input) + " it is " + here + ", at " +
                                 inputValueWords(solved.input, *solution.besideInput) + " it is " + beside + ".");
    }
    const auto missing = std::ranges::count_if(solved.points, [](const SolvePoint& point) { return !point.metric; });
    if (missing > 0)
        solved.remarks.push_back("At " + std::to_string(missing) + " of " + std::to_string(solved.points.size()) +
                                 " inputs looked at there is no such figure, or the project would not be valid.");
    const auto exists = [](const SolvePoint& point) { return point.metric.has_value(); };
    const auto first = std::ranges::find_if(solved.points, exists);
    const auto end = std::find_if(solved.points.rbegin(), solved.points.rend(), exists).base();
    if (missing > 0 && first != solved.points.end() && std::all_of(first, end, exists))
        solved.remarks.push_back(std::string(solved.metric->title) + " exists from " +
                                 inputValueWords(solved.input, first->input) + " to " +
                                 inputValueWords(solved.input, std::prev(end)->input) + " alone.");
    solved.remarks.push_back("Searched " + rangeWords(solved) + ".");
}

/// Whether a question makes sense for its input.
void check(Solved& solved, const SolveQuestion& question)
{
    const auto fault = [&solved](std::string message) {
        solved.problems.push_back({Severity::Error, solved.input.path, std::move(message)});
    };
    if (!std::isfinite(question.target))
        fault("the target is not finite; a number is needed");
    if (question.low && question.high && !(*question.low < *question.high))
        fault("the range from " + inputValueWords(solved.input, *question.low) + " to " +
              inputValueWords(solved.input, *question.high) + " is empty; a low bound below the high one is needed");
}

} // namespace

std::string targetWords(const Solved& solved, const std::string& currency)
{
    return std::string(solved.metric->title) + " of " + metricWords(*solved.metric, solved.target, currency);
}

std::string inputValueWords(const VariedInput& input, double value)
{
    return input.isShare ? decimals(100 * value, 1) + "%" : valueWords(inputJson(input, value));
}

Solved solvedFor(const Evaluator& evaluator, const VariedInput& input, const SolveQuestion& question,
                 const std::function<Changes(double)>& changes, std::stop_token stop, const Progress& progress)
{
    Solved solved;
    solved.input = input;
    solved.target = question.target;
    solved.problems = evaluator.problems();
    solved.metric = chosenMetric(question.metric, MetricChoice::NumbersAndDates, solved.problems);
    check(solved, question);
    if (!solved.problems.empty())
        return solved;
    std::vector<Bounds> tries = standardBounds(evaluator, input);
    if (question.low && question.high)
        tries = {{*question.low, *question.high}};
    for (std::size_t i = 0; i < tries.size(); ++i) {
        const Bounds& bounds = tries[i];
        solved.low = question.low.value_or(bounds.low);
        solved.high = question.high.value_or(bounds.high);
        if (!(solved.low < solved.high))
            continue;
        findCrossings(evaluator, changes, solved, stop, [&](std::size_t done, std::size_t all) {
            if (progress)
                progress(i * all + done, tries.size() * all);
        });
        if (stop.stop_requested())
            return solved;
        if (!solved.solutions.empty())
            break;
    }
    check(solved, {question.metric, question.target, solved.low, solved.high});
    if (!solved.problems.empty())
        return solved;
    const std::string& currency = evaluator.results().project.currency;
    solved.message = answer(solved, currency);
    addRemarks(solved, currency);
    return solved;
}

Solved solvedFor(const Evaluator& evaluator, const std::string& path, const SolveQuestion& question,
                 std::stop_token stop, const Progress& progress)
{
    Solved solved;
    solved.problems = evaluator.problems();
    const auto input =
        solved.problems.empty() ? inputAt(evaluator, evaluator.document(), path, solved.problems) : std::nullopt;
    if (!input)
        return solved;
    return solvedFor(
        evaluator, *input, question, [&input](double value) { return setting(input->path, inputJson(*input, value)); },
        std::move(stop), progress);
}

Exhibit solveExhibit(const Solved& solved, const Project& project)
{
    constexpr std::size_t mostShown = 33;
    Exhibit shown;
    shown.key = "solve";
    shown.title = "Metric by input";
    if (!solved.problems.empty()) {
        shown.message = solved.problems.front().message;
        return shown;
    }
    const MetricRow& row = *solved.metric;
    shown = metricExhibit("solve", std::string(row.title) + " by " + inputWords(solved.input.path), row, project);
    shown.acrossAxis = inputWords(solved.input.path);
    const std::size_t stride = (solved.points.size() + mostShown - 3) / (mostShown - 1); // the last one is shown too
    ExhibitSeries line{std::string(row.title), Role::Total, 0, Mark::Line, {}};
    std::vector<double> inputs;
    for (std::size_t i = 0; i < solved.points.size(); i += std::max<std::size_t>(1, stride)) {
        inputs.push_back(solved.points[i].input);
        shown.categories.push_back(inputValueWords(solved.input, inputs.back()));
        line.values.push_back(valueOrMissing(solved.points[i].metric));
    }
    shown.series.push_back(std::move(line));
    shown.series.push_back({"Target", Role::Ratio, 0, Mark::Level, {solved.target}});
    for (const Solution& solution : solved.solutions) {
        const auto after = std::ranges::lower_bound(inputs, solution.input);
        double place = 0.5 + static_cast<double>(after - inputs.begin());
        if (after != inputs.begin() && after != inputs.end())
            place -= (*after - solution.input) / (*after - *std::prev(after));
        shown.crossings.push_back(
            {inputValueWords(solved.input, solution.input), Role::Total, place, {}, solution.metric});
    }
    shown.message = solved.message;
    shown.further = solved.remarks;
    return shown;
}

} // namespace rackrent
