#include "model/exchange/roll/roll_row.h"

#include "model/exchange/roll/unit_words.h"
#include "model/exchange/roll/words.h"
#include "model/project/field_reader.h"

#include <array>
#include <cmath>

namespace rackrent {

namespace {

/// Reads one cell of a row.
class CellReader {
public:
    CellReader(const Sheet& sheet, const RollMapping& mapping, const RollColumn& column, RollRow& row)
        : m_sheet(sheet), m_column(column), m_row(row), m_cell(sheet.at(row.row, column.column)),
          m_text(plainText(m_cell)), m_numbers(column.numbers.value_or(mapping.numbers)),
          m_dates(column.dates.value_or(mapping.dates))
    {}

    void read()
    {
        if (m_text.empty())
            return;
        if (m_cell.kind == Cell::Kind::Error) {
            wrong("is " + m_text + " where a value is needed; mend the formula, or write the value in");
            return;
        }
        if (m_text.starts_with(jsonMark)) {
            takeJson(std::string_view(m_text).substr(jsonMark.size()));
            return;
        }
        const RollField* field = rollField(m_column.field);
        if (!field) {
            const CellJson json = cellJson(m_text);
            put(json.fault.empty() ? json.value : Json(m_text));
            return;
        }
        readAs(*field);
    }

private:
    void put(Json value)
    {
        m_row.values[m_column.field] = std::move(value);
        m_row.columns[m_column.field] = m_column.column;
    }
    void say(Severity severity, std::string message)
    {
        m_row.problems.push_back({severity, m_row.row, m_column.column, std::move(message)});
    }
    void wrong(std::string message)
    {
        say(Severity::Error, std::move(message));
        m_row.unread.insert(m_column.field);
        m_row.columns[m_column.field] = m_column.column;
    }
    void takeJson(std::string_view text)
    {
        CellJson json = cellJson(text);
        if (json.fault.empty())
            put(std::move(json.value));
        else
            wrong(shownText(text) + " is no JSON (" + json.fault + "); correct it, or leave the cell empty");
    }

    void readAs(const RollField& field)
    {
        switch (field.kind) {
        case RollKind::Id: readId(); return;
        case RollKind::Facility:
        case RollKind::Text: put(m_text); return;
        case RollKind::List: takeJson(m_text); return;
        case RollKind::Free: readFree(); return;
        default: break;
        }
        if (saysNothing(m_text))
            return;
        switch (field.kind) {
        case RollKind::Choice: readChoice(field); return;
        case RollKind::Flag: readFlag(); return;
        case RollKind::Day: readDate(); return;
        case RollKind::Ending:
            if (m_text == "first_exit")
                put(m_text);
            else
                readDate();
            return;
        default: readAmount(field); return;
        }
    }

    void readId()
    {
        const std::string id = isId(m_text) ? m_text : idOf(m_text);
        if (id.empty())
            wrong(shownText(m_text) +
                  " has no letters or digits to make an id of; write some, or leave the column out");
        else
            put(id);
    }

    void readChoice(const RollField& field)
    {
        const std::string value = choiceOf(field.path, m_text);
        if (!value.empty())
            put(value);
        else
            wrong(shownText(m_text) + " is no " + std::string(field.title) + "; one of " + choicesOf(field.path) +
                  " is needed");
    }

    void readFlag()
    {
        const std::string word = lowered(m_text);
        constexpr std::array<std::string_view, 6> yes{"true", "yes", "y", "1", "x", "ja"};
        constexpr std::array<std::string_view, 5> no{"false", "n", "0", "nein", "off"};
        if (std::ranges::find(yes, word) != yes.end())
            put(true);
        else if (std::ranges::find(no, word) != no.end())
            put(false);
        else
            wrong(shownText(m_text) + " is neither TRUE nor FALSE; write one of them");
    }

    void readDate()
    {
        const ReadDay read = readDay(m_cell, m_dates, m_sheet.countsFrom1904);
        if (!read.fault.empty()) {
            wrong(read.fault);
            return;
        }
        const bool isLast = m_column.field == "/end" || m_column.field == "/after_expiry/until";
        const Date day = read.isMonth && isLast ? lastOfMonth(read.day) : read.day;
        if (read.isMonth)
            say(Severity::Warning, shownText(m_text) + " has no day and is taken for " + dateText(day));
        put(dateText(day));
    }

