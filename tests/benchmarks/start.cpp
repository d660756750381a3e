#include "tests/benchmarks/child.h"
#include "tests/benchmarks/groups.h"
#include "tests/benchmarks/portfolios.h"

#include <QTemporaryDir>

#include <fstream>

namespace rackrent::bench {
namespace {

Samples startTimes(int runs)
{
    const QTemporaryDir folder;
    // A copy: what ends without tidying up leaves its lock beside the file.
    const std::string name = folder.filePath(QStringLiteral("colossus.rackrent")).toStdString();
    std::ofstream(name, std::ios::binary) << sampleBytes();
    Samples times;
    for (int run = -1; run < runs; ++run) { // the first brings the programs' pages into memory
        const ChildReport report = runChild(ChildWork::Window, name, folder.path().toStdString());
        if (run >= 0)
            times.push_back(report.seconds);
    }
    return times;
}

Samples peaks(int runs, ChildWork work)
{
    const QTemporaryDir folder;
    const std::string name = folder.filePath(QStringLiteral("large.rackrent")).toStdString();
    std::ofstream(name, std::ios::binary) << generatedBytes(large);
    Samples bytes;
    for (int run = 0; run < runs; ++run)
        bytes.push_back(runChild(work, name, folder.path().toStdString()).peakBytes);
    return bytes;
}

} // namespace

void measureStart(Bench& bench)
{
    bench.heading("Processes of their own");
    bench.row({"start to first paint, Colossus sample", Unit::Milliseconds, Bar{400}}, [] { return startTimes(15); });
    const std::string opened = "most memory, " + text(large) + " opened and computed";
    bench.row({opened + ": model", Unit::Megabytes, Bar{300}}, [] { return peaks(5, ChildWork::Results); });
    bench.row({opened + ": window, painted", Unit::Megabytes, Bar{300}}, [] { return peaks(5, ChildWork::Window); });
}

} // namespace rackrent::bench
