#include "model/exchange/roll/roll_guess.h"

#include "model/exchange/roll/column_sample.h"
#include "model/exchange/roll/guessed_units.h"
#include "model/exchange/roll/heading_match.h"
#include "model/exchange/roll/roll_layout.h"
#include "model/exchange/roll/words.h"

#include <algorithm>
#include <array>

namespace rackrent {

namespace {

constexpr int mostHeadingRow = 100; ///< headings are sought in so many rows
constexpr int mostColumns = 500;    ///< and in so many columns

int bestScore(const std::string& heading)
{
    const std::vector<HeadingMatch> matches = headingMatches(heading);
    // A title such as "Rent roll as of 1 May" names fields too, but not in a few words.
    constexpr std::size_t longest = 60;
    return matches.empty() || heading.size() > longest ? 0 : std::min(matches.front().score, ownHeading);
}

struct HeadingRow {
    int row = -1;
    int score = 0;
};

HeadingRow headingRow(const Sheet& sheet)
{
    HeadingRow best;
    for (int row = 0; row < std::min(sheet.rowCount(), mostHeadingRow); ++row) {
        int named = 0, score = 0;
        for (int column = 0; column < std::min(sheet.columnCount(), mostColumns); ++column) {
            const Cell& cell = sheet.at(row, column);
            if (cell.kind != Cell::Kind::Text)
                continue;
            const int found = bestScore(plainText(cell));
            named += found > 0 ? 1 : 0;
            score += found;
        }
        if (named >= 2 && score > best.score)
            best = {row, score};
    }
    return best;
}

bool isUnitText(const std::string& text)
{
    const std::string words = normalised(text);
    constexpr std::array<std::string_view, 21> units{"kw",   "mw",    "usd",  "eur",     "gbp",   "month",  "months",
                                                     "year", "years", "days", "percent", "date",  "number", "text",
                                                     "yrs",  "mo",    "p a",  "monate",  "jahre", "datum",  "tage"};
    return std::ranges::any_of(units, [&](std::string_view unit) { return hasWords(words, unit); });
}

/// Whether a row below the headings says units.
bool saysUnits(const Sheet& sheet, int row)
{
    int units = 0, others = 0;
    for (int column = 0; column < sheet.columnCount(); ++column) {
        const Cell& cell = sheet.at(row, column);
        if (cell.isEmpty())
            continue;
        const std::string text = plainText(cell);
        const bool isUnit =
            cell.kind == Cell::Kind::Text && !looksLikeNumber(text) && !looksLikeDay(text) && isUnitText(text);
        ++(isUnit ? units : others);
    }
    return units >= 2 && units > others;
}

/// Whether a row above the headings heads groups of them.
bool headsGroups(const Sheet& sheet, int row)
{
    return std::ranges::any_of(sheet.merged, [&](const MergedRange& range) {
        return range.firstRow == row && range.lastRow == row && range.lastColumn > range.firstColumn &&
               range.lastColumn - range.firstColumn + 1 < sheet.columnCount(); // else it is a title
    });
}

std::string currencyAmong(const std::string& text)
{
    const std::string words = normalised(text);
    constexpr std::array<std::string_view, 9> codes{"usd", "eur", "gbp", "chf", "cad", "aud", "sgd", "jpy", "teur"};
    for (const std::string_view code : codes)
        if (hasWords(words, code)) {
            std::string upper;
            for (const char letter : code == "teur" ? std::string_view("eur") : code)
                upper += static_cast<char>(letter - 'a' + 'A');
            return upper;
        }
    return {};
}

class Guesser {
public:
    Guesser(const Sheet& sheet, std::optional<RollHeadings> headings) : m_sheet(sheet), m_said(headings)
    {
        m_guess.mapping.sheet = sheet.name;
    }

    RollGuess guess()
    {
        findHeadings();
        for (int column = 0; column < std::min(m_sheet.columnCount(), mostColumns); ++column) {
            m_headings.push_back(headingOf(m_sheet, m_guess.mapping, column));
            m_samples.push_back(columnSample(m_sheet, column, firstRow()));
        }
        assignFields();
        guessForms();
        if (!m_isOwn) {
            guessUnits();
            guessDefaults();
        }
        guessCurrency();
        return std::move(m_guess);
    }

private:
    void remark(std::string text) { m_guess.remarks.push_back(std::move(text)); }
    int firstRow() const
    {
        return m_guess.mapping.headingRow < 0 ? 0 : m_guess.mapping.headingRow + m_guess.mapping.headingRows;
    }

