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

Choices facilityChoices(const ContractCell& cell);
Choices kindChoices(const ContractCell& cell);
Choices rentBasisChoices(const ContractCell& cell);

/// "a month", "a GPU-hour".
QString perText(RentBasis basis);

} // namespace rackrent
