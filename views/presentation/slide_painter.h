#pragma once

#include "views/charts/exhibit_picture.h"
#include "views/presentation/slide_content.h"

#include <QFont>
#include <QSizeF>

class QPainter;

namespace rackrent {

/// Draws pages of a deck, 16:9, with any painter. On a screen 1080 pixels high no letter is smaller than 24 points.
class SlidePainter {
public:
    SlidePainter();

    void setLook(const Colours& colours, const QFont& base);
    void setDiscretion(Discretion discretion);
    Discretion discretion() const { return m_discretion; }

    /// Leaves a share of the page free below, for what lies over it there.
    void setReserved(double share) { m_reserved = share; }

    /// Fills the size. What does not fit is left out and said to be.
    /// @param number of the page, from 1; 0 for none
    void paint(QPainter& painter, const SlideContent& content, const QSizeF& size, int number = 0, int count = 0);

private:
    void paintTitlePage(QPainter& painter, const SlideContent& content, const QRectF& page);
    /// @return where the headline ends
    double paintHeadline(QPainter& painter, const QString& headline, const QRectF& room);
    void paintFigures(QPainter& painter, const SlideContent& content, const QRectF& room);
    void paintTable(QPainter& painter, const SlideContent& content, const QRectF& room);
    void paintColumns(QPainter& painter, const SlideContent& content, const QRectF& room);
    void paintChart(QPainter& painter, const Exhibit& exhibit, const QRectF& room);
    void paintFooter(QPainter& painter, const SlideContent& content, const QRectF& page, int number, int count);
    QFont font(double size, bool isStrong = false) const;

    Colours m_colours;
    QFont m_base;
    ExhibitPicture m_picture;
    Discretion m_discretion = Discretion::Exact;
    double m_reserved = 0;
    double m_unit = 1; ///< pixels for one of a page 1080 high
};

} // namespace rackrent
