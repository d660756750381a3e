#pragma once

#include <QString>

namespace rackrent {

/// A sentence with its amounts ("1.25bn USD"), as the model writes them, counted as the program's language does, with
/// the same figures.
QString amountsInLanguage(const QString& sentence);

} // namespace rackrent
