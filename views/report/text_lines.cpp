#include "views/report/text_lines.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rackrent {

namespace {

constexpr double lineSpacing = 1.25;   ///< of a line, to the height of its letters
constexpr int longestWhole = 12;       ///< letters of a text that stays in one line: a day, an amount
constexpr char16_t firstWide = 0x2e80; ///< from here on a line may end at any letter: Chinese

bool staysWhole(const QString& text) { return text.size() <= longestWhole && !text.contains(u'\n'); }

} // namespace

TextLines::TextLines(const QString& text, const QFont& font, const QColor& colour, double width,
                     Qt::Alignment alignment)
    : m_layout(QString(text).replace(u'\n', QChar::LineSeparator), font), m_colour(colour)
{
    QTextOption option(alignment);
    option.setUseDesignMetrics(true); // as on paper, whatever it is drawn on
    const bool isWhole = staysWhole(text) && QFontMetricsF(font).horizontalAdvance(text) <= width;
    option.setWrapMode(isWhole ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    double height = QFontMetricsF(font).height();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        height = std::max(height, line.height()); // letters of another font may be higher
    }
    m_layout.endLayout();
    m_lineHeight = std::ceil(height * lineSpacing);
}

void TextLines::paint(QPainter& painter, const QPointF& at, int first, int lines) const
{
    painter.setPen(m_colour);
    for (int i = first; i < std::min(first + lines, count()); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        // In the middle of its height; the line's own place is that of the first.
        const double y = (i - first) * m_lineHeight + (m_lineHeight - line.height()) / 2;
        line.draw(&painter, at + QPointF(0, y) - QPointF(0, line.y()));
    }
}

TextWidths textWidths(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    TextWidths widths{std::ceil(metrics.horizontalAdvance(text)), 0};
    if (staysWhole(text)) {
        widths.part = widths.whole;
        return widths;
    }
    QString part;
    const auto end = [&] {
        if (!part.isEmpty())
            widths.part = std::max(widths.part, std::ceil(metrics.horizontalAdvance(part)));
        part.clear();
    };
    for (const QChar letter : text) {
        if (letter.isSpace() || letter.unicode() >= firstWide)
            end();
        if (!letter.isSpace())
            part += letter;
        if (letter.unicode() >= firstWide || letter == u'-' || letter == u'/')
            end();
    }
    end();
    return widths;
}

} // namespace rackrent
