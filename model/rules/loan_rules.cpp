#include "model/rules/rule_writer.h"

namespace rackrent {

using namespace rules;

namespace {

constexpr double repaidBelow = 1e-9; // of the principal, as the engine's

class LoanWriter {
public:
    /// @param served what earlier loans take of the NOI, a row
    LoanWriter(RuleWriter& writer, const Loan& loan, const Formula& served)
        : m_writer(writer), m_loan(loan), m_path("/loans/" + loan.id), m_served(served)
    {}

    void write()
    {
        m_writer.section("Loans", m_loan.id, "loans/" + m_loan.id + "/");
        writeInputs();
        writeMonths();
        writeService();
        writeLines();
    }

    /// What the loan takes of a month's NOI.
    Formula service() const { return of("term/interest") + of("term/principal") + of("term/balloon"); }

private:
    Formula of(const std::string& key) const { return m_writer.at("loans/" + m_loan.id + "/" + key); }
    Written input(const char* key, const char* name, FigureUnit unit, double value)
    {
        return m_writer.input(m_path + "/" + key, name, unit, value);
    }
    Formula in(const char* key) const { return m_writer.at(m_path + "/" + key); }

    void writeInputs()
    {
        input("principal", "Principal", FigureUnit::Money, m_loan.principal);
        input("start", "Start", FigureUnit::Day, serialDay(m_loan.start));
        if (m_loan.rateCurve)
            input("spread", "Spread a year", FigureUnit::Share, m_loan.spreadPerYear);
        else
            input("rate", "Rate a year", FigureUnit::Share, m_loan.ratePerYear);
        input("term_months", "Term", FigureUnit::Months, m_loan.termMonths);
        input("interest_only_months", "Interest only", FigureUnit::Months, m_loan.interestOnlyMonths);
        if (m_loan.amortisation == Amortisation::StraightLine || m_loan.amortisation == Amortisation::LevelPayment)
            input("amortisation_months", "Amortisation", FigureUnit::Months, m_loan.amortisationMonths);
        if (m_loan.amortisation == Amortisation::Sculpted)
            input("dscr", "DSCR", FigureUnit::Multiple, m_loan.dscr);
        input("fee_fraction", "Fee, share of the principal", FigureUnit::Share, m_loan.feeFraction);
    }

    void writeMonths()
    {
        const Formula first = m_writer.at(keys::monthStart), last = m_writer.at(keys::monthEnd);
        const Formula isRunning = when(Formula(m_writer.at(keys::index)) < 0, 1, m_writer.at(keys::counted));
        m_writer.months("month", {"Month of the loan", "0 is the month of the start."}, FigureUnit::Number,
                        monthNumber(first) - monthNumber(in("start")));
        m_writer.months("runs", {"Runs", "1 from the start to the term's end, but not after a sale."},
                        FigureUnit::Number,
                        when(both(0 <= of("month"), of("month") <= in("term_months")), isRunning, 0));
        Formula ends = when(equal(of("month"), in("term_months")), 1, 0);
        if (m_writer.project().valuation.exit) {
            const Formula sale = m_writer.at("/valuation/exit/date");
            m_writer.months("is_sold", {"Repaid by the sale", "1 in the month of the sale."}, FigureUnit::Number,
                            when(both(first <= sale, sale <= last), 1, 0));
            ends = larger(ends, of("is_sold"));
        }
        m_writer.months("ends", {"Ends", "1 in the month in which all is repaid."}, FigureUnit::Number, ends);
        Formula rate = 0;
        if (m_loan.rateCurve)
            rate = curveOn(m_writer, *m_loan.rateCurve, first) + in("spread");
        else
            rate = in("rate");
        m_writer.months("rate_of_month", {"Rate of the month", "A year's, on the month's first day."},
                        FigureUnit::Share, rate);
    }

