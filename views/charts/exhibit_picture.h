#pragma once

#include "views/charts/chart_labels.h"
#include "views/charts/exhibit_marks.h"

#include <QString>

class QPainter;

namespace rackrent {

/// A whole chart, drawn with any painter: the screen's, an image's, a page's. Knows no widget.
class ExhibitPicture {
public:
    void setExhibit(const Exhibit& exhibit);
    /// Colours of a theme, and the font from which all sizes follow.
    void setLook(const Colours& colours, const QFont& base);
    void setSize(const QSizeF& size);
    /// The sentence in place of a plot that has nothing to show.
    void setEmptyText(const QString& text) { m_emptyText = text; }

    /// Fills the size with the surface colour and draws everything but what follows the mouse.
    void paint(QPainter& painter);

    const Exhibit& exhibit() const { return m_exhibit; }
    const ChartStyle& style() const { return m_style; }
    const ChartLayout& layout();
    const ChartLabels& labels();
    const ExhibitMarks& marks() const { return m_marks; }
    QString emptyText() const { return m_emptyText; }

private:
    void refresh();
    void paintHeading(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintGrid(QPainter& painter) const;
    void paintAxes(QPainter& painter) const;
    void paintDirectLabels(QPainter& painter) const;
    void paintCrossings(QPainter& painter) const;
    void paintEmpty(QPainter& painter) const;

    Exhibit m_exhibit;
    ChartStyle m_style;
    QSizeF m_size{480, 300};
    ChartLayout m_layout;
    ChartLabels m_labels;
    ExhibitMarks m_marks;
    QString m_emptyText = QStringLiteral("No rent in this timeline yet: add a contract to see it here.");
    bool m_isStale = true;
};

} // namespace rackrent
