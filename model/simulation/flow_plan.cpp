#include "model/simulation/flow_plan.h"

#include "model/project/document_path.h"
#include "model/simulation/additive.h"
#include "model/simulation/flow_coefficients.h"
#include "model/simulation/random_numbers.h"

#include <algorithm>
#include <cmath>

namespace rackrent {

namespace {

using Kind = DriverPart::Kind;

constexpr std::size_t mostDriversOfLease = 3, mostDrivers = 6; // of a term: two to the power of it are coefficients
constexpr double linearWithin = 1e-11;                         // of the largest flow of its row

/// Whether a lease's flows are linear in an input in each month by itself, whichever months events let the lease last:
/// what is tried while nothing happens then says something of all outcomes. A growth rate or a curve may only tell in
/// months that the lease reaches when it is renewed.
bool isLinearInTime(const std::string& pointer)
{
    const std::vector<std::string> steps = stepsOf(pointer);
    const std::string& key = steps[2];
    const std::string& last = steps.back();
    if (steps[0] == "contracts")
        return key == "rent" || key == "recovery" || key == "load_factor" || key == "leasing_costs" ||
               (key == "capacity" && steps.size() == 4) ||
               ((key == "ramp" || key == "abatements") && last == "fraction");
    return steps[0] == "facilities" && (key == "pue" || last == "price_per_mwh" || last == "rate");
}

/// Drivers that may change what a lease adds: all but those of capital.
std::vector<std::size_t> driversOfLease(const SimulatedProject& simulated, std::vector<std::size_t> drivers)
{
    std::erase_if(drivers, [&simulated](std::size_t driver) {
        const std::vector<std::string> steps = stepsOf(simulated.drivers[driver].pointer);
        return steps[0] == "facilities" && steps[2] == "capital";
    });
    return drivers;
}

/// Finds the plan.
class Planner {
public:
    Planner(const SimulatedProject& simulated, const Drawer& drawer, FlowPlan& plan)
        : m_simulated(simulated), m_drawer(drawer), m_plan(plan), m_parts(simulated, plan.shape)
    {
        for (const PlacedDriver& driver : simulated.drivers)
            m_places.push_back(partOf(driver, simulated.project()));
        constexpr std::uint64_t first = 100;
        Drawer::Stream stream(drawer);
        for (std::uint64_t path = 0; path < first; ++path)
            m_firstDraws.push_back(stream.draw(path));
    }

    /// What stands in the way, in words.
    std::string plan()
    {
        if (std::string obstacle = placesThatStandInTheWay(); !obstacle.empty())
            return obstacle;
        if (!layOutScales())
            return "what is drawn in the middle is not valid";
        m_plan.base.assign(m_plan.shape.size(), 0.0);
        const Project& project = m_simulated.project();
        for (std::size_t f = 0; f < project.facilities.size(); ++f)
            if (project.facilities[f].enabled)
                planFacility(f);
        return {};
    }

private:
    std::string placesThatStandInTheWay() const
    {
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const std::string& pointer = m_simulated.drivers[i].pointer;
            if (m_places[i].kind == Kind::Other)
                return pointer + " changes what all figures hang on";
            if (m_simulated.drivers[i].isDay)
                return pointer + " is a date, which moves flows from month to month";
            if (m_places[i].kind == Kind::Curve && isRateOfLoan(m_places[i].position))
                return pointer + " changes the interest of a loan";
            for (std::size_t j = 0; j < i; ++j)
                if (m_places[i].kind != Kind::None && m_simulated.drivers[j].pointer == pointer)
                    return "several drivers change " + pointer;
        }
        return {};
    }

    /// Whether a loan is valid is said by its curve too.
    bool isRateOfLoan(std::size_t curve) const
    {
        return std::ranges::any_of(m_simulated.project().loans,
                                   [curve](const Loan& loan) { return loan.rateCurve == curve; });
    }

    // --- scales

    double drawnAt(std::size_t driver, double rank) const
    {
        const PlacedDriver& placed = m_simulated.drivers[driver];
        return placed.drawn(m_drawer.sampler(driver).quantile(rank), placed.written);
    }

    bool isValidWith(std::size_t driver, double value)
    {
        std::vector<double> values = m_reference;
        values[driver] = value;
        m_parts.setValues(values);
        return std::isfinite(value) && m_parts.readAll();
    }

