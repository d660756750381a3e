#include "tests/benchmarks/harness.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <stdexcept>

namespace rackrent::bench {
namespace {

struct UnitText {
    const char* name;
    double perSample; ///< how many of the unit a sample of 1 is
};

UnitText textOf(Unit unit)
{
    switch (unit) {
    case Unit::Nanoseconds: return {"ns", 1e9};
    case Unit::Microseconds: return {"us", 1e6};
    case Unit::Milliseconds: return {"ms", 1e3};
    case Unit::Megabytes: return {"MB", 1e-6};
    case Unit::GigabytesPerSecond: return {"GB/s", 1e-9};
    case Unit::Thousands: return {"k", 1e-3};
    case Unit::Times: return {"x", 1};
    }
    throw std::logic_error("bench: a unit without text");
}

/// The smallest sample that at least this share of all is not above.
double percentile(const Samples& sorted, double share)
{
    const double rank = std::ceil(share * static_cast<double>(sorted.size()));
    return sorted[static_cast<std::size_t>(std::max(rank, 1.0)) - 1];
}

Spread spreadOf(Samples samples, Unit unit)
{
    if (samples.empty())
        throw std::logic_error("bench: a row without samples");
    std::sort(samples.begin(), samples.end());
    const double scale = textOf(unit).perSample;
    return {percentile(samples, 0.05) * scale, percentile(samples, 0.5) * scale, percentile(samples, 0.95) * scale,
            samples.size()};
}

/// What a bar, and a comparison with kept results, looks at.
double judged(const Spread& spread, const std::optional<Bar>& bar)
{
    return bar && bar->by == Judged::High ? spread.high : spread.median;
}

bool holds(const Spread& spread, const Bar& bar) { return judged(spread, bar) <= bar.most; }

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.*f", value >= 1000 ? 0 : value >= 100 ? 1 : value >= 10 ? 2 : 3, value);
    return text;
}

std::string barText(const Row& row)
{
    if (!row.bar)
        return "-";
    char text[48];
    std::snprintf(text, sizeof text, "%g %s%s", row.bar->most, textOf(row.unit).name,
                  row.bar->by == Judged::High ? " 95%" : "");
    return text;
}

/// As many digits as a measurement is worth.
double rounded(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.4g", value);
    return std::strtod(text, nullptr);
}

} // namespace

Samples timed(int runs, const std::function<void(int)>& work, const std::function<void(int)>& prepare)
{
    using Clock = std::chrono::steady_clock;
    const int warmUps = 1 + runs / 10;
    Samples times;
    for (int run = 0; run < warmUps + runs; ++run) {
        if (prepare)
            prepare(run);
        const auto start = Clock::now();
        work(run);
        const std::chrono::duration<double> elapsed = Clock::now() - start;
        if (run >= warmUps)
            times.push_back(elapsed.count());
    }
    return times;
}

Samples each(Samples samples, double dividedBy)
{
    for (double& sample : samples)
        sample /= dividedBy;
    return samples;
}

Bench::Bench(std::string only, std::vector<KeptResults> kept) : m_only(std::move(only)), m_kept(std::move(kept)) {}

void Bench::row(const Row& row, const std::function<Samples()>& measure)
{
    if (!wants(row.name))
        return;
    m_rows.push_back({row, spreadOf(measure(), row.unit)});
    print(m_rows.back());
}

void Bench::number(const std::string& name, Unit unit, const std::function<double()>& measure)
{
    row({name, unit}, [&] { return Samples{measure()}; });
}

std::optional<double> Bench::median(std::string_view name) const
{
    for (const Measured& measured : m_rows)
        if (measured.row.name == name)
            return measured.spread.median;
    return std::nullopt;
}

void Bench::printTitles()
{
    if (!m_hasTitles) {
        std::printf("%-80s %8s %8s %8s %-4s %5s %12s %5s", "", "median", "5%", "95%", "", "runs", "bar", "holds");
        for (const KeptResults& kept : m_kept)
            std::printf(" %9s", ("/ " + kept.version).c_str());
        std::printf("\n");
    }
    m_hasTitles = true;
    if (!m_heading.empty())
        std::printf("%s\n", m_heading.c_str());
    m_heading.clear();
}

void Bench::print(const Measured& measured)
{
    printTitles();
    const auto& [row, spread] = measured;
    std::printf("  %-78s %8s %8s %8s %-4s %5zu %12s %5s", row.name.c_str(), bench::number(spread.median).c_str(),
                bench::number(spread.low).c_str(), bench::number(spread.high).c_str(), textOf(row.unit).name,
                spread.runs, barText(row).c_str(),
                !row.bar                  ? "-"
                : holds(spread, *row.bar) ? "yes"
                                          : "NO");
    for (const KeptResults& kept : m_kept) {
        const auto found = kept.figures.find(row.name);
        const bool comparable = found != kept.figures.end() && found->second > 0;
        const std::string ratio =
            comparable ? bench::number(judged(spread, row.bar) / found->second) : std::string("-");
        std::printf(" %9s", ratio.c_str());
    }
    std::printf("\n");
    std::fflush(stdout);
}

void Bench::printVerdict() const
{
    std::size_t bars = 0;
    std::string missed;
    for (const auto& [row, spread] : m_rows) {
        bars += row.bar ? 1 : 0;
        if (row.bar && !holds(spread, *row.bar))
            missed += "\n  " + row.name + ": " + bench::number(judged(spread, row.bar)) + ", bar " + barText(row);
    }
    std::printf("\n%zu %s. %s%s\n", bars, bars == 1 ? "bar" : "bars",
                missed.empty() ? "All hold." : "Missed:", missed.c_str());
}

Json Bench::rowsJson() const
{
    Json rows = Json::array();
    for (const auto& [row, spread] : m_rows) {
        Json one = {{"name", row.name},
                    {"unit", textOf(row.unit).name},
                    {"median", rounded(spread.median)},
                    {"p5", rounded(spread.low)},
                    {"p95", rounded(spread.high)},
                    {"runs", spread.runs},
                    {"judged", rounded(judged(spread, row.bar))}};
        if (row.bar) {
            one["bar"] = row.bar->most;
            one["judged_by"] = row.bar->by == Judged::High ? "p95" : "median";
            one["holds"] = holds(spread, *row.bar);
        }
        rows.push_back(std::move(one));
    }
    return rows;
}

} // namespace rackrent::bench
