#pragma once

#include "model/analysis/charts.h"

#include <string>

/// Other scenarios over what a chart shows of one.
namespace rackrent {

/// The exhibit with the same chart of another scenario over it: lines as they are, stacks by their sum, columns and
/// bridges at the categories of the same name, the terms of leases in the rows of the same name; what is without such a
/// place is left out, and axes that only the other has come last. Days that only the other's timeline has, and fiscal
/// years, are added. Its crossings are not drawn; what it says is among `overlaid`. A chart that compares all scenarios
/// stays as it is.
/// @param exhibit over months, be it with others over it
Exhibit withOverlay(Exhibit exhibit, const Overlaid& other);

/// What is named, hidden and shown together in a chart: a series by its label, all that is of an overlaid scenario as
/// one, under a name that no label has.
std::string nameInChart(const ExhibitSeries& series);

/// What a series of an overlaid scenario is labelled: "Rent \u00b7 Delayed".
std::string labelOver(const Overlay& overlay);

/// Without what does not follow the last edits yet, for what leaves the program.
Exhibit withoutOutdated(Exhibit exhibit);

} // namespace rackrent
