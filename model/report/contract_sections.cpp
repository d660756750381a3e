#include "model/analysis/words.h"
#include "model/report/sections.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rackrent::report {

namespace {

constexpr std::size_t mostAbstracts = 50;

std::string months(int count) { return std::to_string(count) + (count == 1 ? " month" : " months"); }

std::string percent(double fraction)
{
    return decimals(100 * fraction, fraction * 100 == std::round(fraction * 100) ? 0 : 2) + "%";
}

std::string rateWords(double rate, RentBasis basis, const std::string& currency)
{
    const bool isSmall = basis == RentBasis::PerKwMonth || basis == RentBasis::PerGpuHour;
    const std::string amount = isSmall ? decimals(rate, 2) + ' ' + currency : moneyWords(rate, currency);
    switch (basis) {
    case RentBasis::PerMonth: return amount + " a month";
    case RentBasis::PerYear: return amount + " a year";
    case RentBasis::PerKwMonth: return amount + " a kW and month";
    case RentBasis::PerGpuHour: return amount + " a GPU-hour";
    }
    return amount;
}

std::string capacityWords(const Contract& contract)
{
    double mw = 0, gpus = 0;
    for (const Phase& delivery : contract.deliveries) {
        mw += delivery.criticalItMw;
        gpus += delivery.gpus;
    }
    std::string words;
    if (mw > 0)
        words = decimals(mw, mw == std::round(mw) ? 0 : 2) + " MW";
    if (gpus > 0)
        words += (words.empty() ? "" : ", ") + decimals(gpus, 0) + " GPUs";
    if (contract.deliveries.size() > 1)
        words += " in " + std::to_string(contract.deliveries.size()) + " deliveries, " +
                 dayWords(contract.deliveries.front().date) + " to " + dayWords(contract.deliveries.back().date);
    return words;
}

std::string escalationWords(const Contract& contract, const Project& project)
{
    const Escalation& escalation = contract.escalation;
    const std::string every = "every " + months(escalation.everyMonths);
    switch (escalation.kind) {
    case EscalationKind::None: return "none";
    case EscalationKind::Fixed: return percent(escalation.ratePerBump) + ' ' + every;
    case EscalationKind::Index: {
        std::string words = escalation.curve ? project.curves[*escalation.curve].id : "index";
        if (escalation.margin != 0)
            words += " + " + percent(escalation.margin);
        words += ' ' + every;
        if (std::isfinite(escalation.floor))
            words += ", at least " + percent(escalation.floor);
        if (std::isfinite(escalation.cap))
            words += ", at most " + percent(escalation.cap);
        return words;
    }
    case EscalationKind::Steps: return std::to_string(escalation.steps.size()) + " steps";
    }
    return {};
}

std::string terminationWords(const Contract& contract, const std::string& currency)
{
    if (!contract.termination)
        return "none";
    const Termination& right = *contract.termination;
    std::string words = right.by == TerminationParty::Tenant     ? "the tenant"
                        : right.by == TerminationParty::Landlord ? "the landlord"
                                                                 : "either party";
    words += ", " + std::to_string(right.noticeDays) + " days after notice from " + dayWords(right.earliestNotice);
    if (right.fee > 0)
        words += "; a fee of " + moneyWords(right.fee, currency);
    if (right.feeMonths > 0)
        words += "; a fee of " + decimals(right.feeMonths, right.feeMonths == std::round(right.feeMonths) ? 0 : 1) +
                 " months' rent";
    return words;
}

std::string recoveryWords(const Contract& contract)
{
    if (contract.recovery.power == 0 && contract.recovery.operatingCosts == 0)
        return "none: gross";
    return "power " + percent(contract.recovery.power) + ", operating costs " +
           percent(contract.recovery.operatingCosts);
}

std::string kindWords(ContractKind kind)
{
    switch (kind) {
    case ContractKind::Colocation: return "colocation";
    case ContractKind::Compute: return "compute";
    case ContractKind::PoweredShell: return "powered shell";
    case ContractKind::Ground: return "ground";
    }
    return {};
}

std::string facilityName(const Project& project, const Contract& contract)
{
    const Facility& facility = project.facilities[contract.facility];
    return facility.name.empty() ? facility.id : facility.name;
}

void addRow(ReportTable& table, const char* term, std::string words)
{
    if (!words.empty())
        table.rows.push_back({term, std::move(words)});
}

ReportTable abstractOf(const ReportInput& input, const Contract& contract, double rent)
{
    const Project& project = input.results.project;
    ReportTable table{{"Term", contract.tenant}, {}, 2};
    addRow(table, "Contract", contract.id + ", " + kindWords(contract.kind));
    addRow(table, "Facility", facilityName(project, contract));
    addRow(table, "Capacity", capacityWords(contract));
    addRow(table, "Runs", dayWords(contract.start) + " to " + dayWords(contract.end));
    if (contract.lastDay() < contract.end)
        addRow(table, "Last day as modelled", dayWords(contract.lastDay()));
    addRow(table, "Rent", rateWords(contract.rent.rate, contract.rent.basis, project.currency));
    addRow(table, "Escalation", escalationWords(contract, project));
    std::string ramp;
    for (const RampStage& stage : contract.ramp)
        ramp += (ramp.empty() ? "" : ", then ") + months(stage.months) + " at " + percent(stage.fraction);
    addRow(table, "Ramp", ramp);
    std::string free;
    for (const Abatement& abatement : contract.abatements)
        free += (free.empty() ? "" : "; ") + months(abatement.months) + " from month " +
                std::to_string(abatement.fromMonth) + " at " + percent(1 - abatement.fraction);
    addRow(table, "Free rent", free);
    addRow(table, "May be ended by", terminationWords(contract, project.currency));
    addRow(table, "First exit", dayWords(contract.firstExit(project.valuation.date)));
    addRow(table, "Recoveries", recoveryWords(contract));
    addRow(table, "Rent in the model", moneyWords(rent, project.currency));
    return table;
}

/// Positions of the contracts that count, the most rent first.
std::vector<std::size_t> byRent(const ReportInput& input, const std::vector<double>& rents)
{
    std::vector<std::size_t> order = countedContracts(input.results);
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return rents[a] > rents[b]; });
    return order;
}

} // namespace

