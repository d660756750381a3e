#include "views/fields/overrides.h"

#include "model/project/document_path.h"
#include "model/project/pointer.h"
#include "views/fields/field_makers.h"
#include "views/fields/override_target.h"
#include "views/fields/translated.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace rackrent {
namespace {

using fields::textAt;

/// Whether an override may set what stands at the pointer, or create its last key.
bool maySet(const Json& document, const std::string& pointer)
{
    const Json* above = elementAtPosition(document, pointer.substr(0, pointer.rfind('/')));
    return elementAtPosition(document, pointer) || (above && above->is_object());
}

bool isClause(const Field& field)
{
    return field.kind == FieldKind::OneOf && field.path.find('|') == std::string::npos &&
           std::ranges::any_of(field.variants, [&](const FieldVariant& variant) {
               return std::ranges::any_of(variant.keys, [&](const VariantKey& key) { return key.path != field.path; });
           });
}

class OverridableList {
public:
    OverridableList(const Json& document, const PartPlace& part) : m_document(document), m_part(part)
    {
        static const Json none = Json::object();
        const Json* found = elementAtPosition(document, part.pointer);
        m_json = found ? found : &none;
    }

    std::vector<Overridable> made() &&
    {
        for (const FieldGroup& group : formOf(m_part.kind))
            for (const Field& field : group.fields) {
                const Json rows =
                    field.kind == FieldKind::Table ? valueOf(field, *m_json).value_or(Json::array()) : Json();
                for (std::size_t i = 0; i < rows.size(); ++i)
                    for (const Field& column : field.columns)
                        add({m_part, &field, i, &column}, column, rows[i],
                            field.path + '/' + std::to_string(i) + column.path);
                if (field.kind != FieldKind::Table)
                    add({m_part, &field, std::nullopt, nullptr}, field, *m_json, field.path);
            }
        return std::move(m_inputs);
    }

private:
    void add(FieldPlace place, const Field& field, const Json& owner, const std::string& path)
    {
        const std::string pointer = m_part.pointer + path;
        const bool isOffered = isInput(field) ? isShown(field, owner) && hasValueFor(field, owner) : isClause(field);
        if (isOffered && maySet(m_document, pointer))
            m_inputs.push_back({std::move(place), pathWithIds(m_document, pointer), !isInput(field)});
    }

    /// Whether an override has something to begin with: the value, a default, or no day.
    bool hasValueFor(const Field& field, const Json& owner) const
    {
        return valueOf(field, owner) || field.kind == FieldKind::Day ||
               !standardValue(field, owner, m_document).is_null();
    }

    const Json& m_document;
    const PartPlace& m_part;
    const Json* m_json;
    std::vector<Overridable> m_inputs;
};

bool isOverridden(PartKind kind)
{
    return kind != PartKind::Project && kind != PartKind::Scenario && kind != PartKind::Source;
}

/// The part or the row that a field stands in, in `json`, which is the part.
const Json& ownerOf(const FieldPlace& place, const Json& json)
{
    static const Json none = Json::object();
    const Json* row = place.row ? elementAtPosition(json, place.field->path + '/' + std::to_string(*place.row)) : &json;
    return row ? *row : none;
}

/// A choice between keys with what it consists of: "Fixed rate (Rise 3%)".
QString clauseText(const FieldPlace& place, const Json& part, const Json& document, const NumberText& numbers)
{
    const auto variant = valueOf(*place.field, part);
    const Json name = variant.value_or(Json(std::string()));
    const QString label = shownValue(*place.field, &name, part, document, numbers);
    QStringList inside;
    for (const FieldGroup& group : formOf(place.part.kind))
        for (const Field& field : group.fields) {
            const auto value = field.kind == FieldKind::OneOf ? std::nullopt : valueOf(field, part);
            if (!value || !isWithin(field.path, place.field->path))
                continue;
            const QString unit = unitOf(field, part, numbers);
            inside += QStringLiteral("%1 %2%3").arg(translated(field.title),
                                                    shownValue(field, &*value, part, document, numbers),
                                                    unit.isEmpty() ? QString() : u' ' + unit);
        }
    return inside.isEmpty() ? label
                            : QCoreApplication::translate("Fields", "%1 (%2)", "a choice, and what it consists of")
                                  .arg(label, inside.join(QStringLiteral(", ")));
}

QString valueText(const FieldPlace& place, const Json& part, const Json& document, const NumberText& numbers)
{
    const Field& field = place.column ? *place.column : *place.field;
    if (field.kind == FieldKind::OneOf && !place.column)
        return clauseText(place, part, document, numbers);
    const Json& owner = ownerOf(place, part);
    const auto value = valueOf(field, owner);
    const Json shown = value ? *value : standardValue(field, owner, document);
    const QString text = shown.is_null() ? QString() : shownValue(field, &shown, owner, document, numbers);
    return text.isEmpty() ? QCoreApplication::translate("Fields", "none") : text;
}

/// Works a scenario's overrides, its parents' first, into copies of the parts that they change.
class OverrideTeller {
public:
    OverrideTeller(const Json& document, const NumberText& numbers) : m_document(document), m_numbers(numbers) {}

