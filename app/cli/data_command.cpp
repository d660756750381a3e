#include "app/cli/data_command.h"

#include "app/cli/files.h"
#include "model/exchange/data/result_data.h"
#include "model/exchange/data/sqlite_bytes.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <ostream>

namespace rackrent::cli {

namespace {

struct DataRequest {
    std::string file;
    std::string scenario;
    std::string output;
    std::string format = "csv";
    std::string period = "month";
    std::vector<std::string> tables; ///< names; what the format has without one
};

std::vector<std::string> tableNames()
{
    std::vector<std::string> names;
    for (const DataKind& kind : dataKinds())
        names.emplace_back(kind.name);
    return names;
}

int writeData(const DataRequest& request, const Streams& streams)
{
    const bool isCsv = request.format == "csv";
    std::vector<std::string> names = request.tables;
    if (names.empty())
        names = isCsv ? std::vector<std::string>{"portfolio"} : tableNames();
    if (request.format == "sqlite" && request.output.empty()) {
        streams.err << "rackrent-cli: a database needs a file; name one with --output.\n";
        return wrongUsage;
    }
    if (isCsv && names.size() > 1) {
        streams.err << "rackrent-cli: a CSV file holds one table; name one, or use --format json or sqlite.\n";
        return wrongUsage;
    }
    const std::optional<Results> results = resultsOf(request.file, request.scenario, streams.in, streams.err);
    if (!results)
        return invalid;
    std::string word = request.period;
    std::ranges::replace(word, '-', '_'); // as files have it
    const Period period = *periodNamed(word);
    std::vector<DataTable> tables;
    for (const std::string& name : names)
        tables.push_back(dataKind(name)->make(*results, period));
    const std::string text = isCsv                        ? csvText(tables.front())
                             : request.format == "sqlite" ? sqliteBytes(tables)
                                                          : jsonText(tables);
    return writtenTo(request.output, text, streams.out, streams.err);
}

} // namespace

std::function<int(const Streams&)> addData(CLI::App& app)
{
    auto request = std::make_shared<DataRequest>();
    CLI::App* command = app.add_subcommand(
        "data", "Write lines and metrics for other programs, as CSV, JSON or SQLite (docs/data-out.md)");
    command->add_option("FILE", request->file, "A .rackrent project, or - for standard input")->required();
    command->add_option("--scenario", request->scenario, "The id of a scenario; the base case without")
        ->check([](const std::string& id) { return id.empty() ? "an id is needed" : std::string(); });
    command
        ->add_option("--table", request->tables, "One table of CSV, or more of the others; portfolio, or all, without")
        ->check(CLI::IsMember(tableNames()));
    command->add_option("--period", request->period, "How long a row of lines is")
        ->check(CLI::IsMember({"month", "quarter", "fiscal-year"}))
        ->capture_default_str();
    command->add_option("--format", request->format, "csv, json or sqlite (an SQLite 3 database)")
        ->check(CLI::IsMember({"csv", "json", "sqlite"}))
        ->capture_default_str();
    command->add_option("-o,--output", request->output, "A file; standard output without");
    return [command, request](const Streams& streams) { return *command ? writeData(*request, streams) : -1; };
}

} // namespace rackrent::cli
