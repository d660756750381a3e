#pragma once

#include "model/analysis/charts.h"

namespace rackrent {

class Document;

/// What a chart shows, of the document under the scenario that is looked at, before others are drawn over it; as the
/// model writes it.
Exhibit ownExhibitOf(const ChartChoice& choice, Document& document);

/// The same as chosen, with others over it, in the window's language.
/// @param own of `ownExhibitOf`
Exhibit finishedExhibitOf(const Exhibit& own, const ChartChoice& choice, const Document& document,
                          std::span<const Overlaid> overlaid);

/// Both in one.
Exhibit exhibitOf(const ChartChoice& choice, Document& document, std::span<const Overlaid> overlaid = {});

} // namespace rackrent
