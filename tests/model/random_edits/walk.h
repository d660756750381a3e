#pragma once

#include "model/project/checked_document.h"
#include "tests/model/random_edits/naive.h"
#include "tests/model/random_edits/same_bits.h"

#include <deque>

namespace rackrent::test {

/// What does not agree.
struct Disagreement : std::runtime_error {
    using std::runtime_error::runtime_error;
};

inline void require(bool agrees, const std::string& what)
{
    if (!agrees)
        throw Disagreement(what);
}

/// A document edited step by step, each step held against a full read and a full computation.
class Walk {
public:
    /// @param foreign results of a project that has nothing in common with this one
    Walk(const Json& document, const Results& foreign, Random& random)
        : m_document(document), m_foreign(foreign), m_random(random)
    {
        require(m_document.isValid(), "the first document is not valid");
        m_results.push_back(computedResults(m_document.project()));
    }

    const Json& json() const { return m_document.json(); }

    /// Makes edits; those that leave the document invalid are taken back.
    /// @return whether it is valid with them
    bool step(const Edits& edits)
    {
        const State before = state();
        std::string missing;
        const std::optional<Json> wanted = edited(json(), edits, missing);
        CheckedDocument::Outcome outcome = m_document.apply(edits);
        if (!wanted) {
            require(!outcome.change && outcome.missingPath == missing, "another place is missing than " + missing);
            requireState(before, "after a place was missing");
            return false;
        }
        require(!outcome.missingPath, "a place is missing that is there");
        CheckedDocument fresh(*wanted);
        if (outcome.change->changesNothing()) {
            require(*wanted == json(), "something changes, and nothing is said to");
            requireState(before, "after edits that change nothing");
            return true;
        }
        require(projectText(json()) == projectText(*wanted), "another text than edits one by one give");
        requireSame(fresh);
        if (!fresh.isValid()) {
            checkWayBack(before, std::move(*outcome.change));
            return false;
        }
        checkResults(fresh.project());
        checkScenarios(fresh);
        checkUndo(edits, before, std::move(*outcome.change));
        remember(edits);
        return true;
    }

private:
    struct State {
        std::string text;
        Problems problems;
        Project project;
    };

    State state() const { return {projectText(json()), m_document.problems(), m_document.project()}; }

    void requireState(const State& wanted, const std::string& when)
    {
        require(projectText(json()) == wanted.text, "other bytes " + when);
        require(m_document.problems() == wanted.problems, "other problems " + when);
        require(m_document.project() == wanted.project, "another project " + when);
    }

    void requireSame(const CheckedDocument& fresh)
    {
        require(m_document.isValid() == fresh.isValid(), "valid where a full read is not, or the reverse");
        require(m_document.project() == fresh.project(), "another project than a full read gives");
        const Problems has = sorted(m_document.problems()), wants = sorted(fresh.problems());
        require(has == wants,
                "problems" + listed(has).toStdString() + "\nwhere a full read has" + listed(wants).toStdString());
    }

    /// Results to take over from: the last, older ones, or those of something else.
    const Results& someResults()
    {
        if (m_random.chance(0.05))
            return m_foreign;
        return m_random.chance(0.6) ? m_results.back() : m_results[m_random.index(m_results.size())];
    }

    void keep(Results results)
    {
        constexpr std::size_t mostKept = 6;
        m_results.push_back(std::move(results));
        if (m_results.size() > mostKept)
            m_results.pop_front();
    }

    void requireResults(const Results& has, const Results& wants, const std::string& where)
    {
        const std::string differing = difference(has, wants);
        require(differing.empty(), "other figures " + where + ": " + differing);
        const bool hasNan =
            !std::ranges::all_of(wants.facilities, [](const auto& one) { return sameFigures(*one, *one); });
        require(has == wants || hasNan || !(wants == wants), "figures " + where + " that do not compare as equal");
        const std::vector<std::size_t> counted = countedContracts(wants);
        for (int i = 0; i < 3 && !counted.empty(); ++i) {
            const std::size_t position = counted[m_random.index(counted.size())];
            const ContractResult one = contractResult(has, position), other = contractResult(wants, position);
            require(one.id == other.id && sameBits(one.lines, other.lines), "other lines of a contract " + where);
        }
    }

    void checkResults(const Project& fresh)
    {
        Results again = recomputedResults(m_document.project(), someResults());
        requireResults(again, computedResults(fresh), "after an edit");
        keep(std::move(again));
    }

