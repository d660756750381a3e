#pragma once

#include "model/portfolio/metric_table.h"
#include "model/project/project.h"
#include "views/format/number_text.h"

#include <span>
#include <string_view>

namespace rackrent {

enum class Better { Higher, Lower, Neither };

/// One key figure of the strip: which metric, and which way is good.
struct KeyFigure {
    std::string_view metric;
    const char* title; ///< for QCoreApplication::translate in the context "KeyFigures"
    Better better;
    int width; ///< of its card, relative to the others: what its longest text needs
};

/// What a metric is an amount of; a day and a multiple are as plain numbers.
Quantity quantityOf(MetricUnit unit);

/// The figures of the strip, in order.
std::span<const KeyFigure> keyFigures();

/// The figure's value with its unit, three figures: "21.1 months", "75.4bn"; in words where there is none.
QString figureValue(const KeyFigure& figure, const Metrics& metrics, const NumberText& numbers);

/// What stands under the value: the unit, the day, the share.
QString figureCaption(const KeyFigure& figure, const Metrics& metrics, const Project& project,
                      const NumberText& numbers);

/// The difference to the base case with its sign; the base case's value where one of the two has none; empty
/// when nothing differs.
struct FigureDifference {
    QString text;
    Better direction = Better::Neither; ///< Higher: for the better. Lower: for the worse.
};
FigureDifference figureDifference(const KeyFigure& figure, const Metrics& base, const Metrics& shown,
                                  const NumberText& numbers);

/// The definition with the figure's exact value, for a tool tip.
QString figureDefinition(const KeyFigure& figure, const Metrics& metrics, const NumberText& numbers);

} // namespace rackrent
