#include "views/report/page_preview.h"

#include "views/style/palette.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace rackrent {

namespace {

constexpr double aroundPages = 14, betweenPages = 14; ///< around pages, and between them

} // namespace

PagePreview::PagePreview(QWidget* parent) : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Preview"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the width would change with the number of pages
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
}

void PagePreview::setPages(std::shared_ptr<const ReportPages> pages)
{
    const double top = m_top;
    m_pages = std::move(pages);
    m_pictures.clear();
    refreshBars();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(top * stride())));
    m_told = -1;
    tell();
    viewport()->update();
}

void PagePreview::setZoom(Zoom zoom)
{
    const int page = currentPage();
    m_zoom = zoom;
    m_pictures.clear();
    refreshBars();
    goTo(page);
    viewport()->update();
}

void PagePreview::setWaiting(const QString& text)
{
    m_waiting = text;
    viewport()->update();
}

double PagePreview::scale() const
{
    if (!m_pages)
        return 1;
    const QSizeF room(viewport()->width() - 2 * aroundPages, viewport()->height() - 2 * aroundPages);
    const double byWidth = room.width() / m_pages->size().width();
    const double byHeight = room.height() / m_pages->size().height();
    return std::max(0.05, m_zoom == Zoom::Width ? byWidth : std::min(byWidth, byHeight));
}

double PagePreview::stride() const { return m_pages ? scale() * m_pages->size().height() + betweenPages : 1; }

QRectF PagePreview::placeOf(int page) const
{
    const QSizeF size = m_pages->size() * scale();
    return {std::round((viewport()->width() - size.width()) / 2),
            std::round(aroundPages + page * stride() - verticalScrollBar()->value()), size.width(), size.height()};
}

void PagePreview::refreshBars()
{
    const double height = pageCount() * stride() - betweenPages + 2 * aroundPages;
    verticalScrollBar()->setPageStep(m_zoom == Zoom::Page ? static_cast<int>(stride()) : viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(height)) - viewport()->height()));
}

int PagePreview::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0 - aroundPages;
    return std::clamp(static_cast<int>(middle / stride()), 0, pageCount() - 1);
}

void PagePreview::goTo(int page) { verticalScrollBar()->setValue(static_cast<int>(std::lround(page * stride()))); }

QImage PagePreview::picture(int page) const
{
    const double ratio = devicePixelRatioF();
    QImage image((m_pages->size() * scale() * ratio).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale() * ratio, scale() * ratio);
    m_pages->paint(painter, page);
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    if (pageCount() == 0) {
        painter.setPen(coloursFor(palette()).muted);
        painter.drawText(viewport()->rect().adjusted(20, 20, -20, -20), Qt::AlignCenter | Qt::TextWordWrap, m_waiting);
        return;
    }
    constexpr int near = 2;
    const int current = currentPage();
    for (const int page : m_pictures.keys())
        if (std::abs(page - current) > near)
            m_pictures.remove(page);
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF place = placeOf(page);
        if (!place.intersects(viewport()->rect()))
            continue;
        if (!m_pictures.contains(page))
            m_pictures.insert(page, picture(page));
        painter.drawImage(place.topLeft(), m_pictures[page]);
        painter.setPen(coloursFor(palette()).border);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
}

/// The same page stays at the head of the view.
void PagePreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const double top = m_top; // the bars' new range moves it
    m_pictures.clear();
    refreshBars();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(top * stride())));
    tell();
}

void PagePreview::scrollContentsBy(int, int)
{
    m_top = verticalScrollBar()->value() / stride();
    viewport()->update();
    tell();
}

void PagePreview::tell()
{
    if (pageCount() == 0 || m_told == currentPage())
        return;
    m_told = currentPage();
    setAccessibleDescription(tr("Page %1 of %2").arg(m_told + 1).arg(pageCount()));
    Q_EMIT currentChanged(m_told);
}

} // namespace rackrent
