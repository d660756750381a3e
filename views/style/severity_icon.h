#pragma once

#include <QIcon>

namespace rackrent {

struct Colours;

/// A sign that tells an error (a disc with a cross) from a warning (a triangle) by its shape.
QIcon severityIcon(bool isError, const Colours& colours);

} // namespace rackrent
