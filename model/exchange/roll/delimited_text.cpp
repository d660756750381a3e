#include "model/exchange/roll/delimited_text.h"

#include "model/exchange/roll/text_decoding.h"

#include <algorithm>
#include <map>

namespace rackrent {

namespace {

constexpr std::size_t sampleBytes = 64 << 10;
constexpr int sampleRows = 200;

/// Goes through a text cell by cell. `cell(row, column, text)` and `rowEnd()` say whether to go on.
template <class OnCell, class OnRowEnd>
class CellWalk {
public:
    CellWalk(std::string_view text, Dialect dialect, OnCell cell, OnRowEnd rowEnd)
        : m_text(text), m_dialect(dialect), m_cell(cell), m_rowEnd(rowEnd)
    {}

    /// The line where a quoted cell began that does not end; 0 when there is none.
    int run()
    {
        while (m_at < m_text.size()) {
            std::string cell;
            if (m_text[m_at] == m_dialect.quote) {
                const int began = m_line;
                if (!takeQuoted(cell))
                    return began;
            }
            takePlain(cell);
            if (!m_cell(std::move(cell)))
                return 0;
            if (m_at >= m_text.size()) {
                m_rowEnd();
                return 0;
            }
            const char separator = m_text[m_at++];
            if (separator == m_dialect.delimiter) {
                if (m_at == m_text.size())
                    m_rowEnd();
                continue;
            }
            if (separator == '\r' && m_at < m_text.size() && m_text[m_at] == '\n')
                ++m_at;
            ++m_line;
            if (!m_rowEnd())
                return 0;
        }
        return 0;
    }

private:
    bool takeQuoted(std::string& cell)
    {
        ++m_at;
        while (m_at < m_text.size()) {
            const char letter = m_text[m_at++];
            if (letter == m_dialect.quote) {
                if (m_at >= m_text.size() || m_text[m_at] != m_dialect.quote) {
                    // Blanks between the quote and the delimiter mean nothing.
                    const std::size_t next = m_text.find_first_not_of(m_dialect.delimiter == '\t' ? " " : " \t", m_at);
                    if (next == std::string_view::npos || isEnd(m_text[next]))
                        m_at = std::min(next, m_text.size());
                    return true;
                }
                ++m_at;
            }
            if (letter == '\n')
                ++m_line;
            cell += letter;
        }
        return false;
    }

    void takePlain(std::string& cell)
    {
        const std::size_t from = m_at;
        while (m_at < m_text.size() && !isEnd(m_text[m_at]))
            ++m_at;
        cell += m_text.substr(from, m_at - from);
    }

    bool isEnd(char letter) const { return letter == m_dialect.delimiter || letter == '\n' || letter == '\r'; }

    std::string_view m_text;
    Dialect m_dialect;
    OnCell m_cell;
    OnRowEnd m_rowEnd;
    std::size_t m_at = 0;
    int m_line = 1;
};

/// How regular and how wide a table the text makes: the most frequent number of cells above one, times its share.
double regularity(std::string_view sample, Dialect dialect)
{
    std::map<int, int> rowsOfWidth;
    int cells = 0, rows = 0;
    const auto cell = [&](std::string&&) { return ++cells > 0; };
    const auto rowEnd = [&] {
        if (cells > 1)
            ++rowsOfWidth[cells];
        cells = 0;
        return ++rows < sampleRows;
    };
    CellWalk(sample, dialect, cell, rowEnd).run();
    double best = 0;
    for (const auto& [width, count] : rowsOfWidth)
        best = std::max(best, static_cast<double>(width) * count / std::max(rows, 1));
    return best;
}

std::size_t countOf(std::string_view text, const std::string& piece)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(piece); at != std::string_view::npos; at = text.find(piece, at + 1))
        ++count;
    return count;
}

/// The line that says the delimiter, `sep=;`: 0 for none, else how long it is with its line break.
std::size_t separatorLine(std::string_view text)
{
    if (!text.starts_with("sep=") || text.size() < 6)
        return 0;
    const std::size_t end = text.find_first_not_of("\r\n", 5);
    return text[5] != '\r' && text[5] != '\n' ? 0 : std::min(end, text.size());
}

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

constexpr std::string_view formulaStarts = "=+-@\t\r";

