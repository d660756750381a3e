#pragma once

#include "model/exchange/roll/roll_row.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace rackrent {

struct RollPreview;

/// The facilities that rows name: those of a project by id or name, and new ones.
class RolledFacilities {
public:
    explicit RolledFacilities(const Json& document);

    /// Puts the id of the facility that a contract names as text into the contract. One that names none is in the
    /// project's only facility, if it has but one.
    void resolve(Json& contract, RollRow& row);

    /// The facilities that the project lacks, each with one phase at the first start of its contracts: the most power
    /// and GPUs that they lease at a time.
    std::vector<Json> made(const RollPreview& preview) const;

private:
    std::string idFor(const std::string& text, RollRow& row);

    struct Known {
        std::string id, name;
    };
    std::vector<Known> m_known, m_new;
    std::unordered_set<std::string> m_ids;
    std::unordered_map<std::string, std::string> m_idOfWords; ///< of normalised names and ids
    std::unordered_map<std::string, int> m_nextOf;            ///< the number to try behind a stem
};

} // namespace rackrent
