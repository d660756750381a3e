#pragma once

#include "views/report/report_layout.h"

#include <QFont>
#include <QPageSize>

namespace rackrent {

/// What a report is printed on.
enum class ReportPaper { A4, Letter };

QPageSize pageSizeOf(ReportPaper paper);

/// A report as pages of paper: a cover, contents with page numbers, the sections, and on each page what it is of and
/// its number. The preview, the printer and the PDF draw the same one.
class ReportPages {
public:
    ReportPages(const Report& report, ReportPaper paper);

    /// Lays out some more, for about so long. False when all is laid out; nothing is to be drawn before.
    bool layOut(int milliseconds);
    void layOutAll();

    int count() const { return m_layout.pageCount() + before; }
    /// Of a sheet, in pixels of 1/96 inch.
    QSizeF size() const { return m_size; }
    /// Draws a page, the cover being 0, at the painter's origin.
    void paint(QPainter& painter, int page) const;
    /// The page on which a section begins.
    int sectionPage(std::size_t section) const { return m_layout.sectionPage(section) + before; }

    const Report& report() const { return m_report; }
    const ReportLayout& layout() const { return m_layout; }

private:
    static constexpr int before = 2; ///< pages before the sections: cover and contents

    QFont sized(int pixels, bool isBold = false) const;
    double write(QPainter& painter, double y, const QString& text, const QFont& font, const QColor& colour) const;
    void paintCover(QPainter& painter) const;
    void paintContents(QPainter& painter) const;
    void paintFoot(QPainter& painter, int page) const;

    Report m_report;
    QSizeF m_size;
    QFont m_base;
    ReportLayout m_layout;
};

} // namespace rackrent
