#include "model/project/generated/lease.h"

#include <algorithm>

namespace rackrent::generated {

namespace {

Json terminationOf(const Lease& lease, Draw& draw)
{
    const int locked = lease.termMonths * draw.whole(35, 75) / 100;
    Json right = {{"by", draw.weighted<const char*>({{"tenant", 0.6}, {"either", 0.25}, {"landlord", 0.15}})},
                  {"earliest_notice", dateText(addMonths(lease.start, locked))},
                  {"notice_days", draw.among({90, 180, 180, 270, 365})}};
    if (draw.chance(0.35))
        right["fee"] = inUnits(lease.monthlyRent() * draw.real(1, 6), thousand);
    if (draw.chance(0.55))
        right["fee_months"] = draw.among({2.0, 2.5, 3.0, 6.0, 12.0});
    if (draw.chance(0.4))
        right["annual_probability"] = draw.number(0.02, 0.15, 2);
    return right;
}

Json recovery(double power, double operatingCosts) { return {{"power", power}, {"operating_costs", operatingCosts}}; }

/// Gross for GPUs, triple net for shells and land, all forms for colocation.
Json recoveryOf(const Lease& lease, Draw& draw)
{
    enum class Form { Gross, TripleNet, Partial };
    const Form form = lease.segment.needsNoHall() ? Form::TripleNet
                      : lease.segment.letsGpus()
                          ? draw.weighted<Form>({{Form::Gross, 0.8}, {Form::Partial, 0.2}})
                          : draw.weighted<Form>({{Form::Gross, 0.15}, {Form::TripleNet, 0.5}, {Form::Partial, 0.35}});
    if (form == Form::Partial)
        return recovery(1, draw.number(0.25, 0.8, 2));
    return form == Form::Gross ? recovery(0, 0) : recovery(1, 1);
}

Json gpuMarket(const Lease& lease, Draw& draw)
{
    // What is let again is the same hardware, until it is worn out.
    constexpr int monthsOfLife = 84;
    const Date until = addMonths(lease.start, monthsOfLife) - std::chrono::days{1};
    return {{"renewal_probability", draw.number(0.2, 0.7, 2)},
            {"downtime_months", draw.whole(1, 4)},
            {"term_months", draw.among({12, 18, 24})},
            {"market_rent", lease.market.curve},
            {"renewal_fraction_of_market", draw.number(0.9, 1, 2)},
            {"new_cost_per_kw", draw.whole(4, 16) * 5},
            {"until", dateText(std::max(until, lease.end))}};
}

Json spaceMarket(const Lease& lease, Draw& draw)
{
    Json after = {{"renewal_probability", draw.number(0.45, 0.9, 2)},
                  {"downtime_months", draw.whole(3, 12)},
                  {"term_months", draw.among({36, 60, 60, 84, 120})},
                  {"market_rent", lease.market.curve}};
    if (draw.chance(0.7))
        after["renewal_fraction_of_market"] = draw.number(0.92, 1.02, 2);
    after["escalation"] = draw.among({0.02, 0.025, 0.03});
    if (lease.mw > 0) {
        after["renewal_cost_per_kw"] = draw.whole(2, 12) * 5;
        after["new_cost_per_kw"] = draw.whole(16, 40) * 5;
    }
    if (draw.chance(0.08)) // the building goes back to who owns the land
        after["until"] = dateText(addMonths(lease.end, draw.whole(60, 180)));
    return after;
}

} // namespace

void addTermination(const Lease& lease, Draw& draw, Json& contract)
{
    if (!draw.chance(0.35))
        return;
    const Json right = terminationOf(lease, draw);
    contract["termination"] = right;
    enum class Ending { AsWritten, Null, FirstExit, Date };
    switch (draw.weighted<Ending>(
        {{Ending::AsWritten, 0.86}, {Ending::Null, 0.03}, {Ending::FirstExit, 0.06}, {Ending::Date, 0.05}})) {
    case Ending::AsWritten: return;
    case Ending::Null: contract["ends_early"] = nullptr; return;
    case Ending::FirstExit: contract["ends_early"] = "first_exit"; return;
    case Ending::Date: {
        const Date earliest = *parseDate(right["earliest_notice"].get_ref<const std::string&>());
        contract["ends_early"] = dateText(earliest + std::chrono::days{draw.whole(0, 300)});
    }
    }
}

void addCosts(const Lease& lease, Draw& draw, Json& contract)
{
    if (draw.chance(0.95))
        contract["recovery"] = recoveryOf(lease, draw);
    if (draw.chance(0.85))
        contract["load_factor"] = draw.number(0.55, 0.95, 2);
    if (!draw.chance(0.75))
        return;
    contract["leasing_costs"] = {{"commission_fraction", draw.number(0.01, 0.035, 3)}};
    if (!lease.segment.letsGpus() && lease.mw > 0)
        contract["leasing_costs"]["fit_out_per_kw"] = draw.whole(4, 24) * 5;
}

void addAfterExpiry(const Lease& lease, Draw& draw, Json& contract)
{
    if (!draw.chance(lease.segment.letsGpus() ? 0.6 : 0.75))
        return;
    contract["after_expiry"] = lease.segment.isByTheHour() ? gpuMarket(lease, draw) : spaceMarket(lease, draw);
}

} // namespace rackrent::generated
