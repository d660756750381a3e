#include "views/report/report_pdf.h"

#include "views/report/words.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

#include <algorithm>

namespace rackrent {

namespace {

constexpr int dotsPerInch = 1200;
constexpr double pixelsAnInch = 96;

using report::plain;

} // namespace

QByteArray reportPdf(const ReportPages& pages, ReportPaper paper, const QByteArray& project)
{
    const Report& report = pages.report();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(pageSizeOf(paper));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(dotsPerInch);
        writer.setTitle(plain(report.title.words));
        writer.setCreator(plain(report.program));
        const QString name = report.file.empty() ? QStringLiteral("project.rackrent") : plain(report.file);
        writer.addFileAttachment(name, project, QStringLiteral("application/json"));
        QPainter painter;
        if (!painter.begin(&writer))
            return {};
        painter.scale(dotsPerInch / pixelsAnInch, dotsPerInch / pixelsAnInch);
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page);
        }
    }
    return bytes;
}

void printReport(const ReportPages& pages, QPrinter& printer)
{
    const int last = pages.count();
    const bool isRange = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int from = isRange ? std::clamp(printer.fromPage(), 1, last) : 1;
    const int to = isRange ? std::clamp(printer.toPage(), from, last) : last;
    printer.setFullPage(true); // the pages have margins of their own
    QPainter painter;
    if (!painter.begin(&printer))
        return; // the printer's own dialog has said why
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    const double scale = std::min(paper.width() / pages.size().width(), paper.height() / pages.size().height());
    painter.translate((paper.width() - scale * pages.size().width()) / 2,
                      (paper.height() - scale * pages.size().height()) / 2);
    painter.scale(scale, scale);
    for (int page = from; page <= to; ++page) {
        if (page > from)
            printer.newPage();
        pages.paint(painter, page - 1);
    }
}

} // namespace rackrent
