#include "views/charts/chart_style.h"

#include "views/charts/overlay_style.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace rackrent {
namespace {

constexpr double smallestText = 10; ///< pixels

QFont sized(QFont font, double pixels, QFont::Weight weight)
{
    font.setPixelSize(std::max(static_cast<int>(smallestText), static_cast<int>(std::lround(pixels))));
    font.setWeight(weight);
    return font;
}

/// Thinner, paler and dotted: told from what is now without colour. Steps are many and stand before areas: not dotted,
/// which takes long to draw.
QPen ghostPen(const ExhibitSeries& series, const ChartStyle& style)
{
    QColor colour = roleColour(series.role, series.colourSlot, style.colours);
    colour.setAlphaF(0.65F);
    QPen pen(colour, 1.5 * style.unit);
    if (series.mark == Mark::Line)
        pen.setDashPattern({1.5, 2.5});
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

} // namespace

ChartStyle chartStyle(const Colours& colours, const QFont& base)
{
    const double pixels = QFontInfo(base).pixelSize();
    ChartStyle style;
    style.colours = colours;
    style.title = sized(base, pixels * 1.12, QFont::DemiBold);
    style.text = sized(base, pixels * 0.87, QFont::Normal);
    style.strong = sized(base, pixels * 0.87, QFont::DemiBold);
    style.unit = std::max(pixels, smallestText) / 13.0;
    return style;
}

QColor roleColour(Role role, std::size_t colourSlot, const Colours& colours)
{
    switch (role) {
    case Role::Tenant: return tenantColour(colourSlot, colours.isDark);
    case Role::CumulativeRent: return colours.rent;
    case Role::CumulativeNoi: return colours.noi;
    case Role::Capital: return colours.capital;
    case Role::Committed: return colours.committed;
    case Role::Occupied:
    case Role::Recovered:
    case Role::Cancellable: return colours.cancellable;
    case Role::DiscountedNoi:
    case Role::Expected:
    case Role::Market:
    case Role::Ratio: return colours.expected;
    case Role::Speculative: return colours.speculative;
    case Role::Cost:
    case Role::Decrease: return colours.negative;
    case Role::Increase: return colours.positive;
    case Role::Total:
    case Role::Energised: return colours.capital;
    case Role::Debt: return colours.debt;
    case Role::Cash: return colours.positive;
    case Role::Other: break;
    }
    return colours.otherTenants;
}

QColor seriesColour(const ExhibitSeries& series, const Colours& colours)
{
    const QColor colour = roleColour(series.role, series.colourSlot, colours);
    return series.isFaded ? faded(colour, colours) : colour;
}

QColor faded(const QColor& colour, const Colours& colours)
{
    constexpr float kept = 0.28F;
    const auto mixed = [](float part, float paper) { return kept * part + (1 - kept) * paper; };
    const QColor& paper = colours.surface;
    return QColor::fromRgbF(mixed(colour.redF(), paper.redF()), mixed(colour.greenF(), paper.greenF()),
                            mixed(colour.blueF(), paper.blueF()));
}

QColor bandColour(const ExhibitSeries& series, std::size_t slot, const Colours& colours)
{
    if (slot < series.colourSlots.size() && !series.isFaded)
        return series.colourSlots[slot] ? tenantColour(*series.colourSlots[slot], colours.isDark)
                                        : colours.otherTenants;
    if (series.mark != Mark::Bridge)
        return seriesColour(series, colours);
    if (series.totals[slot])
        return colours.committed;
    return series.values[slot] < 0 ? colours.negative : colours.positive;
}

QPen linePen(const ExhibitSeries& series, const ChartStyle& style)
{
    const bool isLevel = series.mark == Mark::Level;
    if (series.isGhost)
        return ghostPen(series, style);
    if (series.overlay)
        return overlayPen(*series.overlay, seriesColour(series, style.colours), style);
    QPen pen(seriesColour(series, style.colours), (isLevel ? 1.4 : 2.2) * style.unit);
    pen.setJoinStyle(Qt::RoundJoin);
    if (isLevel)
        pen.setDashPattern({4, 3});
    if (series.role == Role::CumulativeNoi)
        pen.setDashPattern({7, 2});
    // Qt Charts draws segment by segment: round caps hide the seams, but would close the gaps of dashes.
    pen.setCapStyle(pen.style() == Qt::SolidLine ? Qt::RoundCap : Qt::FlatCap);
    return pen;
}

} // namespace rackrent