    void writeService()
    {
        const Written open = m_writer.next();
        const Written interest(open.index() + 1), principal(open.index() + 2), balloon(open.index() + 3),
            balance(open.index() + 4);
        const Formula month = of("month"), runs = of("runs"), rate = of("rate_of_month"),
                      days = m_writer.at(keys::days);
        const Formula isService = both(1 <= month, equal(runs, 1));
        m_writer.months("term/opening",
                        {"Opening balance", "The balance of the month before; the principal, once drawn."},
                        FigureUnit::Money, when(equal(month, 0), in("principal"), balance.before()));
        const Formula perMonth = m_loan.dayCount == DayCount::Thirty360 ? rate / 12 : rate * days / 360;
        m_writer.months("term/interest", {"Interest", "On the opening balance."}, FigureUnit::Money,
                        when(isService, Formula(open) * perMonth, 0));
        m_writer.months("term/principal",
                        {"Scheduled principal", "After the interest-only months, and before the last."},
                        FigureUnit::Money,
                        when(both(isService, both(in("interest_only_months") < month, month < in("term_months"))),
                             smaller(scheduled(open, interest, rate), open), 0));
        m_writer.months("term/balloon", {"Balloon", "What is left at the end of the term, or at a sale."},
                        FigureUnit::Money,
                        when(both(equal(runs, 1), equal(of("ends"), 1)), Formula(open) - principal, 0));
        const Formula left = Formula(open) - principal - balloon;
        m_writer.months(
            "term/balance", {"Balance", "At the month's end; below a billionth of the principal it is repaid."},
            FigureUnit::Money, when(equal(runs, 1), when(left < repaidBelow * in("principal"), 0, left), 0));
    }

    Formula scheduled(const Written& open, const Written& interest, const Formula& rate)
    {
        const Formula amortised = of("month") - in("interest_only_months") - 1;
        switch (m_loan.amortisation) {
        case Amortisation::Bullet: return 0;
        case Amortisation::StraightLine: return in("principal") / in("amortisation_months");
        case Amortisation::LevelPayment: {
            const Formula left = in("amortisation_months") - amortised, monthly = rate / 12;
            const Formula level =
                Formula(open) * monthly / (1 - power(1 + monthly, 0 - left)) - Formula(open) * monthly;
            return when(left <= 1, open, when(equal(rate, 0), Formula(open) / left, level));
        }
        case Amortisation::Sculpted:
            return larger(0, (Formula(m_writer.at("lines/noi")) - m_served) / in("dscr") - interest);
        }
        return 0;
    }

    void writeLines()
    {
        const Formula counted = m_writer.at(keys::counted), month = of("month");
        const Formula fee = in("principal") * in("fee_fraction");
        const auto line = [&](const char* key, const char* name, const char* rule, const Formula& formula) {
            m_writer.months(key, {name, rule}, FigureUnit::Money, formula);
        };
        line("draw", "Draw", "In the month of the start.", when(equal(month, 0), counted * in("principal"), 0));
        line("fee", "Fee", "Of the principal, with the draw.", when(equal(month, 0), counted * fee, 0));
        Formula amortised = when(1 <= month, fee / in("term_months"), 0);
        if (m_writer.project().valuation.exit)
            amortised = when(equal(of("is_sold"), 1), fee - when(1 <= month, fee / in("term_months") * (month - 1), 0),
                             amortised);
        line("fee_amortisation", "Fee amortised", "Evenly over the term; the rest at a sale.",
             when(equal(of("runs"), 1), counted * amortised, 0));
        for (const auto& [key, name] : {std::pair{"interest", "Interest"},
                                        {"principal", "Scheduled principal"},
                                        {"balloon", "Balloon"},
                                        {"balance", "Balance"}})
            line(key, name, "In the timeline.", counted * of(std::string("term/") + key));
    }

    RuleWriter& m_writer;
    const Loan& m_loan;
    std::string m_path;
    Formula m_served;
};

} // namespace

void writeLoanRules(RuleWriter& writer)
{
    Formula served = 0;
    for (const Loan& loan : writer.project().loans) {
        if (!loan.enabled)
            continue;
        LoanWriter one(writer, loan, served);
        one.write();
        served = served + one.service();
    }
}

} // namespace rackrent
