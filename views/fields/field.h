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
    Text,      ///< one line
    LongText,  ///< several lines
    Number,    ///< of `quantity`, typed with units
    Whole,     ///< a whole number of `quantity`
    Day,       ///< an ISO date in the file
    Choice,    ///< one of `choices`
    Switch,    ///< true or false
    Reference, ///< the id of another part, of kind `refersTo`
    Table,     ///< a list of objects, one a row, with `columns`
    OneOf      ///< a choice that decides which of several keys stand in the file (`price_per_mwh` or `price_curve`);
               ///< the file has no key for it: `variants` says which keys go with each choice
};

struct FieldChoice {
    std::string value;      ///< in the file; empty for "absent", where the field may be
    const char* label = ""; ///< English, to be translated in the context "Fields"
};

/// An input, or a table of inputs. Texts are English and translated in the context "Fields" when shown.
struct Field {
    std::string path; ///< below its part, or below its row in a table: "/rent/rate"
    const char* title = "";
    const char* definition = ""; ///< what it means, its unit and range, for the tooltip
    FieldKind kind = FieldKind::Text;
    Quantity quantity = Quantity::Count;
    std::optional<PartKind> refersTo;
    std::vector<FieldChoice> choices;
    Json standard;         ///< what counts when the key is absent; null when the key is needed or means nothing then
    bool isNeeded = false; ///< the reader refuses the part without it
    std::vector<Field> columns;
    /// Whether the field says anything for a part as it is (`/rent/utilisation` without a rent by the GPU-hour does
    /// not); null: always. A field that stands in the file is shown all the same.
    bool (*applies)(const Json& part) = nullptr;
    /// "a month", "a GPU-hour" behind an amount of money, which may depend on the part; null: none.
    const char* (*per)(const Json& part) = nullptr;
};

struct FieldGroup {
    const char* title = ""; ///< translated in the context "Fields"
    std::vector<Field> fields;
};

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

/// What a part is called: its name, its tenant, its id, or what its kind is called.
QString partTitle(const Json& document, const PartPlace& place);

/// The field that a JSON Pointer of the document leads to, through tables, with its part: for a problem, an override, a
/// provenance entry. None for keys that the format does not know.
struct FieldPlace {
    PartPlace part;
    const Field* field = nullptr;   ///< of the part's form
    std::optional<std::size_t> row; ///< in a table
    const Field* column = nullptr;  ///< of the table
};
std::optional<FieldPlace> fieldAt(const Json& document, const std::string& pointer);

/// The field's value as shown, empty when it is absent; `exact`: as an editor starts.
QString shownValue(const Field& field, const Json* value, const Json& part, const Json& document,
                   const NumberText& numbers);
QString exactValue(const Field& field, const Json* value, const NumberText& numbers);

/// Typed text as a value for the file. Null JSON: the key is to go (empty text of a field that may be absent). Whether
/// the project as a whole then holds is the reader's business, not this function's.
struct FieldInput {
    Json value;
    QString echo; ///< "= 1,250,000,000 USD a month"
};
Typed<FieldInput> readField(const Field& field, const QString& typed, const Json& part, const Json& document,
                            const NumberText& numbers);

/// The choices of a Choice, a Switch or a Reference, in order.
struct ShownChoices {
    std::vector<std::string> values;
    QStringList labels;
};
ShownChoices choicesOf(const Field& field, const Json& document);

/// Edits that give a field of a part the value; they create the objects that the key needs, and take away objects that
/// are left empty where the format allows that. `OneOf`: the variant's choice, with the keys of the others taken away.
std::vector<Edit> fieldEdits(const PartPlace& part, const Field& field, const Json& value, const Json& document);

} // namespace rackrent