    /// The last valid value from the reference towards an end.
    double validEnd(std::size_t driver, double end)
    {
        if (isValidWith(driver, end))
            return end;
        double good = m_reference[driver], bad = std::clamp(end, -1e300, 1e300);
        constexpr int halvings = 60;
        for (int i = 0; i < halvings; ++i) {
            const double middle = good + (bad - good) / 2;
            (isValidWith(driver, middle) ? good : bad) = middle;
        }
        return good;
    }

    bool layOutScales()
    {
        constexpr double least = 0x1p-53;
        for (std::size_t i = 0; i < m_places.size(); ++i)
            m_reference.push_back(drawnAt(i, 0.5));
        m_parts.setValues(m_reference);
        if (!m_parts.readAll())
            return false;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            DriverScale scale;
            scale.reference = m_reference[i];
            if (m_places[i].kind != Kind::None) {
                scale.low = validEnd(i, drawnAt(i, least));
                scale.high = validEnd(i, drawnAt(i, 1 - least));
                for (const double rank : {0.9, 0.1, 0.99, 0.01, 1 - least, least}) {
                    const double value = std::clamp(drawnAt(i, rank), scale.low, scale.high);
                    if (scale.unit == 0)
                        scale.unit = value - scale.reference;
                }
            }
            m_plan.scales.push_back(scale);
        }
        m_plan.readsAlways = !areValidTogether();
        return true;
    }

