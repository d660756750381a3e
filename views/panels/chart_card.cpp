#include "views/panels/chart_card.h"

#include "views/charts/exhibit_chart.h"
#include "views/charts/exhibit_picture.h"

#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QMouseEvent>

namespace rackrent {

namespace {
const QString placeFormat = QStringLiteral("application/x-rackrent-chart-place");
constexpr int inset = 4;
} // namespace

ChartCard::ChartCard(QWidget* parent) : QFrame(parent), m_chart(new ExhibitChart(this))
{
    setProperty("card", true);
    setAcceptDrops(true);
    auto* inside = new QHBoxLayout(this);
    inside->setContentsMargins(inset, inset, inset, inset);
    inside->addWidget(m_chart);
    m_chart->installEventFilter(this);
}

bool ChartCard::isHeading(const QPointF& point) const { return m_chart->picture().layout().title.contains(point); }

bool ChartCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) {
        auto* mouse = static_cast<QMouseEvent*>(event);
        m_mayDrag = mouse->button() == Qt::LeftButton && isHeading(mouse->position());
        m_pressed = mouse->pos();
        if (m_mayDrag && event->type() == QEvent::MouseButtonDblClick) {
            m_mayDrag = false;
            Q_EMIT enlargeRequested(m_place);
            return true;
        }
    } else if (event->type() == QEvent::MouseMove && m_mayDrag) {
        auto* mouse = static_cast<QMouseEvent*>(event);
        if ((mouse->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
            startDrag();
        return true;
    } else if (event->type() == QEvent::FocusIn) {
        Q_EMIT focused();
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_mayDrag = false;
    }
    return QFrame::eventFilter(watched, event);
}

void ChartCard::startDrag()
{
    constexpr int pictureWidth = 240;
    m_mayDrag = false;
    auto* mime = new QMimeData;
    mime->setData(placeFormat, QByteArray::number(static_cast<qulonglong>(m_place)));
    QDrag drag(this);
    drag.setMimeData(mime);
    drag.setPixmap(grab().scaledToWidth(pictureWidth, Qt::SmoothTransformation));
    drag.exec(Qt::MoveAction);
}

void ChartCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(placeFormat))
        event->acceptProposedAction();
}

void ChartCard::dropEvent(QDropEvent* event)
{
    const std::size_t from = event->mimeData()->data(placeFormat).toULongLong();
    event->acceptProposedAction();
    if (from != m_place)
        Q_EMIT dropped(from, m_place);
}

} // namespace rackrent
