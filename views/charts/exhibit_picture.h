#pragma once

#include "views/charts/chart_labels.h"
#include "views/charts/exhibit_marks.h"
#include "views/charts/grid_picture.h"
#include "views/charts/rows_picture.h"

#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace rackrent {

/// A whole chart, drawn with any painter: the screen's, an image's, a page's. Knows no widget.
class ExhibitPicture {
public:
    void setExhibit(const Exhibit& exhibit);
    /// Colours of a theme, and the font from which all sizes follow.
    void setLook(const Colours& colours, const QFont& base, Discretion discretion = Discretion::Exact);
    void setSize(const QSizeF& size);
    /// The sentence in place of a plot that has nothing to show.
    void setEmptyText(const QString& text) { m_emptyText = text; }

    /// Fills the size with the surface colour and draws everything but what follows the mouse.
    void paint(QPainter& painter);

    /// The position that a point of the drawing points at, as `hoverPositions` counts them; -1 for none.
    int positionAt(const QPointF& point);
    /// The series whose name in the legend is at a point.
    std::optional<std::size_t> legendAt(const QPointF& point);
    /// The contract that what is drawn at a point belongs to: its place in the project.
    std::optional<std::size_t> contractAt(const QPointF& point);
    /// From the first panel's plot to the last one's.
    QRectF plotArea();
    /// The day at a point of a chart over days.
    double dayAt(const QPointF& point);

    /// A crosshair or a frame at a position, over the painted picture.
    void paintPointer(QPainter& painter, int position);
    /// Where a card about the position is to stand beside.
    double pointerX(int position);

    const Exhibit& exhibit() const { return m_exhibit; }
    const ChartStyle& style() const { return m_style; }
    /// Of the first panel, with heading and legend.
    const ChartLayout& layout();
    const ChartLabels& labels();
    const ExhibitMarks& marks() const { return *m_panels.front().marks; }
    /// The sentence that was set, else what the exhibit itself says.
    QString emptyText() const
    {
        return m_emptyText.isEmpty() ? QString::fromStdString(m_exhibit.message) : m_emptyText;
    }
    std::size_t panelCount() const { return m_panels.size(); }
    const ChartLayout& panelLayout(std::size_t panel);

private:
    /// One value axis with its series and its plot.
    struct Panel {
        Exhibit exhibit;
        ChartLayout layout;
        ChartLabels labels;
        std::unique_ptr<ExhibitMarks> marks = std::make_unique<ExhibitMarks>();
    };

    void refresh();
    void refreshPanels();
    static std::optional<std::size_t> contractIn(const Panel& panel, const QPointF& point);
    void paintHeading(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintOverlaid(QPainter& painter) const;
    void paintGrid(QPainter& painter, const Panel& panel) const;
    void paintAxes(QPainter& painter, const Panel& panel) const;
    void paintDirectLabels(QPainter& painter, const Panel& panel) const;
    void paintCrossings(QPainter& painter, const Panel& panel) const;
    void paintEmpty(QPainter& painter) const;
    bool isRows() const { return m_exhibit.across == Across::Rows; }

    Exhibit m_exhibit;
    ChartStyle m_style;
    QSizeF m_size{480, 300};
    std::vector<Panel> m_panels = std::vector<Panel>(1); ///< never none: the first has the heading
    RowsPicture m_rows;
    GridPicture m_grid;
    QString m_emptyText;
    bool m_isStale = true;
};

} // namespace rackrent
