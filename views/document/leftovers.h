#pragma once

#include <QString>
#include <QStringList>

namespace rackrent {

/// Removes the half-written files that saves of this file left beside it when they were killed: those named as
/// `writeSafely` names them, that no process has open. Gives the names of what went.
QStringList sweepLeftovers(const QString& path);

/// Whether a file's name is one that `writeSafely` gives to what it writes for a file of the name `of`.
bool isLeftoverName(const QString& name, const QString& of);

} // namespace rackrent
