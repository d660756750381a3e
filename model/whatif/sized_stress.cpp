#include "model/whatif/sized_stress.h"

#include "model/time/day_number.h"

namespace rackrent {

namespace {

std::string deliveryWords(const LateDelivery& late)
{
    return late.delivery ? "delivery " + std::to_string(*late.delivery + 1) + " of " + late.contract : late.contract;
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
            }};
}

SizedStress fallingGpuRentsBySize(std::optional<double> share)
{
    constexpr double most = 0.99;
    return {{"/fall of GPU rents a year", InputKind::Number, share},
            0,
            most,
            [](const Evaluator& evaluator, double size) { return fallingGpuRents(evaluator, size); }};
}

Solved solvedFor(const Evaluator& evaluator, const SizedStress& stress, SolveQuestion question)
{
    question.low = question.low.value_or(stress.low);
    question.high = question.high.value_or(stress.high);
    Stress tried = stress.ofSize(evaluator, *question.high);
    if (!tried.problems.empty()) {
        Solved refused;
        refused.input = stress.input;
        refused.problems = std::move(tried.problems);
        return refused;
    }
    return solvedFor(evaluator, stress.input, question,
                     [&](double size) { return stress.ofSize(evaluator, size).changes; });
}

} // namespace rackrent
