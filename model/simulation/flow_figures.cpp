#include "model/simulation/flow_figures.h"

#include "model/finance/exit_value.h"
#include "model/finance/payback.h"
#include "model/finance/xnpv.h"
#include "model/portfolio/portfolio_metrics.h"
#include "model/portfolio/portfolio_stage.h"
#include "model/simulation/wide.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace rackrent {

FlowFigures::Quick FlowFigures::quickOf(const MetricRow& row)
{
    if (row.key == "capital_total")
        return Quick::CapitalTotal;
    if (row.key == "npv")
        return Quick::Npv;
    if (row.key == "payback_rent_months")
        return Quick::PaybackRent;
    if (row.key == "payback_noi_months")
        return Quick::PaybackNoi;
    if (row.key == "payback_discounted_months")
        return Quick::PaybackDiscounted;
    return Quick::None;
}

FlowFigures::FlowFigures(const SimulatedProject& simulated, const FlowShape& shape,
                         std::span<const MetricRow* const> metrics)
    : m_simulated(simulated), m_shape(shape), m_metrics(metrics),
      m_counted(static_cast<std::size_t>(simulated.reference.basis.countedMonths()))
{
    for (const MetricRow* row : metrics) {
        m_quick.push_back(quickOf(*row));
        m_needsAll = m_needsAll || m_quick.back() == Quick::None;
    }
}

void FlowFigures::setValuation(const Valuation& valuation)
{
    if (m_valuation && *m_valuation == valuation)
        return;
    const bool isSameRate = m_valuation && m_valuation->discountRate == valuation.discountRate &&
                            m_valuation->date == valuation.date &&
                            m_valuation->includePastFlows == valuation.includePastFlows;
    m_valuation = valuation;
    if (isSameRate)
        return;
    std::vector<Date> days;
    for (std::size_t i = 0; i < m_shape.sunkMonths; ++i)
        days.push_back(lastOfMonth(monthStart(m_shape.firstSunkMonth + static_cast<int>(i))));
    for (int month = 0; month < m_simulated.grid.months(); ++month)
        days.push_back(m_simulated.grid.lastDay(month));
    std::vector<double> factors = discountFactors(valuation.discountRate, valuation.date, days);
    if (!valuation.includePastFlows)
        for (std::size_t i = 0; i < days.size() && days[i] < valuation.date; ++i)
            factors[i] = 0;
    const auto split = factors.begin() + static_cast<std::ptrdiff_t>(m_shape.sunkMonths);
    m_sunkFactors.assign(factors.begin(), split);
    m_factors.assign(split, factors.end());
    // Nothing times infinity is nothing here; such rates are judged by the whole computation.
    m_needsAll = m_needsAll || !std::ranges::all_of(factors, [](double factor) { return std::isfinite(factor); });
}

void FlowFigures::setCorporate(const Corporate& corporate)
{
    if (m_corporate && *m_corporate == corporate)
        return;
    m_corporate = corporate;
    m_overhead = growthFactors(corporate.growthPerYear, static_cast<int>(m_counted));
    for (double& cost : m_overhead)
        cost *= corporate.generalAndAdministrativePerMonth;
}

namespace {

struct MonthsIn {
    const double *rent, *fees, *noi, *leasing, *capital, *overhead;
};

struct MonthsOut {
    double *received, *noi, *cash;
};

RACKRENT_WIDE void addMonths(const MonthsIn& in, double maintenance, std::size_t months, const MonthsOut& out)
{
    const auto [rent, fees, noi, leasing, capital, overhead] = in;
    double* __restrict received = out.received, * __restrict income = out.noi, * __restrict cash = out.cash;
    for (std::size_t i = 0; i < months; ++i) {
        const double kept = noi[i] > 0 ? noi[i] * maintenance : 0;
        received[i] = rent[i] + fees[i];
        income[i] = noi[i];
        cash[i] = noi[i] - leasing[i] - capital[i] - overhead[i] - kept;
    }
}

} // namespace

