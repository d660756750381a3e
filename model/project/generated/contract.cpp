#include "model/project/generated/contract.h"

#include "model/project/generated/facility.h"
#include "model/project/generated/lease.h"
#include "model/project/generated/names.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace rackrent::generated {

namespace {

std::string idOf(int number)
{
    std::array<char, 24> text{};
    const int length = std::snprintf(text.data(), text.size(), "c%05d", number);
    return {text.data(), static_cast<std::size_t>(length)};
}

/// Every third contract brings a new tenant, the others are let to one that there is.
std::string tenantOf(const Frame& frame, Draw& draw, int number)
{
    constexpr int contractsPerTenant = 3;
    const int newest = (number - 1) / contractsPerTenant;
    const bool isNew = (number - 1) % contractsPerTenant == 0;
    return companyName(isNew ? newest : draw.whole(0, newest), frame.seed);
}

/// Early sites are larger: the first has about twice its share of the contracts.
std::size_t facilityOf(const Frame& frame, Draw& draw)
{
    const double place = draw.real(0, 1);
    return static_cast<std::size_t>(frame.facilities * place * (1 + place) / 2);
}

int lastMonthOf(const Frame& frame, const Lease& lease, const Json& contract)
{
    const auto after = contract.find("after_expiry");
    Date last = lease.end;
    if (after != contract.end()) {
        const auto until = after->find("until");
        last = until == after->end() ? frame.month(frame.months)
                                     : std::max(last, *parseDate(until->get_ref<const std::string&>()));
    }
    return std::min(monthNumber(last) - monthNumber(frame.start), frame.months - 1);
}

} // namespace

GeneratedContract generatedContract(const Frame& frame, int number)
{
    constexpr double offShare = 0.02; // still under negotiation
    Draw draw(frame.seed, Stream::Contract, static_cast<std::uint64_t>(number));
    const Lease lease = leaseOf(frame, draw);
    const std::size_t facility = facilityOf(frame, draw);

    Json contract = {{"id", idOf(number)}, {"tenant", tenantOf(frame, draw, number)}};
    contract["facility"] = facilityId(facility);
    if (draw.chance(offShare))
        contract["enabled"] = false;
    contract["kind"] = lease.segment.kind;
    contract["start"] = dateText(lease.start);
    contract["end"] = dateText(lease.end);
    addRent(lease, draw, contract);
    addTermination(lease, draw, contract);
    addCosts(lease, draw, contract);
    addAfterExpiry(lease, draw, contract);
    addRecords(lease, draw, contract);

    const Occupancy occupancy{facility, lease.startMonth, lastMonthOf(frame, lease, contract),
                              lease.mw, lease.gpus,       !lease.segment.needsNoHall()};
    return {std::move(contract), occupancy};
}

} // namespace rackrent::generated
