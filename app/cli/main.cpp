#include "app/cli/commands.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace {

constexpr int done = 0;
constexpr int wrongUsage = 2;

} // namespace

int main(int argc, char** argv)
{
    CLI::App app{"Rackrent computes the cash flows and the value of datacentre leases.", "rackrent-cli"};
    app.set_version_flag("--version", "rackrent-cli " RACKRENT_VERSION);
    app.require_subcommand(1);
    app.footer("Exit status: 0 done, 1 the project or the data is invalid, 2 wrong usage.\n"
               "FILE may be - for standard input. Results go to standard output, problems to standard error.");

    rackrent::cli::ComputeRequest compute;
    CLI::App* computeCommand = app.add_subcommand("compute", "Print every line and metric of a project");
    computeCommand->add_option("FILE", compute.file, "A .rackrent project, or - for standard input")->required();
    computeCommand->add_option("--scenario", compute.scenario, "The id of a scenario; the base case without");
    computeCommand->add_option("--format", compute.format, "json (every month) or table (by fiscal year)")
        ->check(CLI::IsMember({"json", "table"}))
        ->capture_default_str();

    std::string validateFile;
    CLI::App* validateCommand = app.add_subcommand("validate", "Check a project and say all that is wrong with it");
    validateCommand->add_option("FILE", validateFile, "A .rackrent project, or - for standard input")->required();

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == done ? done : wrongUsage;
    }
    if (*computeCommand)
        return rackrent::cli::compute(compute, std::cin, std::cout, std::cerr);
    return rackrent::cli::validate(validateFile, std::cin, std::cout, std::cerr);
}
