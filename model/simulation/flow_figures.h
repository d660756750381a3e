#pragma once

#include "model/simulation/flow_plan.h"
#include "model/simulation/path_model.h"

namespace rackrent {

/// From the flows of a path to its figures: the sale, corporate costs, cash flows, and the metrics asked for. NPV,
/// capital and break-evens are found from the flows at once; any other metric by the engine's own last steps.
class FlowFigures {
public:
    /// @param simulated, shape, metrics outlive this
    FlowFigures(const SimulatedProject& simulated, const FlowShape& shape, std::span<const MetricRow* const> metrics);

    /// @param parts with the path's values; valuation, corporate and loans are taken from it
    void fill(std::span<const double> flows, DrawnParts& parts, PathFigures& figures);

private:
    enum class Quick { CapitalTotal, Npv, PaybackRent, PaybackNoi, PaybackDiscounted, None };
    static Quick quickOf(const MetricRow& row);

    void setValuation(const Valuation& valuation);
    void setCorporate(const Corporate& corporate);
    void addCash(std::span<const double> flows, PathFigures& figures);
    double quickMetric(Quick metric, std::span<const double> flows, const PathFigures& figures);
    Metrics allMetrics(std::span<const double> flows, DrawnParts& parts) const;

    const SimulatedProject& m_simulated;
    const FlowShape& m_shape;
    std::span<const MetricRow* const> m_metrics;
    std::vector<Quick> m_quick; ///< by metric
    bool m_needsAll = false;

    std::size_t m_counted = 0; ///< months up to the sale
    std::optional<Valuation> m_valuation;
    std::optional<Corporate> m_corporate;
    std::vector<double> m_sunkFactors, m_factors; ///< discount factors; 0 for flows that are left out
    std::vector<double> m_overhead;               ///< general and administrative costs by month
    std::vector<double> m_cash, m_noi;            ///< of the path: unlevered cash flow, NOI up to the sale
    std::vector<double> m_rentSum, m_noiSum;      ///< rent and NOI added up
    double m_capital = 0, m_presentValue = 0;     ///< present value without sunk capital
};

} // namespace rackrent
