#pragma once

#include "model/exchange/roll/roll_row.h"

namespace rackrent {

/// Makes the contract of a row, but for its id and its facility: rents in the units of the project's file, the end from
/// a term, free months as an abatement, GPUs from GPU-hours, and the mapping's defaults. What cannot be made is added
/// to the row's problems. Keys are in the order of `rollFields`.
Json rolledContract(RollRow& row, const RollMapping& mapping);

/// Sets a value by a JSON Pointer of keys, making the objects on the way; false where something else stands in the way.
bool setAt(Json& object, std::string_view pointer, Json value);

} // namespace rackrent
