#pragma once

#include "model/portfolio/metric_table.h"
#include "model/portfolio/results.h"
#include "model/project/checked_document.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace rackrent {

/// What a project is worth under changes.
struct Evaluation {
    std::optional<Metrics> metrics; ///< nothing where the changes make the project invalid, or the figures too large
    Problems problems;              ///< errors alone: why there are none
};

/// How many of a number of evaluations are done: called now and then, by the caller's thread.
using Progress = std::function<void(std::size_t done, std::size_t all)>;

/// Metrics of a document under changes of its inputs: the one way in which scenarios, sensitivities and solvers ask
/// "what if". An evaluation reads again what the changes touch and computes again what depends on it, as an edit does,
/// and leaves the document as it was.
class Evaluator {
public:
    /// @param document outlives this; nobody else looks at it during a call
    /// @param scenarioId empty for the base case
    explicit Evaluator(CheckedDocument& document, std::string scenarioId = {});
    /// The same, taking over from results of the document's project that are there already.
    Evaluator(CheckedDocument& document, std::string scenarioId, const Results& base);

    /// Why nothing can be evaluated: an invalid document, an unknown scenario, figures too large. Every evaluation
    /// gives these problems then.
    const Problems& problems() const { return m_problems; }
    /// Results without changes; empty where there are problems.
    const Results& results() const { return m_results; }
    const Metrics& metrics() const { return m_results.metrics; }
    const std::string& scenarioId() const { return m_scenarioId; }

    Evaluation at(const Changes& changes) const;
    /// Several, computed on all cores; the same bits as one by one. Where it was asked to stop first, the rest is
    /// empty.
    std::vector<Evaluation> at(std::span<const Changes> changes, std::stop_token stop = {},
                               const Progress& progress = {}) const;
    /// Whether the project is valid under the changes, without computing it: no problems.
    Problems faults(const Changes& changes) const { return m_document.tried(m_scenarioId, changes).problems; }
    /// The document under the scenario.
    Json document() const { return m_document.jsonUnder(m_scenarioId).value_or(m_document.json()); }

private:
    void begin(const Results& before);

    CheckedDocument& m_document;
    std::string m_scenarioId;
    Results m_results;
    Problems m_problems;
};

/// One override `{"path", "op", "value"}`.
Json overrideOf(const std::string& path, std::string_view op, Json value);

/// Changes that set one input.
Changes setting(const std::string& path, Json value);

enum class MetricChoice { Numbers, NumbersAndDates };

/// The metric of a key that is one number, or date; null, with a problem that lists those there are, for another. What
/// is wrong with a question rather than with the project has as its place the part of the question: "metric".
const MetricRow* chosenMetric(std::string_view key, MetricChoice choice, Problems& problems);

/// The metric's number; nothing where there is none.
std::optional<double> numberOf(const MetricRow& row, const Evaluation& evaluation);

/// The name of a scenario; "Base case" for an empty id.
std::string scenarioTitle(const Project& project, const std::string& scenarioId);

} // namespace rackrent
