#include "model/project/project.h"

#include <algorithm>

namespace rackrent {

Date Contract::lastDay() const
{
    Date last = end;
    if (noticeGiven && termination)
        last = std::min(last, *noticeGiven + std::chrono::days{termination->noticeDays});
    return tenantDefault ? std::min(last, tenantDefault->lastDay) : last;
}

Date Contract::firstExit(Date seenFrom) const
{
    if (!termination || termination->by == TerminationParty::Landlord)
        return end;
    const Date notice = std::max(termination->earliestNotice, seenFrom);
    return std::min(end, notice + std::chrono::days{termination->noticeDays});
}

bool counts(const Project& project, const Contract& contract)
{
    return contract.enabled && project.facilities[contract.facility].enabled;
}

} // namespace rackrent
