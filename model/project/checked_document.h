#pragma once

#include "model/project/scenario.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rackrent {

/// A project under one of its scenarios.
struct UnderScenario {
    Project project;
    std::vector<std::string> places; ///< JSON Pointers of what is overridden, parents' first
    /// Contracts of the document that the scenario changes, as they are under it, by position.
    std::map<std::size_t, Json> contracts;
};

/// A project under changes that were tried.
struct Tried {
    std::optional<Project> project; ///< nothing where it would be invalid
    Problems problems;              ///< errors alone: why it would be
};

/// A document, the project that it describes and all that is to be said of it, kept in step edit by edit: an edit reads
/// again what it touches, and checks again the scenarios that it may concern. An edit may leave the document invalid:
/// what cannot be read stays in it as it was written, and the problems say where.
class CheckedDocument {
public:
    CheckedDocument() = default;
    explicit CheckedDocument(Json document);

    const Json& json() const { return m_json; }
    /// Gives the document away.
    Json takenJson() && { return std::move(m_json); }
    bool isValid() const
    {
        return !m_reading.hasErrors() && m_driverProblems.empty() && !hasErrors(m_scenarioProblems);
    }
    /// Whether its errors can be mended input by input: it is a project of a known version, and its lists are lists of
    /// objects.
    bool isEditable() const;
    /// What the document describes. Nothing is computed from an invalid one: its lists have an element for each of the
    /// document's, with standard values where a value cannot be read.
    const Project& project() const { return m_reading.project; }
    /// Errors and warnings, scenarios' after the document's own and the simulation's.
    Problems problems() const;

    /// What an edit did, so that it can be taken back.
    struct Change {
        std::vector<Edit> inverses; ///< in the order in which they are to be applied
        Reading reading;            ///< before
        std::vector<ScenarioCheck> checks;

        bool changesNothing() const { return inverses.empty(); }
    };
    /// Either a change, or the place that there is not: the document is as it was then.
    struct Outcome {
        std::optional<Change> change;
        std::optional<std::string> missingPath;
    };
    /// Makes all edits, or none when one of them names a place that there is not.
    Outcome apply(const std::vector<Edit>& edits);
    /// Takes the last change back.
    void takeBack(Change change);

    /// The document as it is under a scenario, under none for an empty id; nothing when there is none of that id.
    std::optional<Json> jsonUnder(const std::string& scenarioId);

    /// The project under a scenario of a valid document; nothing when there is none of that id, or the document is
    /// invalid.
    std::optional<UnderScenario> under(const std::string& scenarioId);
    /// The project with changes, under a scenario or under none for an empty id; the document stays as it is. Costs as
    /// much as an edit of what is changed.
    Tried tried(const std::string& scenarioId, const Changes& changes);

private:
    const IdIndex& index() const;
    Change followed(Change change, StaleParts stale);
    void checkScenarios(const StaleParts& stale);
    void learnIds();
    void checkDrivers();
    bool mayConcern(const ScenarioCheck& check, const StaleParts& stale) const;

    Json m_json;
    Reading m_reading;
    IdIndex m_index;
    std::vector<ScenarioCheck> m_checks; ///< one a scenario
    Problems m_scenarioProblems;
    Problems m_driverProblems; ///< errors all of them
};

/// A project file that was read: with an error among the problems its document is not to be used.
struct OpenedProject {
    CheckedDocument document;
    Problems problems; ///< errors and warnings, in file order where a line is known
};

/// Reads a project file as `readProject`, to be edited or looked at under its scenarios.
OpenedProject openedProject(std::string_view bytes);

} // namespace rackrent
