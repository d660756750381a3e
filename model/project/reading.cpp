#include "model/project/reading.h"

#include "model/project/for_all.h"

#include <algorithm>
#include <cmath>

namespace rackrent {

namespace {

constexpr std::string_view formatName = "rackrent-project";
constexpr int formatVersion = 1;
constexpr std::size_t worthThreads = 256; // parts to read

/// Whether the document claims to be a project that this version can read.
bool hasKnownFormat(const Json& document, Problems& problems)
{
    const auto refuse = [&problems](std::string place, std::string message) {
        problems.push_back({Severity::Error, std::move(place), std::move(message)});
        return false;
    };
    if (!document.is_object())
        return refuse("", "is " + shownValue(document) +
                              "; a project is an object { \"format\": \"rackrent-project\", ... }");
    const auto format = document.find("format");
    if (format == document.end() || *format != formatName)
        return refuse("/format", (format == document.end() ? "is missing" : "is " + shownValue(*format)) +
                                     "; \"rackrent-project\" is needed: is this a Rackrent project?");
    const auto version = document.find("version");
    const bool isWhole = version != document.end() && version->is_number() &&
                         version->get<double>() == std::floor(version->get<double>());
    if (!isWhole || *version < 1)
        return refuse("/version", (version == document.end() ? "is missing" : "is " + shownValue(*version)) +
                                      "; the number 1 is needed");
    if (*version > formatVersion) {
        const auto name = document.find("name");
        return refuse("/version", "is " + shownValue(*version) + ": " +
                                      (name == document.end() ? "the project" : shownValue(*name)) +
                                      " was written by a newer Rackrent, and this one reads version 1; update "
                                      "Rackrent to open it");
    }
    return true;
}

void readHeader(const Json& document, Reading& reading)
{
    const Place root;
    ObjectReader reader(document, root, reading.header);
    Project& project = reading.project;
    reader.find("format");
    reader.find("version");
    project.name = reader.text("name", "");
    project.currency = reader.text("currency");
    constexpr std::size_t longestCurrency = 12;
    if (reader.isGood("currency") && (project.currency.empty() || project.currency.size() > longestCurrency))
        reader.error("currency", "is " + shownValue(project.currency) + "; a short code such as \"USD\" is needed");
    project.notes = reader.text("notes", "");
    if (!reader.object("timeline") && !reader.find("timeline"))
        reader.missing("timeline", "{\"start\": \"YYYY-MM-01\", \"months\": n}");
    for (const std::string_view key : {"curves", "corporate", "valuation", "simulation", "provenance", "views"})
        reader.object(key);
    for (const std::string_view key : {"facilities", "contracts", "loans", "scenarios", "sources"})
        reader.list(key);
}

/// The value at a key when it is of this kind, else an empty one.
const Json& valueAt(const Json& document, const char* key, Json::value_t kind)
{
    static const Json noList = Json::array();
    static const Json nothing = Json::object();
    const auto found = document.find(key);
    if (found != document.end() && found->type() == kind)
        return *found;
    return kind == Json::value_t::array ? noList : nothing;
}

/// Reads an element; one that is equal to what stood there keeps its address.
template <class T, class Read>
typename SharedList<T>::Element readPart(const typename SharedList<T>::Element& before, std::size_t position,
                                         Problems& problems, Read&& read)
{
    T part = read(position, problems);
    return before && *before == part ? before : std::make_shared<const T>(std::move(part));
}

/// Reads the elements that edits changed, none of which came or left.
/// @return whether an id is another than before
template <class T, class Read>
bool readTouched(const std::set<std::size_t>& touched, SharedList<T>& parts, Reading::PartProblems& problems,
                 Read&& read)
{
    bool renamed = false;
    for (const std::size_t position : touched) {
        Problems noted;
        const auto before = parts.element(position);
        auto part = readPart<T>(before, position, noted, read);
        renamed = renamed || before->id != part->id;
        parts.set(position, std::move(part));
        problems.erase(position);
        if (!noted.empty())
            problems.emplace(position, std::move(noted));
    }
    return renamed;
}

/// Reads the stale elements of a list; `read(position, problems)` reads one.
/// @return whether an id may stand elsewhere than before
template <class T, class Read>
bool readStale(StaleList<T>& stale, std::size_t size, SharedList<T>& parts, Reading::PartProblems& problems,
               Read&& read)
{
    if (!stale.isStructural() && size == parts.size())
        return readTouched(stale.touched(), parts, problems, read);
    std::vector<typename StaleList<T>::Entry> entries = stale.taken(size, parts);
    std::vector<std::size_t> toRead;
    Reading::PartProblems found;
    for (std::size_t i = 0; i < size; ++i)
        if (!entries[i].part)
            toRead.push_back(i);
        else if (const auto known = problems.find(*entries[i].from); known != problems.end())
            found.emplace(i, known->second);
    std::vector<Problems> noted(toRead.size());
    forAll(toRead.size(), worthThreads, [&](std::size_t i) {
        auto& entry = entries[toRead[i]];
        entry.part = readPart<T>(entry.before, toRead[i], noted[i], read);
    });
    bool renamed = size != parts.size();
    for (std::size_t i = 0; i < toRead.size(); ++i) {
        const auto& entry = entries[toRead[i]];
        renamed = renamed || !entry.before || entry.before->id != entry.part->id;
        if (!noted[i].empty())
            found.emplace(toRead[i], std::move(noted[i]));
    }
    std::vector<typename SharedList<T>::Element> elements;
    elements.reserve(size);
    for (auto& entry : entries)
        elements.push_back(std::move(entry.part));
    parts = SharedList<T>(std::move(elements));
    problems = std::move(found);
    return renamed;
}

/// Reads a project's parts in the order in which they depend on each other.
class Reader {
public:
    Reader(const Json& document, StaleParts stale, Reading& reading)
        : m_document(document), m_stale(std::move(stale)), m_reading(reading), m_project(reading.project)
    {}

