#include "model/exchange/roll/guessed_units.h"

#include "model/exchange/roll/unit_words.h"
#include "model/exchange/roll/words.h"

#include <algorithm>
#include <cmath>

namespace rackrent {

namespace {

/// The unit that stands behind the numbers of a column's cells, where one does.
std::string unitInCells(const RollField& field, const ColumnSample& sample, NumberForm form)
{
    for (std::size_t i = 0; i < sample.texts.size(); ++i) {
        if (sample.cells[i].kind != Cell::Kind::Text)
            continue;
        const ReadNumber read = readNumber(sample.texts[i], form);
        const auto said = unitBehind(read.unit, field.measure);
        if (read.fault.empty() && said && !said->unit.empty())
            return said->unit;
    }
    return {};
}

double middle(const std::vector<double>& sorted) { return sorted.empty() ? 0 : sorted[sorted.size() / 2]; }

GuessedUnit byRentSize(double typical, const UnitContext& context)
{
    constexpr double mostOfHour = 50, mostOfKw = 2000;
    if (context.hasGpus && typical < mostOfHour)
        return {"per_gpu_hour", 1, "nothing says the unit, and such amounts are paid an hour and GPU"};
    if (context.hasPower && typical < mostOfKw)
        return {"per_kw_month", 1, "nothing says the unit, and such amounts are paid a month and kW"};
    return {"per_month", 1, "nothing says the unit, and such amounts are paid a month"};
}

GuessedUnit bySize(const RollField& field, const std::string& words, const std::vector<double>& sorted,
                   const UnitContext& context)
{
    const double typical = middle(sorted);
    const double largest = sorted.empty() ? 0 : sorted.back();
    constexpr double leastKw = 100, mostYears = 40;
    switch (field.measure) {
    case RollMeasure::Power:
        return typical >= leastKw ? GuessedUnit{"kW", 1, "nothing says the unit, and the numbers are large"}
                                  : GuessedUnit{"MW", 1, "nothing says the unit, and the numbers are small"};
    case RollMeasure::Rent: return context.hasBasis ? GuessedUnit{} : byRentSize(typical, context);
    case RollMeasure::Share:
        return largest > 1 ? GuessedUnit{"percent", 1, "nothing says so, but the numbers are above 1"}
                           : GuessedUnit{"fraction", 1, {}};
    case RollMeasure::Months:
        return field.path == "term" && largest <= mostYears
                   ? GuessedUnit{"years", 1, "nothing says the unit, and the numbers are small"}
                   : GuessedUnit{"months", 1, {}};
    case RollMeasure::Days: return {"days", 1, {}};
    case RollMeasure::GpuHours:
        return {hasWords(words, "total") ? "total" : "per_month", 1, "nothing says over which time"};
    case RollMeasure::Plain:
    case RollMeasure::Money: break;
    }
    return {};
}

} // namespace

GuessedUnit guessedUnit(const RollField& field, const std::string& words, const ColumnSample& sample,
                        NumberForm numbers, const UnitContext& context)
{
    const SaidUnit said = unitAmong(words, field.measure);
    GuessedUnit guess;
    guess.unit = said.unit;
    guess.scale = std::pow(10.0, said.exponent);
    const std::vector<double> sorted = sortedNumbers(sample, numbers);
    const auto isPercent = [](const Cell& cell) { return cell.kind == Cell::Kind::Percent; };
    if (field.measure == RollMeasure::Share && !sample.cells.empty() && std::ranges::all_of(sample.cells, isPercent))
        return {"fraction", 1, {}};
    if (field.measure == RollMeasure::Share && said.unit == "percent") {
        constexpr double leastPercent = 0.5;
        const bool anyText =
            std::ranges::any_of(sample.texts, [](const std::string& text) { return text.ends_with('%'); });
        if (!sorted.empty() && sorted.back() < leastPercent && !anyText)
            return {"fraction", 1, "its heading says percent, but all numbers are below 0.5"};
    }
    if (!guess.unit.empty() || rollUnits(field.measure).empty())
        return guess;
    guess.unit = unitInCells(field, sample, numbers);
    if (!guess.unit.empty())
        return guess;
    GuessedUnit sized = bySize(field, words, sorted, context);
    sized.scale = guess.scale;
    return sized;
}

} // namespace rackrent
