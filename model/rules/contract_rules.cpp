#include "model/rules/contract_rules.h"

#include "model/project/units.h"

namespace rackrent {

using namespace rules;

std::string ContractRules::sheet() const
{
    switch (m_contract.kind) {
    case ContractKind::Colocation: return "Colocation";
    case ContractKind::Compute: return "Compute";
    case ContractKind::PoweredShell: return "Powered shell";
    case ContractKind::Ground: return "Ground";
    }
    return "Contracts";
}

Formula ContractRules::capacityOn(const std::string& what, const Formula& day) const
{
    if (m_contract.deliveries.empty())
        return 0;
    return sumProduct(of(what).all() * (of("delivered").all() <= day));
}

Formula ContractRules::capacityDays(const std::string& what, const Formula& first, const Formula& last) const
{
    if (m_contract.deliveries.empty())
        return 0;
    const Formula delivered = of("delivered").all();
    const Formula days =
        (last + 1 - first) * (delivered <= first) + (last + 1 - delivered) * (first < delivered) * (delivered <= last);
    return when(first <= last, sumProduct(of(what).all() * days), 0);
}

Formula ContractRules::unitsOn(const Formula& day) const
{
    switch (m_contract.rent.basis) {
    case RentBasis::PerKwMonth: return megawattsOn(day);
    case RentBasis::PerGpuHour: return gpusOn(day);
    default: return 1;
    }
}

Formula ContractRules::unitDays(const Formula& first, const Formula& last) const
{
    switch (m_contract.rent.basis) {
    case RentBasis::PerKwMonth: return megawattDays(first, last);
    case RentBasis::PerGpuHour: return capacityDays("gpus", first, last);
    default: return larger(0, last - first + 1);
    }
}

Formula ContractRules::chargePerUnitMonth(const Formula& daysInMonth) const
{
    switch (m_contract.rent.basis) {
    case RentBasis::PerKwMonth: return kwPerMw;
    case RentBasis::PerGpuHour: return 24 * Formula(input("/rent/utilisation")) * daysInMonth;
    case RentBasis::PerYear: return Formula(1) / 12;
    default: return 1;
    }
}

namespace {

/// Writes what the terms give in each calendar month.
class RentWriter {
public:
    RentWriter(RuleWriter& writer, const ContractRules& rules)
        : m_writer(writer), m_rules(rules), m_contract(rules.contract())
    {}

    void write()
    {
        m_writer.section(m_rules.sheet(), m_rules.title() + ", rent", m_rules.keys());
        const Written start = m_rules.input("/start"), last = m_rules.of("last_day");
        writeUnitDays("modelled", "as modelled", start, last);
        writeModelled();
        writeStraightLine();
        writeFee();
        writeLeasingCosts();
        writeContracted("headline", "to the end", m_rules.input("/end"));
        writeContracted("committed", "to the first exit", m_rules.of("first_exit"));
        writeAnnualised();
    }

private:
    Formula firstDay() const { return m_writer.at(keys::monthStart); }
    Formula lastDay() const { return m_writer.at(keys::monthEnd); }
    Formula days() const { return m_writer.at(keys::days); }
    Formula stepDay() const { return m_rules.of("month_begins"); }

    /// Units and days of a window in each month, before and from the day on which the contract month begins.
    void writeUnitDays(const std::string& window, const std::string& words, const Formula& from, const Formula& to)
    {
        const Formula first = larger(from, firstDay()), last = smaller(to, lastDay());
        const std::string unit = m_contract.rent.basis == RentBasis::PerKwMonth   ? "MW x days"
                                 : m_contract.rent.basis == RentBasis::PerGpuHour ? "GPUs x days"
                                                                                  : "Days";
        m_writer.months(window + "_before",
                        {unit + " before the contract month, " + words,
                         "On days of the calendar month that belong to the contract month before."},
                        FigureUnit::Number, m_rules.unitDays(first, smaller(last, stepDay() - 1)));
        m_writer.months(window + "_from",
                        {unit + " from the contract month on, " + words,
                         "On days of the calendar month from the one on which the contract month begins."},
                        FigureUnit::Number, m_rules.unitDays(larger(first, stepDay()), last));
    }

