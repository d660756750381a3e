#include "model/project/read_parts.h"

#include <algorithm>
#include <array>
#include <set>

namespace rackrent {

namespace {

using KindWord = std::pair<std::string_view, ContractKind>;
constexpr std::array<KindWord, 4> contractKinds{
    KindWord{"colocation", ContractKind::Colocation}, KindWord{"compute", ContractKind::Compute},
    KindWord{"powered_shell", ContractKind::PoweredShell}, KindWord{"ground", ContractKind::Ground}};
using RentWord = std::pair<std::string_view, RentBasis>;
constexpr std::array<RentWord, 4> rentBases{
    RentWord{"per_month", RentBasis::PerMonth}, RentWord{"per_year", RentBasis::PerYear},
    RentWord{"per_kw_month", RentBasis::PerKwMonth}, RentWord{"per_gpu_hour", RentBasis::PerGpuHour}};
using StepsWord = std::pair<std::string_view, EscalationKind>;
constexpr std::array<StepsWord, 4> escalations{
    StepsWord{"none", EscalationKind::None}, StepsWord{"fixed", EscalationKind::Fixed},
    StepsWord{"index", EscalationKind::Index}, StepsWord{"steps", EscalationKind::Steps}};
using Party = std::pair<std::string_view, TerminationParty>;
constexpr std::array<Party, 3> parties{Party{"tenant", TerminationParty::Tenant},
                                       Party{"landlord", TerminationParty::Landlord},
                                       Party{"either", TerminationParty::Either}};

void readCapacity(const Json& value, const Place& place, Contract& contract, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    const double mw = reader.number("critical_it_mw", ranges::notNegative, 0);
    const double gpus = reader.number("gpus", ranges::notNegative, 0);
    const Json* deliveries = reader.list("deliveries");
    if (!deliveries) {
        contract.deliveries = {{contract.start, mw, gpus}};
        return;
    }
    if (mw != 0 || gpus != 0)
        reader.error("deliveries", "stands beside critical_it_mw or gpus; give either the whole capacity or its "
                                   "deliveries");
    const Place list = place.key("deliveries");
    for (std::size_t i = 0; i < deliveries->size(); ++i) {
        const Place at = list.element(i);
        ObjectReader delivery((*deliveries)[i], at, problems);
        const Date date = delivery.date("date");
        const double deliveredMw = delivery.number("critical_it_mw", ranges::notNegative, 0);
        contract.deliveries.push_back({date, deliveredMw, delivery.number("gpus", ranges::notNegative, 0)});
    }
    std::stable_sort(contract.deliveries.begin(), contract.deliveries.end(),
                     [](const Phase& a, const Phase& b) { return a.date < b.date; });
}

void readRent(const Json& value, const Place& place, Rent& rent, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    rent.basis = reader.choice<RentBasis>("basis", rentBases);
    rent.rate = reader.number("rate", ranges::notNegative);
    rent.utilisation = reader.number("utilisation", ranges::fraction, 1);
}

void readSteps(ObjectReader& reader, const Json& steps, Escalation& escalation)
{
    std::set<int> months;
    const Place list = reader.place().key("steps");
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Place at = list.element(i);
        ObjectReader step(steps[i], at, reader.problems());
        const int fromMonth = step.whole("from_month", 0, mostMonths);
        if (step.isGood("from_month") && !months.insert(fromMonth).second)
            step.error("from_month",
                       "is " + std::to_string(fromMonth) + ", as in another step; each step needs a month of its own");
        escalation.steps.push_back({fromMonth, step.number("rate", ranges::notNegative)});
    }
    std::sort(escalation.steps.begin(), escalation.steps.end(),
              [](const RentStep& a, const RentStep& b) { return a.fromMonth < b.fromMonth; });
}

void readEscalation(const Json& value, const Place& place, const References& references, Escalation& escalation,
                    Problems& problems)
{
    ObjectReader reader(value, place, problems);
    escalation.kind = reader.choice<EscalationKind>("kind", escalations);
    const bool fixed = escalation.kind == EscalationKind::Fixed;
    escalation.ratePerBump = reader.number("rate", ranges::growth, fixed ? std::nullopt : std::optional<double>(0));
    const bool index = escalation.kind == EscalationKind::Index;
    escalation.curve = readReference(reader, "curve", references.curves, "curve", index);
    escalation.margin = reader.number("margin", ranges::growth, 0);
    escalation.cap = reader.number("cap", ranges::growth, escalation.cap);
    escalation.floor = reader.number("floor", ranges::growth, escalation.floor);
    if (reader.isGood("floor") && reader.isGood("cap") && escalation.floor > escalation.cap)
        reader.error("floor", "is above the cap; a floor at or below the cap is needed");
    if (index && escalation.curve && references.curveIsGood[*escalation.curve] &&
        !references.curveIsPositive[*escalation.curve])
        reader.error("curve", "names a curve with values of 0 or less, whose change cannot be measured; an index "
                              "needs values above 0");
    escalation.everyMonths = reader.whole("every_months", 1, mostMonths, 12);
    escalation.firstAfterMonths = reader.whole("first_after_months", 0, mostMonths, escalation.everyMonths);
    const Json* steps = reader.list("steps");
    if (steps)
        readSteps(reader, *steps, escalation);
    else if (escalation.kind == EscalationKind::Steps && reader.isGood("kind") && !reader.find("steps"))
        reader.missing("steps", "a list of {\"from_month\", \"rate\"}");
}

void readRamp(ObjectReader& reader, Contract& contract)
{
    const Json* stages = reader.list("ramp");
    if (!stages)
        return;
    long long total = 0;
    const Place list = reader.place().key("ramp");
    for (std::size_t i = 0; i < stages->size(); ++i) {
        const Place at = list.element(i);
        ObjectReader stage((*stages)[i], at, reader.problems());
        const int months = stage.whole("months", 0, mostMonths);
        contract.ramp.push_back({months, stage.number("fraction", ranges::notNegative)});
        total += months;
    }
    if (total > mostMonths)
        reader.error("ramp",
                     "goes on for " + std::to_string(total) + " months; a ramp of 1200 months at most is needed");
}

/// Adds an abatement to the shares abated by contract month; false when more than all the rent would be free.
bool addShare(const Abatement& abatement, std::vector<double>& shares)
{
    constexpr double slack = 1e-12; // thirds need not add up to 1 exactly
    const auto end = static_cast<std::size_t>(abatement.fromMonth + abatement.months);
    shares.resize(std::max(shares.size(), end), 0.0);
    bool fits = true;
    for (auto month = static_cast<std::size_t>(abatement.fromMonth); month < end; ++month) {
        shares[month] += abatement.fraction;
        fits = fits && shares[month] <= 1 + slack;
    }
    return fits;
}

void readAbatements(ObjectReader& reader, Contract& contract)
{
    const Json* abatements = reader.list("abatements");
    if (!abatements)
        return;
    std::vector<double> shares;
    const Place list = reader.place().key("abatements");
    for (std::size_t i = 0; i < abatements->size(); ++i) {
        const Place at = list.element(i);
        ObjectReader element((*abatements)[i], at, reader.problems());
        Abatement abatement;
        abatement.fromMonth = element.whole("from_month", 0, mostMonths);
        abatement.months = element.whole("months", 0, mostMonths);
        abatement.fraction = element.number("fraction", ranges::fraction, 1);
        if (abatement.months == 0 || abatement.fraction == 0)
            continue;
        if (!addShare(abatement, shares))
            reader.problems().push_back({Severity::Error, at.pointer(),
                                         "overlaps other abatements so that more than the whole rent is free; "
                                         "fractions that sum to 1 or less in every month are needed"});
        contract.abatements.push_back(abatement);
    }
}

/// Whether its dates were read without an error.
bool readTermination(const Json& value, const Place& place, Contract& contract, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    Termination termination;
    termination.by = reader.choice<TerminationParty>("by", parties);
    termination.earliestNotice = reader.date("earliest_notice");
    termination.noticeDays = reader.whole("notice_days", 0, mostDays);
    termination.fee = reader.number("fee", ranges::notNegative, 0);
    termination.feeMonths = reader.number("fee_months", ranges::notNegative, 0);
    termination.annualProbability = reader.number("annual_probability", ranges::fraction, 0);
    contract.termination = termination;
    return reader.isGood("earliest_notice") && reader.isGood("notice_days");
}

/// @param terminationIsGood whether the termination's dates, if any, can be relied on
void readEndsEarly(ObjectReader& reader, bool terminationIsGood, Contract& contract)
{
    const Json* value = reader.findValue("ends_early");
    if (!value)
        return;
    if (!contract.termination && !reader.isGood("termination"))
        return;
    if (!contract.termination) {
        reader.error("ends_early", "stands without a termination; give the contract a \"termination\" with its "
                                   "earliest_notice and notice_days, or leave ends_early out");
        return;
    }
    const bool firstExit = *value == "first_exit";
    const std::optional<Date> notice = firstExit ? contract.termination->earliestNotice : dateOf(*value);
    if (!notice) {
        reader.error("ends_early", "is " + shownValue(*value) +
                                       "; null, \"first_exit\" or the day of notice written YYYY-MM-DD is needed");
        return;
    }
    contract.noticeGiven = notice;
    contract.endsAtFirstExit = firstExit;
    if (!terminationIsGood)
        return;
    if (*notice < contract.termination->earliestNotice)
        reader.warning("ends_early", "is a notice on " + dateText(*notice) + ", before the earliest notice on " +
                                         dateText(contract.termination->earliestNotice));
    const bool datesAreGood = reader.isGood("start") && reader.isGood("end");
    if (datesAreGood && contract.lastDay() < contract.start)
        reader.error("ends_early", "makes " + dateText(contract.lastDay()) + " the last day, before the start on " +
                                       dateText(contract.start) + "; a later notice is needed");
}

void readAfterExpiry(const Json& value, const Place& place, const References& references, Contract& contract,
                     Problems& problems)
{
    ObjectReader reader(value, place, problems);
    AfterExpiry after;
    after.renewalProbability = reader.number("renewal_probability", ranges::fraction);
    after.downtimeMonths =
        reader.number("downtime_months", {0, mostMonths, false, "a number of months from 0 to 1200"});
    after.termMonths = reader.whole("term_months", 1, mostMonths);
    after.marketRent = readReference(reader, "market_rent", references.curves, "curve", true).value_or(0);
    after.renewalFractionOfMarket = reader.number("renewal_fraction_of_market", ranges::notNegative, 1);
    after.escalationPerYear = reader.number("escalation", ranges::growth, 0);
    after.renewalCostPerKw = reader.number("renewal_cost_per_kw", ranges::notNegative, 0);
    after.newCostPerKw = reader.number("new_cost_per_kw", ranges::notNegative, 0);
    if (reader.findValue("until"))
        after.until = reader.date("until");
    contract.afterExpiry = after;
}

void readCosts(ObjectReader& reader, Contract& contract)
{
    if (const Json* recovery = reader.object("recovery")) {
        const Place at = reader.place().key("recovery");
        ObjectReader part(*recovery, at, reader.problems());
        contract.recovery.power = part.number("power", ranges::fraction, 0);
        contract.recovery.operatingCosts = part.number("operating_costs", ranges::fraction, 0);
    }
    contract.loadFactor = reader.number("load_factor", ranges::fraction, 1);
    if (const Json* costs = reader.object("leasing_costs")) {
        const Place at = reader.place().key("leasing_costs");
        ObjectReader part(*costs, at, reader.problems());
        contract.leasingCosts.commissionFraction = part.number("commission_fraction", ranges::fraction, 0);
        contract.leasingCosts.fitOutPerKw = part.number("fit_out_per_kw", ranges::notNegative, 0);
    }
}

/// The probability of a default within a year.
double readCredit(const Json& value, const Place& place, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    reader.find("rating");
    reader.find("guarantor");
    return reader.number("annual_default_probability", ranges::fraction, 0.0);
}

} // namespace

