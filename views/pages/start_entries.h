#pragma once

#include <QString>

#include <span>

namespace rackrent {

/// A project file that comes with the program, to be opened as an untitled copy.
struct StartEntry {
    const char* resource = ""; ///< path in the resources
    const char* title = "";    ///< English, to be translated in the context "StartEntries"
    const char* line = "";     ///< what it shows, likewise
};

/// Real leases, in the order of the README, and an invented portfolio.
std::span<const StartEntry> samples();

/// Projects to be filled in, the empty one first.
std::span<const StartEntry> templates();

QString titleOf(const StartEntry& entry);
QString lineOf(const StartEntry& entry);

} // namespace rackrent
