#include "views/style/palette.h"

#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>

namespace rackrent {
namespace {

using Rgb = unsigned;

/// One hue a slot, in the order in which tenants take them: the first four are the furthest apart. Found by
/// maximising the smallest distance in OKLab between any two under normal sight, protanopia, deuteranopia and
/// tritanopia, starting from the hues of Okabe and Ito ("Color Universal Design", 2008).
constexpr std::array<Rgb, tenantColourCount> lightTenants{0x2f6bd0, 0xde7310, 0x187048, 0xa1479e, 0x014d6e,
                                                          0x592902, 0x695802, 0x8b0046, 0x12a28e, 0x311a8c};
constexpr std::array<Rgb, tenantColourCount> darkTenants{0x6a9df7, 0xf29a2e, 0x4fd18b, 0xc563be, 0x8bdef1,
                                                         0xe3652e, 0xecdd35, 0xc83146, 0x097f80, 0x8e4ac8};

Colours makeLight()
{
    Colours c;
    c.window = 0xf3f5f7;
    c.surface = 0xffffff;
    c.raised = 0xf8f9fb;
    c.alternate = 0xfafbfc;
    c.border = 0xd6dce3;
    c.text = 0x18212b;
    c.muted = 0x586574;
    c.disabled = 0x98a2ae;
    c.grid = 0xe8ecf0;
    c.axis = 0x9aa5b1;
    c.accent = 0x0f6674;
    c.onAccent = 0xffffff;
    c.accentSoft = 0xdcecef;
    c.warning = 0x8a5a00;
    c.error = 0xb3261e;
    c.errorSoft = 0xfbe6e4;
    c.positive = 0x0b7048;
    c.negative = 0xb3261e;
    c.capital = 0x18212b;
    c.rent = 0x0f6674;
    c.noi = 0xc25595;
    c.committed = 0x0b4f5a;
    c.cancellable = 0x4f9fac;
    c.expected = 0xc2580b;
    c.speculative = 0xb9c4cf;
    c.debt = 0x6d4a9c;
    c.otherTenants = 0x8b95a1;
    return c;
}

Colours makeDark()
{
    Colours c;
    c.isDark = true;
    c.window = 0x12171d;
    c.surface = 0x1b212a;
    c.raised = 0x232b35;
    c.alternate = 0x1e252e;
    c.border = 0x36414d;
    c.text = 0xe8edf2;
    c.muted = 0x9daab8;
    c.disabled = 0x667282;
    c.grid = 0x2a333e;
    c.axis = 0x5d6b7a;
    c.accent = 0x4fb6c6;
    c.onAccent = 0x0b1216;
    c.accentSoft = 0x1f3f48;
    c.warning = 0xe6b04c;
    c.error = 0xf28b82;
    c.errorSoft = 0x46262a;
    c.positive = 0x63c998;
    c.negative = 0xf28b82;
    c.capital = 0xe8edf2;
    c.rent = 0x4fb6c6;
    c.noi = 0xf08cc4;
    c.committed = 0x9be3ec;
    c.cancellable = 0x3d7f8c;
    c.expected = 0xf0a35e;
    c.speculative = 0x4a5663;
    c.debt = 0xb59ae0;
    c.otherTenants = 0x8592a0;
    return c;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Colours& lightColours()
{
    static const Colours colours = makeLight();
    return colours;
}

const Colours& darkColours()
{
    static const Colours colours = makeDark();
    return colours;
}

const Colours& coloursFor(const QPalette& palette)
{
    // The text tells: a style sheet may make a window transparent, and disabled text is grey in both themes.
    constexpr double middleGrey = 0.18;
    const bool isDark = luminance(palette.color(QPalette::Active, QPalette::WindowText)) > middleGrey;
    return isDark ? darkColours() : lightColours();
}

QColor tenantColour(std::size_t slot, bool isDark)
{
    return QColor::fromRgb((isDark ? darkTenants : lightTenants)[slot % tenantColourCount]);
}

double contrastRatio(const QColor& first, const QColor& second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor textOn(const QColor& background)
{
    const QColor black(0x10, 0x16, 0x1c);
    const QColor white(Qt::white);
    return contrastRatio(background, white) >= contrastRatio(background, black) ? white : black;
}

} // namespace rackrent