/// The rows that are shown by month, and what metrics need of them.
void FlowFigures::addCash(std::span<const double> flows, PathFigures& figures)
{
    const auto rent = row(flows, m_shape, FlowRow::Rent), fees = row(flows, m_shape, FlowRow::Fees);
    const auto noi = row(flows, m_shape, FlowRow::Noi), capital = row(flows, m_shape, FlowRow::Capital);
    const auto leasing = row(flows, m_shape, FlowRow::LeasingCosts);
    const auto sunk = flows.subspan(m_shape.sunkOffset(), m_shape.sunkMonths);
    const std::size_t months = m_shape.months;
    for (std::vector<double>* line : {&figures.rent, &m_cash, &m_noi}) { // zero after the sale
        line->resize(months);
        std::fill(line->begin() + static_cast<std::ptrdiff_t>(m_counted), line->end(), 0.0);
    }
    for (std::vector<double>* line : {&figures.cumulativeCash, &m_rentSum, &m_noiSum})
        line->resize(months);
    const double maintenance = m_corporate->maintenanceCapitalFractionOfNoi;
    addMonths({rent.data(), fees.data(), noi.data(), leasing.data(), capital.data(), m_overhead.data()}, maintenance,
              m_counted, {figures.rent.data(), m_noi.data(), m_cash.data()});
    if (m_valuation->exit) {
        std::vector<double> recurring(noi.begin(), noi.end());
        for (std::size_t i = 0; i < months; ++i)
            recurring[i] -= fees[i];
        m_cash[m_counted - 1] += exitProceeds(*m_valuation->exit, recurring, static_cast<int>(m_counted) - 1);
    }
    const double sunkTotal = std::accumulate(sunk.begin(), sunk.end(), 0.0);
    // Sums one after the other wait for each other; side by side they do not.
    double sum = 0 - sunkTotal, spent = sunkTotal, present = 0, received = 0, income = 0;
    for (std::size_t i = 0; i < m_counted; ++i) {
        m_rentSum[i] = received += figures.rent[i];
        m_noiSum[i] = income += m_noi[i];
        spent += capital[i];
        present += m_cash[i] * m_factors[i];
        figures.cumulativeCash[i] = sum += m_cash[i];
    }
    const auto afterSale = [this](std::vector<double>& sums, double last) {
        std::fill(sums.begin() + static_cast<std::ptrdiff_t>(m_counted), sums.end(), last);
    };
    afterSale(figures.cumulativeCash, sum);
    afterSale(m_rentSum, received);
    afterSale(m_noiSum, income);
    m_capital = spent;
    m_presentValue = present;
}

double FlowFigures::quickMetric(Quick metric, std::span<const double> flows, const PathFigures& figures)
{
    const auto sunk = flows.subspan(m_shape.sunkOffset(), m_shape.sunkMonths);
    const auto months = [this](std::span<const double> flow, std::span<const double> cumulative, double target) {
        const auto found = payback(flow, cumulative, target, m_simulated.grid);
        return found ? found->months : noValue;
    };
    const auto discounted = [](std::span<const double> amounts, std::span<const double> factors) {
        return std::inner_product(amounts.begin(), amounts.end(), factors.begin(), 0.0);
    };
    switch (metric) {
    case Quick::CapitalTotal: return m_capital;
    case Quick::Npv: return m_presentValue - discounted(sunk, m_sunkFactors);
    case Quick::PaybackRent: return months(figures.rent, m_rentSum, m_capital);
    case Quick::PaybackNoi: return months(m_noi, m_noiSum, m_capital);
    case Quick::PaybackDiscounted: {
        const auto capital = row(flows, m_shape, FlowRow::Capital).first(m_counted);
        std::vector<double> income(m_noi.size()), sums(m_noi.size());
        std::ranges::transform(m_noi, m_factors, income.begin(), std::multiplies<>());
        std::partial_sum(income.begin(), income.end(), sums.begin());
        return months(income, sums, discounted(sunk, m_sunkFactors) + discounted(capital, m_factors));
    }
    case Quick::None: break;
    }
    return noValue;
}

/// By the engine's own steps from the sum of the facilities on.
Metrics FlowFigures::allMetrics(std::span<const double> flows, DrawnParts& parts) const
{
    const auto put = [&](FlowRow from, std::span<double> to) {
        std::ranges::copy(row(flows, m_shape, from), to.begin());
    };
    PortfolioLines lines(m_simulated.grid.months());
    put(FlowRow::Rent, lines[PortfolioLine::BaseRent]);
    put(FlowRow::Fees, lines[PortfolioLine::TerminationFees]);
    put(FlowRow::Noi, lines[PortfolioLine::Noi]);
    put(FlowRow::LeasingCosts, lines[PortfolioLine::LeasingCosts]);
    put(FlowRow::Capital, lines[PortfolioLine::Capital]);
    Project project = m_simulated.project();
    project.valuation = *m_valuation;
    project.corporate = *m_corporate;
    project.loans = parts.loans();
    project.curves = parts.curves();
    const Results& reference = m_simulated.reference;
    addPortfolioLines(project, m_simulated.grid, reference.basis, reference.loans, lines);
    const auto sunk = flows.subspan(m_shape.sunkOffset(), m_shape.sunkMonths);
    return portfolioMetrics(*m_valuation, m_simulated.grid, lines,
                            {m_shape.firstSunkMonth, std::vector<double>(sunk.begin(), sunk.end())},
                            totalsOf(flows, m_shape));
}

void FlowFigures::fill(std::span<const double> flows, DrawnParts& parts, PathFigures& figures)
{
    setValuation(parts.valuation());
    setCorporate(parts.corporate());
    addCash(flows, figures);
    figures.metrics.clear();
    if (m_needsAll) {
        const Metrics metrics = allMetrics(flows, parts);
        for (const MetricRow* row : m_metrics)
            figures.metrics.push_back(valueOf(*row, metrics));
        return;
    }
    for (const Quick metric : m_quick)
        figures.metrics.push_back(quickMetric(metric, flows, figures));
}

} // namespace rackrent