    void findHeadings()
    {
        RollMapping& mapping = m_guess.mapping;
        if (m_said) {
            mapping.headingRow = m_said->row;
            mapping.headingRows = m_said->row < 0 ? 1 : m_said->rows;
            return;
        }
        const HeadingRow found = headingRow(m_sheet);
        mapping.headingRow = std::max(found.row, 0);
        if (found.row < 0) {
            remark("no row looks like headings; the first is taken for them");
            return;
        }
        if (saysUnits(m_sheet, found.row + 1)) {
            mapping.headingRows = 2;
        } else if (found.row > 0 && headsGroups(m_sheet, found.row - 1)) {
            mapping.headingRow = found.row - 1;
            mapping.headingRows = 2;
        }
        remark("headings are taken from row " + std::to_string(mapping.headingRow + 1) +
               (mapping.headingRows > 1 ? " and the row below" : ""));
    }

    void assignFields()
    {
        struct Candidate {
            int score, column;
            std::string field;
        };
        std::vector<Candidate> candidates;
        int own = 0;
        for (std::size_t column = 0; column < m_headings.size(); ++column)
            for (const HeadingMatch& match : headingMatches(m_headings[column])) {
                const RollField* field = rollField(match.field);
                own += match.score == ownHeading ? 1 : 0;
                // Behind the very words of a field cells that are wrong are to be told, not to be left out with all
                // others.
                constexpr double most = 0.6, some = 0.25;
                const double suited = field ? suitedShare(m_samples[column], *field) : 1;
                if (match.score == ownHeading || suited >= (match.score >= wholeHeading ? some : most))
                    candidates.push_back({match.score, static_cast<int>(column), match.field});
            }
        m_isOwn = own >= 3;
        std::ranges::stable_sort(candidates, std::greater(), &Candidate::score);
        std::map<int, std::string> fieldOf;
        std::set<std::string> taken;
        for (const Candidate& candidate : candidates) {
            if (fieldOf.contains(candidate.column) || taken.contains(candidate.field) ||
                (m_isOwn && candidate.score < ownHeading))
                continue;
            fieldOf[candidate.column] = candidate.field;
            taken.insert(candidate.field);
        }
        for (std::size_t column = 0; column < m_headings.size(); ++column) {
            if (m_headings[column].empty() && m_samples[column].cells.empty())
                continue;
            RollColumn one;
            one.column = static_cast<int>(column);
            one.heading = m_headings[column];
            one.field = fieldOf[one.column];
            m_guess.mapping.columns.push_back(std::move(one));
        }
    }

    const ColumnSample& sampleOf(const RollColumn& column) const
    {
        return m_samples[static_cast<std::size_t>(column.column)];
    }
    RollColumn* columnOf(std::string_view field)
    {
        auto& columns = m_guess.mapping.columns;
        const auto found = std::ranges::find(columns, field, &RollColumn::field);
        return found == columns.end() ? nullptr : &*found;
    }

    void guessForms()
    {
        if (m_isOwn) {
            m_guess.mapping.skipsTotals = false;
            remark("the headings are those of an exported roll: nothing else is guessed");
            return;
        }
        std::vector<const ColumnSample*> numbers, dayColumns;
        for (const RollColumn& column : m_guess.mapping.columns) {
            const RollField* field = rollField(column.field);
            if (!field)
                continue;
            if (field->kind == RollKind::Number || field->kind == RollKind::Whole)
                numbers.push_back(&sampleOf(column));
            if (field->kind == RollKind::Day)
                dayColumns.push_back(&sampleOf(column));
        }
        const GuessedNumbers written = guessedNumbers(numbers);
        m_guess.mapping.numbers = written.form;
        if (!written.isSure)
            remark("nothing says whether " + shownText(written.example) +
                   " has thousands or decimals; numbers are read as " +
                   (written.form == NumberForm::Point ? "1,234.56" : "1.234,56"));
        else if (written.form == NumberForm::Comma)
            remark("numbers are written as 1.234,56");
        const GuessedDates dates = guessedDates(dayColumns, written.form);
        m_guess.mapping.dates = dates.form;
        constexpr std::array<std::string_view, 4> words{"", "MM/DD/YYYY", "DD.MM.YYYY", "days as Excel counts them"};
        const std::string_view form = words[static_cast<std::size_t>(dates.form)];
        if (!dates.isSure && !dates.example.empty())
            remark("nothing says which number of " + shownText(dates.example) + " is the month; dates are read as " +
                   std::string(form));
        else if (!form.empty())
            remark("dates are read as " + std::string(form));
    }

