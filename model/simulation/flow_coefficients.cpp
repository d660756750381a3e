#include "model/simulation/flow_coefficients.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rackrent {

namespace {
constexpr double rounding = 1e-14; // of the largest flow of its row
}

Flows flowSizes(std::span<const double> flows, const FlowShape& shape)
{
    Flows scale(flows.size());
    const auto block = [&](std::size_t from, std::size_t count) {
        double most = 0;
        for (std::size_t i = from; i < from + count; ++i)
            most = std::max(most, std::abs(flows[i]));
        std::fill_n(scale.begin() + static_cast<std::ptrdiff_t>(from), count, most);
    };
    for (std::size_t which = 0; which < FlowShape::rows; ++which)
        block(which * shape.months, shape.months);
    block(shape.sunkOffset(), shape.sunkMonths);
    for (std::size_t i = 0; i < FlowShape::totals; ++i)
        block(shape.totalsOffset() + i, 1);
    return scale;
}

void raiseTo(Flows& scale, const Flows& other, double times)
{
    for (std::size_t i = 0; i < scale.size(); ++i)
        scale[i] = std::max(scale[i], other[i] * times);
}

double stepProduct(const FlowTerm& term, const FlowPlan& plan, unsigned set, const std::vector<double>& values)
{
    double times = 1;
    for (std::size_t k = 0; k < term.drivers.size(); ++k)
        if ((set >> k & 1) != 0) {
            const DriverScale& scale = plan.scales[term.drivers[k]];
            times *= (values[term.drivers[k]] - scale.reference) / scale.unit;
        }
    return times;
}

std::vector<Flows> denseCoefficients(const FlowTerm& term, const FlowPlan& plan, const ContractOutcome& outcome,
                                     DrawnParts& parts, const std::vector<double>& reference)
{
    std::vector<Flows> flows(std::size_t{1} << term.drivers.size());
    Flows scale(plan.shape.size(), 0.0);
    for (unsigned corner = 0; corner < flows.size(); ++corner) {
        std::vector<double> values = reference;
        for (std::size_t k = 0; k < term.drivers.size(); ++k)
            if ((corner >> k & 1) != 0)
                values[term.drivers[k]] += plan.scales[term.drivers[k]].unit;
        parts.setValues(values);
        flows[corner] = siteFlows(term.site, parts, std::array{outcome});
        raiseTo(scale, flowSizes(flows[corner], plan.shape));
    }
    for (std::size_t k = 0; k < term.drivers.size(); ++k)
        for (unsigned corner = 0; corner < flows.size(); ++corner)
            if ((corner >> k & 1) != 0)
                for (std::size_t i = 0; i < scale.size(); ++i)
                    flows[corner][i] -= flows[corner ^ (1U << k)][i];
    for (unsigned corner = 1; corner < flows.size(); ++corner)
        for (std::size_t i = 0; i < scale.size(); ++i)
            if (std::abs(flows[corner][i]) <= rounding * scale[i])
                flows[corner][i] = 0;
    return flows;
}

Flows siteFlows(const FlowSite& site, DrawnParts& parts, std::span<const ContractOutcome> outcomes)
{
    switch (site.kind) {
    case FlowSite::Kind::Own: return parts.ownFlows(site.position);
    case FlowSite::Kind::Lease: return parts.leaseFlows(site.position, outcomes.front());
    case FlowSite::Kind::Facility: return parts.facilityFlows(site.position, outcomes);
    }
    return {};
}

Coefficients outcomeCoefficients(const FlowTerm& term, const FlowPlan& plan, const ContractOutcome& outcome,
                                 DrawnParts& parts)
{
    std::vector<double> reference;
    for (const DriverScale& scale : plan.scales)
        reference.push_back(scale.reference);
    std::vector<Flows> dense = denseCoefficients(term, plan, outcome, parts, reference);
    for (std::size_t i = 0; i < term.constant.size(); ++i)
        dense[0][i] -= term.constant[i];
    Coefficients coefficients;
    for (unsigned set = 0; set < dense.size(); ++set)
        if (SparseFlows flows(dense[set], term.frequent[set]); !flows.isZero())
            coefficients.emplace_back(set, std::move(flows));
    return coefficients;
}

} // namespace rackrent
