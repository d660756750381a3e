#include "app/sheet/xlsx_sheet.h"

#include "app/sheet/xml_reading.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

namespace rackrent::sheet_program {

namespace {

constexpr std::size_t mostCells = 4'000'000; // what fits the memory that the program allows itself

/// "_x000D_" is how the format writes characters that XML has not.
std::string withCharacters(std::string text)
{
    constexpr std::size_t length = 7;
    for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
        unsigned code = 0;
        const char* digits = text.data() + at + 2;
        if (at + length > text.size() || text[at + length - 1] != '_' ||
            std::from_chars(digits, digits + 4, code, 16).ptr != digits + 4 || code == 0 || code >= 0x80)
            continue;
        text.replace(at, length, 1, static_cast<char>(code));
    }
    return text;
}

void append(std::string_view more, std::string& text)
{
    if (text.size() + more.size() > sheet_limits::textBytes)
        throw XmlFault("a text of more than 1,000,000 bytes");
    text += more;
}

struct Address {
    int row = -1, column = -1;
};

/// "B4", "$B$4"
Address addressOf(std::string_view reference)
{
    std::string letters;
    std::string digits;
    for (const char sign : reference) {
        if (std::isalpha(static_cast<unsigned char>(sign)) && digits.empty())
            letters += sign;
        else if (std::isdigit(static_cast<unsigned char>(sign)))
            digits += sign;
        else if (sign != '$')
            throw XmlFault("\"" + std::string(reference.substr(0, 40)) + "\" is no cell");
    }
    Address address;
    address.column = columnOf(letters);
    std::size_t row = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), row);
    if (address.column < 0 || read.ec != std::errc() || row < 1 || row > sheet_limits::rows)
        throw XmlFault("\"" + std::string(reference.substr(0, 40)) + "\" is beyond row 1,048,576 or column XFD");
    address.row = static_cast<int>(row) - 1;
    return address;
}

/// Days since 1970-01-01 of one of Excel's numbers; nothing when Excel shows no date for it.
std::optional<double> dayOf(double serial, bool countsFrom1904)
{
    constexpr double lastSerial = 2958465; // 9999-12-31
    constexpr double from1900 = 25569, from1904 = 24107;
    constexpr double dayThatWasNot = 60; // Excel's 29 February 1900
    const double whole = std::floor(serial);
    if (!(whole >= (countsFrom1904 ? 0 : 1)) || whole > lastSerial)
        return std::nullopt;
    if (countsFrom1904)
        return whole - from1904;
    return whole - from1900 + (whole < dayThatWasNot ? 1 : 0);
}

/// Follows a worksheet's XML.
class SheetReader {
public:
    explicit SheetReader(SheetContext& context) : m_context(context)
    {
        m_sheet.countsFrom1904 = context.countsFrom1904;
    }

    Sheet read(std::string_view text)
    {
        XmlEvents events;
        events.begin = [this](const XmlElement& element) { begin(element); };
        events.end = [this](std::string_view name) { end(name); };
        events.text = [this](std::string_view piece) {
            if (m_isValue)
                append(piece, m_value);
        };
        readXml(text, events);
        return std::move(m_sheet);
    }

private:
    void begin(const XmlElement& element)
    {
        if (element.name == "row") {
            m_row = element.has("r") ? addressOf("A" + element["r"]).row : m_row + 1;
            m_column = -1;
        } else if (element.name == "c") {
            beginCell(element);
        } else if (element.name == "v" || (element.name == "t" && m_isInline && !m_isPhonetic)) {
            m_isValue = true;
        } else if (element.name == "is") {
            m_isInline = true;
        } else if (element.name == "rPh") {
            m_isPhonetic = true;
        } else if (element.name == "f") {
            m_hasFormula = true;
        } else if (element.name == "mergeCell") {
            merge(element["ref"]);
        }
    }

    void beginCell(const XmlElement& element)
    {
        m_column = m_column + 1;
        if (element.has("r")) {
            const Address address = addressOf(element["r"]);
            m_row = address.row;
            m_column = address.column;
        }
        if (m_row < 0 || m_row >= static_cast<int>(sheet_limits::rows) ||
            m_column >= static_cast<int>(sheet_limits::columns))
            throw XmlFault("a cell beyond row 1,048,576 or column XFD");
        m_type = element["t"];
        const std::string& style = element["s"];
        std::size_t format = 0;
        std::from_chars(style.data(), style.data() + style.size(), format);
        m_shown = format < m_context.shown.size() ? m_context.shown[format] : Shown::Number;
        m_value.clear();
        m_hasFormula = false;
    }

    void end(std::string_view name)
    {
        if (name == "v" || name == "t")
            m_isValue = false;
        else if (name == "is")
            m_isInline = false;
        else if (name == "rPh")
            m_isPhonetic = false;
        else if (name == "c")
            put(cell());
    }