    /// The number in the units of the project's file; nothing when it is none, which was told.
    std::optional<double> amount(const RollField& field)
    {
        double value = m_cell.number;
        bool isShare = m_cell.kind == Cell::Kind::Percent;
        std::string unit = m_column.unit;
        int exponent = 0;
        if (m_cell.kind == Cell::Kind::Text) {
            const ReadNumber read = readNumber(m_text, m_numbers);
            if (!read.fault.empty()) {
                wrong(read.fault + indexWords(field));
                return std::nullopt;
            }
            const auto said = unitBehind(read.unit, field.measure);
            if (!said || (read.isPercent && field.measure != RollMeasure::Share)) {
                wrong(shownText(m_text) + " has " + (read.isPercent ? "%" : shownText(read.unit)) +
                      " behind its number, which is no unit of " + std::string(field.title) +
                      "; write the number alone");
                return std::nullopt;
            }
            value = decimalScaled(read.value, read.isPercent ? -2 : said->exponent);
            isShare = read.isPercent;
            if (!said->unit.empty())
                unit = said->unit;
        } else if (m_cell.kind == Cell::Kind::Day) {
            wrong(m_text + " is a date, and " + std::string(field.title) + " a number; correct the cell or its format");
            return std::nullopt;
        }
        if (m_column.scale != 1) {
            const double log = std::log10(m_column.scale);
            value = log == std::round(log) ? decimalScaled(value, static_cast<int>(log)) : value * m_column.scale;
        }
        if (field.measure == RollMeasure::Share && unit == "percent" && !isShare)
            exponent = -2;
        if (unit == "kW")
            exponent = -3;
        value = decimalScaled(value, exponent);
        constexpr double monthsOfYear = 12, daysOfMonth = 30;
        if (field.measure == RollMeasure::Months && unit == "years")
            value *= monthsOfYear;
        if (field.measure == RollMeasure::Days && unit == "months")
            value *= daysOfMonth;
        if (field.measure == RollMeasure::Rent)
            m_row.rentUnit = unit;
        if (field.measure == RollMeasure::GpuHours)
            m_row.gpuHoursUnit = unit;
        if (std::isfinite(value))
            return value + 0.0;
        wrong(shownText(m_text) + " is larger than any number that can be computed with; correct it or its unit");
        return std::nullopt;
    }

    std::string indexWords(const RollField& field) const
    {
        const std::string words = normalised(m_text);
        if (field.path != "/escalation/rate" ||
            !(hasWords(words, "cpi") || hasWords(words, "index") || hasWords(words, "vpi")))
            return {};
        return ". An index is a curve of the project: leave the rate empty, and set escalation/kind and "
               "escalation/curve";
    }

    void readAmount(const RollField& field)
    {
        const std::optional<double> value = amount(field);
        if (!value)
            return;
        if (field.kind == RollKind::Number) {
            put(plainNumber(*value));
            return;
        }
        constexpr double slack = 1e-9, most = 1e9;
        const double whole = std::round(*value);
        if (std::abs(whole - *value) > slack || std::abs(whole) > most)
            wrong(shownText(m_text) + " is no whole number; one is needed");
        else
            put(static_cast<std::int64_t>(whole));
    }

    void readFree()
    {
        if (m_cell.kind == Cell::Kind::Number) {
            put(plainNumber(m_cell.number * m_column.scale));
            return;
        }
        if (m_cell.kind == Cell::Kind::Text &&
            std::string_view("[{\"").find(m_text.front()) != std::string_view::npos) {
            if (CellJson json = cellJson(m_text); json.fault.empty()) {
                put(std::move(json.value));
                return;
            }
        }
        const ReadNumber number = readNumber(m_text, m_numbers);
        if (number.fault.empty() && number.unit.empty() && !number.isPercent)
            put(plainNumber(number.value * m_column.scale));
        else
            put(m_text);
    }

    const Sheet& m_sheet;
    const RollColumn& m_column;
    RollRow& m_row;
    const Cell& m_cell;
    std::string m_text;
    NumberForm m_numbers;
    DateForm m_dates;
};

} // namespace

std::string problemText(const RollProblem& problem)
{
    const std::string severity = problem.severity == Severity::Error ? "error" : "warning";
    const std::string place = problem.row < 0      ? ""
                              : problem.column < 0 ? " in row " + std::to_string(problem.row + 1)
                                                   : " in " + cellName(problem.row, problem.column);
    return severity + place + ": " + problem.message;
}

CellJson cellJson(std::string_view text)
{
    ParsedJson parsed = parsedJson(text);
    if (hasErrors(parsed.problems))
        return {{}, parsed.problems.front().message};
    return {std::move(parsed.value), {}};
}

RollRow rollRow(const Sheet& sheet, const RollMapping& mapping, int row)
{
    RollRow read;
    read.row = row;
    for (const RollColumn& column : mapping.columns)
        if (!column.field.empty())
            CellReader(sheet, mapping, column, read).read();
    return read;
}

} // namespace rackrent
