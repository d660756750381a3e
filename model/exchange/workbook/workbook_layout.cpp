#include "model/exchange/workbook/workbook_layout.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace rackrent {

namespace {

/// A name that spreadsheets take: of a path's letters and digits.
std::string definedName(const std::string& path, std::set<std::string>& taken)
{
    std::string name = "in";
    for (const char c : path)
        name += std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
    constexpr std::size_t longest = 240;
    name.resize(std::min(name.size(), longest));
    std::string unique = name;
    for (int i = 2; !taken.insert(unique).second; ++i)
        unique = name + "__" + std::to_string(i);
    return unique;
}

std::string listSheet(const std::string& sheet)
{
    if (sheet == "Curves")
        return sheet;
    return sheet == "Returns" ? "IRR" : "Lists";
}

} // namespace

WorkbookLayout::WorkbookLayout(const RuleBook& book) : m_book(book), m_places(book.figures().size())
{
    placeFigures();
    placeInputs();
}

SheetPlan& WorkbookLayout::sheetNamed(const std::string& name, SheetPlan::Kind kind)
{
    const auto found = std::ranges::find(m_sheets, name, &SheetPlan::name);
    if (found != m_sheets.end())
        return *found;
    m_sheets.push_back({name, kind, {}, 0});
    return m_sheets.back();
}

void WorkbookLayout::placeFigures()
{
    for (const RuleSection& section : m_book.sections())
        for (const bool isList : {false, true}) {
            bool isTitled = false;
            for (const FigureIndex index : section.figures) {
                const Figure& figure = m_book.figure(index);
                const bool isOnList = figure.extent == Extent::Items || section.sheet == "Curves";
                if (isOnList != isList)
                    continue;
                const std::string name = isList ? listSheet(section.sheet) : section.sheet;
                const auto kind = isList                       ? SheetPlan::Kind::Items
                                  : section.sheet == "Metrics" ? SheetPlan::Kind::Metrics
                                                               : SheetPlan::Kind::Months;
                SheetPlan& sheet = sheetNamed(name, kind);
                if (!isTitled && kind != SheetPlan::Kind::Metrics)
                    sheet.rows.push_back({section.title, std::nullopt});
                isTitled = true;
                m_places[index] = {static_cast<std::size_t>(&sheet - m_sheets.data()),
                                   firstRow + static_cast<std::uint32_t>(sheet.rows.size()), 0};
                sheet.rows.push_back({"", index});
                sheet.mostItems = std::max(sheet.mostItems, figure.columns);
            }
        }
}

void WorkbookLayout::placeInputs()
{
    std::set<std::string> taken;
    for (FigureIndex index = 0; index < m_book.figures().size(); ++index) {
        const Figure& figure = m_book.figure(index);
        m_places[index].firstInput = m_inputs.size();
        for (std::size_t item = 0; item < figure.paths.size(); ++item)
            m_inputs.push_back({index, item, definedName(figure.paths[item], taken),
                                firstRow + static_cast<std::uint32_t>(m_inputs.size())});
    }
}

const std::string& WorkbookLayout::inputName(FigureIndex figure, std::size_t item) const
{
    return m_inputs[m_places[figure].firstInput + item].name;
}

std::string WorkbookLayout::reference(FigureIndex index, std::ptrdiff_t column, const std::string& onSheet) const
{
    const Figure& figure = m_book.figure(index);
    if (figure.extent == Extent::Single && figure.isInput())
        return inputName(index);
    const SheetPlan& sheet = m_sheets[m_places[index].sheet];
    const std::string prefix = sheet.name == onSheet ? std::string() : sheetPrefix(sheet.name);
    const std::string row = std::to_string(rowOf(index) + 1);
    if (figure.extent == Extent::Single) {
        const std::size_t at = sheet.kind == SheetPlan::Kind::Metrics ? 1 : columns::value;
        return prefix + "$" + columnName(at) + "$" + row;
    }
    const auto at = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(columns::first) +
                                                                             std::max<std::ptrdiff_t>(column, -1)));
    return prefix + columnName(at) + row;
}

std::string WorkbookLayout::range(FigureIndex index, std::size_t first, std::size_t end,
                                  const std::string& onSheet) const
{
    const SheetPlan& sheet = m_sheets[m_places[index].sheet];
    const std::string prefix = sheet.name == onSheet ? std::string() : sheetPrefix(sheet.name);
    const std::string row = std::to_string(rowOf(index) + 1);
    const bool isWhole = first == 0 && end == m_book.figure(index).columns;
    const std::string fix = isWhole ? "$" : "";
    return prefix + fix + columnName(columns::first + first) + fix + row + ":" + fix +
           columnName(columns::first + end - 1) + fix + row;
}

FigureNames WorkbookLayout::namesOn(const std::string& sheet) const
{
    return {[this, sheet](FigureIndex figure, std::ptrdiff_t column) { return reference(figure, column, sheet); },
            [this, sheet](FigureIndex figure, std::size_t first, std::size_t end) {
                return range(figure, first, end, sheet);
            }};
}

} // namespace rackrent
