#include "views/items/contract_values.h"

#include "views/format/date_text.h"
#include "views/format/escalation_text.h"
#include "views/items/contract_readers.h"

#include <QCoreApplication>
#include <QDate>

#include <numeric>

namespace rackrent {
namespace {

/// Stands where a contract has no such thing.
QString dash() { return QStringLiteral("\u2013"); }

QString words(const char* text) { return QCoreApplication::translate("Contracts", text); }

QDate qdate(Date date)
{
    const std::chrono::year_month_day day{date};
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

bool atFirstExit(const ContractCell& cell)
{
    const auto found = cell.shown.find("ends_early");
    return found != cell.shown.end() && *found == "first_exit";
}

QString labelOf(const Choices& choices, const QString& key)
{
    return choices.labels.value(choices.keys.indexOf(key), key);
}

double total(const ContractCell& cell, double Phase::*part)
{
    const auto& deliveries = cell.contract.deliveries;
    return std::accumulate(deliveries.begin(), deliveries.end(), 0.0,
                           [part](double sum, const Phase& phase) { return sum + phase.*part; });
}

/// Of a project that is to be mended the facility may not be there.
QString facilityKey(const ContractCell& cell)
{
    const auto& facilities = cell.project.facilities;
    return cell.contract.facility < facilities.size() ? QString::fromStdString(facilities[cell.contract.facility].id)
                                                      : QString();
}

/// Whether an object inside the contract has a key, whatever stands there instead of an object.
bool hasInside(const Json& contract, const char* parent, const char* key)
{
    const auto found = contract.find(parent);
    return found != contract.end() && found->is_object() && found->contains(key);
}

QString kindKey(const ContractCell& cell) { return kindChoices(cell).keys[static_cast<int>(cell.contract.kind)]; }

QString basisKey(const ContractCell& cell)
{
    return rentBasisChoices(cell).keys[static_cast<int>(cell.contract.rent.basis)];
}

} // namespace

QVariant tenantValue(const ContractCell& cell) { return QString::fromStdString(cell.contract.tenant); }
QString tenantText(const ContractCell& cell) { return QString::fromStdString(cell.contract.tenant); }

QVariant facilityValue(const ContractCell& cell) { return facilityKey(cell); }
QString facilityText(const ContractCell& cell) { return labelOf(facilityChoices(cell), facilityKey(cell)); }

QVariant kindValue(const ContractCell& cell) { return kindKey(cell); }
QString kindText(const ContractCell& cell) { return kindChoices(cell).labels[static_cast<int>(cell.contract.kind)]; }

QVariant startValue(const ContractCell& cell) { return qdate(cell.contract.start); }
QString startText(const ContractCell& cell) { return shownDate(cell.contract.start); }
QString startEdited(const ContractCell& cell) { return editedDate(cell.contract.start); }

QVariant endValue(const ContractCell& cell) { return qdate(cell.contract.end); }
QString endText(const ContractCell& cell) { return shownDate(cell.contract.end); }
QString endEdited(const ContractCell& cell) { return editedDate(cell.contract.end); }

QVariant megaWattValue(const ContractCell& cell) { return total(cell, &Phase::criticalItMw); }
QString megaWattText(const ContractCell& cell)
{
    return cell.numbers.full(total(cell, &Phase::criticalItMw), Quantity::MegaWatt);
}
QString megaWattEdited(const ContractCell& cell)
{
    return cell.numbers.exact(total(cell, &Phase::criticalItMw), Quantity::MegaWatt);
}

QVariant gpusValue(const ContractCell& cell) { return total(cell, &Phase::gpus); }
QString gpusText(const ContractCell& cell) { return cell.numbers.full(total(cell, &Phase::gpus), Quantity::Count); }
QString gpusEdited(const ContractCell& cell) { return cell.numbers.exact(total(cell, &Phase::gpus), Quantity::Count); }

QString capacityReadOnly(const ContractCell& cell)
{
    if (!hasInside(cell.shown, "capacity", "deliveries"))
        return {};
    return QCoreApplication::translate(
        "Contracts", "The sum of several deliveries, each with its date: it cannot be typed as one number.");
}

QVariant basisValue(const ContractCell& cell) { return basisKey(cell); }
QString basisText(const ContractCell& cell)
{
    return rentBasisChoices(cell).labels[static_cast<int>(cell.contract.rent.basis)];
}

QVariant rateValue(const ContractCell& cell) { return cell.contract.rent.rate; }
QString rateText(const ContractCell& cell)
{
    const RentBasis basis = cell.contract.rent.basis;
    const bool unitPrice = basis == RentBasis::PerKwMonth || basis == RentBasis::PerGpuHour;
    return cell.numbers.full(cell.contract.rent.rate, unitPrice ? Quantity::UnitPrice : Quantity::Money);
}
QString rateEdited(const ContractCell& cell) { return cell.numbers.exact(cell.contract.rent.rate, Quantity::Money); }
QString rateUnit(const ContractCell& cell)
{
    return cell.numbers.unit(Quantity::Money, perText(cell.contract.rent.basis));
}

QString escalationShown(const ContractCell& cell)
{
    const Escalation& escalation = cell.contract.escalation;
    if (escalation.kind == EscalationKind::Index &&
        (!escalation.curve || *escalation.curve >= cell.project.curves.size()))
        return dash(); // an unknown curve: the problem says so
    return escalationText(cell.contract.escalation, cell.project.curves, cell.numbers);
}
QVariant escalationValue(const ContractCell& cell) { return escalationShown(cell); }
QString escalationReadOnly(const ContractCell& cell)
{
    if (!hasInside(cell.shown, "escalation", "kind") || cell.shown.at("escalation").at("kind") != "steps")
        return {};
    return QCoreApplication::translate("Contracts",
                                       "A table of rates by contract month: it cannot be typed as one line.");
}

QVariant noticeDateValue(const ContractCell& cell)
{
    return cell.contract.termination ? QVariant(qdate(cell.contract.termination->earliestNotice)) : QVariant();
}
QString noticeDateText(const ContractCell& cell)
{
    return cell.contract.termination ? shownDate(cell.contract.termination->earliestNotice) : dash();
}
QString noticeDateEdited(const ContractCell& cell)
{
    return cell.contract.termination ? editedDate(cell.contract.termination->earliestNotice)
                                     : QCoreApplication::translate("Contracts", "none");
}

QVariant noticeDaysValue(const ContractCell& cell)
{
    return cell.contract.termination ? QVariant(cell.contract.termination->noticeDays) : QVariant();
}
QString noticeDaysText(const ContractCell& cell)
{
    return cell.contract.termination ? cell.numbers.full(cell.contract.termination->noticeDays, Quantity::Days)
                                     : dash();
}
QString noticeDaysEdited(const ContractCell& cell)
{
    return cell.contract.termination ? cell.numbers.exact(cell.contract.termination->noticeDays, Quantity::Days)
                                     : QString();
}

QVariant endsEarlyValue(const ContractCell& cell)
{
    return cell.contract.noticeGiven ? QVariant(qdate(*cell.contract.noticeGiven)) : QVariant();
}
QString endsEarlyText(const ContractCell& cell)
{
    if (!cell.contract.noticeGiven)
        return QCoreApplication::translate("Contracts", "runs to term");
    return atFirstExit(cell) ? QCoreApplication::translate("Contracts", "first exit")
                             : shownDate(*cell.contract.noticeGiven);
}
QString endsEarlyEdited(const ContractCell& cell)
{
    const bool isDate = cell.contract.noticeGiven && !atFirstExit(cell);
    return isDate ? editedDate(*cell.contract.noticeGiven) : endsEarlyText(cell);
}

QVariant enabledValue(const ContractCell& cell) { return cell.contract.enabled; }
QString enabledText(const ContractCell& cell)
{
    return cell.contract.enabled ? QCoreApplication::translate("Contracts", "yes") : QStringLiteral("no");
}

QVariant loadFactorValue(const ContractCell& cell) { return cell.contract.loadFactor; }
QString loadFactorText(const ContractCell& cell)
{
    return cell.numbers.exact(cell.contract.loadFactor, Quantity::Rate);
}

QVariant powerRecoveryValue(const ContractCell& cell) { return cell.contract.recovery.power; }
QString powerRecoveryText(const ContractCell& cell)
{
    return cell.numbers.exact(cell.contract.recovery.power, Quantity::Rate);
}

QVariant costRecoveryValue(const ContractCell& cell) { return cell.contract.recovery.operatingCosts; }
QString costRecoveryText(const ContractCell& cell)
{
    return cell.numbers.exact(cell.contract.recovery.operatingCosts, Quantity::Rate);
}

QVariant feeMonthsValue(const ContractCell& cell)
{
    return cell.contract.termination ? QVariant(cell.contract.termination->feeMonths) : QVariant();
}
QString feeMonthsText(const ContractCell& cell)
{
    return cell.contract.termination ? cell.numbers.exact(cell.contract.termination->feeMonths, Quantity::Years)
                                     : dash();
}
QString feeMonthsEdited(const ContractCell& cell)
{
    return cell.contract.termination ? feeMonthsText(cell) : QString();
}

QVariant utilisationValue(const ContractCell& cell)
{
    return cell.contract.rent.basis == RentBasis::PerGpuHour ? QVariant(cell.contract.rent.utilisation) : QVariant();
}
QString utilisationText(const ContractCell& cell)
{
    return cell.contract.rent.basis == RentBasis::PerGpuHour
               ? cell.numbers.exact(cell.contract.rent.utilisation, Quantity::Rate)
               : dash();
}

QString utilisationReadOnly(const ContractCell& cell)
{
    return cell.contract.rent.basis == RentBasis::PerGpuHour
               ? QString()
               : words(QT_TRANSLATE_NOOP("Contracts", "It counts for rent by the GPU-hour alone."));
}

QVariant termMonthsValue(const ContractCell& cell)
{
    const Contract& contract = cell.contract;
    return contract.end < contract.start ? QVariant()
                                         : QVariant(wholeMonths(contract.start, contract.end + std::chrono::days{1}));
}
QString termMonthsText(const ContractCell& cell)
{
    const QVariant months = termMonthsValue(cell);
    return months.isValid() ? cell.numbers.full(months.toInt(), Quantity::Months) : dash();
}
QString termMonthsReadOnly(const ContractCell&)
{
    return words(QT_TRANSLATE_NOOP("Contracts", "Calculated from start and end: change one of them."));
}

} // namespace rackrent