    void read()
    {
        readOverTime();
        readCurves();
        readFacilities();
        readContracts();
        readLoans();
        readFinance();
        if (m_renamed)
            noteIds();
        if (m_stale.about) {
            m_reading.about.clear();
            m_project.scenarios = readAbout(m_document, m_reading.about);
        }
        if (m_stale.simulation || m_renamed) { // correlations name places by ids and by positions
            m_reading.simulation.clear();
            m_project.simulation = readSimulation(m_document, m_reading.references, m_reading.simulation);
        }
        if (m_stale.views || m_stale.about) {
            m_reading.views.clear();
            m_project.views = readViews(valueAt(m_document, "views", Json::value_t::object), m_root.key("views"),
                                        m_project.scenarios, m_reading.views);
        }
    }

private:
    const Json& list(const char* key) const { return valueAt(m_document, key, Json::value_t::array); }

    void readOverTime()
    {
        if (!m_stale.timeline)
            return;
        m_reading.timeline.clear();
        const auto found = m_document.find("timeline");
        ReadTimeline read;
        if (found != m_document.end() && found->is_object())
            read = readTimeline(*found, m_root.key("timeline"), m_reading.timeline);
        m_project.timeline = read.timeline;
        m_reading.timelineIsGood = read.isGood;
    }

    void readCurves()
    {
        if (!m_stale.curves.any())
            return;
        const Json& object = valueAt(m_document, "curves", Json::value_t::object);
        readStale(m_stale.curves, object.size(), m_project.curves, m_reading.curves,
                  [&](std::size_t i, Problems& problems) {
                      const auto it = std::next(object.begin(), static_cast<std::ptrdiff_t>(i));
                      if (!isId(it.key()))
                          problems.push_back({Severity::Error, "",
                                              "is named \"" + it.key() + "\"; " + std::string(idWords) + " is needed"});
                      return readCurve(it.value(), m_root, it.key(), problems);
                  });
        References& references = m_reading.references;
        const References before = references;
        references.curves = positionsOf(m_project.curves);
        references.curveIsGood.clear();
        references.curveIsPositive.clear();
        for (std::size_t i = 0; i < m_project.curves.size(); ++i) {
            const auto problems = m_reading.curves.find(i);
            references.curveIsGood.push_back(problems == m_reading.curves.end() ||
                                             !rackrent::hasErrors(problems->second));
            references.curveIsPositive.push_back(std::ranges::all_of(
                m_project.curves[i].points, [](const CurvePoint& point) { return point.value > 0; }));
        }
        m_stale.loans.all();
        if (references != before) {
            m_stale.simulation = true;
            m_stale.facilities.all();
            m_stale.contracts.all();
        }
    }

