#include "model/rules/rule_writer.h"

#include <cmath>

namespace rackrent {

using namespace rules;

namespace {

constexpr double roundingShare = 1e-12; // of the largest flow, as the engine's
constexpr double shareShort = 1e-12;    // of what is to be paid back, as the engine's
constexpr double daySlack = 1e-6;       // days, as the engine's
constexpr double daysPerYear = 365.25;  // WALT
constexpr int rateSteps = 160;          // between which IRRs are looked for
constexpr int halvings = 60;            // of the step that one lies in

class MetricWriter {
public:
    explicit MetricWriter(RuleWriter& writer) : m_writer(writer) {}

    void write()
    {
        m_writer.section("Returns", "Flows", "returns/");
        writeCapital();
        writeReturns("", "Unlevered ", "lines/unlevered_cash_flow", "/valuation/discount_rate");
        writeReturns("levered_", "Levered ", "lines/levered_cash_flow", "/valuation/equity_discount_rate");
        writePaybacks();
        m_writer.section("Returns", "Debt service and yield", "returns/");
        writeCover();
        m_writer.section("Metrics", "Metrics", "metrics/");
        writeAll();
    }

private:
    Formula at(const std::string& key) const { return m_writer.at(key); }
    Written row(const std::string& key) const { return m_writer.at("returns/" + key); }
    Formula index() const { return at(keys::index); }
    Written months(const std::string& key, Words words, const Formula& formula, FigureUnit unit = FigureUnit::Money)
    {
        return m_writer.months(key, std::move(words), unit, formula);
    }

    template <class Parts>
    Formula overFacilities(const std::string& key, const Parts& parts) const
    {
        std::vector<Formula> terms;
        for (const Facility& facility : parts)
            if (facility.enabled)
                terms.push_back(at("facilities/" + facility.id + "/" + key));
        return total(terms);
    }

    Formula overContracts(const std::string& key) const
    {
        std::vector<Formula> terms;
        for (const Contract& contract : m_writer.project().contracts)
            if (counts(m_writer.project(), contract))
                terms.push_back(at("contracts/" + contract.id + "/" + key));
        return total(terms);
    }

    void writeCapital()
    {
        const auto& facilities = m_writer.project().facilities;
        const Written sunk =
            months("sunk_capital", {"Sunk capital", "Capital spent before the timeline, of all facilities."},
                   overFacilities("sunk_by_month", facilities));
        m_writer.single("capital_total", {"Capital", "Sunk capital and capital spent in the timeline."},
                        FigureUnit::Money, sum(sunk.all()) + sum(m_writer.at("lines/capital").all()));
        months(
            "is_included",
            {"Is counted", "1 unless past flows are left out and the month's last day is before the valuation date."},
            when(equal(at("/valuation/include_past_flows"), 1), 1,
                 when(at("/valuation/date") <= at(keys::monthEnd), 1, 0)),
            FigureUnit::Number);
    }

    /// Discounted to the valuation date at a rate a year.
    Formula factor(const Formula& rate, const Formula& day) const
    {
        return power(1 + rate, (at("/valuation/date") - day) / 365);
    }

    void writeReturns(const std::string& prefix, const std::string& words, const char* line, const char* rate)
    {
        m_writer.section("Returns", words + "returns", "returns/");
        const Written flow =
            months(prefix + "flow",
                   {words + "flow", "Dated the month's last day; sunk capital in the months in which it was spent."},
                   row("is_included") * when(index() < 0, 0 - Formula(row("sunk_capital")), at(line)));
        const Written discount =
            months(prefix + "factor", {words + "discount factor", "ACT/365F to the valuation date."},
                   factor(at(rate), at(keys::monthEnd)), FigureUnit::Number);
        months(prefix + "present_value", {words + "present value", "The flow times the factor."},
               Formula(flow) * discount);
        m_writer.single(prefix + "npv", {words + "NPV", "Present values added up."}, FigureUnit::Money,
                        sum(row(prefix + "present_value").all()));
        writeRate(prefix, words, flow);
        writeMultiple(prefix, words, flow);
    }

    /// An NPV at another rate.
    Formula valueAt(const Written& flow, const Formula& rate) const
    {
        return sumProduct(flow.all() * factor(rate, m_writer.at(keys::monthEnd).all()));
    }

