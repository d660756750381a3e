#include "model/whatif/stress.h"

#include "model/analysis/words.h"
#include "model/project/field_reader.h"
#include "model/project/read_parts.h"

#include <algorithm>
#include <set>

namespace rackrent {

namespace {

/// The contract of an id; null, with a problem, where there is none.
const Json* contractOf(const Json& document, const std::string& id, Problems& problems)
{
    const Json* contract = elementAt(document, "/contracts/" + pointerStep(id));
    if (!contract || !contract->is_object() || contract->value("id", "") != id) {
        problems.push_back(
            errorAt("/contracts", "there is no contract \"" + id + "\"; the id of a contract is needed"));
        return nullptr;
    }
    return contract;
}

Date dateAt(const Json& object, const char* key) { return dateOf(object.at(key)).value(); }

class ContractStress {
public:
    ContractStress(Stress& stress, const std::string& id) : m_stress(stress), m_path("/contracts/" + pointerStep(id)) {}

    void set(const std::string& key, Json value)
    {
        m_stress.changes.overrides.push_back(overrideOf(m_path + "/" + key, "set", std::move(value)));
    }
    const std::string& path() const { return m_path; }

private:
    Stress& m_stress;
    std::string m_path;
};

const Json* deliveriesOf(const Json& contract)
{
    return contract.contains("capacity") ? elementAt(contract, "/capacity/deliveries") : nullptr;
}

std::string monthsWords(int months) { return std::to_string(months) + (months == 1 ? " month" : " months"); }

/// One delivery comes later; the contract begins when it did.
void delayOne(Stress& stress, const Json& contract, const LateDelivery& late)
{
    const Json* deliveries = deliveriesOf(contract);
    ContractStress changed(stress, late.contract);
    if (!deliveries || *late.delivery >= deliveries->size()) {
        stress.problems.push_back(errorAt(changed.path() + "/capacity/deliveries",
                                          "there is no delivery " + std::to_string(*late.delivery + 1) +
                                              "; the contract has " +
                                              std::to_string(deliveries ? deliveries->size() : 0)));
        return;
    }
    const Date date = addMonths(dateAt((*deliveries)[*late.delivery], "date"), late.months);
    if (late.sunset && date > *late.sunset) {
        Json kept = *deliveries;
        kept.erase(*late.delivery);
        changed.set("capacity/deliveries", std::move(kept));
        stress.words = late.contract + "'s delivery " + std::to_string(*late.delivery + 1) + " is " +
                       monthsWords(late.months) + " late, after the sunset date, and is not taken.";
        return;
    }
    changed.set("capacity/deliveries/" + std::to_string(*late.delivery) + "/date", dateText(date));
    stress.words = late.contract + "'s delivery " + std::to_string(*late.delivery + 1) + " comes " +
                   monthsWords(late.months) + " late, on " + dayWords(date) + ".";
}

/// Free months first, then those that the contract has.
Json abatementsAfter(const Json& contract, int months)
{
    Json abatements = Json::array();
    abatements.push_back({{"from_month", 0}, {"months", months}, {"fraction", 1}});
    if (const auto own = contract.find("abatements"); own != contract.end())
        for (Json abatement : *own) {
            abatement["from_month"] = abatement["from_month"].get<int>() + months;
            abatements.push_back(std::move(abatement));
        }
    return abatements;
}

void delayAll(Stress& stress, const Json& contract, const LateDelivery& late)
{
    ContractStress changed(stress, late.contract);
    const Date start = addMonths(dateAt(contract, "start"), late.months);
    const bool isGone = late.sunset && start > *late.sunset;
    if (isGone || start > dateAt(contract, "end")) {
        changed.set("enabled", false);
        stress.words = late.contract + " is " + monthsWords(late.months) + " late, after " +
                       (isGone ? "the sunset date" : "its end") + ", and does not come.";
        return;
    }
    changed.set("start", dateText(start));
    if (const Json* deliveries = deliveriesOf(contract))
        for (std::size_t i = 0; i < deliveries->size(); ++i)
            changed.set("capacity/deliveries/" + std::to_string(i) + "/date",
                        dateText(addMonths(dateAt((*deliveries)[i], "date"), late.months)));
    if (late.dayForDay && late.months > 0)
        changed.set("abatements", abatementsAfter(contract, late.months));
    stress.words = late.contract + " starts " + monthsWords(late.months) + " late, on " + dayWords(start) +
                   (late.dayForDay && late.months > 0 ? ", and has as long free of rent." : ".");
}

/// Base rent of a contract from a day to its end, whatever the timeline: what headline rent loses without it.
double rentFrom(const Evaluator& evaluator, const std::string& path, Date day)
{
    Changes with = setting("/valuation/date", dateText(day));
    Changes without = with;
    without.overrides.push_back(overrideOf(path + "/enabled", "set", false));
    with.overrides.push_back(overrideOf(path + "/ends_early", "set", nullptr));
    const Evaluation all = evaluator.at(with), others = evaluator.at(without);
    return all.metrics && others.metrics ? all.metrics->headlineRent - others.metrics->headlineRent : 0;
}

void letAgain(Stress& stress, const Json& document, const Json& contract, const DefaultStress& stopped)
{
    ContractStress changed(stress, stopped.contract);
    if (contract.contains("after_expiry")) {
        changed.set("after_expiry/downtime_months", *stopped.downtimeMonths);
        return;
    }
    std::string curve = "relet-" + stopped.contract;
    while (document.contains("curves") && document["curves"].contains(curve))
        curve += "-2";
    const Json points = {
        {"points", Json::array({{{"date", dateText(stopped.lastDay)}, {"value", contract["rent"]["rate"]}}})}};
    stress.changes.overrides.push_back(document.contains("curves")
                                           ? overrideOf("/curves/" + curve, "set", points)
                                           : overrideOf("/curves", "set", Json{{curve, points}}));
    const Date end = dateAt(contract, "end");
    changed.set("after_expiry", {{"renewal_probability", 0},
                                 {"downtime_months", *stopped.downtimeMonths},
                                 {"term_months", std::max(1, wholeMonths(stopped.lastDay, end))},
                                 {"market_rent", curve},
                                 {"until", dateText(end)}});
}

bool letsGpus(const Json& contract)
{
    const bool byTheHour = contract.contains("rent") && contract["rent"].value("basis", "") == "per_gpu_hour";
    return byTheHour || contract.value("kind", "") == "compute";
}

} // namespace

Stress lateDelivery(const Evaluator& evaluator, const LateDelivery& late)
{
    Stress stress;
    stress.problems = evaluator.problems();
    if (late.months < 0 || late.months > mostMonths)
        stress.problems.push_back(errorAt("/contracts", "a delay of " + std::to_string(late.months) +
                                                            " months cannot be; from 0 to 1200 are needed"));
    const Json document = evaluator.document();
    const Json* contract = stress.problems.empty() ? contractOf(document, late.contract, stress.problems) : nullptr;
    if (!contract)
        return stress;
    if (late.delivery)
        delayOne(stress, *contract, late);
    else
        delayAll(stress, *contract, late);
    return stress;
}

Stress tenantDefault(const Evaluator& evaluator, const DefaultStress& stopped)
{
    Stress stress;
    stress.problems = evaluator.problems();
    if (!(stopped.recovery >= 0 && stopped.recovery <= 1))
        stress.problems.push_back(errorAt("/contracts", "the recovery is no share from 0 to 1"));
    const Json document = evaluator.document();
    const Json* contract = stress.problems.empty() ? contractOf(document, stopped.contract, stress.problems) : nullptr;
    if (!contract)
        return stress;
    ContractStress changed(stress, stopped.contract);
    const Date start = dateAt(*contract, "start"), end = dateAt(*contract, "end");
    if (stopped.lastDay < start || stopped.lastDay >= end) {
        stress.problems.push_back(errorAt(changed.path(), "runs from " + dateText(start) + " to " + dateText(end) +
                                                              "; a default within it is needed, not on " +
                                                              dateText(stopped.lastDay)));
        return stress;
    }
    const double claim =
        stopped.recovery > 0 ? rentFrom(evaluator, changed.path(), stopped.lastDay + std::chrono::days{1}) : 0;
    changed.set("termination", {{"by", "either"},
                                {"earliest_notice", dateText(stopped.lastDay)},
                                {"notice_days", 0},
                                {"fee", stopped.recovery * claim}});
    changed.set("ends_early", dateText(stopped.lastDay));
    if (stopped.downtimeMonths)
        letAgain(stress, document, *contract, stopped);
    stress.words = stopped.contract + " pays until " + dayWords(stopped.lastDay) + "; " +
                   decimals(100 * stopped.recovery, 0) + "% of the rent then left is recovered" +
                   (stopped.downtimeMonths
                        ? ", and the space is let again after " + decimals(*stopped.downtimeMonths, 0) + " months."
                        : ".");
    return stress;
}

Stress fallingGpuRents(const Evaluator& evaluator, double share)
{
    Stress stress;
    stress.problems = evaluator.problems();
    if (!(share >= 0 && share < 1))
        stress.problems.push_back(errorAt("/curves", "the fall is no share from 0 to below 1 a year"));
    if (!stress.problems.empty())
        return stress;
    const Json document = evaluator.document();
    std::set<std::string> curves;
    for (const Json& contract : document.value("contracts", Json::array()))
        if (letsGpus(contract) && contract.contains("after_expiry"))
            curves.insert(contract["after_expiry"]["market_rent"].get<std::string>());
    if (curves.empty())
        stress.problems.push_back(errorAt("/contracts", "no contract for GPUs is let again at a market rent; an "
                                                        "after_expiry with a market_rent is needed"));
    const Date from = evaluator.results().project.valuation.date;
    for (const std::string& id : curves) {
        const std::string path = "/curves/" + pointerStep(id);
        Json points = Json::array(); // those after the valuation date give way to the fall
        for (const Json& point : document["curves"][id]["points"])
            if (points.empty() || dateAt(point, "date") <= from)
                points.push_back(point);
        stress.changes.overrides.push_back(overrideOf(path + "/points", "set", std::move(points)));
        stress.changes.overrides.push_back(overrideOf(path + "/growth_after", "set", -share));
    }
    stress.words = "GPU rents fall by " + decimals(100 * share, 1) + "% a year where space is let again.";
    return stress;
}

Stress joined(Stress first, const Stress& second)
{
    first.changes.edits.insert(first.changes.edits.end(), second.changes.edits.begin(), second.changes.edits.end());
    for (const Json& override : second.changes.overrides)
        first.changes.overrides.push_back(override);
    first.words += (first.words.empty() ? "" : " ") + second.words;
    first.problems.insert(first.problems.end(), second.problems.begin(), second.problems.end());
    return first;
}

} // namespace rackrent
