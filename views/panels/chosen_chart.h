#pragma once

#include "model/analysis/charts.h"

namespace rackrent {

class Document;

/// A chart as chosen, of the document under the scenario that is looked at, in the window's language.
Exhibit exhibitOf(const ChartChoice& choice, Document& document);

} // namespace rackrent
