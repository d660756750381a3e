#include "views/presentation/slide_painter.h"

#include "views/charts/chart_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rackrent {

namespace {

constexpr double height = 1080; ///< that sizes are of
constexpr double smallest = 32; ///< 24 points
constexpr double body = 38;
constexpr double headline = 54;
constexpr double titleSize = 84;
constexpr double chartText = 37; ///< of which labels are a little less: `smallest`
constexpr double marginX = 90, marginTop = 56, marginBottom = 84;
constexpr double chartInset = 34;      ///< of a chart's heading in its picture: it stands in line with the page's
constexpr double headlineHeight = 136; ///< at most
constexpr double belowHeadline = 22;

} // namespace

SlidePainter::SlidePainter() { m_colours = lightColours(); }

void SlidePainter::setLook(const Colours& colours, const QFont& base)
{
    m_colours = colours;
    m_base = base;
    m_base.setHintingPreference(QFont::PreferNoHinting);
}

void SlidePainter::setDiscretion(Discretion discretion) { m_discretion = discretion; }

QFont SlidePainter::font(double size, bool isStrong) const
{
    QFont font = m_base;
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(size * m_unit))));
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    return font;
}

void SlidePainter::paint(QPainter& painter, const SlideContent& whole, const QSizeF& size, int number, int count)
{
    const SlideContent content = discreet(whole, m_discretion);
    m_unit = size.height() / height;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF page(QPointF(), size);
    painter.fillRect(page, m_colours.surface);
    QRectF room = page.adjusted(marginX * m_unit, marginTop * m_unit, -marginX * m_unit, -marginBottom * m_unit);
    if (m_reserved > 0)
        room.setBottom(size.height() * (1 - m_reserved));
    if (content.kind == Slide::Kind::Title) {
        paintTitlePage(painter, content, room);
    } else {
        const QRectF band(room.left(), room.top(), room.width(), headlineHeight * m_unit);
        room.setTop(paintHeadline(painter, content.headline, band) + belowHeadline * m_unit);
        if (content.exhibit)
            paintChart(painter, *content.exhibit, room);
        else if (!content.figures.isEmpty())
            paintFigures(painter, content, room);
        else if (!content.table.isEmpty())
            paintTable(painter, content, room);
        else
            paintColumns(painter, content, room);
    }
    if (m_reserved == 0)
        paintFooter(painter, content, page, number, count);
    painter.restore();
}

void SlidePainter::paintTitlePage(QPainter& painter, const SlideContent& content, const QRectF& room)
{
    const double bar = 14 * m_unit;
    painter.fillRect(QRectF(0, 0, bar, room.bottom() + marginBottom * m_unit), m_colours.accent);
    painter.setPen(m_colours.text);
    painter.setFont(font(titleSize, true));
    QRectF place = room.adjusted(0, room.height() * 0.24, 0, 0);
    const QRectF title = painter.boundingRect(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, content.headline);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, content.headline);
    place.setTop(title.bottom() + 24 * m_unit);
    painter.setFont(font(headline));
    painter.setPen(m_colours.muted);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, content.subtitle);
    if (content.columns.isEmpty())
        return;
    place.setTop(place.top() + 120 * m_unit);
    painter.setFont(font(body));
    painter.setPen(m_colours.text);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, content.columns.front().points.join(u' '));
}

/// In two lines at most, a little smaller where it is long.
double SlidePainter::paintHeadline(QPainter& painter, const QString& text, const QRectF& room)
{
    const int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    for (const double size : {headline, 48.0, 42.0, smallest}) {
        painter.setFont(font(size, true));
        if (size <= smallest || painter.boundingRect(room, flags, text).height() <= room.height())
            break;
    }
    painter.setPen(m_colours.text);
    painter.drawText(room, flags, text);
    return painter.boundingRect(room, flags, text).bottom();
}

void SlidePainter::paintFigures(QPainter& painter, const SlideContent& content, const QRectF& room)
{
    const int columns = 5;
    const int rows = (static_cast<int>(content.figures.size()) + columns - 1) / columns;
    const double gap = 24 * m_unit;
    const QSizeF card((room.width() - gap * (columns - 1)) / columns, (room.height() - gap * (rows - 1)) / rows);
    for (qsizetype i = 0; i < content.figures.size(); ++i) {
        const SlideContent::Figure& figure = content.figures[i];
        const QRectF frame(QPointF(room.left() + static_cast<double>(i % columns) * (card.width() + gap),
                                   room.top() + static_cast<double>(i / columns) * (card.height() + gap)),
                           card);
        painter.setPen(QPen(m_colours.border, 2 * m_unit));
        painter.setBrush(m_colours.raised);
        painter.drawRoundedRect(frame, 10 * m_unit, 10 * m_unit);
        QRectF line = frame.adjusted(22 * m_unit, 14 * m_unit, -22 * m_unit, 0);
        const auto write = [&](const QFont& used, const QColor& colour, const QString& text, double space) {
            line.setHeight(QFontMetricsF(used).height());
            writeElided(painter, line, used, colour, text);
            line.translate(0, line.height() + space * m_unit);
        };
        write(font(smallest), m_colours.muted, figure.title, 2);
        QFont large = font(60, true);
        while (large.pixelSize() > smallest * m_unit &&
               QFontMetricsF(large).horizontalAdvance(figure.value) > line.width())
            large.setPixelSize(large.pixelSize() - 1);
        write(large, m_colours.text, figure.value, 2);
        write(font(smallest), m_colours.muted, figure.caption, 2);
        if (!figure.difference.isEmpty())
            write(font(smallest, true),
                  figure.direction == Better::Higher  ? m_colours.positive
                  : figure.direction == Better::Lower ? m_colours.negative
                                                      : m_colours.muted,
                  figure.difference, 0);
    }
}

