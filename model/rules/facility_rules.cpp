#include "model/project/units.h"
#include "model/rules/contract_rules.h"

#include <numbers>

namespace rackrent {

using namespace rules;

namespace {

/// A row of a contract, or nothing where it has none.
Formula optionalRow(const RuleWriter& writer, const Contract& contract, const char* key)
{
    const std::string full = "contracts/" + contract.id + "/term/" + key;
    return writer.has(full) ? Formula(writer.at(full)) : Formula(0);
}

Formula spaceOf(const RuleWriter& writer, const Contract& contract)
{
    Formula space = writer.at("contracts/" + contract.id + "/term/occupied_mw");
    return contract.afterExpiry ? space + optionalRow(writer, contract, "speculative_mw") : space;
}

Formula rentOf(const RuleWriter& writer, const Contract& contract)
{
    Formula rent = writer.at("contracts/" + contract.id + "/term/base_rent");
    return contract.afterExpiry ? rent + optionalRow(writer, contract, "speculative_rent") : rent;
}

/// Months since the one that a day lies in.
Formula monthsSince(const RuleWriter& writer, const Formula& day)
{
    return monthNumber(writer.at(keys::monthStart)) - monthNumber(day);
}

class FacilityWriter {
public:
    FacilityWriter(RuleWriter& writer, std::size_t facility)
        : m_writer(writer), m_facility(writer.project().facilities[facility]), m_path("/facilities/" + m_facility.id),
          m_keys("facilities/" + m_facility.id + "/"), m_tenants(tenantsOf(writer.project(), facility))
    {}

    void write()
    {
        const std::string title = m_facility.name.empty() ? m_facility.id : m_facility.name;
        m_writer.section("Facilities", title, m_keys);
        writeEnergised();
        writeUse();
        writePower();
        m_writer.section("Facilities", title + ", operating costs", m_keys);
        writeCosts();
        m_writer.section("Facilities", title + ", capital", m_keys);
        writeCapital();
        m_writer.section("Facilities", title + ", lines", m_keys);
        writeLines();
    }

private:
    Written input(const std::string& key, std::string name, FigureUnit unit, double value)
    {
        return m_writer.input(m_path + key, std::move(name), unit, value);
    }
    Written of(const std::string& key) const { return m_writer.at(m_keys + key); }
    template <class Make>
    Formula overTenants(Make&& make) const
    {
        std::vector<Formula> terms;
        for (const std::size_t tenant : m_tenants)
            terms.push_back(make(m_writer.project().contracts[tenant]));
        return total(terms);
    }

    void writeEnergised()
    {
        if (m_facility.phases.empty()) {
            m_writer.months("all/energised_mw", {"Energised MW", "There are no phases."}, FigureUnit::Megawatts, 0);
            return;
        }
        std::vector<double> dates, megawatts;
        for (const Phase& phase : m_facility.phases) {
            dates.push_back(serialDay(phase.date));
            megawatts.push_back(phase.criticalItMw);
        }
        const Written date = m_writer.inputs("phases_date", m_path + "/phases", "/date", "Phase energised on",
                                             FigureUnit::Day, std::move(dates));
        const Written mw = m_writer.inputs("phases_mw", m_path + "/phases", "/critical_it_mw", "Phase: MW",
                                           FigureUnit::Megawatts, std::move(megawatts));
        m_writer.months("all/energised_mw", {"Energised MW", "MW of the phases energised by the month's first day."},
                        FigureUnit::Megawatts, sumProduct(mw.all() * (date.all() <= m_writer.at(keys::monthStart))));
    }

    void writeUse()
    {
        m_writer.months("all/occupied_mw", {"Occupied MW", "Of all contracts and the leases that follow them."},
                        FigureUnit::Megawatts,
                        overTenants([&](const Contract& contract) { return spaceOf(m_writer, contract); }));
        m_writer.months("all/drawn_mw", {"MW drawn", "Occupied MW times each contract's load factor."},
                        FigureUnit::Megawatts, overTenants([&](const Contract& contract) {
                            return spaceOf(m_writer, contract) *
                                   m_writer.input("/contracts/" + contract.id + "/load_factor", "Load factor",
                                                  FigureUnit::Share, contract.loadFactor);
                        }));
        m_writer.months("all/rent", {"Rent", "Base and speculative rent of all contracts."}, FigureUnit::Money,
                        overTenants([&](const Contract& contract) { return rentOf(m_writer, contract); }));
    }

    void writePower()
    {
        const Written pue = input("/pue", "PUE", FigureUnit::Multiple, m_facility.pue);
        m_writer.months("energy_per_mw", {"MWh at the meter per MW drawn", "24 hours a day times PUE."},
                        FigureUnit::Number, 24 * Formula(m_writer.at(keys::days)) * pue);
        Formula price = 0;
        if (const auto& power = m_facility.power) {
            if (power->priceCurve)
                price = curveOn(m_writer, *power->priceCurve, m_writer.at(keys::monthStart));
            else
                price = Formula(input("/power/price_per_mwh", "Power price per MWh", FigureUnit::Money,
                                      power->pricePerMwh)) *
                        grown(m_writer, input("/power/growth", "Power price growth a year", FigureUnit::Share,
                                              power->growthPerYear));
        }
        m_writer.months("power_price", {"Power price per MWh", "Of the month."}, FigureUnit::Money, price);
        m_writer.months("all/power_cost", {"Power cost", "MW drawn times energy per MW times the price."},
                        FigureUnit::Money, Formula(of("all/drawn_mw")) * of("energy_per_mw") * of("power_price"));
    }

