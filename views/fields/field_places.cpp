// Which parts a document has, what they are called, and which field a path leads to.
#include "model/project/document_path.h"
#include "model/project/pointer.h"
#include "views/fields/field_makers.h"
#include "views/fields/forms.h"
#include "views/fields/translated.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace rackrent {
namespace {

struct Kind {
    PartKind kind;
    const char* key; ///< at the document's top; empty for the document itself
    enum { Single, List, Object } holds;
    const char* title;
    fields::Form (*form)();
};

// In the order of the navigator, which is that of the enumeration.
constexpr std::array kinds{
    Kind{PartKind::Project, "", Kind::Single, QT_TRANSLATE_NOOP("Fields", "Project"), fields::projectForm},
    Kind{PartKind::Timeline, "timeline", Kind::Single, QT_TRANSLATE_NOOP("Fields", "Timeline"), fields::timelineForm},
    Kind{PartKind::Facility, "facilities", Kind::List, QT_TRANSLATE_NOOP("Fields", "Facility"), fields::facilityForm},
    Kind{PartKind::Contract, "contracts", Kind::List, QT_TRANSLATE_NOOP("Fields", "Contract"), fields::contractForm},
    Kind{PartKind::Loan, "loans", Kind::List, QT_TRANSLATE_NOOP("Fields", "Loan"), fields::loanForm},
    Kind{PartKind::Curve, "curves", Kind::Object, QT_TRANSLATE_NOOP("Fields", "Curve"), fields::curveForm},
    Kind{PartKind::Corporate, "corporate", Kind::Single, QT_TRANSLATE_NOOP("Fields", "Corporate"),
         fields::corporateForm},
    Kind{PartKind::Valuation, "valuation", Kind::Single, QT_TRANSLATE_NOOP("Fields", "Valuation"),
         fields::valuationForm},
    Kind{PartKind::Scenario, "scenarios", Kind::List, QT_TRANSLATE_NOOP("Fields", "Scenario"), fields::scenarioForm},
    Kind{PartKind::Source, "sources", Kind::List, QT_TRANSLATE_NOOP("Fields", "Source"), fields::sourceForm},
};

const Kind& kindOf(PartKind kind) { return kinds[static_cast<std::size_t>(kind)]; }

using Steps = std::span<const std::string>;

std::string joined(Steps steps)
{
    std::string path;
    for (const std::string& step : steps)
        path += '/' + pointerStep(step);
    return path;
}

std::optional<std::size_t> positionOfId(const Json& list, const std::string& id)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (!list[i].is_object())
            continue;
        const auto found = list[i].find("id");
        if (found != list[i].end() && found->is_string() && found->get_ref<const std::string&>() == id)
            return i;
    }
    return std::nullopt;
}

/// A field, or objects that group fields.
struct Match {
    const Field* field = nullptr;
    std::optional<std::size_t> row;
    const Field* column = nullptr;
};

bool belongsTo(const Field& oneOf, const std::string& path)
{
    return std::ranges::any_of(oneOf.variants, [&](const FieldVariant& variant) {
        return std::ranges::any_of(variant.keys, [&](const VariantKey& key) { return key.path == path; });
    });
}

/// The field of this very path. Of several that share it, the one that the part has.
const Field* fieldOfPath(const std::vector<const Field*>& among, const std::string& path, const Json& part)
{
    const Field* best = nullptr;
    const auto worth = [&](const Field& field) {
        if (field.path == path)
            return field.kind == FieldKind::OneOf ? 2 : field.applies && !field.applies(part) ? 3 : 4;
        return field.kind == FieldKind::OneOf && belongsTo(field, path) ? 1 : 0;
    };
    for (const Field* field : among)
        if (worth(*field) > (best ? worth(*best) : 0))
            best = field;
    return best;
}

std::optional<Match> matchOf(const std::vector<const Field*>& among, Steps steps, const Json& part);

