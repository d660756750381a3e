#include "model/exchange/workbook/workbook_sheets.h"

#include "model/exchange/data/result_data.h"

namespace rackrent::workbook {

namespace {

/// A table of figures as a sheet.
void writeTable(const DataTable& table, XlsxFile::Sheet& out)
{
    out.text({0, 0}, table.meaning, {.isTitle = true});
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        out.text({1, i}, table.columns[i].unit, {.isQuiet = true});
        out.text({2, i}, table.columns[i].name, {.isHeading = true});
    }
    std::uint32_t row = 3;
    for (const auto& values : table.rows) {
        for (std::size_t i = 0; i < values.size(); ++i)
            if (const auto* number = std::get_if<double>(&values[i]))
                out.number({row, i}, *number,
                           lookOf(table.columns[i].unit == "MW" ? FigureUnit::Megawatts : FigureUnit::Number, *number));
            else if (const auto* text = std::get_if<std::string>(&values[i]))
                out.text({row, i}, *text);
        ++row;
    }
    out.width(0, table.columns.size(), 18);
    out.freeze({3, 1});
    out.setUpPrint(XlsxFile::Sheet::Pages::Months);
}

} // namespace

std::string valuesWorkbook(const WorkbookInput& input, const Project& project)
{
    XlsxFile file;
    file.setProperties(project.name, input.program);
    XlsxFile::Sheet summary = file.addSheet("Summary");
    summary.text({0, 0}, project.name, {.isTitle = true});
    summary.text({1, 0},
                 "Values: the project is too large for a spreadsheet to compute it. Smaller ones, or --formulas, are "
                 "written as formulas.",
                 {.isQuiet = true});
    summary.text({2, 0}, "Made from " + input.file + " by " + input.program + ".", {.isQuiet = true});
    for (const auto& [name, table] : {std::pair{"Metrics", metricData(input.results)},
                                      {"Cash flow", portfolioData(input.results, Period::Month)},
                                      {"Fiscal years", portfolioData(input.results, Period::FiscalYear)},
                                      {"Facilities", facilityData(input.results, Period::FiscalYear)},
                                      {"Rent by contract", contractData(input.results, Period::FiscalYear)}}) {
        XlsxFile::Sheet sheet = file.addSheet(name);
        writeTable(table, sheet);
    }
    return file.takenBytes();
}

} // namespace rackrent::workbook