    /// Whether drivers of one part are valid at all corners of their ranges.
    bool areValidTogether()
    {
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            std::vector<std::size_t> drivers;
            for (std::size_t j = 0; j < m_places.size(); ++j)
                if (m_places[j] == m_places[i] && m_places[i].kind != Kind::None)
                    drivers.push_back(j);
            if (drivers.size() < 2 || drivers.front() != i)
                continue;
            if (drivers.size() > mostDrivers)
                return false;
            for (unsigned corner = 0; corner < 1U << drivers.size(); ++corner) {
                std::vector<double> values = m_reference;
                for (std::size_t k = 0; k < drivers.size(); ++k)
                    values[drivers[k]] =
                        (corner >> k & 1) != 0 ? m_plan.scales[drivers[k]].high : m_plan.scales[drivers[k]].low;
                m_parts.setValues(values);
                if (!m_parts.readAll())
                    return false;
            }
        }
        return true;
    }

    // --- sites

    bool isMarket(std::optional<std::size_t> curve) const
    {
        return curve && std::ranges::find(m_simulated.inputs.market, *curve, &MarketPath::curve) !=
                            m_simulated.inputs.market.end();
    }

    std::vector<std::optional<std::size_t>> curvesOfLease(const Contract& contract) const
    {
        std::vector<std::optional<std::size_t>> curves;
        if (contract.escalation.kind == EscalationKind::Index)
            curves.push_back(contract.escalation.curve);
        if (contract.afterExpiry)
            curves.push_back(contract.afterExpiry->marketRent);
        return curves;
    }

    std::optional<std::size_t> priceCurve(std::size_t facility) const
    {
        const auto& power = m_simulated.project().facilities[facility].power;
        return power ? power->priceCurve : std::nullopt;
    }

    /// Drivers that may change a site.
    std::vector<std::size_t> driversAt(const DriverPart& at, const std::vector<std::optional<std::size_t>>& curves,
                                       std::vector<std::size_t> drivers = {}) const
    {
        for (std::size_t i = 0; i < m_places.size(); ++i)
            if (m_places[i] == at || (m_places[i].kind == Kind::Curve &&
                                      std::ranges::find(curves, std::optional(m_places[i].position)) != curves.end()))
                if (m_plan.scales[i].unit != 0 && std::ranges::find(drivers, i) == drivers.end())
                    drivers.push_back(i);
        std::ranges::sort(drivers);
        return drivers;
    }

    void addToBase(const FlowSite& site)
    {
        m_parts.setValues(m_reference);
        add(m_plan.base, siteFlows(site, m_parts, std::vector<ContractOutcome>(leases(site))));
    }

    std::size_t leases(const FlowSite& site) const
    {
        if (site.kind == FlowSite::Kind::Facility)
            return (*m_simulated.reference.tenancies)[site.position].size();
        return site.kind == FlowSite::Kind::Lease ? 1 : 0;
    }

    void planFacility(std::size_t facility)
    {
        const auto& tenants = (*m_simulated.reference.tenancies)[facility];
        const std::vector<std::optional<std::size_t>> priceCurves{priceCurve(facility)};
        const std::vector<std::size_t> own = driversAt({Kind::Facility, facility}, priceCurves);
        bool isTouched = !own.empty() || isMarket(priceCurves[0]);
        for (const std::uint32_t tenant : tenants)
            isTouched = isTouched || isLeaseTouched(tenant);
        if (!isTouched)
            return addToBase({FlowSite::Kind::Facility, facility});
        if (!isAdditive(m_simulated, facility, m_places)) {
            m_plan.recomputed.push_back({FlowSite::Kind::Facility, facility});
            return;
        }
        std::vector<PlannedSite> sites{
            plannedSite({FlowSite::Kind::Own, facility}, own, std::nullopt, isMarket(priceCurves[0]))};
        for (const std::uint32_t tenant : tenants) {
            const auto curves = curvesOfLease(m_simulated.project().contracts[tenant]);
            bool hasMarket = isMarket(priceCurves[0]);
            for (const auto& curve : curves)
                hasMarket = hasMarket || isMarket(curve);
            const auto event = m_simulated.eventOf(tenant);
            const bool movesEvents = event && drivenRights(m_simulated.drivers, tenant).any();
            sites.push_back(plannedSite({FlowSite::Kind::Lease, tenant},
                                        driversAt({Kind::Contract, tenant}, curves, own), event,
                                        hasMarket || movesEvents));
        }
        // Many leases at once are cheaper than each alone.
        constexpr std::size_t aloneCosts = 3;
        const auto anew = static_cast<std::size_t>(
            std::ranges::count(sites, true, [](const PlannedSite& site) { return site.isRecomputed; }));
        if (anew > 1 && anew * aloneCosts >= sites.size())
            m_plan.recomputed.push_back({FlowSite::Kind::Facility, facility});
        else
            for (PlannedSite& site : sites)
                take(std::move(site));
    }

    bool isLeaseTouched(std::size_t contract) const
    {
        const auto curves = curvesOfLease(m_simulated.project().contracts[contract]);
        return m_simulated.eventOf(contract) || !driversAt({Kind::Contract, contract}, curves).empty() ||
               std::ranges::any_of(curves, [this](const auto& curve) { return isMarket(curve); });
    }

    struct PlannedSite {
        FlowTerm term;
        bool isRecomputed = false;
    };

    PlannedSite plannedSite(const FlowSite& site, const std::vector<std::size_t>& drivers,
                            std::optional<std::size_t> event, bool isRecomputed)
    {
        PlannedSite planned{{site, {}, event, {}, {}, {}}, isRecomputed};
        if (isRecomputed)
            return planned;
        planned.term.drivers = event ? driversOfLease(m_simulated, drivers) : relevant(site, drivers);
        const bool mayReachFurther = event && !std::ranges::all_of(planned.term.drivers, [this](std::size_t driver) {
                                         return isLinearInTime(m_simulated.drivers[driver].pointer);
                                     });
        planned.isRecomputed = mayReachFurther || !isPolynomial(planned.term);
        return planned;
    }

    void take(PlannedSite planned)
    {
        const FlowTerm& term = planned.term;
        if (planned.isRecomputed) {
            m_plan.recomputed.push_back(term.site);
            return;
        }
        addToBase(term.site);
        if (term.event || !term.usual.empty())
            m_plan.terms.push_back(std::move(planned.term));
    }

    // --- polynomials

    Flows at(const FlowSite& site, const std::vector<double>& values, const ContractOutcome& outcome)
    {
        m_parts.setValues(values);
        return siteFlows(site, m_parts, std::vector<ContractOutcome>(leases(site), outcome));
    }

    /// The usual outcome, and a few that happen on the first paths.
    std::vector<ContractOutcome> someOutcomes(std::optional<std::size_t> event) const
    {
        std::vector<ContractOutcome> outcomes(1);
        if (!event)
            return outcomes;
        constexpr std::size_t enough = 4;
        const EventContract& of = m_simulated.events[*event];
        for (const PathDraw& draw : m_firstDraws) {
            if (outcomes.size() == enough)
                break;
            const ContractOutcome outcome =
                drawnOutcome(m_simulated.project().contracts[of.contract], of.kinds, m_drawer.uniformsOf(draw, *event),
                             m_simulated.reference.basis.valuationDate);
            const bool isNew = std::ranges::none_of(outcomes, [&outcome](const ContractOutcome& other) {
                return other.ending == outcome.ending && other.renewals == outcome.renewals;
            });
            if (isNew)
                outcomes.push_back(outcome);
        }
        return outcomes;
    }

    std::vector<double> triedRanks() const
    {
        return {0x1p-53, 0.003, 0.03, 0.2, 0.37, 0.62, 0.83, 0.97, 0.997, 1 - 0x1p-53};
    }

    double clampedAt(std::size_t driver, double rank) const
    {
        return std::clamp(drawnAt(driver, rank), m_plan.scales[driver].low, m_plan.scales[driver].high);
    }

    /// Drivers that change the flows of a site without events at all.
    std::vector<std::size_t> relevant(const FlowSite& site, const std::vector<std::size_t>& drivers)
    {
        std::vector<std::size_t> found;
        const Flows usual = at(site, m_reference, {});
        const Flows scale = flowSizes(usual, m_plan.shape);
        for (const std::size_t driver : drivers) {
            const bool changes = std::ranges::any_of(triedRanks(), [&](double rank) {
                std::vector<double> values = m_reference;
                values[driver] = clampedAt(driver, rank);
                return differs(at(site, values, {}), usual, scale);
            });
            if (changes)
                found.push_back(driver);
        }
        return found;
    }

    static bool differs(const Flows& a, const Flows& b, const Flows& scale)
    {
        for (std::size_t i = 0; i < a.size(); ++i)
            if (!(std::abs(a[i] - b[i]) <= linearWithin * scale[i]))
                return true;
        return false;
    }

    /// Whether the site's flows are linear in each driver, tried at ends, in between and jointly; fills the term.
    bool isPolynomial(FlowTerm& term)
    {
        if (term.drivers.size() > (term.event ? mostDriversOfLease : mostDrivers))
            return false;
        for (const ContractOutcome& outcome : someOutcomes(term.event)) {
            const std::vector<Flows> dense = denseCoefficients(term, m_plan, outcome, m_parts, m_reference);
            for (const std::vector<double>& values : triedValues(term.drivers))
                if (!agrees(term, dense, values, outcome))
                    return false;
            if (outcome != ContractOutcome{})
                continue;
            if (term.event) {
                term.constant = dense[0];
                term.frequent = dense;
                for (double& flow : term.frequent[0])
                    flow = 0 - flow;
            }
            for (unsigned set = 1; set < dense.size(); ++set)
                if (SparseFlows flows(dense[set]); !flows.isZero())
                    term.usual.emplace_back(set, std::move(flows));
        }
        return true;
    }

    std::vector<std::vector<double>> triedValues(const std::vector<std::size_t>& drivers) const
    {
        std::vector<std::vector<double>> tried;
        for (const std::size_t driver : drivers)
            for (const double rank : triedRanks()) {
                tried.push_back(m_reference);
                tried.back()[driver] = clampedAt(driver, rank);
            }
        constexpr std::uint64_t joint = 8;
        for (std::uint64_t i = 0; i < joint && drivers.size() > 1; ++i) {
            tried.push_back(m_reference);
            for (const std::size_t driver : drivers)
                tried.back()[driver] =
                    clampedAt(driver, uniform(0, i, RandomStream::Trial, static_cast<std::uint32_t>(driver)));
        }
        return tried;
    }

    bool agrees(const FlowTerm& term, const std::vector<Flows>& dense, const std::vector<double>& values,
                const ContractOutcome& outcome)
    {
        const Flows expected = at(term.site, values, outcome);
        Flows found(expected.size(), 0.0);
        Flows scale = flowSizes(expected, m_plan.shape);
        for (unsigned set = 0; set < dense.size(); ++set) {
            const double times = stepProduct(term, m_plan, set, values);
            for (std::size_t i = 0; i < found.size(); ++i)
                found[i] += times * dense[set][i];
            raiseTo(scale, flowSizes(dense[set], m_plan.shape), std::abs(times));
        }
        return !differs(found, expected, scale);
    }

    const SimulatedProject& m_simulated;
    const Drawer& m_drawer;
    FlowPlan& m_plan;
    DrawnParts m_parts;
    std::vector<DriverPart> m_places;
    std::vector<PathDraw> m_firstDraws; ///< whose events are tried
    std::vector<double> m_reference;
};

} // namespace

FlowPlan flowPlan(const SimulatedProject& simulated, const Drawer& drawer)
{
    FlowPlan plan;
    plan.shape = flowShape(simulated.project(), simulated.grid);
    plan.obstacle = Planner(simulated, drawer, plan).plan();
    return plan;
}

} // namespace rackrent
