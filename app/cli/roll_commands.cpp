#include "app/cli/roll_commands.h"

#include "app/cli/files.h"
#include "model/exchange/roll/preview_json.h"
#include "model/exchange/roll/roll_export.h"
#include "model/exchange/roll/roll_guess.h"
#include "model/exchange/roll/roll_preview.h"
#include "model/exchange/roll/sheet_file.h"
#include "model/exchange/roll/words.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>
#include <istream>
#include <memory>
#include <ostream>

namespace rackrent::cli {

namespace {

Workbook workbookOf(const std::string& file, std::istream& in, std::ostream& err)
{
    if (file != "-")
        return sheetFileAt(file, sheetProgram());
    const auto bytes = bytesOf(file, in, err);
    return sheetFile(bytes.value_or(std::string()), sheetProgram());
}

/// The sheet that is asked for, or null, which is told.
const Sheet* sheetOf(const Workbook& workbook, const std::string& name, const std::string& file, std::ostream& err)
{
    if (name.empty())
        return &workbook.sheets.front();
    if (const Sheet* sheet = workbook.sheet(name))
        return sheet;
    std::string names;
    for (const Sheet& sheet : workbook.sheets)
        names += (names.empty() ? "" : ", ") + shownText(sheet.name);
    err << nameOf(file) << ": there is no sheet " << shownText(name) << "; the file has " << names << ".\n";
    return nullptr;
}

/// How the file is read, with what was guessed; nothing when a mapping cannot be had, which was told.
std::optional<RollGuess> guessFor(const ImportRequest& request, const Workbook& workbook, const Streams& streams)
{
    if (request.mapping.empty()) {
        if (!sheetOf(workbook, request.sheet, request.file, streams.err))
            return std::nullopt;
        return rollGuess(workbook, request.sheet);
    }
    const auto bytes = bytesOf(request.mapping, streams.in, streams.err);
    if (!bytes)
        return std::nullopt;
    ReadMapping read = readMapping(*bytes);
    tell(read.problems, request.mapping, streams.err);
    if (!read.mapping)
        return std::nullopt;
    if (!request.sheet.empty())
        read.mapping->sheet = request.sheet;
    const Sheet* sheet = sheetOf(workbook, read.mapping->sheet, request.file, streams.err);
    if (!sheet)
        return std::nullopt;
    PlacedMapping placed = placedMapping(std::move(*read.mapping), *sheet);
    for (const std::string& problem : placed.problems)
        streams.err << nameOf(request.file) << ": error: " << problem << ".\n";
    if (!placed.problems.empty())
        return std::nullopt;
    RollGuess guess;
    guess.mapping = std::move(placed.mapping);
    return guess;
}

/// The project that the roll goes into.
std::optional<CheckedDocument> projectFor(const ImportRequest& request, const RollGuess& guess, const Streams& streams)
{
    if (!request.into.empty()) {
        auto document = validDocument(request.into, streams.in, streams.err);
        if (document && !guess.currency.empty() && document->project().currency != guess.currency)
            streams.err << nameOf(request.file) << ": warning: the roll speaks of " << guess.currency
                        << ", and the project is in " << document->project().currency << ": nothing is converted.\n";
        return document;
    }
    const std::string stem = std::filesystem::path(request.file).stem().string();
    const std::string currency = !request.currency.empty() ? request.currency
                                 : guess.currency.empty()  ? "USD"
                                                           : guess.currency;
    if (request.currency.empty() && guess.currency.empty() && request.mapping.empty())
        streams.err << nameOf(request.file) << ": guessed: nothing says the currency: USD is taken\n";
    return CheckedDocument(emptyRollProject(!request.name.empty()         ? request.name
                                            : stem.empty() || stem == "-" ? "Rent roll"
                                                                          : stem,
                                            currency));
}

void tellOf(const RollPreview& preview, const std::string& file, std::ostream& err)
{
    constexpr std::size_t most = 200; // a wrong mapping gives one for each row
    for (const RollRowRole& role : preview.leftOut)
        err << nameOf(file) << ": row " << role.row + 1 << " is left out: " << roleWords(role) << '\n';
    for (std::size_t i = 0; i < std::min(most, preview.problems.size()); ++i)
        err << nameOf(file) << ": " << problemText(preview.problems[i]) << '\n';
    if (preview.problems.size() > most)
        err << nameOf(file) << ": and " << preview.problems.size() - most << " more problems\n";
}

} // namespace

int importRoll(const ImportRequest& request, const Streams& streams)
{
    const Workbook workbook = workbookOf(request.file, streams.in, streams.err);
    for (const std::string& remark : workbook.remarks)
        streams.err << nameOf(request.file) << ": " << remark << '\n';
    if (!workbook.isGood()) {
        streams.err << "rackrent-cli: cannot read " << nameOf(request.file) << ": " << workbook.fault << ".\n";
        return invalid;
    }
    const std::optional<RollGuess> guess = guessFor(request, workbook, streams);
    if (!guess)
        return invalid;
    for (const std::string& remark : guess->remarks)
        streams.err << nameOf(request.file) << ": guessed: " << remark << '\n';
    if (!request.saveMapping.empty() &&
        writtenFile(request.saveMapping, mappingText(guess->mapping), streams.err) != done)
        return invalid;
    std::optional<CheckedDocument> document = projectFor(request, *guess, streams);
    if (!document)
        return invalid;
    const Sheet* sheet = sheetOf(workbook, guess->mapping.sheet, request.file, streams.err);
    RollPreview preview = rollPreview(*sheet, guess->mapping, document->json(),
                                      request.updates ? ExistingContracts::Update : ExistingContracts::Refuse);
    tellOf(preview, request.file, streams.err);
    if (request.isPreview) {
        const int status = written(previewJson(preview, guess->mapping, guess->remarks), streams.out, streams.err);
        return preview.hasErrors() ? invalid : status;
    }
    if (preview.hasErrors()) {
        streams.err
            << "rackrent-cli: nothing was imported; mend the cells, or the mapping (--save-mapping writes it).\n";
        return invalid;
    }
    if (request.into.empty())
        if (auto timeline = timelineEdit(preview))
            preview.edits.push_back(std::move(*timeline));
    if (const auto outcome = document->apply(preview.edits); !outcome.change || !document->isValid()) {
        streams.err << "rackrent-cli: the contracts do not fit into the project.\n";
        tell(document->problems(), request.file, streams.err);
        return invalid;
    }
    if (writtenFile(request.output, projectText(document->json()), streams.err) != done)
        return invalid;
    const auto updated = std::ranges::count_if(preview.contracts, &PreviewedContract::isUpdate);
    const std::size_t added = preview.contracts.size() - static_cast<std::size_t>(updated);
    return written("imported: " + counted(added, "new contract", "new contracts") +
                       (updated > 0 ? ", " + std::to_string(updated) + " updated" : "") + ", " +
                       counted(preview.facilities.size(), "new facility", "new facilities") + ", " +
                       counted(preview.leftOut.size(), "row", "rows") + " left out\n",
                   streams.out, streams.err);
}

int exportRoll(const ExportRequest& request, const Streams& streams)
{
    auto document = validDocument(request.file, streams.in, streams.err);
    if (!document)
        return invalid;
    const auto json = document->jsonUnder(request.scenario);
    if (!json) {
        tell({unknownScenario(document->project(), request.scenario)}, request.file, streams.err);
        return invalid;
    }
    const ExportedRoll exported = exportedRoll(*json);
    if (!request.saveMapping.empty() &&
        writtenFile(request.saveMapping, mappingText(exported.mapping), streams.err) != done)
        return invalid;
    return writtenTo(request.output, exported.text, streams.out, streams.err);
}

std::function<int(const Streams&)> addRolls(CLI::App& app)
{
    auto in = std::make_shared<ImportRequest>();
    CLI::App* import = app.add_subcommand("import", "Read a rent roll, CSV or XLSX, into a project");
    import->add_option("ROLL", in->file, "A .csv or .xlsx file, or - for standard input")->required();
    CLI::Option* preview =
        import->add_flag("--preview", in->isPreview, "Print what would be imported as JSON; write no project");
    import->add_option("-o,--output", in->output, "The project to write; needed without --preview")->excludes(preview);
    import->add_option("--mapping", in->mapping, "How the columns are read (docs/rent-rolls.md); guessed without");
    import->add_option("--sheet", in->sheet, "The name of a sheet; the one that looks most like a roll without");
    CLI::Option* into =
        import->add_option("--into", in->into, "A project that the contracts are added to; a new one without");
    import->add_flag("--update", in->updates, "Contracts that the project has take what the roll says")->needs(into);
    import->add_option("--name", in->name, "Of a new project; the file's without")->excludes(into);
    import->add_option("--currency", in->currency, "Of a new project; that of the roll without")->excludes(into);
    import->add_option("--save-mapping", in->saveMapping, "Write how the columns were read to a file");

    auto out = std::make_shared<ExportRequest>();
    CLI::App* exported = app.add_subcommand("export", "Write the contracts of a project as a rent roll, CSV");
    exported->add_option("FILE", out->file, "A .rackrent project, or - for standard input")->required();
    exported->add_option("-o,--output", out->output, "A .csv file; standard output without");
    exported->add_option("--scenario", out->scenario, "The id of a scenario; the base case without");
    exported->add_option("--save-mapping", out->saveMapping, "Write how the file is read again to a file");

    return [import, exported, in, out](const Streams& streams) {
        if (*import && !in->isPreview && in->output.empty()) {
            streams.err << "rackrent-cli: --output is required, or --preview. See rackrent-cli import --help.\n";
            return wrongUsage;
        }
        return *import ? importRoll(*in, streams) : *exported ? exportRoll(*out, streams) : -1;
    };
}

} // namespace rackrent::cli