    std::vector<OverrideWords> told(const PartPlace& scenario)
    {
        for (const Json* one : lineOf(scenario)) {
            m_words.clear();
            const Json* overrides = fields::at(*one, "/overrides");
            for (std::size_t i = 0; overrides && overrides->is_array() && i < overrides->size(); ++i)
                tell((*overrides)[i]);
        }
        return std::move(m_words);
    }

private:
    /// The scenario behind those that it is based on; a circle is followed once round.
    std::vector<const Json*> lineOf(const PartPlace& scenario) const
    {
        std::vector<const Json*> line;
        const Json* at = elementAtPosition(m_document, scenario.pointer);
        while (at && std::ranges::find(line, at) == line.end()) {
            line.insert(line.begin(), at);
            const std::string parent = textAt(*at, "/based_on");
            at = parent.empty() ? nullptr : elementAt(m_document, "/scenarios/" + pointerStep(parent));
        }
        return line;
    }

    void tell(const Json& override)
    {
        const std::string path = textAt(override, "/path");
        const Json* value = fields::at(override, "/value");
        const auto place = fieldAt(m_document, path);
        if (!value || !place || !place->field || (place->row && !place->column)) {
            m_words.push_back(
                {QString::fromStdString(path), {}, value ? QString::fromStdString(value->dump()) : QString(), {}});
            return;
        }
        Json& part = partAt(place->part.pointer);
        OverrideWords words;
        words.input = inputTitle(m_document, *place);
        words.before = valueText(*place, part, m_document, m_numbers);
        apply(part, placedPointer(m_document, path).substr(place->part.pointer.size()), override, *value);
        words.after = valueText(*place, part, m_document, m_numbers);
        const Field& field = place->column ? *place->column : *place->field;
        if (const QString unit = unitOf(field, ownerOf(*place, part), m_numbers); !unit.isEmpty())
            words.after =
                QCoreApplication::translate("Fields", "%1 %2", "a number and its unit").arg(words.after, unit);
        words.how = howText(override, *value);
        m_words.push_back(std::move(words));
    }

    QString howText(const Json& override, const Json& value) const
    {
        const std::string op = textAt(override, "/op");
        if (op != "scale" && op != "add")
            return {};
        const fields::OverrideTarget target = fields::overrideTarget(override, m_document);
        const QString text = target.field ? shownValue(*target.field, &value, target.owner, m_document, m_numbers)
                                          : QString::fromStdString(value.dump());
        return op == "scale" ? QCoreApplication::translate("Fields", "times %1").arg(text)
                             : QCoreApplication::translate("Fields", "plus %1").arg(text);
    }

