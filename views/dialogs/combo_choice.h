#pragma once

#include <QComboBox>

/// What dialogs of choices share.
namespace rackrent {

inline constexpr int dialogMargin = 18;
inline constexpr int dialogGap = 10;

/// Chooses what carries the data; the first without one.
inline void choose(QComboBox& box, const QVariant& data) { box.setCurrentIndex(std::max(0, box.findData(data))); }

template <class Choice>
Choice chosen(const QComboBox& box)
{
    return static_cast<Choice>(box.currentData().toInt());
}

} // namespace rackrent
