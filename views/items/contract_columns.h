#pragma once

#include "model/project/project_file.h"
#include "views/format/number_text.h"
#include "views/format/typed.h"

#include <QStringList>
#include <QVariant>

#include <optional>
#include <string>
#include <vector>

namespace rackrent {

enum class ContractField {
    Tenant,
    Facility,
    Kind,
    Start,
    End,
    MegaWatt,
    Gpus,
    RentBasis,
    Rate,
    Escalation,
    NoticeDate,
    NoticeDays,
    EndsEarly,
    Enabled,
    LoadFactor,
    PowerRecovery,
    CostRecovery,
    FeeMonths,
    Utilisation,
    TermMonths
};

/// One row as the columns see it.
struct ContractCell {
    const Project& project;   ///< under the chosen scenario
    const Contract& contract; ///< in that project
    const Json& shown;        ///< the contract's JSON under the scenario, where edits go
    const NumberText& numbers;
};

/// What a typed text does: edits whose paths begin inside the contract (`/rent/rate`), and what was understood.
struct CellChange {
    std::vector<Edit> edits;
    QString echo;
};

struct Choices {
    QStringList keys;
    QStringList labels;
};

/// A column of the contract grid: everything that tells it from the others.
struct ContractColumn {
    ContractField field;
    QString title;
    QString unit;       ///< in the heading; "{currency}" stands for the project's
    QString noun;       ///< in "Change Anthropic's rate"
    QString definition; ///< the heading's tooltip
    std::string suffix; ///< the input's path inside the contract; empty where it is calculated
    std::optional<Quantity> quantity;
    bool rightAligned;

    QVariant (*value)(const ContractCell&); ///< raw: a number, a QDate, a key
    QString (*text)(const ContractCell&);   ///< as shown
    QString (*edited)(const ContractCell&); ///< as an editor starts
    Typed<CellChange> (*read)(const ContractCell&, const QString& typed);
    QString (*readOnlyReason)(const ContractCell&) = nullptr;  ///< empty: can be edited
    Choices (*choices)(const ContractCell&) = nullptr;         ///< none: typed
    QString (*cellUnit)(const ContractCell&) = nullptr;        ///< none: the column's
    Typed<CellChange> (*clear)(const ContractCell&) = nullptr; ///< none: the input must be there
    bool isHiddenAtFirst = false;

    bool isCalculated() const { return suffix.empty(); } ///< from other inputs
};

/// The columns in the order of the grid; the position of a field is its number.
const std::vector<ContractColumn>& contractColumns();

/// The number of a field's column.
constexpr int columnOf(ContractField field) { return static_cast<int>(field); }

} // namespace rackrent
