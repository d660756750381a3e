#include "model/rules/rule_book.h"

#include "model/rules/rule_writer.h"

#include <algorithm>

namespace rackrent {

namespace {

constexpr int spareMonths = 12; ///< on each side, for dates that are changed in a spreadsheet

RuleAxis axisOf(const Project& project)
{
    const int start = monthNumber(project.timeline.start), end = start + project.timeline.months;
    int first = start, last = end;
    for (const Contract& contract : project.contracts)
        if (counts(project, contract)) {
            first = std::min(first, monthNumber(contract.start));
            last = std::max(last, monthNumber(contract.end) + 1);
        }
    for (const Facility& facility : project.facilities)
        for (const CapitalItem& item : facility.capital)
            if (facility.enabled) {
                first = std::min(first, monthNumber(item.spendStart));
                if (item.depreciation.method == DepreciationMethod::DecliningBalance)
                    first = std::min(first, monthNumber(item.depreciation.inService));
            }
    for (const Loan& loan : project.loans)
        if (loan.enabled)
            first = std::min(first, monthNumber(loan.start));
    first -= spareMonths;
    last += spareMonths;
    return {first, static_cast<std::size_t>(start - first), static_cast<std::size_t>(end - start),
            static_cast<std::size_t>(last - end)};
}

} // namespace

std::optional<FigureIndex> RuleBook::find(std::string_view key) const
{
    const auto found = m_byKey.find(std::string(key));
    return found == m_byKey.end() ? std::nullopt : std::optional(found->second);
}

RuleBook::RuleBook(const Project& project, const Json& document) : m_axis(axisOf(project))
{
    RuleWriter writer(*this, project, document);
    writeCalendarRules(writer);
    writeCurveRules(writer);
    for (std::size_t facility = 0; facility < project.facilities.size(); ++facility) {
        if (!project.facilities[facility].enabled)
            continue;
        const std::vector<std::size_t> tenants = tenantsOf(project, facility);
        for (const std::size_t tenant : tenants) {
            writeContractRules(writer, tenant);
            writeAfterExpiryRules(writer, tenant);
        }
        writeFacilityRules(writer, facility);
        for (const std::size_t tenant : tenants)
            writeContractLines(writer, tenant);
    }
    writePortfolioRules(writer);
    writeLoanRules(writer);
    writeEarningsRules(writer);
    writeMetricRules(writer);
}

RuleBook ruleBook(const Project& project, const Json& document) { return RuleBook(project, document); }

std::size_t ruleCells(const Project& project)
{
    constexpr std::size_t rowsOfContract = 50, rowsOfFacility = 40, rowsOfLoan = 20, rowsOfAll = 70;
    std::size_t rows = rowsOfAll + rowsOfFacility * project.facilities.size() + rowsOfLoan * project.loans.size();
    for (const Contract& contract : project.contracts)
        if (counts(project, contract))
            rows += rowsOfContract * (contract.afterExpiry ? 2 : 1);
    return rows * axisOf(project).months();
}

} // namespace rackrent
