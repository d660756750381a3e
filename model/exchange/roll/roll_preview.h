#pragma once

#include "model/exchange/roll/roll_layout.h"
#include "model/exchange/roll/roll_row.h"
#include "model/project/checked_document.h"

#include <string>
#include <vector>

namespace rackrent {

/// A row as a contract.
struct PreviewedContract {
    int row = 0;
    Json contract;                      ///< as it would stand in the project
    std::map<std::string, int> columns; ///< JSON Pointer within it -> the column that says it
    bool isUpdate = false;              ///< the project has a contract of its id, which it changes
};

/// What an import would do, and all that is wrong with it, before anything is done.
struct RollPreview {
    std::vector<PreviewedContract> contracts;
    std::vector<Json> facilities;      ///< that the project lacks, as large as their contracts need
    std::vector<RollRowRole> leftOut;  ///< rows that are no contracts, but for blank ones
    std::vector<RollProblem> problems; ///< by row and column
    std::vector<Edit> edits;           ///< that make the import; none when there are errors

    bool hasErrors() const;
};

/// What becomes of a contract whose id the project has already.
enum class ExistingContracts {
    Refuse, ///< an error
    Update  ///< it takes what the row says, and keeps what the row does not say
};

/// Reads the rows of a sheet into contracts and checks the project with them as any project is checked, so that each
/// error has its cell. The document stays as it is. Contracts without an id get one from their tenant's name.
/// Facilities are known by id or name; with a column for them, those that the project lacks are made.
RollPreview rollPreview(const Sheet& sheet, const RollMapping& mapping, const Json& document,
                        ExistingContracts existing = ExistingContracts::Refuse);

/// A valid project without facilities and contracts, to import a roll into.
Json emptyRollProject(const std::string& name, const std::string& currency);

/// More rows of contracts are refused.
inline constexpr std::size_t mostRolledContracts = 100'000;

/// An edit that makes a timeline of the months from the first start to the last end among a preview's contracts, at
/// most 1200; nothing when they have no dates.
std::optional<Edit> timelineEdit(const RollPreview& preview);

} // namespace rackrent
