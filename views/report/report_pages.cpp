#include "views/report/report_pages.h"

#include "views/format/language_scope.h"
#include "views/report/words.h"
#include "views/style/palette.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <limits>

namespace rackrent {

namespace {

constexpr double pixelsAPoint = 96.0 / 72;
constexpr double sideMargin = 68, topMargin = 72, footMargin = 84;
constexpr int textPixels = 13;

using report::plain;

QString reportWord(const char* text) { return QCoreApplication::translate("Report", text); }

QFont baseFont()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(textPixels);
    font.setHintingPreference(QFont::PreferNoHinting); // letters keep their proportions at every scale
    return font;
}

QSizeF pixelsOf(ReportPaper paper) { return pageSizeOf(paper).size(QPageSize::Point) * pixelsAPoint; }

QSizeF textRoom(const QSizeF& page) { return {page.width() - 2 * sideMargin, page.height() - topMargin - footMargin}; }

} // namespace

QPageSize pageSizeOf(ReportPaper paper)
{
    return QPageSize(paper == ReportPaper::Letter ? QPageSize::Letter : QPageSize::A4);
}

ReportPages::ReportPages(const Report& report, ReportPaper paper)
    : m_report(report), m_size(pixelsOf(paper)), m_base(baseFont()), m_layout(report, textRoom(m_size), m_base)
{}

bool ReportPages::layOut(int milliseconds)
{
    QElapsedTimer since;
    since.start();
    while (m_layout.layOutNext())
        if (since.elapsed() >= milliseconds)
            return true;
    return false;
}

void ReportPages::layOutAll() { layOut(std::numeric_limits<int>::max()); }

void ReportPages::paint(QPainter& painter, int page) const
{
    const LanguageScope scope(QString::fromStdString(m_report.language));
    if (page == 0)
        return paintCover(painter);
    if (page < before)
        paintContents(painter);
    else {
        painter.save();
        painter.translate(sideMargin, topMargin);
        m_layout.paintPage(painter, page - before);
        painter.restore();
    }
    paintFoot(painter, page);
}

QFont ReportPages::sized(int pixels, bool isBold) const
{
    QFont font = m_base;
    font.setPixelSize(pixels);
    font.setBold(isBold);
    return font;
}

/// Writes from a height on, in as many lines as it takes; gives the height below.
double ReportPages::write(QPainter& painter, double y, const QString& text, const QFont& font,
                          const QColor& colour) const
{
    const TextLines lines(text, font, colour, m_size.width() - 2 * sideMargin);
    lines.paint(painter, QPointF(sideMargin, y), 0, lines.count());
    return y + lines.count() * lines.lineHeight();
}

void ReportPages::paintCover(QPainter& painter) const
{
    constexpr double from = 320;
    const Colours colours = coloursOf(Theme::Light);
    painter.fillRect(QRectF(sideMargin, from - 28, 64, 5), colours.accent);
    double y = write(painter, from, plain(m_report.title.words), sized(34, true), colours.text) + 14;
    y = write(painter, y, plain(m_report.ofWhat), sized(17), colours.text) + 8;
    if (!m_report.file.empty())
        y = write(painter, y, plain(m_report.file), sized(textPixels), colours.muted) + 2;
    write(painter, y, plain(m_report.program), sized(textPixels), colours.muted);
}

void ReportPages::paintContents(QPainter& painter) const
{
    const Colours colours = coloursOf(Theme::Light);
    double y = write(painter, topMargin, reportWord(QT_TRANSLATE_NOOP("Report", "Contents")), sized(20, true),
                     colours.accent) +
               18;
    const QFontMetricsF metrics(m_base);
    const double right = m_size.width() - sideMargin;
    for (std::size_t i = 0; i < m_report.sections.size(); ++i) {
        const QString title = plain(m_report.sections[i].title);
        const QString page = QString::number(sectionPage(i) + 1);
        const QRectF line(sideMargin, y, right - sideMargin, metrics.height());
        painter.setFont(m_base);
        painter.setPen(colours.text);
        painter.drawText(line, Qt::AlignLeft, title);
        painter.drawText(line, Qt::AlignRight, page);
        painter.setPen(QPen(colours.grid, 1, Qt::DotLine));
        const double base = y + metrics.ascent();
        painter.drawLine(QPointF(sideMargin + metrics.horizontalAdvance(title) + 8, base),
                         QPointF(right - metrics.horizontalAdvance(page) - 8, base));
        y += metrics.height() + 10;
    }
}

void ReportPages::paintFoot(QPainter& painter, int page) const
{
    const Colours colours = coloursOf(Theme::Light);
    const double y = m_size.height() - footMargin + 30;
    painter.setPen(QPen(colours.grid, 1));
    painter.drawLine(QPointF(sideMargin, y), QPointF(m_size.width() - sideMargin, y));
    const QFont font = sized(textPixels - 3);
    const QFontMetricsF metrics(font);
    const QRectF line(sideMargin, y + 6, m_size.width() - 2 * sideMargin, metrics.height());
    const QString number = reportWord(QT_TRANSLATE_NOOP("Report", "Page %1 of %2")).arg(page + 1).arg(count());
    painter.setFont(font);
    painter.setPen(colours.muted);
    painter.drawText(line, Qt::AlignRight, number);
    const QString of = plain(m_report.title.words) + QStringLiteral(" \u00b7 ") + plain(m_report.ofWhat);
    painter.drawText(line, Qt::AlignLeft,
                     metrics.elidedText(of, Qt::ElideRight, line.width() - metrics.horizontalAdvance(number) - 24));
}

} // namespace rackrent