    Json& partAt(const std::string& pointer)
    {
        const auto known = m_parts.find(pointer);
        if (known != m_parts.end())
            return known->second;
        const Json* found = elementAtPosition(m_document, pointer);
        return m_parts.emplace(pointer, found ? *found : Json::object()).first->second;
    }

    static void apply(Json& part, const std::string& tail, const Json& override, const Json& value)
    {
        const std::string op = textAt(override, "/op");
        const Json* old = elementAtPosition(part, tail);
        Json result = value;
        if (op == "scale" || op == "add") {
            if (!old || !old->is_number() || !value.is_number())
                return;
            const double before = old->get<double>();
            result = op == "scale" ? before * value.get<double>() : before + value.get<double>();
        }
        applyEdit(part, {tail, std::move(result), {}, true});
    }

    const Json& m_document;
    const NumberText& m_numbers;
    std::map<std::string, Json> m_parts; ///< as changed so far, by their pointers
    std::vector<OverrideWords> m_words;
};

} // namespace

std::vector<Overridable> overridableInputs(const Json& document, const PartPlace& part)
{
    return isOverridden(part.kind) ? OverridableList(document, part).made() : std::vector<Overridable>();
}

std::vector<Overridable> overridableInputs(const Json& document)
{
    std::vector<Overridable> all;
    for (const PartPlace& part : partsOf(document))
        for (Overridable& input : overridableInputs(document, part))
            all.push_back(std::move(input));
    return all;
}

namespace {

/// What stands at a place, or counts there; of a clause that is not there, the first that there could be.
Json standingValue(const Json& document, const FieldPlace& place, const std::string& pointer)
{
    if (const Json* found = elementAtPosition(document, pointer))
        return *found;
    const Json* part = elementAtPosition(document, place.part.pointer);
    const Field& field = place.column ? *place.column : *place.field;
    if (field.kind != FieldKind::OneOf || !field.standard.is_null())
        return standardValue(field, ownerOf(place, part ? *part : Json::object()), document);
    const auto variant =
        std::ranges::find_if(field.variants, [](const FieldVariant& one) { return !one.value.empty(); });
    PartPlace owner = place.part;
    if (place.row)
        owner.pointer += place.field->path + '/' + std::to_string(*place.row);
    Json after = document;
    for (const Edit& edit : fieldEdits(owner, field, variant->value, document))
        applyEdit(after, edit);
    const Json* made = elementAtPosition(after, pointer);
    return made ? *made : Json();
}

} // namespace

std::vector<Edit> overrideAddition(const Json& document, const PartPlace& scenario, const std::string& path)
{
    const std::string pointer = placedPointer(document, path);
    const auto place = fieldAt(document, path);
    Json value = place && place->field ? standingValue(document, *place, pointer) : Json();
    Json override{{"path", pathWithIds(document, pointer)}, {"value", std::move(value)}};
    const std::string list = scenario.pointer + "/overrides";
    const Json* overrides = elementAtPosition(document, list);
    if (!overrides || !overrides->is_array())
        return {{list, Json::array({std::move(override)}), {}, true}};
    return {{list + '/' + std::to_string(overrides->size()), std::move(override), {}, true}};
}

QString OverrideWords::sentence() const
{
    if (before.isEmpty())
        return QCoreApplication::translate("Fields", "%1: %2", "a part, and one of its inputs").arg(input, after);
    if (how.isEmpty())
        return QCoreApplication::translate("Fields", "%1: %2 \u2192 %3", "an input, before and after")
            .arg(input, before, after);
    return QCoreApplication::translate("Fields", "%1: %2 \u2192 %3 (%4)",
                                       "an input, before and after, times or plus what")
        .arg(input, before, after, how);
}

std::vector<OverrideWords> overrideWords(const Json& document, const PartPlace& scenario, const NumberText& numbers)
{
    return OverrideTeller(document, numbers).told(scenario);
}

} // namespace rackrent
