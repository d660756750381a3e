#pragma once

#include "model/project/project_file.h"

#include <cstddef>
#include <string>
#include <vector>

/// Changes of what a project says of its simulation, as edits of the document.
namespace rackrent {

/// Edits that give the simulation's inputs a value; a null one takes the key away.
std::vector<Edit> simulationEdits(const Json& document, const std::string& key, const Json& value);

/// The same of what is said of events.
std::vector<Edit> eventEdits(const Json& document, const std::string& key, const Json& value);

/// Edits that take a driver away, and with it its correlations; those that name others by their positions follow.
std::vector<Edit> driverRemoval(const Json& document, std::size_t driver);

/// Edits that say how two drivers are correlated; 0, like nothing, takes what is said away.
std::vector<Edit> correlationEdits(const Json& document, std::size_t a, std::size_t b, double rho);

} // namespace rackrent
