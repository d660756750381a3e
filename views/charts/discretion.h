#pragma once

#include <QString>

namespace rackrent {

/// How much of the figures an audience may read.
enum class Discretion {
    Exact,
    Rounded, ///< to what can be said aloud: "75bn", "21 months"
    Hidden   ///< shapes, names and days alone
};

/// A text with its amounts so. Days, years and counts are no amounts: they stand as they are.
QString discreet(const QString& text, Discretion discretion);

} // namespace rackrent
