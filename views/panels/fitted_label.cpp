#include "views/panels/fitted_label.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace rackrent {

namespace {
constexpr qreal smallestScale = 0.6;  // of the full size: smaller cannot be read,
constexpr qreal smallestPoints = 6.5; // but for a large font
constexpr qreal step = 0.02;
constexpr int overhang = 2; // pixels by which glyphs may reach beyond their width
} // namespace

FittedLabel::FittedLabel(QWidget* parent) : QLabel(parent), m_full(font())
{
    setTextFormat(Qt::PlainText);
    setMinimumWidth(1); // labels beside each other share the width
}

void FittedLabel::setFullFont(const QFont& font)
{
    m_full = font;
    setMinimumHeight(QFontMetrics(font).height()); // so that lines below stay where they are
    fit();
}

void FittedLabel::setFittedText(const QString& text)
{
    setText(text);
    fit();
}

void FittedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void FittedLabel::fit()
{
    const auto fits = [this](const QFont& font) {
        return QFontMetrics(font).horizontalAdvance(text()) + overhang <= contentsRect().width();
    };
    QFont wanted = m_full;
    const qreal least = std::min(smallestScale, smallestPoints / m_full.pointSizeF());
    for (qreal scale = 1; !fits(wanted) && scale > least; scale -= step)
        wanted.setPointSizeF(m_full.pointSizeF() * scale);
    setProperty("elides", !fits(wanted));
    if (wanted != font())
        setFont(wanted);
}

void FittedLabel::paintEvent(QPaintEvent* event)
{
    if (!property("elides").toBool())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()),
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

} // namespace rackrent
