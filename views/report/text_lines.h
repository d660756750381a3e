#pragma once

#include <QColor>
#include <QTextLayout>

class QPainter;

namespace rackrent {

/// A text broken into lines of one height, which may be drawn some at a time.
class TextLines {
public:
    /// @param width of a line; where even a word is wider it is broken
    TextLines(const QString& text, const QFont& font, const QColor& colour, double width,
              Qt::Alignment alignment = Qt::AlignLeft);

    int count() const { return m_layout.lineCount(); }
    double lineHeight() const { return m_lineHeight; }
    QString text() const { return m_layout.text(); }
    /// Draws so many lines from the first on, with the top left corner of the first at a point.
    void paint(QPainter& painter, const QPointF& at, int first, int lines) const;

private:
    QTextLayout m_layout;
    QColor m_colour;
    double m_lineHeight = 0;
};

/// Widths of texts in a font: of the whole, and of the widest part that is not broken into lines.
struct TextWidths {
    double whole = 0, part = 0;
};
TextWidths textWidths(const QString& text, const QFont& font);

} // namespace rackrent
