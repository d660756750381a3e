#pragma once

#include "views/items/contract_columns.h"

/// What the columns of the contract grid show: `...Value` the raw value, `...Text` as shown, `...Edited` as an
/// editor starts.
namespace rackrent {

QVariant tenantValue(const ContractCell& cell);
QString tenantText(const ContractCell& cell);

QVariant facilityValue(const ContractCell& cell);
QString facilityText(const ContractCell& cell);

QVariant kindValue(const ContractCell& cell);
QString kindText(const ContractCell& cell);

QVariant startValue(const ContractCell& cell);
QString startText(const ContractCell& cell);
QString startEdited(const ContractCell& cell);

QVariant endValue(const ContractCell& cell);
QString endText(const ContractCell& cell);
QString endEdited(const ContractCell& cell);

QVariant megaWattValue(const ContractCell& cell);
QString megaWattText(const ContractCell& cell);
QString megaWattEdited(const ContractCell& cell);

QVariant gpusValue(const ContractCell& cell);
QString gpusText(const ContractCell& cell);
QString gpusEdited(const ContractCell& cell);

QString capacityReadOnly(const ContractCell& cell);

QVariant basisValue(const ContractCell& cell);
QString basisText(const ContractCell& cell);

QVariant rateValue(const ContractCell& cell);
QString rateText(const ContractCell& cell);
QString rateEdited(const ContractCell& cell);
QString rateUnit(const ContractCell& cell);

QString escalationShown(const ContractCell& cell);
QVariant escalationValue(const ContractCell& cell);
QString escalationReadOnly(const ContractCell& cell);

QVariant noticeDateValue(const ContractCell& cell);
QString noticeDateText(const ContractCell& cell);
QString noticeDateEdited(const ContractCell& cell);

QVariant noticeDaysValue(const ContractCell& cell);
QString noticeDaysText(const ContractCell& cell);
QString noticeDaysEdited(const ContractCell& cell);

QVariant endsEarlyValue(const ContractCell& cell);
QString endsEarlyText(const ContractCell& cell);
QString endsEarlyEdited(const ContractCell& cell);

QVariant enabledValue(const ContractCell& cell);
QString enabledText(const ContractCell& cell);

QVariant loadFactorValue(const ContractCell& cell);
QString loadFactorText(const ContractCell& cell);

QVariant powerRecoveryValue(const ContractCell& cell);
QString powerRecoveryText(const ContractCell& cell);

QVariant costRecoveryValue(const ContractCell& cell);
QString costRecoveryText(const ContractCell& cell);

QVariant feeMonthsValue(const ContractCell& cell);
QString feeMonthsText(const ContractCell& cell);
QString feeMonthsEdited(const ContractCell& cell);

QVariant utilisationValue(const ContractCell& cell);
QString utilisationText(const ContractCell& cell);

QString utilisationReadOnly(const ContractCell& cell);

QVariant termMonthsValue(const ContractCell& cell);
QString termMonthsText(const ContractCell& cell);
QString termMonthsReadOnly(const ContractCell& cell);

} // namespace rackrent