Blocks rentRoll(const ReportInput& input)
{
    const Project& project = input.results.project;
    const std::vector<double> rents = rentByContract(input.results);
    ReportTable table{
        {"Tenant", "Facility", "Capacity", "Start", "End", "First exit", "Rent", "Rent in the model"}, {}, 7};
    double sum = 0;
    for (const std::size_t position : countedContracts(input.results)) {
        const Contract& contract = project.contracts[position];
        double mw = 0;
        for (const Phase& delivery : contract.deliveries)
            mw += delivery.criticalItMw;
        table.rows.push_back({contract.tenant, facilityName(project, contract),
                              mw > 0 ? decimals(mw, mw == std::round(mw) ? 0 : 2) + " MW" : std::string(),
                              dayWords(contract.start), dayWords(contract.lastDay()),
                              dayWords(contract.firstExit(project.valuation.date)),
                              rateWords(contract.rent.rate, contract.rent.basis, project.currency),
                              moneyWords(rents[position], project.currency)});
        sum += rents[position];
    }
    if (table.rows.empty())
        return {};
    table.rows.push_back({"Total", "", "", "", "", "", "", moneyWords(sum, project.currency)});
    return {std::move(table)};
}

Blocks contracts(const ReportInput& input)
{
    const std::vector<double> rents = rentByContract(input.results);
    const std::vector<std::size_t> order = byRent(input, rents);
    Blocks blocks;
    if (order.size() > mostAbstracts)
        blocks.emplace_back(ReportWords{"The " + std::to_string(mostAbstracts) + " contracts with the most rent of " +
                                        std::to_string(order.size()) + "."});
    for (std::size_t i = 0; i < std::min(order.size(), mostAbstracts); ++i)
        blocks.emplace_back(abstractOf(input, input.results.project.contracts[order[i]], rents[order[i]]));
    return blocks;
}

} // namespace rackrent::report
