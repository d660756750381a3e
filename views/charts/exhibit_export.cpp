#include "views/charts/exhibit_export.h"

#include "views/charts/exhibit_csv.h"
#include "views/charts/exhibit_picture.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace rackrent {
namespace {

constexpr double pointsPerInch = 72;

/// The application's family, unhinted so that letters keep their proportions at any scale; about 46 lines of it
/// fill the height, which a room can read from a slide.
QFont exportFont(const QSize& size)
{
    constexpr double linesToAPage = 46;
    constexpr double columnsToAPage = 62;
    QFont font = QGuiApplication::font();
    const double pixels = std::min(size.height() / linesToAPage, size.width() / columnsToAPage);
    font.setPixelSize(std::max(12, static_cast<int>(std::lround(pixels))));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool isTransparent(const ExportOptions& options)
{
    return options.background == Background::Transparent && allows(options, options.background);
}

/// Without a surface the marks keep the theme's: text has some of it behind, to be read on any ground.
Colours exportColours(const ExportOptions& options)
{
    Colours colours = coloursOf(options.theme);
    if (options.background == Background::White && allows(options, options.background))
        colours.surface = Qt::white;
    if (isTransparent(options))
        colours.surface.setAlpha(0);
    return colours;
}

void draw(QPainter& painter, Exhibit exhibit, const ExportOptions& options)
{
    if (!options.withTitle)
        exhibit.title = exhibit.subtitle = {};
    ExhibitPicture picture;
    picture.setExhibit(exhibit);
    picture.setLook(exportColours(options), exportFont(options.size));
    picture.setSize(options.size);
    picture.paint(painter);
}

QByteArray pngBytes(const Exhibit& exhibit, const ExportOptions& options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QImage image = exhibitImage(exhibit, options);
    return !image.isNull() && image.save(&buffer, "PNG") ? bytes : QByteArray();
}

/// Other machines may lack our font: name those to fall back to.
void nameFallbackFonts(QByteArray& svg, const QString& family)
{
    const QByteArray only = "font-family=\"" + family.toUtf8() + '"';
    svg.replace(only, "font-family=\"" + family.toUtf8() + ", Noto Sans, DejaVu Sans, sans-serif\"");
}

QByteArray pdfBytes(const Exhibit& exhibit, const ExportOptions& options)
{
    constexpr int dotsPerInch = 1200;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QSizeF(options.size) * pointsPerInch / pixelsPerInch, QPageSize::Point, QString(),
                                 QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(dotsPerInch);
    writer.setTitle(QString::fromStdString(exhibit.title));
    writer.setCreator(QStringLiteral("Rackrent"));
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    painter.scale(dotsPerInch / pixelsPerInch, dotsPerInch / pixelsPerInch);
    draw(painter, exhibit, options);
    painter.end();
    return bytes;
}

QByteArray bytesOf(const Exhibit& exhibit, const ExportOptions& options)
{
    switch (options.format) {
    case ExportFormat::Png: return pngBytes(exhibit, options);
    case ExportFormat::Svg: return exhibitSvg(exhibit, options);
    case ExportFormat::Pdf: return pdfBytes(exhibit, options);
    case ExportFormat::Csv: break;
    }
    return exhibitCsv(exhibit);
}

/// To a temporary file beside the target, which it replaces only when all is written.
std::optional<QString> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    // What is still in its buffer must be on the disk before: commit() does not notice that it cannot be written.
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit();
    if (isWritten)
        return std::nullopt;
    // A write that fails half way leaves no text behind in QSaveFile.
    const QString reason = file.errorString().isEmpty() ? QCoreApplication::translate("Charts", "the disk may be full")
                                                        : file.errorString();
    return QCoreApplication::translate("Charts", "The chart could not be written to %1: %2. Nothing was changed there.")
        .arg(path, reason);
}

} // namespace

QByteArray exhibitSvg(const Exhibit& exhibit, const ExportOptions& options)
{
    const QSize size = options.size;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(static_cast<int>(pixelsPerInch));
    generator.setTitle(QString::fromStdString(exhibit.title).toHtmlEscaped());
    generator.setDescription(QString::fromStdString(exhibit.message).toHtmlEscaped());
    QPainter painter;
    if (!painter.begin(&generator))
        return {};
    draw(painter, exhibit, options);
    painter.end();
    nameFallbackFonts(bytes, exportFont(size).family());
    return bytes;
}

QImage exhibitImage(const Exhibit& exhibit, const ExportOptions& options)
{
    constexpr double metresPerInch = 0.0254;
    QImage image(QSizeF(options.size * options.scale).toSize(),
                 isTransparent(options) ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(options.scale, options.scale); // an image's own ratio of pixels would be ignored below 1
    draw(painter, exhibit, options);
    painter.end();
    image.setDevicePixelRatio(options.scale);
    // Where it is placed on a page it has the size that was asked for at every scale.
    const int dotsPerMetre = static_cast<int>(std::lround(pixelsPerInch * options.scale / metresPerInch));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image;
}

std::optional<QString> exportExhibit(const Exhibit& exhibit, const QString& path, const ExportOptions& options)
{
    const QByteArray bytes = bytesOf(exhibit, options);
    if (!bytes.isEmpty())
        return writeFile(path, bytes);
    const QSize pixels = pixelsOf(options);
    return QCoreApplication::translate("Charts",
                                       "The chart could not be drawn for %1 at %2 x %3 pixels. Nothing was written.")
        .arg(path)
        .arg(pixels.width())
        .arg(pixels.height());
}

void copyExhibit(const Exhibit& exhibit, const ExportOptions& options)
{
    auto data = std::make_unique<QMimeData>();
    if (options.format == ExportFormat::Csv) {
        data->setText(QString::fromUtf8(exhibitTsv(exhibit)));
    } else {
        data->setImageData(exhibitImage(exhibit, options));
        data->setData(QStringLiteral("image/svg+xml"), exhibitSvg(exhibit, options));
    }
    QGuiApplication::clipboard()->setMimeData(data.release());
}

} // namespace rackrent
