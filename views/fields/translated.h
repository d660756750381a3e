#pragma once

#include <QCoreApplication>

namespace rackrent {

/// A text of the fields' tables, in the user's language.
inline QString translated(const char* text) { return QCoreApplication::translate("Fields", text); }

} // namespace rackrent
