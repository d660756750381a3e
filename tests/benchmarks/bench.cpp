// `./dev bench`: the project's speed bars. Medians over many runs with their spread; times are this machine's, and no
// test asserts one.

#include "app/kept_memory.h"
#include "tests/benchmarks/child.h"
#include "tests/benchmarks/groups.h"
#include "tests/benchmarks/other_work.h"
#include "views/style/palette.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>

#include <cstdio>
#include <exception>

namespace {

using namespace rackrent::bench;

struct Request {
    std::string only;
    std::string json;
    bool keep = false;
};

/// Ends the program for help, and for what cannot be done.
Request requestOf(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures Rackrent against its speed bars."));
    parser.addHelpOption();
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Only rows whose name contains TEXT."),
                                  QStringLiteral("TEXT"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Write the results to FILE too."),
                                  QStringLiteral("FILE"));
    const QCommandLineOption kept(QStringLiteral("keep"),
                                  QStringLiteral("Keep the results as this version's in tests/benchmarks/results."));
    parser.addOptions({only, json, kept});
    parser.process(application);
    const Request request{parser.value(only).toStdString(), parser.value(json).toStdString(), parser.isSet(kept)};
    if (request.keep && !request.only.empty()) {
        std::fprintf(stderr, "rackrent-bench: --keep keeps all rows; leave out --only.\n");
        std::exit(2);
    }
    return request;
}

/// Of the cores' time; with more, results are not kept.
constexpr double mostOtherWork = 0.1;

int run(const Request& request)
{
    const std::vector<KeptResults> kept = keptResults();
    printMachine(machineJson(), kept);
    const OtherWork others;
    Bench bench(request.only, kept);
    measureEngine(bench);
    measureSimulation(bench);
    measureDocument(bench);
    measureWindow(bench);
    measureStart(bench);
    measureLimits(bench);
    bench.printVerdict();
    const double otherShare = others.share();
    std::printf("Other processes took %.0f%% of the cores' time meanwhile.\n", otherShare * 100);
    const rackrent::Json results = resultsDocument(bench.rowsJson(), otherShare);
    if (!request.json.empty())
        write(results, request.json);
    if (!request.keep)
        return 0;
    if (otherShare > mostOtherWork) {
        std::fprintf(stderr, "rackrent-bench: not kept: the machine was too busy with other things.\n");
        return 1;
    }
    write(results, keptPath());
    return 0;
}

/// Qt's messages, but for what drawing without a display cannot do.
void passOn(QtMsgType, const QMessageLogContext&, const QString& text)
{
    if (!text.startsWith(QLatin1String("This plugin does not support")))
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

/// Children inherit the environment.
void drawOffscreen(const QTemporaryDir& folder)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
}

} // namespace

int main(int argc, char** argv)
try {
    rackrent::keepFreedMemory(); // as the window does
    qInstallMessageHandler(passOn);
    if (isChild(argc, argv))
        return childMain(argc, argv);
    static const QTemporaryDir folder; // goes at every exit
    drawOffscreen(folder);
    QApplication application(argc, argv);
    const Request request = requestOf(application);
    rackrent::applyTheme(application, rackrent::Theme::Light);
    return run(request);
} catch (const std::exception& error) {
    std::fprintf(stderr, "rackrent-bench: %s\n", error.what());
    return 1;
}
