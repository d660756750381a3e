#pragma once

#include "views/format/model_text.h"

/// Where the texts of the model are listed.
namespace rackrent {

/// Of what-ifs and of the simulation.
std::vector<ModelTexts> whatIfModelTexts();
/// Of reports.
std::vector<ModelTexts> reportModelTexts();

/// Of rent rolls on their way in.
std::vector<ModelTexts> rollModelTexts();
/// Names of inputs.
std::vector<ModelTexts> inputModelTexts();

} // namespace rackrent
