#include "model/whatif/sized_stress.h"

#include "model/time/day_number.h"

#include <algorithm>

namespace rackrent {

namespace {

std::string deliveryWords(const LateDelivery& late)
{
    return late.delivery ? "delivery " + std::to_string(*late.delivery + 1) + " of " + late.contract : late.contract;
}

/// The points from the mildest stress on, as far as there is a metric.
std::vector<SolvePoint> fromTheMildest(const Solved& solved, const SizedStress& stress)
{
    std::vector<SolvePoint> points = solved.points;
    if (stress.isMildWhenLarge)
        std::ranges::reverse(points);
    const auto missing = std::ranges::find_if(points, [](const SolvePoint& point) { return !point.metric; });
    points.erase(missing, points.end());
    return points;
}

/// Says of a stress that is borne when mild how far that goes.
void sayHowFar(Solved& solved, const SizedStress& stress, const Evaluator& evaluator)
{
    const std::vector<SolvePoint> there = fromTheMildest(solved, stress);
    if (there.empty() || *there.front().metric == solved.target ||
        (*there.front().metric > solved.target) != isBetterWhenMore(*solved.metric) || solved.solutions.size() > 1)
        return;
    const std::string target = targetWords(solved, evaluator.results().project.currency);
    if (solved.solutions.empty() && there.size() == solved.points.size()) {
        solved.message = target + " is kept throughout, from " + inputValueWords(solved.input, solved.low) + " to " +
                         inputValueWords(solved.input, solved.high) + ".";
        return;
    }
    if (solved.solutions.empty()) // beyond there is no such figure
        solved.solutions.push_back({there.back().input, *there.back().metric, {}, {}, {}});
    solved.message =
        target + " is kept if nothing worse comes: " + stress.ofSize(evaluator, solved.solutions.front().input).words;
}

} // namespace

SizedStress bySize(const LateDelivery& late)
{
    constexpr double most = 60;
    return {{"/months by which " + deliveryWords(late) + " is late", InputKind::Whole, double(late.months)},
            0,
            most,
            [late](const Evaluator& evaluator, double months) {
                LateDelivery sized = late;
                sized.months = static_cast<int>(months);
                return lateDelivery(evaluator, sized);
            }};
}

SizedStress bySize(const DefaultStress& stopped, const Project& project)
{
    double low = dayNumber(stopped.lastDay), high = low + 1;
    for (const Contract& contract : project.contracts)
        if (contract.id == stopped.contract) {
            low = dayNumber(contract.start);
            high = dayNumber(contract.end) - 1;
        }
    return {{"/last day paid by " + stopped.contract, InputKind::Day, dayNumber(stopped.lastDay)},
            low,
            high,
            [stopped](const Evaluator& evaluator, double day) {
                DefaultStress sized = stopped;
                sized.lastDay = dayOfNumber(day);
                return tenantDefault(evaluator, sized);
            },
            true};
}

SizedStress fallingGpuRentsBySize(std::optional<double> share)
{
    constexpr double most = 0.99;
    return {{"/fall of GPU rents a year", InputKind::Number, share, true},
            0,
            most,
            [](const Evaluator& evaluator, double size) { return fallingGpuRents(evaluator, size); }};
}

std::vector<SizedStress> stressesBySize(StressKind kind, const Contract& contract, const Project& project)
{
    if (kind == StressKind::FallingGpuRents)
        return {fallingGpuRentsBySize({})};
    if (kind == StressKind::TenantDefault) {
        DefaultStress stopped;
        stopped.contract = contract.id;
        stopped.lastDay = contract.end - std::chrono::days{1};
        return {bySize(stopped, project)};
    }
    LateDelivery late;
    late.contract = contract.id;
    std::vector<SizedStress> stresses{bySize(late)};
    for (std::size_t i = 0; i < contract.deliveries.size() && contract.deliveries.size() > 1; ++i) {
        late.delivery = i;
        stresses.push_back(bySize(late));
    }
    return stresses;
}

SolveQuestion standardQuestion(const Contract& contract, const Results& results)
{
    constexpr double borneDscr = 1; // house assumption: what comes in is what is due
    if (results.metrics.dscrMinimum)
        return {"dscr_minimum", borneDscr, {}, {}};
    const char* payback = "payback_rent_date";
    const auto now = metricNumber(metricRow(payback), results.metrics);
    const Date last = results.monthStarts.back() - std::chrono::days{1};
    for (const Date day : {contract.firstExit(results.project.valuation.date), contract.end})
        if (day < last && (!now || dayNumber(day) > *now))
            return {payback, dayNumber(day), {}, {}};
    return {payback, dayNumber(last), {}, {}};
}

Solved solvedFor(const Evaluator& evaluator, const SizedStress& stress, SolveQuestion question, std::stop_token stop,
                 const Progress& progress)
{
    question.low = question.low.value_or(stress.low);
    question.high = question.high.value_or(stress.high);
    for (const double end : {*question.low, *question.high}) { // what both ends can be, is so between them
        Stress tried = stress.ofSize(evaluator, end);
        if (tried.problems.empty())
            continue;
        Solved refused;
        refused.input = stress.input;
        refused.problems = std::move(tried.problems);
        return refused;
    }
    Solved solved = solvedFor(
        evaluator, stress.input, question, [&](double size) { return stress.ofSize(evaluator, size).changes; },
        std::move(stop), progress);
    if (solved.problems.empty())
        sayHowFar(solved, stress, evaluator);
    return solved;
}

} // namespace rackrent
