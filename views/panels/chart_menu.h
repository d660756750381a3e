#pragma once

#include <QMenu>
#include <QPoint>
#include <QString>

#include <string>

namespace rackrent {

class ChartsPanel;
class Document;

/// What can be done to a chart of the dashboard.
/// @param at where the menu was asked for, in the chart
void fillChartMenu(QMenu& menu, ChartsPanel& panel, Document& document, std::size_t place, const QPoint& at);

/// The figure that a chart is about, by its key in the rules. @param chart its kind's name
QString explainedFigure(const std::string& chart);

/// A note's place as people write it: a day, or the name of a category.
QString placeWords(const std::string& at);

} // namespace rackrent