    Cell cell()
    {
        if (m_type == "inlineStr" || m_type == "str")
            return textCell(withCharacters(std::move(m_value)));
        if (m_value.empty())
            return m_hasFormula ? Cell{Cell::Kind::Error, 0, "a formula without a result"} : Cell();
        if (m_type == "s")
            return textCell(sharedText());
        if (m_type == "b")
            return textCell(m_value == "1" || m_value == "true" ? "TRUE" : "FALSE");
        if (m_type == "e")
            return {Cell::Kind::Error, 0, m_value};
        if (m_type == "d") {
            const auto day = parseDate(std::string_view(m_value).substr(0, 10));
            return day ? numberCell(static_cast<double>(day->time_since_epoch().count()), Cell::Kind::Day)
                       : textCell(m_value);
        }
        return number();
    }

    Cell number() const
    {
        double value = 0;
        const char* end = m_value.data() + m_value.size();
        const auto read = std::from_chars(m_value.data(), end, value);
        if (read.ec == std::errc::result_out_of_range)
            return {Cell::Kind::Error, 0, "a number that is too large or too small"};
        if (read.ec != std::errc() || read.ptr != end || !std::isfinite(value))
            throw XmlFault("\"" + m_value.substr(0, 40) + "\" in " + cellName(m_row, m_column) + " is no number");
        const auto day = m_shown == Shown::Day ? dayOf(value, m_context.countsFrom1904) : std::nullopt;
        if (day)
            return numberCell(*day, Cell::Kind::Day);
        return numberCell(value, m_shown == Shown::Percent ? Cell::Kind::Percent : Cell::Kind::Number);
    }

    std::string sharedText() const
    {
        std::size_t index = 0;
        const char* end = m_value.data() + m_value.size();
        const auto read = std::from_chars(m_value.data(), end, index);
        if (read.ec != std::errc() || read.ptr != end || index >= m_context.strings.size())
            throw XmlFault("no text for " + cellName(m_row, m_column));
        return m_context.strings[index];
    }

    void put(Cell cell)
    {
        if (cell.isEmpty())
            return;
        const auto row = static_cast<std::size_t>(m_row);
        if (row >= m_sheet.rows.size()) {
            count((row + 1 - m_sheet.rows.size()) / 2); // half a cell's memory each
            m_sheet.rows.resize(row + 1);
        }
        std::vector<Cell>& cells = m_sheet.rows[row];
        const auto needed = static_cast<std::size_t>(m_column) + 1;
        if (needed > cells.size()) {
            count(needed - cells.size());
            cells.resize(needed);
        }
        m_text += cell.text.size();
        constexpr std::size_t mostText = std::size_t{128} << 20; // shared texts count each time that they are used
        if (m_text > mostText)
            throw XmlFault("more than 128 MB of text");
        cells[needed - 1] = std::move(cell);
    }

    void count(std::size_t more)
    {
        m_context.cells += more;
        if (m_context.cells > mostCells)
            throw XmlFault("more than 4,000,000 cells");
    }

    void merge(std::string_view reference)
    {
        const std::size_t colon = reference.find(':');
        const Address first = addressOf(reference.substr(0, colon));
        const Address last = colon == std::string_view::npos ? first : addressOf(reference.substr(colon + 1));
        if (m_sheet.merged.size() == sheet_limits::mergedRanges)
            throw XmlFault("more than 20,000 merged cells");
        if (first.row <= last.row && first.column <= last.column)
            m_sheet.merged.push_back({first.row, first.column, last.row, last.column});
    }

    SheetContext& m_context;
    Sheet m_sheet;
    int m_row = -1, m_column = -1;
    std::string m_type, m_value;
    Shown m_shown = Shown::Number;
    bool m_isValue = false, m_isInline = false, m_isPhonetic = false, m_hasFormula = false;
    std::size_t m_text = 0;
};

} // namespace

std::vector<std::string> sharedStrings(std::string_view text)
{
    std::vector<std::string> strings;
    std::string current;
    bool isText = false, isPhonetic = false;
    XmlEvents events;
    events.begin = [&](const XmlElement& element) {
        if (element.name == "si")
            current.clear();
        isPhonetic = isPhonetic || element.name == "rPh";
        isText = element.name == "t" && !isPhonetic;
    };
    events.end = [&](std::string_view name) {
        isText = false;
        if (name == "rPh")
            isPhonetic = false;
        if (name == "si")
            strings.push_back(withCharacters(std::move(current)));
        if (strings.size() > mostCells)
            throw XmlFault("more than 4,000,000 texts");
    };
    events.text = [&](std::string_view piece) {
        if (isText)
            append(piece, current);
    };
    readXml(text, events);
    return strings;
}

Sheet xlsxSheet(std::string_view text, SheetContext& context) { return SheetReader(context).read(text); }

} // namespace rackrent::sheet_program
