#pragma once

class QApplication;

namespace rackrent {

/// Reads the command line, opens the windows and runs until they are closed; or makes the screenshot asked for.
/// Exit status: 0 done, 1 a file could not be opened or the picture not written, 2 wrong usage.
int launch(QApplication& application);

} // namespace rackrent
