#include "views/charts/export_options.h"

#include <QFileInfo>

namespace rackrent {

RememberedExports::RememberedExports()
{
    for (const ExportFormat each : exportFormats)
        of(each).format = each;
}

QString endingOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Png: return QStringLiteral("png");
    case ExportFormat::Svg: return QStringLiteral("svg");
    case ExportFormat::Pdf: return QStringLiteral("pdf");
    case ExportFormat::Csv: break;
    }
    return QStringLiteral("csv");
}

std::optional<ExportFormat> exportFormatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const ExportFormat format : exportFormats)
        if (endingOf(format) == ending)
            return format;
    return std::nullopt;
}

bool allows(const ExportOptions& options, Background background)
{
    switch (background) {
    case Background::OfTheme: break;
    case Background::White: return options.theme != Theme::Dark;
    case Background::Transparent: return options.format == ExportFormat::Png || options.format == ExportFormat::Svg;
    }
    return true;
}

QSize pixelsOf(const ExportOptions& options)
{
    return options.format == ExportFormat::Png ? QSizeF(options.size * options.scale).toSize() : options.size;
}

bool isTooLarge(const ExportOptions& options)
{
    constexpr double mostPixels = 16384.0 * 16384.0; // of four bytes each
    return options.format == ExportFormat::Png &&
           options.size.width() * options.scale * options.size.height() * options.scale > mostPixels;
}

} // namespace rackrent
