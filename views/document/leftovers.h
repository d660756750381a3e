#pragma once

#include <QString>
#include <QStringList>

namespace rackrent {

/// Removes the half-written files that saves of this file left beside it when they were killed: those named as
/// QSaveFile names them, that no process has open. Gives the names of what went.
QStringList sweepLeftovers(const QString& path);

/// Whether a file's name is one that QSaveFile gives to what it writes for a file of the name `of`. A name that a
/// person may have given (`plan.rackrent.backup`) is none, which spares one leftover in twenty.
bool isLeftoverName(const QString& name, const QString& of);

} // namespace rackrent
