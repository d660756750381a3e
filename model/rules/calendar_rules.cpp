#include "model/rules/rule_writer.h"

namespace rackrent {

using namespace rules;

void writeCalendarRules(RuleWriter& writer)
{
    const Project& project = writer.project();
    const Valuation& valuation = project.valuation;
    writer.section("Timeline", "Timeline and valuation", "");
    const Written start =
        writer.input("/timeline/start", "Timeline's start", FigureUnit::Day, serialDay(project.timeline.start));
    const Written months = writer.input("/timeline/months", "Months", FigureUnit::Months, project.timeline.months);
    writer.inputOr("/valuation/date", "Valuation date", FigureUnit::Day, serialDay(valuation.date), start);
    const Written rate =
        writer.input("/valuation/discount_rate", "Discount rate a year", FigureUnit::Share, valuation.discountRate);
    writer.inputOr("/valuation/equity_discount_rate", "Equity discount rate a year", FigureUnit::Share,
                   valuation.equityDiscountRate, rate);
    writer.input("/valuation/include_past_flows", "Whether flows before the valuation date count", FigureUnit::Number,
                 valuation.includePastFlows ? 1 : 0);
    if (valuation.exit)
        writer.input("/valuation/exit/date", "Sale", FigureUnit::Day, serialDay(valuation.exit->date));

    writer.section("Timeline", "Months", "calendar/");
    std::vector<double> positions;
    for (std::size_t i = 0; i < writer.axis().months(); ++i)
        positions.push_back(static_cast<double>(i) - static_cast<double>(writer.axis().before));
    const Written index = writer.numbers("index", Extent::Months,
                                         {"Month of the timeline", "0 the timeline's first month; negative before it."},
                                         std::move(positions));
    const Written first = writer.months("month_start", {"First day", "The timeline's start, as many months later."},
                                        FigureUnit::Day, monthsLater(start, index));
    const Written last =
        writer.months("month_end", {"Last day", "The last day of the month."}, FigureUnit::Day, monthEnd(first));
    writer.months("days", {"Days", "The month's days."}, FigureUnit::Days, last - first + 1);
    const Written inTimeline =
        writer.months("in_timeline", {"In the timeline", "1 for the timeline's months, 0 for those around it."},
                      FigureUnit::Number, when(both(0 <= Formula(index), Formula(index) < months), 1, 0));
    const Formula yearEnd = writer.input("/timeline/fiscal_year_end_month", "Fiscal year ends in month",
                                         FigureUnit::Number, project.timeline.fiscalYearEndMonth);
    const Formula month = Formula(Rule::Month, {Formula(first)});
    writer.months("fiscal_year", {"Fiscal year", "The calendar year in which the month's fiscal year ends."},
                  FigureUnit::Number, Formula(Rule::Year, {Formula(first)}) + when(yearEnd < month, 1, 0));
    writer.months("before", {"Before the timeline", "1 for months before the timeline's start."}, FigureUnit::Number,
                  when(Formula(index) < 0, 1, 0));
    Formula counted = inTimeline;
    if (valuation.exit)
        counted = when(Formula(first) <= writer.at("/valuation/exit/date"), inTimeline, 0);
    writer.months("counted", {"Counts", "1 for the timeline's months up to the sale, 0 for all others."},
                  FigureUnit::Number, counted);
}

Formula grown(const RuleWriter& writer, const Formula& growth)
{
    return power(1 + growth, wholeNumber(writer.at(keys::index) / Formula(12)));
}

} // namespace rackrent
