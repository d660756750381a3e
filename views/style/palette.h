#pragma once

#include <QColor>

#include <cstddef>

class QApplication;
class QPalette;

namespace rackrent {

enum class Theme { System, Light, Dark };

/// One theme's colours: the only place where the application names a colour.
struct Colours {
    bool isDark = false;
    QColor window;    ///< behind the cards
    QColor surface;   ///< cards, charts, editors
    QColor raised;    ///< headers of tables, tool tips
    QColor alternate; ///< every other row of a table
    QColor border;
    QColor text;
    QColor muted; ///< captions, units, tick labels
    QColor disabled;
    QColor grid;       ///< grid lines of charts and tables
    QColor axis;       ///< zero line
    QColor accent;     ///< selection, focus, the main button
    QColor onAccent;   ///< text on `accent`
    QColor accentSoft; ///< a selected row, a hovered button
    QColor warning;
    QColor error;
    QColor errorSoft; ///< background of a refused cell
    QColor positive;  ///< a difference for the better
    QColor negative;  ///< a difference for the worse
    QColor capital;   ///< the line of total capital
    QColor rent;      ///< cumulative rent
    QColor noi;       ///< cumulative net operating income
    QColor committed;
    QColor cancellable;
    QColor expected;    ///< weighted by chances, and other figures derived from several
    QColor speculative; ///< rent that nobody has signed
    QColor debt;
    QColor otherTenants; ///< those beyond the palette, as one
};

const Colours& lightColours();
const Colours& darkColours();

/// The colours that go with a widget's palette: dark when its text is bright.
const Colours& coloursFor(const QPalette& palette);

/// Tenant colours before they repeat.
inline constexpr std::size_t tenantColourCount = 10;

/// The colour of the tenant at this place among a project's tenants; the same hue in both themes. Distinct
/// for the common forms of colour blindness and at least 3:1 against the surface (the test computes both).
QColor tenantColour(std::size_t slot, bool isDark);

/// Black or white, whichever reads better on `background`.
QColor textOn(const QColor& background);

/// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor& first, const QColor& second);

/// Gives the application its style, palette, font and style sheet; may be called again to switch. `System`
/// is light or dark as the desktop's palette was when the application started.
void applyTheme(QApplication& application, Theme theme);

/// The theme's colours, with `System` resolved as by `applyTheme`.
const Colours& coloursOf(Theme theme);

} // namespace rackrent