std::optional<Match> matchInTable(const Field& table, Steps steps, const Json& part)
{
    const auto row = positionOf(steps.front());
    if (!row)
        return std::nullopt;
    Match match{&table, row, nullptr};
    if (steps.size() == 1)
        return match;
    std::vector<const Field*> columns;
    for (const Field& column : table.columns)
        columns.push_back(&column);
    static const Json none = Json::object();
    const Json* at = elementAtPosition(part, table.path + '/' + steps.front());
    const auto inRow = matchOf(columns, steps.subspan(1), at ? *at : none);
    if (!inRow)
        return std::nullopt;
    match.column = inRow->field;
    return match;
}

std::optional<Match> matchOf(const std::vector<const Field*>& among, Steps steps, const Json& part)
{
    const std::string path = joined(steps);
    if (path.empty())
        return Match{};
    if (const Field* field = fieldOfPath(among, path, part))
        return Match{field, std::nullopt, nullptr};
    for (const Field* field : among) {
        if (isWithin(field->path, path))
            return Match{};
        if (!isWithin(path, field->path))
            continue;
        const auto depth = static_cast<std::size_t>(std::ranges::count(field->path, '/'));
        if (field->kind == FieldKind::Table)
            return matchInTable(*field, steps.subspan(depth), part);
        if (field->kind == FieldKind::References || field->kind == FieldKind::Input)
            return Match{field, std::nullopt, nullptr};
    }
    return std::nullopt;
}

std::optional<FieldPlace> placeIn(const Json& document, PartPlace place, Steps steps)
{
    static const Json none = Json::object();
    const Json* part = elementAtPosition(document, place.pointer);
    std::vector<const Field*> among;
    for (const FieldGroup& group : formOf(place.kind))
        for (const Field& field : group.fields)
            among.push_back(&field);
    const auto match = matchOf(among, steps, part ? *part : none);
    if (!match)
        return std::nullopt;
    return FieldPlace{std::move(place), match->field, match->row, match->column};
}

/// What stands at the document's top: fields of the project, and what holds no part.
std::optional<FieldPlace> placeAtTop(const Json& document, Steps steps)
{
    const std::string& key = steps.front();
    if (key == "provenance" && steps.size() > 1)
        return fieldAt(document, steps[1]); // what the entry is about
    for (const char* known : {"format", "version", "simulation", "provenance"})
        if (key == known)
            return FieldPlace{};
    return placeIn(document, {PartKind::Project, ""}, steps);
}

} // namespace

const char* kindTitle(PartKind kind) { return kindOf(kind).title; }

const std::vector<FieldGroup>& formOf(PartKind kind)
{
    static const std::array<fields::Form, kinds.size()> forms = [] {
        std::array<fields::Form, kinds.size()> made;
        for (const Kind& one : kinds)
            made[static_cast<std::size_t>(one.kind)] = one.form();
        return made;
    }();
    return forms[static_cast<std::size_t>(kind)];
}

std::vector<PartPlace> partsOf(const Json& document, PartKind kind)
{
    const Kind& about = kindOf(kind);
    const std::string base = about.key[0] ? std::string("/") + about.key : std::string();
    if (about.holds == Kind::Single)
        return {{kind, base}};
    const Json* holder = elementAtPosition(document, base);
    std::vector<PartPlace> parts;
    if (holder && about.holds == Kind::List && holder->is_array())
        for (std::size_t i = 0; i < holder->size(); ++i)
            parts.push_back({kind, base + '/' + std::to_string(i)});
    if (holder && about.holds == Kind::Object && holder->is_object())
        for (const auto& [key, value] : holder->items())
            parts.push_back({kind, base + '/' + pointerStep(key)});
    return parts;
}

std::vector<PartPlace> partsOf(const Json& document)
{
    std::vector<PartPlace> parts;
    for (const Kind& kind : kinds)
        for (PartPlace& part : partsOf(document, kind.kind))
            parts.push_back(std::move(part));
    return parts;
}

std::string partId(const Json& document, const PartPlace& place)
{
    if (place.kind == PartKind::Curve)
        return stepsOf(place.pointer).back();
    const Json* part = elementAtPosition(document, place.pointer);
    const bool isListed = kindOf(place.kind).holds == Kind::List;
    return part && isListed ? fields::textAt(*part, "/id") : std::string();
}

