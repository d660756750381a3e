#include "model/simulation/events.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace rackrent {

namespace {

constexpr double daysPerYear = 365.25;

/// The day after an exponential time; nothing when it is after `last`.
/// @param known the chance as the contract stood, which drivers may have changed
std::optional<Date> dayOfArrival(double annualProbability, const YearlyChance& known, double u, Date from, Date last)
{
    if (!(annualProbability > 0))
        return std::nullopt;
    const YearlyChance chance = known.probability == annualProbability ? known : yearlyChance(annualProbability);
    const double years = annualProbability < 1 ? std::log1p(-u) / chance.logOfNone : 0;
    const double days = std::floor(years * daysPerYear);
    if (!(days <= daysBetween(from, last)))
        return std::nullopt;
    return from + std::chrono::days{static_cast<int>(days)};
}

} // namespace

YearlyChance yearlyChance(double probability) { return {probability, std::log1p(-probability)}; }

EventKinds eventKinds(const Contract& contract, const ContractEvents& events, int months, DrivenRights driven)
{
    EventKinds kinds;
    kinds.notice = events.notice && contract.termination && !contract.noticeGiven &&
                   (driven.termination || contract.termination->annualProbability > 0);
    kinds.tenantDefault = events.defaults && (driven.credit || contract.annualDefaultProbability > 0);
    if (kinds.notice)
        kinds.ofNotice = yearlyChance(contract.termination->annualProbability);
    if (kinds.tenantDefault)
        kinds.ofDefault = yearlyChance(contract.annualDefaultProbability);
    if (events.renewal && contract.afterExpiry) {
        const double p = contract.afterExpiry->renewalProbability;
        if (driven.afterExpiry || (p > 0 && p < 1))
            kinds.renewals = std::min(mostRenewalsDrawn, months / contract.afterExpiry->termMonths + 2);
    }
    return kinds;
}

ContractOutcome drawnOutcome(const Contract& contract, const EventKinds& kinds, const EventUniforms& uniforms,
                             Date valuationDate)
{
    using enum ContractOutcome::Ending;
    ContractOutcome outcome;
    Date last = contract.lastDay();
    if (kinds.notice) {
        const Termination& right = *contract.termination;
        const std::chrono::days notice{right.noticeDays};
        const Date from = std::max(right.earliestNotice, valuationDate);
        const auto given = dayOfArrival(right.annualProbability, kinds.ofNotice, uniforms.notice, from, last - notice);
        if (given && *given + notice < last) {
            outcome.ending = Notice;
            outcome.day = std::max(*given, contract.start - notice); // ends on its first day at the earliest
            last = outcome.day + notice;
        }
    }
    if (kinds.tenantDefault) {
        const Date from = std::max(contract.start, valuationDate);
        const auto day =
            dayOfArrival(contract.annualDefaultProbability, kinds.ofDefault, uniforms.tenantDefault, from, last);
        if (day && *day < last) {
            outcome.ending = Default;
            outcome.day = *day;
        }
    }
    outcome.renewalsDrawn = std::min<int>(kinds.renewals, static_cast<int>(uniforms.renewals.size()));
    for (int i = 0; i < outcome.renewalsDrawn; ++i)
        if (uniforms.renewals[static_cast<std::size_t>(i)] < contract.afterExpiry->renewalProbability)
            outcome.renewals |= std::uint64_t{1} << i;
    return outcome;
}

Contract withOutcome(Contract contract, const ContractOutcome& outcome, const ContractEvents& events)
{
    using enum ContractOutcome::Ending;
    if (outcome.ending == Notice)
        contract.noticeGiven = outcome.day;
    if (outcome.ending == Default)
        contract.tenantDefault = TenantDefault{outcome.day, events.defaultRecoveryMonths};
    if (outcome.renewalsDrawn > 0) {
        contract.afterExpiry->renewals.clear();
        for (int i = 0; i < outcome.renewalsDrawn; ++i)
            contract.afterExpiry->renewals.push_back((outcome.renewals >> i & 1) != 0);
    }
    return contract;
}

} // namespace rackrent
