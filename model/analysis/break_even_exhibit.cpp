#include "model/analysis/chart_parts.h"
#include "model/portfolio/portfolio_metrics.h"

namespace rackrent {
namespace {

void addCrossing(Exhibit& shown, const std::optional<Payback>& payback, const std::string& what, Role role,
                 double value)
{
    if (payback)
        shown.crossings.push_back({what + ": " + dayWords(payback->date) + ", month " + decimals(payback->months, 1),
                                   role, payback->months, payback->date, value});
}

std::string breakEvenMessage(const Exhibit& shown, const Metrics& metrics, double rentInAll)
{
    if (!(metrics.capitalTotal > 0))
        return "There is no capital to pay back.";
    const std::string capital = moneyWords(metrics.capitalTotal, shown.currency);
    if (!metrics.paybackRent)
        return "Cumulative rent does not reach " + capital + " by " +
               monthWords(shown.monthStarts[shown.monthStarts.size() - 2]) + ": " +
               moneyWords(rentInAll, shown.currency) + " is received.";
    return "Cumulative rent reaches " + capital + " on " + dayWords(metrics.paybackRent->date) + ", month " +
           decimals(metrics.paybackRent->months, 1) + ".";
}

} // namespace

Exhibit breakEvenExhibit(const ChartInput& input)
{
    const Results& results = input.results;
    Exhibit shown = emptyExhibit(input, "break-even", "Cumulative rent and NOI against capital",
                                 {"Cumulative, " + results.project.currency});
    const Metrics& metrics = results.metrics;
    const std::vector<double> rent = rentReceived(results.lines);
    shown.series.push_back({"Cumulative rent", Role::CumulativeRent, 0, Mark::Line, cumulative(rent)});
    shown.series.push_back(
        {"Cumulative NOI", Role::CumulativeNoi, 0, Mark::Line, cumulative(results.lines[PortfolioLine::Noi])});
    const DiscountedNoi discounted = discountedNoi(results);
    shown.series.push_back({"NOI discounted", Role::DiscountedNoi, 0, Mark::Line, cumulative(discounted.noi)});
    if (metrics.capitalTotal > 0)
        shown.series.push_back({"Capital", Role::Capital, 0, Mark::Level, {metrics.capitalTotal}});
    // What is discounted is held against capital discounted likewise: the same where it was spent on the valuation
    // date.
    if (discounted.capital > 0 && discounted.capital != metrics.capitalTotal)
        shown.series.push_back({"Capital discounted", Role::DiscountedNoi, 0, Mark::Level, {discounted.capital}});
    addCrossing(shown, metrics.paybackRent, "Rent", Role::CumulativeRent, metrics.capitalTotal);
    addCrossing(shown, metrics.paybackNoi, "NOI", Role::CumulativeNoi, metrics.capitalTotal);
    addCrossing(shown, metrics.paybackDiscounted, "Discounted", Role::DiscountedNoi, discounted.capital);
    shown.message = breakEvenMessage(shown, metrics, total(rent));
    return shown;
}

} // namespace rackrent