    void checkScenarios(CheckedDocument& fresh)
    {
        constexpr std::size_t mostChecked = 3;
        const std::vector<Scenario> scenarios = m_document.project().scenarios;
        const bool all = scenarios.size() <= mostChecked;
        for (std::size_t i = 0; i < std::min(mostChecked, scenarios.size()); ++i)
            checkScenario(scenarios[all ? i : m_random.index(scenarios.size())].id, fresh);
        require(!m_document.under("no such scenario"), "a scenario that there is not");
    }

    void checkScenario(const std::string& id, CheckedDocument& fresh)
    {
        const std::string text = projectText(json());
        const std::optional<UnderScenario> under = m_document.under(id), other = fresh.under(id);
        const std::string where = "under scenario " + id;
        require(projectText(json()) == text && projectText(fresh.json()) == text, "other bytes " + where);
        require(under && other, "nothing " + where);
        require(under->project == other->project && under->places == other->places, "not as a full read " + where);
        const Json worked = underScenario(json(), id);
        const CheckedDocument whole(worked);
        require(under->project == whole.project(), "another project " + where);
        requireContracts(*under, worked, where);
        if (m_random.chance(0.1))
            require(scenarioProject(json(), id).project == under->project &&
                        projectText(scenarioProject(json(), id).document) == projectText(worked),
                    "not as the command line " + where);
        Results results = recomputedResults(under->project, someResults());
        requireResults(results, computedResults(whole.project()), where);
        if (m_random.chance(0.2))
            keep(std::move(results));
    }

    /// What a grid shows of contracts under a scenario: those that it changes, and else the document's.
    void requireContracts(const UnderScenario& under, const Json& worked, const std::string& where)
    {
        for (std::size_t i = 0; i < under.project.contracts.size(); ++i) {
            const auto found = under.contracts.find(i);
            require(found != under.contracts.end() || i < sizeOf(json(), "contracts"), "no contract's JSON " + where);
            const Json& has = found == under.contracts.end() ? json()["contracts"][i] : found->second;
            require(has == worked["contracts"][i], "a contract's JSON " + where);
        }
        for (const auto& [position, contract] : under.contracts)
            require(position < under.project.contracts.size(), "a contract that there is not " + where);
    }

    void remember(const Edits& edits)
    {
        constexpr std::size_t mostKept = 8;
        m_made.push_back(edits);
        if (m_made.size() > mostKept)
            m_made.pop_front();
    }

    /// An invalid document is edited on as any other, and the way back leads to the valid one.
    void checkWayBack(const State& before, CheckedDocument::Change change)
    {
        require(!m_document.under(""), "something under a scenario of an invalid document");
        if (m_made.empty() || m_random.chance(0.3)) {
            m_document.takeBack(std::move(change));
            return requireState(before, "after an invalid change was taken back");
        }
        std::vector<Edits> inverses{change.inverses};
        for (std::size_t more = m_random.index(3); more > 0; --more) {
            const CheckedDocument::Outcome outcome = m_document.apply(m_made[m_random.index(m_made.size())]);
            if (!outcome.change || outcome.change->changesNothing())
                continue;
            requireSame(CheckedDocument(json()));
            inverses.push_back(outcome.change->inverses);
        }
        for (auto back = inverses.rbegin(); back != inverses.rend(); ++back) {
            require(m_document.apply(*back).change.has_value(), "the way back is closed");
            requireSame(CheckedDocument(json()));
        }
        requireState({before.text, m_document.problems(), before.project}, "after the way back");
    }

    void checkUndo(const Edits& edits, const State& before, CheckedDocument::Change change)
    {
        const State after = state();
        if (m_random.chance(0.4)) {
            m_document.takeBack(std::move(change));
            requireState(before, "after a change was taken back");
            require(m_document.apply(edits).change.has_value(), "refused what it accepted before");
        } else if (m_random.chance(0.5)) {
            const auto undone = m_document.apply(change.inverses);
            require(undone.change.has_value(), "undo is refused");
            requireSame(CheckedDocument(json()));
            requireState({before.text, m_document.problems(), before.project}, "after undo");
            require(m_document.apply(edits).change.has_value(), "redo is refused");
        }
        requireState({after.text, m_document.problems(), after.project}, "after redo");
        require(sorted(m_document.problems()) == sorted(after.problems), "other problems after redo");
    }

    CheckedDocument m_document;
    const Results& m_foreign;
    Random& m_random;
    std::deque<Edits> m_made;      ///< the edits accepted last
    std::deque<Results> m_results; ///< computed in the steps before, the newest last
};

} // namespace rackrent::test
