#include "model/project/generated/facility.h"

#include "model/project/generated/names.h"
#include "model/project/generated/site.h"

#include <array>
#include <cstdio>

namespace rackrent::generated {

namespace {

Json phasesOf(const Frame& frame, const Site& site)
{
    Json phases = Json::array();
    for (const SitePhase& phase : site.phases) {
        phases.push_back({{"date", dateText(frame.month(phase.month))}, {"critical_it_mw", phase.mw}});
        if (phase.gpus > 0)
            phases.back()["gpus"] = phase.gpus;
    }
    return phases;
}

Json powerOf(std::size_t position, Draw& draw)
{
    if (position % 3 == 1) // bought at the day's price
        return {{"price_curve", "power"}};
    Json power = {{"price_per_mwh", draw.number(42, 78, 1)}};
    if (draw.chance(0.8))
        power["growth"] = draw.among({0.015, 0.02, 0.025});
    return power;
}

Json cost(const char* category, const char* basis, double rate, double growth, bool recoverable)
{
    Json made = {{"category", category}, {"basis", basis}, {"rate", rate}};
    if (growth != 0)
        made["growth"] = growth;
    if (recoverable)
        made["recoverable"] = true;
    return made;
}

/// @param mw energised by the first phase, what a site's fixed costs go by
Json operatingCostsOf(double mw, Draw& draw)
{
    return Json::array({
        cost("maintenance", "per_kw_month", draw.number(4.5, 8, 2), 0.025, true),
        cost("staff", "per_kw_month", draw.number(2.5, 5, 2), 0.03, true),
        cost("security", "per_month", inUnits(4 * thousand + mw * draw.real(600, 1200), 100), 0.025, true),
        cost("property tax", "per_year", inUnits(mw * draw.real(25, 60) * thousand, thousand), 0.02, true),
        cost("insurance", "per_year", inUnits(mw * draw.real(12, 24) * thousand, thousand), 0.03, false),
        cost("management", "fraction_of_rent", draw.number(0.015, 0.03, 3), 0, false),
    });
}

GeneratedFacility generatedFacility(const Frame& frame, std::size_t position, std::span<const Occupancy> occupancies)
{
    constexpr int facilitiesOfAPlanner = 10; // who has as many plans one more
    Draw draw(frame.seed, Stream::Facility, position);
    const Site site = siteOf(frame, occupancies);
    const bool isPlanned =
        frame.facilities >= facilitiesOfAPlanner && position + 1 == static_cast<std::size_t>(frame.facilities);
    GeneratedFacility facility;
    Json& made = facility.document;
    made = {{"id", facilityId(position)}, {"name", placeName(static_cast<int>(position), frame.seed)}};
    if (isPlanned)
        made["enabled"] = false;
    made["phases"] = phasesOf(frame, site);
    made["pue"] = draw.number(1.12, 1.45, 2);
    made["power"] = powerOf(position, draw);
    made["operating_costs"] = operatingCostsOf(site.phases.front().mw, draw);
    made["capital"] = capitalOf(frame, site, draw, facility.investments);
    if (isPlanned) {
        made["notes"] = "Planned: permits are applied for, nothing is built.";
        facility.investments.clear();
    }
    return facility;
}

} // namespace

std::string facilityId(std::size_t position)
{
    std::array<char, 24> text{};
    const int length = std::snprintf(text.data(), text.size(), "f%03zu", position + 1);
    return {text.data(), static_cast<std::size_t>(length)};
}

std::vector<GeneratedFacility> generatedFacilities(const Frame& frame, std::span<const GeneratedContract> contracts)
{
    std::vector<std::vector<Occupancy>> occupancies(static_cast<std::size_t>(frame.facilities));
    for (const GeneratedContract& contract : contracts)
        occupancies[contract.occupancy.facility].push_back(contract.occupancy);
    std::vector<GeneratedFacility> facilities;
    for (std::size_t position = 0; position < occupancies.size(); ++position)
        facilities.push_back(generatedFacility(frame, position, occupancies[position]));
    return facilities;
}

} // namespace rackrent::generated
