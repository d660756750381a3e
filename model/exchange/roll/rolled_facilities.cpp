#include "model/exchange/roll/rolled_facilities.h"

#include "model/exchange/roll/roll_preview.h"
#include "model/exchange/roll/unit_words.h"
#include "model/exchange/roll/words.h"
#include "model/project/field_reader.h"

#include <algorithm>
#include <cmath>

namespace rackrent {

namespace {

struct Delivery {
    Date date;
    double mw = 0, gpus = 0;
};

double numberAt(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number() ? found->get<double>() : 0;
}

std::optional<Date> dateAt(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found == object.end() ? std::nullopt : dateOf(*found);
}

/// What a contract takes and gives back, day by day.
void addDeliveries(const Json& contract, std::vector<Delivery>& deliveries)
{
    const auto start = dateAt(contract, "start");
    const auto end = dateAt(contract, "end");
    const auto capacity = contract.find("capacity");
    if (!start || !end || capacity == contract.end() || !capacity->is_object())
        return;
    Delivery back{*end + std::chrono::days(1), 0, 0};
    const auto add = [&](Date date, const Json& from) {
        deliveries.push_back({date, numberAt(from, "critical_it_mw"), numberAt(from, "gpus")});
        back.mw -= deliveries.back().mw;
        back.gpus -= deliveries.back().gpus;
    };
    const auto list = capacity->find("deliveries");
    if (list != capacity->end() && list->is_array()) {
        for (const Json& one : *list)
            if (const auto date = one.is_object() ? dateAt(one, "date") : std::nullopt)
                add(*date, one);
    } else {
        add(*start, *capacity);
    }
    deliveries.push_back(back);
}

/// Sums of decimals as a person would write them.
double rounded(double value)
{
    constexpr double parts = 1e6;
    return std::round(value * parts) / parts;
}

} // namespace

RolledFacilities::RolledFacilities(const Json& document)
{
    const auto list = document.find("facilities");
    if (list == document.end() || !list->is_array())
        return;
    for (const Json& facility : *list) {
        if (!facility.is_object() || !facility.contains("id") || !facility["id"].is_string())
            continue;
        const auto name = facility.find("name");
        m_known.push_back(
            {facility["id"], name != facility.end() && name->is_string() ? name->get<std::string>() : ""});
    }
    for (const Known& known : m_known)
        m_ids.insert(known.id);
    for (const Known& known : m_known) {
        m_idOfWords.try_emplace(normalised(known.name), known.id);
        m_idOfWords.try_emplace(normalised(known.id), known.id);
    }
}

std::string RolledFacilities::idFor(const std::string& text, RollRow& row)
{
    if (m_ids.contains(text)) // an id wins over a name
        return text;
    const std::string words = normalised(text);
    if (const auto known = m_idOfWords.find(words); !words.empty() && known != m_idOfWords.end())
        return known->second;
    std::string id = isId(text) ? text : idOf(text);
    if (id.empty())
        id = "facility";
    const std::string stem = id;
    for (int& next = m_nextOf.try_emplace(stem, 2).first->second; m_ids.contains(id); ++next)
        id = stem + "-" + std::to_string(next);
    m_new.push_back({id, text});
    m_ids.insert(id);
    m_idOfWords.try_emplace(words, id);
    const auto column = row.columns.find("/facility");
    if (!m_known.empty())
        row.problems.push_back({Severity::Warning, row.row, column == row.columns.end() ? -1 : column->second,
                                shownText(text) +
                                    " is no facility of the project: a new one is made. If it is one of them, "
                                    "write its id or its name"});
    return id;
}

void RolledFacilities::resolve(Json& contract, RollRow& row)
{
    const auto named = contract.find("facility");
    if (named != contract.end()) {
        if (named->is_string() && !named->get<std::string>().empty())
            *named = idFor(named->get<std::string>(), row);
        return;
    }
    if (m_known.size() == 1) {
        contract["facility"] = m_known.front().id;
        return;
    }
    if (m_known.empty()) {
        contract["facility"] = idFor("Facility", row);
        return;
    }
    std::string names;
    constexpr std::size_t shown = 5;
    for (std::size_t i = 0; i < std::min(m_known.size(), shown); ++i)
        names += (i > 0 ? ", " : "") + m_known[i].id;
    row.unread.insert("/facility");
    row.problems.push_back(
        {Severity::Error, row.row, -1,
         "says no facility; map the column that names it, or give the mapping a default for /facility: one of " +
             names + (m_known.size() > shown ? ", ..." : "")});
}

std::vector<Json> RolledFacilities::made(const RollPreview& preview) const
{
    std::map<std::string, std::vector<Delivery>> deliveriesIn;
    for (const PreviewedContract& row : preview.contracts)
        if (const auto id = row.contract.find("facility"); id != row.contract.end() && id->is_string())
            addDeliveries(row.contract, deliveriesIn[id->get<std::string>()]);
    std::vector<Json> facilities;
    for (const Known& one : m_new) {
        std::vector<Delivery>& deliveries = deliveriesIn[one.id];
        std::ranges::stable_sort(deliveries, [](const Delivery& a, const Delivery& b) {
            return std::pair(a.date, a.mw) < std::pair(b.date, b.mw); // on a day, what is given back first
        });
        double mw = 0, gpus = 0, mostMw = 0, mostGpus = 0;
        for (const Delivery& delivery : deliveries) {
            mw += delivery.mw;
            gpus += delivery.gpus;
            mostMw = std::max(mostMw, mw);
            mostGpus = std::max(mostGpus, gpus);
        }
        Json phases = Json::array();
        if (mostMw > 0 || mostGpus > 0) {
            Json& phase = phases.emplace_back(Json{{"date", dateText(deliveries.front().date)}});
            phase["critical_it_mw"] = plainNumber(rounded(mostMw));
            if (mostGpus > 0)
                phase["gpus"] = plainNumber(rounded(mostGpus));
        }
        facilities.push_back({{"id", one.id}, {"name", one.name}, {"phases", phases}});
    }
    return facilities;
}

} // namespace rackrent
