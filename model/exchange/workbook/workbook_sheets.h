#pragma once

#include "model/exchange/workbook/workbook.h"
#include "model/exchange/workbook/workbook_layout.h"
#include "model/rules/rule_values.h"

#include <map>
#include <string>

namespace rackrent::workbook {

/// A workbook at work: what its sheets are written from.
struct Making {
    const WorkbookInput& input;
    const Project& project; ///< under the scenario
    const Json& document;   ///< under the scenario
    const RuleBook& book;
    const WorkbookLayout& layout;
    RuleValues& values;
    XlsxFile& file;
    std::map<std::string, XlsxFile::Sheet>& sheets; ///< by name, added in the order of the workbook

    XlsxFile::Sheet& sheet(const std::string& name) const { return sheets.at(name); }
    FigureIndex figure(const std::string& key) const { return book.find(key).value(); }
};

/// The project under a scenario, or as it stands for an empty id; nothing where it is not valid.
std::optional<Project> projectUnder(CheckedDocument& document, const std::string& scenarioId);

/// The look of a figure's numbers. @param most its largest size
CellLook lookOf(FigureUnit unit, double most);
/// Title, what it is of, and the heading of columns.
void writeHeader(const Making& making, const std::string& sheet, const std::string& title,
                 const std::vector<std::string>& heading);
std::string unitOf(FigureUnit unit, const std::string& currency);
/// A formula's text, or nothing where a spreadsheet would not take it.
std::optional<std::string> cellFormula(const Formula& formula, const Making& making, std::size_t column,
                                       const std::string& sheet);

void writeInputs(const Making& making);
void writeFigures(const Making& making, const SheetPlan& plan);
void writeMetrics(const Making& making, const SheetPlan& plan);
void writeFiscalYears(const Making& making);
void writeSummary(const Making& making);
void writeScenarios(const Making& making);
void writeSources(const Making& making);
void writeRules(const Making& making);
void writeChecks(const Making& making);

/// Sheets of values for projects that are too large for formulas.
std::string valuesWorkbook(const WorkbookInput& input, const Project& project);

} // namespace rackrent::workbook
