#pragma once

#include "model/portfolio/facility_part.h"

#include <cstdint>
#include <span>
#include <vector>

namespace rackrent {

/// Monthly rows that add up over facilities and leases, before a sale: all that the portfolio's cash flows need. Money.
enum class FlowRow { Rent, Fees, Noi, LeasingCosts, Capital, Count };

/// Where what stands in a vector of flows: rows of months, then capital by month before the timeline, then the sums
/// over leases that single figures are made from.
struct FlowShape {
    std::size_t months = 0;
    int firstSunkMonth = 0; ///< number of the month
    std::size_t sunkMonths = 0;

    static constexpr std::size_t rows = static_cast<std::size_t>(FlowRow::Count);
    static constexpr std::size_t totals = 5; ///< members of LeaseTotals, in their order

    std::size_t offset(FlowRow row) const { return static_cast<std::size_t>(row) * months; }
    std::size_t sunkOffset() const { return rows * months; }
    std::size_t totalsOffset() const { return sunkOffset() + sunkMonths; }
    std::size_t size() const { return totalsOffset() + totals; }
};

using Flows = std::vector<double>;

/// The shape of a project's flows: every capital item's spending before the timeline has its months.
FlowShape flowShape(const Project& project, const MonthGrid& grid);

/// What a facility with its leases adds to the flows.
void addFlows(const FacilityPart& part, const FlowShape& shape, std::span<double> flows);

inline std::span<const double> row(std::span<const double> flows, const FlowShape& shape, FlowRow which)
{
    return flows.subspan(shape.offset(which), shape.months);
}

LeaseTotals totalsOf(std::span<const double> flows, const FlowShape& shape);

/// Flows most of which are zero, without the zeros; many of them may be others' too, and stay there: thousands of such
/// flows then fit into a processor's cache.
class SparseFlows {
public:
    SparseFlows() = default;
    /// @param frequent flows that many values may equal, as many as there are values or none; it outlives this
    explicit SparseFlows(std::span<const double> flows, std::span<const double> frequent = {});

    bool isZero() const { return m_runs.empty(); }
    std::size_t bytes() const { return m_runs.size() * sizeof(double); }
    void addTo(std::span<double> flows) const;
    void addTo(std::span<double> flows, double times) const;

private:
    struct Run {
        std::uint32_t offset;
        std::uint32_t length : 31;
        std::uint32_t isFrequent : 1; ///< its values stand among the frequent ones, at the same place
    };
    static_assert(sizeof(Run) == sizeof(double));
    template <class Term>
    static void addRuns(std::span<const double> runs, const double* frequent, double* flows, Term term);

    void append(std::span<const double> flows, std::size_t begin, std::size_t end);
    void appendRun(std::span<const double> flows, std::size_t begin, std::size_t end, bool isFrequent);

    std::vector<double> m_runs; ///< one after the other: a run's bytes, then its values unless they are frequent
    std::span<const double> m_frequent;
};

} // namespace rackrent
