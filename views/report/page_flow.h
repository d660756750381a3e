#pragma once

#include "views/report/page_pieces.h"
#include "views/report/table_pieces.h"

namespace rackrent {

/// Puts pieces on pages, one below the other.
class PageFlow {
public:
    struct Placed {
        std::shared_ptr<const PagePiece> piece;
        double top = 0;
    };
    using Page = std::vector<Placed>;

    explicit PageFlow(double pageHeight) : m_height(pageHeight) {}

    void add(std::shared_ptr<const PagePiece> piece);
    /// The heading stands above the first row, and again at the head of each page that follows.
    void addTable(const TablePieces& table);
    /// Places what waits for a piece to stand with.
    void finish();

    const std::vector<Page>& pages() const { return m_pages; }
    /// The page of a piece that was placed, the first being 0; -1 for none.
    int pageOf(const PagePiece* piece) const;

private:
    void place(std::shared_ptr<const PagePiece> piece);
    void placeWaiting();
    void newPage();

    double m_height;
    std::vector<Page> m_pages = std::vector<Page>(1);
    double m_y = 0;                                          ///< below the last piece
    std::vector<std::shared_ptr<const PagePiece>> m_waiting; ///< each to stand with the next
    std::shared_ptr<const PagePiece> m_heading;              ///< of the table that is being placed
};

} // namespace rackrent
