#include "views/items/field_cells.h"

#include <QCoreApplication>

#include <algorithm>

namespace rackrent {
namespace {

QString cellWords(const char* text) { return QCoreApplication::translate("FieldCells", text); }

std::optional<std::string> matchingChoice(const ShownChoices& choices, const QString& typed)
{
    const QString wanted = typed.trimmed();
    for (std::size_t i = 0; i < choices.values.size(); ++i)
        if (wanted == QString::fromStdString(choices.values[i]))
            return choices.values[i];
    for (std::size_t i = 0; i < choices.values.size(); ++i)
        if (wanted.compare(choices.labels.value(static_cast<qsizetype>(i)), Qt::CaseInsensitive) == 0)
            return choices.values[i];
    return std::nullopt;
}

} // namespace

QString fieldText(const char* text) { return text && *text ? QCoreApplication::translate("Fields", text) : QString(); }

NumberText numbersOf(const Json& document)
{
    const Json* currency = elementAt(document, "/currency");
    return NumberText(currency && currency->is_string() ? QString::fromStdString(currency->get<std::string>())
                                                        : QString());
}

bool isChoiceLike(const Field& field)
{
    return field.kind == FieldKind::Choice || field.kind == FieldKind::Reference || field.kind == FieldKind::OneOf ||
           field.kind == FieldKind::Switch;
}

ShownChoices choicesWithNone(const Field& field, const Json& part, const Json& document, const NumberText& numbers)
{
    ShownChoices choices = choicesOf(field, document);
    const bool hasNone = std::ranges::find(choices.values, std::string()) != choices.values.end();
    if (field.isNeeded || hasNone || field.kind == FieldKind::OneOf)
        return choices;
    const Json standard = standardValue(field, part, document);
    const QString label = standard.is_null()
                              ? cellWords("(none)")
                              : cellWords("%1 (default)").arg(shownValue(field, &standard, part, document, numbers));
    choices.values.insert(choices.values.begin(), std::string());
    choices.labels.prepend(label);
    return choices;
}

Json choiceJson(const Field& field, const std::string& value)
{
    if (value.empty() && field.kind != FieldKind::OneOf)
        return nullptr;
    if (field.kind == FieldKind::Switch)
        return value == "true";
    return value;
}

QString chosenKey(const Field& field, const Json& part)
{
    const std::optional<Json> value = valueOf(field, part);
    if (!value || value->is_null())
        return {};
    if (value->is_boolean())
        return value->get<bool>() ? QStringLiteral("true") : QStringLiteral("false");
    return value->is_string() ? QString::fromStdString(value->get<std::string>())
                              : QString::fromStdString(value->dump());
}

Typed<Json> typedValue(const Field& field, const QString& typed, const Json& part, const Json& document,
                       const NumberText& numbers)
{
    if (isChoiceLike(field))
        if (const auto choice = matchingChoice(choicesWithNone(field, part, document, numbers), typed))
            return Typed<Json>::accepted(choiceJson(field, *choice));
    Typed<FieldInput> input = readField(field, typed, part, document, numbers);
    return input.value ? Typed<Json>::accepted(std::move(input.value->value)) : Typed<Json>::refused(input.error);
}

void setMember(Json& object, const Field& field, const Json& value)
{
    // The object stands for a document whose only part it is.
    for (const Edit& edit : fieldEdits({}, field, value, object))
        applyEdit(object, edit);
}

QString originTitle(Origin origin) { return fieldText(originWord(origin)); }

QString originLetter(Origin origin)
{
    switch (origin) {
    case Origin::Published: return QCoreApplication::translate("FieldCells", "P", "published");
    case Origin::Inferred: return QCoreApplication::translate("FieldCells", "I", "inferred");
    case Origin::Assumption: return QCoreApplication::translate("FieldCells", "A", "assumption");
    case Origin::Default: return QCoreApplication::translate("FieldCells", "D", "default");
    case Origin::Unsaid: break;
    }
    return QStringLiteral("?");
}

QString sourceTitle(const Json& document, const std::string& id)
{
    for (const PartPlace& place : id.empty() ? std::vector<PartPlace>() : partsOf(document, PartKind::Source))
        if (partId(document, place) == id)
            return partTitle(document, place);
    return QString::fromStdString(id);
}

Severity worstOf(const Problems& problems) { return hasErrors(problems) ? Severity::Error : Severity::Warning; }

} // namespace rackrent
