#include "model/lease/rent_rule.h"

#include "model/project/curve.h"
#include "model/project/units.h"

#include <algorithm>
#include <cmath>

namespace rackrent {

double monthlyRent(const Rent& rent, double rate, const RentSegment& segment)
{
    switch (rent.basis) {
    case RentBasis::PerMonth: return rate;
    case RentBasis::PerYear: return rate / 12;
    case RentBasis::PerKwMonth: return rate * kwPerMw * segment.criticalItMw;
    case RentBasis::PerGpuHour: return rate * segment.gpus * hoursPerDay * rent.utilisation * segment.daysInMonth;
    }
    return 0;
}

RentRule::RentRule(const Contract& contract, std::span<const Curve> curves) : m_contract(contract)
{
    for (const RampStage& stage : contract.ramp)
        m_ramp.insert(m_ramp.end(), static_cast<std::size_t>(stage.months), stage.fraction);
    for (const Abatement& abatement : contract.abatements) {
        const auto end = static_cast<std::size_t>(abatement.fromMonth + abatement.months);
        m_abated.resize(std::max(m_abated.size(), end), 0.0);
        for (auto month = static_cast<std::size_t>(abatement.fromMonth); month < end; ++month)
            m_abated[month] += abatement.fraction;
    }
    if (contract.escalation.kind == EscalationKind::Index)
        computeIndexFactors(curves);
}

void RentRule::computeIndexFactors(std::span<const Curve> curves)
{
    const Escalation& rule = m_contract.escalation;
    const Curve& curve = curves[*rule.curve];
    const int bumps = bumpsUpTo(wholeMonths(m_contract.start, m_contract.end));
    m_indexFactors.assign(1, 1.0);
    double before = valueOn(curve, m_contract.start);
    for (int bump = 1; bump <= bumps; ++bump) {
        const Date day = addMonths(m_contract.start, rule.firstAfterMonths + (bump - 1) * rule.everyMonths);
        const double now = valueOn(curve, day);
        const double change = std::min(rule.cap, std::max(rule.floor, now / before - 1 + rule.margin));
        m_indexFactors.push_back(m_indexFactors.back() * (1 + change));
        before = now;
    }
}

int RentRule::bumpsUpTo(int contractMonth) const
{
    const Escalation& rule = m_contract.escalation;
    if (contractMonth < rule.firstAfterMonths)
        return 0;
    return 1 + (contractMonth - rule.firstAfterMonths) / rule.everyMonths;
}

double RentRule::rateIn(int contractMonth) const
{
    const auto& steps = m_contract.escalation.steps;
    if (m_contract.escalation.kind != EscalationKind::Steps)
        return m_contract.rent.rate;
    const auto next = std::upper_bound(steps.begin(), steps.end(), contractMonth,
                                       [](int month, const RentStep& step) { return month < step.fromMonth; });
    return next == steps.begin() ? m_contract.rent.rate : (next - 1)->rate;
}

double RentRule::monthlyRate(const RentSegment& segment) const
{
    return monthlyRent(m_contract.rent, rateIn(segment.contractMonth), segment);
}

double RentRule::fixedFactor(int contractMonth) const
{
    if (m_contract.escalation.kind != EscalationKind::Fixed)
        return 1;
    return std::pow(1 + m_contract.escalation.ratePerBump, bumpsUpTo(contractMonth));
}

double RentRule::indexFactor(int contractMonth) const
{
    if (m_indexFactors.empty())
        return 1;
    return m_indexFactors[static_cast<std::size_t>(bumpsUpTo(contractMonth))];
}

double RentRule::rampFraction(int contractMonth) const
{
    const auto month = static_cast<std::size_t>(contractMonth);
    return month < m_ramp.size() ? m_ramp[month] : 1;
}

double RentRule::abatedFraction(int contractMonth) const
{
    const auto month = static_cast<std::size_t>(contractMonth);
    return month < m_abated.size() ? m_abated[month] : 0;
}

RentSegment RentRule::dayOf(Date day) const
{
    RentSegment found;
    forEachSegment(m_contract.start, day, day, m_contract.deliveries,
                   [&found](const RentSegment& segment) { found = segment; });
    return found;
}

double RentRule::annualisedRent(Date day) const
{
    const RentSegment segment = dayOf(day);
    const double factor = fixedFactor(segment.contractMonth) * indexFactor(segment.contractMonth);
    if (m_contract.rent.basis == RentBasis::PerGpuHour)
        return rateIn(segment.contractMonth) * segment.gpus * hoursPerYear * m_contract.rent.utilisation * factor;
    return 12 * monthlyRate(segment) * factor;
}

double RentRule::baseRent(const RentSegment& segment, bool withIndex) const
{
    const int k = segment.contractMonth;
    return monthlyRate(segment) * segment.shareOfMonth() * fixedFactor(k) * (withIndex ? indexFactor(k) : 1) *
           rampFraction(k) * (1 - abatedFraction(k));
}

double baseRentBetween(const Contract& contract, const RentRule& rule, Date from, Date to, bool withIndex)
{
    double total = 0;
    forEachSegment(contract.start, std::max(from, contract.start), to, contract.deliveries,
                   [&](const RentSegment& segment) { total += rule.baseRent(segment, withIndex); });
    return total;
}

void addBaseRent(const Contract& contract, const RentRule& rule, Date from, Date to, const MonthGrid& grid,
                 std::span<double> sum)
{
    forEachSegment(contract.start, std::max({from, contract.start, grid.firstDay.front()}),
                   std::min(to, grid.firstDay.back() - std::chrono::days{1}), contract.deliveries,
                   [&](const RentSegment& segment) {
                       sum[static_cast<std::size_t>(grid.indexOfMonth(segment.month))] += rule.baseRent(segment);
                   });
}

} // namespace rackrent
