#include "model/exchange/roll/roll_mapping.h"

#include "model/exchange/roll/roll_fields.h"
#include "model/exchange/roll/words.h"
#include "model/project/field_reader.h"

#include <algorithm>
#include <array>

namespace rackrent {

namespace {

constexpr std::string_view formatName = "rackrent-roll-mapping";

using Numbers = std::pair<std::string_view, NumberForm>;
constexpr std::array<Numbers, 2> numberForms{{{"1,234.56", NumberForm::Point}, {"1.234,56", NumberForm::Comma}}};
using Dates = std::pair<std::string_view, DateForm>;
constexpr std::array<Dates, 4> dateForms{{{"YYYY-MM-DD", DateForm::Iso},
                                          {"MM/DD/YYYY", DateForm::MonthFirst},
                                          {"DD.MM.YYYY", DateForm::DayFirst},
                                          {"serial", DateForm::Serial}}};

template <class Form, std::size_t N>
std::string_view nameOf(const std::array<std::pair<std::string_view, Form>, N>& forms, Form form)
{
    return std::ranges::find(forms, form, &std::pair<std::string_view, Form>::second)->first;
}

Json rowsJson(const std::vector<int>& rows)
{
    Json json = Json::array();
    for (const int row : rows)
        json.push_back(row + 1);
    return json;
}

std::vector<int> readRows(ObjectReader& reader, std::string_view key)
{
    std::vector<int> rows;
    const Json* list = reader.list(key);
    if (!list)
        return rows;
    for (const Json& row : *list) {
        if (!row.is_number_integer() || row < 1 || row > sheet_limits::rows) {
            reader.error(key, "has " + shownValue(row) + "; numbers of rows, from 1 on, are needed");
            continue;
        }
        rows.push_back(row.get<int>() - 1);
    }
    return rows;
}

template <class Form>
std::optional<Form> readForm(ObjectReader& reader, std::string_view key, NamedChoices<Form> forms)
{
    return reader.findValue(key) ? std::optional<Form>(reader.choice<Form>(key, forms)) : std::nullopt;
}

bool isField(const std::string& path) { return rollField(path) || path.starts_with('/'); }

const char* const fieldWords =
    "a path within a contract, such as \"/rent/rate\", \"term\", \"free_months\" or \"gpu_hours\"";

RollColumn readColumn(const Json& value, const Place& place, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    RollColumn column;
    const std::string letter = reader.text("column");
    column.column = columnOf(letter);
    if (reader.isGood("column") && column.column < 0)
        reader.error("column", "is \"" + letter + "\"; the letters of a column, A to XFD, are needed");
    column.heading = reader.text("heading", "");
    column.field = reader.text("field", "");
    column.unit = reader.text("unit", "");
    column.scale = reader.number("scale", ranges::positive, 1);
    column.numbers = readForm<NumberForm>(reader, "numbers", numberForms);
    column.dates = readForm<DateForm>(reader, "dates", dateForms);
    if (!column.field.empty() && !isField(column.field))
        reader.error("field", "is \"" + column.field + "\"; " + fieldWords + " is needed");
    const RollField* field = rollField(column.field);
    if (column.unit.empty())
        return column;
    std::string names;
    for (const RollUnit& unit : rollUnits(field ? field->measure : RollMeasure::Plain)) {
        if (unit.name == column.unit)
            return column;
        if (!unit.name.empty())
            names += (names.empty() ? "" : ", ") + std::string(unit.name);
    }
    reader.error("unit",
                 "is \"" + column.unit + "\"; " +
                     (names.empty() ? "this field has no units: leave it out" : "one of " + names + " is needed"));
    return column;
}

void readColumns(ObjectReader& reader, RollMapping& mapping)
{
    const Json* list = reader.list("columns");
    if (!list) {
        if (reader.isGood("columns"))
            reader.missing("columns", "a list of {\"column\", \"heading\", \"field\"}");
        return;
    }
    const Place place = reader.place().key("columns");
    for (std::size_t i = 0; i < list->size(); ++i) {
        const Place at = place.element(i);
        RollColumn column = readColumn((*list)[i], at, reader.problems());
        for (const RollColumn& other : mapping.columns) {
            if (other.column == column.column)
                reader.problems().push_back(
                    {Severity::Error, at.key("column").pointer(),
                     "is column " + columnName(column.column) + ", as another one; each column stands once"});
            if (!column.field.empty() && other.field == column.field)
                reader.problems().push_back({Severity::Error, at.key("field").pointer(),
                                             "is \"" + column.field + "\", as of column " + columnName(other.column) +
                                                 "; each field has one column"});
        }
        mapping.columns.push_back(std::move(column));
    }
}

} // namespace

std::string mappingText(const RollMapping& mapping)
{
    Json json = Json::object();
    json["format"] = formatName;
    json["version"] = 1;
    if (!mapping.sheet.empty())
        json["sheet"] = mapping.sheet;
    json["heading_row"] = mapping.headingRow + 1;
    json["heading_rows"] = mapping.headingRows;
    json["numbers"] = nameOf(numberForms, mapping.numbers);
    json["dates"] = nameOf(dateForms, mapping.dates);
    json["columns"] = Json::array();
    for (const RollColumn& column : mapping.columns) {
        Json& one = json["columns"].emplace_back(Json::object());
        one["column"] = columnName(column.column);
        one["heading"] = column.heading;
        one["field"] = column.field;
        if (!column.unit.empty())
            one["unit"] = column.unit;
        if (column.scale != 1)
            one["scale"] = column.scale;
        if (column.numbers)
            one["numbers"] = nameOf(numberForms, *column.numbers);
        if (column.dates)
            one["dates"] = nameOf(dateForms, *column.dates);
    }
    json["defaults"] = Json::object();
    for (const auto& [field, value] : mapping.defaults)
        json["defaults"][field] = value;
    if (!mapping.groups.empty())
        json["groups"] = mapping.groups;
    json["skip_totals"] = mapping.skipsTotals;
    json["skipped_rows"] = rowsJson(mapping.skippedRows);
    json["kept_rows"] = rowsJson(mapping.keptRows);
    return jsonText(json);
}

ReadMapping readMapping(std::string_view bytes)
{
    ParsedJson parsed = parsedJson(bytes);
    ReadMapping read;
    read.problems = std::move(parsed.problems);
    if (hasErrors(read.problems))
        return read;
    RollMapping mapping;
    {
        const Place root;
        ObjectReader reader(parsed.value, root, read.problems);
        const Json* format = reader.find("format");
        if (!format || *format != formatName)
            reader.error("format", "is " + (format ? shownValue(*format) : std::string("missing")) +
                                       "; \"rackrent-roll-mapping\" is needed: is this a mapping?");
        reader.whole("version", 1, 1);
        mapping.sheet = reader.text("sheet", "");
        mapping.headingRow = reader.whole("heading_row", 0, static_cast<int>(sheet_limits::rows), 1) - 1;
        mapping.headingRows = reader.whole("heading_rows", 1, 3, 1);
        mapping.numbers = reader.choice<NumberForm>("numbers", numberForms, NumberForm::Point);
        mapping.dates = reader.choice<DateForm>("dates", dateForms, DateForm::Iso);
        readColumns(reader, mapping);
        if (const Json* defaults = reader.object("defaults"))
            for (const auto& [field, value] : defaults->items()) {
                if (!isField(field))
                    reader.error("defaults", "names \"" + field + "\"; " + fieldWords + " is needed");
                mapping.defaults[field] = value;
            }
        mapping.groups = reader.text("groups", "");
        if (!mapping.groups.empty() && !rollField(mapping.groups))
            reader.error("groups", "is \"" + mapping.groups + "\"; " + fieldWords + " is needed");
        mapping.skipsTotals = reader.flag("skip_totals", true);
        mapping.skippedRows = readRows(reader, "skipped_rows");
        mapping.keptRows = readRows(reader, "kept_rows");
    }
    std::set<std::string> pointers;
    for (const Problem& problem : read.problems)
        pointers.insert(problem.place);
    const auto lines = linesOf(bytes, pointers);
    for (Problem& problem : read.problems)
        if (const auto line = lines.find(problem.place); line != lines.end())
            problem.line = line->second;
    if (!hasErrors(read.problems))
        read.mapping = std::move(mapping);
    return read;
}

std::string headingOf(const Sheet& sheet, const RollMapping& mapping, int column)
{
    std::string heading;
    for (int row = mapping.headingRow; mapping.headingRow >= 0 && row < mapping.headingRow + mapping.headingRows;
         ++row) {
        std::string text = plainText(sheet.at(row, column));
        for (const MergedRange& range : sheet.merged)
            if (range.firstRow == row && range.firstColumn < column && column <= range.lastColumn)
                text = plainText(sheet.at(row, range.firstColumn));
        if (!text.empty() && text != heading)
            heading += (heading.empty() ? "" : " ") + text;
    }
    return heading;
}

PlacedMapping placedMapping(RollMapping mapping, const Sheet& sheet)
{
    PlacedMapping placed;
    if (mapping.headingRow >= 0) {
        std::map<std::string, std::vector<int>> columnsOf;
        for (int column = 0; column < sheet.columnCount(); ++column)
            columnsOf[normalised(headingOf(sheet, mapping, column))].push_back(column);
        for (RollColumn& column : mapping.columns) {
            const std::string heading = normalised(column.heading);
            const auto found = columnsOf.find(heading);
            if (column.heading.empty() || column.field.empty() ||
                (found != columnsOf.end() && std::ranges::find(found->second, column.column) != found->second.end()))
                continue;
            if (found != columnsOf.end() && found->second.size() == 1)
                column.column = found->second.front();
            else
                placed.problems.push_back("no column is headed " + shownText(column.heading) + " in row " +
                                          std::to_string(mapping.headingRow + 1) + ", which the mapping takes for " +
                                          column.field +
                                          "; give the mapping the heading of this sheet, or take the column "
                                          "out of it");
        }
    }
    placed.mapping = std::move(mapping);
    return placed;
}

} // namespace rackrent
