#pragma once

#include "model/report/report.h"
#include "views/report/page_pieces.h"

namespace rackrent {

/// A table as rows for pages.
struct TablePieces {
    std::shared_ptr<RowPiece> heading; ///< stands at the head of each page that the table reaches
    std::vector<std::shared_ptr<RowPiece>> rows;
};

/// @param page of the text
TablePieces tablePieces(const ReportTable& table, const QSizeF& page, const QFont& base);

/// Widths of columns that fill a width: each as wide as its texts where there is room, else as little narrower as can
/// be without a word being broken.
std::vector<double> columnWidths(const std::vector<TextWidths>& columns, double width);

} // namespace rackrent
