#include "views/charts/overlay_style.h"

#include <QCoreApplication>

#include <array>

namespace rackrent {

namespace {

QString saidOfBefore(const QString& text, const Overlay& overlay)
{
    return overlay.isOutdated ? QCoreApplication::translate("Charts", "%1 (before the last edit)").arg(text) : text;
}

} // namespace

QPen overlayPen(const Overlay& overlay, const QColor& colour, const ChartStyle& style)
{
    // Longer than those of levels, which have the scenario's own dashes.
    static const std::array<QList<qreal>, 4> dashes{QList<qreal>{9, 3}, QList<qreal>{1.5, 2},
                                                    QList<qreal>{9, 2.5, 1.5, 2.5},
                                                    QList<qreal>{4, 1.5, 1.5, 1.5, 1.5, 1.5}};
    static_assert(std::tuple_size_v<decltype(dashes)> == mostOverlays);
    constexpr double width = 1.6;
    QPen pen(colour, width * style.unit);
    pen.setDashPattern(dashes[overlay.place % dashes.size()]);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

QPen overlayPen(const Overlay& overlay, const ChartStyle& style)
{
    return overlayPen(overlay, overlay.isOutdated ? faded(style.colours.text, style.colours) : style.colours.text,
                      style);
}

QString overlaidWords(const OverlaidMessage& overlaid)
{
    return QCoreApplication::translate("Charts", "%1: %2")
        .arg(saidOfBefore(QString::fromStdString(overlaid.overlay.scenario), overlaid.overlay),
             QString::fromStdString(overlaid.message));
}

QString seriesName(const ExhibitSeries& series)
{
    const QString label = QString::fromStdString(series.label).simplified();
    return series.overlay ? saidOfBefore(label, *series.overlay) : label;
}

} // namespace rackrent
