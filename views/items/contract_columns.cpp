#include "views/items/contract_columns.h"

#include "views/items/contract_readers.h"
#include "views/items/contract_values.h"
#include "views/items/hidden_contract_columns.h"

namespace rackrent {
namespace {

QString words(const char* text) { return QString::fromUtf8(text); }

std::vector<ContractColumn> whoAndWhere()
{
    return {
        {ContractField::Tenant,
         words("Tenant"),
         {},
         words("tenant"),
         words("Who pays the rent. Contracts of one tenant share a colour in every chart."),
         "/tenant",
         std::nullopt,
         false,
         tenantValue,
         tenantText,
         tenantText,
         readTenant},
        {ContractField::Facility,
         words("Facility"),
         {},
         words("facility"),
         words("The site whose capacity is let. A contract of a disabled facility is not computed."),
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
         words("Kind"),
         {},
         words("kind"),
         words("What is let: space and power, compute, a powered shell or the ground. For reporting only."),
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
         words("Start"),
         {},
         words("start"),
         words("First day of the contract. Rent accrues by the day from here."),
         "/start",
         std::nullopt,
         false,
         startValue,
         startText,
         startEdited,
         readStart},
        {ContractField::End,
         words("End"),
         {},
         words("end"),
         words("Last day of the contract, paid like the others, unless it ends early."),
         "/end",
         std::nullopt,
         false,
         endValue,
         endText,
         endEdited,
         readEnd},
        {ContractField::MegaWatt, words("IT"), words("MW"), words("capacity"),
         words("Critical IT load: leased power for IT equipment, without cooling and losses. Typed in MW, kW or GW."),
         "/capacity/critical_it_mw", Quantity::MegaWatt, true, megaWattValue, megaWattText, megaWattEdited,
         readMegaWatt, capacityReadOnly},
        {ContractField::Gpus,
         words("GPUs"),
         {},
         words("number of GPUs"),
         words("Leased GPUs. They carry rent by the GPU-hour."),
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
         words("Rent basis"),
         {},
         words("rent basis"),
         words("What the rate is for: a month, a year, a kW of critical IT and month, or a GPU-hour."),
         "/rent/basis",
         std::nullopt,
         false,
         basisValue,
         basisText,
         basisText,
         readRentBasis,
         nullptr,
         rentBasisChoices},
        {ContractField::Rate, words("Rate"), words("{currency}"), words("rate"),
         words("Rent for one unit of the rent basis, before escalation, ramp and abatement. 1.25bn, 18m and 250k are "
               "understood."),
         "/rent/rate", Quantity::Money, true, rateValue, rateText, rateEdited, readRate, nullptr, nullptr, rateUnit},
        {ContractField::Escalation,
         words("Escalation"),
         {},
         words("escalation"),
         words("How the rate rises: none, 3% every 12m, or index and a curve's name, with +1%, cap 5%, floor 2%."),
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
         words("Notice from"),
         {},
         words("notice date"),
         words("First day on which notice to terminate may be given; none when it may not."),
         "/termination/earliest_notice",
         std::nullopt,
         false,
         noticeDateValue,
         noticeDateText,
         noticeDateEdited,
         readNoticeDate},
        {ContractField::NoticeDays, words("Notice"), words("days"), words("notice period"),
         words("Days from the notice to the last day of the contract."), "/termination/notice_days", Quantity::Days,
         true, noticeDaysValue, noticeDaysText, noticeDaysEdited, readNoticeDays},
        {ContractField::EndsEarly,
         words("Ends early"),
         {},
         words("early end"),
         words("Runs to term, first exit (notice on the first day allowed), or the day on which notice is given."),
         "/ends_early",
         std::nullopt,
         false,
         endsEarlyValue,
         endsEarlyText,
         endsEarlyEdited,
         readEndsEarly},
        {ContractField::Enabled,
         words("Counted"),
         {},
         words("counting"),
         words("A contract that is not counted is kept and shown, and computed as if it were not there."),
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
        result.labels += QString::fromUtf8(label);
    }
    return result;
}

} // namespace

const std::vector<ContractColumn>& contractColumns()
{
    static const std::vector<ContractColumn> columns = allColumns();
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
    return choices({{"colocation", "Colocation"},
                    {"compute", "Compute"},
                    {"powered_shell", "Powered shell"},
                    {"ground", "Ground lease"}});
}

Choices rentBasisChoices(const ContractCell&)
{
    return choices({{"per_month", "per month"},
                    {"per_year", "per year"},
                    {"per_kw_month", "per kW-month"},
                    {"per_gpu_hour", "per GPU-hour"}});
}

QString perText(RentBasis basis)
{
    switch (basis) {
    case RentBasis::PerMonth: return QStringLiteral("a month");
    case RentBasis::PerYear: return QStringLiteral("a year");
    case RentBasis::PerKwMonth: return QStringLiteral("a kW-month");
    case RentBasis::PerGpuHour: return QStringLiteral("a GPU-hour");
    }
    return {};
}

} // namespace rackrent
