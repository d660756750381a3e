#include "model/project/generated/lease.h"

namespace rackrent::generated {

namespace {

struct Grade {
    const char* rating;
    double annualDefaultProbability; ///< of the order of the agencies' long-run averages for the grade
};

Json creditOf(Draw& draw)
{
    const auto grade = draw.weighted<Grade>({{{"AA", 0.0003}, 0.08},
                                             {{"A", 0.0006}, 0.2},
                                             {{"BBB", 0.002}, 0.32},
                                             {{"BB", 0.008}, 0.22},
                                             {{"B", 0.035}, 0.18}});
    Json credit = {{"rating", grade.rating}, {"annual_default_probability", grade.annualDefaultProbability}};
    if (draw.chance(0.3))
        credit["guarantor"] = draw.among({"parent company", "letter of credit", "export credit agency"});
    return credit;
}

Json renewalOptionsOf(Draw& draw)
{
    Json options = Json::array();
    const int count = draw.whole(1, 2);
    const int months = draw.among({36, 60, 60, 120});
    for (int i = 0; i < count; ++i)
        options.push_back({{"months", months}, {"notice_days", draw.among({180, 270, 365})}, {"rent", "market"}});
    return options;
}

/// One remark on the lease, as an asset manager would leave it.
const char* remark(const Lease& lease, Draw& draw)
{
    if (lease.segment.kind == "ground")
        return "The tenant builds and powers its own halls; buildings fall to the landlord at the end.";
    if (lease.segment.letsGpus())
        return draw.among(
            {"Rent covers hardware, fabric, storage and hands on site; credits for hours below 99.5%.",
             "Nodes are burnt in before delivery; failed GPUs are replaced from the spares on site.",
             "The tenant may move to the next generation at its market rent after two thirds of the term."});
    return draw.among({"Right of first offer on the adjoining hall; racks above 40 kW need liquid cooling.",
                       "Service level 99.999% on power and 27 degrees at the inlet; credits capped at a month's rent.",
                       "Cross-connects and remote hands are billed apart and are not part of this rent.",
                       "Surrendered space is put back by the tenant; the generators stay with the landlord.",
                       "Assignment within the tenant's group is free, to others with the landlord's consent."});
}

} // namespace

void addRecords(const Lease& lease, Draw& draw, Json& contract)
{
    if (draw.chance(0.8))
        contract["credit"] = creditOf(draw);
    if (draw.chance(0.08))
        contract["prepayment"] = inUnits(lease.monthlyRent() * 12, thousand);
    if (draw.chance(0.55))
        contract["deposit"] = inUnits(lease.monthlyRent() * draw.whole(1, 6), thousand);
    if (draw.chance(0.45))
        contract["renewal_options"] = renewalOptionsOf(draw);
    if (draw.chance(0.6))
        contract["notes"] = remark(lease, draw);
    if (draw.chance(0.25))
        contract["sources"] = Json::array({lease.segment.isByTheHour() ? "gpu-prices" : "rent-survey"});
}

} // namespace rackrent::generated
