#pragma once

#include "model/analysis/exhibit.h"

#include <QList>
#include <QString>

#include <optional>

namespace rackrent {

/// What a chart tells about one month: the same words for the eye and for a screen reader.
struct HoverContent {
    struct Row {
        QString label;
        QString value;
        std::optional<std::size_t> series; ///< place in the exhibit; nothing for the total
    };
    QString heading;
    QList<Row> rows;

    /// One line a row: "Oct 2026", "Anthropic: 1.25bn", ...
    QString plainText() const;
};

/// "Free rent": what a stretch of time in a row is.
QString spanKindName(Span::Kind kind);

/// True when positions of an exhibit over time are months; else they are month boundaries.
bool countsMonths(const Exhibit& exhibit);

/// Positions that can be pointed at: months or month boundaries, categories, rows, or cells of a grid.
int hoverPositions(const Exhibit& exhibit);

/// The position nearest to a place on the time axis (days since 1970), or -1 when there is none.
int hoverPosition(const Exhibit& exhibit, double day);

/// Where the crosshair of a position stands on the time axis: the middle of the month, or the boundary.
double hoverDay(const Exhibit& exhibit, int position);

/// Series without a value say so; with more than six stacked series those at zero are left out.
HoverContent hoverContent(const Exhibit& exhibit, int position);

} // namespace rackrent
