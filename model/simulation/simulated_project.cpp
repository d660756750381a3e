#include "model/simulation/simulated_project.h"

#include "model/project/curve.h"
#include "model/project/driver_check.h"
#include "model/project/field_reader.h"
#include "model/project/pointer.h"
#include "model/time/day_number.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace rackrent {

namespace {

/// The first error with this number at the pointer, if any.
std::optional<Problem> faultWith(Json& document, const Reading& reading, const std::string& pointer, double value)
{
    const auto edit = appliedEdit(document, {pointer, Json(value), std::nullopt, true}, IdIndex());
    StaleParts stale;
    stale.note(*edit, reading.project);
    const Problems problems = readAgain(document, reading, stale).problems();
    applyEdit(document, edit->inverse);
    const auto error = std::ranges::find(problems, Severity::Error, &Problem::severity);
    return error == problems.end() ? std::nullopt : std::optional(*error);
}

/// Places a driver in the document; keys that it creates are made there.
PlacedDriver placedDriver(Json& document, const Driver& driver)
{
    PlacedDriver placed;
    placed.op = driver.op;
    const auto pointer = driverPointer(document, driver, IdIndex());
    if (!pointer)
        return placed;
    placed.pointer = *pointer;
    const double middle = Sampler(driver.distribution).quantile(0.5);
    if (const Json* standing = elementAt(document, *pointer)) {
        placed.isDay = standing->is_string();
        placed.written = placed.number(*standing);
    } else {
        placed.written = middle;
        applyEdit(document, {*pointer, Json(middle), std::nullopt, true});
    }
    return placed;
}

bool isWholeOnly(Json& document, const Reading& reading, const PlacedDriver& placed, const Driver& driver)
{
    const double middle = placed.drawn(Sampler(driver.distribution).quantile(0.5), placed.written);
    const double whole = std::round(middle);
    const auto isFaulty = [&](double value) { return faultWith(document, reading, placed.pointer, value).has_value(); };
    return isFaulty(whole - 0.25) && isFaulty(whole + 0.25) && !isFaulty(whole);
}

std::vector<EventContract> eventsOf(const Project& project, const std::vector<PlacedDriver>& drivers)
{
    std::vector<EventContract> events;
    for (std::size_t i = 0; i < project.contracts.size(); ++i) {
        const EventKinds kinds = eventKinds(project.contracts[i], project.simulation.events, project.timeline.months,
                                            drivenRights(drivers, i));
        if (counts(project, project.contracts[i]) && kinds.any())
            events.push_back({i, kinds});
    }
    return events;
}

} // namespace

DrivenRights drivenRights(const std::vector<PlacedDriver>& drivers, std::size_t contract)
{
    const std::string place = "/contracts/" + std::to_string(contract);
    DrivenRights driven;
    for (const PlacedDriver& driver : drivers) {
        driven.termination = driven.termination || isWithin(driver.pointer, place + "/termination");
        driven.credit = driven.credit || isWithin(driver.pointer, place + "/credit");
        driven.afterExpiry = driven.afterExpiry || isWithin(driver.pointer, place + "/after_expiry");
    }
    return driven;
}

double PlacedDriver::drawn(double value, double before) const
{
    double result = value;
    if (op == DriverOperation::Scale)
        result = before * value;
    else if (op == DriverOperation::Add)
        result = before + value;
    return isWhole || isDay ? std::round(result) + 0.0 : result;
}

bool PlacedDriver::canStand(double value) const
{
    using namespace std::chrono;
    static const double first = dayNumber(Date{year{1} / January / 1}),
                        last = dayNumber(Date{year{9999} / December / 31});
    return isDay ? value >= first && value <= last : std::isfinite(value);
}

Json PlacedDriver::json(double value) const { return isDay ? Json(dateText(dayOfNumber(value))) : Json(value); }

double PlacedDriver::number(const Json& element) const
{
    return isDay ? dayNumber(dateOf(element).value()) : element.get<double>();
}

std::optional<std::size_t> SimulatedProject::eventOf(std::size_t contract) const
{
    const auto found = std::ranges::lower_bound(events, contract, {}, &EventContract::contract);
    if (found == events.end() || found->contract != contract)
        return std::nullopt;
    return static_cast<std::size_t>(found - events.begin());
}

