#pragma once

#include "model/portfolio/results.h"

#include <cstring>

/// Whether figures are the same to the last bit: a NaN is like itself, and 0 is not like -0.
namespace rackrent::test {

inline bool sameBits(std::span<const double> a, std::span<const double> b)
{
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size_bytes()) == 0);
}
inline bool sameBits(double a, double b) { return std::memcmp(&a, &b, sizeof a) == 0; }
inline bool sameBits(const std::optional<double>& a, const std::optional<double>& b)
{
    return a.has_value() == b.has_value() && (!a || sameBits(*a, *b));
}
inline bool sameBits(const std::optional<Payback>& a, const std::optional<Payback>& b)
{
    return a.has_value() == b.has_value() && (!a || (sameBits(a->months, b->months) && a->date == b->date));
}

template <class Line>
bool sameBits(const LineTable<Line>& a, const LineTable<Line>& b)
{
    for (std::size_t line = 0; line < LineTable<Line>::lineCount; ++line)
        if (!sameBits(a[static_cast<Line>(line)], b[static_cast<Line>(line)]))
            return false;
    return true;
}

inline bool sameBits(const Metrics& a, const Metrics& b)
{
    return sameBits(a.capitalTotal, b.capitalTotal) && sameBits(a.npv, b.npv) && sameBits(a.irrRoots, b.irrRoots) &&
           sameBits(a.irr, b.irr) && sameBits(a.moic, b.moic) && sameBits(a.leveredNpv, b.leveredNpv) &&
           sameBits(a.leveredIrrRoots, b.leveredIrrRoots) && sameBits(a.leveredIrr, b.leveredIrr) &&
           sameBits(a.leveredMoic, b.leveredMoic) && sameBits(a.paybackRent, b.paybackRent) &&
           sameBits(a.paybackNoi, b.paybackNoi) && sameBits(a.paybackDiscounted, b.paybackDiscounted) &&
           sameBits(a.headlineRent, b.headlineRent) && sameBits(a.committedRent, b.committedRent) &&
           sameBits(a.annualisedRent, b.annualisedRent) && sameBits(a.waltYears, b.waltYears) &&
           sameBits(a.waltToExitYears, b.waltToExitYears) && sameBits(a.dscrMinimum, b.dscrMinimum) &&
           sameBits(a.yieldOnCost, b.yieldOnCost);
}

inline bool sameBits(const FacilityPart& a, const FacilityPart& b)
{
    return *a.facility == *b.facility && sameBits(a.leases, b.leases) && sameBits(a.lines, b.lines) &&
           a.sunk.firstMonth == b.sunk.firstMonth && sameBits(a.sunk.byMonth, b.sunk.byMonth) &&
           sameBits(a.powerPrice, b.powerPrice) && sameBits(a.recoverablePerMw, b.recoverablePerMw) &&
           sameBits(a.powerRecovery, b.powerRecovery) && sameBits(a.opexRecovery, b.opexRecovery) &&
           sameBits(a.totals.headlineRent, b.totals.headlineRent) &&
           sameBits(a.totals.committedRent, b.totals.committedRent) &&
           sameBits(a.totals.annualisedRent, b.totals.annualisedRent) &&
           sameBits(a.totals.rentDaysToLastDay, b.totals.rentDaysToLastDay) &&
           sameBits(a.totals.rentDaysToExit, b.totals.rentDaysToExit);
}

inline bool sameBits(const LoanPart& a, const LoanPart& b)
{
    const LoanSchedule &x = a.schedule, &y = b.schedule;
    return *a.loan == *b.loan && sameBits(x.draw, y.draw) && sameBits(x.fee, y.fee) &&
           sameBits(x.feeAmortisation, y.feeAmortisation) && sameBits(x.interest, y.interest) &&
           sameBits(x.principal, y.principal) && sameBits(x.balloon, y.balloon) && sameBits(x.balance, y.balance);
}

template <class Part>
bool sameParts(const std::vector<std::shared_ptr<const Part>>& a, const std::vector<std::shared_ptr<const Part>>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto& x, const auto& y) { return sameBits(*x, *y); });
}

/// The first thing that differs between two results, in words; empty when nothing does.
inline std::string difference(const Results& a, const Results& b)
{
    if (!(a.project == b.project) || !(a.basis == b.basis) || a.monthStarts != b.monthStarts)
        return "what was computed";
    if (!sameParts(a.facilities, b.facilities))
        return "a facility";
    if (!sameParts(a.loans, b.loans))
        return "a loan";
    if (!sameBits(a.lines, b.lines))
        return "the portfolio's lines";
    if (!sameBits(a.metrics, b.metrics))
        return "the metrics";
    if (countedContracts(a) != countedContracts(b) || !sameBits(rentByContract(a), rentByContract(b)))
        return "rent by contract";
    for (std::size_t line = 0; line < LeaseSums::lineCount; ++line)
        if (!sameBits(leaseSum(a, static_cast<LeaseSum>(line)), leaseSum(b, static_cast<LeaseSum>(line))))
            return "a sum over leases";
    for (std::size_t f = 0; f < a.facilities.size(); ++f) {
        const FacilityResult x = facilityResult(a, f), y = facilityResult(b, f);
        if (x.id != y.id || !sameBits(x.lines, y.lines) || !sameBits(x.sunkCapital, y.sunkCapital))
            return "a facility's result";
    }
    return {};
}

} // namespace rackrent::test
