#pragma once

#include "model/analysis/exhibit.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace rackrent {

/// Days of a chart over time that are looked at: from one to before another.
struct DayWindow {
    Date first{};
    Date end{};
    bool operator==(const DayWindow&) const = default;
};

/// What of an exhibit a person wants to see. Kept while the figures change.
struct ShownPart {
    std::optional<DayWindow> window;
    std::set<std::string> hidden;           ///< labels of series
    std::optional<std::size_t> highlighted; ///< place of a contract in the project
    bool isLogarithmic = false;

    bool isAll() const { return !window && hidden.empty() && !highlighted && !isLogarithmic; }
};

/// The exhibit with that alone.
Exhibit shownPart(const Exhibit& whole, const ShownPart& part);

/// Whether the exhibit is over days that can be zoomed into.
bool hasDays(const Exhibit& exhibit);

/// The days of a whole exhibit.
DayWindow allDays(const Exhibit& exhibit);

/// The window made longer or shorter about a day, in whole slots of the exhibit, within it; nothing when it would be
/// all of it.
/// @param factor below 1 shows less
std::optional<DayWindow> zoomed(const Exhibit& whole, const std::optional<DayWindow>& window, double factor,
                                double about);

/// The window moved by a number of its slots, as far as there are any.
std::optional<DayWindow> panned(const Exhibit& whole, const std::optional<DayWindow>& window, int slots);

/// The window of the slots between two days, in either order; nothing for all of them.
std::optional<DayWindow> windowBetween(const Exhibit& whole, double one, double other);

} // namespace rackrent
