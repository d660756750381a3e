#pragma once

#include <QProxyStyle>

namespace rackrent {

/// Fusion, with what it draws too faintly for the themes: boxes to tick in the dark, and the current cell; more room
/// beside a cell's text, and buttons without pictures.
class RackrentStyle : public QProxyStyle {
    Q_OBJECT

public:
    RackrentStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
};

} // namespace rackrent
