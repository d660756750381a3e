#pragma once

#include "views/presentation/presentation.h"
#include "views/style/palette.h"

#include <QString>

#include <optional>

class QPrinter;

namespace rackrent {

/// Writes the deck as a PDF, 16:9, a page for each of its pages, everything but notes as vectors and text. Nothing when
/// it worked; else what failed, as a sentence, and the file that was there before is untouched.
std::optional<QString> writeDeck(Presentation& presentation, Theme theme, const QString& path);

/// Prints the deck in the light theme, a sheet for each of its pages, in the middle of the printer's paper and as large
/// as it can be there. The printer's range of pages counts.
void printDeck(Presentation& presentation, QPrinter& printer);

} // namespace rackrent
