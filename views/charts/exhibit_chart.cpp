#include "views/charts/exhibit_chart.h"

#include "model/analysis/exhibit_views.h"
#include "model/analysis/overlay.h"
#include "views/charts/exhibit_picture.h"
#include "views/charts/hover_content.h"
#include "views/charts/hover_overlay.h"
#include "views/charts/overlay_style.h"

#include <QEvent>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace rackrent {

ExhibitChart::ExhibitChart(QWidget* parent)
    : QWidget(parent), m_picture(std::make_unique<ExhibitPicture>()), m_zoom(new DayZoom(this))
{
    connect(m_zoom, &DayZoom::changed, this, &ExhibitChart::followZoom);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    restyle();
}

ExhibitChart::~ExhibitChart() = default;

void ExhibitChart::setExhibit(const Exhibit& exhibit)
{
    m_whole = exhibit;
    refreshPart();
}

void ExhibitChart::refreshPart()
{
    m_picture->setExhibit(m_part.isAll() ? m_whole : shownPart(m_whole, m_part));
    m_hover = isEmpty(exhibit()) ? -1 : std::min(m_hover, hoverPositions(exhibit()) - 1);
    describe();
    redraw();
}

bool ExhibitChart::canBeLogarithmic() const
{
    return std::ranges::any_of(withLogarithmicAxes(m_whole).valueAxes, &ValueAxis::isLogarithmic);
}

void ExhibitChart::setLogarithmic(bool isLogarithmic)
{
    m_part.isLogarithmic = isLogarithmic;
    refreshPart();
}

void ExhibitChart::setHighlighted(std::optional<std::size_t> contract)
{
    if (contract == m_part.highlighted)
        return;
    m_part.highlighted = contract;
    if (std::ranges::any_of(m_whole.series, [](const ExhibitSeries& series) { return series.contract.has_value(); }))
        refreshPart();
}

void ExhibitChart::toggleSeries(const std::string& label)
{
    if (m_part.hidden.erase(label) == 0)
        m_part.hidden.insert(label);
    refreshPart();
}

void ExhibitChart::isolateSeries(const std::string& label)
{
    std::set<std::string> others;
    for (const ExhibitSeries& series : m_whole.series)
        if (nameInChart(series) != label)
            others.insert(nameInChart(series));
    m_part.hidden = others == m_part.hidden ? std::set<std::string>() : others;
    refreshPart();
}

void ExhibitChart::showAllSeries()
{
    m_part.hidden.clear();
    refreshPart();
}

void ExhibitChart::resetPart()
{
    m_part.hidden.clear();
    m_part.isLogarithmic = false;
}

/// What the chart says, in words, for those who do not see it.
void ExhibitChart::describe()
{
    QString message = isEmpty(exhibit()) ? m_picture->emptyText() : QString::fromStdString(exhibit().message);
    for (const OverlaidMessage& overlaid : exhibit().overlaid)
        message += QLatin1Char('\n') + overlaidWords(overlaid);
    setAccessibleName(QString::fromStdString(exhibit().title));
    setAccessibleDescription(m_outdated.isEmpty() ? message : m_outdated + QLatin1Char('\n') + message);
}

const Exhibit& ExhibitChart::exhibit() const { return m_picture->exhibit(); }

void ExhibitChart::setEmptyText(const QString& text)
{
    m_picture->setEmptyText(text);
    describe();
    redraw();
}

void ExhibitChart::setOutdated(const QString& words)
{
    if (words == m_outdated)
        return;
    m_outdated = words;
    describe();
    update();
}

void ExhibitChart::setHoverPosition(int position)
{
    position = isEmpty(exhibit()) ? -1 : std::clamp(position, -1, hoverPositions(exhibit()) - 1);
    if (position == m_hover)
        return;
    m_hover = position;
    update();
    if (exhibit().across == Across::Time && !exhibit().grid)
        Q_EMIT dayHovered(m_hover < 0 ? qQNaN() : hoverDay(exhibit(), m_hover));
}

QString ExhibitChart::hoverText() const
{
    return m_hover < 0 ? QString() : hoverContent(exhibit(), m_hover).plainText();
}

QStringList ExhibitChart::legendTexts() const
{
    QStringList texts;
    for (const LegendEntry& entry : m_picture->layout().legend)
        texts += entry.text;
    return texts;
}

void ExhibitChart::showCrosshair(double day)
{
    const bool hasMonths = exhibit().across == Across::Time && !exhibit().grid && exhibit().slots() > 0;
    const bool isInside = hasMonths && day >= dayPosition(exhibit().monthStarts.front()) &&
                          day <= dayPosition(exhibit().monthStarts.back());
    const int month = isInside ? rackrent::hoverPosition(exhibit(), day) : -1;
    if (month == m_otherMonth)
        return;
    m_otherMonth = month;
    update();
}

void ExhibitChart::paintEvent(QPaintEvent*)
{
    if (!m_isDrawn || m_drawn.devicePixelRatio() != devicePixelRatioF()) {
        m_isDrawn = true;
        // Where the scale is no whole number a side may end within a pixel: that one is drawn too.
        const QSizeF exact = QSizeF(size()) * devicePixelRatioF();
        const QSize pixels(qCeil(exact.width()), qCeil(exact.height()));
        if (m_drawn.size() != pixels) { // else the memory is used again
            m_drawn = QPixmap(pixels);
            m_drawn.fill(m_picture->style().colours.surface);
        }
        m_drawn.setDevicePixelRatio(devicePixelRatioF());
        QPainter painter(&m_drawn);
        m_picture->paint(painter);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (!m_outdated.isEmpty() && !isEmpty(exhibit()))
        paintOutdated(painter);
    const ChartStyle& style = m_picture->style();
    const int position = m_hover >= 0 ? m_hover : m_otherMonth;
    if (position >= 0 && position < hoverPositions(exhibit()) && !isEmpty(exhibit()))
        m_picture->paintPointer(painter, position);
    if (m_hover >= 0)
        paintHoverCard(painter, exhibit(), m_picture->layout(), style, m_hover, m_picture->pointerX(m_hover));
    paintFrame(painter);
    if (hasFocus()) {
        painter.setPen(QPen(style.colours.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void ExhibitChart::paintOutdated(QPainter& painter) const
{
    constexpr float veil = 0.6F;
    constexpr double inset = 4, roundness = 4;
    const Colours& colours = m_picture->style().colours;
    QColor paper = colours.surface;
    paper.setAlphaF(veil);
    painter.fillRect(rect(), paper);
    painter.setFont(m_picture->style().strong);
    const QRectF plot = m_picture->layout().plot;
    QRectF text = painter.boundingRect(plot, Qt::AlignCenter | Qt::TextWordWrap, m_outdated);
    painter.setPen(QPen(colours.error, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(text.adjusted(-2 * inset, -inset, 2 * inset, inset), roundness, roundness);
    painter.drawText(text, Qt::AlignCenter | Qt::TextWordWrap, m_outdated);
}

void ExhibitChart::resizeEvent(QResizeEvent*)
{
    m_picture->setSize(size());
    redraw();
}

void ExhibitChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void ExhibitChart::leaveEvent(QEvent*) { setHoverPosition(-1); }

void ExhibitChart::focusOutEvent(QFocusEvent* event)
{
    setHoverPosition(-1);
    QWidget::focusOutEvent(event);
}

void ExhibitChart::restyle()
{
    m_drawn = QPixmap(); // of another colour at its edges
    m_picture->setLook(coloursFor(palette()), font());
    redraw();
}

void ExhibitChart::redraw()
{
    m_isDrawn = false;
    update();
}

} // namespace rackrent
