#include "model/rules/contract_rules.h"

namespace rackrent {

using namespace rules;

namespace {

/// Writes what a contract's terms say, month by month of its own.
class TermsWriter {
public:
    TermsWriter(RuleWriter& writer, const ContractRules& rules)
        : m_writer(writer), m_rules(rules), m_contract(rules.contract())
    {}

    void write()
    {
        m_writer.section(m_rules.sheet(), m_rules.title(), m_rules.keys());
        writeTerm();
        writeCapacity();
        writeMonths();
        writePrice();
    }

private:
    Written input(const std::string& key, std::string name, FigureUnit unit, double value)
    {
        return m_writer.input(m_rules.path() + key, std::move(name), unit, value);
    }

    void writeTerm()
    {
        input("/start", "Start", FigureUnit::Day, serialDay(m_contract.start));
        const Written end = input("/end", "End", FigureUnit::Day, serialDay(m_contract.end));
        Formula last = end, exit = end;
        if (const auto& right = m_contract.termination) {
            const Written notice = input("/termination/earliest_notice", "Earliest notice", FigureUnit::Day,
                                         serialDay(right->earliestNotice));
            const Written days = input("/termination/notice_days", "Notice", FigureUnit::Days, right->noticeDays);
            if (m_contract.noticeGiven && m_contract.endsAtFirstExit)
                last = smaller(end, Formula(notice) + days);
            else if (m_contract.noticeGiven)
                last = smaller(end, Formula(input("/ends_early", "Notice given", FigureUnit::Day,
                                                  serialDay(*m_contract.noticeGiven))) +
                                        days);
            if (right->by != TerminationParty::Landlord)
                exit = smaller(end, larger(notice, m_writer.at("/valuation/date")) + days);
        }
        m_writer.single(
            "last_day",
            {"Last day", "The end, or the day on which notice is given plus the notice, whichever is earlier."},
            FigureUnit::Day, last);
        m_writer.single("first_exit",
                        {"First exit",
                         "The end, or the earliest notice from the valuation date on plus the notice. A right "
                         "of the landlord alone does not count."},
                        FigureUnit::Day, exit);
    }

    void writeCapacity()
    {
        const auto& deliveries = m_contract.deliveries;
        if (deliveries.empty())
            return;
        const std::string path = m_rules.path() + "/capacity";
        if (!m_writer.isInFile(path + "/deliveries")) {
            const Written megawatts =
                input("/capacity/critical_it_mw", "Critical IT MW", FigureUnit::Megawatts, deliveries[0].criticalItMw);
            const Written gpus = input("/capacity/gpus", "GPUs", FigureUnit::Number, deliveries[0].gpus);
            m_writer.items("delivered", 1, {"Delivered on", "The start: all of it at once."}, FigureUnit::Day,
                           m_rules.input("/start"));
            m_writer.items("megawatts", 1, {"MW delivered", "All of it."}, FigureUnit::Megawatts, megawatts);
            m_writer.items("gpus", 1, {"GPUs delivered", "All of them."}, FigureUnit::Number, gpus);
            return;
        }
        std::vector<double> dates, megawatts, gpus;
        for (const Phase& delivery : deliveries) {
            dates.push_back(serialDay(delivery.date));
            megawatts.push_back(delivery.criticalItMw);
            gpus.push_back(delivery.gpus);
        }
        const std::string list = path + "/deliveries";
        m_writer.inputs("delivered", list, "/date", "Delivered on", FigureUnit::Day, std::move(dates));
        m_writer.inputs("megawatts", list, "/critical_it_mw", "MW delivered", FigureUnit::Megawatts,
                        std::move(megawatts));
        m_writer.inputs("gpus", list, "/gpus", "GPUs delivered", FigureUnit::Number, std::move(gpus));
    }

