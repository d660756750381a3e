#include "model/project/read_parts.h"

#include <algorithm>
#include <array>

namespace rackrent {

namespace {

using Way = std::pair<std::string_view, Interpolation>;
constexpr std::array<Way, 2> interpolations{Way{"step", Interpolation::Step}, Way{"linear", Interpolation::Linear}};
using Evidence = std::pair<std::string_view, int>;
constexpr std::array<Evidence, 3> evidence{Evidence{"published", 0}, Evidence{"inferred", 1},
                                           Evidence{"assumption", 2}};

Timeline readTimeline(const Json& value, const Place& place, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    Timeline timeline;
    timeline.start = reader.date("start");
    if (firstOfMonth(timeline.start) != timeline.start) {
        reader.error("start", "is " + dateText(timeline.start) + "; the first day of a month is needed, such as " +
                                  dateText(firstOfMonth(timeline.start)));
        timeline.start = firstOfMonth(timeline.start);
    }
    timeline.months = reader.whole("months", 1, mostMonths);
    if (monthNumber(timeline.start) + timeline.months > 10000 * 12)
        reader.error("months", "lead beyond the year 9999; a timeline that ends before is needed");
    timeline.fiscalYearEndMonth = reader.whole("fiscal_year_end_month", 1, 12, 12);
    return timeline;
}

/// Reads a list of parts with ids, each id once.
template <class Part, class Read>
std::vector<Part> readList(ObjectReader& reader, std::string_view key, Read&& read)
{
    std::vector<Part> parts;
    const Json* list = reader.list(key);
    if (!list)
        return parts;
    const Place place = reader.place().key(key);
    Positions seen;
    parts.reserve(list->size());
    for (std::size_t i = 0; i < list->size(); ++i) {
        const Place at = place.element(i);
        parts.push_back(read((*list)[i], at));
        const std::string& id = parts.back().id;
        if (const auto [other, added] = seen.try_emplace(id, i); !added && !id.empty())
            reader.problems().push_back({Severity::Error, at.key("id").pointer(),
                                         "is \"" + id + "\", as at " + place.element(other->second).pointer() +
                                             "; each id may stand once in its list"});
    }
    return parts;
}

template <class Parts>
Positions positionsOf(const Parts& parts)
{
    Positions positions;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (!parts[i].id.empty())
            positions.try_emplace(parts[i].id, i);
    return positions;
}

std::vector<Curve> readCurves(ObjectReader& reader, std::vector<bool>& isGood)
{
    std::vector<Curve> curves;
    const Json* object = reader.object("curves");
    if (!object)
        return curves;
    const Place place = reader.place().key("curves");
    for (auto it = object->begin(); it != object->end(); ++it) {
        const Place at = place.key(it.key());
        if (!isId(it.key()))
            reader.problems().push_back({Severity::Error, at.pointer(),
                                         "is named \"" + it.key() + "\"; " + std::string(idWords) + " is needed"});
        const std::size_t known = reader.problems().size();
        curves.push_back(readCurve(it.value(), at, it.key(), reader.problems()));
        isGood.push_back(std::none_of(reader.problems().begin() + static_cast<std::ptrdiff_t>(known),
                                      reader.problems().end(),
                                      [](const Problem& problem) { return problem.severity == Severity::Error; }));
    }
    return curves;
}

Scenario readScenario(const Json& value, const Place& place, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    Scenario scenario;
    scenario.id = reader.id("id");
    scenario.name = reader.text("name", scenario.id);
    if (reader.findValue("based_on"))
        scenario.basedOn = reader.text("based_on");
    scenario.probability = reader.optionalNumber("probability", ranges::fraction);
    reader.list("overrides"); // looked into when the scenario is applied
    reader.find("notes");
    return scenario;
}

struct Source {
    std::string id;
};

Source readSource(const Json& value, const Place& place, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    Source source{reader.id("id")};
    for (const std::string_view key : {"title", "publisher", "date", "url", "quote"})
        reader.text(key, "");
    return source;
}

void readProvenance(ObjectReader& reader, const Positions& sources)
{
    const Json* object = reader.object("provenance");
    if (!object)
        return;
    const Place place = reader.place().key("provenance");
    for (auto it = object->begin(); it != object->end(); ++it) {
        const Place at = place.key(it.key());
        ObjectReader entry(it.value(), at, reader.problems());
        entry.choice<int>("kind", evidence);
        readReference(entry, "source", sources, "source", false);
        entry.text("note", "");
    }
}

void checkScenarioParents(const std::vector<Scenario>& scenarios, const Place& list, Problems& problems)
{
    const Positions positions = positionsOf(scenarios);
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        if (!scenarios[i].basedOn)
            continue;
        const Place at = list.element(i);
        const std::string place = at.key("based_on").pointer();
        if (!positions.contains(*scenarios[i].basedOn)) {
            problems.push_back({Severity::Error, place,
                                "is \"" + *scenarios[i].basedOn +
                                    "\", which is no scenario's id; the id of another "
                                    "scenario, or null, is needed"});
            continue;
        }
        std::size_t parent = i;
        for (std::size_t steps = 0; steps <= scenarios.size(); ++steps) {
            const auto next = positions.find(scenarios[parent].basedOn.value_or(std::string()));
            if (next == positions.end())
                break;
            parent = next->second;
            if (parent == i) {
                problems.push_back({Severity::Error, place,
                                    "leads back to this scenario itself; a chain that ends at the base is needed"});
                break;
            }
        }
    }
}

} // namespace