    Formula unitsOf(const OperatingCost& cost) const
    {
        switch (cost.basis) {
        case CostBasis::PerMonth: return 1;
        case CostBasis::PerYear: return Formula(1) / 12;
        case CostBasis::PerKwMonth: return kwPerMw * Formula(of("all/energised_mw"));
        case CostBasis::FractionOfRent: return of("all/rent");
        }
        return 0;
    }

    void writeCosts()
    {
        std::vector<Formula> all, recoverable;
        for (std::size_t i = 0; i < m_facility.operatingCosts.size(); ++i) {
            const OperatingCost& cost = m_facility.operatingCosts[i];
            const std::string number = std::to_string(i),
                              name = cost.category.empty() ? "Cost " + number : cost.category;
            const std::string path = "/operating_costs/" + number;
            const Written rate = input(path + "/rate", name + ": rate", FigureUnit::Money, cost.rate);
            const Written growth =
                input(path + "/growth", name + ": growth a year", FigureUnit::Share, cost.growthPerYear);
            all.push_back(m_writer.months("cost_" + number,
                                          {name, "The rate times what it is charged on, grown on anniversaries."},
                                          FigureUnit::Money, Formula(rate) * unitsOf(cost) * grown(m_writer, growth)));
            if (cost.recoverable)
                recoverable.push_back(all.back());
        }
        m_writer.months("all/operating_costs", {"Operating costs", "All of them."}, FigureUnit::Money, total(all));
        m_writer.months("recoverable", {"Recoverable costs", "Those that tenants with a net lease pay."},
                        FigureUnit::Money, total(recoverable));
        const Formula capacity = larger(of("all/energised_mw"), of("all/occupied_mw"));
        m_writer.months("recoverable_per_mw",
                        {"Recoverable costs per MW", "Over energised MW, or occupied where that is more."},
                        FigureUnit::Money, when(capacity > 0, Formula(of("recoverable")) / capacity, 0));
    }

    void writeCapital()
    {
        std::vector<Formula> spent, charged, realEstate;
        for (std::size_t i = 0; i < m_facility.capital.size(); ++i) {
            const CapitalItem& item = m_facility.capital[i];
            spent.push_back(writeSpending(item, i));
            if (item.depreciation.method == DepreciationMethod::None)
                continue;
            charged.push_back(writeDepreciation(item, i));
            if (item.realEstate)
                realEstate.push_back(charged.back());
        }
        m_writer.months("all/capital", {"Capital spent", "Of all items, before the timeline too."}, FigureUnit::Money,
                        total(spent));
        m_writer.months("all/depreciation", {"Depreciation", "Of all items."}, FigureUnit::Money, total(charged));
        m_writer.months("all/real_estate_depreciation", {"Real estate depreciation", "Of land, shell, MEP and power."},
                        FigureUnit::Money, total(realEstate));
        m_writer.months("sunk_by_month", {"Sunk capital by month", "Capital spent before the timeline."},
                        FigureUnit::Money, Formula(of("all/capital")) * m_writer.at(keys::isBefore));
        m_writer.single("sunk_capital", {"Sunk capital", "Capital spent before the timeline, added up."},
                        FigureUnit::Money, sum(of("sunk_by_month").all()));
    }

    static std::string nameOf(const CapitalItem& item, std::size_t position)
    {
        return item.label.empty() ? "Capital " + std::to_string(position) : item.label;
    }

    Formula writeSpending(const CapitalItem& item, std::size_t position)
    {
        const std::string number = std::to_string(position), name = nameOf(item, position), path = "/capital/" + number;
        const Written amount = input(path + "/amount", name + ": amount", FigureUnit::Money, item.amount);
        const Written start =
            input(path + "/spend/start", name + ": spent from", FigureUnit::Day, serialDay(item.spendStart));
        const Written months =
            input(path + "/spend/months", name + ": months of spending", FigureUnit::Months, item.spendMonths);
        const Formula since = monthsSince(m_writer, start);
        Formula share = 1 / Formula(months);
        if (item.profile == SpendProfile::SCurve)
            share = (cosine(std::numbers::pi * since / months) - cosine(std::numbers::pi * (since + 1) / months)) / 2;
        return m_writer.months("capital_" + number, {name, "The month's share of the amount."}, FigureUnit::Money,
                               when(both(0 <= since, since < months), Formula(amount) * share, 0));
    }

