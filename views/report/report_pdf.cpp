#include "views/report/report_pdf.h"

#include "views/format/date_text.h"
#include "views/report/report_document.h"
#include "views/report/words.h"
#include "views/style/palette.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

namespace rackrent {

namespace {

constexpr int dotsPerInch = 1200;
constexpr double pixelsAnInch = 96;
constexpr QSizeF paper{794, 1123}; ///< A4, in pixels
constexpr double side = 68, top = 72, foot = 84;
constexpr int textPixels = 13;
constexpr int before = 2; ///< pages before the sections: cover and contents

using report::plain;

class Pages {
public:
    Pages(const Report& report, QPdfWriter& writer, QPainter& painter)
        : m_report(report), m_writer(writer), m_painter(painter), m_colours(coloursOf(Theme::Light)),
          m_base(QGuiApplication::font()),
          m_document(report, QSizeF(paper.width() - 2 * side, paper.height() - top - foot), based(m_base))
    {
        m_base = based(m_base);
    }

    void paint()
    {
        paintCover();
        m_writer.newPage();
        paintContents();
        for (int page = 0; page < m_document.pageCount(); ++page) {
            m_writer.newPage();
            m_painter.save();
            m_painter.translate(side, top);
            m_document.paintPage(m_painter, page);
            m_painter.restore();
            paintFoot(page + before);
        }
    }

private:
    static QFont based(QFont font)
    {
        font.setPixelSize(textPixels);
        font.setHintingPreference(QFont::PreferNoHinting);
        return font;
    }

    QFont sized(int pixels, bool isBold = false) const
    {
        QFont font = m_base;
        font.setPixelSize(pixels);
        font.setBold(isBold);
        return font;
    }

    /// Writes from a height on, in as many lines as it takes; gives the height below.
    double write(double y, const QString& text, const QFont& font, const QColor& colour)
    {
        const QRectF room(side, y, paper.width() - 2 * side, paper.height());
        m_painter.setFont(font);
        m_painter.setPen(colour);
        QRectF taken;
        m_painter.drawText(room, Qt::AlignLeft | Qt::TextWordWrap, text, &taken);
        return y + taken.height();
    }

    QString ofWhat() const
    {
        return QCoreApplication::translate("Report", "%1, valued %2, in %3")
            .arg(plain(m_report.scenario), shownDate(m_report.valuationDate), plain(m_report.currency));
    }

    void paintCover()
    {
        constexpr double from = 320;
        m_painter.fillRect(QRectF(side, from - 28, 64, 5), m_colours.accent);
        double y = write(from, plain(m_report.title), sized(34, true), m_colours.text) + 18;
        y = write(y, ofWhat(), sized(17), m_colours.text) + 10;
        if (!m_report.file.empty())
            y = write(y, plain(m_report.file), sized(textPixels), m_colours.muted) + 4;
        write(y, plain(m_report.program), sized(textPixels), m_colours.muted);
    }

    void paintContents()
    {
        double y =
            write(top, QCoreApplication::translate("Report", "Contents"), sized(20, true), m_colours.accent) + 18;
        const QFontMetricsF metrics(m_base);
        for (std::size_t i = 0; i < m_report.sections.size(); ++i) {
            const QString title = plain(m_report.sections[i].title);
            const QString page = QString::number(m_document.sectionPages()[i] + before + 1);
            const double right = paper.width() - side;
            m_painter.setFont(m_base);
            m_painter.setPen(m_colours.text);
            m_painter.drawText(QRectF(side, y, right - side, metrics.height()), Qt::AlignLeft, title);
            m_painter.drawText(QRectF(side, y, right - side, metrics.height()), Qt::AlignRight, page);
            m_painter.setPen(QPen(m_colours.grid, 1, Qt::DotLine));
            const double line = y + metrics.ascent();
            m_painter.drawLine(QPointF(side + metrics.horizontalAdvance(title) + 8, line),
                               QPointF(right - metrics.horizontalAdvance(page) - 8, line));
            y += metrics.height() + 10;
        }
        paintFoot(1);
    }

    /// @param page the cover being 0
    void paintFoot(int page)
    {
        const double y = paper.height() - foot + 30;
        m_painter.setPen(QPen(m_colours.grid, 1));
        m_painter.drawLine(QPointF(side, y), QPointF(paper.width() - side, y));
        const QFont font = sized(textPixels - 3);
        const QFontMetricsF metrics(font);
        const QRectF line(side, y + 6, paper.width() - 2 * side, metrics.height());
        const QString number =
            QCoreApplication::translate("Report", "Page %1 of %2").arg(page + 1).arg(m_document.pageCount() + before);
        m_painter.setFont(font);
        m_painter.setPen(m_colours.muted);
        m_painter.drawText(line, Qt::AlignRight, number);
        const QString name = metrics.elidedText(plain(m_report.title) + QStringLiteral(" \u00b7 ") + ofWhat(),
                                                Qt::ElideRight, line.width() - metrics.horizontalAdvance(number) - 24);
        m_painter.drawText(line, Qt::AlignLeft, name);
    }

    const Report& m_report;
    QPdfWriter& m_writer;
    QPainter& m_painter;
    Colours m_colours;
    QFont m_base;
    ReportDocument m_document;
};

} // namespace

QByteArray reportPdf(const Report& report, const QByteArray& project)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(dotsPerInch);
        writer.setTitle(plain(report.title));
        writer.setCreator(plain(report.program));
        const QString name = report.file.empty() ? QStringLiteral("project.rackrent") : plain(report.file);
        writer.addFileAttachment(name, project, QStringLiteral("application/json"));
        QPainter painter;
        if (!painter.begin(&writer))
            return {};
        painter.scale(dotsPerInch / pixelsAnInch, dotsPerInch / pixelsAnInch);
        Pages(report, writer, painter).paint();
    }
    return bytes;
}

} // namespace rackrent
