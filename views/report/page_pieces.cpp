#include "views/report/page_pieces.h"

#include "views/charts/exhibit_picture.h"
#include "views/style/palette.h"

#include <QPainter>

#include <algorithm>

namespace rackrent {

RowPiece::RowPiece(std::shared_ptr<const std::vector<Cell>> cells, int first, int lines, double width, double padding,
                   const QColor& rule, double ruleWidth)
    : m_cells(std::move(cells)), m_first(first), m_lines(lines), m_width(width), m_padding(padding), m_rule(rule),
      m_ruleWidth(ruleWidth)
{
    for (const Cell& cell : *m_cells) {
        m_lineHeight = std::max(m_lineHeight, cell.text->lineHeight());
        m_isPart = m_isPart || m_first > 0 || cell.text->count() > lines;
    }
}

void RowPiece::paint(QPainter& painter, const QPointF& at) const
{
    for (const Cell& cell : *m_cells)
        cell.text->paint(painter, at + QPointF(cell.left + m_padding, m_padding), m_first, m_lines);
    painter.setPen(QPen(m_rule, m_ruleWidth));
    const double y = at.y() + height() - m_ruleWidth / 2;
    painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + m_width, y));
}

QStringList RowPiece::texts() const
{
    QStringList texts;
    for (const Cell& cell : *m_cells)
        texts << cell.text->text();
    return texts;
}

void ChartPiece::paint(QPainter& painter, const QPointF& at) const
{
    Colours colours = coloursOf(Theme::Light);
    colours.surface = Qt::white;
    ExhibitPicture picture;
    picture.setExhibit(m_exhibit);
    picture.setLook(colours, m_font);
    picture.setSize(m_size);
    painter.save();
    painter.translate(at);
    picture.paint(painter);
    painter.restore();
}

} // namespace rackrent
