#pragma once

#include "model/project/project_file.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>

namespace rackrent {

/// Which driver of a simulation an end of a correlation names.
class DriverNames {
public:
    /// @param document outlives this, and stays as it is
    explicit DriverNames(const Json& document);

    /// Position among the drivers; nothing for what names none.
    /// @param end a driver's position, or a path: of the driver written so, else of the first that draws the same place
    /// in another spelling (`/contracts/0/rent/rate` for `/contracts/anthropic/rent/rate`)
    std::optional<std::size_t> find(const Json& end);

private:
    void notePlaces();

    const Json& m_document;
    std::size_t m_count = 0;
    std::map<std::string, std::size_t> m_written;               ///< by path
    std::optional<std::map<std::string, std::size_t>> m_placed; ///< by pointer, once one was sought
};

} // namespace rackrent
