#pragma once

#include <QByteArray>

#include <QStringList>

#include <functional>
#include <optional>

class QApplication;

namespace rackrent {

class MainWindow;
class Prompts;

/// Reads the command line, opens the windows and runs until they are closed; or makes the screenshot asked for.
/// Exit status: 0 done, 1 a file could not be opened or the picture not written, 2 wrong usage.
int launch(QApplication& application);

/// Opens files as the command line names them, under a scenario or without: each in a window of its own, once however
/// often it is named. What cannot be opened is said, and its window is the next one's. Without files one empty window.
/// @param newWindow makes a window, and shows it
void openFiles(const QStringList& files, const QString& scenario, Prompts& prompts,
               const std::function<MainWindow&()>& newWindow);

/// The factor of `--scale`, which Qt has to know before there is an application; nothing for other texts.
std::optional<double> scaleNamed(const QByteArray& text);

} // namespace rackrent
