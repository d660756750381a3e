#include "app/cli/files.h"
#include "app/cli/sensitivity_commands.h"
#include "app/cli/text_table.h"
#include "app/cli/value_text.h"
#include "model/whatif/sized_stress.h"

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

SizedStress sizedStress(const StressRequest& request, const Project& project)
{
    if (!request.late.empty())
        return bySize(lateOf(request));
    if (const auto stopped = defaultOf(request.stopped))
        return bySize(*stopped, project);
    return fallingGpuRentsBySize(numberOf(request.falling));
}

int solvedStress(const StressRequest& request, const Evaluator& evaluator, const std::string& currency,
                 const Streams& streams)
{
    const SizedStress sized = sizedStress(request, evaluator.results().project);
    const Solved solved = solvedFor(evaluator, sized, {request.metric, numberOf(request.target).value_or(0), {}, {}});
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
