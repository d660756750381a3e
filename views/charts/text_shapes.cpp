#include "views/charts/text_shapes.h"

#include <QCoreApplication>

#include <unordered_map>

namespace rackrent {

namespace {

struct FontHash {
    std::size_t operator()(const QFont& font) const { return qHash(font); }
};
using Fonts = std::unordered_map<QFont, std::shared_ptr<TextShapes>, FontHash>;

/// Gone before the application's fonts are.
Fonts& fonts()
{
    static Fonts known;
    static const bool isWatched = (qAddPostRoutine([] { known.clear(); }), true);
    Q_UNUSED(isWatched)
    return known;
}

} // namespace

std::shared_ptr<TextShapes> TextShapes::of(const QFont& font)
{
    constexpr std::size_t mostFonts = 60; // a window being resized goes through many
    if (fonts().size() >= mostFonts && !fonts().contains(font))
        fonts().clear();
    std::shared_ptr<TextShapes>& shapes = fonts()[font];
    if (!shapes)
        shapes = std::make_shared<TextShapes>(font);
    return shapes;
}

TextShapes::Shape& TextShapes::shapeOf(const QString& text)
{
    constexpr qsizetype mostTexts = 2000; // figures change with every edit
    if (const auto known = m_shapes.find(text); known != m_shapes.end())
        return *known;
    if (m_shapes.size() >= mostTexts)
        m_shapes.clear();
    return *m_shapes.insert(text, {m_metrics.horizontalAdvance(text), {}});
}

QString TextShapes::elided(const QString& text, double width)
{
    return this->width(text) <= width ? text : m_metrics.elidedText(text, Qt::ElideRight, width);
}

double TextShapes::brokenHeight(const QString& text, double width) const
{
    constexpr double anyHeight = 1000;
    return m_metrics.boundingRect(QRectF(0, 0, width, anyHeight), Qt::TextWordWrap, text).height();
}

const QStaticText& TextShapes::drawn(const QString& text)
{
    Shape& shape = shapeOf(text);
    if (shape.text.text().isEmpty() && !text.isEmpty()) {
        shape.text = QStaticText(text);
        shape.text.setTextFormat(Qt::PlainText);
        shape.text.setPerformanceHint(QStaticText::AggressiveCaching);
        shape.text.prepare({}, m_font);
    }
    return shape.text;
}

} // namespace rackrent