std::optional<std::size_t> readReference(ObjectReader& reader, std::string_view key, const Positions& known,
                                         std::string_view kind, bool required)
{
    const auto words = [&known, kind] {
        constexpr std::size_t mostNamed = 6;
        std::string text = "the id of a " + std::string(kind);
        if (known.empty())
            return text + " (there is none yet)";
        std::size_t named = 0;
        for (auto it = known.begin(); it != known.end() && named < mostNamed; ++it)
            text += (named++ == 0 ? " (" : ", ") + it->first;
        return text + (known.size() > mostNamed ? ", ...)" : ")");
    };
    const Json* value = reader.find(key);
    if (!value) {
        if (required)
            reader.missing(key, words());
        return std::nullopt;
    }
    if (value->is_string())
        if (const auto found = known.find(value->get_ref<const std::string&>()); found != known.end())
            return found->second;
    reader.error(key, "is " + shownValue(*value) + "; " + words() + " is needed");
    return std::nullopt;
}

Curve readCurve(const Json& value, const Place& place, std::string id, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    Curve curve;
    curve.id = std::move(id);
    curve.interpolation = reader.choice<Interpolation>("interpolation", interpolations, Interpolation::Step);
    curve.growthAfter = reader.number("growth_after", ranges::growth, 0);
    for (const std::string_view key : {"name", "unit", "notes", "sources"})
        reader.find(key);
    const Json* points = reader.list("points");
    if (!points || points->empty()) {
        constexpr std::string_view pointWords = "at least one point {\"date\", \"value\"}";
        if (points)
            reader.error("points", "is empty; " + std::string(pointWords) + " is needed");
        else if (!reader.find("points"))
            reader.missing("points", pointWords);
        curve.points = {{Date{}, 0}};
        return curve;
    }
    std::optional<Date> before;
    const Place list = place.key("points");
    for (std::size_t i = 0; i < points->size(); ++i) {
        const Place at = list.element(i);
        ObjectReader point((*points)[i], at, problems);
        const Date date = point.date("date");
        if (point.isGood("date") && before && date <= *before)
            point.error("date", "is " + dateText(date) + ", not after the point before it on " + dateText(*before) +
                                    "; points in ascending order are needed");
        if (point.isGood("date"))
            before = date;
        curve.points.push_back({date, point.number("value", ranges::number)});
    }
    return curve;
}

Project readParts(const Json& document, Problems& problems, ReadWhat what)
{
    const Place root;
    ObjectReader reader(document, root, problems);
    Project project;
    reader.find("format");
    reader.find("version");
    project.name = reader.text("name", "");
    project.currency = reader.text("currency");
    constexpr std::size_t longestCurrency = 12;
    if (reader.isGood("currency") && (project.currency.empty() || project.currency.size() > longestCurrency))
        reader.error("currency", "is " + shownValue(project.currency) + "; a short code such as \"USD\" is needed");
    project.notes = reader.text("notes", "");
    References references;
    const std::size_t known = problems.size();
    if (const Json* timeline = reader.object("timeline"))
        project.timeline = readTimeline(*timeline, root.key("timeline"), problems);
    else if (!reader.find("timeline"))
        reader.missing("timeline", "{\"start\": \"YYYY-MM-01\", \"months\": n}");
    references.timelineIsGood = !hasErrors({problems.begin() + static_cast<std::ptrdiff_t>(known), problems.end()});
    project.curves = readCurves(reader, references.curveIsGood);
    references.curves = positionsOf(project.curves);
    references.curveValues = &project.curves;
    project.facilities = readList<Facility>(reader, "facilities", [&](const Json& value, const Place& at) {
        return readFacility(value, at, references, problems);
    });
    references.facilities = positionsOf(project.facilities);
    project.contracts = readList<Contract>(reader, "contracts", [&](const Json& value, const Place& at) {
        return readContract(value, at, references, problems);
    });
    project.loans = readList<Loan>(reader, "loans", [&](const Json& value, const Place& at) {
        return readLoan(value, at, references, project.timeline, problems);
    });
    const Json none = Json::object();
    const Json* corporate = reader.object("corporate");
    project.corporate = readCorporate(corporate ? *corporate : none, root.key("corporate"), problems);
    const Json* valuation = reader.object("valuation");
    project.valuation =
        readValuation(valuation ? *valuation : none, root.key("valuation"), references, project.timeline, problems);
    if (what == ReadWhat::WhatIsComputed) {
        for (const std::string_view key : {"scenarios", "simulation", "sources", "provenance"})
            reader.find(key);
        return project;
    }
    project.scenarios = readList<Scenario>(
        reader, "scenarios", [&](const Json& value, const Place& at) { return readScenario(value, at, problems); });
    checkScenarioParents(project.scenarios, root.key("scenarios"), problems);
    reader.object("simulation");
    const auto sources = readList<Source>(
        reader, "sources", [&](const Json& value, const Place& at) { return readSource(value, at, problems); });
    readProvenance(reader, positionsOf(sources));
    return project;
}

} // namespace rackrent
