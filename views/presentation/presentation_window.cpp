#include "views/presentation/presentation_window.h"

#include "views/presentation/slide_overview.h"
#include "views/presentation/slider_bar.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace rackrent {

namespace {
constexpr double pageHeight = 1080; ///< that sizes are of
const QSizeF shape(16, 9);
} // namespace

QRectF pageIn(const QSizeF& room)
{
    QRectF page(QPointF(), shape.scaled(room, Qt::KeepAspectRatio));
    page.moveCenter(QRectF(QPointF(), room).center());
    return page;
}

PresentationWindow::PresentationWindow(Presentation& presentation, QWidget* parent)
    : QWidget(parent, Qt::Window), m_presentation(presentation), m_awake(tr("A presentation is being shown")),
      m_sliders(new SliderBar(presentation, this)), m_overview(new SlideOverview(presentation, this))
{
    setWindowTitle(tr("Presentation - Rackrent"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(320, 180);
    setAccessibleName(tr("Presentation"));
    m_painter.setLook(coloursFor(palette()), font());
    m_sliders->hide();
    m_overview->hide();
    connect(&m_presentation, &Presentation::changed, this, &PresentationWindow::redraw);
    connect(&m_presentation, &Presentation::slideChanged, this, &PresentationWindow::redraw);
    connect(m_overview, &SlideOverview::chosen, this, [this](int slide) {
        m_overview->hide();
        setFocus();
        m_presentation.go(slide);
    });
    connect(m_sliders, &SliderBar::applyRequested, this, [this] { Q_EMIT applyRequested(m_presentation.moves()); });
    redraw();
}

PresentationWindow::~PresentationWindow() = default;

QList<std::pair<QString, QString>> PresentationWindow::keys()
{
    return {{tr("Right, Page Down, Space"), tr("next page")},
            {tr("Left, Page Up, Backspace"), tr("page before")},
            {tr("Home, End"), tr("first and last page")},
            {tr("1 to 9"), tr("scenarios; 1 is the base case")},
            {QStringLiteral("S"), tr("sliders of inputs")},
            {QStringLiteral("O"), tr("all pages, to jump to one")},
            {QStringLiteral("L, P, E"), tr("pointer, pen, erase")},
            {QStringLiteral("B, W"), tr("black or white screen")},
            {QStringLiteral("G"), tr("curves of before, on or off")},
            {QStringLiteral("R"), tr("figures in full, rounded, or hidden")},
            {QStringLiteral("N"), tr("speaker's window with notes")},
            {QStringLiteral("F1"), tr("these keys")},
            {QStringLiteral("Esc"), tr("leave")}};
}

QRectF PresentationWindow::page() const { return pageIn(size()); }

QPointF PresentationWindow::share(const QPointF& point) const
{
    const QRectF on = page();
    return {(point.x() - on.left()) / on.width(), (point.y() - on.top()) / on.height()};
}

void PresentationWindow::redraw()
{
    m_isDrawn = false;
    setAccessibleDescription(discreet(m_presentation.headline(), m_presentation.discretion()));
    update();
}

void PresentationWindow::resizeEvent(QResizeEvent*)
{
    placeBars();
    redraw();
}

void PresentationWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_painter.setLook(coloursFor(palette()), font());
        redraw();
    }
    QWidget::changeEvent(event);
}

void PresentationWindow::placeBars()
{
    const QRect on = page().toAlignedRect();
    const int tall = std::max(m_sliders->sizeHint().height(), on.height() / 9);
    m_sliders->setGeometry(on.left(), on.bottom() - tall, on.width(), tall);
    m_sliders->setTextHeight(static_cast<int>(32 * page().height() / pageHeight));
    m_overview->setGeometry(on.adjusted(on.width() / 20, on.height() / 20, -on.width() / 20, -on.height() / 20));
}

void PresentationWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_blank != Blank::None) {
        painter.fillRect(rect(), m_blank == Blank::Black ? Qt::black : Qt::white);
        return;
    }
    const QRectF on = page();
    if (!m_isDrawn) {
        m_isDrawn = true;
        const QSize pixels = (on.size() * devicePixelRatioF()).toSize();
        if (m_drawn.size() != pixels) { // else the memory is used again
            m_drawn = QPixmap(pixels);
            m_drawn.fill(Qt::black);
        }
        m_drawn.setDevicePixelRatio(devicePixelRatioF());
        m_painter.setDiscretion(m_presentation.discretion());
        m_painter.setReserved(m_sliders->isVisible() ? m_sliders->height() / on.height() : 0);
        QPainter onPage(&m_drawn);
        m_painter.paint(onPage, m_presentation.content(), on.size(), m_presentation.current() + 1,
                        m_presentation.count());
    }
    if (on.size() != QSizeF(size()))
        painter.fillRect(rect(), Qt::black);
    painter.drawPixmap(on.topLeft(), m_drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    paintInk(painter);
    paintPointer(painter);
    if (m_isHelpShown)
        paintHelp(painter);
}

