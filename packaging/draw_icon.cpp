// Draws an SVG file as a square PNG, for the icon sizes of a package.
// usage: rackrent_draw_icon IN.svg SIZE OUT.png

#include <QtCore/QString>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

int main(int argc, char** argv)
{
    if (argc != 4)
        return 2;
    const int size = QString::fromLocal8Bit(argv[2]).toInt();
    QSvgRenderer icon(QString::fromLocal8Bit(argv[1]));
    if (size <= 0 || !icon.isValid())
        return 1;
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    icon.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    return image.save(QString::fromLocal8Bit(argv[3]), "PNG") ? 0 : 1;
}
