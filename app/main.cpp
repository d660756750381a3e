#include "app/kept_memory.h"
#include "app/launch.h"

#include <QApplication>

#include <cstring>

namespace {

/// Makes the factor of `--scale FACTOR` or `--scale=FACTOR` that of the whole program.
void setScale(int argc, char** argv)
{
    constexpr char option[] = "--scale";
    constexpr std::size_t length = sizeof option - 1;
    for (int i = 1; i < argc; ++i) {
        if (std::strncmp(argv[i], option, length) != 0)
            continue;
        const char* text = argv[i][length] == '=' ? argv[i] + length + 1
                           : argv[i][length] == 0 ? (i + 1 < argc ? argv[i + 1] : "")
                                                  : "";
        if (rackrent::scaleNamed(text))
            qputenv("QT_SCALE_FACTOR", text);
    }
}

} // namespace

int main(int argc, char** argv)
{
    rackrent::keepFreedMemory();
    // A screenshot, the help and the version need no display.
    for (int i = 1; i < argc; ++i)
        for (const char* option : {"--screenshot", "--help", "-h", "--version", "-v"})
            if (std::strncmp(argv[i], option, std::strlen(option)) == 0 &&
                qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
                qputenv("QT_QPA_PLATFORM", "offscreen");
    setScale(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Rackrent"));
    QApplication::setApplicationVersion(QStringLiteral(RACKRENT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("rackrent"));
    return rackrent::launch(application);
}
