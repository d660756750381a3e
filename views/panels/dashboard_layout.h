#pragma once

#include <QRect>
#include <QSize>

#include <vector>

namespace rackrent {

/// Where the cards of a dashboard lie.
struct DashboardLayout {
    std::vector<QRect> cards;
    int height = 0; ///< of them all: more than there is room for where they are to be scrolled
    int page = 0;   ///< pixels that bring the next rows into view
};

/// Cards in rows, alike in size, as near to the shape of a slide as the room allows. Where not all fit, whole rows fill
/// the room and the others follow below.
DashboardLayout dashboardLayout(int cards, const QSize& room, int gap);

/// The least size of a card that can be read.
inline constexpr QSize leastCard{300, 220};

} // namespace rackrent
