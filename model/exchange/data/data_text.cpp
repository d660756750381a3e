#include "model/exchange/data/data_table.h"
#include "model/exchange/roll/delimited_text.h"
#include "model/project/json_text.h"

#include <array>
#include <charconv>
#include <stdexcept>

namespace rackrent {

namespace {

std::string plainNumber(double value)
{
    std::array<char, 400> digits{}; // a double has 309 before the point
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
    return {digits.data(), written.ptr};
}

struct CsvCell {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return guardedText(text); }
    std::string operator()(double value) const { return plainNumber(value); }
};

struct AppendJson {
    std::string& out;

    void operator()(std::monostate) const { out += "null"; }
    void operator()(const std::string& text) const { out += Json(text).dump(); }
    void operator()(double value) const { appendNumber(value, out); }
};

void appendPair(const char* key, const std::string& text, std::string& out)
{
    out.append("\"").append(key).append("\": ");
    AppendJson{out}(text);
}

void appendColumns(const DataTable& table, std::string& out)
{
    out += "    \"columns\": [";
    const char* separator = "\n";
    for (const DataColumn& column : table.columns) {
        out.append(separator).append("      {");
        appendPair("name", column.name, out);
        out += ", ";
        appendPair("unit", column.unit, out);
        out += ", ";
        appendPair("about", column.meaning, out);
        out += '}';
        separator = ",\n";
    }
    out += "\n    ],\n";
}

void appendRows(const DataTable& table, std::string& out)
{
    out += "    \"rows\": [";
    const char* separator = "\n";
    for (const auto& row : table.rows) {
        out.append(separator).append("      {");
        for (std::size_t i = 0; i < row.size(); ++i) {
            out.append(i == 0 ? "\"" : ", \"").append(table.columns[i].name).append("\": ");
            std::visit(AppendJson{out}, row[i]);
        }
        out += '}';
        separator = ",\n";
    }
    out += table.rows.empty() ? "]\n" : "\n    ]\n";
}

} // namespace

std::string csvText(const DataTable& table)
{
    std::vector<std::string> cells;
    for (const DataColumn& column : table.columns)
        cells.push_back(column.name);
    std::string text = delimitedLine(cells);
    for (const auto& row : table.rows) {
        cells.clear();
        for (const DataValue& value : row)
            cells.push_back(std::visit(CsvCell{}, value));
        text += delimitedLine(cells);
    }
    return text;
}

std::string jsonText(const std::vector<DataTable>& tables)
{
    std::string out = "{\n";
    for (std::size_t i = 0; i < tables.size(); ++i) {
        out.append("  \"").append(tables[i].name).append("\": {\n    ");
        appendPair("about", tables[i].meaning, out);
        out += ",\n";
        appendColumns(tables[i], out);
        appendRows(tables[i], out);
        out += i + 1 < tables.size() ? "  },\n" : "  }\n";
    }
    return out + "}\n";
}

} // namespace rackrent
