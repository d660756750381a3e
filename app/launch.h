#pragma once

#include <QByteArray>

#include <optional>

class QApplication;

namespace rackrent {

/// Reads the command line, opens the windows and runs until they are closed; or makes the screenshot asked for.
/// Exit status: 0 done, 1 a file could not be opened or the picture not written, 2 wrong usage.
int launch(QApplication& application);

/// The factor of `--scale`, which Qt has to know before there is an application; nothing for other texts.
std::optional<double> scaleNamed(const QByteArray& text);

} // namespace rackrent
