#pragma once

#include "model/project/document_path.h"
#include "model/project/reading.h"

namespace rackrent {

/// What is wrong with the paths of a simulation's drivers: they name numbers of the document that figures are computed
/// from, or, where they are set, keys that the format knows and that are not there; or dates, but for the timeline's,
/// which are not scaled.
/// @param document as `reading` read it; worked on, and left as it was
Problems driverProblems(Json& document, const Reading& reading, const IdIndex& index);

/// The JSON Pointer, with positions, of the number or date that a driver's path names, or of the number that it
/// creates; nothing when there is none.
/// @param index of the document, or an empty one
std::optional<std::string> driverPointer(Json& document, const Driver& driver, const IdIndex& index);

} // namespace rackrent
