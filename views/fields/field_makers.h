#pragma once

#include "views/fields/field.h"

#include <QtGlobal>

#include <string>
#include <utility>
#include <vector>

/// What the tables of fields are written with: one expression a field.
namespace rackrent::fields {

/// A field in the making; what is said of it follows behind dots.
class Maker {
public:
    Maker(FieldKind kind, const char* path, const char* title, const char* definition);
    // Implicit, so that makers may stand where fields are listed.
    operator Field() && { return std::move(m_field); }

    Maker&& needed() &&;
    Maker&& standing(Json standard) &&;
    /// Under a name of its own: 0 would else be taken for a function that is none.
    Maker&& standingFrom(Json (*standardOf)(const Json& part, const Json& document)) &&;
    Maker&& when(bool (*applies)(const Json& part)) &&;
    Maker&& of(Quantity quantity) &&;
    Maker&& of(Quantity (*quantityOf)(const Json& part)) &&;
    Maker&& per(const char* (*words)(const Json& part)) &&;
    Maker&& choices(std::vector<FieldChoice> choices) &&;
    Maker&& orWords() &&;
    Maker&& referringTo(PartKind kind) &&;

private:
    Field m_field;
};

Maker id(const char* definition);
Maker text(const char* path, const char* title, const char* definition);
Maker longText(const char* path, const char* title, const char* definition);
Maker money(const char* path, const char* title, const char* definition);
Maker price(const char* path, const char* title, const char* definition);
Maker share(const char* path, const char* title, const char* definition); ///< a rate, shown with %
Maker factor(const char* path, const char* title, const char* definition);
Maker whole(Quantity quantity, const char* path, const char* title, const char* definition);
Maker day(const char* path, const char* title, const char* definition);
Maker onOff(const char* path, const char* title, const char* definition);
Maker choice(const char* path, const char* title, const char* definition, std::vector<FieldChoice> choices);
Maker reference(PartKind kind, const char* path, const char* title, const char* definition);
Field table(const char* path, const char* title, const char* definition, std::vector<Field> columns);
Field oneOf(const char* path, const char* title, const char* definition, std::string (*variantOf)(const Json& part),
            std::vector<FieldVariant> variants);

// Fields that stand in several parts.
Field megaWatts(const char* path, const char* definition);
Field gpus(const char* path, const char* definition);
Field enabled(const char* definition);
Field notes();
Field sources();
/// Columns of increments of capacity, each from its date.
std::vector<Field> increments();

// What stands in a part, or nothing.
const Json* at(const Json& part, const std::string& path);
std::string textAt(const Json& part, const std::string& path);
bool hasValue(const Json& part, const std::string& path);
/// The id of the document's first part of the kind; null without one.
Json firstId(const Json& document, PartKind kind);

// What stands where a part has no value of its own.
Json firstCurve(const Json& part, const Json& document);
Json ownId(const Json& part, const Json& document);

} // namespace rackrent::fields
