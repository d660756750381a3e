#include "model/exchange/workbook/workbook.h"

#include "model/exchange/workbook/workbook_sheets.h"

#include <stdexcept>

namespace rackrent {

namespace {

/// In the order in which they are read: what it comes to, what it is made from, how, and what vouches for it.
std::vector<std::string> sheetOrder(const WorkbookLayout& layout)
{
    std::vector<std::string> names{"Summary", WorkbookLayout::inputs};
    const std::vector<std::string> last{"Facilities", "Loans", "Cash flow", "Fiscal years",
                                        "Returns",    "IRR",   "Metrics"};
    const auto has = [&](const std::string& name) {
        return name == "Fiscal years" ||
               std::ranges::any_of(layout.sheets(), [&](const SheetPlan& sheet) { return sheet.name == name; });
    };
    for (const SheetPlan& sheet : layout.sheets())
        if (std::ranges::find(last, sheet.name) == last.end())
            names.push_back(sheet.name);
    for (const std::string& name : last)
        if (has(name))
            names.push_back(name);
    for (const char* name : {"Scenarios", "Sources", "Rules", "Checks"})
        names.emplace_back(name);
    return names;
}

std::string formulaWorkbook(const WorkbookInput& input, const Project& project, const Json& document)
{
    using namespace workbook;
    const RuleBook book = ruleBook(project, document);
    const WorkbookLayout layout(book);
    RuleValues values(book);
    XlsxFile file;
    std::map<std::string, XlsxFile::Sheet> sheets;
    for (const std::string& name : sheetOrder(layout))
        sheets.emplace(name, file.addSheet(name));
    file.setProperties(project.name, input.program);
    const Making making{input, project, document, book, layout, values, file, sheets};
    writeInputs(making);
    for (const SheetPlan& plan : layout.sheets())
        if (plan.kind == SheetPlan::Kind::Metrics)
            writeMetrics(making, plan);
        else
            writeFigures(making, plan);
    writeFiscalYears(making);
    writeSummary(making);
    writeScenarios(making);
    writeSources(making);
    writeRules(making);
    writeChecks(making);
    return file.takenBytes();
}

} // namespace

std::optional<Project> workbook::projectUnder(CheckedDocument& document, const std::string& scenarioId)
{
    if (scenarioId.empty())
        return document.isValid() ? std::optional(document.project()) : std::nullopt;
    auto under = document.under(scenarioId);
    return under ? std::optional(std::move(under->project)) : std::nullopt;
}

std::string workbookBytes(const WorkbookInput& input, WorkbookContent content)
{
    const auto document = input.document.jsonUnder(input.scenarioId);
    const auto project = workbook::projectUnder(input.document, input.scenarioId);
    if (!document || !project)
        throw std::invalid_argument("workbookBytes: the project is not valid, or has no scenario \"" +
                                    input.scenarioId + "\"");
    const bool isLarge = ruleCells(*project) > mostFormulaCells;
    if (content == WorkbookContent::Values || (content == WorkbookContent::Automatic && isLarge))
        return workbook::valuesWorkbook(input, *project);
    return formulaWorkbook(input, *project, *document);
}

} // namespace rackrent