    /// The rate between two steps of a ladder where the NPV changes sign, by halving: what a spreadsheet can do without
    /// guessing, and finds whether there is more than one.
    void writeRate(const std::string& prefix, const std::string& words, const Written& flow)
    {
        std::vector<double> positions, rates, steps;
        constexpr double lowest = 0.01, range = 101 / 0.01; // 1 + rate
        for (int i = 0; i <= rateSteps; ++i) {
            positions.push_back(i + 1);
            rates.push_back(lowest * std::pow(range, static_cast<double>(i) / rateSteps) - 1);
        }
        for (int i = 0; i <= halvings; ++i)
            steps.push_back(i + 1);
        const std::size_t count = rates.size(), halvingCount = steps.size();
        const Written position = m_writer.numbers(prefix + "ladder_position", Extent::Items,
                                                  {words + "ladder: step", "In order."}, std::move(positions));
        const Written rate =
            m_writer.numbers(prefix + "ladder_rate", Extent::Items,
                             {words + "ladder: rate", "From -99% to 10,000% a year."}, std::move(rates));
        const Written value = m_writer.items(prefix + "ladder_npv", count, {words + "ladder: NPV", "At the rate."},
                                             FigureUnit::Money, valueAt(flow, rate));
        const Formula isBelow = when(Formula(value) < 0, 1, 0), wasBelow = when(value.before() < 0, 1, 0);
        const Written change =
            m_writer.items(prefix + "ladder_change", count,
                           {words + "ladder: change of sign", "1 where the NPV changes sign since the step before."},
                           FigureUnit::Number, when(equal(position, 1), 0, when(equal(isBelow, wasBelow), 0, 1)));
        const Written roots =
            m_writer.single(prefix + "root_count", {words + "IRRs", "How many rates make the NPV zero."},
                            FigureUnit::Number, sum(change.all()));
        const Written step =
            m_writer.single(prefix + "root_step", {words + "IRR: step", "Of the ladder, where there is one."},
                            FigureUnit::Number, when(equal(roots, 1), sumProduct(change.all() * position.all()), 2));
        const Written wasNegative = m_writer.single(
            prefix + "root_sign", {words + "IRR: sign below", "1 where the NPV is negative at the step before."},
            FigureUnit::Number, when(itemAt(value.all(), Formula(step) - 1) < 0, 1, 0));
        const Written number =
            m_writer.numbers(prefix + "halving", Extent::Items, {words + "halving", "In order."}, std::move(steps));
        const Written low = m_writer.next();
        const Written high(low.index() + 1), middle(low.index() + 2), found(low.index() + 3);
        const Formula isLower = equal(when(found.before() < 0, 1, 0), wasNegative);
        m_writer.items(prefix + "halving_low", halvingCount,
                       {words + "halving: low", "The middle, where the NPV there has the sign of the step before."},
                       FigureUnit::Share,
                       when(equal(number, 1), itemAt(rate.all(), Formula(step) - 1),
                            when(isLower, middle.before(), low.before())));
        m_writer.items(prefix + "halving_high", halvingCount,
                       {words + "halving: high", "The middle, where it has the other."}, FigureUnit::Share,
                       when(equal(number, 1), itemAt(rate.all(), step), when(isLower, high.before(), middle.before())));
        m_writer.items(prefix + "halving_middle", halvingCount, {words + "halving: middle", "Between the two."},
                       FigureUnit::Share, (Formula(low) + high) / 2);
        m_writer.items(prefix + "halving_npv", halvingCount, {words + "halving: NPV", "At the middle."},
                       FigureUnit::Money, valueAt(flow, middle));
        m_writer.single(prefix + "irr",
                        {words + "IRR", "The rate at which the NPV is zero, where there is exactly one."},
                        FigureUnit::Share, when(equal(roots, 1), itemAt(middle.all(), halvings + 1), nothing()));
    }

