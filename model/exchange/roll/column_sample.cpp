#include "model/exchange/roll/column_sample.h"

#include "model/exchange/roll/roll_layout.h"
#include "model/exchange/roll/words.h"

#include <algorithm>
#include <set>

namespace rackrent {

namespace {

constexpr int sampledRows = 1000;

/// Excel's numbers of days from 1954 to 2119.
bool mayBeSerial(const Cell& cell)
{
    constexpr double first = 20000, last = 80000;
    return cell.kind == Cell::Kind::Number && cell.number >= first && cell.number <= last;
}

bool suitsCell(const Cell& cell, const std::string& text, const RollField& field)
{
    switch (field.kind) {
    case RollKind::Choice: return !choiceOf(field.path, text).empty();
    case RollKind::Day:
        return cell.kind == Cell::Kind::Day || mayBeSerial(cell) ||
               (cell.kind == Cell::Kind::Text && looksLikeDay(text));
    case RollKind::Number:
    case RollKind::Whole:
    case RollKind::Days:
        return cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Percent ||
               (cell.kind == Cell::Kind::Text && looksLikeNumber(text) && !numericDay(text));
    case RollKind::Text: return cell.kind == Cell::Kind::Text && !looksLikeDay(text);
    case RollKind::List: return text.starts_with('[');
    default: return true;
    }
}

/// What a text says of its decimal sign: + for a point, - for a comma, 0 for neither.
int evidence(const std::string& text)
{
    const bool asPoint = readNumber(text, NumberForm::Point).fault.empty();
    const bool asComma = readNumber(text, NumberForm::Comma).fault.empty();
    if (asPoint == asComma)
        return 0;
    return asPoint ? 1 : -1;
}

bool readsDifferently(const std::string& text)
{
    const ReadNumber point = readNumber(text, NumberForm::Point);
    const ReadNumber comma = readNumber(text, NumberForm::Comma);
    return point.fault.empty() && comma.fault.empty() && point.value != comma.value;
}

} // namespace

ColumnSample columnSample(const Sheet& sheet, int column, int firstRow)
{
    ColumnSample sample;
    for (int row = firstRow; row < std::min(sheet.rowCount(), firstRow + sampledRows); ++row) {
        const Cell& cell = sheet.at(row, column);
        if (cell.isEmpty() || cell.kind == Cell::Kind::Error)
            continue;
        std::string text = plainText(cell);
        if (saysNothing(text) || isTotalLabel(text))
            continue;
        sample.cells.push_back(cell);
        sample.texts.push_back(std::move(text));
    }
    return sample;
}

double suitedShare(const ColumnSample& sample, const RollField& field)
{
    if (sample.cells.empty())
        return 1;
    const auto count = static_cast<double>(sample.cells.size());
    if (field.kind == RollKind::Id)
        return static_cast<double>(std::set<std::string>(sample.texts.begin(), sample.texts.end()).size()) / count;
    std::size_t good = 0;
    for (std::size_t i = 0; i < sample.cells.size(); ++i)
        good += suitsCell(sample.cells[i], sample.texts[i], field) ? 1 : 0;
    return static_cast<double>(good) / count;
}

GuessedNumbers guessedNumbers(const std::vector<const ColumnSample*>& samples)
{
    GuessedNumbers guess;
    int points = 0, commas = 0;
    for (const ColumnSample* sample : samples)
        for (std::size_t i = 0; i < sample->texts.size(); ++i) {
            if (sample->cells[i].kind != Cell::Kind::Text)
                continue;
            const int said = evidence(sample->texts[i]);
            points += said > 0 ? 1 : 0;
            commas += said < 0 ? 1 : 0;
            if (guess.example.empty() && readsDifferently(sample->texts[i]))
                guess.example = sample->texts[i];
        }
    guess.form = commas > points ? NumberForm::Comma : NumberForm::Point;
    guess.isSure = guess.example.empty() || points != commas;
    return guess;
}

GuessedDates guessedDates(const std::vector<const ColumnSample*>& samples, NumberForm numbers)
{
    int monthFirst = 0, dayFirst = 0, slashes = 0, dots = 0, serials = 0;
    std::string open;
    for (const ColumnSample* sample : samples)
        for (std::size_t i = 0; i < sample->texts.size(); ++i) {
            if (sample->cells[i].kind == Cell::Kind::Number) {
                ++serials;
                continue;
            }
            const auto day = numericDay(sample->texts[i]);
            if (sample->cells[i].kind != Cell::Kind::Text || !day || day->first > 31)
                continue;
            constexpr int months = 12;
            ++(day->separator == '.' ? dots : slashes);
            if (day->first > months)
                ++dayFirst;
            else if (day->second > months)
                ++monthFirst;
            else if (day->first != day->second)
                open = sample->texts[i];
        }
    GuessedDates guess;
    if (slashes + dots == 0) {
        guess.form = serials > 0 ? DateForm::Serial : DateForm::Iso;
        return guess;
    }
    if (dayFirst != monthFirst) {
        guess.form = dayFirst > monthFirst ? DateForm::DayFirst : DateForm::MonthFirst;
        return guess;
    }
    guess.form = dots > 0 || numbers == NumberForm::Comma ? DateForm::DayFirst : DateForm::MonthFirst;
    guess.isSure = dots > 0;
    guess.example = open;
    return guess;
}

std::vector<double> sortedNumbers(const ColumnSample& sample, NumberForm form)
{
    std::vector<double> numbers;
    for (std::size_t i = 0; i < sample.cells.size(); ++i) {
        if (sample.cells[i].kind == Cell::Kind::Number || sample.cells[i].kind == Cell::Kind::Percent)
            numbers.push_back(sample.cells[i].number);
        else if (const ReadNumber read = readNumber(sample.texts[i], form); read.fault.empty())
            numbers.push_back(read.value);
    }
    std::ranges::sort(numbers);
    return numbers;
}

} // namespace rackrent