    void readFacilities()
    {
        if (!m_stale.facilities.any())
            return;
        const Json& facilities = list("facilities");
        if (!readStale(m_stale.facilities, facilities.size(), m_project.facilities, m_reading.facilities,
                       [&](std::size_t i, Problems& problems) {
                           return readFacility(facilities[i], m_root, m_reading.references, problems);
                       }))
            return;
        m_renamed = true;
        const Positions before = std::exchange(m_reading.references.facilities, positionsOf(m_project.facilities));
        if (m_reading.references.facilities != before)
            m_stale.contracts.all();
    }

    void readContracts()
    {
        const Json& contracts = list("contracts");
        if (m_stale.contracts.any() && readStale(m_stale.contracts, contracts.size(), m_project.contracts,
                                                 m_reading.contracts, [&](std::size_t i, Problems& problems) {
                                                     return readContract(contracts[i], m_root, m_reading.references,
                                                                         problems);
                                                 }))
            m_renamed = true;
    }

    void readLoans()
    {
        if (m_stale.timeline)
            m_stale.loans.all();
        const Json& loans = list("loans");
        if (m_stale.loans.any() && readStale(m_stale.loans, loans.size(), m_project.loans, m_reading.loans,
                                             [&](std::size_t i, Problems& problems) {
                                                 return readLoan(loans[i], m_root, m_reading.references,
                                                                 m_project.curves, over(), problems);
                                             }))
            m_renamed = true;
    }

    void readFinance()
    {
        if (m_stale.corporate) {
            m_reading.corporate.clear();
            m_project.corporate = readCorporate(valueAt(m_document, "corporate", Json::value_t::object),
                                                m_root.key("corporate"), m_reading.corporate);
        }
        if (m_stale.valuation || m_stale.timeline) {
            m_reading.valuation.clear();
            m_project.valuation = readValuation(valueAt(m_document, "valuation", Json::value_t::object),
                                                m_root.key("valuation"), over(), m_reading.valuation);
        }
    }

    void noteIds()
    {
        m_reading.ids.clear();
        noteRepeatedIds(m_project.facilities, m_root.key("facilities"), m_reading.ids);
        noteRepeatedIds(m_project.contracts, m_root.key("contracts"), m_reading.ids);
        noteRepeatedIds(m_project.loans, m_root.key("loans"), m_reading.ids);
    }

    ReadTimeline over() const { return {m_project.timeline, m_reading.timelineIsGood}; }

    const Json& m_document;
    const Place m_root;
    StaleParts m_stale;
    Reading& m_reading;
    Project& m_project;
    bool m_renamed = false;
};

void addParts(const Reading::PartProblems& parts, const std::string& list, Problems& problems)
{
    for (const auto& [position, noted] : parts)
        for (const Problem& problem : noted) {
            problems.push_back(problem);
            problems.back().place = list + std::to_string(position) + problem.place;
        }
}

bool anyErrors(const Reading::PartProblems& parts)
{
    return std::ranges::any_of(parts, [](const auto& part) { return hasErrors(part.second); });
}

} // namespace

Problems Reading::problems() const
{
    Problems all = header;
    const auto add = [&all](const Problems& more) { all.insert(all.end(), more.begin(), more.end()); };
    add(timeline);
    for (const auto& [position, noted] : curves)
        for (const Problem& problem : noted) {
            all.push_back(problem);
            all.back().place = "/curves/" + pointerStep(project.curves[position].id) + problem.place;
        }
    addParts(facilities, "/facilities/", all);
    addParts(contracts, "/contracts/", all);
    addParts(loans, "/loans/", all);
    add(ids);
    add(corporate);
    add(valuation);
    add(about);
    add(simulation);
    add(views);
    return all;
}

bool Reading::hasErrors() const
{
    const auto any = [](const Problems& problems) { return rackrent::hasErrors(problems); };
    return any(header) || any(timeline) || any(corporate) || any(valuation) || any(ids) || any(about) ||
           any(simulation) || any(views) || anyErrors(curves) || anyErrors(facilities) || anyErrors(contracts) ||
           anyErrors(loans);
}

Reading readAgain(const Json& document, const Reading& before, StaleParts stale)
{
    Reading reading;
    if (!hasKnownFormat(document, reading.header))
        return reading;
    if (before.isKnown)
        reading = before;
    else // there are no parts to take over
        stale = StaleParts::everything();
    reading.isKnown = true;
    reading.header.clear();
    readHeader(document, reading);
    Reader(document, std::move(stale), reading).read();
    return reading;
}

Reading readingOf(const Json& document) { return readAgain(document, {}, StaleParts::everything()); }

} // namespace rackrent
