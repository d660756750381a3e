#include "views/dialogs/export_preview.h"

#include "views/charts/exhibit_export.h"

#include <QPainter>

namespace rackrent {

namespace {

/// What image editors show where there is nothing.
void paintCheckers(QPainter& painter, const QRect& place, const Colours& colours)
{
    constexpr int side = 8;
    painter.fillRect(place, colours.surface);
    for (int y = 0; y < place.height(); y += side)
        for (int x = (y / side) % 2 * side; x < place.width(); x += 2 * side)
            painter.fillRect(QRect(place.topLeft() + QPoint(x, y), QSize(side, side)) & place, colours.window);
}

} // namespace

ExportPreview::ExportPreview(const Exhibit& exhibit, QWidget* parent) : QWidget(parent), m_exhibit(exhibit)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Preview"));
    setAccessibleDescription(QString::fromStdString(exhibit.message));
}

void ExportPreview::setOptions(const ExportOptions& options)
{
    m_options = options;
    m_picture = QImage();
    update();
}

QRect ExportPreview::place() const
{
    const QRect room = rect().adjusted(1, 1, -1, -1); // a frame around it
    QRect place(QPoint(), m_options.size.scaled(room.size(), Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    place.moveCenter(room.center());
    return place;
}

const QImage& ExportPreview::picture()
{
    if (!m_picture.isNull())
        return m_picture;
    ExportOptions shown = m_options;
    shown.scale = place().width() * devicePixelRatioF() / m_options.size.width();
    m_picture = exhibitImage(m_exhibit, shown);
    return m_picture;
}

void ExportPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect at = place();
    if (picture().hasAlphaChannel())
        paintCheckers(painter, at, coloursOf(m_options.theme));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(at, picture());
    painter.setPen(coloursFor(palette()).border);
    painter.drawRect(at.adjusted(-1, -1, 0, 0));
}

void ExportPreview::resizeEvent(QResizeEvent*) { m_picture = QImage(); }

} // namespace rackrent
