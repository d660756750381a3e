// A field's value as text: shown, and as an editor starts.
#include "views/fields/field_makers.h"
#include "views/fields/override_target.h"
#include "views/fields/translated.h"
#include "views/format/date_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rackrent {
namespace {

QString textOf(const std::string& text) { return QString::fromStdString(text); }

/// What the file says, for values that the field was not made for.
QString asWritten(const Json& value)
{
    return value.is_string() ? textOf(value.get<std::string>())
                             : textOf(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

std::optional<QString> labelOf(const std::vector<FieldChoice>& choices, const Json& value)
{
    const std::string name = value.is_string() ? value.get<std::string>() : std::string();
    const auto found = std::ranges::find(choices, name, &FieldChoice::value);
    return found == choices.end() ? std::nullopt : std::optional(translated(found->label));
}

QString variantText(const Field& field, const Json& value)
{
    const std::string name = value.is_string() ? value.get<std::string>() : std::string();
    const auto found = std::ranges::find(field.variants, name, &FieldVariant::value);
    return found == field.variants.end() ? textOf(name) : translated(found->label);
}

QString switchText(const Json& value)
{
    if (!value.is_boolean())
        return asWritten(value);
    return value.get<bool>() ? QCoreApplication::translate("Fields", "yes")
                             : QCoreApplication::translate("Fields", "no");
}

QString dayText(const Field& field, const Json& value, QString (*written)(Date))
{
    if (const auto word = labelOf(field.choices, value); word && (value.is_string() || value.is_null()))
        return *word;
    const std::optional<Date> date = value.is_string() ? parseDate(value.get<std::string>()) : std::nullopt;
    return date ? written(*date) : asWritten(value);
}

QString referencedTitle(const Field& field, const Json& value, const Json& document)
{
    if (const auto word = labelOf(field.choices, value))
        return *word;
    if (!value.is_string())
        return asWritten(value);
    for (const PartPlace& part : partsOf(document, *field.refersTo))
        if (partId(document, part) == value.get<std::string>())
            return partTitle(document, part);
    return asWritten(value);
}

QString listText(const Json& value)
{
    if (!value.is_array())
        return asWritten(value);
    QStringList texts;
    for (const Json& one : value)
        texts += asWritten(one);
    return texts.join(QStringLiteral(", "));
}

QString rowsText(const Json& value)
{
    const int rows = static_cast<int>(value.size());
    return value.is_array() ? QCoreApplication::translate("Fields", "%n row(s)", nullptr, rows) : asWritten(value);
}

QString numberShown(const Field& field, double value, const Json& part, const NumberText& numbers)
{
    const Quantity quantity = quantityOf(field, part);
    // A rate or a price may have more decimals than a grid shows; nobody is to take them for gone.
    return numbers.full(value, quantity);
}

} // namespace

std::optional<Json> valueOf(const Field& field, const Json& part)
{
    if (field.kind == FieldKind::OneOf) {
        std::string variant = field.variantOf(part);
        return variant.empty() ? std::nullopt : std::optional<Json>(std::move(variant));
    }
    const Json* found = elementAtPosition(part, field.path);
    // Words and a table may take each other's place under one key.
    const bool isOurs = found && (field.kind == FieldKind::Table ? found->is_array()
                                                                 : field.kind != FieldKind::Text || !found->is_array());
    return isOurs ? std::optional(*found) : std::nullopt;
}

bool isInput(const Field& field)
{
    constexpr std::array<std::string_view, 8> aboutThings{"/id",    "/name", "/notes",    "/sources",
                                                          "/title", "/unit", "/category", "/label"};
    return field.kind != FieldKind::OneOf && field.kind != FieldKind::Table && field.kind != FieldKind::LongText &&
           std::ranges::find(aboutThings, field.path) == aboutThings.end();
}

bool isShown(const Field& field, const Json& part)
{
    return !field.applies || field.applies(part) || valueOf(field, part).has_value();
}

Json standardValue(const Field& field, const Json& part, const Json& document)
{
    return field.standardOf ? field.standardOf(part, document) : field.standard;
}

QString unitOf(const Field& field, const Json& part, const NumberText& numbers)
{
    if (field.kind != FieldKind::Number && field.kind != FieldKind::Whole)
        return {};
    const char* per = field.per ? field.per(part) : nullptr;
    const Quantity quantity = quantityOf(field, part);
    if (quantity == Quantity::Factor)
        return per ? translated(per) : QString();
    return numbers.unit(quantity, per ? translated(per) : QString());
}

QString shownValue(const Field& field, const Json* value, const Json& part, const Json& document,
                   const NumberText& numbers)
{
    if (!value)
        return {};
    switch (field.kind) {
    case FieldKind::Id:
    case FieldKind::Text:
    case FieldKind::LongText: return asWritten(*value);
    case FieldKind::Number:
    case FieldKind::Whole:
        return value->is_number() ? numberShown(field, value->get<double>(), part, numbers) : asWritten(*value);
    case FieldKind::Day: return dayText(field, *value, shownDate);
    case FieldKind::Choice: return labelOf(field.choices, *value).value_or(asWritten(*value));
    case FieldKind::Switch: return switchText(*value);
    case FieldKind::Reference: return referencedTitle(field, *value, document);
    case FieldKind::References: return listText(*value);
    case FieldKind::Table: return rowsText(*value);
    case FieldKind::OneOf: return value->is_object() ? asWritten(*value) : variantText(field, *value);
    case FieldKind::Input: break;
    }
    const fields::OverrideTarget target = fields::overrideTarget(part, document);
    return target.field ? shownValue(*target.field, value, target.owner, document, numbers) : asWritten(*value);
}

QString exactValue(const Field& field, const Json* value, const Json& part, const Json& document,
                   const NumberText& numbers)
{
    if (!value)
        return {};
    switch (field.kind) {
    case FieldKind::Number:
    case FieldKind::Whole:
        return value->is_number() ? numbers.exact(value->get<double>(), quantityOf(field, part)) : asWritten(*value);
    case FieldKind::Day: return dayText(field, *value, editedDate);
    case FieldKind::Reference: return labelOf(field.choices, *value).value_or(asWritten(*value));
    case FieldKind::Table: return textOf(value->dump());
    case FieldKind::Input: break;
    default: return shownValue(field, value, part, document, numbers);
    }
    const fields::OverrideTarget target = fields::overrideTarget(part, document);
    return target.field ? exactValue(*target.field, value, target.owner, document, numbers) : textOf(value->dump());
}

} // namespace rackrent
