#include "model/exchange/workbook/xlsx_file.h"

#include <xlsxwriter.h>

#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <unistd.h>

namespace rackrent {

namespace {

constexpr std::uint32_t inputBlue = 0x1F4FBF, headingDark = 0x24364B, white = 0xFFFFFF, quietGrey = 0x6B7280;

void require(lxw_error error, const std::string& what)
{
    if (error != LXW_NO_ERROR)
        throw std::runtime_error("the workbook cannot hold " + what + ": " + lxw_strerror(error));
}

/// An empty file of its own name, which goes with the object.
class TemporaryFile {
public:
    TemporaryFile()
    {
        std::string name = (std::filesystem::temp_directory_path() / "rackrent-XXXXXX").string();
        const int file = mkstemp(name.data());
        if (file < 0)
            throw std::runtime_error("no temporary file can be made in " +
                                     std::filesystem::temp_directory_path().string() + "; is there room?");
        close(file);
        m_path = name;
    }
    ~TemporaryFile()
    {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    const std::string& path() const { return m_path; }

private:
    std::string m_path;
};

} // namespace

struct XlsxFile::Parts {
    TemporaryFile file;
    lxw_workbook* workbook = nullptr;
    std::map<CellLook, lxw_format*> formats;

    lxw_format* formatOf(const CellLook& look)
    {
        lxw_format*& format = formats[look];
        if (format)
            return format;
        format = workbook_add_format(workbook);
        if (!look.format.empty())
            format_set_num_format(format, look.format.c_str());
        if (look.isBold || look.isHeading || look.isTitle)
            format_set_bold(format);
        if (look.isInput)
            format_set_font_color(format, inputBlue);
        if (look.isQuiet)
            format_set_font_color(format, quietGrey);
        if (look.isTitle)
            format_set_font_size(format, 14);
        if (look.isHeading) {
            format_set_bg_color(format, headingDark);
            format_set_font_color(format, white);
        }
        if (look.isUnit) {
            format_set_font_color(format, quietGrey);
            format_set_indent(format, 1);
        }
        if (look.isRight)
            format_set_align(format, LXW_ALIGN_RIGHT);
        if (look.isWrapped) {
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        }
        return format;
    }
};

XlsxFile::XlsxFile() : m_parts(std::make_unique<Parts>())
{
    m_parts->workbook = workbook_new(m_parts->file.path().c_str());
    if (!m_parts->workbook)
        throw std::runtime_error("no workbook can be made: memory or room is missing");
}

XlsxFile::~XlsxFile()
{
    if (m_parts->workbook)
        lxw_workbook_free(m_parts->workbook);
}

std::string columnName(std::size_t column)
{
    std::string name;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (left - 1) % 26));
    return name;
}

std::string sheetPrefix(const std::string& sheet)
{
    return sheet.find(' ') == std::string::npos ? sheet + "!" : "'" + sheet + "'!";
}

XlsxFile::Sheet XlsxFile::addSheet(const std::string& name)
{
    Sheet sheet;
    sheet.m_file = this;
    sheet.m_name = name;
    sheet.m_sheet = workbook_add_worksheet(m_parts->workbook, name.c_str());
    if (!sheet.m_sheet)
        throw std::runtime_error("the workbook cannot hold a sheet \"" + name + "\"");
    worksheet_gridlines(sheet.m_sheet, LXW_HIDE_ALL_GRIDLINES);
    return sheet;
}

void XlsxFile::defineName(const std::string& name, const std::string& sheet, CellAddress at)
{
    const std::string formula =
        "=" + sheetPrefix(sheet) + "$" + columnName(at.column) + "$" + std::to_string(at.row + 1);
    require(workbook_define_name(m_parts->workbook, name.c_str(), formula.c_str()), "the name " + name);
}

void XlsxFile::setProperties(const std::string& title, const std::string& program)
{
    std::string copyOfTitle = title, copyOfProgram = program;
    lxw_doc_properties properties{};
    properties.title = copyOfTitle.data();
    properties.author = copyOfProgram.data();
    properties.created = 946684800; // 2000-01-01: the same project gives the same bytes on any day
    require(workbook_set_properties(m_parts->workbook, &properties), "its title");
}

