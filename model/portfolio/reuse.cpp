#include "model/portfolio/reuse.h"

#include <algorithm>
#include <unordered_map>

namespace rackrent {

namespace {

std::shared_ptr<const Tenancies> tenanciesOf(const Project& project)
{
    Tenancies tenancies(project.facilities.size());
    const auto& contracts = project.contracts;
    for (std::size_t i = 0; i < contracts.size(); ++i)
        if (counts(project, contracts[i]))
            tenancies[contracts[i].facility].push_back(static_cast<std::uint32_t>(i));
    return std::make_shared<const Tenancies>(std::move(tenancies));
}

} // namespace

Reuse::Reuse(const Project& project, const Results& before)
    : m_project(project), m_before(before.basis == basisOf(project) ? before : m_none),
      m_sameCurves(project.curves.isSame(m_before.project.curves)),
      m_tenancies(sameTenants() ? m_before.tenancies : tenanciesOf(project))
{}

bool Reuse::holdsWhole() const
{
    const Project& before = m_before.project;
    return &m_before != &m_none && m_sameCurves && m_project.contracts.isSame(before.contracts) &&
           m_project.facilities.isSame(before.facilities) && m_project.loans.isSame(before.loans) &&
           m_project.corporate == before.corporate && m_project.valuation == before.valuation;
}

/// Whether every contract counts, or not, and lies in the facility that it lay in. Contracts that are the same
/// objects are not looked into.
bool Reuse::sameTenants() const
{
    const auto& facilities = m_project.facilities;
    const auto& facilitiesBefore = m_before.project.facilities;
    const auto& now = m_project.contracts;
    const auto& then = m_before.project.contracts;
    if (!m_before.tenancies || now.size() != then.size() || facilities.size() != facilitiesBefore.size())
        return false;
    for (std::size_t f = 0; f < facilities.size(); ++f)
        if (facilities[f].enabled != facilitiesBefore[f].enabled)
            return false;
    return std::ranges::all_of(now.differences(then), [&](std::size_t i) {
        return now[i].enabled == then[i].enabled && now[i].facility == then[i].facility;
    });
}

bool Reuse::holds(const LeaseBlock& block, std::span<const std::uint32_t> contracts) const
{
    if (block.contracts.size() != contracts.size())
        return false;
    for (std::size_t i = 0; i < contracts.size(); ++i)
        if (block.contracts[i] != m_project.contracts.element(contracts[i]))
            return false;
    if (m_sameCurves)
        return true;
    for (std::size_t i = 0; i < contracts.size(); ++i) {
        const auto curves = curvesOf(*block.contracts[i], m_project.curves);
        if (block.curves[2 * i] != curves[0] || block.curves[2 * i + 1] != curves[1])
            return false;
    }
    return true;
}

std::vector<PlannedFacility> Reuse::plan() const
{
    std::unordered_map<std::string, std::shared_ptr<const FacilityPart>> before;
    for (const auto& part : m_before.facilities)
        before.emplace(part->facility->id, part);
    std::vector<PlannedFacility> plan;
    for (std::size_t f = 0; f < m_project.facilities.size(); ++f) {
        if (!m_project.facilities[f].enabled)
            continue;
        PlannedFacility& facility = plan.emplace_back();
        facility.facility = m_project.facilities.element(f);
        if (const auto found = before.find(facility.facility->id); found != before.end())
            facility.before = found->second;
        const std::span<const std::uint32_t> all = (*m_tenancies)[f];
        for (std::size_t from = 0; from < all.size(); from += LeaseBlock::mostLeases) {
            PlannedBlock block{all.subspan(from, std::min(LeaseBlock::mostLeases, all.size() - from)), nullptr};
            const std::size_t position = facility.blocks.size();
            if (facility.before && position < facility.before->blocks.size() &&
                holds(*facility.before->blocks[position], block.contracts))
                block.held = facility.before->blocks[position];
            facility.blocks.push_back(std::move(block));
        }
    }
    return plan;
}

std::shared_ptr<const FacilityPart> Reuse::heldPart(const PlannedFacility& facility) const
{
    const auto& before = facility.before;
    const bool holds =
        before && before->facility == facility.facility &&
        before->priceCurve == priceCurveOf(*facility.facility, m_project.curves) &&
        std::equal(before->blocks.begin(), before->blocks.end(), facility.blocks.begin(), facility.blocks.end(),
                   [](const SharedBlock& a, const PlannedBlock& b) { return a == b.held; });
    return holds ? before : nullptr;
}

} // namespace rackrent
