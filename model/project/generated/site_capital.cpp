#include "model/project/generated/site.h"

#include <algorithm>
#include <array>

namespace rackrent::generated {

namespace {

/// One part of a building's cost. Shares: house assumptions; lives: round figures of listed landlords' notes.
struct Part {
    const char* category;
    const char* label;
    double share; ///< of the cost of a phase
    int monthsBefore, months;
    const char* profile; ///< null: the default
    const char* method;
    int lifeMonths;
    bool everyPhase;
};
constexpr std::array<Part, 5> parts{{
    {"shell", "Building", 0.24, 20, 14, "straight_line", "straight_line", 480, true},
    {"mep", "Mechanical and electrical plant", 0.52, 14, 14, "s_curve", "straight_line", 240, true},
    {"power", "Substation and feeders", 0.16, 24, 18, "s_curve", "declining_balance", 360, true},
    {"network", "Fibre and meet-me rooms", 0.05, 6, 6, nullptr, "straight_line", 120, false},
    {"other", "Commissioning and furnishing", 0.03, 2, 1, nullptr, "declining_balance", 84, false},
}};

Json depreciationOf(const Part& part, Date inService, Draw& draw)
{
    Json depreciation = {{"method", part.method}, {"life_months", part.lifeMonths}};
    const bool declines = part.method == std::string_view("declining_balance");
    if (declines && draw.chance(0.5))
        depreciation["factor"] = 1.5;
    if (draw.chance(0.3))
        depreciation["residual_fraction"] = draw.among({0.05, 0.1});
    depreciation["in_service"] = dateText(inService);
    return depreciation;
}

Json itemOf(const Frame& frame, const Part& part, const SitePhase& phase, double cost, Draw& draw)
{
    Json spend = {{"start", dateText(frame.month(phase.month - part.monthsBefore))}};
    if (part.months > 1)
        spend["months"] = part.months;
    if (part.profile)
        spend["profile"] = part.profile;
    Json item = {{"category", part.category}, {"label", part.label}, {"amount", inUnits(cost * part.share, thousand)}};
    if (part.category == std::string_view("network"))
        item["real_estate"] = draw.chance(0.5); // conduits belong to the building, what lights them does not
    item["spend"] = std::move(spend);
    item["depreciation"] = depreciationOf(part, frame.month(phase.month), draw);
    return item;
}

Json landOf(const Frame& frame, const Site& site, double costPerMw)
{
    constexpr double share = 0.04;
    constexpr int monthsBefore = 36;
    const int bought = site.phases.front().month - monthsBefore;
    Json land = {{"category", "land"},
                 {"label", "Land"},
                 {"amount", inUnits(site.mw() * costPerMw * share, thousand)},
                 {"spend", {{"start", dateText(frame.month(bought))}, {"months", 2}}}};
    land["depreciation"] = {{"method", "none"}};
    return land;
}

struct Purchase {
    int firstMonth = 0;
    int lastMonth = 0;
    int gpus = 0;
};

/// What is bought of each generation, by generation; none where no contract begins with it.
std::vector<Purchase> purchasesOf(const Frame& frame, const Site& site)
{
    std::vector<Purchase> purchases(frame.generations.size());
    for (const Occupancy& occupancy : site.hardware) {
        Purchase& purchase = purchases[frame.generationIn(occupancy.firstMonth)];
        const bool isFirst = purchase.gpus == 0;
        purchase.firstMonth = isFirst ? occupancy.firstMonth : std::min(purchase.firstMonth, occupancy.firstMonth);
        purchase.lastMonth = isFirst ? occupancy.firstMonth : std::max(purchase.lastMonth, occupancy.firstMonth);
        purchase.gpus += occupancy.gpus;
    }
    return purchases;
}

Json hardwareOf(const Frame& frame, const Purchase& purchase, double amount, std::size_t generation, Draw& draw)
{
    constexpr int monthsBefore = 2;
    const int months = purchase.lastMonth - purchase.firstMonth + 1;
    const bool declines = draw.chance(0.4);
    Json depreciation = {{"method", declines ? "declining_balance" : "straight_line"},
                         {"life_months", draw.among({48, 60, 72})},
                         {"residual_fraction", draw.among({0.0, 0.05, 0.1})},
                         {"in_service", dateText(frame.month(purchase.firstMonth + months / 2))}};
    return {{"category", "gpu"},
            {"label", "GPUs, generation " + std::to_string(generation + 1)},
            {"amount", amount},
            {"spend",
             {{"start", dateText(frame.month(purchase.firstMonth - monthsBefore))},
              {"months", months},
              {"profile", "straight_line"}}},
            {"depreciation", depreciation}};
}

void addHardware(const Frame& frame, const Site& site, Draw& draw, Json& capital, std::vector<Investment>& investments)
{
    const std::vector<Purchase> purchases = purchasesOf(frame, site);
    for (std::size_t generation = 0; generation < purchases.size(); ++generation) {
        const Purchase& purchase = purchases[generation];
        if (purchase.gpus == 0)
            continue;
        const double costPerGpu = draw.whole(42, 52) * thousand; // with servers, fabric and storage
        const double amount = purchase.gpus * costPerGpu;
        capital.push_back(hardwareOf(frame, purchase, amount, generation, draw));
        investments.push_back({purchase.firstMonth, amount});
    }
}

} // namespace

Json capitalOf(const Frame& frame, const Site& site, Draw& draw, std::vector<Investment>& investments)
{
    constexpr double shellPerMw = 2.4 * million;
    const double hallPerMw = draw.number(9, 14, 1) * million;
    const double costPerMw = shellPerMw + (hallPerMw - shellPerMw) * site.hallShare;
    Json capital = Json::array({landOf(frame, site, costPerMw)});
    for (std::size_t i = 0; i < site.phases.size(); ++i) {
        const SitePhase& phase = site.phases[i];
        for (const Part& part : parts)
            if (part.everyPhase || i == 0)
                capital.push_back(itemOf(frame, part, phase, phase.mw * costPerMw, draw));
        investments.push_back({phase.month, phase.mw * costPerMw});
    }
    addHardware(frame, site, draw, capital, investments);
    return capital;
}

} // namespace rackrent::generated
