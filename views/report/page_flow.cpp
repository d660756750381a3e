#include "views/report/page_flow.h"

#include <algorithm>

namespace rackrent {

void PageFlow::add(std::shared_ptr<const PagePiece> piece)
{
    const bool isLast = !piece->keepsNext;
    m_waiting.push_back(std::move(piece));
    if (isLast)
        placeWaiting();
}

void PageFlow::addTable(const TablePieces& table)
{
    add(table.heading);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        add(table.rows[i]);
        m_heading = table.heading; // once the first row stands below it
    }
    placeWaiting();
    m_heading.reset();
}

void PageFlow::finish() { placeWaiting(); }

void PageFlow::placeWaiting()
{
    double height = 0;
    for (const auto& piece : m_waiting)
        height += piece->height() + piece->above;
    const bool fits = m_y + height <= m_height;
    if (!fits && !m_pages.back().empty())
        newPage();
    for (const auto& piece : m_waiting)
        place(piece);
    m_waiting.clear();
}

void PageFlow::place(std::shared_ptr<const PagePiece> piece)
{
    if (!m_pages.back().empty() && m_y + piece->above + piece->height() > m_height)
        newPage();
    const double top = m_pages.back().empty() ? 0 : m_y + piece->above;
    m_y = top + piece->height();
    m_pages.back().push_back({std::move(piece), top});
}

void PageFlow::newPage()
{
    m_pages.emplace_back();
    m_y = 0;
    if (m_heading) {
        m_pages.back().push_back({m_heading, 0});
        m_y = m_heading->height();
    }
}

int PageFlow::pageOf(const PagePiece* piece) const
{
    for (std::size_t page = 0; page < m_pages.size(); ++page)
        if (std::ranges::any_of(m_pages[page], [&](const Placed& placed) { return placed.piece.get() == piece; }))
            return static_cast<int>(page);
    return -1;
}

} // namespace rackrent
