#pragma once

#include "model/project/reading.h"

#include <set>
#include <string>
#include <vector>

namespace rackrent {

/// One override as it stands in a document.
struct Override {
    std::string place;    ///< JSON Pointer of the override itself
    std::string path;     ///< of what it overrides, as written
    std::string pointer;  ///< of what it overrides, with positions; empty when the path does not resolve
    bool created = false; ///< whether it made a key that was not there
};

/// Changes of a document that are tried and taken back.
struct Changes {
    std::vector<Edit> edits;        ///< of the file, before any scenario
    Json overrides = Json::array(); ///< as they stand in a scenario, `{"path", "op", "value"}` each, after its own
};

/// A document while a scenario's overrides, its parents' before them, are worked in. They are taken out when this goes:
/// the document is then as it was, to the byte. Overrides that cannot be applied are noted and left out. A chain of
/// parents that runs in a circle is followed once round.
class AppliedScenario {
public:
    /// @param document outlives this; nobody else looks at it meanwhile
    /// @param base what the document is without a scenario
    AppliedScenario(Json& document, std::string_view scenarioId, const Project& base, const IdIndex& index,
                    Problems& problems);
    /// The same with changes: their edits before the scenario, their overrides after it. What cannot be applied is told
    /// with its place: "/overrides/0/path", or the path of the edit.
    /// @param scenarioId empty for none
    AppliedScenario(Json& document, std::string_view scenarioId, const Changes& changes, const Project& base,
                    const IdIndex& index, Problems& problems);
    ~AppliedScenario();
    AppliedScenario(const AppliedScenario&) = delete;
    AppliedScenario& operator=(const AppliedScenario&) = delete;

    const std::vector<Override>& overrides() const { return m_overrides; }
    /// What they touch.
    const StaleParts& stale() const { return m_stale; }
    /// Their pointers, parents' first, each once; without those that do not resolve.
    std::vector<std::string> places() const;

private:
    class Applier;

    Json& m_document;
    std::vector<Override> m_overrides;
    std::vector<Edit> m_inverses;
    StaleParts m_stale;
};

/// A problem of a scenario, and what is wrong in words that are the same for every scenario with it.
struct ScenarioProblem {
    Problem problem;
    std::string fault;
};

/// What checking a scenario found, and which edits may change that.
struct ScenarioCheck {
    std::vector<ScenarioProblem> problems;
    bool isWide = false;           ///< any edit may
    std::set<std::string> touched; ///< else edits of these parts, as `StaleParts::touched`
};

/// What a project becomes under a scenario of a document, wrong paths, and operations that cannot be done.
/// @param document as it is without a scenario; worked on, and left as it was
ScenarioCheck checkedScenario(Json& document, const std::string& scenarioId, const Reading& base, const IdIndex& index);

/// The errors of a document as it was read while changes are in it, and keys that an override made and that the format
/// does not know.
/// @param under the document read with what `applied` changed
Problems problemsWhileApplied(const AppliedScenario& applied, const Reading& under);

/// The problems of several scenarios, each told once, however many scenarios share it.
Problems problemsOf(const std::vector<ScenarioCheck>& checks);

} // namespace rackrent
