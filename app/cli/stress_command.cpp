#include "app/cli/files.h"
#include "app/cli/sensitivity_commands.h"
#include "app/cli/text_table.h"
#include "app/cli/value_text.h"
#include "model/whatif/solver.h"
#include "model/whatif/stress.h"

#include <istream>
#include <ostream>

namespace rackrent::cli {

namespace {

LateDelivery lateOf(const StressRequest& request)
{
    LateDelivery late = cli::lateOf(request.late).value_or(LateDelivery());
    late.dayForDay = request.dayForDay;
    late.sunset = parseDate(request.sunset);
    return late;
}

Stress stressOf(const StressRequest& request, const Evaluator& evaluator)
{
    Stress all;
    if (!request.late.empty())
        all = joined(std::move(all), lateDelivery(evaluator, lateOf(request)));
    if (const auto stopped = defaultOf(request.stopped))
        all = joined(std::move(all), tenantDefault(evaluator, *stopped));
    if (!request.falling.empty())
        all = joined(std::move(all), fallingGpuRents(evaluator, numberOf(request.falling).value_or(-1)));
    return all;
}

/// A stress by its size: what the size is, between which bounds, and what it does.
struct Sized {
    VariedInput input;
    double low = 0, high = 0;
    std::function<Stress(double)> stress;
};

Sized sizedStress(const StressRequest& request, const Evaluator& evaluator)
{
    if (const auto late = cli::lateOf(request.late)) {
        constexpr double most = 60;
        return {{"/months by which " + late->contract + " is late", InputKind::Whole, double(late->months)},
                0,
                most,
                [&evaluator, whole = lateOf(request)](double months) mutable {
                    whole.months = static_cast<int>(months);
                    return lateDelivery(evaluator, whole);
                }};
    }
    if (auto stopped = defaultOf(request.stopped)) {
        const auto days = [](Date date) { return static_cast<double>(date.time_since_epoch().count()); };
        double low = days(stopped->lastDay), high = low + 1;
        for (const Contract& contract : evaluator.results().project.contracts)
            if (contract.id == stopped->contract) {
                low = days(contract.start);
                high = days(contract.end) - 1;
            }
        return {{"/last day paid by " + stopped->contract, InputKind::Day, days(stopped->lastDay)},
                low,
                high,
                [&evaluator, stopped](double day) mutable {
                    stopped->lastDay = Date{std::chrono::days{static_cast<int>(day)}};
                    return tenantDefault(evaluator, *stopped);
                }};
    }
    constexpr double most = 0.99;
    return {{"/fall of GPU rents a year", InputKind::Number, numberOf(request.falling)},
            0,
            most,
            [&evaluator](double share) { return fallingGpuRents(evaluator, share); }};
}

int solvedStress(const StressRequest& request, const Evaluator& evaluator, const std::string& currency,
                 const Streams& streams)
{
    const Sized sized = sizedStress(request, evaluator);
    const SolveQuestion asked{request.metric, numberOf(request.target).value_or(0), sized.low, sized.high};
    const Solved solved =
        solvedFor(evaluator, sized.input, asked, [&sized](double size) { return sized.stress(size).changes; });
    return writtenSolution(solved, request.file, request.format, currency, streams);
}

} // namespace

int stress(const StressRequest& request, const Streams& streams)
{
    const int asked = int(!request.late.empty()) + int(!request.stopped.empty()) + int(!request.falling.empty());
    if (asked == 0 || (asked > 1 && !request.target.empty())) {
        streams.err << "rackrent-cli: " << (asked == 0 ? "a stress" : "one stress alone")
                    << " is needed: --late, --default or --falling.\n";
        return invalid;
    }
    auto document = validDocument(request.file, streams.in, streams.err);
    if (!document)
        return invalid;
    const Evaluator evaluator(*document, request.scenario);
    const Stress found = stressOf(request, evaluator);
    tell(found.problems, request.file, streams.err);
    if (!found.problems.empty())
        return invalid;
    const std::string& currency = document->project().currency;
    if (!request.target.empty())
        return solvedStress(request, evaluator, currency, streams);
    const Evaluation stressed = evaluator.at(found.changes);
    tell(stressed.problems, request.file, streams.err);
    if (!stressed.metrics)
        return invalid;
    const Json json = {{"stress", found.words},
                       {"overrides", found.changes.overrides},
                       {"metrics", effectJson(evaluator.metrics(), *stressed.metrics)}};
    return written(request.format == "json"
                       ? jsonText(json)
                       : found.words + "\n" + effectTable(evaluator.metrics(), *stressed.metrics, currency),
                   streams.out, streams.err);
}

} // namespace rackrent::cli
