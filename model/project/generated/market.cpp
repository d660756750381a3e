#include "model/project/generated/market.h"

#include "model/project/generated/draw.h"

#include <algorithm>
#include <array>

namespace rackrent::generated {

namespace {

constexpr int monthsPerYear = 12;
constexpr int monthsPerGeneration = 36; ///< between launches of GPUs
constexpr double launchRent = 3.6;      ///< USD an hour of a GPU just launched
constexpr double agingPerYear = -0.16;  ///< what newer GPUs take off the rent of older ones

// Shares, sizes and rents: house assumptions.
constexpr std::array<Segment, 15> table{{
    {"retail", "colocation", RentBasis::PerKwMonth, 0.36, 0.05, 0.9, 0, 0, 165, 0.025, 3, 7},
    {"wholesale", "colocation", RentBasis::PerKwMonth, 0.22, 1, 5, 0, 0, 140, 0.025, 5, 12},
    {"hyperscale", "colocation", RentBasis::PerKwMonth, 0.035, 6, 24, 0, 0, 118, 0.02, 10, 15},
    {"suite-500-kw", "colocation", RentBasis::PerMonth, 0.045, 0.5, 0.5, 0, 0, 77'500, 0.025, 3, 8},
    {"suite-2-mw", "colocation", RentBasis::PerMonth, 0.03, 2, 2, 0, 0, 284'000, 0.025, 5, 10},
    {"hall-4-mw", "colocation", RentBasis::PerYear, 0.015, 4, 4, 0, 0, 6'400'000, 0.02, 7, 15},
    {"gpu-hours", "compute", RentBasis::PerGpuHour, 0.15, 0, 0, 32, 1024, launchRent, agingPerYear, 2, 4},
    {"gpu-cluster", "compute", RentBasis::PerGpuHour, 0.035, 0, 0, 2048, 8192, launchRent, agingPerYear, 3, 5},
    {"cluster-256", "compute", RentBasis::PerMonth, 0.02, 0, 0, 256, 256, 440'000, 0, 2, 4},
    {"cluster-2048", "compute", RentBasis::PerMonth, 0.01, 0, 0, 2048, 2048, 3'300'000, 0, 3, 5},
    {"shell", "powered_shell", RentBasis::PerKwMonth, 0.015, 8, 30, 0, 0, 32, 0.02, 10, 15},
    {"shell-20-mw", "powered_shell", RentBasis::PerYear, 0.012, 20, 20, 0, 0, 7'400'000, 0.02, 10, 15},
    {"shell-40-mw", "powered_shell", RentBasis::PerMonth, 0.006, 40, 40, 0, 0, 1'200'000, 0.02, 10, 15},
    {"ground-20-mw", "ground", RentBasis::PerYear, 0.02, 0, 0, 0, 0, 520'000, 0.02, 12, 15},
    {"ground-40-mw", "ground", RentBasis::PerMonth, 0.015, 0, 0, 0, 0, 84'000, 0.02, 12, 15},
}};

Json pointOf(const Frame& frame, int month, double value)
{
    return {{"date", dateText(frame.month(month))}, {"value", value}};
}

Json marketCurve(const Frame& frame, const Market& market)
{
    Json points = Json::array();
    const bool ages = market.growth < 0;
    for (int i = 0; i < 4; ++i) {
        const int month = market.fromMonth + i * (ages ? monthsPerYear : 3 * monthsPerYear);
        points.push_back(pointOf(frame, month, quoted(market.basis, rentIn(market, month))));
    }
    return {{"points", points}, {"interpolation", ages ? "linear" : "step"}, {"growth_after", market.growth}};
}

/// Consumer prices, 100 in the first month, published once a year.
Json priceIndex(const Frame& frame, Draw& draw)
{
    Json points = Json::array();
    double level = 100;
    for (int month = earliestMonth; month <= 2 * monthsPerYear; month += monthsPerYear) {
        points.push_back(pointOf(frame, month, level));
        level = rounded(level * draw.real(1.012, 1.045), 2);
    }
    return {{"points", points}, {"interpolation", "linear"}, {"growth_after", 0.025}};
}

/// USD a MWh, a point every half year.
Json powerPrice(const Frame& frame, Draw& draw)
{
    Json points = Json::array();
    for (int month = 0; month <= 4 * monthsPerYear; month += 6)
        points.push_back(pointOf(frame, month, draw.number(42, 86, 2)));
    return {{"points", points}, {"interpolation", "linear"}, {"growth_after", 0.02}};
}

/// A central bank's steps, as a fraction a year, 3.5% at last.
Json baseRate(const Frame& frame, Draw& draw)
{
    Json points = Json::array();
    for (int month = -24; month < 24; month += 8)
        points.push_back(pointOf(frame, month, draw.number(0.0325, 0.0475, 4)));
    points.push_back(pointOf(frame, 24, 0.035));
    return {{"points", points}, {"interpolation", "step"}};
}

std::vector<Market> marketsOf(std::uint64_t seed)
{
    Draw draw(seed, Stream::Curve);
    std::vector<Market> markets;
    for (const Segment& segment : table) {
        const Market today{"", segment.basis, 0, segment.rent * draw.real(0.96, 1.05), segment.growth};
        const double first = rentIn(today, earliestMonth);
        markets.push_back({"market-" + std::string(segment.name), segment.basis, earliestMonth, first, segment.growth});
    }
    return markets;
}

std::vector<Market> generationsOf(std::uint64_t seed, int months)
{
    Draw draw(seed, Stream::Curve, 1);
    std::vector<Market> generations;
    for (int month = earliestMonth; month < months; month += monthsPerGeneration)
        generations.push_back({"market-gpu-hour-" + std::to_string(generations.size() + 1), RentBasis::PerGpuHour,
                               month, rounded(launchRent * draw.real(0.95, 1.08), 2), agingPerYear});
    return generations;
}

} // namespace

std::span<const Segment> segments() { return table; }

double rentIn(const Market& market, int month)
{
    const int since = month - market.fromMonth;
    const int years = since / monthsPerYear - (since % monthsPerYear < 0 ? 1 : 0);
    double rent = market.rent;
    for (int year = 0; year < years; ++year)
        rent *= 1 + market.growth;
    for (int year = 0; year > years; --year)
        rent /= 1 + market.growth;
    return rent * (1 + market.growth * (since - years * monthsPerYear) / monthsPerYear);
}

double quoted(RentBasis basis, double rent)
{
    const bool isPerUnit = basis == RentBasis::PerKwMonth || basis == RentBasis::PerGpuHour;
    return isPerUnit ? rounded(rent, 2) : inUnits(rent, 100);
}

int Frame::exitMonth() const { return std::min(months * 5 / 6, months - 1); }

std::size_t Frame::generationIn(int month) const
{
    return static_cast<std::size_t>(std::max(0, month - earliestMonth) / monthsPerGeneration);
}

Frame frameOf(const GeneratorSettings& settings)
{
    constexpr int contractsPerFacility = 10;
    constexpr int mostByDefault = 30;
    Frame frame;
    frame.seed = settings.seed;
    frame.facilities =
        settings.facilities.value_or(std::clamp(settings.contracts / contractsPerFacility, 1, mostByDefault));
    frame.months = settings.months;
    frame.start = Date{std::chrono::year{2026} / std::chrono::January / 1};
    frame.markets = marketsOf(settings.seed);
    frame.generations = generationsOf(settings.seed, settings.months);
    return frame;
}

Json curvesOf(const Frame& frame)
{
    Draw draw(frame.seed, Stream::Curve, 2);
    Json curves = Json::object();
    curves["cpi"] = priceIndex(frame, draw);
    curves["power"] = powerPrice(frame, draw);
    curves["base-rate"] = baseRate(frame, draw);
    for (std::size_t i = 0; i < table.size(); ++i)
        if (!table[i].isByTheHour())
            curves[frame.markets[i].curve] = marketCurve(frame, frame.markets[i]);
    for (const Market& generation : frame.generations)
        curves[generation.curve] = marketCurve(frame, generation);
    return curves;
}

} // namespace rackrent::generated