SimulatedProject simulatedProject(CheckedDocument document, const std::string& scenarioId)
{
    if (!document.isValid())
        throw std::invalid_argument("simulatedProject: the project has errors");
    std::optional<Json> under = document.jsonUnder(scenarioId);
    if (!under)
        throw std::out_of_range("simulatedProject: there is no scenario \"" + scenarioId + "\"");
    const SimulationInputs inputs = document.project().simulation;
    std::vector<PlacedDriver> drivers;
    for (const Driver& driver : inputs.drivers)
        drivers.push_back(placedDriver(*under, driver));
    Reading reading = readingOf(*under);
    for (std::size_t i = 0; i < drivers.size(); ++i)
        if (drivers[i].hasEffect() && !drivers[i].isDay)
            drivers[i].isWhole = isWholeOnly(*under, reading, drivers[i], inputs.drivers[i]);
    MonthGrid grid(reading.project.timeline);
    std::vector<EventContract> events = eventsOf(reading.project, drivers);
    Results reference = computedResults(reading.project);
    return {std::move(*under), std::move(reading),  inputs, std::move(drivers), std::move(events),
            std::move(grid),   std::move(reference)};
}

Curve withMarketPath(const Curve& curve, const MarketPath& path, const MonthGrid& grid, Date valuationDate,
                     std::span<const double> normals)
{
    constexpr double step = 1.0 / 12; // years
    const double kept = std::exp(-path.reversion * step);
    const double variance =
        path.volatility * path.volatility *
        (path.reversion > 0 ? -std::expm1(-2 * path.reversion * step) / (2 * path.reversion) : step);
    const double sd = std::sqrt(variance), drift = std::log1p(path.drift);
    Curve drawn = curve;
    drawn.points.clear();
    drawn.interpolation = Interpolation::Step;
    double x = 0, spread = 0;
    for (int month = 0; month < grid.months(); ++month) {
        const Date day = grid.firstDay[static_cast<std::size_t>(month)];
        double factor = 1;
        if (day > valuationDate) {
            x = kept * x + sd * normals[static_cast<std::size_t>(month)];
            spread = kept * kept * spread + variance;
            factor = std::exp(x - spread / 2 + drift * (daysBetween(valuationDate, day) / 365.25));
        }
        drawn.points.push_back({day, valueOn(curve, day) * factor});
    }
    return drawn;
}

PathProjects::PathProjects(const SimulatedProject& simulated, const Drawer& drawer)
    : m_simulated(simulated), m_drawer(drawer), m_document(simulated.document)
{
    for (const PlacedDriver& driver : simulated.drivers) {
        m_targets.push_back(nullptr);
        if (!driver.hasEffect())
            continue;
        const auto edit =
            appliedEdit(m_document, {driver.pointer, driver.json(driver.written), std::nullopt, true}, IdIndex());
        m_stale.note(*edit, simulated.project());
    }
    for (std::size_t i = 0; i < m_targets.size(); ++i)
        if (simulated.drivers[i].hasEffect())
            m_targets[i] = elementAt(m_document, simulated.drivers[i].pointer, IdIndex());
}

/// Several drivers of one input work one after the other.
bool PathProjects::setDrivers(const PathDraw& draw)
{
    const auto& drivers = m_simulated.drivers;
    for (std::size_t i = 0; i < m_targets.size(); ++i)
        if (m_targets[i])
            *m_targets[i] = drivers[i].json(drivers[i].written);
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        if (!m_targets[i])
            continue;
        const double value = drivers[i].drawn(draw.values[i], drivers[i].number(*m_targets[i]));
        if (!drivers[i].canStand(value)) {
            m_refusal = {Severity::Error, drivers[i].pointer,
                         drivers[i].isDay ? "is drawn outside the years 1 to 9999; a day in them is needed"
                                          : "is drawn larger than a double can hold; a smaller number is needed"};
            return false;
        }
        *m_targets[i] = drivers[i].json(value);
    }
    return true;
}

std::optional<Project> PathProjects::project(const PathDraw& draw)
{
    if (!setDrivers(draw))
        return std::nullopt;
    const Reading read = readAgain(m_document, m_simulated.reading, m_stale);
    if (read.hasErrors()) {
        const Problems problems = read.problems();
        m_refusal = *std::ranges::find(problems, Severity::Error, &Problem::severity);
        return std::nullopt;
    }
    Project project = read.project;
    const auto& market = m_simulated.inputs.market;
    const auto months = static_cast<std::size_t>(m_simulated.grid.months());
    for (std::size_t i = 0; i < market.size(); ++i)
        project.curves.change(market[i].curve, [&](Curve& curve) {
            curve = withMarketPath(curve, market[i], m_simulated.grid, project.valuation.date,
                                   std::span(draw.market).subspan(i * months, months));
        });
    for (std::size_t i = 0; i < m_drawer.events().size(); ++i) {
        const EventContract& event = m_drawer.events()[i];
        const Contract& contract = project.contracts[event.contract];
        const ContractOutcome outcome =
            drawnOutcome(contract, event.kinds, m_drawer.uniformsOf(draw, i), project.valuation.date);
        if (outcome != ContractOutcome{})
            project.contracts.change(event.contract, [&](Contract& changed) {
                changed = withOutcome(changed, outcome, m_simulated.inputs.events);
            });
    }
    return project;
}

} // namespace rackrent
