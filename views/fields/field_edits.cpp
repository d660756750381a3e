// A field's new value as edits of the document.
#include "model/project/document_path.h"
#include "views/fields/field_makers.h"
#include "views/fields/references.h"

#include <algorithm>

namespace rackrent {
namespace {

struct Above {
    std::string pointer; ///< of what holds an element
    std::string step;    ///< to the element, as it stands in a pointer
};

Above above(const std::string& pointer)
{
    const std::size_t slash = pointer.rfind('/');
    return {pointer.substr(0, slash), pointer.substr(slash + 1)};
}

const Json* objectAt(const Json& document, const std::string& pointer)
{
    const Json* found = elementAtPosition(document, pointer);
    return found && found->is_object() ? found : nullptr;
}

Edit editAt(std::string pointer, std::optional<Json> value) { return {std::move(pointer), std::move(value), {}, true}; }

/// Writes the value, with the objects around it that are not there yet.
std::vector<Edit> writing(const Json& document, std::string pointer, Json value)
{
    const Json* existing = elementAtPosition(document, pointer);
    if (existing && *existing == value)
        return {};
    Above holder = above(pointer);
    while (!existing && !pointer.empty() && !objectAt(document, holder.pointer)) {
        Json around = Json::object();
        around[stepsOf('/' + holder.step).front()] = std::move(value);
        value = std::move(around);
        pointer = holder.pointer;
        holder = above(pointer);
    }
    return {editAt(std::move(pointer), std::move(value))};
}

/// Takes the element away, and objects inside the part that would be left empty.
std::vector<Edit> removing(const Json& document, std::string pointer, const std::string& part)
{
    if (!elementAtPosition(document, pointer))
        return {};
    for (std::string holder = above(pointer).pointer; holder.size() > part.size(); holder = above(pointer).pointer) {
        const Json* object = objectAt(document, holder);
        if (!object || object->size() > 1)
            break;
        pointer = holder;
    }
    return {editAt(std::move(pointer), std::nullopt)};
}

/// A part while a variant is worked into it.
class Reshaped {
public:
    Reshaped(const Json& document, const Json& part, const Field& field)
        : m_document(document), m_before(part), m_part(part), m_field(field)
    {}

    Json with(const std::string& variant)
    {
        const auto chosen = std::ranges::find(m_field.variants, variant, &FieldVariant::value);
        for (const FieldVariant& other : m_field.variants) {
            for (const VariantKey& key : other.keys)
                drop(key.path, chosen);
            for (const std::string& key : other.may)
                drop(key, chosen);
        }
        const bool isNamed = m_field.path.find('|') == std::string::npos;
        if (isNamed && (chosen == m_field.variants.end() || chosen->keys.empty()))
            erase(m_field.path);
        if (chosen != m_field.variants.end())
            for (const VariantKey& key : chosen->keys)
                begin(key, *chosen);
        return m_part;
    }

private:
    using Chosen = std::vector<FieldVariant>::const_iterator;

    void drop(const std::string& path, Chosen chosen)
    {
        if (chosen == m_field.variants.end() || (std::ranges::count(chosen->keys, path, &VariantKey::path) == 0 &&
                                                 std::ranges::count(chosen->may, path) == 0))
            erase(path);
    }

    void erase(const std::string& path)
    {
        for (const Edit& edit : removing(m_part, path, ""))
            applyEdit(m_part, edit);
    }

    /// Whether the key's value says which variant it is, as the kind of an escalation does.
    bool tells(const VariantKey& key, const FieldVariant& chosen) const
    {
        return !key.from && std::ranges::any_of(m_field.variants, [&](const FieldVariant& other) {
            return &other != &chosen && std::ranges::any_of(other.keys, [&](const VariantKey& rival) {
                return rival.path == key.path && rival.value != key.value;
            });
        });
    }

    void begin(const VariantKey& key, const FieldVariant& chosen)
    {
        if (!tells(key, chosen) && elementAtPosition(m_part, key.path))
            return;
        Json value = key.from ? key.from(m_before, m_document) : key.value;
        if (value.is_null())
            return;
        for (const Edit& edit : writing(m_part, key.path, std::move(value)))
            applyEdit(m_part, edit);
    }

