#pragma once

#include <QProxyStyle>

namespace rackrent {

/// Fusion, with what it draws too faintly for the themes: boxes to tick in the dark, and the current cell.
class RackrentStyle : public QProxyStyle {
    Q_OBJECT

public:
    RackrentStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace rackrent
