#include "model/simulation/flow_model.h"

#include "model/simulation/flow_figures.h"

#include <tbb/concurrent_unordered_map.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <unordered_map>

namespace rackrent {

namespace {

struct OutcomeHash {
    std::size_t operator()(const ContractOutcome& outcome) const
    {
        const auto mix = [](std::uint64_t a, std::uint64_t b) { return (a ^ b) * 0x9E3779B97F4A7C15U; };
        const auto day = static_cast<std::uint64_t>(outcome.day.time_since_epoch().count());
        return static_cast<std::size_t>(mix(mix(day, static_cast<std::uint64_t>(outcome.ending)), outcome.renewals));
    }
};

/// What outcomes of leases do to flows, kept once computed, up to a size: the same bits as computed anew. For all
/// threads.
class OutcomeStore {
public:
    explicit OutcomeStore(const FlowPlan& plan) : m_plan(plan), m_known(plan.terms.size()) {}

    /// Null when there is no room for more.
    const Coefficients* of(std::size_t term, const ContractOutcome& outcome, DrawnParts& parts)
    {
        auto& known = m_known[term];
        if (const auto found = known.find(outcome); found != known.end())
            return &found->second;
        if (m_bytes.load(std::memory_order_relaxed) >= mostBytes)
            return nullptr;
        Coefficients coefficients = outcomeCoefficients(m_plan.terms[term], m_plan, outcome, parts);
        std::size_t bytes = 0;
        for (const auto& [set, flows] : coefficients)
            bytes += flows.bytes();
        m_bytes.fetch_add(bytes, std::memory_order_relaxed);
        return &known.emplace(outcome, std::move(coefficients)).first->second;
    }

private:
    static constexpr std::size_t mostBytes = std::size_t{384} << 20;

    const FlowPlan& m_plan;
    std::vector<tbb::concurrent_unordered_map<ContractOutcome, Coefficients, OutcomeHash>> m_known;
    std::atomic<std::size_t> m_bytes = 0;
};

/// One thread's view of the store, found faster: most outcomes are an ending on some day.
class OutcomeCache {
public:
    OutcomeCache(const FlowPlan& plan, OutcomeStore& store, DrawnParts& parts, Date firstDay)
        : m_plan(plan), m_store(store), m_parts(parts), m_firstDay(firstDay), m_known(plan.terms.size())
    {}

    const Coefficients& of(std::size_t term, const ContractOutcome& outcome)
    {
        const Coefficients*& known = placeOf(term, outcome);
        if (known == nullptr)
            known = m_store.of(term, outcome, m_parts);
        if (known != nullptr)
            return *known;
        m_last = outcomeCoefficients(m_plan.terms[term], m_plan, outcome, m_parts);
        return m_last;
    }

private:
    struct Known {
        std::vector<const Coefficients*> notices, defaults; ///< by day after the first; null where not yet known
        std::unordered_map<ContractOutcome, const Coefficients*, OutcomeHash> others;
    };

    const Coefficients*& placeOf(std::size_t term, const ContractOutcome& outcome)
    {
        constexpr int mostDays = 100 * 366;
        const int day = daysBetween(m_firstDay, outcome.day);
        Known& known = m_known[term];
        if (outcome.renewalsDrawn > 0 || outcome.ending == ContractOutcome::Ending::AsWritten || day < 0 ||
            day >= mostDays)
            return known.others[outcome];
        auto& places = outcome.ending == ContractOutcome::Ending::Notice ? known.notices : known.defaults;
        const auto at = static_cast<std::size_t>(day);
        if (places.size() <= at)
            places.resize(at + 1, nullptr);
        return places[at];
    }

    const FlowPlan& m_plan;
    OutcomeStore& m_store;
    DrawnParts& m_parts;
    Date m_firstDay;
    std::vector<Known> m_known; ///< by term
    Coefficients m_last;
};

class FlowWorker : public PathWorker {
public:
    FlowWorker(const SimulatedProject& simulated, const Drawer& drawer, const FlowPlan& plan, OutcomeStore& outcomes,
               std::span<const MetricRow* const> metrics, std::unique_ptr<PathWorker> engine)
        : m_simulated(simulated), m_drawer(drawer), m_plan(plan), m_engine(std::move(engine)), m_stream(drawer),
          m_parts(simulated, plan.shape), m_trialParts(simulated, plan.shape),
          m_figures(simulated, plan.shape, metrics),
          m_cache(plan, outcomes, m_trialParts, simulated.reference.basis.valuationDate), m_steps(plan.scales.size()),
          m_values(plan.scales.size())
    {}

    bool evaluate(std::uint64_t path, PathFigures& figures) override
    {
        const PathDraw& draw = m_stream.draw(path);
        if (!take(draw))
            return m_engine->evaluate(path, figures);
        m_flows = m_plan.base;
        for (std::size_t term = 0; term < m_plan.terms.size(); ++term)
            addTerm(term, draw);
        m_parts.setMarket(draw.market);
        for (const FlowSite& site : m_plan.recomputed)
            addRecomputed(site, draw);
        m_figures.fill(m_flows, m_parts, figures);
        // What one driver does may forbid another: the reader of the whole says so.
        return m_parts.isValid() || m_engine->evaluate(path, figures);
    }

    const Problem& refusal() const override { return m_engine->refusal(); }

private:
    /// Takes over what was drawn; false when it lies where inputs may not be valid.
    bool take(const PathDraw& draw)
    {
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            const PlacedDriver& driver = m_simulated.drivers[i];
            if (!driver.hasEffect())
                continue;
            const DriverScale& scale = m_plan.scales[i];
            const double value = driver.drawn(draw.values[i], driver.written);
            if (!(value >= scale.low && value <= scale.high))
                return false;
            m_values[i] = value;
            m_steps[i] = scale.unit != 0 ? (value - scale.reference) / scale.unit : 0;
        }
        m_parts.setValues(m_values);
        return !m_plan.readsAlways || m_parts.readAll();
    }

