#include "views/style/icons.h"

#include "views/style/palette.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace rackrent {

namespace {

constexpr char drawnColour[] = "#7d8590"; // of every line in resources/icons

QPixmap drawn(QByteArray svg, const QColor& colour, int side)
{
    svg.replace(drawnColour, colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QIcon themedIcon(const QString& name, const Colours& colours)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (const int side : {18, 24, 36, 48, 72}) {
        icon.addPixmap(drawn(svg, colours.text, side), QIcon::Normal);
        icon.addPixmap(drawn(svg, colours.disabled, side), QIcon::Disabled);
    }
    return icon;
}

} // namespace rackrent
