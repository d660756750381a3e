#include "model/analysis/words.h"
#include "model/report/sections.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rackrent::report {

namespace {

constexpr std::size_t mostAbstracts = 50;

std::string percent(double fraction)
{
    return decimals(100 * fraction, fraction * 100 == std::round(fraction * 100) ? 0 : 2) + "%";
}

/// With these decimals, or none where it is whole.
std::string shortest(double value, int places) { return decimals(value, value == std::round(value) ? 0 : places); }

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
        words = shortest(mw, 2) + " MW";
    if (gpus > 0)
        words += (words.empty() ? "" : ", ") + decimals(gpus, 0) + " GPUs";
    if (contract.deliveries.size() > 1 && !words.empty())
        words += " in " + std::to_string(contract.deliveries.size()) + " deliveries, " +
                 dayWords(contract.deliveries.front().date) + " to " + dayWords(contract.deliveries.back().date);
    return words;
}

std::string everyWords(int months) { return months == 1 ? "every month" : "every " + monthsWords(months); }

std::string escalationWords(const Contract& contract, const Project& project)
{
    const Escalation& escalation = contract.escalation;
    switch (escalation.kind) {
    case EscalationKind::None: return "none";
    case EscalationKind::Fixed: return percent(escalation.ratePerBump) + ' ' + everyWords(escalation.everyMonths);
    case EscalationKind::Index: {
        std::string words = escalation.curve ? project.curves[*escalation.curve].id : "index";
        if (escalation.margin != 0)
            words += " + " + percent(escalation.margin);
        return words + ' ' + everyWords(escalation.everyMonths);
    }
    case EscalationKind::Steps:
        return std::to_string(escalation.steps.size()) + (escalation.steps.size() == 1 ? " step" : " steps");
    }
    return {};
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
    case ContractKind::Colocation: return "Colocation";
    case ContractKind::Compute: return "Compute";
    case ContractKind::PoweredShell: return "Powered shell";
    case ContractKind::Ground: return "Ground";
    }
    return {};
}

ReportText facilityName(const Project& project, const Contract& contract)
{
    const Facility& facility = project.facilities[contract.facility];
    return quoted(facility.name.empty() ? facility.id : facility.name);
}

void addRow(ReportTable& table, const char* term, ReportText text)
{
    if (!text.words.empty())
        table.rows.push_back({term, std::move(text)});
}

void addEscalation(ReportTable& table, const Contract& contract, const Project& project)
{
    const Escalation& escalation = contract.escalation;
    addRow(table, "Escalation", escalationWords(contract, project));
    if (escalation.kind != EscalationKind::Index)
        return;
    if (std::isfinite(escalation.floor))
        addRow(table, "Escalation, at least", percent(escalation.floor));
    if (std::isfinite(escalation.cap))
        addRow(table, "Escalation, at most", percent(escalation.cap));
}

/// A row for each stage.
void addRamp(ReportTable& table, const Contract& contract)
{
    const char* term = "Ramp";
    for (const RampStage& stage : contract.ramp) {
        addRow(table, term, monthsWords(stage.months) + " at " + percent(stage.fraction));
        term = "then";
    }
    for (const Abatement& abatement : contract.abatements)
        addRow(table, "Rent reduced",
               monthsWords(abatement.months) + " from month " + std::to_string(abatement.fromMonth + 1) + " at " +
                   percent(1 - abatement.fraction));
}

void addTermination(ReportTable& table, const Contract& contract, const std::string& currency)
{
    if (!contract.termination)
        return addRow(table, "May be ended by", "nobody");
    const Termination& right = *contract.termination;
    addRow(table, "May be ended by",
           right.by == TerminationParty::Tenant     ? "the tenant"
           : right.by == TerminationParty::Landlord ? "the landlord"
                                                    : "either party");
    addRow(table, "Notice", std::to_string(right.noticeDays) + " days, from " + dayWords(right.earliestNotice) + " on");
    if (right.fee > 0)
        addRow(table, "Termination fee", moneyWords(right.fee, currency));
    if (right.feeMonths > 0)
        addRow(table, "Termination fee", shortest(right.feeMonths, 1) + " months' rent");
}

ReportTable abstractOf(const ReportInput& input, const Contract& contract, double rent)
{
    const Project& project = input.results.project;
    ReportTable table{{"Contract", quoted(contract.tenant)}, {}, 2};
    addRow(table, "Id", quoted(contract.id));
    addRow(table, "Kind", kindWords(contract.kind));
    addRow(table, "Facility", facilityName(project, contract));
    addRow(table, "Capacity", capacityWords(contract));
    addRow(table, "Runs", dayWords(contract.start) + " to " + dayWords(contract.end));
    if (contract.lastDay() < contract.end)
        addRow(table, "Last day as modelled", dayWords(contract.lastDay()));
    addRow(table, "Rent", rateWords(contract.rent.rate, contract.rent.basis, project.currency));
    addEscalation(table, contract, project);
    addRamp(table, contract);
    addTermination(table, contract, project.currency);
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
        table.rows.push_back({quoted(contract.tenant), facilityName(project, contract),
                              mw > 0 ? shortest(mw, 2) + " MW" : std::string(), dayWords(contract.start),
                              dayWords(contract.lastDay()), dayWords(contract.firstExit(project.valuation.date)),
                              rateWords(contract.rent.rate, contract.rent.basis, project.currency),
                              moneyWords(rents[position], project.currency)});
        sum += rents[position];
    }
    if (table.rows.empty())
        return {};
    table.rows.push_back({"Total", "", "", "", "", "", "", moneyWords(sum, project.currency)});
    table.hasTotal = true;
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