    double product(const FlowTerm& term, unsigned set) const
    {
        double times = 1;
        for (std::size_t k = 0; k < term.drivers.size(); ++k)
            if ((set >> k & 1) != 0)
                times *= m_steps[term.drivers[k]];
        return times;
    }

    void add(const FlowTerm& term, const Coefficients& coefficients)
    {
        for (const auto& [set, flows] : coefficients)
            if (set == 0)
                flows.addTo(m_flows);
            else
                flows.addTo(m_flows, product(term, set));
    }

    ContractOutcome outcomeOf(std::size_t event, const PathDraw& draw, const Contract& contract) const
    {
        return drawnOutcome(contract, m_simulated.events[event].kinds, m_drawer.uniformsOf(draw, event),
                            m_simulated.reference.basis.valuationDate);
    }

    void addTerm(std::size_t position, const PathDraw& draw)
    {
        const FlowTerm& term = m_plan.terms[position];
        if (!term.event)
            return add(term, term.usual);
        const Contract& contract = m_simulated.project().contracts[term.site.position];
        const ContractOutcome outcome = outcomeOf(*term.event, draw, contract);
        add(term, outcome == ContractOutcome{} ? term.usual : m_cache.of(position, outcome));
    }

    ContractOutcome outcomeOfLease(std::size_t contract, const PathDraw& draw)
    {
        const auto event = m_simulated.eventOf(contract);
        return event ? outcomeOf(*event, draw, m_parts.contract(contract)) : ContractOutcome{};
    }

    void addRecomputed(const FlowSite& site, const PathDraw& draw)
    {
        std::vector<ContractOutcome> outcomes;
        if (site.kind == FlowSite::Kind::Lease)
            outcomes.push_back(outcomeOfLease(site.position, draw));
        if (site.kind == FlowSite::Kind::Facility)
            for (const std::uint32_t tenant : (*m_simulated.reference.tenancies)[site.position])
                outcomes.push_back(outcomeOfLease(tenant, draw));
        rackrent::add(m_flows, siteFlows(site, m_parts, outcomes));
    }

    const SimulatedProject& m_simulated;
    const Drawer& m_drawer;
    const FlowPlan& m_plan;
    std::unique_ptr<PathWorker> m_engine; ///< for what is not valid, or may not be
    Drawer::Stream m_stream;
    DrawnParts m_parts, m_trialParts;
    FlowFigures m_figures;
    OutcomeCache m_cache;
    std::vector<double> m_steps, m_values; ///< by driver
    Flows m_flows;
};

class PlannedModel : public PathModel {
public:
    PlannedModel(const SimulatedProject& simulated, const Drawer& drawer, std::span<const MetricRow* const> metrics)
        : m_simulated(simulated), m_drawer(drawer), m_metrics(metrics), m_plan(flowPlan(simulated, drawer)),
          m_outcomes(m_plan), m_engine(engineModel(simulated, drawer, metrics))
    {}

    const FlowPlan& plan() const { return m_plan; }

    std::unique_ptr<PathWorker> worker() const override
    {
        return std::make_unique<FlowWorker>(m_simulated, m_drawer, m_plan, m_outcomes, m_metrics, m_engine->worker());
    }

private:
    const SimulatedProject& m_simulated;
    const Drawer& m_drawer;
    std::span<const MetricRow* const> m_metrics;
    FlowPlan m_plan;
    mutable OutcomeStore m_outcomes; ///< what is in it does not tell
    std::unique_ptr<PathModel> m_engine;
};

bool near(std::span<const double> a, std::span<const double> b, double scale)
{
    constexpr double within = 1e-9;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (std::isnan(a[i]) != std::isnan(b[i]) || std::abs(a[i] - b[i]) > within * scale)
            return false;
    return true;
}

double largest(std::span<const double> values)
{
    double most = 0;
    for (const double value : values)
        most = std::max(most, std::abs(value));
    return most;
}

/// Whether two models find the same on the first paths.
bool agree(const PathModel& model, const PathModel& engine)
{
    constexpr std::uint64_t tried = 4;
    const auto quick = model.worker(), slow = engine.worker();
    PathFigures found, expected;
    for (std::uint64_t path = 0; path < tried; ++path) {
        const bool isValid = slow->evaluate(path, expected);
        if (quick->evaluate(path, found) != isValid)
            return false;
        if (isValid && (!near(found.cumulativeCash, expected.cumulativeCash, largest(expected.cumulativeCash)) ||
                        !near(found.rent, expected.rent, largest(expected.rent))))
            return false;
    }
    return true;
}

std::string methodOf(const FlowPlan& plan)
{
    return std::to_string(plan.terms.size()) + " parts by their coefficients, " +
           std::to_string(plan.recomputed.size()) + " computed anew for each path";
}

} // namespace

FlowModel flowModel(const SimulatedProject& simulated, const Drawer& drawer, std::span<const MetricRow* const> metrics)
{
    auto planned = std::make_unique<PlannedModel>(simulated, drawer, metrics);
    auto engine = engineModel(simulated, drawer, metrics);
    if (!planned->plan().obstacle.empty())
        return {std::move(engine), "every path by the whole computation: " + planned->plan().obstacle};
    if (!agree(*planned, *engine))
        return {std::move(engine), "every path by the whole computation: the quick way does not agree with it"};
    std::string method = methodOf(planned->plan());
    return {std::move(planned), std::move(method)};
}

} // namespace rackrent
