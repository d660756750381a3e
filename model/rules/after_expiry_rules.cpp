#include "model/lease/after_expiry.h"
#include "model/project/units.h"
#include "model/rules/contract_rules.h"
#include "model/time/timeline.h"

namespace rackrent {

using namespace rules;

namespace {

constexpr std::size_t spareLeases = 2; ///< more than there are, for inputs that are changed in a spreadsheet
constexpr double halfSlack = 1e-9;     // as the engine's

class AfterExpiryWriter {
public:
    AfterExpiryWriter(RuleWriter& writer, const ContractRules& rules)
        : m_writer(writer), m_rules(rules), m_terms(*rules.contract().afterExpiry)
    {}

    void write()
    {
        m_writer.section(m_rules.sheet(), m_rules.title() + ", after expiry", m_rules.keys() + "after/");
        const Project& project = m_writer.project();
        const Date horizon = MonthGrid(project.timeline).firstDay.back();
        m_count = speculativeLeases(m_rules.contract(), project.curves, horizon).size() + spareLeases;
        writeInputs();
        writeLeases();
        std::vector<Formula> rents, space, costs;
        for (std::size_t i = 0; i < m_count; ++i)
            writeLease(i, rents, space, costs);
        m_writer.section(m_rules.sheet(), m_rules.title() + ", after expiry, all", m_rules.keys());
        m_writer.months("term/speculative_rent",
                        {"Speculative rent, all leases", "Rent of the leases that follow, added up."},
                        FigureUnit::Money, total(rents));
        m_writer.months("term/speculative_mw",
                        {"MW of leases that follow", "Their MW, averaged over the month's days."},
                        FigureUnit::Megawatts, total(space));
        m_writer.months("term/speculative_costs", {"Leasing costs of leases that follow", "At the start of each."},
                        FigureUnit::Money, total(costs));
    }

private:
    Written input(const char* key, std::string name, FigureUnit unit, double value)
    {
        return m_writer.input(m_rules.path() + "/after_expiry/" + key, std::move(name), unit, value);
    }
    Written of(const char* key) const { return m_writer.at(m_rules.path() + "/after_expiry/" + key); }
    Written item(const std::string& key) const { return m_rules.of("after/" + key); }

    void writeInputs()
    {
        input("renewal_probability", "Renewal probability", FigureUnit::Share, m_terms.renewalProbability);
        input("downtime_months", "Downtime", FigureUnit::Months, m_terms.downtimeMonths);
        input("term_months", "Term of the leases that follow", FigureUnit::Months, m_terms.termMonths);
        input("renewal_fraction_of_market", "Renewal rent, share of market", FigureUnit::Share,
              m_terms.renewalFractionOfMarket);
        input("escalation", "Escalation a year", FigureUnit::Share, m_terms.escalationPerYear);
        input("renewal_cost_per_kw", "Cost of a renewal a kW", FigureUnit::Money, m_terms.renewalCostPerKw);
        input("new_cost_per_kw", "Cost of a new lease a kW", FigureUnit::Money, m_terms.newCostPerKw);
        if (m_terms.until)
            input("until", "Last day of all", FigureUnit::Day, serialDay(*m_terms.until));
    }

