#include "model/project/document_path.h"
#include "model/report/sections.h"
#include "model/whatif/whatif_words.h"

namespace rackrent::report {

namespace {

std::string textAt(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Values of inputs with where they come from, in the file's order.
/// Days and numbers are said, texts are the file's.
ReportText valueText(const Json& value)
{
    if (value.is_structured())
        return {};
    std::string words = valueWords(value);
    return value.is_string() && words == value.get<std::string>() ? quoted(std::move(words)) : ReportText(words);
}

ReportTable origins(const Json& document, const Json& provenance)
{
    ReportTable table{{"Input", "Value", "Kind", "Source", "Note"}, {}, 5};
    for (const auto& [path, entry] : provenance.items()) {
        const Json* value = entry.is_object() ? elementAt(document, path) : nullptr;
        if (value)
            table.rows.push_back({inputWords(path), valueText(*value), textAt(entry, "kind"),
                                  quoted(textAt(entry, "source")), quoted(textAt(entry, "note"))});
    }
    return table;
}

ReportTable listed(const Json& sources)
{
    ReportTable table{{"Source", "Title", "Publisher", "Date", "Address"}, {}, 5};
    for (const Json& source : sources)
        if (source.is_object())
            table.rows.push_back({quoted(textAt(source, "id")), quoted(textAt(source, "title")),
                                  quoted(textAt(source, "publisher")), textAt(source, "date"),
                                  quoted(textAt(source, "url"))});
    return table;
}

} // namespace

Blocks sources(const ReportInput& input)
{
    const Json& document = input.document.json();
    Blocks blocks;
    const auto add = [&](const char* heading, ReportTable table) {
        if (table.rows.empty())
            return;
        blocks.emplace_back(ReportWords{heading, true});
        blocks.emplace_back(std::move(table));
    };
    if (const auto provenance = document.find("provenance"); provenance != document.end() && provenance->is_object())
        add("Where inputs come from", origins(document, *provenance));
    if (const auto list = document.find("sources"); list != document.end() && list->is_array())
        add("Sources", listed(*list));
    return blocks;
}

} // namespace rackrent::report
