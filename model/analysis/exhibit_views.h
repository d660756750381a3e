#pragma once

#include "model/analysis/exhibit.h"

#include <set>
#include <span>
#include <string>

/// Other views of an exhibit: what a person asked a chart to show of it. Each gives an exhibit again, so that screen,
/// export and table show the same.
namespace rackrent {

/// Whether longer periods would show it otherwise: it has flows or levels by month.
bool hasPeriods(const Exhibit& exhibit);

/// The exhibit of months by fiscal quarters or years: each axis's values gathered as it says, lines at the periods'
/// borders. One without months by month is as it was.
/// @param exhibit over all months of the timeline
Exhibit inPeriods(Exhibit exhibit, Period period, const Timeline& timeline);

/// Where a day, counted from 1 January 1970, lies among slots with these borders: whole slots and a part of one, from 0
/// to their number.
/// @param borders at least two, rising
double slotPlace(const std::vector<Date>& borders, double day);

/// What of the exhibit lies from one day to before another, in whole slots, at least one. One that is not over time, or
/// lies within, is as it was.
Exhibit within(Exhibit exhibit, Date first, Date end);

/// With the series of these names in the legend alone, and without their crossings.
Exhibit withHidden(Exhibit exhibit, const std::set<std::string>& labels);

/// Lines over a logarithmic axis, where nothing is stacked on it; values of zero and less are missing.
Exhibit withLogarithmicAxes(Exhibit exhibit);

/// With the notes that belong to it, at the top of what is drawn there; one whose place it has not is left out.
/// @param exhibit over months, or categories
Exhibit withNotes(Exhibit exhibit, std::span<const ChartNote> notes);

/// With the curves of before behind it, where they differ: lines as they were, stacks by their sum.
Exhibit withGhost(Exhibit exhibit, const Exhibit& before);

/// On the way from one exhibit to another of the same shape, for an animation; the other where the shapes differ.
/// @param share of the way, from 0 to 1
Exhibit blended(const Exhibit& from, const Exhibit& to, double share);

} // namespace rackrent
