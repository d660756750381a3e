#include "model/simulation/flows.h"

#include "model/simulation/wide.h"

#include <algorithm>
#include <bit>

namespace rackrent {

namespace {

constexpr std::size_t longestGap = 8;       // zeros within a run: cheaper than another run
constexpr std::size_t shortestFrequent = 8; // values: worth a run of its own

void addRow(std::span<const double> values, const FlowShape& shape, FlowRow which, std::span<double> flows)
{
    add(flows.subspan(shape.offset(which), shape.months), values);
}

} // namespace

FlowShape flowShape(const Project& project, const MonthGrid& grid)
{
    const int start = monthNumber(project.timeline.start);
    int first = start;
    for (const Facility& facility : project.facilities)
        if (facility.enabled)
            first = std::min(first, sunkCapital(facility, grid).firstMonth);
    return {static_cast<std::size_t>(grid.months()), first, static_cast<std::size_t>(start - first)};
}

void addFlows(const FacilityPart& part, const FlowShape& shape, std::span<double> flows)
{
    const auto lease = [&part](LeaseSum sum) { return part.leases[sum]; };
    addRow(lease(LeaseSum::BaseRent), shape, FlowRow::Rent, flows);
    addRow(lease(LeaseSum::SpeculativeRent), shape, FlowRow::Rent, flows);
    addRow(lease(LeaseSum::TerminationFees), shape, FlowRow::Fees, flows);
    addRow(lease(LeaseSum::LeasingCosts), shape, FlowRow::LeasingCosts, flows);
    addRow(part.lines[FacilityLine::Capital], shape, FlowRow::Capital, flows);
    const auto noi = flows.subspan(shape.offset(FlowRow::Noi), shape.months);
    const auto base = lease(LeaseSum::BaseRent), speculative = lease(LeaseSum::SpeculativeRent);
    const auto fees = lease(LeaseSum::TerminationFees);
    const auto power = part.lines[FacilityLine::PowerCost], costs = part.lines[FacilityLine::OperatingCosts];
    for (std::size_t i = 0; i < shape.months; ++i)
        noi[i] +=
            base[i] + speculative[i] + part.powerRecovery[i] + part.opexRecovery[i] + fees[i] - power[i] - costs[i];
    const auto sunk = flows.subspan(shape.sunkOffset(), shape.sunkMonths);
    const auto shift = static_cast<std::size_t>(part.sunk.firstMonth - shape.firstSunkMonth);
    for (std::size_t i = 0; i < part.sunk.byMonth.size(); ++i)
        sunk[shift + i] += part.sunk.byMonth[i];
    const LeaseTotals& totals = part.totals;
    const std::array<double, FlowShape::totals> all{totals.headlineRent, totals.committedRent, totals.annualisedRent,
                                                    totals.rentDaysToLastDay, totals.rentDaysToExit};
    add(flows.subspan(shape.totalsOffset(), FlowShape::totals), all);
}

LeaseTotals totalsOf(std::span<const double> flows, const FlowShape& shape)
{
    const auto totals = flows.subspan(shape.totalsOffset(), FlowShape::totals);
    return {totals[0], totals[1], totals[2], totals[3], totals[4]};
}

SparseFlows::SparseFlows(std::span<const double> flows, std::span<const double> frequent) : m_frequent(frequent)
{
    for (std::size_t i = 0; i < flows.size();) {
        if (flows[i] == 0) {
            ++i;
            continue;
        }
        std::size_t end = i + 1;
        for (std::size_t zeros = 0, at = end; at < flows.size() && zeros <= longestGap; ++at) {
            zeros = flows[at] == 0 ? zeros + 1 : 0;
            if (zeros == 0)
                end = at + 1;
        }
        append(flows, i, end);
        i = end;
    }
    m_runs.shrink_to_fit();
}

/// Splits a run where values begin or cease to be frequent ones.
void SparseFlows::append(std::span<const double> flows, std::size_t begin, std::size_t end)
{
    std::size_t from = begin; // of what is not yet appended
    for (std::size_t i = begin; i < end && !m_frequent.empty();) {
        std::size_t same = i;
        while (same < end && flows[same] == m_frequent[same])
            ++same;
        if (same - i >= shortestFrequent) {
            appendRun(flows, from, i, false);
            appendRun(flows, i, same, true);
            from = same;
        }
        i = std::max(same, i + 1);
    }
    appendRun(flows, from, end, false);
}

void SparseFlows::appendRun(std::span<const double> flows, std::size_t begin, std::size_t end, bool isFrequent)
{
    if (begin == end)
        return;
    const Run run{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin) & 0x7FFFFFFFU, isFrequent};
    m_runs.push_back(std::bit_cast<double>(run));
    if (!isFrequent)
        m_runs.insert(m_runs.end(), flows.begin() + static_cast<std::ptrdiff_t>(begin),
                      flows.begin() + static_cast<std::ptrdiff_t>(end));
}

template <class Term>
[[gnu::always_inline]] inline void SparseFlows::addRuns(std::span<const double> runs, const double* frequent,
                                                        double* flows, Term term)
{
    for (const double *at = runs.data(), *end = at + runs.size(); at != end;) {
        const Run run = std::bit_cast<Run>(*at++);
        double* __restrict to = flows + run.offset;
        const double* value = run.isFrequent ? frequent + run.offset : at;
        const std::uint32_t length = run.length;
        for (std::uint32_t i = 0; i < length; ++i)
            to[i] += term(value[i]);
        at += run.isFrequent ? 0 : length;
    }
}

RACKRENT_WIDE void SparseFlows::addTo(std::span<double> flows) const
{
    addRuns(m_runs, m_frequent.data(), flows.data(), [](double value) { return value; });
}

RACKRENT_WIDE void SparseFlows::addTo(std::span<double> flows, double times) const
{
    addRuns(m_runs, m_frequent.data(), flows.data(), [times](double value) { return value * times; });
}

} // namespace rackrent
