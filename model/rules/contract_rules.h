#pragma once

#include "model/rules/rule_writer.h"

#include <string>

namespace rackrent {

/// What several rules of a contract use.
class ContractRules {
public:
    ContractRules(const RuleWriter& writer, std::size_t contract)
        : m_writer(writer), m_contract(writer.project().contracts[contract]), m_path("/contracts/" + m_contract.id),
          m_keys("contracts/" + m_contract.id + "/")
    {}

    const Contract& contract() const { return m_contract; }
    const std::string& path() const { return m_path; } ///< in the project
    const std::string& keys() const { return m_keys; }
    std::string sheet() const;
    std::string title() const { return m_contract.tenant + " (" + m_contract.id + ")"; }

    /// What was written of the contract under a key.
    Written of(const std::string& key) const { return m_writer.at(m_keys + key); }
    Written input(const std::string& key) const { return m_writer.at(m_path + key); }

    /// MW, or GPUs, delivered by a day.
    Formula megawattsOn(const Formula& day) const { return capacityOn("megawatts", day); }
    Formula gpusOn(const Formula& day) const { return capacityOn("gpus", day); }
    /// What the rent's rate is multiplied by on a day: MW, GPUs, or 1.
    Formula unitsOn(const Formula& day) const;
    /// The same, summed over the days from `first` to `last`; 0 where there are none.
    Formula unitDays(const Formula& first, const Formula& last) const;
    Formula megawattDays(const Formula& first, const Formula& last) const
    {
        return capacityDays("megawatts", first, last);
    }
    /// What a unit is charged in a month for the rate of 1, or on each day of it.
    Formula chargePerUnitMonth(const Formula& daysInMonth) const;

private:
    Formula capacityOn(const std::string& what, const Formula& day) const;
    Formula capacityDays(const std::string& what, const Formula& first, const Formula& last) const;

    const RuleWriter& m_writer;
    const Contract& m_contract;
    std::string m_path, m_keys;
};

/// What a contract's terms say, month by month of its own: term, capacity, rate, index, ramp and free share.
void writeTermRules(RuleWriter& writer, const ContractRules& rules);

} // namespace rackrent
