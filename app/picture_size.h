#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace rackrent {

/// "1440x900": the size of a picture on the command line, each side from 200 to 8192; nothing for any other text.
inline std::optional<QSize> sizeNamed(const QString& text)
{
    constexpr int smallest = 200, largest = 8192;
    const QStringList sides = text.split(QLatin1Char('x'));
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    const bool fits =
        size.width() >= smallest && size.width() <= largest && size.height() >= smallest && size.height() <= largest;
    return sides.size() == 2 && fits ? std::optional(size) : std::nullopt;
}

} // namespace rackrent