Contract readContract(const Json& value, const Place& place, const References& references, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    Contract contract;
    contract.id = reader.id("id");
    contract.enabled = reader.flag("enabled", true);
    contract.tenant = reader.text("tenant");
    contract.facility = readReference(reader, "facility", references.facilities, "facility", true).value_or(0);
    contract.kind = reader.choice<ContractKind>("kind", contractKinds, ContractKind::Colocation);
    contract.start = reader.date("start");
    contract.end = reader.date("end");
    if (reader.isGood("start") && reader.isGood("end") && contract.end < contract.start)
        reader.error("end", "is " + dateText(contract.end) + ", before the start on " + dateText(contract.start) +
                                "; a day on or after the start is needed");
    if (const Json* capacity = reader.object("capacity"))
        readCapacity(*capacity, place.key("capacity"), contract, problems);
    if (const Json* rent = reader.object("rent"))
        readRent(*rent, place.key("rent"), contract.rent, problems);
    else if (!reader.find("rent"))
        reader.missing("rent", "{\"basis\", \"rate\"}");
    if (const Json* escalation = reader.object("escalation"))
        readEscalation(*escalation, place.key("escalation"), references, contract.escalation, problems);
    readRamp(reader, contract);
    readAbatements(reader, contract);
    const Json* termination = reader.object("termination");
    const bool terminationIsGood =
        termination && readTermination(*termination, place.key("termination"), contract, problems);
    readEndsEarly(reader, terminationIsGood, contract);
    readCosts(reader, contract);
    if (const Json* after = reader.object("after_expiry"))
        readAfterExpiry(*after, place.key("after_expiry"), references, contract, problems);
    // Kept for reporting and simulation.
    if (const Json* credit = reader.object("credit"))
        contract.annualDefaultProbability = readCredit(*credit, place.key("credit"), problems);
    for (const std::string_view key : {"prepayment", "deposit", "renewal_options", "notes", "sources"})
        reader.find(key);
    return contract;
}

} // namespace rackrent
