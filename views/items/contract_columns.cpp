#include "views/items/contract_columns.h"

#include "views/items/contract_readers.h"
#include "views/items/contract_values.h"
#include "views/items/hidden_contract_columns.h"

#include <QCoreApplication>

namespace rackrent {
namespace {

std::vector<ContractColumn> whoAndWhere()
{
    return {
        {ContractField::Tenant,
         QCoreApplication::translate("Contracts", "Tenant"),
         {},
         QCoreApplication::translate("Contracts", "tenant"),
         QCoreApplication::translate("Contracts",
                                     "Who pays the rent. Contracts of one tenant share a colour in every chart."),
         "/tenant",
         std::nullopt,
         false,
         tenantValue,
         tenantText,
         tenantText,
         readTenant},
        {ContractField::Facility,
         QCoreApplication::translate("Contracts", "Facility"),
         {},
         QCoreApplication::translate("Contracts", "facility"),
         QCoreApplication::translate(
             "Contracts", "The site whose capacity is let. A contract of a disabled facility is not computed."),
         "/facility",
         std::nullopt,
         false,
         facilityValue,
         facilityText,
         facilityText,
         readFacility,
         nullptr,
         facilityChoices},
        {ContractField::Kind,
         QCoreApplication::translate("Contracts", "Kind"),
         {},
         QCoreApplication::translate("Contracts", "kind"),
         QCoreApplication::translate(
             "Contracts", "What is let: space and power, compute, a powered shell or the ground. For reporting only."),
         "/kind",
         std::nullopt,
         false,
         kindValue,
         kindText,
         kindText,
         readKind,
         nullptr,
         kindChoices},
    };
}

std::vector<ContractColumn> termAndCapacity()
{
    return {
        {ContractField::Start,
         QCoreApplication::translate("Contracts", "Start"),
         {},
         QCoreApplication::translate("Contracts", "start"),
         QCoreApplication::translate("Contracts", "First day of the contract. Rent accrues by the day from here."),
         "/start",
         std::nullopt,
         false,
         startValue,
         startText,
         startEdited,
         readStart},
        {ContractField::End,
         QCoreApplication::translate("Contracts", "End"),
         {},
         QCoreApplication::translate("Contracts", "end"),
         QCoreApplication::translate("Contracts",
                                     "Last day of the contract, paid like the others, unless it ends early."),
         "/end",
         std::nullopt,
         false,
         endValue,
         endText,
         endEdited,
         readEnd},
        {ContractField::MegaWatt, QCoreApplication::translate("Contracts", "IT"),
         QCoreApplication::translate("Contracts", "MW"), QCoreApplication::translate("Contracts", "capacity"),
         QCoreApplication::translate(
             "Contracts",
             "Critical IT load: leased power for IT equipment, without cooling and losses. Typed in MW, kW or GW."),
         "/capacity/critical_it_mw", Quantity::MegaWatt, true, megaWattValue, megaWattText, megaWattEdited,
         readMegaWatt, capacityReadOnly},
        {ContractField::Gpus,
         QCoreApplication::translate("Contracts", "GPUs"),
         {},
         QCoreApplication::translate("Contracts", "number of GPUs"),
         QCoreApplication::translate("Contracts", "Leased GPUs. They carry rent by the GPU-hour."),
         "/capacity/gpus",
         Quantity::Count,
         true,
         gpusValue,
         gpusText,
         gpusEdited,
         readGpus,
         capacityReadOnly},
    };
}

std::vector<ContractColumn> rent()
{
    return {
        {ContractField::RentBasis,
         QCoreApplication::translate("Contracts", "Rent basis"),
         {},
         QCoreApplication::translate("Contracts", "rent basis"),
         QCoreApplication::translate(
             "Contracts", "What the rate is for: a month, a year, a kW of critical IT and month, or a GPU-hour."),
         "/rent/basis",
         std::nullopt,
         false,
         basisValue,
         basisText,
         basisText,
         readRentBasis,
         nullptr,
         rentBasisChoices},
        {ContractField::Rate, QCoreApplication::translate("Contracts", "Rate"),
         QCoreApplication::translate("Contracts", "{currency}"), QCoreApplication::translate("Contracts", "rate"),
         QCoreApplication::translate(
             "Contracts",
             "Rent for one unit of the rent basis, before escalation, ramp and abatement. 1.25bn, 18m and 250k are "
             "understood."),
         "/rent/rate", Quantity::Money, true, rateValue, rateText, rateEdited, readRate, nullptr, nullptr, rateUnit},
        {ContractField::Escalation,
         QCoreApplication::translate("Contracts", "Escalation"),
         {},
         QCoreApplication::translate("Contracts", "escalation"),
         QCoreApplication::translate(
             "Contracts",
             "How the rate rises: none, 3% every 12m, or index and a curve's name, with +1%, cap 5%, floor 2%."),
         "/escalation",
         std::nullopt,
         false,
         escalationValue,
         escalationShown,
         escalationShown,
         readEscalationCell,
         escalationReadOnly},
    };
}

std::vector<ContractColumn> ending()
{
    return {
        {ContractField::NoticeDate,
         QCoreApplication::translate("Contracts", "Notice from"),
         {},
         QCoreApplication::translate("Contracts", "notice date"),
         QCoreApplication::translate("Contracts",
                                     "First day on which notice to terminate may be given; none when it may not."),
         "/termination/earliest_notice",
         std::nullopt,
         false,
         noticeDateValue,
         noticeDateText,
         noticeDateEdited,
         readNoticeDate},
        {ContractField::NoticeDays, QCoreApplication::translate("Contracts", "Notice"),
         QCoreApplication::translate("Contracts", "days"), QCoreApplication::translate("Contracts", "notice period"),
         QCoreApplication::translate("Contracts", "Days from the notice to the last day of the contract."),
         "/termination/notice_days", Quantity::Days, true, noticeDaysValue, noticeDaysText, noticeDaysEdited,
         readNoticeDays},
        {ContractField::EndsEarly,
         QCoreApplication::translate("Contracts", "Ends early"),
         {},
         QCoreApplication::translate("Contracts", "early end"),
         QCoreApplication::translate(
             "Contracts",
             "Runs to term, first exit (notice on the first day allowed), or the day on which notice is given."),
         "/ends_early",
         std::nullopt,
         false,
         endsEarlyValue,
         endsEarlyText,
         endsEarlyEdited,
         readEndsEarly},
        {ContractField::Enabled,
         QCoreApplication::translate("Contracts", "Counted"),
         {},
         QCoreApplication::translate("Contracts", "counting"),
         QCoreApplication::translate(
             "Contracts", "A contract that is not counted is kept and shown, and computed as if it were not there."),
         "/enabled",
         std::nullopt,
         false,
         enabledValue,
         enabledText,
         enabledText,
         readEnabled},
    };
}

std::vector<ContractColumn> allColumns()
{
    std::vector<ContractColumn> columns;
    for (std::vector<ContractColumn> (*part)() : {whoAndWhere, termAndCapacity, rent, ending, hiddenContractColumns})
        for (ContractColumn& column : part())
            columns.push_back(std::move(column));
    // The others must be there: a contract without a start is none.
    const auto clearsBy = [&](ContractField field, Typed<CellChange> (*clear)(const ContractCell&)) {
        columns[static_cast<std::size_t>(field)].clear = clear;
    };
    clearsBy(ContractField::MegaWatt, clearMegaWatt);
    clearsBy(ContractField::Gpus, clearGpus);
    clearsBy(ContractField::Escalation, clearEscalation);
    clearsBy(ContractField::NoticeDate, clearNoticeDate);
    clearsBy(ContractField::EndsEarly, clearEndsEarly);
    clearsBy(ContractField::Enabled, clearEnabled);
    return columns;
}

Choices choices(std::initializer_list<std::pair<const char*, const char*>> pairs)
{
    Choices result;
    for (const auto& [key, label] : pairs) {
        result.keys += QString::fromUtf8(key);
        result.labels += QCoreApplication::translate("Contracts", label);
    }
    return result;
}

} // namespace

/// Made anew when the language of the texts is another.
const std::vector<ContractColumn>& contractColumns()
{
    static std::vector<ContractColumn> columns;
    if (columns.empty() || columns.front().title != QCoreApplication::translate("Contracts", "Tenant"))
        columns = allColumns();
    return columns;
}

Choices facilityChoices(const ContractCell& cell)
{
    Choices result;
    for (const Facility& facility : cell.project.facilities) {
        result.keys += QString::fromStdString(facility.id);
        result.labels += QString::fromStdString(facility.name.empty() ? facility.id : facility.name);
    }
    return result;
}

// Both in the order of their enums.
Choices kindChoices(const ContractCell&)
{
    return choices({{"colocation", QT_TRANSLATE_NOOP("Contracts", "Colocation")},
                    {"compute", QT_TRANSLATE_NOOP("Contracts", "Compute")},
                    {"powered_shell", QT_TRANSLATE_NOOP("Contracts", "Powered shell")},
                    {"ground", QT_TRANSLATE_NOOP("Contracts", "Ground lease")}});
}

Choices rentBasisChoices(const ContractCell&)
{
    return choices({{"per_month", QT_TRANSLATE_NOOP("Contracts", "per month")},
                    {"per_year", QT_TRANSLATE_NOOP("Contracts", "per year")},
                    {"per_kw_month", QT_TRANSLATE_NOOP("Contracts", "per kW-month")},
                    {"per_gpu_hour", QT_TRANSLATE_NOOP("Contracts", "per GPU-hour")}});
}

QString perText(RentBasis basis)
{
    switch (basis) {
    case RentBasis::PerMonth: return QCoreApplication::translate("Contracts", "a month");
    case RentBasis::PerYear: return QCoreApplication::translate("Contracts", "a year");
    case RentBasis::PerKwMonth: return QCoreApplication::translate("Contracts", "a kW-month");
    case RentBasis::PerGpuHour: return QCoreApplication::translate("Contracts", "a GPU-hour");
    }
    return {};
}

} // namespace rackrent
