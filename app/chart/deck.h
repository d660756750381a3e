#pragma once

#include <QStringList>

namespace rackrent {

/// `rackrent-cli deck FILE -o OUT.pdf`: the deck of a project as a PDF. Gives the exit status.
/// @param arguments the program's own name first
int exportDeck(const QStringList& arguments);

} // namespace rackrent