    /// Money of a month: each part's units and days at its own month's terms.
    Formula rentOf(const std::string& window, const Formula& before, const Formula& now) const
    {
        const Formula parts = m_rules.of(window + "_before") * before + Formula(m_rules.of(window + "_from")) * now;
        return parts * m_rules.chargePerUnitMonth(days()) / days();
    }

    void writeModelled()
    {
        const Written due = m_rules.of("due"), index = m_rules.of("index"), free = m_rules.of("free");
        const Formula priceBefore = due.before() * index.before(), price = Formula(due) * index;
        m_writer.months("term/scheduled_rent",
                        {"Scheduled rent, whole term", "Rate due times index, on the units and days of each part."},
                        FigureUnit::Money, rentOf("modelled", priceBefore, price));
        m_writer.months("term/abated", {"Free rent, whole term", "The free share of it."}, FigureUnit::Money,
                        rentOf("modelled", priceBefore * free.before(), price * free));
        m_writer.months("term/base_rent", {"Base rent, whole term", "Scheduled rent less free rent."},
                        FigureUnit::Money, Formula(m_rules.of("term/scheduled_rent")) - m_rules.of("term/abated"));
        m_writer.months("term/unindexed_rent", {"Base rent without index", "The same without the index."},
                        FigureUnit::Money, unindexed("modelled"));
        const Formula first = larger(m_rules.input("/start"), firstDay());
        m_writer.months("term/occupied_mw", {"Occupied MW", "MW leased, averaged over the month's days."},
                        FigureUnit::Megawatts,
                        m_rules.megawattDays(first, smaller(m_rules.of("last_day"), lastDay())) / days());
    }

    Formula unindexed(const std::string& window) const
    {
        const Written due = m_rules.of("due"), free = m_rules.of("free");
        return rentOf(window, due.before() * (1 - free.before()), Formula(due) * (1 - Formula(free)));
    }

    void writeStraightLine()
    {
        const Written start = m_rules.input("/start"), last = m_rules.of("last_day");
        const Written unindexed = m_rules.of("term/unindexed_rent");
        const Written perDay = m_writer.single(
            "straight_line_per_day",
            {"Straight-line rent a day", "All base rent as modelled, without index, evenly over the days of the term."},
            FigureUnit::Money, sum(unindexed.all()) / (Formula(last) - start + 1));
        const Formula leased = larger(0, smaller(last, lastDay()) - larger(start, firstDay()) + 1);
        m_writer.months(
            "term/straight_line_rent",
            {"Straight-line rent, whole term", "That on the month's leased days, and the index part as incurred."},
            FigureUnit::Money, Formula(perDay) * leased + (Formula(m_rules.of("term/base_rent")) - unindexed));
    }

    /// A contract month's terms, as its row has them in the month that it begins in.
    Formula termsIn(const char* row, const Formula& contractMonth) const
    {
        const Formula column = monthNumber(m_rules.input("/start")) -
                               monthNumber(itemAt(m_writer.at(keys::monthStart).all(), 1)) + contractMonth + 1;
        return itemAt(m_rules.of(row).all(), column);
    }

    /// The contract month of a day in the term.
    Formula contractMonthOf(const Formula& day) const { return wholeMonths(m_rules.input("/start"), day); }

    void writeFee()
    {
        if (!m_contract.noticeGiven || !m_contract.termination)
            return;
        const auto& right = *m_contract.termination;
        const Written fee =
            m_writer.input(m_rules.path() + "/termination/fee", "Fee for leaving", FigureUnit::Money, right.fee);
        const Written feeMonths = m_writer.input(m_rules.path() + "/termination/fee_months",
                                                 "Months of rent for leaving", FigureUnit::Months, right.feeMonths);
        const Formula last = m_rules.of("last_day");
        const Written month =
            m_writer.single("month_of_last_day", {"Contract month of the last day", "Whole months since the start."},
                            FigureUnit::Number, contractMonthOf(last));
        const Formula daysInMonth = monthEnd(last) - monthEnd(monthsLater(last, -1));
        const Written rent = m_writer.single(
            "rent_of_last_day",
            {"Monthly rent of the last day", "Escalated, without ramp and free rent, on the capacity of that day."},
            FigureUnit::Money,
            termsIn("rate", month) * termsIn("index", month) * m_rules.unitsOn(last) *
                m_rules.chargePerUnitMonth(daysInMonth));
        const Formula isEarly = last < m_rules.input("/end");
        m_writer.months("term/termination_fees",
                        {"Termination fee",
                         "In the month of the last day, where that is before the end: the fee, and months of rent."},
                        FigureUnit::Money,
                        when(both(isEarly, both(firstDay() <= last, last <= lastDay())),
                             Formula(fee) + Formula(feeMonths) * rent, 0));
    }