QString partTitle(const Json& document, const PartPlace& place)
{
    const Json* part = elementAtPosition(document, place.pointer);
    const bool isNamed =
        place.kind != PartKind::Timeline && place.kind != PartKind::Corporate && place.kind != PartKind::Valuation;
    if (part && isNamed)
        for (const char* key : {"/name", "/tenant", "/title"})
            if (const std::string name = fields::textAt(*part, key); !name.empty())
                return QString::fromStdString(name);
    const std::string id = partId(document, place);
    return id.empty() ? translated(kindTitle(place.kind)) : QString::fromStdString(id);
}

std::optional<FieldPlace> fieldAt(const Json& document, const std::string& path)
{
    if (path.empty())
        return FieldPlace{};
    if (path.front() != '/')
        return std::nullopt;
    const std::vector<std::string> steps = stepsOf(placedPointer(document, path));
    for (const Kind& kind : kinds) {
        if (kind.kind == PartKind::Project || steps.front() != kind.key)
            continue;
        if (kind.holds == Kind::Single)
            return placeIn(document, {kind.kind, joined(Steps(steps).first(1))}, Steps(steps).subspan(1));
        if (steps.size() == 1)
            return FieldPlace{};
        if (kind.holds == Kind::List && !positionOf(steps[1]))
            return std::nullopt;
        return placeIn(document, {kind.kind, joined(Steps(steps).first(2))}, Steps(steps).subspan(2));
    }
    return placeAtTop(document, steps);
}

Quantity quantityOf(const Field& field, const Json& part)
{
    return field.quantityOf ? field.quantityOf(part) : field.quantity;
}

Quantity quantityOf(const FieldPlace& place, const Json& document)
{
    const Json* part = place.field ? elementAtPosition(document, place.part.pointer) : nullptr;
    if (!part)
        return Quantity::Multiple;
    if (!place.column)
        return quantityOf(*place.field, *part);
    const Json* row =
        place.row ? elementAtPosition(*part, place.field->path + "/" + std::to_string(*place.row)) : nullptr;
    return quantityOf(*place.column, row ? *row : *part);
}

QString fieldTitle(const FieldPlace& place)
{
    const QString title = translated(place.field ? place.field->title : kindTitle(place.part.kind));
    if (!place.row)
        return title;
    const QString row = QString::number(*place.row + 1);
    if (!place.column)
        return QCoreApplication::translate("Fields", "%1, row %2").arg(title, row);
    return QCoreApplication::translate("Fields", "%1, row %2, %3").arg(title, row, translated(place.column->title));
}

QString inputTitle(const Json& document, const FieldPlace& place)
{
    return QCoreApplication::translate("Fields", "%1, %2", "a part, and one of its inputs")
        .arg(partTitle(document, place.part), fieldTitle(place));
}

const Json* elementAtPosition(const Json& document, const std::string& pointer)
{
    if (!pointer.empty() && pointer.front() != '/')
        return nullptr;
    const Json* at = &document;
    for (const std::string& step : stepsOf(pointer)) {
        if (at->is_object()) {
            const auto found = at->find(step);
            if (found == at->end())
                return nullptr;
            at = &*found;
        } else {
            const auto position = at->is_array() ? positionOf(step) : std::nullopt;
            if (!position || *position >= at->size())
                return nullptr;
            at = &(*at)[*position];
        }
    }
    return at;
}

std::string pathWithIds(const Json& document, const std::string& pointer)
{
    if (!pointer.empty() && pointer.front() != '/')
        return pointer;
    const Json* at = &document;
    std::string path;
    for (const std::string& step : stepsOf(pointer)) {
        const Json* next = at ? elementAtPosition(*at, '/' + pointerStep(step)) : nullptr;
        const std::string id = next && at->is_array() ? fields::textAt(*next, "/id") : std::string();
        const bool leadsBack = !id.empty() && positionOfId(*at, id) == positionOf(step);
        path += '/' + pointerStep(leadsBack ? id : step);
        at = next;
    }
    return path;
}

} // namespace rackrent
