#include "model/project/project.h"

#include <algorithm>

namespace rackrent {

Date Contract::lastDay() const
{
    if (!noticeGiven || !termination)
        return end;
    return std::min(end, *noticeGiven + std::chrono::days{termination->noticeDays});
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
