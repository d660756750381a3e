#include "model/simulation/drawn_parts.h"

#include "model/project/document_path.h"
#include "model/project/pointer.h"

#include <algorithm>

namespace rackrent {

namespace {

using Kind = DriverPart::Kind;

/// The pointer to the part of the document that is read at once.
std::string pointerOf(const DriverPart& part, const Project& project)
{
    const std::string position = std::to_string(part.position);
    switch (part.kind) {
    case Kind::Contract: return "/contracts/" + position;
    case Kind::Facility: return "/facilities/" + position;
    case Kind::Curve: return "/curves/" + pointerStep(project.curves[part.position].id);
    case Kind::Loan: return "/loans/" + position;
    case Kind::Corporate: return "/corporate";
    case Kind::Valuation: return "/valuation";
    default: return {};
    }
}

} // namespace

DriverPart partOf(const PlacedDriver& driver, const Project& project)
{
    if (!driver.hasEffect())
        return {};
    const std::vector<std::string> steps = stepsOf(driver.pointer);
    const auto inList = [&steps](Kind kind) {
        const auto position = steps.size() > 2 ? positionOf(steps[1]) : std::nullopt;
        return position ? DriverPart{kind, *position} : DriverPart{Kind::Other, 0};
    };
    if (steps[0] == "contracts")
        return inList(Kind::Contract);
    if (steps[0] == "facilities")
        return inList(Kind::Facility);
    if (steps[0] == "loans")
        return inList(Kind::Loan);
    if (steps[0] == "corporate")
        return {Kind::Corporate, 0};
    if (steps[0] == "valuation")
        return {Kind::Valuation, 0};
    if (steps[0] == "curves" && steps.size() > 2) {
        const auto curve = std::ranges::find(project.curves, steps[1], &Curve::id);
        if (curve != project.curves.end())
            return {Kind::Curve, static_cast<std::size_t>(curve - project.curves.begin())};
    }
    return {Kind::Other, 0};
}

DrawnParts::DrawnParts(const SimulatedProject& simulated, const FlowShape& shape)
    : m_simulated(simulated), m_shape(shape), m_valuation(simulated.project().valuation),
      m_corporate(simulated.project().corporate), m_loans(simulated.project().loans),
      m_curves(simulated.project().curves)
{
    std::map<DriverPart, std::vector<std::size_t>> drivers;
    for (std::size_t i = 0; i < simulated.drivers.size(); ++i) {
        m_values.push_back(simulated.drivers[i].written);
        const DriverPart part = partOf(simulated.drivers[i], simulated.project());
        if (part.kind != Kind::None && part.kind != Kind::Other)
            drivers[part].push_back(i);
    }
    for (const auto& [at, positions] : drivers) {
        const std::string pointer = pointerOf(at, simulated.project());
        Part& part = m_parts[at];
        part.document = *elementAt(simulated.document, pointer);
        for (const std::size_t driver : positions) {
            const std::string inside = simulated.drivers[driver].pointer.substr(pointer.size());
            part.targets.emplace_back(driver, elementAt(part.document, inside, IdIndex()));
            part.isCapital = part.isCapital && isWithin(inside, "/capital");
        }
    }
}

void DrawnParts::setValues(std::span<const double> values)
{
    m_isValid = true;
    for (auto& [at, part] : m_parts) {
        const bool isSame = std::ranges::all_of(
            part.targets, [&](const auto& target) { return values[target.first] == m_values[target.first]; });
        part.isStale = part.isStale || !isSame;
        m_isValid = m_isValid && (part.isStale || part.isGood);
        if (isSame)
            continue;
        if (at.kind == Kind::Facility)
            m_capital.erase(at.position);
        if (at.kind == Kind::Facility && !part.isCapital)
            m_vacant.erase(at.position);
        if (at.kind == Kind::Curve)
            m_vacant.clear();
    }
    m_values.assign(values.begin(), values.end());
}

void DrawnParts::setMarket(std::span<const double> normals)
{
    const auto& market = m_simulated.inputs.market;
    if (!market.empty())
        m_vacant.clear();
    const auto months = static_cast<std::size_t>(m_simulated.grid.months());
    for (std::size_t i = 0; i < market.size(); ++i) {
        const std::size_t position = market[i].curve;
        const auto driven = m_parts.find({Kind::Curve, position});
        if (driven != m_parts.end())
            driven->second.isStale = true; // the last random path stands in its place
        const Curve& around = driven != m_parts.end() ? curves()[position] : m_simulated.project().curves[position];
        m_curves.set(position,
                     std::make_shared<const Curve>(withMarketPath(around, market[i], m_simulated.grid, valuation().date,
                                                                  normals.subspan(i * months, months))));
    }
}

DrawnParts::Part* DrawnParts::staleAt(DriverPart at)
{
    const auto found = m_parts.find(at);
    return found != m_parts.end() && found->second.isStale ? &found->second : nullptr;
}

/// Reads a part with its drivers' values in it.
template <class Read>
auto DrawnParts::read(Part& part, Read&& read)
{
    part.isStale = false;
    for (const auto& [driver, target] : part.targets)
        *target = m_values[driver];
    Problems problems;
    auto value = read(part.document, problems);
    part.isGood = !hasErrors(problems);
    m_isValid = m_isValid && part.isGood;
    return value;
}

bool DrawnParts::readAll()
{
    curves();
    for (auto& [at, part] : m_parts) {
        if (at.kind == Kind::Contract)
            contract(at.position);
        if (at.kind == Kind::Facility)
            facility(at.position);
    }
    loans();
    corporate();
    valuation();
    return m_isValid;
}

const Contract& DrawnParts::contract(std::size_t position)
{
    if (Part* part = staleAt({Kind::Contract, position}))
        m_contracts[position] = read(*part, [this](const Json& document, Problems& problems) {
            return readContract(document, Place(), m_simulated.reading.references, problems);
        });
    const auto found = m_contracts.find(position);
    return found == m_contracts.end() ? m_simulated.project().contracts[position] : found->second;
}

const Facility& DrawnParts::facility(std::size_t position)
{
    if (Part* part = staleAt({Kind::Facility, position}))
        m_facilities[position] = read(*part, [this](const Json& document, Problems& problems) {
            return readFacility(document, Place(), m_simulated.reading.references, problems);
        });
    const auto found = m_facilities.find(position);
    return found == m_facilities.end() ? m_simulated.project().facilities[position] : found->second;
}

const Valuation& DrawnParts::valuation()
{
    if (Part* part = staleAt({Kind::Valuation, 0}))
        m_valuation = read(*part, [this](const Json& document, Problems& problems) {
            return readValuation(document, Place(), {m_simulated.project().timeline, true}, problems);
        });
    return m_valuation;
}

const Corporate& DrawnParts::corporate()
{
    if (Part* part = staleAt({Kind::Corporate, 0}))
        m_corporate = read(
            *part, [](const Json& document, Problems& problems) { return readCorporate(document, Place(), problems); });
    return m_corporate;
}

const SharedList<Loan>& DrawnParts::loans()
{
    for (auto& [at, part] : m_parts)
        if (at.kind == Kind::Loan && part.isStale)
            m_loans.set(at.position,
                        std::make_shared<const Loan>(read(part, [this](const Json& document, Problems& problems) {
                            return readLoan(document, Place(), m_simulated.reading.references, curves(),
                                            {m_simulated.project().timeline, true}, problems);
                        })));
    return m_loans;
}

const Curves& DrawnParts::curves()
{
    for (auto& [at, part] : m_parts) {
        if (at.kind != Kind::Curve || !part.isStale)
            continue;
        Curve curve = read(part, [&](const Json& document, Problems& problems) {
            return readCurve(document, Place(), m_simulated.project().curves[at.position].id, problems);
        });
        // What a curve's sign forbids is judged by the reader of the whole.
        const bool wasPositive = m_simulated.reading.references.curveIsPositive[at.position];
        const bool isPositive =
            std::ranges::all_of(curve.points, [](const CurvePoint& point) { return point.value > 0; });
        part.isGood = part.isGood && isPositive == wasPositive;
        m_isValid = m_isValid && part.isGood;
        m_curves.set(at.position, std::make_shared<const Curve>(std::move(curve)));
    }
    return m_curves;
}

Flows DrawnParts::flowsOf(Facility facility, std::vector<SharedContract> contracts)
{
    const MonthGrid& grid = m_simulated.grid;
    std::vector<SharedBlock> blocks;
    if (!contracts.empty())
        blocks.push_back(std::make_shared<const LeaseBlock>(
            leaseBlock(std::move(contracts), curves(), grid, m_simulated.reference.basis)));
    Flows flows(m_shape.size(), 0.0);
    addFlows(facilityPart(std::make_shared<const Facility>(std::move(facility)), std::move(blocks), curves(), grid),
             m_shape, flows);
    return flows;
}

Flows DrawnParts::runningFlows(std::size_t facility, std::vector<SharedContract> contracts)
{
    const Facility& drawn = this->facility(facility);
    Facility running;
    running.id = drawn.id;
    running.phases = drawn.phases;
    running.pue = drawn.pue;
    running.power = drawn.power;
    running.operatingCosts = drawn.operatingCosts;
    return flowsOf(std::move(running), std::move(contracts));
}

const Flows& DrawnParts::vacantFlows(std::size_t facility)
{
    auto found = m_vacant.find(facility);
    if (found == m_vacant.end())
        found = m_vacant.emplace(facility, runningFlows(facility, {})).first;
    return found->second;
}

/// Flows do not tell of depreciation.
const Flows& DrawnParts::capitalFlows(std::size_t facility)
{
    const auto found = m_capital.find(facility);
    if (found != m_capital.end())
        return found->second;
    Facility spending;
    spending.capital = this->facility(facility).capital;
    for (CapitalItem& item : spending.capital)
        item.depreciation = {};
    return m_capital.emplace(facility, flowsOf(std::move(spending), {})).first->second;
}

Flows DrawnParts::ownFlows(std::size_t facility)
{
    Flows flows = vacantFlows(facility);
    add(flows, capitalFlows(facility));
    return flows;
}

Flows DrawnParts::leaseFlows(std::size_t contract, const ContractOutcome& outcome)
{
    const Contract& drawn = this->contract(contract);
    Flows flows = runningFlows(
        drawn.facility, {std::make_shared<const Contract>(withOutcome(drawn, outcome, m_simulated.inputs.events))});
    const Flows& vacant = vacantFlows(drawn.facility);
    for (std::size_t i = 0; i < flows.size(); ++i)
        flows[i] -= vacant[i];
    return flows;
}

Flows DrawnParts::facilityFlows(std::size_t facility, std::span<const ContractOutcome> outcomes)
{
    const auto& tenants = (*m_simulated.reference.tenancies)[facility];
    std::vector<SharedContract> contracts;
    for (std::size_t i = 0; i < tenants.size(); ++i)
        contracts.push_back(std::make_shared<const Contract>(
            withOutcome(contract(tenants[i]), outcomes[i], m_simulated.inputs.events)));
    Flows flows = runningFlows(facility, std::move(contracts));
    add(flows, capitalFlows(facility));
    return flows;
}

} // namespace rackrent
