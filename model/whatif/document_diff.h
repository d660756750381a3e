#pragma once

#include "model/project/project_file.h"
#include "model/whatif/evaluator.h"

#include <optional>
#include <string>
#include <vector>

namespace rackrent {

/// One thing that differs between two documents.
struct Difference {
    enum class Kind {
        Added,
        Removed,
        Changed,
        Moved ///< the same parts of a list in another order: `before` and `after` are the ids that both have
    };
    Kind kind = Kind::Changed;
    std::string path; ///< JSON Pointer with ids where list elements have some: "/contracts/acme/rent/rate"
    Json before;      ///< null where it was added
    Json after;       ///< null where it was removed
    /// Edits that make it so, after those of the differences before it.
    std::vector<Edit> edits;
};

/// What differs in meaning: not the order of keys, not how a number is written. Elements of lists are found by their
/// ids, those without by their place while the lists are equally long; else the list differs as a whole. The edits
/// of all differences in order make the one document mean what the other does.
std::vector<Difference> differences(const Json& before, const Json& after);

/// Whether it may change a figure: not for name, notes, views, sources, provenance and simulation.
/// @param inScenario whether scenarios count
bool mayChangeFigures(const Difference& difference, bool inScenario);

/// Two project files and what their differences do to the metrics.
struct DocumentComparison {
    std::vector<Difference> differences;
    Metrics before, after;
    Problems problems; ///< errors: the scenario is unknown in one of them, or figures are too large
};

/// Costs a comparison of the JSON and two full computations, the second taking over what both have in common.
/// @param scenarioId empty for the base case
DocumentComparison comparedDocuments(CheckedDocument& before, CheckedDocument& after, const std::string& scenarioId);

} // namespace rackrent