bool needsGuard(std::string_view text)
{
    const std::size_t at = text.find_first_not_of('\'');
    return at != std::string_view::npos && formulaStarts.find(text[at]) != std::string_view::npos;
}

} // namespace

Dialect sniffedDialect(std::string_view text)
{
    if (separatorLine(text) > 0)
        return {text[4], '"'};
    std::string_view sample = text.substr(0, sampleBytes);
    if (sample.size() < text.size())
        sample = sample.substr(0, sample.rfind('\n'));
    Dialect best;
    double most = 0;
    for (const char delimiter : {'\t', ';', '|', ','}) {
        const double found = regularity(sample, {delimiter, '"'});
        if (found > most) {
            most = found;
            best.delimiter = delimiter;
        }
    }
    const auto lines = static_cast<std::size_t>(std::ranges::count(sample, '\n'));
    const bool hasDouble = sample.find('"') != std::string_view::npos;
    if (!hasDouble && countOf(sample, std::string("'") + best.delimiter + "'") >= std::max(lines, std::size_t{1}))
        best.quote = '\'';
    return best;
}

Workbook delimitedWorkbook(std::string_view bytes, std::optional<Dialect> dialect)
{
    Workbook workbook;
    const DecodedText decoded = decodedText(bytes);
    if (!decoded.remark.empty())
        workbook.remarks.push_back(decoded.remark);
    workbook.fault = decoded.fault;
    std::string_view text = decoded.text;
    if (workbook.isGood() && isBlank(text))
        workbook.fault = "it is empty; a table with a heading and a row for each contract is needed";
    if (!workbook.isGood())
        return workbook;
    const Dialect used = dialect.value_or(sniffedDialect(text));
    text.remove_prefix(separatorLine(text));

    Sheet sheet;
    std::vector<Cell> row;
    std::size_t count = 0, width = 0;
    std::size_t pending = 0; // empty cells that no other follows yet
    const auto place = [&] { return "row " + std::to_string(sheet.rows.size() + 1) + " "; };
    const auto cell = [&](std::string&& value) {
        if (++width > sheet_limits::columns)
            workbook.fault =
                place() + "has more than 16,384 cells; is it a table, and is its delimiter one of , ; | or a tab?";
        else if (value.size() > sheet_limits::textBytes)
            workbook.fault = place() + "has a cell of more than 1,000,000 bytes; is a quote missing there?";
        else if (isBlank(value))
            ++pending;
        else {
            count += pending + 1;
            if (count > sheet_limits::cells)
                workbook.fault = place() + "goes beyond 8,000,000 cells; split the table";
            row.resize(row.size() + pending);
            pending = 0;
            row.push_back(textCell(std::move(value)));
        }
        return workbook.isGood();
    };
    const auto rowEnd = [&] {
        if (sheet.rows.size() == sheet_limits::rows)
            workbook.fault = "it has more than 1,048,576 rows; split the table";
        sheet.rows.push_back(std::move(row));
        row.clear();
        width = pending = 0;
        return workbook.isGood();
    };
    if (const int line = CellWalk(text, used, cell, rowEnd).run(); line > 0)
        workbook.fault =
            "a quote in line " + std::to_string(line) +
            " has no end, so that all behind it would be one cell; add it, or double a quote that is part of "
            "the text";
    if (!workbook.isGood())
        return workbook;
    if (sheet.rows.size() > 0)
        while (!sheet.rows.empty() && sheet.rows.back().empty())
            sheet.rows.pop_back();
    workbook.sheets.push_back(std::move(sheet));
    return workbook;
}

std::string delimitedLine(const std::vector<std::string>& cells, char delimiter)
{
    const std::string special = std::string("\"\r\n'") + delimiter;
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += delimiter;
        const std::string& cell = cells[i];
        const bool hasBlanks = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
        if (cell.find_first_of(special) == std::string::npos && !hasBlanks) {
            line += cell;
            continue;
        }
        line += '"';
        for (const char letter : cell)
            line += letter == '"' ? std::string("\"\"") : std::string(1, letter);
        line += '"';
    }
    return line + "\r\n";
}

std::string guardedText(std::string text) { return needsGuard(text) ? '\'' + std::move(text) : text; }

std::string unguardedText(std::string text)
{
    if (text.starts_with('\'') && needsGuard(text))
        text.erase(0, 1);
    return text;
}

} // namespace rackrent
