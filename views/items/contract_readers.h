#pragma once

#include "views/items/contract_columns.h"

/// Typed text to edits, one function a kind of column. Each refuses with a reason.
namespace rackrent {

Typed<CellChange> readTenant(const ContractCell& cell, const QString& typed);
Typed<CellChange> readFacility(const ContractCell& cell, const QString& typed);
Typed<CellChange> readKind(const ContractCell& cell, const QString& typed);
Typed<CellChange> readStart(const ContractCell& cell, const QString& typed);
Typed<CellChange> readEnd(const ContractCell& cell, const QString& typed);
Typed<CellChange> readMegaWatt(const ContractCell& cell, const QString& typed);
Typed<CellChange> readGpus(const ContractCell& cell, const QString& typed);
Typed<CellChange> readRentBasis(const ContractCell& cell, const QString& typed);
Typed<CellChange> readRate(const ContractCell& cell, const QString& typed);
Typed<CellChange> readEscalationCell(const ContractCell& cell, const QString& typed);
Typed<CellChange> readNoticeDate(const ContractCell& cell, const QString& typed);
Typed<CellChange> readNoticeDays(const ContractCell& cell, const QString& typed);
Typed<CellChange> readEndsEarly(const ContractCell& cell, const QString& typed);
Typed<CellChange> readEnabled(const ContractCell& cell, const QString& typed);

Typed<CellChange> readLoadFactor(const ContractCell& cell, const QString& typed);
Typed<CellChange> readPowerRecovery(const ContractCell& cell, const QString& typed);
Typed<CellChange> readCostRecovery(const ContractCell& cell, const QString& typed);
Typed<CellChange> readFeeMonths(const ContractCell& cell, const QString& typed);
Typed<CellChange> readUtilisation(const ContractCell& cell, const QString& typed);
Typed<CellChange> readTermMonths(const ContractCell& cell, const QString& typed);

// Taking an input out, where the format knows what counts without it.
Typed<CellChange> clearMegaWatt(const ContractCell& cell);
Typed<CellChange> clearGpus(const ContractCell& cell);
Typed<CellChange> clearEscalation(const ContractCell& cell);
Typed<CellChange> clearNoticeDate(const ContractCell& cell);
Typed<CellChange> clearEndsEarly(const ContractCell& cell);
Typed<CellChange> clearEnabled(const ContractCell& cell);
Typed<CellChange> clearLoadFactor(const ContractCell& cell);
Typed<CellChange> clearPowerRecovery(const ContractCell& cell);
Typed<CellChange> clearCostRecovery(const ContractCell& cell);
Typed<CellChange> clearFeeMonths(const ContractCell& cell);
Typed<CellChange> clearUtilisation(const ContractCell& cell);

Choices facilityChoices(const ContractCell& cell);
Choices kindChoices(const ContractCell& cell);
Choices rentBasisChoices(const ContractCell& cell);

/// "a month", "a GPU-hour".
QString perText(RentBasis basis);

} // namespace rackrent
