#pragma once

#include "model/portfolio/results.h"
#include "model/project/project_file.h"

#include <optional>
#include <string>
#include <vector>

/// What is shown of a project that says nothing of how it wants to be shown.
namespace rackrent {

/// What kind of landlord a project is of, which decides the charts to begin with.
enum class Landlord {
    Compute,    ///< most of what is let is let as GPUs
    Colocation, ///< power and space
    Reit        ///< with shares, or debt on several facilities
};
Landlord landlordOf(const Project& project);

/// The project's charts: its own, or those to begin with.
std::vector<ChartChoice> dashboardOf(const Project& project);

/// The pages of its deck: its own, or a deck to begin with: title, key figures, the dashboard's charts and the
/// frontier, scenarios where there are any, assumptions and sources.
std::vector<Slide> slidesOf(const Project& project);

/// A slider over an input from half to one and a half times what it is, from 0 to 1 where it is 0; nothing where no
/// number stands at the path.
std::optional<Slider> sliderOver(const Json& document, const std::string& path);

/// What can be moved while presenting: its own sliders, or the rents of the two largest contracts and the discount
/// rate, from half to one and a half times what they are; only what stands in the document as a number.
std::vector<Slider> slidersOf(const Results& results, const Json& document);

} // namespace rackrent
