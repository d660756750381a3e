// Rackrent's side of the comparison with its peers.
//
//     rackrent-peer PROJECT POSITION RATE < requests       (see protocol.py)
//
// POSITION and RATE are the edit: which contract, counted from 0, gets which rent.
// Outside the times: reading the file. Inside: every line and metric that Rackrent has, not only those compared.

#include "model/finance/xnpv.h"
#include "model/portfolio/results.h"
#include "model/project/project_file.h"
#include "tests/benchmarks/peers/timing.h"

#include <cstdio>
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace {

using rackrent::PortfolioLine;
using rackrent::Project;
using rackrent::Results;
using rackrent::peers::timed;

struct RentEdit {
    std::size_t contract = 0; ///< position in the project
    double rate = 0;
};

Project readFile(const std::string& name)
{
    std::ifstream file(name, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    rackrent::ReadProject read = rackrent::readProject(bytes);
    if (!read.project)
        throw std::runtime_error(name + ": " + (read.problems.empty() ? "" : problemText(read.problems.front())));
    return *std::move(read.project);
}

/// The results after an edit, taking over what holds still of those before: the one place here that changes a project.
Results resultsAfter(const Results& before, const RentEdit& edit)
{
    Project edited = before.project;
    edited.contracts.change(edit.contract, [&edit](rackrent::Contract& contract) { contract.rent.rate = edit.rate; });
    return rackrent::recomputedResults(edited, before);
}

nlohmann::json summary(const Results& results)
{
    const auto rent = results.lines[PortfolioLine::BaseRent];
    const auto& irr = results.metrics.irr;
    return {{"base_rent", std::vector<double>(rent.begin(), rent.end())},
            {"npv", results.metrics.npv},
            {"irr", irr ? nlohmann::json(*irr) : nlohmann::json()}};
}

nlohmann::json measured(const Project& project, const RentEdit& edit, int runs)
{
    const RentEdit back{edit.contract, project.contracts[edit.contract].rent.rate};
    const Results before = rackrent::computedResults(project);
    Results shown = before; // each edit starts from the results of the last
    nlohmann::json answer;
    answer["computed"] = timed(runs, [&](int) { rackrent::computedResults(project); });
    answer["edited"] = timed(runs, [&](int run) { shown = resultsAfter(shown, run % 2 ? back : edit); });
    answer["results"] = summary(before);
    answer["edited_results"] = summary(resultsAfter(before, edit));
    return answer;
}

} // namespace

int main(int argc, char** argv)
try {
    if (argc != 4)
        throw std::invalid_argument("usage: rackrent-peer PROJECT POSITION RATE < requests");
    const Project project = readFile(argv[1]);
    const RentEdit edit{std::stoul(argv[2]), std::stod(argv[3])};
    if (edit.contract >= project.contracts.size())
        throw std::invalid_argument("there is no contract at position " + std::string(argv[2]));
    for (int runs = 0; std::cin >> runs;)
        std::cout << measured(project, edit, runs) << std::endl;
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "rackrent-peer: %s\n", error.what());
    return 1;
}
