#pragma once

#include "views/style/palette.h"

#include <QSize>
#include <QString>

#include <array>
#include <functional>
#include <optional>

class QWidget;

namespace rackrent {

enum class ExportFormat { Png, Svg, Pdf, Csv };
inline constexpr std::array exportFormats{ExportFormat::Png, ExportFormat::Svg, ExportFormat::Pdf, ExportFormat::Csv};

/// What lies behind a drawing.
enum class Background { OfTheme, White, Transparent };
inline constexpr std::array backgrounds{Background::OfTheme, Background::White, Background::Transparent};

/// How a chart is exported. Nothing but the format matters to CSV.
struct ExportOptions {
    ExportFormat format = ExportFormat::Png;
    QSize size{1600, 900};      ///< of the drawing, in pixels of which an inch has 96
    double scale = 2;           ///< pixels of a PNG, each way, for one of the size
    Theme theme = Theme::Light; ///< slides and pages are light, whatever the window is
    Background background = Background::OfTheme;
    bool withTitle = true; ///< and subtitle

    bool operator==(const ExportOptions&) const = default;
};

inline constexpr double pixelsPerInch = 96;
inline constexpr int shortestSide = 200, longestSide = 8192; ///< of a drawing's size

/// The ending of a format's files, without a point: also how the format is named in settings.
QString endingOf(ExportFormat format);
/// The format that a file name's ending stands for.
std::optional<ExportFormat> exportFormatOf(const QString& path);

/// Whether the format and theme go with a background: a page is never transparent, and bright text does not show
/// on white.
bool allows(const ExportOptions& options, Background background);

/// Of the image: the size, and the scale where it matters.
QSize pixelsOf(const ExportOptions& options);
/// Whether the image would take more memory than a program should: a gigabyte.
bool isTooLarge(const ExportOptions& options);

/// The format that was chosen last, and what was chosen last for each.
class RememberedExports {
public:
    RememberedExports();

    ExportFormat format = ExportFormat::Png;
    ExportOptions& of(ExportFormat one) { return m_options[static_cast<std::size_t>(one)]; }
    const ExportOptions& of(ExportFormat one) const { return m_options[static_cast<std::size_t>(one)]; }

private:
    std::array<ExportOptions, exportFormats.size()> m_options;
};

/// Exports with these options, with its questions over a window. False when no file came of it.
using ExportAttempt = std::function<bool(QWidget* over, const ExportOptions& options)>;

} // namespace rackrent
