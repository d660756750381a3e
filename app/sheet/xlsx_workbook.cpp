#include "app/sheet/xlsx_workbook.h"

#include "app/sheet/xlsx_sheet.h"
#include "app/sheet/xml_reading.h"

#include <algorithm>

namespace rackrent::sheet_program {

namespace {

using Parts = std::map<std::string, std::string>;

struct Relation {
    std::string type; ///< the last word of it
    std::string target;
};

/// Resolves "../x" and "/x" against a folder.
std::string resolved(const std::string& folder, const std::string& target)
{
    std::string path = target.starts_with('/') ? target.substr(1) : folder + target;
    for (std::size_t up = path.find("../"); up != std::string::npos; up = path.find("../")) {
        const std::size_t before = up < 2 ? std::string::npos : path.rfind('/', up - 2);
        path.erase(before == std::string::npos ? 0 : before + 1,
                   up + 3 - (before == std::string::npos ? 0 : before + 1));
    }
    return path;
}

std::string folderOf(const std::string& part) { return part.substr(0, part.rfind('/') + 1); }

/// What a part refers to, by id.
std::map<std::string, Relation> relationsOf(const Parts& parts, const std::string& part)
{
    std::map<std::string, Relation> relations;
    const std::string folder = folderOf(part);
    const auto found = parts.find(folder + "_rels/" + part.substr(folder.size()) + ".rels");
    if (found == parts.end())
        return relations;
    XmlEvents events;
    events.begin = [&](const XmlElement& element) {
        if (element.name != "Relationship" || element["TargetMode"] == "External")
            return;
        const std::string& type = element["Type"];
        relations[element["Id"]] = {type.substr(type.rfind('/') + 1), resolved(folder, element["Target"])};
    };
    readXml(found->second, events);
    return relations;
}

const std::string* partOf(const Parts& parts, const std::map<std::string, Relation>& relations, std::string_view type)
{
    for (const auto& [id, relation] : relations)
        if (relation.type == type)
            if (const auto found = parts.find(relation.target); found != parts.end())
                return &found->second;
    return nullptr;
}

struct Named {
    std::string name, relation;
};

Workbook bookOf(const Parts& parts)
{
    std::string main;
    for (const auto& [id, relation] : relationsOf(parts, ""))
        if (relation.type == "officeDocument")
            main = relation.target;
    const auto text = parts.find(main);
    if (text == parts.end())
        throw XmlFault("no workbook inside");
    std::vector<Named> named;
    bool countsFrom1904 = false;
    XmlEvents events;
    events.begin = [&](const XmlElement& element) {
        if (element.name == "workbookPr")
            countsFrom1904 = element["date1904"] == "1" || element["date1904"] == "true";
        if (element.name == "sheet")
            named.push_back({element["name"], element["id"]});
    };
    readXml(text->second, events);
    if (named.size() > sheet_limits::sheets)
        throw XmlFault("more than 1000 sheets");

    const auto relations = relationsOf(parts, main);
    SheetContext context;
    context.countsFrom1904 = countsFrom1904;
    if (const std::string* styles = partOf(parts, relations, "styles"))
        context.shown = shownByFormats(*styles);
    if (const std::string* strings = partOf(parts, relations, "sharedStrings"))
        context.strings = sharedStrings(*strings);
    Workbook workbook;
    for (const Named& one : named) {
        const auto relation = relations.find(one.relation);
        if (relation == relations.end() || relation->second.type != "worksheet") // a sheet that is a chart
            continue;
        const auto part = parts.find(relation->second.target);
        if (part == parts.end())
            throw XmlFault("no part for the sheet \"" + one.name.substr(0, 40) + "\"");
        Sheet sheet = xlsxSheet(part->second, context);
        sheet.name = one.name;
        workbook.sheets.push_back(std::move(sheet));
    }
    return workbook;
}

} // namespace

Workbook xlsxWorkbook(const Parts& parts)
{
    Workbook workbook;
    try {
        workbook = bookOf(parts);
        if (workbook.sheets.empty())
            workbook.fault = "it has no sheets; is it a workbook (.xlsx)? Save the table as .xlsx or CSV";
    } catch (const XmlFault& fault) {
        workbook = {};
        workbook.fault = "it is no workbook that can be read (" + std::string(fault.what()).substr(0, 200) +
                         "); save it again in Excel or LibreOffice, or as CSV";
    }
    return workbook;
}

} // namespace rackrent::sheet_program
