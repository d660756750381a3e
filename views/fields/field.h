#pragma once

#include "model/project/project_file.h"
#include "views/format/number_text.h"
#include "views/format/typed.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

/// Every input of a project file as a person sees it: one table says what there is, and forms, nested tables,
/// provenance marks, the list of assumptions and the choice of a scenario's override are made from it.
namespace rackrent {

/// What a project consists of, as the navigator lists it.
enum class PartKind { Project, Timeline, Facility, Contract, Loan, Curve, Corporate, Valuation, Scenario, Source };

enum class FieldKind {
    Id,         ///< the part's id, one line; `fieldEdits` changes it wherever it is referred to
    Text,       ///< one line
    LongText,   ///< several lines
    Number,     ///< of `quantity`, typed with units
    Whole,      ///< a whole number of `quantity`
    Day,        ///< an ISO date in the file, or the word of one of `choices`
    Choice,     ///< one of `choices`
    Switch,     ///< true or false
    Reference,  ///< the id of another part, of kind `refersTo`; `choices` may have a word for none
    References, ///< a list of such ids, typed with commas in between
    Input,      ///< an override's value: of the kind that the input has which the row's `path` names
    Table,      ///< a list of objects, one a row, with `columns`
    OneOf       ///< a choice that decides which of several keys stand in the file (`price_per_mwh` or `price_curve`);
                ///< the file has no key for it: `variants` says which keys go with each choice
};

struct FieldChoice {
    std::string value;      ///< in the file; empty for "absent", where the field may be
    const char* label = ""; ///< English, to be translated in the context "Fields"
};

/// A key that stands in the file under a variant.
struct VariantKey {
    std::string path; ///< below the part, or the row
    Json value;       ///< that it begins with, when it is not there yet
    /// Where the value depends on what stands there; null JSON when there is nothing to begin with.
    Json (*from)(const Json& part, const Json& document) = nullptr;
};

/// A choice of a OneOf.
struct FieldVariant {
    std::string value;            ///< its name among `choicesOf`; empty when none of the keys stands there
    const char* label = "";       ///< English, to be translated in the context "Fields"
    std::vector<VariantKey> keys; ///< that it needs
    std::vector<std::string> may; ///< further keys, that it keeps
};

/// An input, or a table of inputs. Texts are English and translated in the context "Fields" when shown. The functions
/// of a field are given its part as JSON; those of a column its row.
struct Field {
    std::string path; ///< below its part, or below its row in a table: "/rent/rate". Of a OneOf between keys that stand
                      ///< side by side, a name that no key has: "/rate|rate_curve"
    const char* title = "";
    const char* definition = ""; ///< what it means, its unit and range, for the tooltip
    FieldKind kind = FieldKind::Text;
    Quantity quantity = Quantity::Count;
    std::optional<PartKind> refersTo;
    std::vector<FieldChoice> choices;
    Json standard;         ///< what counts when the key is absent; null when the key is needed or means nothing then
    bool isNeeded = false; ///< the reader refuses the part without it
    std::vector<Field> columns;
    std::vector<FieldVariant> variants;
    std::string (*variantOf)(const Json& part) = nullptr; ///< which of the variants stands there
    bool takesWords = false; ///< a Number whose text is kept as text where it is no number ("20% of the tranche")
    /// Whether the field says anything for a part as it is (`/rent/utilisation` without a rent by the GPU-hour does
    /// not); null: always. A field that stands in the file is shown all the same.
    bool (*applies)(const Json& part) = nullptr;
    /// "a month", "a GPU-hour" behind an amount of money, "months" behind a plain number; null: none.
    const char* (*per)(const Json& part) = nullptr;
    /// Where what the number is an amount of depends on the part; null: always `quantity`.
    Quantity (*quantityOf)(const Json& part) = nullptr;
    /// Where what counts without the key depends on what else stands there; null: always `standard`.
    Json (*standardOf)(const Json& part, const Json& document) = nullptr;
};

/// What its number is an amount of in a part, or in a row for a column.
Quantity quantityOf(const Field& field, const Json& part);

struct FieldGroup {
    const char* title = ""; ///< translated in the context "Fields"
    std::vector<Field> fields;
};

const char* kindTitle(PartKind kind); ///< "Facility", to be translated in the context "Fields"

/// The form of a part, group by group.
const std::vector<FieldGroup>& formOf(PartKind kind);

/// Where a part stands in the document: "/contracts/3", "/valuation", "" for the project itself.
struct PartPlace {
    PartKind kind = PartKind::Project;
    std::string pointer;
    bool operator==(const PartPlace&) const = default;
};

/// Every part of a document in the order of the navigator.
std::vector<PartPlace> partsOf(const Json& document);
std::vector<PartPlace> partsOf(const Json& document, PartKind kind);

/// The part's id; empty where there is but one of its kind.
std::string partId(const Json& document, const PartPlace& place);

/// What a part is called: its name, its tenant, its id, or what its kind is called.
QString partTitle(const Json& document, const PartPlace& place);

/// A new row for a table of a part, with all that a row needs; behind `rows`, the table's as it is.
Json newRow(const Field& table, const Json& rows, const Json& part, const Json& document);

/// The field that a path leads to (a JSON Pointer, or with ids as a scenario has it), through tables, with its part:
/// for a problem, an override, a provenance entry. None for keys that the format does not know.
struct FieldPlace {
    PartPlace part;
    const Field* field = nullptr;   ///< of the part's form; null for the part itself and for objects that group fields
    std::optional<std::size_t> row; ///< in a table
    const Field* column = nullptr;  ///< of the table
};
std::optional<FieldPlace> fieldAt(const Json& document, const std::string& path);

/// What the number at a place is an amount of; a multiple where no field is known there.
Quantity quantityOf(const FieldPlace& place, const Json& document);

/// "Rent rate", "Ramp, 2nd row, share of rent": what the place is called within its part.
QString fieldTitle(const FieldPlace& place);

/// "Anthropic, Rent rate": with the part that it is of.
QString inputTitle(const Json& document, const FieldPlace& place);

/// The path with ids in place of positions wherever a list's objects have ids, as scenarios and provenance are written.
std::string pathWithIds(const Json& document, const std::string& pointer);
/// The element at a pointer whose steps into lists are positions alone, or null.
const Json* elementAtPosition(const Json& document, const std::string& pointer);

/// The value that a field has in its part, or a column in its row; none when the key is absent. Of a OneOf the name of
/// the variant.
std::optional<Json> valueOf(const Field& field, const Json& part);

/// Whether the computation, or the simulation to come, uses the field by itself: no table, no choice between keys, and
/// nothing that only names or explains.
bool isInput(const Field& field);

/// Whether a form shows the field: it says something for the part as it is, or stands in the file.
bool isShown(const Field& field, const Json& part);

/// What counts when the key is absent; null when nothing does.
Json standardValue(const Field& field, const Json& part, const Json& document);

/// "USD a month", "MW", "months"; empty for what is no number and for rates, which carry their sign.
QString unitOf(const Field& field, const Json& part, const NumberText& numbers);

// In all of the following `part` is, for a column of a table, its row, and `value` is as `valueOf` gives it.

/// The value as shown, empty when it is absent; of a table how many rows it has.
QString shownValue(const Field& field, const Json* value, const Json& part, const Json& document,
                   const NumberText& numbers);
/// The value as an editor starts: `readField` gives it back.
QString exactValue(const Field& field, const Json* value, const Json& part, const Json& document,
                   const NumberText& numbers);

/// Typed text as a value for the file. Null JSON: the key is to go (empty text of a field that may be absent). Whether
/// the project as a whole then holds is the reader's business, not this function's.
struct FieldInput {
    Json value;
    QString echo; ///< "= 1,250,000,000 USD a month"
};
Typed<FieldInput> readField(const Field& field, const QString& typed, const Json& part, const Json& document,
                            const NumberText& numbers);

/// The choices of a Choice, a Switch, a Reference or a OneOf, and the words that a Day takes besides, in order. An
/// empty value stands for the absent key.
struct ShownChoices {
    std::vector<std::string> values;
    QStringList labels;
};
ShownChoices choicesOf(const Field& field, const Json& document);

/// Edits that give a field of a part the value, null JSON taking the key away; they create the objects that the key
/// needs, and take away objects that are left empty. `OneOf`: the name of the variant, whose keys are written and those
/// of the others taken away. For a cell the place is that of the row: "/contracts/3/ramp/0".
std::vector<Edit> fieldEdits(const PartPlace& part, const Field& field, const Json& value, const Json& document);

} // namespace rackrent
