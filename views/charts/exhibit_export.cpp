#include "views/charts/exhibit_export.h"

#include "views/charts/exhibit_csv.h"
#include "views/charts/exhibit_picture.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
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

constexpr double pixelsPerInch = 96;
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

void draw(QPainter& painter, const Exhibit& exhibit, Theme theme, const QSize& size)
{
    ExhibitPicture picture;
    picture.setExhibit(exhibit);
    picture.setLook(coloursOf(theme), exportFont(size));
    picture.setSize(size);
    picture.paint(painter);
}

QByteArray pngBytes(const Exhibit& exhibit, Theme theme, const QSize& size, double scale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QImage image = exhibitImage(exhibit, theme, size, scale);
    return !image.isNull() && image.save(&buffer, "PNG") ? bytes : QByteArray();
}

/// Other machines may lack our font: name those to fall back to.
void nameFallbackFonts(QByteArray& svg, const QString& family)
{
    const QByteArray only = "font-family=\"" + family.toUtf8() + '"';
    svg.replace(only, "font-family=\"" + family.toUtf8() + ", Noto Sans, DejaVu Sans, sans-serif\"");
}

QByteArray svgBytes(const Exhibit& exhibit, Theme theme, const QSize& size)
{
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
    draw(painter, exhibit, theme, size);
    painter.end();
    nameFallbackFonts(bytes, exportFont(size).family());
    return bytes;
}

QByteArray pdfBytes(const Exhibit& exhibit, Theme theme, const QSize& size)
{
    constexpr int dotsPerInch = 1200;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(
        QPageSize(QSizeF(size) * pointsPerInch / pixelsPerInch, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(dotsPerInch);
    writer.setTitle(QString::fromStdString(exhibit.title));
    writer.setCreator(QStringLiteral("Rackrent"));
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    painter.scale(dotsPerInch / pixelsPerInch, dotsPerInch / pixelsPerInch);
    draw(painter, exhibit, theme, size);
    painter.end();
    return bytes;
}

QByteArray bytesOf(const Exhibit& exhibit, Theme theme, ExportFormat format, const QSize& size, double scale)
{
    switch (format) {
    case ExportFormat::Png: return pngBytes(exhibit, theme, size, scale);
    case ExportFormat::Svg: return svgBytes(exhibit, theme, size);
    case ExportFormat::Pdf: return pdfBytes(exhibit, theme, size);
    case ExportFormat::Csv: break;
    }
    return exhibitCsv(exhibit);
}

/// To a temporary file beside the target, which it replaces only when all is written.
std::optional<QString> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (isWritten)
        return std::nullopt;
    // A write that fails half way leaves no text behind in QSaveFile.
    const QString reason = file.errorString().isEmpty() ? QCoreApplication::translate("Charts", "the disk may be full")
                                                        : file.errorString();
    return QCoreApplication::translate("Charts", "The chart could not be written to %1: %2. Nothing was changed there.")
        .arg(path, reason);
}

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("png"))
        return ExportFormat::Png;
    if (ending == QLatin1String("svg"))
        return ExportFormat::Svg;
    if (ending == QLatin1String("pdf"))
        return ExportFormat::Pdf;
    if (ending == QLatin1String("csv"))
        return ExportFormat::Csv;
    return std::nullopt;
}

QImage exhibitImage(const Exhibit& exhibit, Theme theme, const QSize& size, double scale)
{
    QImage image(QSizeF(size * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    draw(painter, exhibit, theme, size);
    return image;
}

std::optional<QString> exportExhibit(const Exhibit& exhibit, Theme theme, const QString& path, ExportFormat format,
                                     const QSize& size, double scale)
{
    const QByteArray bytes = bytesOf(exhibit, theme, format, size, scale);
    if (bytes.isEmpty())
        return QCoreApplication::translate(
                   "Charts", "The chart could not be drawn for %1 at %2 x %3 pixels. Nothing was written.")
            .arg(path)
            .arg(std::lround(size.width() * scale))
            .arg(std::lround(size.height() * scale));
    return writeFile(path, bytes);
}

void copyExhibitImage(const Exhibit& exhibit, Theme theme, const QSize& size, double scale)
{
    auto data = std::make_unique<QMimeData>();
    data->setImageData(exhibitImage(exhibit, theme, size, scale));
    data->setData(QStringLiteral("image/svg+xml"), svgBytes(exhibit, theme, size));
    QGuiApplication::clipboard()->setMimeData(data.release());
}

} // namespace rackrent