    void writeMonths()
    {
        const Written start = m_rules.input("/start");
        const Written month =
            m_writer.months("contract_month",
                            {"Contract month", "The contract month that begins in the calendar month; 0 is the first."},
                            FigureUnit::Number, monthNumber(m_writer.at(keys::monthStart)) - monthNumber(start));
        m_writer.months("month_begins",
                        {"Contract month begins", "The start, so many months later; before it, the month before runs."},
                        FigureUnit::Day, monthsLater(start, month));
    }

    void writePrice()
    {
        const Rent& rent = m_contract.rent;
        const Written rate = input("/rent/rate", "Rent: rate", FigureUnit::Money, rent.rate);
        if (rent.basis == RentBasis::PerGpuHour)
            input("/rent/utilisation", "Rent: utilisation", FigureUnit::Share, rent.utilisation);
        Formula due = rate;
        switch (m_contract.escalation.kind) {
        case EscalationKind::None:
        case EscalationKind::Index: break;
        case EscalationKind::Steps: due = writeSteps(rate); break;
        case EscalationKind::Fixed: due = due * writeFixedBumps(); break;
        }
        const Written escalated = m_writer.months(
            "rate",
            {"Rate", "The rate that stands in the contract month, with steps and fixed bumps, before an index."},
            FigureUnit::Money, due);
        Formula index = 1;
        if (m_contract.escalation.kind == EscalationKind::Index)
            index = writeIndexBumps();
        m_writer.months("index", {"Index", "The product of the index bumps so far."}, FigureUnit::Number, index);
        Formula ramp = 1;
        if (!m_contract.ramp.empty())
            ramp = writeRamp();
        m_writer.months("due", {"Rate due", "The rate times the share of the ramp, before an index."},
                        FigureUnit::Money, Formula(escalated) * ramp);
        m_writer.months("free", {"Free share", "The share of the rent that is free in the contract month."},
                        FigureUnit::Share, m_contract.abatements.empty() ? Formula(0) : freeShare());
    }

    Written month() const { return m_rules.of("contract_month"); }

    Formula writeSteps(const Written& rate)
    {
        std::vector<double> from, rates;
        for (const RentStep& step : m_contract.escalation.steps) {
            from.push_back(step.fromMonth);
            rates.push_back(step.rate);
        }
        const std::string list = m_rules.path() + "/escalation/steps";
        const Written fromMonth =
            m_writer.inputs("steps_from", list, "/from_month", "Step from month", FigureUnit::Months, std::move(from));
        const Written stepRate =
            m_writer.inputs("steps_rate", list, "/rate", "Step's rate", FigureUnit::Money, std::move(rates));
        if (m_contract.escalation.steps.empty())
            return rate;
        return when(month() < itemAt(fromMonth.all(), 1), rate,
                    itemAt(stepRate.all(), lastNotAfter(month(), fromMonth.all())));
    }

    /// The inputs that say when rent bumps, and how often it has by a contract month.
    Formula bumps()
    {
        const Escalation& rule = m_contract.escalation;
        const Written every =
            input("/escalation/every_months", "Months between bumps", FigureUnit::Months, rule.everyMonths);
        const Written first = m_writer.inputOr(m_rules.path() + "/escalation/first_after_months", "First bump after",
                                               FigureUnit::Months, rule.firstAfterMonths, every);
        return when(month() < first, 0, wholeNumber((month() - Formula(first)) / every) + 1);
    }

    Formula writeFixedBumps()
    {
        const Written rate =
            input("/escalation/rate", "Escalation a bump", FigureUnit::Share, m_contract.escalation.ratePerBump);
        const Written count = m_writer.months("bumps", {"Bumps", "Fixed bumps so far."}, FigureUnit::Number, bumps());
        return power(1 + Formula(rate), count);
    }

