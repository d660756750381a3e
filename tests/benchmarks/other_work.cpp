#include "tests/benchmarks/other_work.h"

#include <algorithm>
#include <fstream>
#include <string>

#include <sys/resource.h>
#include <unistd.h>

namespace rackrent::bench {
namespace {

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
}

/// Of this process and of its children that have ended.
double ownSeconds()
{
    double total = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        getrusage(who, &usage);
        total += seconds(usage.ru_utime) + seconds(usage.ru_stime);
    }
    return total;
}

struct Cores {
    double total = 0;
    double busy = 0;
};

/// Since the machine started; zero where there is no /proc.
Cores coresSeconds()
{
    // cpu user nice system idle iowait irq softirq steal
    std::ifstream file("/proc/stat");
    std::string name;
    double times[8] = {};
    file >> name;
    for (double& time : times)
        file >> time;
    if (!file || name != "cpu")
        return {};
    Cores cores;
    for (const double time : times)
        cores.total += time;
    cores.busy = cores.total - times[3] - times[4];
    const double ticks = static_cast<double>(sysconf(_SC_CLK_TCK));
    return {cores.total / ticks, cores.busy / ticks};
}

} // namespace

OtherWork::OtherWork()
{
    const Cores cores = coresSeconds();
    m_total = cores.total;
    m_other = cores.busy - ownSeconds();
}

double OtherWork::share() const
{
    const Cores cores = coresSeconds();
    const double passed = cores.total - m_total;
    return passed > 0 ? std::clamp((cores.busy - ownSeconds() - m_other) / passed, 0.0, 1.0) : 0;
}

} // namespace rackrent::bench
