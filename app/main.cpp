#include "app/launch.h"

#include <QApplication>

#include <cstring>

int main(int argc, char** argv)
{
    // A screenshot, the help and the version need no display.
    for (int i = 1; i < argc; ++i)
        for (const char* option : {"--screenshot", "--help", "-h", "--version", "-v"})
            if (std::strncmp(argv[i], option, std::strlen(option)) == 0 &&
                qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
                qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Rackrent"));
    QApplication::setApplicationVersion(QStringLiteral(RACKRENT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("rackrent"));
    return rackrent::launch(application);
}