    void guessUnits()
    {
        UnitContext context;
        context.hasPower = columnOf("/capacity/critical_it_mw") != nullptr;
        context.hasGpus = columnOf("/capacity/gpus") || columnOf("gpu_hours");
        context.hasBasis = columnOf("/rent/basis") != nullptr;
        for (RollColumn& column : m_guess.mapping.columns) {
            const RollField* field = rollField(column.field);
            if (!field) {
                if (!column.heading.empty())
                    remark(name(column) +
                           " is left out: no field is known by its heading, or another column suits it better");
                continue;
            }
            const GuessedUnit guessed =
                guessedUnit(*field, normalised(column.heading), sampleOf(column), m_guess.mapping.numbers, context);
            column.unit = guessed.unit;
            column.scale = guessed.scale;
            std::string said = name(column) + " is taken for " + column.field;
            for (const RollUnit& unit : rollUnits(field->measure))
                if (unit.name == guessed.unit)
                    said += " in " + std::string(unit.words);
            if (guessed.scale != 1)
                said += guessed.scale == 1000  ? ", in thousands"
                        : guessed.scale == 1e6 ? ", in millions"
                                               : ", in billions";
            remark(said + (guessed.why.empty() ? "" : ": " + guessed.why));
        }
    }

    static std::string name(const RollColumn& column)
    {
        return "column " + columnName(column.column) + ", " + shownText(column.heading) + ",";
    }

    void guessDefaults()
    {
        RollMapping& mapping = m_guess.mapping;
        if (columnOf("/termination/earliest_notice")) {
            if (!columnOf("/termination/by")) {
                mapping.defaults["/termination/by"] = "tenant";
                remark("nothing says who may end a contract early: the tenant is taken");
            }
            if (!columnOf("/termination/notice_days")) {
                mapping.defaults["/termination/notice_days"] = 0;
                remark("nothing says the period of notice: 0 days are taken");
            }
        }
        if (!columnOf("/kind") && (columnOf("/capacity/gpus") || columnOf("gpu_hours"))) {
            mapping.defaults["/kind"] = "compute";
            remark("contracts of GPUs are taken for the kind compute");
        }
        if (columnOf("/facility"))
            return;
        for (const RollRowRole& role : rollLayout(m_sheet, mapping))
            if (role.role == RowRole::Group) {
                mapping.groups = "/facility";
                remark("rows with one cell, such as row " + std::to_string(role.row + 1) + ", " + shownText(role.text) +
                       ", name the facility of the rows below");
                return;
            }
    }

    void guessCurrency()
    {
        for (const RollColumn& column : m_guess.mapping.columns) {
            if (m_guess.currency.empty())
                m_guess.currency = currencyAmong(column.heading);
            const RollField* field = rollField(column.field);
            if (field && (field->measure == RollMeasure::Rent || field->measure == RollMeasure::Money))
                for (const std::string& text : sampleOf(column).texts)
                    if (m_guess.currency.empty())
                        m_guess.currency = currencyAmong(text);
        }
        for (int row = 0; row < m_guess.mapping.headingRow && m_guess.currency.empty(); ++row)
            for (int column = 0; column < m_sheet.columnCount() && m_guess.currency.empty(); ++column)
                m_guess.currency = currencyAmong(plainText(m_sheet.at(row, column)));
    }

    const Sheet& m_sheet;
    std::optional<RollHeadings> m_said;
    RollGuess m_guess;
    std::vector<std::string> m_headings;
    std::vector<ColumnSample> m_samples;
    bool m_isOwn = false;
};

} // namespace

RollGuess rollGuess(const Workbook& workbook, const std::string& name, std::optional<RollHeadings> headings)
{
    const Sheet* best = name.empty() ? nullptr : workbook.sheet(name);
    int most = -1;
    for (const Sheet& sheet : workbook.sheets)
        if (const int score = headingRow(sheet).score; name.empty() && score > most) {
            most = score;
            best = &sheet;
        }
    if (!best)
        return {};
    RollGuess guess = Guesser(*best, headings).guess();
    if (workbook.sheets.size() > 1 && name.empty())
        guess.remarks.insert(guess.remarks.begin(), "of " + std::to_string(workbook.sheets.size()) + " sheets " +
                                                        shownText(best->name) + " is read, whose headings say most");
    return guess;
}

} // namespace rackrent
