#include "app/cli/commands.h"
#include "app/cli/data_command.h"
#include "app/cli/roll_commands.h"
#include "app/cli/simulate.h"
#include "app/cli/whatif_usage.h"
#include "app/cli/workbook_command.h"
#include "app/kept_memory.h"
#include "model/portfolio/metric_table.h"

#include <CLI/CLI.hpp>

#include <cerrno>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <exception>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include <unistd.h>

namespace {

constexpr int done = 0;
constexpr int wrongUsage = 2;

/// What is wrong with a text that is to be a whole number in decimal digits; empty when nothing is.
std::string wholeNumber(const std::string& text)
{
    std::uint64_t value = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (read.ec == std::errc::result_out_of_range)
        return text + " is larger than 18446744073709551615";
    return read.ec == std::errc() && read.ptr == end ? std::string() : "\"" + text + "\" is no whole number, 0 or more";
}

CLI::App* addGenerate(CLI::App& app, rackrent::GeneratorSettings& settings)
{
    CLI::App* command = app.add_subcommand("generate", "Print a made-up portfolio of any size as a project");
    command->add_option("--contracts", settings.contracts, "How many contracts")
        ->check(wholeNumber)
        ->check(CLI::Range(0, rackrent::mostGeneratedContracts))
        ->capture_default_str();
    command->add_option("--months", settings.months, "How long the timeline is")
        ->check(wholeNumber)
        ->check(CLI::Range(1, 1200))
        ->capture_default_str();
    command->add_option("--seed", settings.seed, "Another seed, another portfolio; the same seed, the same bytes")
        ->check(wholeNumber)
        ->capture_default_str();
    command
        ->add_option("--facilities", settings.facilities,
                     "How many facilities; a tenth of the contracts, from 1 to 30, without")
        ->check(wholeNumber)
        ->check(CLI::Range(1, rackrent::mostGeneratedFacilities));
    return command;
}

CLI::App* addSimulate(CLI::App& app, rackrent::cli::SimulateRequest& request)
{
    CLI::App* command =
        app.add_subcommand("simulate", "Draw the inputs at random many times, and print what comes out");
    rackrent::SimulationRequest& simulation = request.simulation;
    command->add_option("FILE", request.file, "A .rackrent project, or - for standard input")->required();
    command->add_option("--scenario", request.scenario, "The id of a scenario; the base case without")
        ->check([](const std::string& id) { return id.empty() ? "an id is needed" : std::string(); });
    command->add_option("--paths", simulation.paths, "How many paths; the project's own without")
        ->check(wholeNumber)
        ->check(CLI::Range(1, rackrent::SimulationInputs::mostPaths));
    command->add_option("--seed", simulation.seed, "Another seed, another sample; the project's own without")
        ->check(wholeNumber);
    constexpr int mostThreads = 1024;
    command->add_option("--threads", simulation.threads, "All cores without; the result is the same to the last bit")
        ->check(wholeNumber)
        ->check(CLI::Range(1, mostThreads));
    command
        ->add_option("--metric", simulation.metrics,
                     "The key of a metric, more than once for several; npv, payback_rent_months and "
                     "payback_noi_months without")
        ->check([](const std::string& key) {
            for (const rackrent::MetricRow& row : rackrent::metricTable())
                if (row.key == key && rackrent::isSimulated(row))
                    return std::string();
            return "\"" + key + "\" is no metric that is a number";
        });
    command->add_flag_callback(
        "--sobol", [&simulation] { simulation.sampling = rackrent::Sampling::QuasiRandom; },
        "Quasi-random points instead of random numbers: a smaller error");
    command->add_option_function<std::string>(
        "--shard",
        [&request](const std::string& text) {
            const std::string fault = rackrent::cli::readShard(text, request.simulation);
            if (!fault.empty())
                throw CLI::ValidationError("--shard", fault);
            request.isShard = true;
        },
        "I/N: evaluate part I of N and write a partial result for merge");
    command->add_option("-o,--output", request.output, "A file; standard output without");
    return command;
}

/// Becomes the program that draws, which stands beside this one: drawing needs libraries that the rest does without.
int draw(int argc, char** argv)
{
    const std::filesystem::path here = std::filesystem::read_symlink("/proc/self/exe").parent_path();
    const std::string program = (here / "rackrent-chart").string();
    std::vector<char*> arguments{argv[0]};
    for (int i = 1; i < argc; ++i)
        if (i > 1 || std::strcmp(argv[i], "chart") != 0)
            arguments.push_back(argv[i]);
    arguments.push_back(nullptr);
    execv(program.c_str(), arguments.data());
    std::cerr << "rackrent-cli: charts, decks and reports are drawn by " << program
              << ", which cannot be run: " << std::strerror(errno) << ". Install Rackrent as a whole.\n";
    return 1;
}

int run(int argc, char** argv)
{
    CLI::App app{"Rackrent computes the cash flows and the value of datacentre leases.", "rackrent-cli"};
    app.set_version_flag("--version", "rackrent-cli " RACKRENT_VERSION);
    app.require_subcommand(1);
    app.allow_extras(false);
    app.footer("Exit status: 0 done, 1 the project or the data is invalid, 2 wrong usage.\n"
               "FILE may be - for standard input. Results go to standard output, problems to standard error.");

    rackrent::cli::ComputeRequest compute;
    CLI::App* computeCommand = app.add_subcommand("compute", "Print every line and metric of a project");
    computeCommand->add_option("FILE", compute.file, "A .rackrent project, or - for standard input")->required();
    computeCommand->add_option("--scenario", compute.scenario, "The id of a scenario; the base case without")
        ->check([](const std::string& id) { return id.empty() ? "an id is needed" : std::string(); });
    computeCommand->add_option("--format", compute.format, "json (every month) or table (by fiscal year)")
        ->check(CLI::IsMember({"json", "table"}))
        ->capture_default_str();

    std::string validateFile;
    CLI::App* validateCommand = app.add_subcommand("validate", "Check a project and say all that is wrong with it");
    validateCommand->add_option("FILE", validateFile, "A .rackrent project, or - for standard input")->required();

    // The drawing program reads and checks its own arguments.
    CLI::App* chartCommand = app.add_subcommand("chart", "Draw a chart to a PNG, SVG, PDF or CSV file");
    CLI::App* deckCommand = app.add_subcommand("deck", "Write the deck of a project as a PDF, a page a slide");
    CLI::App* reportCommand = app.add_subcommand("report", "Write a project's report as PDF, HTML or Markdown");
    for (CLI::App* command : {chartCommand, deckCommand, reportCommand}) {
        command->prefix_command();
        command->set_help_flag();
    }

    rackrent::GeneratorSettings generated;
    CLI::App* generateCommand = addGenerate(app, generated);

    const auto runWhatIf = rackrent::cli::addWhatIf(app);
    const auto runRolls = rackrent::cli::addRolls(app);
    const auto runData = rackrent::cli::addData(app);
    const auto runWorkbook = rackrent::cli::addWorkbook(app);
    const auto runExplain = rackrent::cli::addExplain(app);
    rackrent::cli::SimulateRequest simulate;
    CLI::App* simulateCommand = addSimulate(app, simulate);
    std::vector<std::string> partials;
    CLI::App* mergeCommand = app.add_subcommand("merge", "Join the partial results of simulate --shard");
    mergeCommand->add_option("PARTIAL", partials, "The files, in any order")->required();

    if (argc > 1 && std::string(argv[1]) == "help") {
        std::cout << app.help();
        return done;
    }
    if (argc > 1 && argv[1][0] != '-' &&
        app.get_subcommands([&](CLI::App* command) { return command->get_name() == argv[1]; }).empty()) {
        std::string names;
        for (const CLI::App* command : app.get_subcommands({}))
            names += (names.empty() ? "" : ", ") + command->get_name();
        std::cerr << "rackrent-cli: there is no command \"" << argv[1] << "\"; one of these is needed: " << names
                  << ".\n";
        return wrongUsage;
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
            return app.exit(error);
        std::cerr << "rackrent-cli: " << error.what() << ". See rackrent-cli --help.\n";
        return wrongUsage;
    }
    if (*chartCommand || *deckCommand || *reportCommand)
        return draw(argc, argv);
    if (*computeCommand)
        return rackrent::cli::compute(compute, std::cin, std::cout, std::cerr);
    if (*simulateCommand)
        return rackrent::cli::simulate(simulate, std::cin, std::cout, std::cerr);
    if (*mergeCommand)
        return rackrent::cli::merge(partials, std::cin, std::cout, std::cerr);
    if (*generateCommand)
        return rackrent::cli::generate(generated, std::cout, std::cerr);
    if (const int status = runWhatIf({std::cin, std::cout, std::cerr}); status >= 0)
        return status;
    if (const int status = runRolls({std::cin, std::cout, std::cerr}); status >= 0)
        return status;
    for (const auto& run : {runData, runWorkbook, runExplain})
        if (const int status = run({std::cin, std::cout, std::cerr}); status >= 0)
            return status;
    return rackrent::cli::validate(validateFile, std::cin, std::cout, std::cerr);
}

} // namespace

int main(int argc, char** argv)
{
    rackrent::keepFreedMemory();
    constexpr int failed = 1;
    try {
        return run(argc, argv);
    } catch (const std::exception& error) { // memory, at most: problems of a project are told, not thrown
        std::cerr << "rackrent-cli: " << error.what() << '\n';
        return failed;
    }
}
