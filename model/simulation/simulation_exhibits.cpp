#include "model/simulation/simulation_exhibits.h"

#include "model/analysis/words.h"
#include "model/portfolio/metric_table.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rackrent {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

Measure measureOf(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Rate:
    case MetricUnit::Rates: return Measure::Rate;
    case MetricUnit::Multiple: return Measure::Multiple;
    case MetricUnit::Months: return Measure::Months;
    case MetricUnit::Years: return Measure::Years;
    case MetricUnit::Money:
    case MetricUnit::Day: break;
    }
    return Measure::Money;
}

std::string axisTitle(const MetricRow& row, const Project& project)
{
    const std::string title(row.title);
    switch (row.unit) {
    case MetricUnit::Money: return title + ", " + project.currency;
    case MetricUnit::Months: return title + ", months";
    case MetricUnit::Years: return title + ", years";
    default: return title;
    }
}

std::string percent(double share, int places = 0) { return decimals(100 * share, places) + "%"; }

std::string valueWords(const MetricRow& row, double value, const Project& project)
{
    switch (row.unit) {
    case MetricUnit::Money: return moneyWords(value, project.currency);
    case MetricUnit::Rate:
    case MetricUnit::Rates: return percent(value, 2);
    case MetricUnit::Months: return decimals(value, 1) + " months";
    case MetricUnit::Years: return decimals(value, 1) + " years";
    default: return decimals(value, 2);
    }
}

/// A count with thousands apart: "100,000".
std::string countWords(std::uint64_t count)
{
    std::string text = std::to_string(count);
    for (std::size_t from = text.size(); from > 3; from -= 3)
        text.insert(from - 3, ",");
    return text;
}

/// Without the currency, which the axis says.
std::string binWords(const MetricRow& row, double value)
{
    std::string words = valueWords(row, value, Project());
    return words.substr(0, words.find_last_not_of(' ') + 1);
}

Exhibit begun(std::string key, std::string name, const SimulationSummary& summary, const Project& project,
              const SimulationTitle& title)
{
    Exhibit exhibit;
    exhibit.key = std::move(key);
    exhibit.title = std::move(name);
    exhibit.currency = project.currency;
    exhibit.subtitle = title.scenario + ", " + countWords(summary.done) + " paths, seed " + std::to_string(title.seed);
    return exhibit;
}

ExhibitSeries line(std::string label, Role role, std::vector<double> values, std::string filledTo = {})
{
    ExhibitSeries series;
    series.label = std::move(label);
    series.role = role;
    series.mark = Mark::Line;
    series.values = std::move(values);
    series.filledTo = std::move(filledTo);
    return series;
}

const FanBand* bandOf(const SimulationSummary& summary, double share)
{
    const auto found = std::ranges::find_if(
        summary.fan, [share](const FanBand& band) { return std::abs(band.share - share) < 1e-12; });
    return found == summary.fan.end() ? nullptr : &*found;
}

/// Values after each month, with what stands before the first.
std::vector<double> atBorders(const std::vector<double>& monthly, double first)
{
    std::vector<double> values{first};
    values.insert(values.end(), monthly.begin(), monthly.end());
    return values;
}

/// Bands from the outermost in, then the median.
Exhibit fan(Exhibit exhibit, const SimulationSummary& summary, std::vector<double> FanBand::*of, bool isStock)
{
    exhibit.monthStarts = summary.monthStarts;
    constexpr std::array<double, 3> tails{0.05, 0.1, 0.25};
    const auto drawn = [&](double share) {
        const FanBand* band = bandOf(summary, share);
        if (!band)
            return std::vector<double>();
        return isStock ? atBorders(band->*of, missing) : band->*of;
    };
    const auto add = [&](double share, const std::string& filledTo) {
        ExhibitSeries series = line(percent(share), Role::Expected, drawn(share), filledTo);
        series.mark = isStock ? Mark::Line : Mark::Step;
        series.isFaded = share != 0.5; // edges stand back behind the median
        exhibit.series.push_back(std::move(series));
    };
    for (const double tail : tails) {
        add(1 - tail, percent(tail));
        add(tail, {});
    }
    add(0.5, {});
    exhibit.series.back().label = "Median";
    exhibit.series.back().role = Role::Total;
    return exhibit;
}

const SimulatedMetric* find(const SimulationSummary& summary, std::string_view key)
{
    const auto found = std::ranges::find(summary.metrics, key, &SimulatedMetric::key);
    return found == summary.metrics.end() ? nullptr : &*found;
}

std::string missingWords(const SimulatedMetric& metric)
{
    if (metric.distributed.missing == 0 || metric.distributed.paths == 0)
        return {};
    const double share =
        static_cast<double>(metric.distributed.missing) / static_cast<double>(metric.distributed.paths);
    return metric.missingIsNever ? "On " + percent(share, 1) + " of the paths capital is never recovered."
                                 : "On " + percent(share, 1) + " of the paths there is no such figure.";
}

} // namespace

