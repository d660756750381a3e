#pragma once

#include "views/charts/chart_style.h"

#include <QRectF>

class QPainter;

namespace rackrent {

/// Figures over two axes as coloured cells: the earlier the deeper, what does not exist hatched in grey.
class GridPicture {
public:
    /// @param room under the heading
    void setContent(const HeatGrid& grid, const ChartStyle& style, const QRectF& room);
    void paint(QPainter& painter) const;

    /// The cell at a point, row by row from below; -1 for none.
    int cellAt(const QPointF& point) const;
    QRectF cellRect(int cell) const;
    QRectF plot() const { return m_plot; }
    QColor colourOf(double value) const;

private:
    void paintCells(QPainter& painter) const;
    void paintValues(QPainter& painter) const;
    void paintContour(QPainter& painter) const;
    void paintAxes(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintKey(QPainter& painter) const;

    HeatGrid m_grid;
    ChartStyle m_style;
    QRectF m_room;
    QRectF m_plot;
    double m_low = 0;
    double m_high = 1;
};

} // namespace rackrent
