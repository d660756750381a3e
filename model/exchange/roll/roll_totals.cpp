#include "model/exchange/roll/roll_totals.h"

#include "model/exchange/roll/words.h"

#include <algorithm>
#include <cmath>

namespace rackrent {

namespace {

bool addsUp(const RollColumn& column)
{
    const RollField* field = rollField(column.field);
    if (!field)
        return false;
    return field->measure == RollMeasure::Power || column.field == "/capacity/gpus" || column.field == "gpu_hours" ||
           (field->measure == RollMeasure::Rent && (column.unit == "per_month" || column.unit == "per_year"));
}

std::optional<double> numberIn(const Sheet& sheet, const RollMapping& mapping, int row, const RollColumn& column)
{
    const Cell& cell = sheet.at(row, column.column);
    if (cell.kind == Cell::Kind::Number)
        return cell.number;
    if (cell.kind != Cell::Kind::Text)
        return std::nullopt;
    const ReadNumber read = readNumber(plainText(cell), column.numbers.value_or(mapping.numbers));
    return read.fault.empty() ? std::optional(read.value) : std::nullopt;
}

bool isAverage(const std::string& label)
{
    const std::string words = normalised(label);
    return hasWords(words, "average") || hasWords(words, "mittelwert");
}

std::string amountText(double value)
{
    Cell cell = numberCell(std::round(value * 1000) / 1000);
    return cellText(cell);
}

} // namespace

std::vector<RollProblem> totalsProblems(const Sheet& sheet, const RollMapping& mapping,
                                        const std::vector<RollRowRole>& layout)
{
    std::vector<RollProblem> problems;
    constexpr double allowed = 1e-3;
    for (const RollColumn& column : mapping.columns) {
        if (!addsUp(column))
            continue;
        double all = 0, sinceTotal = 0, vacant = 0;
        for (const RollRowRole& role : layout) {
            const auto value = numberIn(sheet, mapping, role.row, column);
            if (!value || role.role == RowRole::Skipped)
                continue;
            if (role.role == RowRole::Vacant)
                vacant += *value;
            if (role.role == RowRole::Contract) {
                all += *value;
                sinceTotal += *value;
            }
            if (role.role != RowRole::Total || isAverage(role.text))
                continue;
            const auto agrees = [&](double sum) {
                return std::abs(sum - *value) <= allowed * std::max(std::abs(*value), 1e-9);
            };
            if (!agrees(all) && !agrees(sinceTotal) && !agrees(all + vacant) && !agrees(sinceTotal + vacant))
                problems.push_back({Severity::Warning, role.row, column.column,
                                    shownText(role.text) + " says " + amountText(*value) +
                                        ", but the rows above it come to " + amountText(sinceTotal) +
                                        (all == sinceTotal ? "" : ", all of them to " + amountText(all)) +
                                        "; check that no row is missing or counted twice"});
            sinceTotal = 0;
        }
    }
    return problems;
}

} // namespace rackrent
