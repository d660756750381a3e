#include "model/project/generated/lease.h"

#include <algorithm>

namespace rackrent::generated {

namespace {

std::string_view basisText(RentBasis basis)
{
    switch (basis) {
    case RentBasis::PerMonth: return "per_month";
    case RentBasis::PerYear: return "per_year";
    case RentBasis::PerKwMonth: return "per_kw_month";
    case RentBasis::PerGpuHour: return "per_gpu_hour";
    }
    return "per_month";
}

Json increment(const Lease& lease, double mw, int gpus)
{
    Json made = {{"critical_it_mw", mw}};
    if (lease.gpus > 0)
        made["gpus"] = gpus;
    return made;
}

/// Equal deliveries some months apart, the last of what is left to the whole.
Json deliveriesOf(const Lease& lease, Draw& draw)
{
    const int count = draw.whole(2, 4);
    const int apart = draw.whole(2, 6);
    const double eachMw = rounded(lease.mw / count, 1);
    const int eachGpus = lease.gpus / count;
    Json deliveries = Json::array();
    for (int i = 0; i < count; ++i) {
        const bool isLast = i == count - 1;
        const double mw = isLast ? rounded(lease.mw - eachMw * i, 3) : eachMw;
        Json delivery = {{"date", dateText(addMonths(lease.start, i * apart))}};
        delivery.update(increment(lease, mw, isLast ? lease.gpus - eachGpus * i : eachGpus));
        deliveries.push_back(std::move(delivery));
    }
    return deliveries;
}

Json capacityOf(const Lease& lease, Draw& draw)
{
    constexpr double largeMw = 3; // what is built for the tenant is handed over in parts
    if (lease.mw >= largeMw && draw.chance(0.35))
        return {{"deliveries", deliveriesOf(lease, draw)}};
    return increment(lease, lease.mw, lease.gpus);
}

enum class Growth { Absent, None, Fixed, Index, Steps };

Growth growthOf(const Lease& lease, Draw& draw)
{
    if (lease.segment.letsGpus())
        return draw.weighted<Growth>(
            {{Growth::Absent, 0.3}, {Growth::None, 0.25}, {Growth::Fixed, 0.25}, {Growth::Steps, 0.2}});
    return draw.weighted<Growth>({{Growth::Absent, 0.06},
                                  {Growth::None, 0.04},
                                  {Growth::Fixed, 0.52},
                                  {Growth::Index, 0.28},
                                  {Growth::Steps, 0.1}});
}

/// A new rate every two or three years; GPUs get cheaper, space dearer.
Json stepsOf(const Lease& lease, Draw& draw)
{
    const int apart = lease.segment.letsGpus() ? 12 : draw.among({24, 36});
    const double factor = lease.segment.letsGpus() ? draw.number(0.88, 0.96, 2) : draw.number(1.04, 1.08, 2);
    Json steps = Json::array();
    double rate = lease.rate;
    for (int month = apart; month < lease.termMonths; month += apart) {
        rate = quoted(lease.segment.basis, rate * factor);
        steps.push_back({{"from_month", month}, {"rate", rate}});
    }
    return steps;
}

/// Adds the months between bumps; gives the years that one bump stands for.
double addRhythm(Draw& draw, Json& escalation)
{
    int months = 12;
    if (draw.chance(0.12)) {
        months = draw.among({6, 24, 36, 60});
        escalation["every_months"] = months;
    }
    if (draw.chance(0.1))
        escalation["first_after_months"] = draw.among({6, 18, 24, 30});
    return months / 12.0;
}

Json fixedEscalation(const Lease& lease, Draw& draw)
{
    Json escalation = {{"kind", "fixed"}, {"rate", 0}};
    const double aYear =
        lease.segment.letsGpus() ? draw.number(-0.08, -0.02, 3) : draw.among({0.02, 0.025, 0.03, 0.035});
    escalation["rate"] = rounded(aYear * addRhythm(draw, escalation), 4);
    return escalation;
}

Json indexEscalation(Draw& draw)
{
    Json escalation = {{"kind", "index"}, {"curve", "cpi"}};
    const double years = addRhythm(draw, escalation);
    if (draw.chance(0.3))
        escalation["margin"] = rounded(draw.among({-0.0025, 0.005, 0.01}) * years, 5);
    if (draw.chance(0.7))
        escalation["cap"] = rounded(draw.among({0.03, 0.04, 0.05}) * years, 4);
    if (draw.chance(0.6))
        escalation["floor"] = rounded(draw.among({0.0, 0.01, 0.02}) * years, 4);
    return escalation;
}

void addEscalation(const Lease& lease, Draw& draw, Json& contract)
{
    switch (growthOf(lease, draw)) {
    case Growth::Absent: return;
    case Growth::None: contract["escalation"] = {{"kind", "none"}}; return;
    case Growth::Fixed: contract["escalation"] = fixedEscalation(lease, draw); return;
    case Growth::Index: contract["escalation"] = indexEscalation(draw); return;
    case Growth::Steps: contract["escalation"] = {{"kind", "steps"}, {"steps", stepsOf(lease, draw)}}; return;
    }
}

Json rampOf(Draw& draw)
{
    Json stages = Json::array();
    const int count = draw.whole(1, 3);
    for (int i = 1; i <= count; ++i) {
        const int months = draw.among({2, 3, 6});
        stages.push_back({{"months", months}, {"fraction", rounded(i / (count + 1.0), 2)}});
    }
    return stages;
}

/// Whole months free at the start, half rent, two that overlap, or a second holiday later.
Json abatementsOf(Draw& draw)
{
    const int months = draw.whole(2, 6);
    Json first = {{"from_month", 0}, {"months", months}};
    Json list = Json::array({first});
    enum class Form { Whole, Part, Overlap, Twice };
    switch (draw.weighted<Form>({{Form::Whole, 0.45}, {Form::Part, 0.3}, {Form::Overlap, 0.12}, {Form::Twice, 0.13}})) {
    case Form::Whole: break;
    case Form::Part: list[0]["fraction"] = draw.among({0.25, 0.5, 0.75}); break;
    case Form::Overlap: { // together at most all the rent
        const double fraction = draw.among({0.25, 0.5, 0.75});
        list[0]["fraction"] = fraction;
        list.push_back({{"from_month", months / 2}, {"months", months}, {"fraction", 1 - fraction}});
        break;
    }
    case Form::Twice: list.push_back({{"from_month", 12}, {"months", 1}}); break;
    }
    return list;
}

} // namespace

void addRent(const Lease& lease, Draw& draw, Json& contract)
{
    contract["capacity"] = capacityOf(lease, draw);
    contract["rent"] = {{"basis", basisText(lease.segment.basis)}, {"rate", lease.rate}};
    if (lease.segment.isByTheHour())
        contract["rent"]["utilisation"] = lease.utilisation;
    addEscalation(lease, draw, contract);
    if (draw.chance(0.14))
        contract["ramp"] = rampOf(draw);
    if (draw.chance(0.25))
        contract["abatements"] = abatementsOf(draw);
}

} // namespace rackrent::generated
