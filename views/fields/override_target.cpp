#include "views/fields/override_target.h"

#include "views/fields/field_makers.h"

namespace rackrent::fields {
namespace {

/// A number that a number is multiplied by.
const Field& multiplier()
{
    static const Field field = factor("/value", "", "").needed();
    return field;
}

bool isOneValue(const Field& field)
{
    return field.kind != FieldKind::Table && field.kind != FieldKind::OneOf && field.kind != FieldKind::References &&
           field.kind != FieldKind::Input;
}

} // namespace

OverrideTarget overrideTarget(const Json& row, const Json& document)
{
    if (textAt(row, "/op") == "scale")
        return {&multiplier(), Json::object()};
    const std::optional<FieldPlace> place = fieldAt(document, textAt(row, "/path"));
    const Field* field = !place ? nullptr : place->row ? place->column : place->field;
    if (!field || !isOneValue(*field) || place->part.kind == PartKind::Scenario)
        return {};
    const std::string owner =
        place->row ? place->part.pointer + place->field->path + '/' + std::to_string(*place->row) : place->part.pointer;
    const Json* found = elementAtPosition(document, owner);
    return {field, found ? *found : Json::object()};
}

} // namespace rackrent::fields
