#include "model/exchange/roll/workbook_text.h"

#include "model/project/json_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace rackrent {

namespace {

constexpr std::string_view heading = "rackrent-sheet 1";

struct KindLetter {
    char letter;
    Cell::Kind kind;
    bool isText;
};
constexpr std::array<KindLetter, 5> kinds{{{'T', Cell::Kind::Text, true},
                                           {'N', Cell::Kind::Number, false},
                                           {'P', Cell::Kind::Percent, false},
                                           {'D', Cell::Kind::Day, false},
                                           {'E', Cell::Kind::Error, true}}};

void appendEscaped(std::string_view text, std::string& out)
{
    for (const char byte : text) {
        switch (byte) {
        case '\\': out += "\\\\"; break;
        case '\t': out += "\\t"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        default: out += byte;
        }
    }
}

std::string unescaped(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const char next = text[++i];
        plain += next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next;
    }
    return plain;
}

void appendCell(const Cell& cell, std::size_t column, std::string& out)
{
    for (const KindLetter& kind : kinds) {
        if (kind.kind != cell.kind)
            continue;
        out += kind.letter;
        out += '\t' + std::to_string(column) + '\t';
        if (kind.isText)
            appendEscaped(cell.text, out);
        else
            appendNumber(cell.number, out);
        out += '\n';
    }
}

/// Takes the text up to the next separator off its front.
std::string_view taken(std::string_view& rest, char separator)
{
    const std::size_t end = rest.find(separator);
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return part;
}

std::optional<int> wholeOf(std::string_view text, std::size_t below)
{
    std::size_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || value >= below)
        return std::nullopt;
    return static_cast<int>(value);
}

class Reader {
public:
    Workbook read(std::string_view text)
    {
        if (taken(text, '\n') != heading)
            return refused();
        while (!text.empty()) {
            std::string_view line = taken(text, '\n');
            if (line == ".")
                return text.empty() ? std::move(m_workbook) : refused();
            const std::string_view letter = taken(line, '\t');
            if (letter.size() != 1 || !takesLine(letter.front(), line))
                return refused();
        }
        return refused();
    }

private:
    static Workbook refused()
    {
        Workbook none;
        none.fault =
            "the program that reads spreadsheets, rackrent-sheet, did not give a whole table; save the sheet as "
            "CSV and import that";
        return none;
    }

    bool takesLine(char letter, std::string_view rest)
    {
        switch (letter) {
        case 'S': return takesSheet(rest);
        case 'R': return takesRow(rest);
        case 'M': return takesRange(rest);
        case 'W': m_workbook.remarks.push_back(unescaped(rest)); return true;
        case 'F': m_workbook.fault = unescaped(rest); return true;
        default: return takesCell(letter, rest);
        }
    }

    bool takesSheet(std::string_view rest)
    {
        if (m_workbook.sheets.size() == sheet_limits::sheets)
            return false;
        m_sheet = &m_workbook.sheets.emplace_back();
        m_row = nullptr;
        m_sheet->name = unescaped(taken(rest, '\t'));
        m_sheet->countsFrom1904 = rest == "1";
        return true;
    }

    bool takesRow(std::string_view rest)
    {
        const auto row = wholeOf(rest, sheet_limits::rows);
        if (!m_sheet || !row || *row < m_sheet->rowCount())
            return false;
        m_sheet->rows.resize(static_cast<std::size_t>(*row) + 1);
        m_row = &m_sheet->rows.back();
        return true;
    }

    bool takesCell(char letter, std::string_view rest)
    {
        const auto column = wholeOf(taken(rest, '\t'), sheet_limits::columns);
        if (!m_row || !column || *column < static_cast<int>(m_row->size()))
            return false;
        m_cells += static_cast<std::size_t>(*column) + 1 - m_row->size();
        if (m_cells > sheet_limits::cells || rest.size() > 2 * sheet_limits::textBytes)
            return false;
        m_row->resize(static_cast<std::size_t>(*column) + 1);
        for (const KindLetter& kind : kinds) {
            if (kind.letter != letter)
                continue;
            Cell& cell = m_row->back();
            cell.kind = kind.kind;
            if (kind.isText) {
                cell.text = unescaped(rest);
                return true;
            }
            const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), cell.number);
            return read.ec == std::errc() && read.ptr == rest.data() + rest.size() && std::isfinite(cell.number);
        }
        return false;
    }

    bool takesRange(std::string_view rest)
    {
        if (!m_sheet || m_sheet->merged.size() == sheet_limits::mergedRanges)
            return false;
        const auto row = wholeOf(taken(rest, '\t'), sheet_limits::rows);
        const auto column = wholeOf(taken(rest, '\t'), sheet_limits::columns);
        const auto lastRow = wholeOf(taken(rest, '\t'), sheet_limits::rows);
        const auto lastColumn = wholeOf(rest, sheet_limits::columns);
        if (!row || !column || !lastRow || !lastColumn || *lastRow < *row || *lastColumn < *column)
            return false;
        m_sheet->merged.push_back({*row, *column, *lastRow, *lastColumn});
        return true;
    }

    Workbook m_workbook;
    Sheet* m_sheet = nullptr;
    std::vector<Cell>* m_row = nullptr;
    std::size_t m_cells = 0;
};

} // namespace

std::string workbookText(const Workbook& workbook)
{
    std::string out = std::string(heading) + '\n';
    for (const std::string& remark : workbook.remarks) {
        out += "W\t";
        appendEscaped(remark, out);
        out += '\n';
    }
    if (!workbook.fault.empty()) {
        out += "F\t";
        appendEscaped(workbook.fault, out);
        out += '\n';
    }
    for (const Sheet& sheet : workbook.sheets) {
        out += "S\t";
        appendEscaped(sheet.name, out);
        out += sheet.countsFrom1904 ? "\t1\n" : "\t0\n";
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            if (sheet.isBlank(static_cast<int>(row)))
                continue;
            out += "R\t" + std::to_string(row) + '\n';
            for (std::size_t column = 0; column < sheet.rows[row].size(); ++column)
                appendCell(sheet.rows[row][column], column, out);
        }
        for (const MergedRange& range : sheet.merged)
            out += "M\t" + std::to_string(range.firstRow) + '\t' + std::to_string(range.firstColumn) + '\t' +
                   std::to_string(range.lastRow) + '\t' + std::to_string(range.lastColumn) + '\n';
    }
    return out + ".\n";
}

Workbook readWorkbookText(std::string_view text) { return Reader().read(text); }

} // namespace rackrent
