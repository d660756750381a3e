#include "model/simulation/flows.h"

#include <algorithm>

namespace rackrent {

namespace {

constexpr std::size_t longestGap = 8; // zeros within a run: cheaper than another run

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

SparseFlows::SparseFlows(std::span<const double> flows)
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
        m_runs.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end - i)});
        m_values.insert(m_values.end(), flows.begin() + static_cast<std::ptrdiff_t>(i),
                        flows.begin() + static_cast<std::ptrdiff_t>(end));
        i = end;
    }
}

void SparseFlows::addTo(std::span<double> flows) const
{
    const double* value = m_values.data();
    for (const Run& run : m_runs) {
        double* to = flows.data() + run.offset;
        for (std::uint32_t i = 0; i < run.length; ++i)
            to[i] += value[i];
        value += run.length;
    }
}

void SparseFlows::addTo(std::span<double> flows, double times) const
{
    const double* value = m_values.data();
    for (const Run& run : m_runs) {
        double* to = flows.data() + run.offset;
        for (std::uint32_t i = 0; i < run.length; ++i)
            to[i] += value[i] * times;
        value += run.length;
    }
}

} // namespace rackrent