void SlidePainter::paintTable(QPainter& painter, const SlideContent& content, const QRectF& room)
{
    constexpr double firstShare = 0.32;
    const double row = std::min(86 * m_unit, room.height() / static_cast<double>(content.table.size() + 2));
    const auto columns = static_cast<double>(content.header.size() - 1);
    const double width = room.width() * (1 - firstShare) / columns;
    const auto cell = [&](qsizetype column, double top, double tall) {
        return column == 0 ? QRectF(room.left(), top, room.width() * firstShare - 12 * m_unit, tall)
                           : QRectF(room.left() + room.width() * firstShare + static_cast<double>(column - 1) * width,
                                    top, width - 12 * m_unit, tall);
    };
    painter.setFont(font(smallest));
    painter.setPen(m_colours.muted);
    const double headerHeight = 2 * QFontMetricsF(painter.font()).height();
    for (qsizetype i = 0; i < content.header.size(); ++i)
        painter.drawText(cell(i, room.top(), headerHeight),
                         (i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom | Qt::TextWordWrap,
                         content.header[i]);
    double top = room.top() + headerHeight + 10 * m_unit;
    for (qsizetype r = 0; r < content.table.size() && top + row <= room.bottom() + 1; ++r, top += row) {
        painter.setPen(QPen(m_colours.border, m_unit));
        painter.drawLine(QPointF(room.left(), top), QPointF(room.right(), top));
        if (r == content.strongRow)
            painter.fillRect(QRectF(room.left(), top, room.width(), row), m_colours.accentSoft);
        const QFont used = font(std::min(smallest, 0.42 * row / m_unit), r == content.strongRow);
        painter.setFont(used);
        painter.setPen(m_colours.text);
        painter.drawText(cell(0, top, row), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, content.table[r][0]);
        for (qsizetype i = 1; i < content.table[r].size(); ++i)
            writeElided(painter, cell(i, top, row), used, m_colours.text, content.table[r][i], Qt::AlignRight);
    }
}

void SlidePainter::paintColumns(QPainter& painter, const SlideContent& content, const QRectF& room)
{
    const double gap = 60 * m_unit;
    const auto count = static_cast<double>(std::max<qsizetype>(1, content.columns.size()));
    const double width = (room.width() - gap * (count - 1)) / count;
    double left = room.left();
    for (const SlideContent::Column& column : content.columns) {
        const bool isList = !column.heading.isEmpty();
        double top = room.top();
        if (isList) {
            writeElided(painter, QRectF(left, top, width, 52 * m_unit), font(body, true), m_colours.muted,
                        column.heading);
            top += 64 * m_unit;
        }
        painter.setFont(font(isList ? smallest : 42));
        const double indent = 30 * m_unit;
        for (qsizetype i = 0; i < column.points.size(); ++i) {
            const QRectF place(left + indent, top, width - indent, room.bottom() - top);
            const int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
            const double tall = painter.boundingRect(place, flags, column.points[i]).height();
            const qsizetype left_over = column.points.size() - i;
            const double line = QFontMetricsF(painter.font()).height();
            painter.setPen(m_colours.text);
            if (top + tall + (left_over > 1 ? line : 0) > room.bottom()) {
                painter.setPen(m_colours.muted);
                painter.drawText(
                    place, flags,
                    QCoreApplication::translate("Slides", "and %n more", nullptr, static_cast<int>(left_over)));
                break;
            }
            painter.setBrush(m_colours.accent);
            painter.save();
            painter.setPen(Qt::NoPen);
            painter.drawEllipse(QPointF(left + 8 * m_unit, top + line / 2), 5 * m_unit, 5 * m_unit);
            painter.restore();
            painter.drawText(place, flags, column.points[i]);
            top += tall + (isList ? 10 : 24) * m_unit;
        }
        left += width + gap;
    }
}

void SlidePainter::paintChart(QPainter& painter, const Exhibit& exhibit, const QRectF& room)
{
    Exhibit shown = exhibit;
    shown.subtitle.clear(); // the page's footer says scenario and day
    m_picture.setExhibit(shown);
    m_picture.setLook(m_colours, font(chartText), m_discretion);
    m_picture.setSize(room.size() + QSizeF(2 * chartInset * m_unit, 0));
    painter.save();
    painter.translate(room.topLeft() - QPointF(chartInset * m_unit, 0));
    m_picture.paint(painter);
    painter.restore();
}

void SlidePainter::paintFooter(QPainter& painter, const SlideContent& content, const QRectF& page, int number,
                               int count)
{
    const QRectF line(marginX * m_unit, page.bottom() - (marginBottom - 22) * m_unit,
                      page.width() - 2 * marginX * m_unit, 44 * m_unit);
    if (content.kind != Slide::Kind::Title)
        writeElided(painter, line.adjusted(0, 0, -200 * m_unit, 0), font(smallest), m_colours.muted, content.footer);
    if (number > 0)
        writeLine(painter, line, font(smallest), m_colours.muted,
                  count > 0 ? QStringLiteral("%1 / %2").arg(number).arg(count) : QString::number(number),
                  Qt::AlignRight);
}

} // namespace rackrent
