#include "views/fields/field_makers.h"

namespace rackrent::fields {

Maker::Maker(FieldKind kind, const char* path, const char* title, const char* definition)
{
    m_field.kind = kind;
    m_field.path = path;
    m_field.title = title;
    m_field.definition = definition;
}

Maker&& Maker::needed() &&
{
    m_field.isNeeded = true;
    return std::move(*this);
}

Maker&& Maker::standing(Json standard) &&
{
    m_field.standard = std::move(standard);
    return std::move(*this);
}

Maker&& Maker::standingFrom(Json (*standardOf)(const Json& part, const Json& document)) &&
{
    m_field.standardOf = standardOf;
    return std::move(*this);
}

Maker&& Maker::when(bool (*applies)(const Json& part)) &&
{
    m_field.applies = applies;
    return std::move(*this);
}

Maker&& Maker::of(Quantity quantity) &&
{
    m_field.quantity = quantity;
    return std::move(*this);
}

Maker&& Maker::of(Quantity (*quantityOf)(const Json& part)) &&
{
    m_field.quantityOf = quantityOf;
    return std::move(*this);
}

Maker&& Maker::per(const char* (*words)(const Json& part)) &&
{
    m_field.per = words;
    return std::move(*this);
}

Maker&& Maker::choices(std::vector<FieldChoice> choices) &&
{
    m_field.choices = std::move(choices);
    return std::move(*this);
}

Maker&& Maker::orWords() &&
{
    m_field.takesWords = true;
    return std::move(*this);
}

Maker&& Maker::referringTo(PartKind kind) &&
{
    m_field.refersTo = kind;
    return std::move(*this);
}

Maker id(const char* definition)
{
    return Maker(FieldKind::Id, "/id", QT_TRANSLATE_NOOP("Fields", "Id"), definition).needed();
}

Maker text(const char* path, const char* title, const char* definition)
{
    return {FieldKind::Text, path, title, definition};
}

Maker longText(const char* path, const char* title, const char* definition)
{
    return {FieldKind::LongText, path, title, definition};
}

Maker money(const char* path, const char* title, const char* definition)
{
    return Maker(FieldKind::Number, path, title, definition).of(Quantity::Money);
}

Maker price(const char* path, const char* title, const char* definition)
{
    return Maker(FieldKind::Number, path, title, definition).of(Quantity::UnitPrice);
}

Maker share(const char* path, const char* title, const char* definition)
{
    return Maker(FieldKind::Number, path, title, definition).of(Quantity::Rate);
}

Maker factor(const char* path, const char* title, const char* definition)
{
    return Maker(FieldKind::Number, path, title, definition).of(Quantity::Factor);
}

Maker whole(Quantity quantity, const char* path, const char* title, const char* definition)
{
    return Maker(FieldKind::Whole, path, title, definition).of(quantity);
}

Maker day(const char* path, const char* title, const char* definition)
{
    return {FieldKind::Day, path, title, definition};
}

Maker onOff(const char* path, const char* title, const char* definition)
{
    return {FieldKind::Switch, path, title, definition};
}

Maker choice(const char* path, const char* title, const char* definition, std::vector<FieldChoice> choices)
{
    return Maker(FieldKind::Choice, path, title, definition).choices(std::move(choices));
}

Maker reference(PartKind kind, const char* path, const char* title, const char* definition)
{
    return Maker(FieldKind::Reference, path, title, definition).referringTo(kind);
}

Field table(const char* path, const char* title, const char* definition, std::vector<Field> columns)
{
    Field field = Maker(FieldKind::Table, path, title, definition);
    field.columns = std::move(columns);
    return field;
}

Field oneOf(const char* path, const char* title, const char* definition, std::string (*variantOf)(const Json& part),
            std::vector<FieldVariant> variants)
{
    Field field = Maker(FieldKind::OneOf, path, title, definition);
    field.variantOf = variantOf;
    field.variants = std::move(variants);
    return field;
}

Field megaWatts(const char* path, const char* definition)
{
    return Maker(FieldKind::Number, path, QT_TRANSLATE_NOOP("Fields", "Critical IT"), definition)
        .of(Quantity::MegaWatt)
        .standing(0);
}

Field gpus(const char* path, const char* definition)
{
    return Maker(FieldKind::Number, path, QT_TRANSLATE_NOOP("Fields", "GPUs"), definition)
        .of(Quantity::Count)
        .standing(0);
}

Field enabled(const char* definition)
{
    return onOff("/enabled", QT_TRANSLATE_NOOP("Fields", "Counted"), definition).standing(true);
}

Field notes()
{
    return longText("/notes", QT_TRANSLATE_NOOP("Fields", "Notes"),
                    QT_TRANSLATE_NOOP("Fields", "Kept with the project and printed in reports; changes no figure."));
}

Field sources()
{
    return Maker(FieldKind::References, "/sources", QT_TRANSLATE_NOOP("Fields", "Sources"),
                 QT_TRANSLATE_NOOP("Fields",
                                   "The ids of sources that this rests on as a whole, with commas in between. Single "
                                   "inputs have their own source."))
        .referringTo(PartKind::Source);
}

std::vector<Field> increments()
{
    return {
        day("/date", QT_TRANSLATE_NOOP("Fields", "From"),
            QT_TRANSLATE_NOOP("Fields", "The day from which this increment is there."))
            .needed(),
        megaWatts("/critical_it_mw",
                  QT_TRANSLATE_NOOP("Fields", "Critical IT load that comes on this day, in MW: 0 or more. Not the sum "
                                              "so far. Default: 0.")),
        gpus("/gpus",
             QT_TRANSLATE_NOOP("Fields", "GPUs that come on this day: 0 or more. Not the sum so far. Default: 0.")),
    };
}

const Json* at(const Json& part, const std::string& path) { return elementAtPosition(part, path); }

std::string textAt(const Json& part, const std::string& path)
{
    const Json* value = at(part, path);
    return value && value->is_string() ? value->get<std::string>() : std::string();
}

bool hasValue(const Json& part, const std::string& path)
{
    const Json* value = at(part, path);
    return value && !value->is_null();
}

Json firstId(const Json& document, PartKind kind)
{
    const std::vector<PartPlace> parts = partsOf(document, kind);
    return parts.empty() ? Json() : Json(partId(document, parts.front()));
}

Json firstCurve(const Json&, const Json& document) { return firstId(document, PartKind::Curve); }

Json ownId(const Json& part, const Json&) { return textAt(part, "/id"); }

} // namespace rackrent::fields
