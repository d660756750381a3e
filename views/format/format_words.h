#pragma once

#include <QCoreApplication>

namespace rackrent {

/// The texts of numbers and dates in the program's language: `Format::tr("%1 days")`.
struct Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// One sentence behind another.
inline QString sentences(const QString& first, const QString& second)
{
    return Format::tr("%1 %2", "two sentences").arg(first, second);
}

} // namespace rackrent
