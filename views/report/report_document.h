#pragma once

#include "model/report/report.h"

#include <QTextDocument>

namespace rackrent {

/// The sections of a report as a text that is laid out in pages.
class ReportDocument {
public:
    /// @param page of the text, in pixels of 1/96 inch
    ReportDocument(const Report& report, const QSizeF& page, const QFont& base);

    int pageCount() const { return m_text.pageCount(); }
    /// Draws what stands on a page, the first being 0, at the painter's origin.
    void paintPage(QPainter& painter, int page);
    /// The page on which each section begins, the first being 0.
    const std::vector<int>& sectionPages() const { return m_sectionPages; }

private:
    void addTable(const ReportTable& table);
    void addBlock(const ReportBlock& block);
    void addHeading(const std::string& words, bool isSection);
    void keepHeadingsWithText();
    int pageOf(int position) const;

    QTextDocument m_text;
    QSizeF m_page;
    QFont m_base;
    int m_charts = 0;            ///< that stand in the text
    std::vector<int> m_headings; ///< positions in the text
    std::vector<int> m_sections; ///< positions of the sections' headings
    std::vector<int> m_sectionPages;
};

} // namespace rackrent
