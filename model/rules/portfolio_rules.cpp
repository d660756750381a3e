#include "model/rules/rule_writer.h"

#include <array>

namespace rackrent {

using namespace rules;

namespace {

/// A line summed over parts of a list.
template <class Parts>
Formula overParts(const RuleWriter& writer, const std::string& list, const Parts& parts, const std::string& key)
{
    std::vector<Formula> terms;
    for (const std::string& id : parts)
        terms.push_back(writer.at(list + "/" + id + "/" + key));
    return total(terms);
}

class PortfolioWriter {
public:
    explicit PortfolioWriter(RuleWriter& writer) : m_writer(writer), m_project(writer.project())
    {
        for (const Contract& contract : m_project.contracts)
            if (counts(m_project, contract))
                m_contracts.push_back(contract.id);
        for (const Facility& facility : m_project.facilities)
            if (facility.enabled)
                m_facilities.push_back(facility.id);
    }

    void write()
    {
        m_writer.section("Cash flow", "Operations", "lines/");
        writeOperations();
        if (m_project.valuation.exit)
            writeExit();
        else
            line("exit_proceeds", "Exit proceeds", "There is no sale.", 0);
        writeCorporate();
        line("unlevered_cash_flow", "Unlevered cash flow",
             "NOI less leasing costs, capital, G&A and maintenance capital, and exit proceeds.",
             of("noi") - of("leasing_costs") - of("capital") - of("general_and_administrative") -
                 of("maintenance_capital") + of("exit_proceeds"));
    }

private:
    Formula of(const std::string& key) const { return m_writer.at("lines/" + key); }
    Formula ofContracts(const std::string& key) const { return overParts(m_writer, "contracts", m_contracts, key); }
    Formula ofFacilities(const std::string& key) const { return overParts(m_writer, "facilities", m_facilities, key); }
    Written line(const char* key, const char* name, const char* rule, const Formula& formula)
    {
        return m_writer.months(key, {name, rule}, FigureUnit::Money, formula);
    }

    void writeOperations()
    {
        line("base_rent", "Base rent", "Of all contracts.", ofContracts("base_rent"));
        line("speculative_rent", "Speculative rent", "Of the leases that follow all contracts.",
             ofContracts("speculative_rent"));
        line("recoveries", "Recoveries", "Power and costs that tenants pay.",
             ofContracts("power_recovery") + ofContracts("opex_recovery"));
        line("termination_fees", "Termination fees", "Of all contracts.", ofContracts("termination_fees"));
        line("revenue", "Revenue", "Base rent, speculative rent, recoveries and termination fees.",
             of("base_rent") + of("speculative_rent") + of("recoveries") + of("termination_fees"));
        line("power_cost", "Power cost", "Of all facilities.", ofFacilities("power_cost"));
        line("operating_costs", "Operating costs", "Of all facilities.", ofFacilities("operating_costs"));
        line("noi", "NOI", "Revenue less power and operating costs.",
             of("revenue") - of("power_cost") - of("operating_costs"));
        line("leasing_costs", "Leasing costs", "Of all contracts.", ofContracts("leasing_costs"));
        line("capital", "Capital", "Spent in the timeline, of all facilities.", ofFacilities("capital"));
    }

    /// NOI without termination fees as if nothing were sold.
    Written writeRecurring()
    {
        const Formula income = ofContracts("term/base_rent") + speculative() + ofContracts("term/power_recovery") +
                               ofContracts("term/opex_recovery");
        return line("recurring_noi", "Recurring NOI before the sale",
                    "NOI without termination fees, as if nothing were sold.",
                    m_writer.at(keys::inTimeline) *
                        (income - ofFacilities("all/power_cost") - ofFacilities("all/operating_costs")));
    }

    Formula speculative() const
    {
        std::vector<Formula> terms;
        for (const std::string& id : m_contracts)
            if (const std::string key = "contracts/" + id + "/term/speculative_rent"; m_writer.has(key))
                terms.push_back(m_writer.at(key));
        return total(terms);
    }

    void writeExit()
    {
        const Exit& exit = *m_project.valuation.exit;
        const Written date = m_writer.at("/valuation/exit/date");
        const auto input = [&](const char* key, const char* name, FigureUnit unit, double value) {
            return Formula(m_writer.input(std::string("/valuation/exit/") + key, name, unit, value));
        };
        const Formula selling =
            input("selling_cost_fraction", "Selling costs", FigureUnit::Share, exit.sellingCostFraction);
        Formula value = 0;
        if (exit.capRate) {
            const Written recurring = writeRecurring();
            const Written month =
                m_writer.single("exit_month", {"Month of the sale", "Of the timeline, 0 the first."},
                                FigureUnit::Number, monthNumber(date) - monthNumber(m_writer.at("/timeline/start")));
            const bool isForward = exit.noi == ExitNoi::Forward;
            const Formula index = m_writer.at(keys::index).all();
            const Formula isTaken = isForward ? (month < index) * (index <= Formula(month) + 12)
                                              : (Formula(month) - 12 < index) * (index <= month);
            const Formula available =
                isForward ? Formula(m_writer.at("/timeline/months")) - 1 - month : Formula(month) + 1;
            const Written income =
                m_writer.single("exit_noi", {"NOI that is sold", "Recurring NOI of up to 12 months, a year of it."},
                                FigureUnit::Money, sumProduct(recurring.all() * isTaken) * 12 / smaller(12, available));
            value = larger(0, income) / input("cap_rate", "Exit cap rate", FigureUnit::Share, *exit.capRate);
        } else {
            value = input("value", "Exit value", FigureUnit::Money, exit.value.value_or(0));
        }
        const Written proceeds = m_writer.single("exit_value", {"Exit proceeds", "The value less selling costs."},
                                                 FigureUnit::Money, value * (1 - selling));
        line("exit_proceeds", "Exit proceeds", "In the month of the sale.",
             when(both(m_writer.at(keys::monthStart) <= Formula(date), Formula(date) <= m_writer.at(keys::monthEnd)),
                  proceeds, 0));
    }