    void writeLeasingCosts()
    {
        const auto has = [&](const char* key) { return m_writer.isInFile(m_rules.path() + "/leasing_costs/" + key); };
        std::vector<Formula> costs;
        if (has("commission_fraction")) {
            writeUnitDays("full", "of the full term", m_rules.input("/start"), m_rules.input("/end"));
            const Written full = m_writer.months(
                "full_rent", {"Base rent of the full term, without index", "To the end, whatever notice is given."},
                FigureUnit::Money, unindexed("full"));
            costs.push_back(Formula(m_writer.input(m_rules.path() + "/leasing_costs/commission_fraction", "Commission",
                                                   FigureUnit::Share, m_contract.leasingCosts.commissionFraction)) *
                            sum(full.all()));
        }
        if (has("fit_out_per_kw"))
            costs.push_back(Formula(m_writer.input(m_rules.path() + "/leasing_costs/fit_out_per_kw", "Fit-out a kW",
                                                   FigureUnit::Money, m_contract.leasingCosts.fitOutPerKw)) *
                            kwPerMw * m_rules.megawattsOn(m_rules.of("last_day")));
        if (costs.empty())
            return;
        const Formula start = m_rules.input("/start");
        m_writer.months("term/leasing_costs",
                        {"Leasing costs at the start",
                         "Commission on the full term's rent, and fit-out, in the month of the start."},
                        FigureUnit::Money, when(both(firstDay() <= start, start <= lastDay()), total(costs), 0));
    }

    /// Base rent from the valuation date on, whatever is modelled.
    void writeContracted(const std::string& window, const std::string& words, const Formula& to)
    {
        const Written due = m_rules.of("due"), index = m_rules.of("index"), free = m_rules.of("free");
        writeUnitDays(window, words, larger(m_rules.input("/start"), m_writer.at("/valuation/date")),
                      smaller(m_rules.input("/end"), to));
        const Written rent = m_writer.months(
            window + "_by_month", {"Base rent from the valuation date " + words, "After free rent, by month."},
            FigureUnit::Money,
            rentOf(window, due.before() * index.before() * (1 - free.before()),
                   Formula(due) * index * (1 - Formula(free))));
        m_writer.single(window + "_rent", {"Base rent " + words, "From the valuation date on, added up."},
                        FigureUnit::Money, sum(rent.all()));
    }

    void writeAnnualised()
    {
        const Formula date = m_writer.at("/valuation/date"), last = m_rules.of("last_day");
        const Formula month = contractMonthOf(date);
        Formula yearly = 12 * m_rules.chargePerUnitMonth(1);
        if (m_contract.rent.basis == RentBasis::PerGpuHour)
            yearly = hoursPerYear * Formula(m_rules.input("/rent/utilisation"));
        const Formula isRunning = both(Formula(m_rules.input("/start")) <= date, date <= last);
        const Written rent = m_writer.single(
            "annualised_rent",
            {"Annualised rent",
             "Of the valuation date: a year at its rate and capacity, escalated, before ramp and free rent."},
            FigureUnit::Money,
            when(isRunning, termsIn("rate", month) * termsIn("index", month) * m_rules.unitsOn(date) * yearly, 0));
        m_writer.single("rent_days_to_last_day", {"Annualised rent x days to the last day", "Both days counted."},
                        FigureUnit::Number, Formula(rent) * (last - date + 1));
        m_writer.single("rent_days_to_exit",
                        {"Annualised rent x days to the first exit", "Or to the last day, where that is earlier."},
                        FigureUnit::Number, Formula(rent) * (smaller(last, m_rules.of("first_exit")) - date + 1));
    }

    RuleWriter& m_writer;
    const ContractRules& m_rules;
    const Contract& m_contract;
};

} // namespace

void writeContractRules(RuleWriter& writer, std::size_t contract)
{
    const ContractRules rules(writer, contract);
    writeTermRules(writer, rules);
    RentWriter(writer, rules).write();
}

} // namespace rackrent