Exhibit cashFanExhibit(const SimulationSummary& summary, const Project& project, const SimulationTitle& title)
{
    Exhibit exhibit = begun("fan-cash", "Cumulative cash flow, quantiles of all paths", summary, project, title);
    exhibit.valueAxes.push_back({"Cumulative cash flow, " + project.currency, Measure::Money});
    exhibit.valueAxes.back().gather = Gather::AtEnd;
    exhibit = fan(std::move(exhibit), summary, &FanBand::cumulativeCash, true);
    const FanBand *low = bandOf(summary, 0.05), *middle = bandOf(summary, 0.5), *high = bandOf(summary, 0.95);
    if (low && middle && high && !middle->cumulativeCash.empty())
        exhibit.message = "At the end of the timeline cumulative cash flow is " +
                          moneyWords(middle->cumulativeCash.back(), project.currency) + " in the middle, and between " +
                          moneyWords(low->cumulativeCash.back(), project.currency) + " and " +
                          moneyWords(high->cumulativeCash.back(), project.currency) + " on nine of ten paths.";
    return exhibit;
}

Exhibit rentFanExhibit(const SimulationSummary& summary, const Project& project, const SimulationTitle& title)
{
    Exhibit exhibit = begun("fan-rent", "Rent by month, quantiles of all paths", summary, project, title);
    exhibit.valueAxes.push_back({"Rent, " + project.currency + " a month", Measure::Money});
    return fan(std::move(exhibit), summary, &FanBand::rent, false);
}

Exhibit histogramExhibit(const SimulationSummary& summary, std::size_t metric, const Project& project,
                         const SimulationTitle& title)
{
    const SimulatedMetric& shown = summary.metrics[metric];
    const MetricRow& row = metricRow(shown.key);
    const Histogram& bins = shown.distributed.histogram;
    Exhibit exhibit = begun("histogram", std::string(row.title) + ", how often on all paths", summary, project, title);
    exhibit.across = Across::Categories;
    exhibit.acrossAxis = axisTitle(row, project);
    exhibit.valueAxes.push_back({"Share of paths", Measure::Rate});
    ExhibitSeries shares = line("Paths", Role::Expected, {});
    shares.mark = Mark::Column;
    const double width = (bins.high - bins.low) / static_cast<double>(std::max<std::size_t>(1, bins.counts.size()));
    const auto all = static_cast<double>(std::max<std::uint64_t>(1, shown.distributed.paths));
    for (std::size_t i = 0; i < bins.counts.size(); ++i) {
        exhibit.categories.push_back(binWords(row, bins.low + (static_cast<double>(i) + 0.5) * width));
        shares.values.push_back(static_cast<double>(bins.counts[i]) / all);
    }
    exhibit.series.push_back(std::move(shares));
    const Moments& moments = shown.distributed.moments;
    if (moments.count > 0)
        exhibit.message = std::string(row.title) + " is " + valueWords(row, moments.mean, project) +
                          " in the mean, with a standard error of " + valueWords(row, moments.standardError, project) +
                          ".";
    if (shown.key == "npv" || shown.key == "levered_npv")
        exhibit.further.push_back("It is below zero on " + percent(shown.distributed.belowZero, 1) + " of the paths.");
    if (shown.distributed.expectedShortfall)
        exhibit.further.push_back("In the worst 5% of them it is " +
                                  valueWords(row, *shown.distributed.expectedShortfall, project) + " in the mean.");
    if (const std::string words = missingWords(shown); !words.empty())
        exhibit.further.push_back(words);
    return exhibit;
}

Exhibit distributionExhibit(const SimulationSummary& summary, std::size_t metric, const Project& project,
                            const SimulationTitle& title)
{
    const SimulatedMetric& shown = summary.metrics[metric];
    const MetricRow& row = metricRow(shown.key);
    Exhibit exhibit = begun("distribution", std::string(row.title) + " by share of paths", summary, project, title);
    exhibit.across = Across::Categories;
    exhibit.acrossAxis = "Share of paths that stay below";
    exhibit.valueAxes.push_back({axisTitle(row, project), measureOf(row.unit)});
    for (std::size_t i = 0; i < shown.distributed.cdf.size(); ++i)
        exhibit.categories.push_back(std::to_string(i) + "%");
    exhibit.series.push_back(line(std::string(row.title), Role::Expected, shown.distributed.cdf));
    if (std::isfinite(shown.reference)) {
        ExhibitSeries reference = line("Without draws", Role::Total, {shown.reference});
        reference.mark = Mark::Level;
        exhibit.series.push_back(std::move(reference));
    }
    const auto& quantiles = shown.distributed.percentiles;
    if (quantiles.size() == percentileShares.size() && quantiles[1] && quantiles[4] && quantiles[7])
        exhibit.message = std::string(row.title) + " is " + valueWords(row, *quantiles[4], project) +
                          " in the middle, and between " + valueWords(row, *quantiles[1], project) + " and " +
                          valueWords(row, *quantiles[7], project) + " on nine of ten paths.";
    if (const std::string words = missingWords(shown); !words.empty())
        exhibit.further.push_back(words);
    return exhibit;
}

