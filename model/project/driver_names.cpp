#include "model/project/driver_names.h"

#include <algorithm>
#include <cmath>

namespace rackrent {

DriverNames::DriverNames(const Json& document) : m_document(document)
{
    const Json* drivers = elementAt(document, "/simulation/drivers");
    if (!drivers || !drivers->is_array())
        return;
    m_count = std::min(drivers->size(), SimulationInputs::mostDrivers);
    for (std::size_t i = 0; i < m_count; ++i) {
        const Json* path = elementAt((*drivers)[i], "/path");
        if (path && path->is_string())
            m_written.try_emplace(path->get<std::string>(), i);
    }
}

/// Of several drivers of one place the first.
void DriverNames::notePlaces()
{
    m_placed.emplace();
    for (const auto& [path, position] : m_written) {
        const auto [known, isNew] = m_placed->try_emplace(placedPointer(m_document, path), position);
        if (!isNew)
            known->second = std::min(known->second, position);
    }
}

std::optional<std::size_t> DriverNames::find(const Json& end)
{
    if (end.is_number()) {
        const double position = end.get<double>();
        if (position >= 0 && position < static_cast<double>(m_count) && position == std::floor(position))
            return static_cast<std::size_t>(position);
        return std::nullopt;
    }
    if (!end.is_string())
        return std::nullopt;
    const std::string path = end.get<std::string>();
    if (const auto written = m_written.find(path); written != m_written.end())
        return written->second;
    if (!m_placed)
        notePlaces();
    const auto placed = m_placed->find(placedPointer(m_document, path));
    return placed == m_placed->end() ? std::nullopt : std::optional(placed->second);
}

} // namespace rackrent