    Formula writeIndexBumps()
    {
        const Escalation& rule = m_contract.escalation;
        const Written count = m_writer.months("bumps", {"Bumps", "Index bumps so far."}, FigureUnit::Number, bumps());
        const auto level = [&](const Formula& day) { return curveOn(m_writer, *rule.curve, day); };
        const Formula isBump = count.before() < count;
        const Written now =
            m_writer.months("index_level", {"Curve", "The index's curve on the day that begins the month."},
                            FigureUnit::Number, level(m_rules.of("month_begins")));
        const Written last = m_writer.next();
        m_writer.months(
            "index_last", {"Curve at the last bump", "The curve on the day of the last bump, or on the start."},
            FigureUnit::Number, when(month() <= 0, level(m_rules.input("/start")), when(isBump, now, last.before())));
        const Written growth = m_writer.months(
            "index_growth",
            {"Bump", "1 and what the curve has grown by since the last bump, with margin, floor and cap."},
            FigureUnit::Number, growthOf(now, last));
        const Written factor = m_writer.next();
        return m_writer.months("index_factor", {"Bumps multiplied", "Each bump times those before."},
                               FigureUnit::Number, when(month() <= 0, 1, factor.before() * when(isBump, growth, 1)));
    }

    Formula growthOf(const Written& now, const Written& last)
    {
        const Escalation& rule = m_contract.escalation;
        const auto given = [&](const char* key) { return m_writer.isInFile(m_rules.path() + "/escalation/" + key); };
        Formula growth = Formula(now) / last.before() - 1;
        const auto bound = [&](const char* key, double value) {
            return Formula(
                input(std::string("/escalation/") + key, std::string("Index ") + key, FigureUnit::Share, value));
        };
        if (given("margin"))
            growth = growth + bound("margin", rule.margin);
        if (given("floor"))
            growth = larger(bound("floor", rule.floor), growth);
        if (given("cap"))
            growth = smaller(bound("cap", rule.cap), growth);
        return when(month() <= 0, 1, 1 + growth);
    }

    Formula writeRamp()
    {
        std::vector<double> months, fractions;
        for (const RampStage& stage : m_contract.ramp) {
            months.push_back(stage.months);
            fractions.push_back(stage.fraction);
        }
        const std::string list = m_rules.path() + "/ramp";
        const std::size_t count = months.size();
        const Written length =
            m_writer.inputs("ramp_months", list, "/months", "Ramp: months", FigureUnit::Months, std::move(months));
        const Written fraction = m_writer.inputs("ramp_fraction", list, "/fraction", "Ramp: share due",
                                                 FigureUnit::Share, std::move(fractions));
        const Written own = m_writer.next();
        const Written from =
            m_writer.items("ramp_from", count, {"Ramp: from month", "The contract month in which the stage begins."},
                           FigureUnit::Months, own.before() + length.before());
        return when(month() < 0, 1,
                    when(month() >= sum(length.all()), 1, itemAt(fraction.all(), lastNotAfter(month(), from.all()))));
    }

    Formula freeShare()
    {
        std::vector<double> from, months, fractions;
        for (const Abatement& abatement : m_contract.abatements) {
            from.push_back(abatement.fromMonth);
            months.push_back(abatement.months);
            fractions.push_back(abatement.fraction);
        }
        const std::string list = m_rules.path() + "/abatements";
        const Written first =
            m_writer.inputs("free_from", list, "/from_month", "Free from month", FigureUnit::Months, std::move(from));
        const Written length =
            m_writer.inputs("free_months", list, "/months", "Free months", FigureUnit::Months, std::move(months));
        const Written fraction =
            m_writer.inputs("free_fraction", list, "/fraction", "Share free", FigureUnit::Share, std::move(fractions));
        return sumProduct(fraction.all() * (first.all() <= month()) * (month() < first.all() + length.all()));
    }

    RuleWriter& m_writer;
    const ContractRules& m_rules;
    const Contract& m_contract;
};

} // namespace

void writeTermRules(RuleWriter& writer, const ContractRules& rules) { TermsWriter(writer, rules).write(); }

} // namespace rackrent
