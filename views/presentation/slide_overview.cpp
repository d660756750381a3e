#include "views/presentation/slide_overview.h"

#include "views/presentation/presentation.h"
#include "views/presentation/slide_painter.h"

#include <QKeyEvent>
#include <QPainter>

namespace rackrent {

namespace {
constexpr QSize pictureSize{320, 180};
} // namespace

QPixmap slidePicture(Presentation& presentation, int slide, const QSize& size, const QWidget& like)
{
    // Drawn as large as letters need to keep their proportions, then made small.
    constexpr QSize drawn{1280, 720};
    QPixmap picture(drawn);
    SlidePainter slides;
    slides.setLook(coloursFor(like.palette()), like.font());
    slides.setDiscretion(presentation.discretion());
    QPainter painter(&picture);
    slides.paint(painter, presentation.contentOf(slide), drawn, slide + 1);
    painter.end();
    const double scale = like.devicePixelRatioF();
    picture = picture.scaled(size * scale, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(scale);
    return picture;
}

SlideOverview::SlideOverview(Presentation& presentation, QWidget* parent)
    : QListWidget(parent), m_presentation(presentation)
{
    setViewMode(QListView::IconMode);
    setIconSize(pictureSize);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setSpacing(12);
    setWordWrap(true);
    setAccessibleName(tr("All pages"));
    connect(this, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { Q_EMIT chosen(row(item)); });
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { Q_EMIT chosen(row(item)); });
}

void SlideOverview::refresh()
{
    clear();
    for (int i = 0; i < m_presentation.count(); ++i) {
        const QPixmap picture = slidePicture(m_presentation, i, pictureSize, *this);
        QIcon icon(picture);
        icon.addPixmap(picture, QIcon::Selected); // not tinted: its name's frame says that it is
        const Slide& slide = m_presentation.slides()[static_cast<std::size_t>(i)];
        new QListWidgetItem(icon, QStringLiteral("%1. %2").arg(i + 1).arg(slideName(slide)), this);
    }
    setCurrentRow(m_presentation.current());
}

void SlideOverview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return event->ignore(); // the window's
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0)
        return Q_EMIT chosen(currentRow());
    QListWidget::keyPressEvent(event);
}

} // namespace rackrent
