#include "views/panels/dashboard_layout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rackrent {

namespace {

struct Shape {
    int columns = 1;
    int rowsInView = 1;
    QSize card;
    int rows = 1;
};

Shape shapeOf(int cards, const QSize& room, int gap, int columns)
{
    Shape shape;
    shape.columns = columns;
    shape.rows = (cards + columns - 1) / columns;
    const int fitting = std::max(1, (room.height() + gap) / (leastCard.height() + gap));
    shape.rowsInView = std::min(shape.rows, fitting);
    shape.card = {(room.width() - gap * (columns - 1)) / columns,
                  (room.height() - gap * (shape.rowsInView - 1)) / shape.rowsInView};
    return shape;
}

/// How far a card is from the shape that charts look best in; what is out of view counts more.
double cost(const Shape& shape)
{
    constexpr double best = 1.5;
    const double aspect = std::max(1, shape.card.width()) / static_cast<double>(std::max(1, shape.card.height()));
    return std::abs(std::log(aspect / best)) + 0.5 * (shape.rows - shape.rowsInView);
}

} // namespace

DashboardLayout dashboardLayout(int cards, const QSize& room, int gap)
{
    DashboardLayout layout;
    if (cards < 1 || room.isEmpty())
        return layout;
    const int most = std::clamp((room.width() + gap) / (leastCard.width() + gap), 1, cards);
    Shape chosen = shapeOf(cards, room, gap, 1);
    for (int columns = 2; columns <= most; ++columns)
        if (const Shape shape = shapeOf(cards, room, gap, columns); cost(shape) < cost(chosen))
            chosen = shape;
    const QSize step(chosen.card.width() + gap, chosen.card.height() + gap);
    for (int i = 0; i < cards; ++i)
        layout.cards.emplace_back(QPoint(i % chosen.columns * step.width(), i / chosen.columns * step.height()),
                                  chosen.card);
    layout.height = chosen.rows * step.height() - gap;
    layout.page = chosen.rowsInView * step.height();
    return layout;
}

} // namespace rackrent
