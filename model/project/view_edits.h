#pragma once

#include "model/project/project_file.h"
#include "model/project/views.h"

#include <vector>

/// How a project is shown, as edits of its document.
namespace rackrent {

std::vector<Edit> dashboardEdits(const Json& document, const std::vector<ChartChoice>& charts);
std::vector<Edit> noteEdits(const Json& document, const std::vector<ChartNote>& notes);
std::vector<Edit> overlayEdits(const Json& document, const std::vector<std::string>& scenarios);
std::vector<Edit> slideEdits(const Json& document, const std::vector<Slide>& slides);
std::vector<Edit> sliderEdits(const Json& document, const std::vector<Slider>& sliders);

/// Takes the project's own list away ("dashboard", "slides", "sliders"), so that the one made from its figures counts;
/// no edit where it has none.
std::vector<Edit> viewRemoval(const Json& document, const char* list);

} // namespace rackrent