    void writeLeases()
    {
        std::vector<double> positions;
        for (std::size_t i = 1; i <= m_count; ++i)
            positions.push_back(static_cast<double>(i));
        const Formula last = m_rules.of("last_day");
        const Written position = m_writer.numbers("position", Extent::Items, {"Lease", "In order after the contract."},
                                                  std::move(positions));
        const Written p =
            m_writer.items("probability", m_count,
                           {"Renewal probability",
                            "0 for the first lease after a contract that ended early: who gave notice does not renew."},
                           FigureUnit::Share,
                           when(both(equal(position, 1), last < m_rules.input("/end")), 0, of("renewal_probability")));
        const Written start = m_writer.next();
        const Written end(start.index() + 1);
        const Formula before = when(equal(position, 1), last, end.before());
        m_writer.items(
            "start", m_count,
            {"Start", "The day after the last one before, and the downtime times 1 less the probability, in whole "
                      "months, halves up."},
            FigureUnit::Day,
            monthsLater(before + 1, wholeNumber((1 - Formula(p)) * of("downtime_months") + 0.5 + halfSlack)));
        Formula lastDay = monthsLater(start, of("term_months")) - 1;
        if (m_terms.until)
            lastDay = smaller(lastDay, of("until"));
        m_writer.items("end", m_count, {"End", "The term later, no later than the last day of all."}, FigureUnit::Day,
                       lastDay);
        const Formula horizon = monthsLater(m_writer.at("/timeline/start"), m_writer.at("/timeline/months"));
        Formula latest = horizon - 1;
        if (m_terms.until)
            latest = smaller(latest, of("until"));
        m_writer.items("exists", m_count,
                       {"Is there", "1 where it starts before the timeline and the last day of all end."},
                       FigureUnit::Number, when(Formula(start) <= latest, 1, 0));
        m_writer.items("rate", m_count,
                       {"Rate", "The market's on the start, times the share that a renewal pays, by probability."},
                       FigureUnit::Money,
                       curveOn(m_writer, m_terms.marketRent, start) *
                           (Formula(p) * of("renewal_fraction_of_market") + (1 - Formula(p))));
    }

    void writeLease(std::size_t lease, std::vector<Formula>& rents, std::vector<Formula>& space,
                    std::vector<Formula>& costs)
    {
        const auto number = static_cast<int>(lease + 1);
        const std::string keys = std::to_string(number) + "/", words = "Lease " + std::to_string(number) + ": ";
        const auto its = [&](const char* key) { return itemAt(item(key).all(), number); };
        const Formula first = m_writer.at(keys::monthStart), last = m_writer.at(keys::monthEnd),
                      days = m_writer.at(keys::days);
        const Written month = m_writer.months(
            keys + "month", {words + "month", "The month of the lease that begins in the calendar month."},
            FigureUnit::Number, monthNumber(first) - monthNumber(its("start")));
        const Formula begins = monthsLater(its("start"), month);
        const Formula from = larger(its("start"), first), to = smaller(its("end"), last);
        const Written before =
            m_writer.months(keys + "days_before", {words + "days before", "In the lease month before."},
                            FigureUnit::Days, larger(0, smaller(to, begins - 1) - from + 1));
        const Written now =
            m_writer.months(keys + "days_from", {words + "days from", "In the lease month that begins."},
                            FigureUnit::Days, larger(0, to - larger(from, begins) + 1));
        const auto growth = [&](const Formula& leaseMonth) {
            return power(1 + Formula(of("escalation")), wholeNumber(leaseMonth / 12));
        };
        const Formula lastDay = m_rules.of("last_day");
        const Formula charge = m_rules.unitsOn(lastDay) * m_rules.chargePerUnitMonth(days) / days;
        rents.push_back(m_writer.months(
            keys + "rent",
            {words + "rent", "The rate, grown on its anniversaries, on the capacity of the contract's last day."},
            FigureUnit::Money,
            its("exists") * its("rate") * charge *
                (Formula(before) * growth(Formula(month) - 1) + Formula(now) * growth(month))));
        space.push_back(its("exists") * m_rules.megawattsOn(lastDay) * (Formula(before) + now) / days);
        const Formula cost =
            its("probability") * of("renewal_cost_per_kw") + (1 - its("probability")) * of("new_cost_per_kw");
        costs.push_back(when(both(first <= its("start"), its("start") <= last),
                             its("exists") * cost * kwPerMw * m_rules.megawattsOn(lastDay), 0));
    }

    RuleWriter& m_writer;
    const ContractRules& m_rules;
    const AfterExpiry& m_terms;
    std::size_t m_count = 0;
};

} // namespace

void writeAfterExpiryRules(RuleWriter& writer, std::size_t contract)
{
    const ContractRules rules(writer, contract);
    if (rules.contract().afterExpiry)
        AfterExpiryWriter(writer, rules).write();
}

} // namespace rackrent