Exhibit paybackProbabilityExhibit(const SimulationSummary& summary, const Project& project,
                                  const SimulationTitle& title)
{
    Exhibit exhibit = begun("payback", "Chance of payback by each month", summary, project, title);
    exhibit.monthStarts = summary.monthStarts;
    exhibit.valueAxes.push_back({"Share of paths", Measure::Rate});
    exhibit.valueAxes.back().gather = Gather::AtEnd;
    struct Drawn {
        const char *key, *label;
        Role role;
    };
    for (const Drawn& drawn : {Drawn{"payback_rent_months", "On rent", Role::CumulativeRent},
                               Drawn{"payback_noi_months", "On NOI", Role::CumulativeNoi},
                               Drawn{"payback_discounted_months", "Discounted", Role::DiscountedNoi}}) {
        const SimulatedMetric* metric = find(summary, drawn.key);
        if (!metric)
            continue;
        exhibit.series.push_back(line(drawn.label, drawn.role, atBorders(metric->paidBackBy, 0)));
        if (exhibit.message.empty() && !metric->paidBackBy.empty())
            exhibit.message = std::string(drawn.label) + ", capital is recovered within the timeline on " +
                              percent(metric->paidBackBy.back(), 1) + " of the paths.";
    }
    return exhibit;
}

Exhibit driversExhibit(const SimulationSummary& summary, std::size_t metric, const Project& project,
                       const SimulationTitle& title)
{
    constexpr std::size_t most = 15;
    const MetricRow& row = metricRow(summary.metrics[metric].key);
    Exhibit exhibit =
        begun("drivers", "What moves " + std::string(row.title) + ", by rank correlation", summary, project, title);
    exhibit.across = Across::Rows;
    exhibit.acrossAxis = "Driver or event";
    exhibit.valueAxes.push_back({"Rank correlation", Measure::Plain, 2});
    exhibit.valueAxes.push_back({"Explained", Measure::Rate, 1});
    std::vector<const Factor*> factors;
    for (const Factor& factor : summary.factors)
        factors.push_back(&factor);
    std::ranges::stable_sort(factors, std::greater<>(),
                             [metric](const Factor* factor) { return factor->shares[metric]; });
    factors.resize(std::min(factors.size(), most));
    ExhibitSeries correlation = line("Rank correlation", Role::Expected, {});
    ExhibitSeries share = line("Explained", Role::Total, {});
    correlation.mark = share.mark = Mark::Column;
    share.axis = 1;
    const auto name = [&title](const Factor& factor) { return title.nameOf ? title.nameOf(factor.path) : factor.path; };
    for (const Factor* factor : factors) {
        exhibit.categories.push_back(name(*factor));
        correlation.values.push_back(factor->correlations[metric]);
        share.values.push_back(factor->shares[metric]);
    }
    if (!factors.empty())
        exhibit.message = name(*factors.front()) + " explains " + percent(factors.front()->shares[metric]) +
                          " of the variance that is explained.";
    exhibit.series = {std::move(correlation), std::move(share)};
    return exhibit;
}

Exhibit convergenceExhibit(const SimulationSummary& summary, std::size_t metric, const Project& project,
                           const SimulationTitle& title)
{
    const SimulatedMetric& shown = summary.metrics[metric];
    const MetricRow& row = metricRow(shown.key);
    Exhibit exhibit =
        begun("convergence", "Mean of " + std::string(row.title) + " as paths are added", summary, project, title);
    exhibit.across = Across::Categories;
    exhibit.acrossAxis = "Paths";
    exhibit.valueAxes.push_back({axisTitle(row, project), measureOf(row.unit)});
    ExhibitSeries upper = line("Two standard errors above", Role::Expected, {}, "Two standard errors below");
    ExhibitSeries lower = line("Two standard errors below", Role::Expected, {});
    ExhibitSeries mean = line("Mean", Role::Total, {});
    for (const ConvergencePoint& point : shown.distributed.convergence) {
        exhibit.categories.push_back(countWords(point.paths));
        mean.values.push_back(point.mean);
        upper.values.push_back(point.mean + 2 * point.standardError);
        lower.values.push_back(point.mean - 2 * point.standardError);
    }
    upper.isFaded = lower.isFaded = true;
    exhibit.series = {std::move(upper), std::move(lower), std::move(mean)};
    return exhibit;
}

} // namespace rackrent
