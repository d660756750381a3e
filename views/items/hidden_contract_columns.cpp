#include "views/items/hidden_contract_columns.h"

#include "views/items/contract_readers.h"
#include "views/items/contract_values.h"

#include <QCoreApplication>

namespace rackrent {
namespace {

QString columnWords(const char* text) { return QCoreApplication::translate("Contracts", text); }

/// What differs between columns of numbers with a standard value.
struct Shape {
    ContractField field;
    const char* title;
    const char* unit; ///< empty for rates, which carry their sign
    const char* noun;
    const char* definition;
    const char* suffix;
    Quantity quantity;
};

ContractColumn column(const Shape& shape)
{
    ContractColumn column{};
    column.field = shape.field;
    column.title = columnWords(shape.title);
    column.unit = *shape.unit ? columnWords(shape.unit) : QString();
    column.noun = columnWords(shape.noun);
    column.definition = columnWords(shape.definition);
    column.suffix = shape.suffix;
    column.quantity = shape.quantity;
    column.rightAligned = true;
    column.isHiddenAtFirst = true;
    return column;
}

ContractColumn loadFactor()
{
    ContractColumn c = column({ContractField::LoadFactor, QT_TRANSLATE_NOOP("Contracts", "Load factor"),
                               QT_TRANSLATE_NOOP("Contracts", "%"), QT_TRANSLATE_NOOP("Contracts", "load factor"),
                               QT_TRANSLATE_NOOP("Contracts", "Power drawn as a share of the leased IT load; 100% when "
                                                              "nothing is said. It decides what energy costs."),
                               "/load_factor", Quantity::Rate});
    c.value = loadFactorValue;
    c.text = c.edited = loadFactorText;
    c.read = readLoadFactor;
    c.clear = clearLoadFactor;
    return c;
}

ContractColumn powerRecovery()
{
    ContractColumn c =
        column({ContractField::PowerRecovery, QT_TRANSLATE_NOOP("Contracts", "Power recovered"),
                QT_TRANSLATE_NOOP("Contracts", "%"), QT_TRANSLATE_NOOP("Contracts", "recovery of power"),
                QT_TRANSLATE_NOOP("Contracts", "The share of its power cost that the tenant pays beside the rent."),
                "/recovery/power", Quantity::Rate});
    c.value = powerRecoveryValue;
    c.text = c.edited = powerRecoveryText;
    c.read = readPowerRecovery;
    c.clear = clearPowerRecovery;
    return c;
}

ContractColumn costRecovery()
{
    ContractColumn c =
        column({ContractField::CostRecovery, QT_TRANSLATE_NOOP("Contracts", "Costs recovered"),
                QT_TRANSLATE_NOOP("Contracts", "%"), QT_TRANSLATE_NOOP("Contracts", "recovery of operating costs"),
                QT_TRANSLATE_NOOP(
                    "Contracts",
                    "The share of its part of the recoverable operating costs that the tenant pays beside the rent."),
                "/recovery/operating_costs", Quantity::Rate});
    c.value = costRecoveryValue;
    c.text = c.edited = costRecoveryText;
    c.read = readCostRecovery;
    c.clear = clearCostRecovery;
    return c;
}

ContractColumn feeMonths()
{
    ContractColumn c = column({ContractField::FeeMonths, QT_TRANSLATE_NOOP("Contracts", "Exit fee"),
                               QT_TRANSLATE_NOOP("Contracts", "months"), QT_TRANSLATE_NOOP("Contracts", "exit fee"),
                               QT_TRANSLATE_NOOP("Contracts", "What an early end costs the tenant, in months of rent."),
                               "/termination/fee_months", Quantity::Months});
    c.value = feeMonthsValue;
    c.text = feeMonthsText;
    c.edited = feeMonthsEdited;
    c.read = readFeeMonths;
    c.clear = clearFeeMonths;
    return c;
}

ContractColumn utilisation()
{
    ContractColumn c =
        column({ContractField::Utilisation, QT_TRANSLATE_NOOP("Contracts", "Utilisation"),
                QT_TRANSLATE_NOOP("Contracts", "%"), QT_TRANSLATE_NOOP("Contracts", "utilisation"),
                QT_TRANSLATE_NOOP("Contracts",
                                  "The share of the hours that is paid; it counts for rent by the GPU-hour alone."),
                "/rent/utilisation", Quantity::Rate});
    c.value = utilisationValue;
    c.text = c.edited = utilisationText;
    c.read = readUtilisation;
    c.readOnlyReason = utilisationReadOnly;
    c.clear = clearUtilisation;
    return c;
}

ContractColumn termMonths()
{
    ContractColumn c = column({ContractField::TermMonths, QT_TRANSLATE_NOOP("Contracts", "Term"),
                               QT_TRANSLATE_NOOP("Contracts", "months"), QT_TRANSLATE_NOOP("Contracts", "term"),
                               QT_TRANSLATE_NOOP("Contracts", "Whole months from the start to the end. Calculated."),
                               "", Quantity::Months});
    c.value = termMonthsValue;
    c.text = c.edited = termMonthsText;
    c.read = readTermMonths;
    c.readOnlyReason = termMonthsReadOnly;
    return c;
}

} // namespace

std::vector<ContractColumn> hiddenContractColumns()
{
    return {loadFactor(), powerRecovery(), costRecovery(), feeMonths(), utilisation(), termMonths()};
}

} // namespace rackrent
