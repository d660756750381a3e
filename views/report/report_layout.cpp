#include "views/report/report_layout.h"

#include "views/format/language_scope.h"
#include "views/report/words.h"
#include "views/style/palette.h"

#include <QPainter>

namespace rackrent {

namespace {

constexpr double chartShare = 0.5; ///< of a chart's width: its height
constexpr double sectionScale = 1.5, headingScale = 1.15;
constexpr double aboveSection = 30, aboveHeading = 16, aboveWords = 8, aboveItem = 5, aboveTable = 10, aboveChart = 12;
constexpr double listIndent = 14; ///< of a list's items

using report::plain;

} // namespace

ReportLayout::ReportLayout(const Report& report, const QSizeF& page, const QFont& base)
    : m_report(report), m_page(page), m_base(base), m_flow(page.height())
{}

bool ReportLayout::layOutNext()
{
    if (isComplete())
        return false;
    const ReportSection& section = m_report.sections[m_section];
    if (m_block == 0)
        m_headings.push_back(addHeading(section.title, true));
    if (m_block < section.blocks.size())
        addBlock(section.blocks[m_block++]);
    if (m_block == section.blocks.size()) {
        m_block = 0;
        ++m_section;
    }
    if (isComplete())
        m_flow.finish();
    return !isComplete();
}

void ReportLayout::addBlock(const ReportBlock& block)
{
    const Colours colours = coloursOf(Theme::Light);
    if (const auto* words = std::get_if<ReportWords>(&block)) {
        if (words->isHeading)
            addHeading(words->text.words, false);
        else
            addWords(plain(words->text.words), colours.text, aboveWords);
    } else if (const auto* list = std::get_if<ReportList>(&block)) {
        addList(*list);
    } else if (const auto* table = std::get_if<ReportTable>(&block)) {
        const TablePieces pieces = tablePieces(*table, m_page, m_base);
        pieces.heading->above = aboveTable;
        m_flow.addTable(pieces);
    } else if (const auto* chart = std::get_if<ReportChart>(&block)) {
        addChart(chart->exhibit);
    }
}

std::shared_ptr<const PagePiece> ReportLayout::addHeading(const std::string& words, bool isSection)
{
    const Colours colours = coloursOf(Theme::Light);
    QFont font = m_base;
    font.setBold(true);
    font.setPixelSize(static_cast<int>(m_base.pixelSize() * (isSection ? sectionScale : headingScale)));
    const auto text =
        std::make_shared<TextLines>(plain(words), font, isSection ? colours.accent : colours.text, m_page.width());
    const auto piece = std::make_shared<LinesPiece>(text, 0, text->count());
    piece->above = isSection ? aboveSection : aboveHeading;
    piece->keepsNext = true;
    m_flow.add(piece);
    return piece;
}

/// A line each, so that a long text goes on on the next page.
void ReportLayout::addWords(const QString& text, const QColor& colour, double above)
{
    for (const QString& paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto lines = std::make_shared<TextLines>(paragraph, m_base, colour, m_page.width());
        for (int i = 0; i < lines->count(); ++i) {
            const auto piece = std::make_shared<LinesPiece>(lines, i, 1);
            piece->above = i == 0 ? above : 0;
            piece->keepsNext = i == 0 && lines->count() > 1; // no line alone at the foot of a page
            m_flow.add(piece);
        }
    }
}

void ReportLayout::addList(const ReportList& list)
{
    const Colours colours = coloursOf(Theme::Light);
    const auto bullet = std::make_shared<TextLines>(QStringLiteral("\u2022"), m_base, colours.text, listIndent);
    for (const ReportText& item : list.items) {
        const auto lines =
            std::make_shared<TextLines>(plain(item.words), m_base, colours.text, m_page.width() - listIndent);
        const auto first = std::make_shared<ItemPiece>(bullet, lines, listIndent);
        first->above = aboveItem;
        first->keepsNext = lines->count() > 1;
        m_flow.add(first);
        for (int i = 1; i < lines->count(); ++i)
            m_flow.add(std::make_shared<LinesPiece>(lines, i, 1, listIndent));
    }
}

void ReportLayout::addChart(const Exhibit& exhibit)
{
    const auto chart =
        std::make_shared<ChartPiece>(exhibit, QSizeF(m_page.width(), m_page.width() * chartShare), m_base);
    chart->above = aboveChart;
    chart->keepsNext = !exhibit.message.empty();
    m_flow.add(chart);
    if (!exhibit.message.empty())
        addWords(plain(exhibit.message), coloursOf(Theme::Light).muted, 2);
}

void ReportLayout::paintPage(QPainter& painter, int page) const
{
    const LanguageScope scope(QString::fromStdString(m_report.language));
    for (const PageFlow::Placed& placed : this->page(page))
        placed.piece->paint(painter, QPointF(0, placed.top));
}

} // namespace rackrent