    Formula writeDepreciation(const CapitalItem& item, std::size_t position)
    {
        const std::string number = std::to_string(position), name = nameOf(item, position);
        const std::string path = "/capital/" + number + "/depreciation";
        const Depreciation& rule = item.depreciation;
        const Formula amount =
            input("/capital/" + number + "/amount", name + ": amount", FigureUnit::Money, item.amount);
        const Written start =
            input(path + "/in_service", name + ": in service", FigureUnit::Day, serialDay(rule.inService));
        const Written life = input(path + "/life_months", name + ": life", FigureUnit::Months, rule.lifeMonths);
        const Written residual =
            input(path + "/residual_fraction", name + ": residual", FigureUnit::Share, rule.residualFraction);
        const Formula since = monthsSince(m_writer, start);
        const Formula isInLife = both(0 <= since, since < life);
        if (rule.method == DepreciationMethod::StraightLine)
            return m_writer.months("depreciation_" + number,
                                   {name + ": depreciation", "The amount less its residual, evenly over its life."},
                                   FigureUnit::Money, when(isInLife, amount * (1 - Formula(residual)) / life, 0));
        const Written factor =
            input(path + "/factor", name + ": declining-balance factor", FigureUnit::Multiple, rule.factor);
        const Written charge = m_writer.next();
        const Written book(charge.index() + 1);
        const Formula open = when(since <= 0, amount, book.before());
        const Formula left = open - amount * residual;
        m_writer.months(
            "depreciation_" + number,
            {name + ": depreciation",
             "The greater of book value times factor over life, and what is left evenly over the months left."},
            FigureUnit::Money,
            when(isInLife, smaller(larger(open * factor / life, left / (Formula(life) - since)), left), 0));
        m_writer.months("book_" + number, {name + ": book value", "After the month's depreciation."}, FigureUnit::Money,
                        when(since < 0, amount, open - charge));
        return charge;
    }

    void writeLines()
    {
        const Formula counted = m_writer.at(keys::counted);
        const auto line = [&](const char* key, const char* name, FigureUnit unit) {
            m_writer.months(key, {name, "In the timeline, up to the sale."}, unit,
                            counted * of(std::string("all/") + key));
        };
        line("power_cost", "Power cost", FigureUnit::Money);
        line("operating_costs", "Operating costs", FigureUnit::Money);
        line("capital", "Capital", FigureUnit::Money);
        line("depreciation", "Depreciation", FigureUnit::Money);
        line("real_estate_depreciation", "Real estate depreciation", FigureUnit::Money);
        line("energised_mw", "Energised MW", FigureUnit::Megawatts);
    }

    RuleWriter& m_writer;
    const Facility& m_facility;
    std::string m_path, m_keys;
    std::vector<std::size_t> m_tenants;
};

} // namespace

void writeFacilityRules(RuleWriter& writer, std::size_t facility) { FacilityWriter(writer, facility).write(); }

void writeContractLines(RuleWriter& writer, std::size_t position)
{
    const ContractRules rules(writer, position);
    const Contract& contract = rules.contract();
    const std::string facility = "facilities/" + writer.project().facilities[contract.facility].id + "/";
    const Formula space = spaceOf(writer, contract), counted = writer.at(keys::counted);
    writer.section(rules.sheet(), rules.title() + ", lines", rules.keys());
    const Formula power =
        writer.input(rules.path() + "/recovery/power", "Power recovered", FigureUnit::Share, contract.recovery.power);
    const Formula costs = writer.input(rules.path() + "/recovery/operating_costs", "Costs recovered", FigureUnit::Share,
                                       contract.recovery.operatingCosts);
    writer.months(
        "term/power_recovery",
        {"Power recovery, whole term", "The contract's energy times the power price times the share it pays."},
        FigureUnit::Money,
        space * rules.input("/load_factor") * power * writer.at(facility + "energy_per_mw") *
            writer.at(facility + "power_price"));
    writer.months("term/opex_recovery",
                  {"Cost recovery, whole term", "Occupied MW times recoverable costs per MW times the share it pays."},
                  FigureUnit::Money, space * costs * writer.at(facility + "recoverable_per_mw"));
    const auto line = [&](const char* key, const char* name, const Formula& whole,
                          FigureUnit unit = FigureUnit::Money) {
        writer.months(key, {name, "In the timeline, up to the sale."}, unit, counted * whole);
    };
    const auto row = [&](const char* key) { return optionalRow(writer, contract, key); };
    line("scheduled_rent", "Scheduled rent", row("scheduled_rent"));
    line("abatements", "Abatements", 0 - row("abated"));
    line("base_rent", "Base rent", row("base_rent"));
    line("straight_line_rent", "Straight-line rent", row("straight_line_rent"));
    line("speculative_rent", "Speculative rent", row("speculative_rent"));
    line("termination_fees", "Termination fees", row("termination_fees"));
    line("power_recovery", "Power recovery", row("power_recovery"));
    line("opex_recovery", "Cost recovery", row("opex_recovery"));
    line("leasing_costs", "Leasing costs", row("leasing_costs") + row("speculative_costs"));
    line("occupied_mw", "Occupied MW", space, FigureUnit::Megawatts);
}

} // namespace rackrent
