#include "model/analysis/chart_parts.h"
#include "model/lease/after_expiry.h"

#include <algorithm>

namespace rackrent {
namespace {

constexpr std::size_t mostRows = 30;
constexpr std::chrono::days oneDay{1};

/// Adds a span as far as it lies in the timeline.
class Spans {
public:
    Spans(Exhibit& shown, std::size_t row) : m_shown(shown), m_row(row) {}

    void add(Span::Kind kind, Date first, Date last)
    {
        const Date from = std::max(first, m_shown.monthStarts.front());
        const Date to = std::min(last, m_shown.monthStarts.back() - oneDay);
        if (from <= to)
            m_shown.spans.push_back({m_row, kind, from, to});
    }

private:
    Exhibit& m_shown;
    std::size_t m_row;
};

/// First day of a contract month.
Date monthOf(const Contract& contract, int month) { return addMonths(contract.start, month); }

void addTerm(Spans& spans, const Contract& contract, Date valued)
{
    const Date last = contract.lastDay();
    spans.add(Span::Kind::Term, contract.start, last);
    const Date exit = contract.firstExit(valued);
    spans.add(Span::Kind::Locked, contract.start, std::min(exit, last));
    int month = 0;
    for (const RampStage& stage : contract.ramp) {
        if (stage.fraction < 1)
            spans.add(Span::Kind::Ramp, monthOf(contract, month),
                      std::min(last, monthOf(contract, month + stage.months) - oneDay));
        month += stage.months;
    }
    for (const Abatement& free : contract.abatements)
        spans.add(Span::Kind::FreeRent, monthOf(contract, free.fromMonth),
                  std::min(last, monthOf(contract, free.fromMonth + free.months) - oneDay));
    if (tenantMayLeave(contract)) {
        // Notice as given, or as it could be given first.
        const Date end = std::min(exit, last);
        spans.add(Span::Kind::Notice,
                  std::max(contract.start, end - std::chrono::days{contract.termination->noticeDays - 1}), end);
    }
}

void tellTimeline(Exhibit& shown, const Results& results, const std::vector<std::size_t>& counted, std::size_t rows)
{
    if (counted.empty()) {
        shown.message = "There is no lease that counts.";
        return;
    }
    const Date valued = results.project.valuation.date;
    std::optional<Date> first, last;
    std::string who;
    for (const std::size_t position : counted) {
        const Contract& contract = results.project.contracts[position];
        const Date exit = std::min(contract.lastDay(), contract.firstExit(valued));
        if (exit >= valued && (!first || exit < *first)) {
            first = exit;
            who = contract.tenant;
        }
        last = std::max(last.value_or(contract.lastDay()), contract.lastDay());
    }
    shown.message = "The last lease ends on " + dayWords(*last) + ".";
    if (first)
        shown.further.push_back(who + " may be gone first, after " + dayWords(*first) + ".");
    if (rows < counted.size())
        shown.further.push_back("Shown are the " + std::to_string(rows) + " largest of " +
                                std::to_string(counted.size()) + " leases.");
}

} // namespace

Exhibit timelineExhibit(const ChartInput& input)
{
    const Results& results = input.results;
    const Project& project = results.project;
    Exhibit shown = emptyExhibit(input, "timeline", "Leases over time", {});
    shown.valueAxes.clear();
    shown.across = Across::Rows;
    shown.acrossAxis = "";
    const std::vector<std::size_t> counted = contractsByRent(results);
    std::vector<std::size_t> rows(counted.begin(),
                                  counted.begin() + static_cast<std::ptrdiff_t>(std::min(counted.size(), mostRows)));
    std::ranges::stable_sort(rows, {}, [&](std::size_t i) { return project.contracts[i].start; });
    const auto tenants = tenantsOf(project);
    const Date horizon = results.monthStarts.back();
    for (const std::size_t position : rows) {
        const Contract& contract = project.contracts[position];
        const std::size_t row = shown.categories.size();
        shown.categories.push_back(contractName(contract, tenants));
        Spans spans(shown, row);
        addTerm(spans, contract, project.valuation.date);
        if (contract.afterExpiry)
            for (const SpeculativeLease& lease : speculativeLeases(contract, project.curves, horizon))
                spans.add(Span::Kind::AfterExpiry, lease.start, lease.end);
        // A row's colour and contract.
        ExhibitSeries series{
            contractName(contract, tenants), Role::Tenant, tenants.at(contract.tenant).slot, Mark::Step, {}};
        series.contract = position;
        shown.series.push_back(std::move(series));
    }
    tellTimeline(shown, results, counted, rows.size());
    return shown;
}

} // namespace rackrent
