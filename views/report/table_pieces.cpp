#include "views/report/table_pieces.h"

#include "views/report/words.h"
#include "views/style/palette.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rackrent {

namespace {

constexpr int wideTable = 6;        ///< columns of a table whose letters are smaller
constexpr double mostOfWidth = 0.5; ///< that one column asks for
constexpr double headingRule = 1, rowRule = 0.5;

using report::plain;

/// How one table looks.
struct TableLook {
    TableLook(const ReportTable& table, const QFont& base)
    {
        const bool isWide = table.heading.size() >= wideTable;
        padding = isWide ? 3 : 4;
        words = base;
        words.setPixelSize(base.pixelSize() - (isWide ? 3 : 1));
        strong = words;
        strong.setBold(true);
    }

    QFont words, strong;
    double padding = 0;
};

std::vector<TextWidths> widthsOf(const ReportTable& table, const TableLook& look, double width)
{
    std::vector<TextWidths> columns(table.heading.size());
    const auto note = [&](const std::vector<ReportText>& cells, const QFont& font) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const TextWidths cell = textWidths(plain(cells[i].words), font);
            columns[i].whole = std::max(columns[i].whole, cell.whole + 2 * look.padding);
            columns[i].part = std::max(columns[i].part, cell.part + 2 * look.padding);
        }
    };
    note(table.heading, look.strong);
    for (const auto& row : table.rows)
        note(row, table.hasTotal && &row == &table.rows.back() ? look.strong : look.words);
    for (TextWidths& column : columns) { // an address without a space must not take it all
        column.part = std::min(column.part, width * mostOfWidth);
        column.whole = std::min(column.whole, width);
    }
    return columns;
}

class RowMaker {
public:
    RowMaker(const ReportTable& table, const QSizeF& page, const TableLook& look)
        : m_table(table), m_page(page), m_look(look),
          m_widths(columnWidths(widthsOf(table, look, page.width()), page.width()))
    {}

    /// One piece, or where the row is higher than a page several.
    std::vector<std::shared_ptr<RowPiece>> made(const std::vector<ReportText>& texts, const QFont& font,
                                                const QColor& colour, const QColor& rule, double ruleWidth) const
    {
        constexpr double mostOfPage = 0.8; // headings stand above it
        auto cells = std::make_shared<std::vector<RowPiece::Cell>>();
        double left = 0, lineHeight = 0;
        int lines = 1;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const Qt::Alignment side = i < m_table.wordColumns ? Qt::AlignLeft : Qt::AlignRight;
            auto text = std::make_shared<TextLines>(plain(texts[i].words), font, colour,
                                                    m_widths[i] - 2 * m_look.padding, side);
            lines = std::max(lines, text->count());
            lineHeight = std::max(lineHeight, text->lineHeight());
            cells->push_back({std::move(text), left});
            left += m_widths[i];
        }
        const int most = std::max(1, static_cast<int>(mostOfPage * m_page.height() / lineHeight));
        std::vector<std::shared_ptr<RowPiece>> pieces;
        for (int first = 0; first < lines; first += most)
            pieces.push_back(std::make_shared<RowPiece>(cells, first, std::min(most, lines - first), m_page.width(),
                                                        m_look.padding, rule, ruleWidth));
        return pieces;
    }

private:
    const ReportTable& m_table;
    QSizeF m_page;
    const TableLook& m_look;
    std::vector<double> m_widths;
};

} // namespace

std::vector<double> columnWidths(const std::vector<TextWidths>& columns, double width)
{
    double whole = 0, part = 0;
    for (const TextWidths& column : columns) {
        whole += column.whole;
        part += column.part;
    }
    std::vector<double> widths;
    for (const TextWidths& column : columns) {
        if (whole <= width) // what is left over goes to all alike
            widths.push_back(column.whole + (width - whole) / static_cast<double>(columns.size()));
        else if (part <= width) // what goes beyond the words is shared by need
            widths.push_back(column.part + (width - part) * (column.whole - column.part) / (whole - part));
        else
            widths.push_back(width * column.part / part);
    }
    return widths;
}

TablePieces tablePieces(const ReportTable& table, const QSizeF& page, const QFont& base)
{
    const Colours colours = coloursOf(Theme::Light);
    const TableLook look(table, base);
    const RowMaker maker(table, page, look);
    TablePieces pieces;
    pieces.heading = maker.made(table.heading, look.strong, colours.muted, colours.axis, headingRule).front();
    pieces.heading->keepsNext = true;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const bool isTotal = table.hasTotal && i + 1 == table.rows.size();
        const auto row =
            maker.made(table.rows[i], isTotal ? look.strong : look.words, colours.text, colours.grid, rowRule);
        pieces.rows.insert(pieces.rows.end(), row.begin(), row.end());
    }
    if (table.hasTotal && pieces.rows.size() > 1)
        pieces.rows[pieces.rows.size() - 2]->keepsNext = true; // a total alone says nothing
    return pieces;
}

} // namespace rackrent
