#include "model/exchange/roll/roll_layout.h"

#include "model/exchange/roll/words.h"

#include <algorithm>
#include <array>

namespace rackrent {

namespace {

constexpr std::array<std::string_view, 12> totalWords{"total",       "totals",      "subtotal",      "sub total",
                                                      "grand total", "sum",         "zwischensumme", "summe",
                                                      "gesamt",      "gesamtsumme", "average",       "mittelwert"};
constexpr std::array<std::string_view, 6> vacantWords{"vacant", "vacancy", "available", "leerstand", "unlet", "frei"};

bool hasField(const Sheet& sheet, const RollMapping& mapping, int row, std::string_view field)
{
    const auto column = std::ranges::find(mapping.columns, field, &RollColumn::field);
    return column != mapping.columns.end() && !saysNothing(plainText(sheet.at(row, column->column)));
}

/// The texts of a row's cells that are not empty.
std::vector<std::string> textsOf(const Sheet& sheet, int row)
{
    std::vector<std::string> texts;
    for (const Cell& cell : sheet.rows[static_cast<std::size_t>(row)])
        if (std::string text = plainText(cell); !text.empty())
            texts.push_back(std::move(text));
    return texts;
}

bool repeatsHeadings(const Sheet& sheet, const RollMapping& mapping, int row)
{
    int same = 0, other = 0;
    for (const RollColumn& column : mapping.columns) {
        if (column.field.empty())
            continue;
        const std::string text = normalised(plainText(sheet.at(row, column.column)));
        if (text.empty())
            continue;
        const std::string heading = normalised(plainText(sheet.at(mapping.headingRow, column.column)));
        ++(text == heading ? same : other);
    }
    return mapping.headingRow >= 0 && same >= 2 && same > other;
}

RowRole roleOf(const Sheet& sheet, const RollMapping& mapping, int row, std::string& text)
{
    if (std::ranges::find(mapping.skippedRows, row) != mapping.skippedRows.end())
        return RowRole::Skipped;
    const std::vector<std::string> texts = textsOf(sheet, row);
    if (texts.empty())
        return RowRole::Blank;
    if (std::ranges::find(mapping.keptRows, row) != mapping.keptRows.end())
        return RowRole::Contract;
    text = texts.front();
    const bool hasDates = hasField(sheet, mapping, row, "/start") || hasField(sheet, mapping, row, "/end");
    const auto mapped =
        std::ranges::count_if(mapping.columns, [](const RollColumn& column) { return !column.field.empty(); });
    if (mapping.skipsTotals) {
        constexpr std::size_t looked = 3; // a total may stand behind an empty or a numbered column
        for (std::size_t i = 0; i < std::min(looked, texts.size()); ++i)
            if (!hasDates && isTotalLabel(texts[i])) {
                text = texts[i];
                return RowRole::Total;
            }
        const auto tenant = std::ranges::find(mapping.columns, "/tenant", &RollColumn::field);
        const std::string name =
            tenant == mapping.columns.end() ? std::string() : normalised(plainText(sheet.at(row, tenant->column)));
        if (!hasDates && std::ranges::any_of(vacantWords, [&](std::string_view word) {
                return name == word || name.starts_with(std::string(word) + ' ');
            }))
            return RowRole::Vacant;
        if (repeatsHeadings(sheet, mapping, row))
            return RowRole::Heading;
    }
    return mapping.skipsTotals && texts.size() == 1 && mapped > 2 ? RowRole::Group : RowRole::Contract;
}

} // namespace

bool isTotalLabel(const std::string& text)
{
    const std::string words = normalised(text);
    return std::ranges::any_of(totalWords, [&](std::string_view word) {
        return words == word || words.starts_with(std::string(word) + ' ') || words.ends_with(" " + std::string(word));
    });
}

std::string roleWords(const RollRowRole& role)
{
    switch (role.role) {
    case RowRole::Total: return "a total, " + shownText(role.text);
    case RowRole::Vacant: return "vacant space";
    case RowRole::Group: return "one cell alone, " + shownText(role.text);
    case RowRole::Heading: return "the headings again";
    case RowRole::Skipped: return "left out by the mapping";
    case RowRole::Blank: return "blank";
    case RowRole::Contract: break;
    }
    return "a contract";
}

std::vector<RollRowRole> rollLayout(const Sheet& sheet, const RollMapping& mapping)
{
    std::vector<RollRowRole> roles;
    const int first = mapping.headingRow < 0 ? 0 : mapping.headingRow + mapping.headingRows;
    for (int row = first; row < sheet.rowCount(); ++row) {
        RollRowRole role{row, RowRole::Contract, {}};
        role.role = roleOf(sheet, mapping, row, role.text);
        roles.push_back(std::move(role));
    }
    return roles;
}

} // namespace rackrent
