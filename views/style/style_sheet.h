#pragma once

#include "views/style/palette.h"

#include <QString>

namespace rackrent {

/// The application's style sheet: what the palette alone cannot say, for the widgets that are used.
/// A `QFrame` with the property `card` set to true is a card; a `QLabel` with the property `role` set to
/// "title", "muted", "figure", "better", "worse" or "error" is text of that kind; a `QPushButton` with the
/// property `primary` set to true is the main button.
QString styleSheet(const Colours& colours);

} // namespace rackrent