void PresentationWindow::paintInk(QPainter& painter) const
{
    const QRectF on = page();
    painter.setPen(
        QPen(coloursFor(palette()).error, 6 * on.height() / pageHeight, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const Stroke& stroke : m_ink.value(m_presentation.current())) {
        QPolygonF line;
        for (const QPointF& point : stroke)
            line << QPointF(on.left() + point.x() * on.width(), on.top() + point.y() * on.height());
        if (line.size() == 1)
            line << line.front();
        painter.drawPolyline(line);
    }
}

void PresentationWindow::paintPointer(QPainter& painter) const
{
    if (m_tool != Tool::Pointer)
        return;
    const double radius = 13 * page().height() / pageHeight;
    QColor halo = coloursFor(palette()).error;
    painter.setPen(Qt::NoPen);
    painter.setBrush(halo);
    painter.drawEllipse(m_pointer, radius, radius);
    halo.setAlphaF(0.25F);
    painter.setBrush(halo);
    painter.drawEllipse(m_pointer, 2.2 * radius, 2.2 * radius);
}

void PresentationWindow::paintHelp(QPainter& painter) const
{
    const Colours& colours = coloursFor(palette());
    const QRectF on = page();
    const double unit = on.height() / pageHeight;
    QFont text = font();
    text.setPixelSize(std::max(10, static_cast<int>(32 * unit)));
    const QFontMetricsF metrics(text);
    double left = 0, right = 0;
    for (const auto& [key, what] : keys()) {
        left = std::max(left, metrics.horizontalAdvance(key));
        right = std::max(right, metrics.horizontalAdvance(what));
    }
    const double line = metrics.height() * 1.25, pad = 40 * unit;
    QRectF card(0, 0, left + right + 3 * pad, line * static_cast<double>(keys().size()) + 2 * pad);
    card.moveCenter(on.center());
    painter.setPen(QPen(colours.border, 2 * unit));
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(card, 12 * unit, 12 * unit);
    painter.setFont(text);
    double top = card.top() + pad;
    for (const auto& [key, what] : keys()) {
        painter.setPen(colours.accent);
        painter.drawText(QRectF(card.left() + pad, top, left, line), Qt::AlignLeft | Qt::AlignVCenter, key);
        painter.setPen(colours.text);
        painter.drawText(QRectF(card.left() + 2 * pad + left, top, right + pad, line), Qt::AlignLeft | Qt::AlignVCenter,
                         what);
        top += line;
    }
}

void PresentationWindow::setTool(Tool tool)
{
    m_tool = m_tool == tool ? Tool::None : tool;
    m_pointer = mapFromGlobal(QCursor::pos());
    setCursor(m_tool == Tool::Pointer ? Qt::BlankCursor : m_tool == Tool::Pen ? Qt::CrossCursor : Qt::ArrowCursor);
    update();
}

bool PresentationWindow::goByKey(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: m_presentation.next(); return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace: m_presentation.previous(); return true;
    case Qt::Key_Home: m_presentation.go(0); return true;
    case Qt::Key_End: m_presentation.go(m_presentation.count() - 1); return true;
    default: break;
    }
    return key >= Qt::Key_1 && key <= Qt::Key_9 && m_presentation.chooseScenario(key - Qt::Key_1);
}

bool PresentationWindow::overlayByKey(int key)
{
    switch (key) {
    case Qt::Key_B:
    case Qt::Key_Period: m_blank = m_blank == Blank::Black ? Blank::None : Blank::Black; break;
    case Qt::Key_W: m_blank = m_blank == Blank::White ? Blank::None : Blank::White; break;
    case Qt::Key_L: setTool(Tool::Pointer); break;
    case Qt::Key_P: setTool(Tool::Pen); break;
    case Qt::Key_E: m_ink.clear(); break;
    case Qt::Key_F1:
    case Qt::Key_Question: m_isHelpShown = !m_isHelpShown; break;
    default: return false;
    }
    update();
    return true;
}

bool PresentationWindow::showByKey(int key)
{
    switch (key) {
    case Qt::Key_S:
        m_sliders->setVisible(!m_sliders->isVisible() && !m_presentation.inputs().empty());
        m_sliders->isVisible() ? m_sliders->focusFirst() : setFocus();
        redraw();
        return true;
    case Qt::Key_O:
        m_overview->refresh();
        m_overview->show();
        m_overview->raise();
        m_overview->setFocus();
        return true;
    case Qt::Key_G: m_presentation.setShowsGhosts(!m_presentation.showsGhosts()); return true;
    case Qt::Key_R:
        m_presentation.setDiscretion(static_cast<Discretion>((static_cast<int>(m_presentation.discretion()) + 1) % 3));
        return true;
    case Qt::Key_N: Q_EMIT speakerWanted(); return true;
    default: return false;
    }
}

/// What lies over the page goes first.
void PresentationWindow::escape()
{
    if (m_overview->isVisible())
        m_overview->hide();
    else if (m_isHelpShown)
        m_isHelpShown = false;
    else if (m_blank != Blank::None)
        m_blank = Blank::None;
    else if (m_tool != Tool::None)
        setTool(Tool::None);
    else if (m_sliders->isVisible())
        m_sliders->hide();
    else
        close();
    setFocus();
    redraw();
}

void PresentationWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return escape();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isPlain && (goByKey(event->key()) || overlayByKey(event->key()) || showByKey(event->key())))
        return;
    QWidget::keyPressEvent(event);
}

void PresentationWindow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_tool == Tool::Pen) {
        m_ink[m_presentation.current()] << Stroke{share(event->position())};
        m_isDrawing = true;
        return update();
    }
    if (m_blank != Blank::None) {
        m_blank = Blank::None;
        return update();
    }
    if (event->button() == Qt::LeftButton)
        m_presentation.next();
    else if (event->button() == Qt::RightButton)
        m_presentation.previous();
}

void PresentationWindow::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    if (m_isDrawing)
        m_ink[m_presentation.current()].back() << share(event->position());
    if (m_isDrawing || m_tool == Tool::Pointer)
        update();
}

void PresentationWindow::mouseReleaseEvent(QMouseEvent*) { m_isDrawing = false; }

void PresentationWindow::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() != 0)
        event->angleDelta().y() < 0 ? m_presentation.next() : m_presentation.previous();
}

/// No menu comes up before an audience.
void PresentationWindow::contextMenuEvent(QContextMenuEvent* event) { event->accept(); }

void PresentationWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace rackrent
