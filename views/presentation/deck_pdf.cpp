#include "views/presentation/deck_pdf.h"

#include "views/presentation/slide_painter.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

#include <algorithm>

namespace rackrent {

namespace {

constexpr QSizeF pageSize{960, 540}; ///< points: 13.33 by 7.5 inches, as programs for slides have it
constexpr int dotsPerInch = 144;
const QSizeF drawn = pageSize * dotsPerInch / 72.0; ///< 1920 by 1080

/// Draws pages from one to another, each on a sheet of its own.
void drawPages(QPagedPaintDevice& device, QPainter& painter, Presentation& presentation, Theme theme, int first,
               int last)
{
    SlidePainter slides;
    slides.setLook(coloursOf(theme), QGuiApplication::font());
    slides.setDiscretion(presentation.discretion());
    for (int i = first; i <= last; ++i) {
        if (i > first)
            device.newPage();
        slides.paint(painter, presentation.contentOf(i), drawn, i + 1, presentation.count());
    }
}

} // namespace

std::optional<QString> writeDeck(Presentation& presentation, Theme theme, const QString& path)
{
    QSaveFile file(path);
    const auto refuse = [&](const QString& why) {
        return QCoreApplication::translate("Slides", "%1 cannot be written: %2. Name a file in a folder that exists "
                                                     "and may be written to.")
            .arg(QDir::toNativeSeparators(path), why);
    };
    if (!file.open(QIODevice::WriteOnly))
        return refuse(file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(pageSize, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
        writer.setResolution(dotsPerInch);
        writer.setTitle(presentation.contentOf(0).headline);
        writer.setCreator(QStringLiteral("Rackrent"));
        QPainter painter(&writer);
        drawPages(writer, painter, presentation, theme, 0, presentation.count() - 1);
    }
    if (!file.flush() || !file.commit()) // commit alone misses what a full disk did not take
        return refuse(file.errorString());
    return std::nullopt;
}

void printDeck(Presentation& presentation, QPrinter& printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return; // the printer's own dialog has said why
    const QRectF paper(QPointF(), printer.pageRect(QPrinter::DevicePixel).size());
    QRectF place(QPointF(), drawn.scaled(paper.size(), Qt::KeepAspectRatio));
    place.moveCenter(paper.center());
    painter.setViewport(place.toRect());
    painter.setWindow(QRect(QPoint(), drawn.toSize()));
    const int last = presentation.count();
    const bool isRange = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int from = isRange ? std::clamp(printer.fromPage(), 1, last) : 1;
    const int to = isRange ? std::clamp(printer.toPage(), from, last) : last;
    drawPages(printer, painter, presentation, Theme::Light, from - 1, to - 1);
}

} // namespace rackrent