    void writeMultiple(const std::string& prefix, const std::string& words, const Written& flow)
    {
        const Written rounding =
            m_writer.single(prefix + "rounding", {words + "rounding", "What is less counts as nothing."},
                            FigureUnit::Money, roundingShare * larger(greatest(flow.all()), 0 - least(flow.all())));
        const Written in = m_writer.single(prefix + "flows_in", {words + "flows in", "Positive flows added up."},
                                           FigureUnit::Money, sumProduct(flow.all() * (0 < flow.all())));
        const Written out =
            m_writer.single(prefix + "flows_out", {words + "flows out", "Negative flows added up."}, FigureUnit::Money,
                            sumProduct((0 - flow.all()) * (flow.all() < 0 - Formula(rounding))));
        m_writer.single(prefix + "moic", {words + "MOIC", "Flows in over flows out."}, FigureUnit::Multiple,
                        when(equal(out, 0), nothing(), Formula(in) / out));
    }

    void writePaybacks()
    {
        const Formula counted = at(keys::inTimeline), capital = row("capital_total");
        m_writer.section("Returns", "Break-even on rent", "returns/");
        writePayback("payback_rent",
                     counted * (at("lines/base_rent") + at("lines/speculative_rent") + at("lines/termination_fees")),
                     capital);
        m_writer.section("Returns", "Break-even on NOI", "returns/");
        writePayback("payback_noi", counted * at("lines/noi"), capital);
        m_writer.section("Returns", "Discounted break-even", "returns/");
        const Formula discount = Formula(row("is_included")) * row("factor");
        const Written spent = months("discounted_capital", {"Capital, discounted", "Sunk and spent, as in the NPV."},
                                     (Formula(row("sunk_capital")) + at("lines/capital")) * discount);
        const Written target = m_writer.single("discounted_capital_total", {"Capital, discounted, in all", "Added up."},
                                               FigureUnit::Money, sum(spent.all()));
        writePayback("payback_discounted", counted * at("lines/noi") * discount, target);
    }

    /// When a flow has added up to a target, linear within the month.
    void writePayback(const std::string& key, const Formula& formula, const Formula& target)
    {
        const Written flow = months(key + "_flow", {"Flow", "What pays back."}, formula);
        const Written sums = m_writer.next();
        months(key + "_cumulative", {"Added up", "Since the timeline's start."}, sums.before() + Formula(flow));
        months(key + "_target", {"To be paid back", "The same in every month."}, target);
        const Written crossed = m_writer.next();
        const Formula isEnough =
            both(both(0 < target, equal(at(keys::inTimeline), 1)), target * (1 - shareShort) <= Formula(sums));
        months(key + "_reached", {"Paid back", "1 from the month in which it is reached first."},
               when(equal(crossed.before(), 1), 1, when(isEnough, 1, 0)), FigureUnit::Number);
        const Written fraction = months(
            key + "_fraction",
            {"Fraction of the month", "In the month in which it is reached: what was left over the month's flow."},
            when(equal(Formula(crossed) - crossed.before(), 1),
                 when(0 < Formula(flow), smaller(1, larger(0, (target - sums.before()) / flow)), 0), 0),
            FigureUnit::Share);
        const Formula isMonth = equal(Formula(crossed) - crossed.before(), 1);
        const Written reachedAt = months(key + "_month", {"Months", "Of that month, with the fraction."},
                                         when(isMonth, index() + fraction, 0), FigureUnit::Months);
        const Written day =
            months(key + "_day", {"Day", "Of that month, with the fraction."},
                   when(isMonth, at(keys::monthStart) + wholeNumber(Formula(fraction) * at(keys::days) + daySlack), 0),
                   FigureUnit::Day);
        const Formula never = equal(greatest(crossed.all()), 0);
        m_writer.single(key + "_months", {"Break-even", "Months from the timeline's start."}, FigureUnit::Months,
                        when(never, nothing(), sum(reachedAt.all())));
        m_writer.single(key + "_date", {"Break-even, date", "The day."}, FigureUnit::Day,
                        when(never, nothing(), sum(day.all())));
    }

