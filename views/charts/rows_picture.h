#pragma once

#include "views/charts/chart_style.h"

#include <QList>
#include <QRectF>

class QPainter;

namespace rackrent {

/// Rows one below the other: bars of one or several measures side by side, or stretches of time.
class RowsPicture {
public:
    /// @param room under heading and legend
    void setContent(const Exhibit& exhibit, const ChartStyle& style, const QRectF& room);
    void paint(QPainter& painter) const;

    /// The row at a point, -1 for none.
    int rowAt(const QPointF& point) const;
    /// Where a row lies, for a mark on it.
    QRectF rowRect(int row) const;
    /// Where spans of time lie.
    QRectF daysArea() const { return m_plot; }

    /// A part of the room with bars of one measure.
    struct Column {
        std::size_t series = 0;
        QRectF title;
        QRectF bars;     ///< from the smallest to the largest value, zero included
        double zero = 0; ///< pixels across
        double low = 0;
        double high = 0;
        double x(double value) const { return bars.left() + (value - low) / (high - low) * bars.width(); }
    };
    const QList<Column>& columns() const { return m_columns; }

private:
    /// Where a bar lies among those of its row and axis that go the same way.
    struct Lane {
        int index = 0, count = 1;
        bool isLongest = true;
    };
    const Column* columnOf(std::size_t axis) const;
    Lane laneOf(const ExhibitSeries& series, std::size_t place) const;
    void paintTitle(QPainter& painter, const Column& column) const;
    void layOutBars(double left);
    void layOutSpans(double left);
    std::vector<const ExhibitSeries*> seriesOver(const ExhibitSeries& own) const;
    void paintValue(QPainter& painter, const Column& column, std::size_t place) const;
    void paintLevels(QPainter& painter, const Column& column) const;
    void paintNames(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    void paintSpans(QPainter& painter) const;
    void paintKey(QPainter& painter) const;
    double day(Date date) const;

    Exhibit m_exhibit;
    ChartStyle m_style;
    QRectF m_room;
    QRectF m_names;
    QRectF m_plot; ///< of spans
    double m_top = 0;
    double m_rowHeight = 0;
    QList<Column> m_columns;
};

} // namespace rackrent
