#include "tests/benchmarks/kept_results.h"

#include "model/project/project_file.h"

#include <QDir>
#include <QVersionNumber>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <stdexcept>
#include <thread>

#include <unistd.h>

namespace rackrent::bench {
namespace {

const std::string resultsFolder = RACKRENT_SOURCE_DIR "/tests/benchmarks/results";

/// As Linux names it; "unknown" elsewhere.
std::string cpuModel()
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("model name"))
            if (const auto colon = line.find(": "); colon != std::string::npos)
                return line.substr(colon + 2);
    return "unknown";
}

/// Of 10^9 bytes, to a tenth.
double memoryInGigabytes()
{
    const double bytes = static_cast<double>(sysconf(_SC_PHYS_PAGES)) * static_cast<double>(sysconf(_SC_PAGESIZE));
    return std::round(bytes / 1e8) / 10;
}

QVersionNumber versionOf(const KeptResults& kept)
{
    return QVersionNumber::fromString(QString::fromStdString(kept.version));
}

KeptResults readResults(const std::string& path)
{
    std::ifstream file(path);
    const Json json = Json::parse(file);
    KeptResults kept{json.at("version"), json.at("machine").at("cpu"), {}};
    for (const Json& row : json.at("rows"))
        kept.figures[row.at("name")] = row.at("judged");
    return kept;
}

} // namespace

std::vector<KeptResults> keptResults()
{
    const QDir folder(QString::fromStdString(resultsFolder));
    std::vector<KeptResults> all;
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files))
        all.push_back(readResults(folder.filePath(name).toStdString()));
    std::sort(all.begin(), all.end(),
              [](const KeptResults& a, const KeptResults& b) { return versionOf(a) < versionOf(b); });
    return all;
}

Json machineJson()
{
    return {{"cpu", cpuModel()},
            {"cores", std::thread::hardware_concurrency()},
            {"memory_gb", memoryInGigabytes()},
            {"compiler", RACKRENT_COMPILER},
            {"build", RACKRENT_BUILD_TYPE},
            {"qt", qVersion()}};
}

Json resultsDocument(Json rows, double otherWork)
{
    return {{"version", RACKRENT_VERSION},
            {"machine", machineJson()},
            {"other_work", std::round(otherWork * 100) / 100},
            {"rows", std::move(rows)}};
}

void write(const Json& results, const std::string& path)
{
    std::ofstream file(path, std::ios::binary);
    file << projectText(results) << std::flush;
    if (!file)
        throw std::runtime_error("cannot write " + path);
}

std::string keptPath()
{
    QDir().mkpath(QString::fromStdString(resultsFolder));
    return resultsFolder + "/" RACKRENT_VERSION ".json";
}

void printMachine(const Json& machine, const std::vector<KeptResults>& kept)
{
    std::printf("Rackrent %s: ", RACKRENT_VERSION);
    const char* separator = "";
    for (const auto& [key, value] : machine.items()) {
        std::printf("%s%s %s", separator, key.c_str(),
                    value.is_string() ? value.get<std::string>().c_str() : value.dump().c_str());
        separator = ", ";
    }
    std::printf("\n");
    for (const KeptResults& one : kept)
        if (one.cpu != machine.at("cpu"))
            std::printf("Version %s was measured on another CPU (%s): its ratios compare machines, not versions.\n",
                        one.version.c_str(), one.cpu.c_str());
    if (std::string(RACKRENT_BUILD_TYPE) != "Release")
        std::printf("This is no release build: the bars are not meant for it.\n");
    std::printf("\n");
}

} // namespace rackrent::bench