std::string XlsxFile::takenBytes()
{
    lxw_workbook* workbook = m_parts->workbook;
    m_parts->workbook = nullptr; // closing frees it
    require(workbook_close(workbook), "all of it");
    std::ifstream file(m_parts->file.path(), std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (bytes.empty())
        throw std::runtime_error("the workbook could not be written to a temporary file; is there room?");
    return bytes;
}

namespace {
std::string placeOf(const std::string& sheet, CellAddress at)
{
    return "the cell " + columnName(at.column) + std::to_string(at.row + 1) + " of sheet \"" + sheet + "\"";
}
} // namespace

void XlsxFile::Sheet::text(CellAddress at, const std::string& text, const CellLook& look)
{
    require(worksheet_write_string(m_sheet, at.row, static_cast<lxw_col_t>(at.column), text.c_str(),
                                   m_file->m_parts->formatOf(look)),
            placeOf(m_name, at));
}

void XlsxFile::Sheet::number(CellAddress at, double value, const CellLook& look)
{
    if (std::isnan(value))
        return text(at, "", look);
    require(worksheet_write_number(m_sheet, at.row, static_cast<lxw_col_t>(at.column), value,
                                   m_file->m_parts->formatOf(look)),
            placeOf(m_name, at));
}

void XlsxFile::Sheet::formula(CellAddress at, const std::string& formula, double value, const CellLook& look)
{
    const std::string written = "=" + formula;
    lxw_format* format = m_file->m_parts->formatOf(look);
    const auto column = static_cast<lxw_col_t>(at.column);
    require(std::isnan(value) ? worksheet_write_formula_str(m_sheet, at.row, column, written.c_str(), format, "")
                              : worksheet_write_formula_num(m_sheet, at.row, column, written.c_str(), format, value),
            placeOf(m_name, at));
}

void XlsxFile::Sheet::url(CellAddress at, const std::string& address)
{
    constexpr std::size_t longestUrl = 2079;
    const bool isLink = address.starts_with("http://") || address.starts_with("https://");
    if (!isLink || address.size() > longestUrl ||
        worksheet_write_url(m_sheet, at.row, static_cast<lxw_col_t>(at.column), address.c_str(), nullptr) !=
            LXW_NO_ERROR)
        text(at, address);
}

void XlsxFile::Sheet::width(std::size_t first, std::size_t last, double characters, bool isHidden, int outline)
{
    lxw_row_col_options options{};
    options.hidden = isHidden;
    options.level = static_cast<std::uint8_t>(outline);
    require(worksheet_set_column_opt(m_sheet, static_cast<lxw_col_t>(first), static_cast<lxw_col_t>(last), characters,
                                     nullptr, &options),
            "columns of \"" + m_name + "\"");
}

void XlsxFile::Sheet::freeze(CellAddress at)
{
    worksheet_freeze_panes(m_sheet, at.row, static_cast<lxw_col_t>(at.column));
    if (at.row > 0)
        worksheet_repeat_rows(m_sheet, 0, at.row - 1);
    if (at.column > 0)
        worksheet_repeat_columns(m_sheet, 0, static_cast<lxw_col_t>(at.column - 1));
}

void XlsxFile::Sheet::setUpPrint(Pages pages, std::uint32_t rows, std::size_t columns)
{
    constexpr std::uint8_t a4 = 9;
    constexpr std::uint16_t monthsScale = 55; // percent: a year of months beside their names
    worksheet_set_paper(m_sheet, a4);
    if (pages != Pages::Upright)
        worksheet_set_landscape(m_sheet);
    if (pages == Pages::Months)
        worksheet_set_print_scale(m_sheet, monthsScale);
    else
        worksheet_fit_to_pages(m_sheet, 1, pages == Pages::One ? 1 : 0);
    if (rows > 0 && columns > 0)
        require(worksheet_print_area(m_sheet, 0, 0, rows - 1, static_cast<lxw_col_t>(columns - 1)),
                "the print area of \"" + m_name + "\"");
    worksheet_set_footer(m_sheet, "&L&F&C&A&R&P / &N");
}

void XlsxFile::Sheet::chart(CellAddress at, const ChartPlan& plan)
{
    lxw_workbook* workbook = m_file->m_parts->workbook;
    lxw_chart* chart = workbook_add_chart(workbook, plan.isLines ? LXW_CHART_LINE : LXW_CHART_COLUMN_STACKED);
    const auto first = static_cast<lxw_col_t>(plan.firstColumn), last = static_cast<lxw_col_t>(plan.lastColumn);
    for (const Series& series : plan.series) {
        lxw_chart_series* added = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_name(added, series.name.c_str());
        chart_series_set_categories(added, plan.categoriesSheet.c_str(), plan.categoriesRow, first, plan.categoriesRow,
                                    last);
        chart_series_set_values(added, series.sheet.c_str(), series.row, first, series.row, last);
    }
    chart_title_set_name(chart, plan.title.c_str());
    chart_axis_set_name(chart->y_axis, plan.valueTitle.c_str());
    chart_axis_set_num_format(chart->y_axis, plan.valueFormat.c_str());
    chart_axis_set_num_format(chart->x_axis, "yyyy-mm");
    chart_axis_set_interval_unit(chart->x_axis, 6);
    chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    lxw_chart_options options{};
    options.x_scale = 1.6;
    options.y_scale = 1.3;
    require(worksheet_insert_chart_opt(m_sheet, at.row, static_cast<lxw_col_t>(at.column), chart, &options),
            "a chart on \"" + m_name + "\"");
}

} // namespace rackrent
