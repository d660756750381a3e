#include "model/lease/rent_rule.h"

#include "model/project/curve.h"
#include "model/project/units.h"

#include <algorithm>

namespace rackrent {

double monthlyRate(const Rent& rent, double rate) { return rent.basis == RentBasis::PerYear ? rate / 12 : rate; }

RentRule::RentRule(const Contract& contract, const Curves& curves)
    : m_contract(contract), m_months(static_cast<std::size_t>(wholeMonths(contract.start, contract.end) + 1),
                                     Month{monthlyRate(contract.rent, contract.rent.rate)})
{
    switch (contract.escalation.kind) {
    case EscalationKind::None: break;
    case EscalationKind::Fixed: setFixedBumps(); break;
    case EscalationKind::Index: setIndexBumps(curves[*contract.escalation.curve]); break;
    case EscalationKind::Steps: setSteps(); break;
    }
    setRampAndAbatements();
}

void RentRule::setSteps()
{
    const auto& steps = m_contract.escalation.steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto from = static_cast<std::size_t>(steps[i].fromMonth);
        const auto to = i + 1 < steps.size() ? static_cast<std::size_t>(steps[i + 1].fromMonth) : m_months.size();
        for (std::size_t k = from; k < std::min(to, m_months.size()); ++k)
            m_months[k].rate = monthlyRate(m_contract.rent, steps[i].rate);
    }
}

void RentRule::setFixedBumps()
{
    const Escalation& rule = m_contract.escalation;
    double factor = 1;
    int next = rule.firstAfterMonths;
    for (int k = 0; k < static_cast<int>(m_months.size()); ++k) {
        if (k == next) {
            factor *= 1 + rule.ratePerBump;
            next += rule.everyMonths;
        }
        m_months[static_cast<std::size_t>(k)].fixed = factor;
    }
}

void RentRule::setIndexBumps(const Curve& curve)
{
    const Escalation& rule = m_contract.escalation;
    double before = valueOn(curve, m_contract.start);
    double factor = 1;
    int next = rule.firstAfterMonths;
    for (int k = 0; k < static_cast<int>(m_months.size()); ++k) {
        if (k == next) {
            const double now = valueOn(curve, addMonths(m_contract.start, k));
            factor *= 1 + std::min(rule.cap, std::max(rule.floor, now / before - 1 + rule.margin));
            before = now;
            next += rule.everyMonths;
        }
        m_months[static_cast<std::size_t>(k)].index = factor;
    }
}

void RentRule::setRampAndAbatements()
{
    std::size_t from = 0;
    for (const RampStage& stage : m_contract.ramp) {
        const std::size_t to = from + static_cast<std::size_t>(stage.months);
        for (std::size_t k = from; k < std::min(to, m_months.size()); ++k)
            m_months[k].ramp = stage.fraction;
        from = to;
    }
    for (const Abatement& abatement : m_contract.abatements) {
        const auto first = static_cast<std::size_t>(abatement.fromMonth);
        const std::size_t end = first + static_cast<std::size_t>(abatement.months);
        for (std::size_t k = first; k < std::min(end, m_months.size()); ++k)
            m_months[k].free += abatement.fraction;
    }
}

RentSegment RentRule::dayOf(Date day) const
{
    RentSegment found;
    forEachSegment(m_contract.start, day, day, m_contract.deliveries,
                   [&found](const RentSegment& segment) { found = segment; });
    return found;
}

double RentRule::monthlyRent(Date day) const
{
    const RentSegment segment = dayOf(day);
    const Month& terms = month(segment.contractMonth);
    return terms.rate * monthlyUnits(m_contract.rent, segment) * terms.fixed * terms.index;
}

double RentRule::annualisedRent(Date day) const
{
    if (m_contract.rent.basis != RentBasis::PerGpuHour)
        return 12 * monthlyRent(day);
    const RentSegment segment = dayOf(day);
    const Month& terms = month(segment.contractMonth);
    return terms.rate * segment.gpus * hoursPerYear * m_contract.rent.utilisation * terms.fixed * terms.index;
}

} // namespace rackrent
