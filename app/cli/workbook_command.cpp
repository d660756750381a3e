#include "app/cli/workbook_command.h"

#include "app/cli/files.h"
#include "model/exchange/workbook/workbook.h"
#include "model/portfolio/portfolio_checks.h"
#include "model/project/scenario.h"

#include <CLI/CLI.hpp>

#include <exception>
#include <filesystem>
#include <memory>
#include <ostream>

namespace rackrent::cli {

namespace {

struct WorkbookRequest {
    std::string file, scenario, output;
    bool formulas = false, values = false;
};

int writeWorkbook(const WorkbookRequest& request, const Streams& streams)
{
    std::optional<CheckedDocument> document = validDocument(request.file, streams.in, streams.err);
    if (!document)
        return invalid;
    const std::optional<Results> results = scenarioResults(*document, request.scenario, request.file, streams.err);
    if (!results)
        return invalid;
    const auto content = request.formulas ? WorkbookContent::Formulas
                         : request.values ? WorkbookContent::Values
                                          : WorkbookContent::Automatic;
    try {
        const std::string name = std::filesystem::path(request.file).filename().string();
        const std::string bytes = workbookBytes(
            {*document, request.scenario, *results, request.file == "-" ? "" : name, "Rackrent " RACKRENT_VERSION},
            content);
        return writtenFile(request.output, bytes, streams.err);
    } catch (const std::runtime_error& error) {
        streams.err << "rackrent-cli: " << error.what() << '\n';
        return invalid;
    }
}

} // namespace

std::function<int(const Streams&)> addWorkbook(CLI::App& app)
{
    auto request = std::make_shared<WorkbookRequest>();
    CLI::App* command = app.add_subcommand(
        "workbook", "Write a project as an XLSX workbook whose figures are formulas (docs/workbook.md)");
    command->add_option("FILE", request->file, "A .rackrent project, or - for standard input")->required();
    command->add_option("-o,--output", request->output, "The workbook")->required();
    command->add_option("--scenario", request->scenario, "The id of a scenario; the base case without")
        ->check([](const std::string& id) { return id.empty() ? "an id is needed" : std::string(); });
    CLI::Option* formulas = command->add_flag("--formulas", request->formulas,
                                              "Formulas however large the project, which may be slow to open");
    command->add_flag("--values", request->values, "Values instead of formulas")->excludes(formulas);
    return [command, request](const Streams& streams) { return *command ? writeWorkbook(*request, streams) : -1; };
}

} // namespace rackrent::cli
