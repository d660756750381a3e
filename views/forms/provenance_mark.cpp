#include "views/forms/provenance_mark.h"

#include "views/style/palette.h"

#include <QPainter>

#include <algorithm>

namespace rackrent {
namespace {

constexpr int side = 18;

/// The shape tells the origins apart without colour and without reading: filled, outlined, a diamond, or bare.
void drawShape(QPainter& painter, Origin origin, const QRectF& box, const Colours& colours)
{
    painter.setPen(QPen(colours.accent, 1.2));
    painter.setBrush(Qt::NoBrush);
    switch (origin) {
    case Origin::Published:
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(box, 3, 3);
        return;
    case Origin::Inferred: painter.drawRoundedRect(box, 3, 3); return;
    case Origin::Assumption: {
        painter.setPen(QPen(colours.warning, 1.2));
        const QPointF c = box.center();
        const qreal r = box.width() / 2 + 1;
        painter.drawPolygon(QPolygonF({c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r), c + QPointF(-r, 0)}));
        return;
    }
    default: return;
    }
}

QColor letterColour(Origin origin, const Colours& colours)
{
    switch (origin) {
    case Origin::Published: return colours.onAccent;
    case Origin::Inferred: return colours.accent;
    case Origin::Assumption: return colours.warning;
    default: return colours.muted;
    }
}

} // namespace

ProvenanceMark::ProvenanceMark(QWidget* parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::ClickFocus); // Alt+Enter in the field opens it by key
    setCursor(Qt::PointingHandCursor);
    QSizePolicy fixed(QSizePolicy::Fixed, QSizePolicy::Fixed);
    fixed.setRetainSizeWhenHidden(true); // editors line up, with a mark or without
    setSizePolicy(fixed);
}

QSize ProvenanceMark::sizeHint() const
{
    const int grown = std::max(side, fontMetrics().height() + 4);
    return {grown + 4, grown + 4};
}

void ProvenanceMark::show(const FormContext& context, const std::string& pointer)
{
    const Json& document = context.document.json();
    const InputOrigin found = context.originAt(pointer);
    QStringList lines{tr("Origin: %1").arg(originTitle(found.origin))};
    if (!found.source.empty())
        lines << sourceTitle(document, found.source);
    if (!found.note.empty())
        lines << QString::fromStdString(found.note);
    const QString name = lines.join(QStringLiteral(", "));
    if (found.origin == m_origin && name == accessibleName())
        return; // forms are refreshed with every edit
    m_origin = found.origin;
    setAccessibleName(name);
    lines << tr("Click, or Alt+Enter in the field, to see and change it.");
    setToolTip(lines.join(QLatin1Char('\n')));
    update();
}

void ProvenanceMark::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(colours.accent) : QPen(Qt::NoPen));
        painter.setBrush(colours.accentSoft);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    QRectF box(0, 0, side - 4, side - 4);
    box.moveCenter(QRectF(rect()).center());
    drawShape(painter, m_origin, box, colours);
    QFont small = font();
    small.setPixelSize(10);
    small.setBold(m_origin != Origin::Default && m_origin != Origin::Unsaid);
    painter.setFont(small);
    painter.setPen(letterColour(m_origin, colours));
    painter.drawText(rect(), Qt::AlignCenter, originLetter(m_origin));
}

} // namespace rackrent
