#include "views/fields/provenance.h"

#include "model/project/document_path.h"
#include "views/fields/field_makers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rackrent {
namespace {

struct OriginName {
    Origin origin;
    const char* name; ///< in the file; empty where no entry says so
    const char* word;
};
constexpr std::array originNames{
    OriginName{Origin::Published, "published", QT_TRANSLATE_NOOP("Fields", "published")},
    OriginName{Origin::Inferred, "inferred", QT_TRANSLATE_NOOP("Fields", "inferred")},
    OriginName{Origin::Assumption, "assumption", QT_TRANSLATE_NOOP("Fields", "assumption")},
    OriginName{Origin::Default, "", QT_TRANSLATE_NOOP("Fields", "default")},
    OriginName{Origin::Unsaid, "", QT_TRANSLATE_NOOP("Fields", "not said")},
};

const Json* entriesOf(const Json& document)
{
    const Json* entries = elementAtPosition(document, "/provenance");
    return entries && entries->is_object() ? entries : nullptr;
}

InputOrigin entryOrigin(const Json& entry, std::string key, bool isOwn)
{
    const std::string name = fields::textAt(entry, "/kind");
    const auto kind =
        std::ranges::find_if(originNames, [&](const OriginName& one) { return !name.empty() && name == one.name; });
    return {kind == originNames.end() ? Origin::Unsaid : kind->origin, fields::textAt(entry, "/source"),
            fields::textAt(entry, "/note"), std::move(key), isOwn};
}

} // namespace

const char* originWord(Origin origin) { return originNames[static_cast<std::size_t>(origin)].word; }

ProvenanceIndex::ProvenanceIndex(const Json& document) : m_document(document)
{
    if (const Json* entries = entriesOf(document))
        for (const auto& [key, entry] : entries->items())
            m_keys.try_emplace(placedPointer(document, key), key);
}

std::string ProvenanceIndex::keyOf(const std::string& pointer) const
{
    const auto found = m_keys.find(pointer);
    return found == m_keys.end() ? std::string() : found->second;
}

InputOrigin ProvenanceIndex::at(const std::string& pointer) const
{
    if (!m_keys.empty())
        for (std::string above = pointer; !above.empty(); above.resize(above.rfind('/')))
            if (const std::string key = keyOf(above); !key.empty())
                return entryOrigin(m_document["provenance"][key], key, above == pointer);
    const bool isThere = elementAtPosition(m_document, pointer) != nullptr;
    return {isThere ? Origin::Unsaid : Origin::Default, {}, {}, {}, false};
}

InputOrigin originOf(const Json& document, const std::string& path)
{
    const std::string pointer = placedPointer(document, path);
    return pointer.empty() || pointer.front() != '/' ? InputOrigin() : ProvenanceIndex(document).at(pointer);
}

std::vector<Edit> originEdits(const Json& document, const std::string& path, const InputOrigin& origin)
{
    const std::string pointer = placedPointer(document, path);
    const std::string known = ProvenanceIndex(document).keyOf(pointer);
    const std::string key = known.empty() ? pathWithIds(document, pointer) : known;
    const std::string at = "/provenance/" + pointerStep(key);
    const char* name = originNames[static_cast<std::size_t>(origin.origin)].name;
    const Json* entries = entriesOf(document);
    if (name[0] == '\0') {
        if (known.empty())
            return {};
        const bool isLast = entries->size() == 1;
        return {{isLast ? std::string("/provenance") : at, std::nullopt, {}, true}};
    }
    Json entry = known.empty() ? Json::object() : (*entries)[known];
    entry["kind"] = name;
    for (const auto& [member, text] : {std::pair("source", origin.source), std::pair("note", origin.note)}) {
        if (text.empty())
            entry.erase(member);
        else
            entry[member] = text;
    }
    if (!known.empty() && entry == (*entries)[known])
        return {};
    if (!entries)
        return {{"/provenance", Json{{key, std::move(entry)}}, {}, true}};
    return {{at, std::move(entry), {}, true}};
}

namespace {

class InputList {
public:
    explicit InputList(const Json& document) : m_document(document), m_index(document) {}

    std::vector<Input> made()
    {
        for (const PartPlace& part : partsOf(m_document))
            if (part.kind != PartKind::Project && part.kind != PartKind::Scenario && part.kind != PartKind::Source)
                addPart(part);
        return std::move(m_inputs);
    }

private:
    void addPart(const PartPlace& part)
    {
        static const Json none = Json::object();
        const Json* found = elementAtPosition(m_document, part.pointer);
        const Json& json = found ? *found : none;
        for (const FieldGroup& group : formOf(part.kind))
            for (const Field& field : group.fields) {
                if (isInput(field))
                    add({part, &field, std::nullopt, nullptr, part.pointer + field.path, {}, {}}, field, json);
                else if (field.kind == FieldKind::Table)
                    addRows(part, field, valueOf(field, json).value_or(Json::array()));
            }
    }

    void addRows(const PartPlace& part, const Field& table, const Json& rows)
    {
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (const Field& column : table.columns)
                if (isInput(column))
                    add({part,
                         &table,
                         i,
                         &column,
                         part.pointer + table.path + '/' + std::to_string(i) + column.path,
                         {},
                         {}},
                        column, rows[i]);
    }

    /// What means nothing for the part as it is, or counts as nothing when it is absent, is left out.
    void add(Input input, const Field& field, const Json& owner)
    {
        input.value = valueOf(field, owner);
        const bool counts = input.value || (isShown(field, owner) && !field.isNeeded &&
                                            !standardValue(field, owner, m_document).is_null());
        if (!counts)
            return;
        input.origin = m_index.at(input.pointer);
        m_inputs.push_back(std::move(input));
    }

    const Json& m_document;
    ProvenanceIndex m_index;
    std::vector<Input> m_inputs;
};

} // namespace

std::vector<Input> allInputs(const Json& document) { return InputList(document).made(); }

QString inputText(const Input& input, const Json& document, const NumberText& numbers)
{
    static const Json none = Json::object();
    std::string owner = input.part.pointer;
    if (input.row)
        owner += input.field->path + '/' + std::to_string(*input.row);
    const Json* found = elementAtPosition(document, owner);
    const Json& json = found ? *found : none;
    const Field& field = input.column ? *input.column : *input.field;
    const Json value = input.value ? *input.value : standardValue(field, json, document);
    const QString text = shownValue(field, &value, json, document, numbers);
    const QString unit = unitOf(field, json, numbers);
    return unit.isEmpty() ? text
                          : QCoreApplication::translate("Fields", "%1 %2", "a number and its unit").arg(text, unit);
}

} // namespace rackrent
