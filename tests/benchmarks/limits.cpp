#include "model/lease/lease_lines.h"
#include "model/portfolio/results.h"
#include "tests/benchmarks/groups.h"
#include "tests/benchmarks/portfolios.h"

#include <tbb/global_control.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <array>
#include <functional>

namespace rackrent::bench {
namespace {

// Two limits that no way of computing the same figures on this machine can beat, each from something simple measured in
// the same run. The full computation is shown as a multiple of them.
//
// Memory. Every input must be read and every figure that is kept must be written; sums of parts read these again:
//
//     contracts       read once: the plain value and its lists (ids and names are not looked at)
//     lease blocks    written once, read once by their facility: 11 sums x months x 8 bytes, and for each contract its
//                     rent and what it was computed from (a shared contract and two shared curves)
//     facilities      written once, read once by the portfolio: 11 sums, 6 lines and 4 rows of prices and recoveries
//     portfolio       29 lines written once
//
// A lease's own lines are not counted: they stay in the caches. The bytes are divided by the speed of a triad
// (a = b + s x c over arrays far larger than the caches, on all cores, 24 bytes an element).
//
// Arithmetic. A month of a lease takes at least: its rent (rate x fixed x index x ramp x capacity, less what is free:
// 5), the straight-line difference (1), MW drawn, of power and of costs recovered (3), and an addition to each of the
// 11 sums. Dates, part months, re-letting and metrics are left out. An operation takes what one takes when one row is
// added to another in the nearest cache, on all cores: several at once, without a branch.
constexpr double operationsPerLeaseMonth = 5 + 1 + 3 + static_cast<double>(LeaseSums::lineCount);

template <class Element>
std::size_t bytesOf(const std::vector<Element>& list)
{
    return list.size() * sizeof(Element);
}

double bytesRead(const Project& project)
{
    std::size_t bytes = 0;
    for (const Contract& contract : project.contracts)
        bytes += sizeof contract + bytesOf(contract.deliveries) + bytesOf(contract.escalation.steps) +
                 bytesOf(contract.ramp) + bytesOf(contract.abatements);
    return static_cast<double>(bytes);
}

double bytesKept(const Results& results)
{
    constexpr std::size_t rowsOfPrices = 4, rows = LeaseSums::lineCount + FacilityLines::lineCount + rowsOfPrices;
    const std::size_t row = results.monthStarts.size() * sizeof(double);
    std::size_t bytes = 0;
    for (const auto& facility : results.facilities) {
        bytes += 2 * rows * row;
        for (const SharedBlock& block : facility->blocks)
            bytes += 2 * LeaseSums::lineCount * row + bytesOf(block->contracts) + bytesOf(block->curves) +
                     bytesOf(block->rent);
    }
    return static_cast<double>(bytes + PortfolioLines::lineCount * row);
}

/// Months of the timeline in which a lease that counts has figures, over all leases.
double leaseMonths(const Project& project)
{
    const MonthGrid grid(project.timeline);
    long months = 0;
    for (const Contract& contract : project.contracts) {
        if (!counts(project, contract))
            continue;
        LeaseLines lines(grid.months());
        const MonthRange range = addLeaseLines(RentSchedule(contract, project.curves), project.curves, grid, lines).all;
        months += range.end - range.first;
    }
    return static_cast<double>(months);
}

/// Bytes a second.
Samples triadSpeeds()
{
    constexpr std::size_t count = std::size_t{16} << 20, grain = std::size_t{1} << 16; // three arrays of 134 MB
    std::vector<double> a(count, 0.0), b(count, 1.0), c(count, 2.0);
    Samples speeds = timed(15, [&](int run) {
        const double factor = run;
        tbb::parallel_for(
            tbb::blocked_range<std::size_t>(0, count, grain),
            [&](const tbb::blocked_range<std::size_t>& range) {
                for (std::size_t i = range.begin(); i < range.end(); ++i)
                    a[i] = b[i] + factor * c[i];
            },
            tbb::static_partitioner());
        keep(a.front());
    });
    for (double& speed : speeds)
        speed = 3.0 * count * sizeof(double) / speed;
    return speeds;
}

/// Seconds of one addition, all cores at work.
Samples operationTimes()
{
    constexpr int parts = 64, rounds = 4000, months = 360;
    const auto addRows = [](int) {
        std::array<double, months> sum{}, row{};
        row.fill(1);
        for (int round = 0; round < rounds; ++round) {
            std::transform(sum.begin(), sum.end(), row.begin(), sum.begin(), std::plus<>());
            keep(sum);
        }
    };
    return each(timed(15, [&](int) { tbb::parallel_for(0, parts, addRows); }), double{parts} * rounds * months);
}

double median(Samples samples)
{
    std::sort(samples.begin(), samples.end());
    return samples[samples.size() / 2];
}

/// What the limits are made of, each measured or counted when it is asked for first.
class Limits {
public:
    double bytes()
    {
        return *m_bytes.get([] { return bytesRead(largeProject()) + bytesKept(results()); });
    }
    double months()
    {
        return *m_months.get([] { return leaseMonths(largeProject()); });
    }
    double oneThread()
    {
        return *m_oneThread.get([] {
            const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, 1);
            return computedTime();
        });
    }
    double allThreads() { return *m_allThreads.get(computedTime); }
    const Samples& triad() { return *m_triad.get(triadSpeeds); }
    const Samples& operation() { return *m_operation.get(operationTimes); }

    double leastByMemory() { return bytes() / median(triad()); }
    double leastByArithmetic() { return months() * operationsPerLeaseMonth * median(operation()); }

private:
    template <class T>
    struct Once {
        std::optional<T> value;
        template <class Make>
        const std::optional<T>& get(Make&& make)
        {
            if (!value)
                value = make();
            return value;
        }
    };

    static Results results() { return computedResults(largeProject()); }
    static double computedTime()
    {
        std::optional<Results> computed;
        const auto forget = [&](int) { computed.reset(); };
        return median(timed(
            15, [&](int) { keep(computed.emplace(results())); }, forget));
    }

    Once<double> m_bytes, m_months, m_oneThread, m_allThreads;
    Once<Samples> m_triad, m_operation;
};

} // namespace

void measureLimits(Bench& bench)
{
    bench.heading("Limits of the machine for the full computation");
    Limits limits;
    const std::string of = "full computation, " + text(large);
    bench.number("lease-months of " + text(large), Unit::Thousands, [&] { return limits.months(); });
    bench.number("per lease-month, " + of, Unit::Nanoseconds, [&] { return limits.allThreads() / limits.months(); });
    bench.number("per lease-month, " + of + ", 1 thread", Unit::Nanoseconds,
                 [&] { return limits.oneThread() / limits.months(); });
    bench.number("bytes to be read and written, " + of, Unit::Megabytes, [&] { return limits.bytes(); });
    bench.row({"memory, triad of 403 MB on all cores", Unit::GigabytesPerSecond}, [&] { return limits.triad(); });
    bench.number("least time by memory, " + of, Unit::Milliseconds, [&] { return limits.leastByMemory(); });
    bench.number("time / least by memory, " + of, Unit::Times,
                 [&] { return limits.allThreads() / limits.leastByMemory(); });
    bench.row({"an addition of rows in the nearest cache, all cores", Unit::Nanoseconds},
              [&] { return limits.operation(); });
    bench.number("least time by arithmetic, " + of, Unit::Milliseconds, [&] { return limits.leastByArithmetic(); });
    bench.number("time / least by arithmetic, " + of, Unit::Times,
                 [&] { return limits.allThreads() / limits.leastByArithmetic(); });
}

} // namespace rackrent::bench
