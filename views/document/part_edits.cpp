#include "views/document/part_edits.h"

#include "model/project/document_path.h"
#include "model/project/field_reader.h"
#include "views/fields/field_makers.h"
#include "views/fields/rewriting.h"
#include "views/fields/translated.h"

#include <QCoreApplication>

#include <algorithm>

namespace rackrent {
namespace {

using fields::textAt;

/// A list's or object's key at the document's top.
std::string holderOf(PartKind kind)
{
    switch (kind) {
    case PartKind::Facility: return "/facilities";
    case PartKind::Contract: return "/contracts";
    case PartKind::Loan: return "/loans";
    case PartKind::Curve: return "/curves";
    case PartKind::Scenario: return "/scenarios";
    case PartKind::Source: return "/sources";
    default: return {};
    }
}

PartChange refused(QString why) { return {{}, {}, std::move(why)}; }

std::set<std::string> idsOf(const Json& document, PartKind kind)
{
    std::set<std::string> ids;
    for (const PartPlace& part : partsOf(document, kind))
        ids.insert(partId(document, part));
    return ids;
}

Edit atPosition(std::string pointer, std::optional<Json> value, std::optional<std::size_t> insertAt = {})
{
    return {std::move(pointer), std::move(value), insertAt, true};
}

/// Where a part stands in its list or object.
std::size_t positionOfPart(const Json& document, const PartPlace& place)
{
    const std::vector<PartPlace> parts = partsOf(document, place.kind);
    return static_cast<std::size_t>(std::ranges::find(parts, place) - parts.begin());
}

/// Where a part of this id comes to stand.
PartPlace placeAt(PartKind kind, std::size_t position, const std::string& id)
{
    const std::string step = kind == PartKind::Curve ? pointerStep(id) : std::to_string(position);
    return {kind, holderOf(kind) + '/' + step};
}

/// Edits that put a part at a position of its list.
std::vector<Edit> insertion(const Json& document, PartKind kind, std::size_t position, const std::string& id, Json part)
{
    const std::string holder = holderOf(kind);
    if (!elementAtPosition(document, holder)) {
        Json made = kind == PartKind::Curve ? Json{{id, std::move(part)}} : Json::array({std::move(part)});
        return {atPosition(holder, std::move(made))};
    }
    return {atPosition(placeAt(kind, position, id).pointer, std::move(part), position)};
}

void append(std::vector<Edit>& edits, std::vector<Edit> more)
{
    edits.insert(edits.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::string lastDayOf(const Json& document)
{
    const std::optional<Date> start = parseDate(textAt(document, "/timeline/start"));
    const Json* months = fields::at(document, "/timeline/months");
    if (!start || !months || !months->is_number())
        return textAt(document, "/timeline/start");
    return dateText(addMonths(*start, months->get<int>()) - std::chrono::days{1});
}

Json emptyContract(const Json& document)
{
    return {{"tenant", QCoreApplication::translate("Fields", "New tenant").toStdString()},
            {"facility", fields::firstId(document, PartKind::Facility)},
            {"kind", "colocation"},
            {"start", textAt(document, "/timeline/start")},
            {"end", lastDayOf(document)},
            {"capacity", {{"critical_it_mw", 0}, {"gpus", 0}}},
            {"rent", {{"basis", "per_month"}, {"rate", 0}}}};
}

Json emptyPart(const Json& document, PartKind kind)
{
    const std::string start = textAt(document, "/timeline/start");
    const auto named = [](const char* text) { return translated(text).toStdString(); };
    switch (kind) {
    case PartKind::Facility:
        return {{"name", named(QT_TRANSLATE_NOOP("Fields", "New facility"))}, {"phases", Json::array()}};
    case PartKind::Contract: return emptyContract(document);
    case PartKind::Loan:
        return {{"name", named(QT_TRANSLATE_NOOP("Fields", "New loan"))},
                {"principal", 0},
                {"start", start},
                {"rate", 0},
                {"term_months", 60}};
    case PartKind::Curve: return {{"points", Json::array({Json{{"date", start}, {"value", 1}}})}};
    case PartKind::Scenario:
        return {{"name", named(QT_TRANSLATE_NOOP("Fields", "New scenario"))}, {"overrides", Json::array()}};
    case PartKind::Source: return {{"title", named(QT_TRANSLATE_NOOP("Fields", "New source"))}};
    default: return Json::object();
    }
}

const char* stemOf(PartKind kind)
{
    switch (kind) {
    case PartKind::Facility: return "facility-1";
    case PartKind::Contract: return "contract-1";
    case PartKind::Loan: return "loan-1";
    case PartKind::Curve: return "curve-1";
    case PartKind::Scenario: return "scenario-1";
    default: return "source-1";
    }
}

QString onlyOne(PartKind kind)
{
    return QCoreApplication::translate("Fields", "A project has one %1, which stays.").arg(translated(kindTitle(kind)));
}

} // namespace

std::vector<Edit> editsToIds(const Json& document, PartKind kind)
{
    const std::string list = holderOf(kind) + '/';
    Rewriting rewriting;
    rewriting.id = [](PartKind, const std::string& id) { return std::optional(id); };
    rewriting.path = [&](const std::string& path) -> std::optional<std::string> {
        return path.starts_with(list) ? pathWithIds(document, placedPointer(document, path)) : path;
    };
    return kind == PartKind::Curve ? std::vector<Edit>() : rewritingEdits(document, rewriting);
}

bool isListed(PartKind kind) { return !holderOf(kind).empty(); }

FreeIds::FreeIds(const Json& document, PartKind kind) : m_taken(idsOf(document, kind)) {}

std::string FreeIds::takeForNew(PartKind kind) { return take(stemOf(kind)); }

std::string FreeIds::take(const std::string& wanted)
{
    if (m_taken.insert(wanted).second)
        return wanted;
    // "google-2" gives "google-3", not "google-2-2".
    std::string stem = wanted;
    const std::size_t dash = stem.rfind('-');
    if (dash != std::string::npos && dash > 0 && dash + 1 < stem.size() &&
        stem.find_first_not_of("0123456789", dash + 1) == std::string::npos)
        stem.resize(dash);
    for (int& number = m_next.try_emplace(stem, 2).first->second;; ++number)
        if (const std::string id = stem + '-' + std::to_string(number); m_taken.insert(id).second)
            return id;
}

Json newPart(const Json& document, PartKind kind, const std::string& id)
{
    Json part = kind == PartKind::Curve ? Json::object() : Json{{"id", id}};
    part.update(emptyPart(document, kind));
    return part;
}

PartChange partAddition(const Json& document, PartKind kind)
{
    if (!isListed(kind))
        return refused(onlyOne(kind));
    if (kind == PartKind::Contract && partsOf(document, PartKind::Facility).empty())
        return refused(QCoreApplication::translate(
            "Fields", "A contract is let in a facility, and this project has none: add a facility first."));
    const std::string id = FreeIds(document, kind).takeForNew(kind);
    const std::size_t position = partsOf(document, kind).size();
    return {insertion(document, kind, position, id, newPart(document, kind, id)), placeAt(kind, position, id), {}};
}

PartChange scenarioAddition(const Json& document, const std::string& name, const std::string& basedOn, Json overrides)
{
    PartChange change = partAddition(document, PartKind::Scenario);
    const std::string& place = change.place.pointer;
    change.edits.push_back({place + "/name", name, {}, true});
    if (!basedOn.empty())
        change.edits.push_back({place + "/based_on", basedOn, {}, true});
    change.edits.push_back({place + "/overrides", std::move(overrides), {}, true});
    return change;
}

PartChange partDuplicate(const Json& document, const PartPlace& place)
{
    const Json* part = elementAtPosition(document, place.pointer);
    if (!isListed(place.kind) || !part)
        return refused(onlyOne(place.kind));
    const std::string id = FreeIds(document, place.kind).take(partId(document, place));
    Json copy = *part;
    if (place.kind != PartKind::Curve)
        copy["id"] = id;
    for (const char* key : {"name", "title"})
        if (const std::string name = textAt(copy, std::string("/") + key); !name.empty())
            copy[key] =
                QCoreApplication::translate("Fields", "%1 (copy)").arg(QString::fromStdString(name)).toStdString();
    const std::size_t position = positionOfPart(document, place) + 1;
    // References first: every step of the way is then a document whose paths resolve.
    PartChange change{editsToIds(document, place.kind), placeAt(place.kind, position, id), {}};
    append(change.edits, insertion(document, place.kind, position, id, std::move(copy)));
    return change;
}

PartChange partMove(const Json& document, const PartPlace& place, std::size_t position)
{
    const Json* part = elementAtPosition(document, place.pointer);
    if (!isListed(place.kind) || !part)
        return refused(onlyOne(place.kind));
    const std::string id = partId(document, place);
    const std::size_t to = std::min(position, partsOf(document, place.kind).size() - 1);
    if (to == positionOfPart(document, place))
        return {{}, place, {}};
    PartChange change{editsToIds(document, place.kind), placeAt(place.kind, to, id), {}};
    change.edits.push_back(atPosition(place.pointer, std::nullopt));
    change.edits.push_back(atPosition(change.place.pointer, *part, to));
    return change;
}

PartChange partRename(const Json& document, const PartPlace& place, const std::string& id)
{
    const QString typed = QString::fromStdString(id);
    if (!isListed(place.kind))
        return refused(onlyOne(place.kind));
    if (!isId(id))
        return refused(
            QCoreApplication::translate("Fields", "\u201c%1\u201d is no id: small letters, digits, _ and - are needed, "
                                                  "beginning with a letter or digit.")
                .arg(typed));
    if (id != partId(document, place) && idsOf(document, place.kind).contains(id))
        return refused(
            QCoreApplication::translate("Fields", "\u201c%1\u201d is another's id: each id may stand once in its list.")
                .arg(typed));
    return {renamingEdits(document, place, id), placeAt(place.kind, positionOfPart(document, place), id), {}};
}

} // namespace rackrent
