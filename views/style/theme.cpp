#include "views/style/palette.h"
#include "views/style/rackrent_style.h"
#include "views/style/style_sheet.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QPalette>
#include <QToolTip>

#include <algorithm>

namespace rackrent {
namespace {

/// What the desktop gave before the first theme was applied.
struct DesktopLook {
    QPalette palette;
    QFont font;
};

const DesktopLook& desktopLook()
{
    static const DesktopLook look{QGuiApplication::palette(), QApplication::font()};
    return look;
}

/// Families whose figures all have one width, so that columns of numbers line up; the first installed is used, and the
/// last for Chinese.
QStringList fontFamilies()
{
    return {QStringLiteral("Open Sans"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
            QStringLiteral("Noto Sans CJK SC")};
}

QFont applicationFont()
{
    constexpr double smallestPointSize = 10;
    const QStringList installed = QFontDatabase::families();
    QStringList families = fontFamilies();
    families.removeIf([&](const QString& family) { return !installed.contains(family); });
    QFont font = desktopLook().font;
    if (!families.isEmpty())
        font.setFamilies(families);
    // A size given in pixels has no point size: it is the user's choice and stays.
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(font.pointSizeF(), smallestPointSize));
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

QPalette paletteOf(const Colours& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.error);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.raised);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.axis);
    palette.setColor(QPalette::Shadow, c.isDark ? QColor(Qt::black) : c.axis);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.disabled);
    return palette;
}

} // namespace

const Colours& coloursOf(Theme theme)
{
    if (theme == Theme::System)
        return coloursFor(desktopLook().palette);
    return theme == Theme::Dark ? darkColours() : lightColours();
}

void applyTheme(QApplication& application, Theme theme)
{
    const Colours& colours = coloursOf(theme); // looks at the desktop's palette before it is replaced
    const QFont font = applicationFont();
    QApplication::setStyle(new RackrentStyle);
    QApplication::setPalette(paletteOf(colours));
    QApplication::setFont(font);
    QToolTip::setPalette(paletteOf(colours));
    application.setStyleSheet(styleSheet(colours));
}

} // namespace rackrent
