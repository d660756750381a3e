#include "views/presentation/deck_pdf.h"

#include "views/presentation/slide_painter.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace rackrent {

namespace {

constexpr QSizeF pageSize{960, 540}; ///< points: 13.33 by 7.5 inches, as programs for slides have it
constexpr int dotsPerInch = 144;     ///< a page is 1920 by 1080

void drawPages(QPdfWriter& writer, Presentation& presentation, Theme theme)
{
    QPainter painter(&writer);
    SlidePainter slides;
    QFont font = QGuiApplication::font();
    slides.setLook(coloursOf(theme), font);
    slides.setDiscretion(presentation.discretion());
    for (int i = 0; i < presentation.count(); ++i) {
        if (i > 0)
            writer.newPage();
        slides.paint(painter, presentation.contentOf(i), pageSize * dotsPerInch / 72.0, i + 1, presentation.count());
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
        drawPages(writer, presentation, theme);
    }
    if (!file.flush() || !file.commit()) // commit alone misses what a full disk did not take
        return refuse(file.errorString());
    return std::nullopt;
}

} // namespace rackrent