    void writeCover()
    {
        const Written service = months("service", {"Debt service", "Interest and scheduled principal."},
                                       at("lines/interest") + at("lines/principal"));
        const Written owing = m_writer.next();
        months("months_owing", {"Months owing in a row", "0 in a month without service."},
               when(0 < Formula(service), owing.before() + 1, 0), FigureUnit::Months);
        const Written noi = m_writer.at("lines/noi"), fees = m_writer.at("lines/termination_fees");
        const Written cover = months("dscr", {"DSCR", "NOI over debt service of 12 months that all owe some."},
                                     when(12 <= Formula(owing), sum(noi.last(12)) / sum(service.last(12)), nothing()),
                                     FigureUnit::Multiple);
        m_writer.single("dscr_minimum", {"Lowest DSCR", "The least of them."}, FigureUnit::Multiple,
                        when(12 <= greatest(owing.all()), least(cover.all()), nothing()));
        const Written year =
            months("year_noi", {"Recurring NOI of 12 months", "Without termination fees, up to the month."},
                   when(both(11 <= index(), equal(at(keys::inTimeline), 1)), sum(noi.last(12)) - sum(fees.last(12)),
                        nothing()));
        m_writer.single("yield_on_cost", {"Yield on cost", "The best 12 months over capital."}, FigureUnit::Share,
                        when(both(12 <= at("/timeline/months"), 0 < Formula(row("capital_total"))),
                             greatest(year.all()) / row("capital_total"), nothing()));
    }

    void metric(const char* key, const char* name, const char* rule, FigureUnit unit, const Formula& formula)
    {
        m_writer.single(key, {name, rule}, unit, formula);
    }

    void writeAll()
    {
        const auto of = [&](const char* key) { return Formula(row(key)); };
        metric("capital_total", "Capital", "Sunk and spent in the timeline.", FigureUnit::Money, of("capital_total"));
        metric("npv", "NPV", "Unlevered flows, discounted.", FigureUnit::Money, of("npv"));
        metric("irr", "IRR", "Of the unlevered flows, where there is one.", FigureUnit::Share, of("irr"));
        metric("moic", "MOIC", "Unlevered.", FigureUnit::Multiple, of("moic"));
        metric("levered_npv", "Levered NPV", "Flows to common equity, discounted.", FigureUnit::Money,
               of("levered_npv"));
        metric("levered_irr", "Levered IRR", "Of the flows to common equity.", FigureUnit::Share, of("levered_irr"));
        metric("levered_moic", "Levered MOIC", "Of the flows to common equity.", FigureUnit::Multiple,
               of("levered_moic"));
        metric("payback_rent_months", "Break-even on rent", "Months.", FigureUnit::Months, of("payback_rent_months"));
        metric("payback_noi_months", "Break-even on NOI", "Months.", FigureUnit::Months, of("payback_noi_months"));
        metric("payback_discounted_months", "Discounted break-even", "Months.", FigureUnit::Months,
               of("payback_discounted_months"));
        metric("payback_rent_date", "Break-even on rent, date", "Day.", FigureUnit::Day, of("payback_rent_date"));
        metric("payback_noi_date", "Break-even on NOI, date", "Day.", FigureUnit::Day, of("payback_noi_date"));
        metric("payback_discounted_date", "Discounted break-even, date", "Day.", FigureUnit::Day,
               of("payback_discounted_date"));
        metric("headline_rent", "Headline rent", "To the end of every contract.", FigureUnit::Money,
               overContracts("headline_rent"));
        metric("committed_rent", "Committed rent", "To the first exit of every contract.", FigureUnit::Money,
               overContracts("committed_rent"));
        metric("annualised_rent", "Annualised rent", "Of the valuation date.", FigureUnit::Money,
               overContracts("annualised_rent"));
        const Formula annualised = at("metrics/annualised_rent");
        const auto walt = [&](const char* days) {
            return when(0 < annualised, overContracts(days) / annualised / daysPerYear, nothing());
        };
        metric("walt_years", "WALT", "Remaining days, weighted by annualised rent.", FigureUnit::Years,
               walt("rent_days_to_last_day"));
        metric("walt_to_exit_years", "WALT to first exit", "The same to the first exit.", FigureUnit::Years,
               walt("rent_days_to_exit"));
        metric("dscr_minimum", "Lowest DSCR", "Of any 12 months.", FigureUnit::Multiple, of("dscr_minimum"));
        metric("yield_on_cost", "Yield on cost", "Of the best 12 months.", FigureUnit::Share, of("yield_on_cost"));
    }

    RuleWriter& m_writer;
};

} // namespace

void writeMetricRules(RuleWriter& writer) { MetricWriter(writer).write(); }

} // namespace rackrent
