#include "model/analysis/exhibit.h"

namespace rackrent {

std::unordered_map<std::string, Tenant> tenantsOf(const Project& project)
{
    std::unordered_map<std::string, Tenant> tenants;
    for (const Contract& contract : project.contracts) {
        const std::size_t next = tenants.size();
        ++tenants.try_emplace(contract.tenant, Tenant{next, 0}).first->second.contracts;
    }
    return tenants;
}

std::size_t tenantSlot(const Project& project, const std::string& tenant)
{
    const auto tenants = tenantsOf(project);
    const auto found = tenants.find(tenant);
    return found == tenants.end() ? tenants.size() : found->second.slot;
}

} // namespace rackrent
