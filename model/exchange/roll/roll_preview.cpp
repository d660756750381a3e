#include "model/exchange/roll/roll_preview.h"

#include "model/exchange/roll/roll_totals.h"
#include "model/exchange/roll/rolled_contract.h"
#include "model/exchange/roll/rolled_facilities.h"
#include "model/exchange/roll/words.h"
#include "model/project/document_path.h"
#include "model/project/field_reader.h"
#include "model/project/pointer.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

namespace rackrent {

namespace {

const Json& listOf(const Json& document, const char* key)
{
    static const Json none = Json::array();
    const auto found = document.find(key);
    return found != document.end() && found->is_array() ? *found : none;
}

std::string textOf(const Json& object, const char* key)
{
    if (!object.is_object())
        return {};
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// What the row says goes over what stands there, object by object.
void mergeInto(Json& target, const Json& source)
{
    for (const auto& [key, value] : source.items()) {
        if (value.is_object() && target.contains(key) && target[key].is_object())
            mergeInto(target[key], value);
        else
            target[key] = value;
    }
}

class Previewer {
public:
    Previewer(const Sheet& sheet, const RollMapping& mapping, const Json& document, ExistingContracts existing)
        : m_sheet(sheet), m_mapping(mapping), m_document(document), m_existing(existing), m_facilities(document)
    {
        const Json& contracts = listOf(document, "contracts");
        for (std::size_t i = 0; i < contracts.size(); ++i)
            m_positions.try_emplace(textOf(contracts[i], "id"), i);
    }

    RollPreview preview()
    {
        fillMerged(m_sheet, m_mapping.headingRow < 0 ? 0 : m_mapping.headingRow + m_mapping.headingRows);
        const std::vector<RollRowRole> layout = rollLayout(m_sheet, m_mapping);
        const auto count = std::ranges::count(layout, RowRole::Contract, &RollRowRole::role);
        if (static_cast<std::size_t>(count) > mostRolledContracts) {
            say({Severity::Error, -1, -1,
                 "it has " + std::to_string(count) +
                     " rows of contracts, and 100,000 at most are imported; split the table"});
            return std::move(m_preview);
        }
        std::string group;
        for (const RollRowRole& role : layout) {
            if (role.role == RowRole::Contract)
                readRow(role.row, group);
            else if (role.role != RowRole::Blank)
                m_preview.leftOut.push_back(role);
            if (role.role == RowRole::Group)
                group = role.text;
        }
        giveIds();
        m_preview.facilities = m_facilities.made(m_preview);
        if (m_preview.contracts.empty())
            say({Severity::Error, -1, -1,
                 "there is no row with a contract; check the heading row, and which rows are left out"});
        check();
        for (RollProblem& problem : totalsProblems(m_sheet, m_mapping, layout))
            say(std::move(problem));
        std::ranges::stable_sort(m_preview.problems, [](const RollProblem& a, const RollProblem& b) {
            return std::pair(a.row, a.column) < std::pair(b.row, b.column);
        });
        if (m_preview.hasErrors())
            m_preview.edits.clear();
        return std::move(m_preview);
    }

private:
    void say(RollProblem problem) { m_preview.problems.push_back(std::move(problem)); }

    void readRow(int number, const std::string& group)
    {
        RollRow row = rollRow(m_sheet, m_mapping, number);
        if (!m_mapping.groups.empty() && !group.empty() && !row.values.contains(m_mapping.groups))
            row.values[m_mapping.groups] = group;
        Json contract = rolledContract(row, m_mapping);
        // A row that only changes a contract may leave the facility as it is.
        const bool isKnown = m_positions.contains(textOf(contract, "id")) && m_existing == ExistingContracts::Update;
        if (!(isKnown && !contract.contains("facility")))
            m_facilities.resolve(contract, row);
        m_preview.problems.insert(m_preview.problems.end(), row.problems.begin(), row.problems.end());
        m_preview.contracts.push_back({number, std::move(contract), std::move(row.columns), false});
        m_unread.push_back(std::move(row.unread));
    }

    /// Ids that are said come first, so that one that is made up never takes theirs.
    void giveIds()
    {
        std::unordered_map<std::string, int> nextOf; // an id that is taken -> the number to try behind it
        for (const auto& [id, position] : m_positions)
            nextOf.emplace(id, 2);
        for (const PreviewedContract& one : m_preview.contracts) {
            const std::string id = textOf(one.contract, "id");
            if (id.empty())
                continue;
            nextOf.emplace(id, 2);
            if (m_positions.contains(id) && m_existing == ExistingContracts::Refuse)
                say({Severity::Error, one.row, columnFor(one, "/id"),
                     "the project has a contract " + shownText(id) +
                         " already; update the contracts that it has, leave the row out, or give it another id"});
        }
        for (std::size_t i = 0; i < m_preview.contracts.size(); ++i) {
            Json& contract = m_preview.contracts[i].contract;
            if (contract.contains("id") || m_unread[i].contains("/id"))
                continue;
            std::string stem = idOf(textOf(contract, "tenant"));
            if (stem.empty())
                stem = "contract";
            std::string id = stem;
            if (const auto taken = nextOf.find(stem); taken != nextOf.end())
                for (; nextOf.contains(id); ++taken->second)
                    id = stem + "-" + std::to_string(taken->second);
            nextOf.emplace(id, 2);
            Json withId = Json::object({{"id", id}});
            withId.update(contract);
            contract = std::move(withId);
        }
    }

    int columnFor(const PreviewedContract& one, std::string_view pointer) const
    {
        // The longest place that a column says and that the pointer leads into, or else a column within the pointer.
        int column = -1;
        std::size_t longest = 0;
        for (const auto& [field, from] : one.columns) {
            if (isWithin(pointer, field) && field.size() > longest) {
                column = from;
                longest = field.size();
            } else if (column < 0 && isWithin(field, pointer)) {
                column = from;
            }
        }
        return column;
    }

    /// Makes the edits, and lets the project's own checks look at what comes of them.
    void check()
    {
        Json document = m_document;
        const auto addList = [&](const char* key, const std::vector<Json>& parts) {
            if (parts.empty())
                return;
            if (!document.contains(key)) {
                m_preview.edits.push_back({std::string("/") + key, Json::array()});
                document[key] = Json::array();
            }
            for (const Json& part : parts) {
                m_preview.edits.push_back({std::string("/") + key + "/-", part});
                document[key].push_back(part);
            }
        };
        addList("facilities", m_preview.facilities);
        std::vector<Json> added;
        std::map<std::size_t, std::size_t> contractAt; // position in the document -> in the preview
        std::size_t next = listOf(m_document, "contracts").size();
        for (std::size_t i = 0; i < m_preview.contracts.size(); ++i) {
            PreviewedContract& one = m_preview.contracts[i];
            const auto known = m_positions.find(textOf(one.contract, "id"));
            if (known != m_positions.end() && m_existing == ExistingContracts::Update &&
                !contractAt.contains(known->second)) {
                one.isUpdate = true;
                Json& target = document["contracts"][known->second];
                mergeInto(target, one.contract);
                one.contract = target;
                contractAt[known->second] = i;
                m_preview.edits.push_back({"/contracts/" + std::to_string(known->second), target, std::nullopt, true});
                continue;
            }
            contractAt[next++] = i;
            added.push_back(one.contract);
        }
        addList("contracts", added);
        const Problems before = CheckedDocument(m_document).problems();
        for (const Problem& problem : CheckedDocument(std::move(document)).problems())
            attribute(problem, contractAt, before);
    }

    void attribute(const Problem& problem, const std::map<std::size_t, std::size_t>& contractAt, const Problems& before)
    {
        const std::vector<std::string> steps = stepsOf(problem.place);
        const auto position = steps.size() > 1 && steps[0] == "contracts" ? positionOf(steps[1]) : std::nullopt;
        const auto found = position ? contractAt.find(*position) : contractAt.end();
        if (found == contractAt.end()) {
            if (std::ranges::find(before, problem) == before.end())
                say({problem.severity, -1, -1,
                     "the project would have a fault at " + problem.place + ": " + problem.message});
            return;
        }
        const PreviewedContract& one = m_preview.contracts[found->second];
        const std::string pointer = problem.place.substr(("/contracts/" + steps[1]).size());
        for (const std::string& unread : m_unread[found->second])
            if (isWithin(unread, pointer) || isWithin(pointer, unread))
                return; // that its cell cannot be read was told
        const int column = columnFor(one, pointer);
        const std::string named = pointer.empty() ? "" : pointer.substr(1) + " ";
        say({problem.severity, one.row, column, named + problem.message + mend(pointer, problem.message)});
    }

    std::string mend(const std::string& pointer, const std::string& message) const
    {
        if (!message.starts_with("is missing"))
            return {};
        const auto mapped = std::ranges::find(m_mapping.columns, pointer, &RollColumn::field);
        if (pointer == "/rent/basis")
            return ". Give the column of the rent its unit";
        return mapped == m_mapping.columns.end()
                   ? ". Map the column that says it, or give the mapping a default for it"
                   : ". Fill in " + columnName(mapped->column) + " of the row, or leave the row out";
    }

    Sheet m_sheet;
    const RollMapping& m_mapping;
    const Json& m_document;
    ExistingContracts m_existing;
    RolledFacilities m_facilities;
    std::unordered_map<std::string, std::size_t> m_positions; ///< of the document's contracts, by id
    std::vector<std::set<std::string>> m_unread;
    RollPreview m_preview;
};

} // namespace

bool RollPreview::hasErrors() const
{
    return std::ranges::any_of(problems,
                               [](const RollProblem& problem) { return problem.severity == Severity::Error; });
}

RollPreview rollPreview(const Sheet& sheet, const RollMapping& mapping, const Json& document,
                        ExistingContracts existing)
{
    return Previewer(sheet, mapping, document, existing).preview();
}

Json emptyRollProject(const std::string& name, const std::string& currency)
{
    return {{"format", "rackrent-project"},
            {"version", 1},
            {"name", name},
            {"currency", currency},
            {"timeline", {{"start", "2027-01-01"}, {"months", 120}}},
            {"facilities", Json::array()},
            {"contracts", Json::array()},
            {"valuation", {{"discount_rate", 0.1}}},
            {"provenance",
             {{"/valuation/discount_rate",
               {{"kind", "assumption"},
                {"note", "House assumption: replace by the return that the capital must earn."}}}}}};
}

std::optional<Edit> timelineEdit(const RollPreview& preview)
{
    std::optional<Date> first, last;
    for (const PreviewedContract& one : preview.contracts) {
        if (const auto start = parseDate(textOf(one.contract, "start")); start && (!first || *start < *first))
            first = start;
        if (const auto end = parseDate(textOf(one.contract, "end")); end && (!last || *end > *last))
            last = end;
    }
    if (!first || !last || *last < *first)
        return std::nullopt;
    const int months = std::min(mostMonths, monthNumber(*last) - monthNumber(*first) + 1);
    return Edit{"/timeline", Json{{"start", dateText(firstOfMonth(*first))}, {"months", months}}};
}

} // namespace rackrent