    const Json& m_document;
    const Json& m_before;
    Json m_part;
    const Field& m_field;
};

std::vector<Edit> variantEdits(const PartPlace& place, const Field& field, const Json& value, const Json& document)
{
    static const Json none = Json::object();
    const Json* found = objectAt(document, place.pointer);
    const Json& before = found ? *found : none;
    const std::string variant = value.is_string() ? value.get<std::string>() : std::string();
    if (!value.is_null() && field.variantOf(before) == variant)
        return {};
    const Json after = Reshaped(document, before, field).with(variant);
    if (!found)
        return writing(document, place.pointer, after);
    std::vector<Edit> edits;
    for (const auto& [key, member] : before.items())
        if (!after.contains(key))
            edits.push_back(editAt(place.pointer + '/' + pointerStep(key), std::nullopt));
    for (const auto& [key, member] : after.items())
        if (const auto old = before.find(key); old == before.end() || *old != member)
            edits.push_back(editAt(place.pointer + '/' + pointerStep(key), member));
    return edits;
}

} // namespace

std::vector<Edit> fieldEdits(const PartPlace& part, const Field& field, const Json& value, const Json& document)
{
    if (field.kind == FieldKind::OneOf)
        return variantEdits(part, field, value, document);
    if (field.kind == FieldKind::Id && value.is_string())
        return renamingEdits(document, part, value.get<std::string>());
    const std::string pointer = part.pointer + field.path;
    if (!value.is_null())
        return writing(document, pointer, value);
    const bool mayGo = part.kind == PartKind::Corporate || part.kind == PartKind::Valuation;
    return removing(document, pointer, mayGo ? std::string() : part.pointer);
}

namespace {

/// What a cell of a new row begins with.
class RowMaker {
public:
    RowMaker(const Json& rows, const Json& part, const Json& document)
        : m_last(rows.is_array() && !rows.empty() ? rows.back() : Json::object()), m_part(part), m_document(document)
    {}

    Json valueFor(const Field& column) const
    {
        const Json* last = fields::at(m_last, column.path);
        switch (column.kind) {
        case FieldKind::Day: return dayAfter(last);
        case FieldKind::Whole: return column.path == "/from_month" ? monthAfter(last) : last ? *last : Json(1);
        case FieldKind::Number: return last ? *last : Json(column.quantity == Quantity::Rate ? 1 : 0);
        case FieldKind::Choice: return last ? *last : Json(column.choices.front().value);
        case FieldKind::Text: return column.path == "/path" ? someInput() : Json("");
        case FieldKind::Input: return *elementAtPosition(m_document, someInput().get<std::string>());
        default: return Json();
        }
    }

private:
    /// A year after the row before, so that days ascend.
    Json dayAfter(const Json* last) const
    {
        const auto before = last && last->is_string() ? parseDate(last->get<std::string>()) : std::nullopt;
        if (before)
            return dateText(addMonths(*before, 12));
        const std::string start = fields::textAt(m_part, "/start");
        return start.empty() ? fields::textAt(m_document, "/timeline/start") : start;
    }

    /// Behind the row before, which may last for some months.
    Json monthAfter(const Json* last) const
    {
        if (!last || !last->is_number())
            return 0;
        const Json* months = fields::at(m_last, "/months");
        return last->get<int>() + (months && months->is_number() ? months->get<int>() : 12);
    }

    /// An input that every project has: an override of it with what it is changes nothing.
    static Json someInput() { return "/timeline/months"; }

    Json m_last;
    const Json& m_part;
    const Json& m_document;
};

} // namespace

Json newRow(const Field& table, const Json& rows, const Json& part, const Json& document)
{
    Json row = Json::object();
    const RowMaker maker(rows, part, document);
    for (const Field& column : table.columns)
        if (column.isNeeded && (!column.applies || column.applies(row)))
            for (const Edit& edit : writing(row, column.path, maker.valueFor(column)))
                applyEdit(row, edit);
    return row;
}

} // namespace rackrent
