#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QStaticText>
#include <QString>

#include <memory>

namespace rackrent {

/// What texts of one font look like: measured and shaped once, then remembered. Charts write the same few names and
/// numbers again with every edit, and shaping them is most of what writing costs. For the thread of the windows.
class TextShapes {
public:
    /// Those of a font, whoever asks.
    static std::shared_ptr<TextShapes> of(const QFont& font);

    explicit TextShapes(const QFont& font) : m_font(font), m_metrics(font) {}

    double height() const { return m_metrics.height(); }
    /// Of a single line, in pixels.
    double width(const QString& text) { return shapeOf(text).width; }
    /// The text, cut short with an ellipsis where it is wider.
    QString elided(const QString& text, double width);
    /// How high it is when broken between words.
    double brokenHeight(const QString& text, double width) const;
    /// Plain text in one line, to be drawn with this font.
    const QStaticText& drawn(const QString& text);

private:
    struct Shape {
        double width = 0;
        QStaticText text; ///< empty until it is drawn
    };
    Shape& shapeOf(const QString& text);

    QFont m_font;
    QFontMetricsF m_metrics;
    QHash<QString, Shape> m_shapes;
};

} // namespace rackrent