    void writeCorporate()
    {
        const Corporate& corporate = m_project.corporate;
        const auto input = [&](const char* key, const char* name, FigureUnit unit, double value) {
            return Formula(m_writer.input(std::string("/corporate/") + key, name, unit, value));
        };
        const Formula counted = m_writer.at(keys::counted);
        const Formula overhead = input("general_and_administrative_per_month", "G&A a month", FigureUnit::Money,
                                       corporate.generalAndAdministrativePerMonth);
        const Formula growth = input("growth", "G&A growth a year", FigureUnit::Share, corporate.growthPerYear);
        line("general_and_administrative", "G&A", "Grown on the timeline's anniversaries.",
             counted * overhead * grown(m_writer, growth));
        line("maintenance_capital", "Maintenance capital", "A share of NOI, where that is positive.",
             input("maintenance_capital_fraction_of_noi", "Maintenance capital, share of NOI", FigureUnit::Share,
                   corporate.maintenanceCapitalFractionOfNoi) *
                 larger(0, of("noi")));
        line("preferred_dividends", "Preferred dividends", "Every month.",
             counted * input("preferred_dividends_per_month", "Preferred dividends a month", FigureUnit::Money,
                             corporate.preferredDividendsPerMonth));
    }

    RuleWriter& m_writer;
    const Project& m_project;
    std::vector<std::string> m_contracts, m_facilities;
};

} // namespace

void writePortfolioRules(RuleWriter& writer) { PortfolioWriter(writer).write(); }

void writeEarningsRules(RuleWriter& writer)
{
    std::vector<std::string> contracts, facilities, loans;
    for (const Contract& contract : writer.project().contracts)
        if (counts(writer.project(), contract))
            contracts.push_back(contract.id);
    for (const Facility& facility : writer.project().facilities)
        if (facility.enabled)
            facilities.push_back(facility.id);
    for (const Loan& loan : writer.project().loans)
        if (loan.enabled)
            loans.push_back(loan.id);
    const auto of = [&](const char* key) { return Formula(writer.at(std::string("lines/") + key)); };
    const auto line = [&](const char* key, const char* name, const char* rule, const Formula& formula) {
        writer.months(key, {name, rule}, FigureUnit::Money, formula);
    };
    writer.section("Cash flow", "Debt and equity", "lines/");
    struct DebtLine {
        const char *key, *ofLoan, *name;
    };
    for (const DebtLine& debt :
         {DebtLine{"debt_draws", "draw", "Debt draws"}, DebtLine{"debt_fees", "fee", "Debt fees"},
          DebtLine{"debt_fee_amortisation", "fee_amortisation", "Debt fees amortised"},
          DebtLine{"interest", "interest", "Interest"}, DebtLine{"principal", "principal", "Scheduled principal"},
          DebtLine{"balloon", "balloon", "Balloon"}, DebtLine{"debt_balance", "balance", "Debt balance"}})
        line(debt.key, debt.name, "Of all loans.", overParts(writer, "loans", loans, debt.ofLoan));
    line("levered_cash_flow", "Levered cash flow",
         "Unlevered, with draws, less fees, interest, principal, balloon and preferred dividends.",
         of("unlevered_cash_flow") + of("debt_draws") - of("debt_fees") - of("interest") - of("principal") -
             of("balloon") - of("preferred_dividends"));
    writer.section("Cash flow", "Earnings", "lines/");
    line("straight_line_adjustment", "Straight-line adjustment", "Straight-line rent less base rent, of all contracts.",
         overParts(writer, "contracts", contracts, "straight_line_rent") - of("base_rent"));
    line("depreciation", "Depreciation", "Of all facilities.",
         overParts(writer, "facilities", facilities, "depreciation"));
    line("real_estate_depreciation", "Real estate depreciation", "Of all facilities.",
         overParts(writer, "facilities", facilities, "real_estate_depreciation"));
    line("net_income", "Net income",
         "NOI and the straight-line adjustment, less depreciation, interest, amortised debt fees and G&A.",
         of("noi") + of("straight_line_adjustment") - of("depreciation") - of("interest") -
             of("debt_fee_amortisation") - of("general_and_administrative"));
    line("ffo", "FFO", "Net income to common, with real estate depreciation added back.",
         of("net_income") - of("preferred_dividends") + of("real_estate_depreciation"));
    line("affo", "AFFO",
         "FFO less the straight-line adjustment, maintenance capital and leasing costs, with amortised debt fees added "
         "back.",
         of("ffo") - of("straight_line_adjustment") + of("debt_fee_amortisation") - of("maintenance_capital") -
             of("leasing_costs"));
}

} // namespace rackrent
