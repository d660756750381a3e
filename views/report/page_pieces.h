#pragma once

#include "model/analysis/exhibit.h"
#include "views/report/text_lines.h"

#include <QPointF>
#include <QStringList>

#include <memory>
#include <vector>

class QPainter;

namespace rackrent {

/// What stands in one piece on a page of a report.
class PagePiece {
public:
    virtual ~PagePiece() = default;

    virtual double height() const = 0;
    /// @param at its top left corner
    virtual void paint(QPainter& painter, const QPointF& at) const = 0;
    /// What it says, for tests.
    virtual QStringList texts() const { return {}; }

    double above = 0;       ///< room above it, but at the head of a page
    bool keepsNext = false; ///< stands on the page of the next
};

/// Lines of a text.
class LinesPiece : public PagePiece {
public:
    LinesPiece(std::shared_ptr<const TextLines> text, int first, int lines, double left = 0)
        : m_text(std::move(text)), m_first(first), m_lines(lines), m_left(left)
    {}

    double height() const override { return m_lines * m_text->lineHeight(); }
    void paint(QPainter& painter, const QPointF& at) const override
    {
        m_text->paint(painter, at + QPointF(m_left, 0), m_first, m_lines);
    }
    QStringList texts() const override { return {m_text->text()}; }

private:
    std::shared_ptr<const TextLines> m_text;
    int m_first, m_lines;
    double m_left;
};

/// The first line of a list's item.
class ItemPiece : public LinesPiece {
public:
    ItemPiece(std::shared_ptr<const TextLines> bullet, std::shared_ptr<const TextLines> text, double left)
        : LinesPiece(std::move(text), 0, 1, left), m_bullet(std::move(bullet))
    {}

    void paint(QPainter& painter, const QPointF& at) const override
    {
        m_bullet->paint(painter, at, 0, 1);
        LinesPiece::paint(painter, at);
    }

private:
    std::shared_ptr<const TextLines> m_bullet;
};

/// A row of a table, or of one that is higher than a page so many lines.
class RowPiece : public PagePiece {
public:
    struct Cell {
        std::shared_ptr<const TextLines> text;
        double left = 0;
    };
    /// @param rule below it
    RowPiece(std::shared_ptr<const std::vector<Cell>> cells, int first, int lines, double width, double padding,
             const QColor& rule, double ruleWidth);

    double height() const override { return m_lines * m_lineHeight + 2 * m_padding; }
    void paint(QPainter& painter, const QPointF& at) const override;
    QStringList texts() const override;
    bool isPart() const { return m_isPart; }

private:
    std::shared_ptr<const std::vector<Cell>> m_cells;
    int m_first, m_lines;
    double m_width, m_padding;
    QColor m_rule;
    double m_ruleWidth;
    double m_lineHeight = 0;
    bool m_isPart = false; ///< of a row that is higher than a page
};

/// A chart, drawn when the page is.
class ChartPiece : public PagePiece {
public:
    ChartPiece(Exhibit exhibit, const QSizeF& size, const QFont& font)
        : m_exhibit(std::move(exhibit)), m_size(size), m_font(font)
    {}

    double height() const override { return m_size.height(); }
    void paint(QPainter& painter, const QPointF& at) const override;

private:
    Exhibit m_exhibit;
    QSizeF m_size;
    QFont m_font;
};

} // namespace rackrent
