#pragma once

#include "model/report/report.h"
#include "views/report/page_flow.h"

#include <QFont>
#include <QSizeF>

namespace rackrent {

/// The sections of a report laid out in pages, block by block. No row of a table and no chart is cut by the end of a
/// page, unless it is higher than one; headings stand with what they are above of.
class ReportLayout {
public:
    /// @param page room for the text, in pixels of 1/96 inch
    ReportLayout(const Report& report, const QSizeF& page, const QFont& base);

    /// Lays out another block. False when all are.
    bool layOutNext();
    bool isComplete() const { return m_section == m_report.sections.size(); }

    /// None where there are no sections.
    int pageCount() const { return m_flow.pages().front().empty() ? 0 : static_cast<int>(m_flow.pages().size()); }
    /// What stands on a page, the first being 0.
    const PageFlow::Page& page(int page) const { return m_flow.pages().at(static_cast<std::size_t>(page)); }
    /// Draws it at the painter's origin.
    void paintPage(QPainter& painter, int page) const;
    /// The page on which a section begins.
    int sectionPage(std::size_t section) const { return m_flow.pageOf(m_headings.at(section).get()); }

private:
    void addBlock(const ReportBlock& block);
    std::shared_ptr<const PagePiece> addHeading(const std::string& words, bool isSection);
    void addWords(const QString& text, const QColor& colour, double above);
    void addList(const ReportList& list);
    void addChart(const Exhibit& exhibit);

    Report m_report;
    QSizeF m_page;
    QFont m_base;
    PageFlow m_flow;
    std::size_t m_section = 0, m_block = 0; ///< to be laid out next
    std::vector<std::shared_ptr<const PagePiece>> m_headings;
};

} // namespace rackrent
