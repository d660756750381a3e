#include "tests/benchmarks/child.h"

#include "app/launch.h"
#include "app/main_window.h"
#include "model/portfolio/results.h"
#include "tests/benchmarks/harness.h"

#include <QApplication>
#include <QEvent>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace rackrent::bench {
namespace {

// rackrent-bench --child results|window FILE FOLDER
constexpr const char* childOption = "--child";
constexpr int childArguments = 5;

const char* nameOf(ChildWork work) { return work == ChildWork::Results ? "results" : "window"; }

/// Of this process since its exec. What wait4 reports of a child is no less than its parent held when it was forked.
long long peakKilobytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::atoll(line.c_str() + std::strlen("VmHWM:"));
    throw std::runtime_error("bench: this system does not say how much memory a process held");
}

/// Says that the work is done, and ends without tidying up.
[[noreturn]] void finish()
{
    std::printf("%lld\n", peakKilobytes());
    std::fflush(stdout);
    std::_Exit(0);
}

/// Ends the process once a window has painted the project that it was opened with.
class FirstPaint : public QObject {
public:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        auto* window = event->type() == QEvent::Paint ? qobject_cast<MainWindow*>(object) : nullptr;
        // The widgets inside are painted after the window itself, before the next event.
        if (window && !window->document().path().isEmpty())
            QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
        return false;
    }
};

int showWindow(char* program, char* file)
{
    int argc = 2;
    char* argv[] = {program, file, nullptr};
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Rackrent"));
    QApplication::setApplicationVersion(QStringLiteral(RACKRENT_VERSION));
    FirstPaint firstPaint;
    application.installEventFilter(&firstPaint);
    return launch(application);
}

int computeResults(const char* name)
{
    std::ifstream file(name, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    const OpenedProject opened = openedProject(bytes);
    if (!opened.document.isValid())
        return 1;
    const Results results = computedResults(opened.document.project());
    keep(results);
    finish();
}

/// A running child and the end of the pipe that it writes to.
struct Process {
    pid_t id = 0;
    FILE* output = nullptr;
};

Process spawned(std::vector<std::string> arguments)
{
    std::vector<char*> argv;
    for (std::string& argument : arguments)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    int ends[2];
    if (pipe(ends) != 0)
        throw std::runtime_error("bench: no pipe");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    Process process;
    const int failure = posix_spawn(&process.id, "/proc/self/exe", &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    if (failure != 0)
        throw std::runtime_error("bench: it cannot run itself");
    process.output = fdopen(ends[0], "r");
    return process;
}

} // namespace

ChildReport runChild(ChildWork work, const std::string& file, const std::string& folder)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    const Process process = spawned({"rackrent-bench", childOption, nameOf(work), file, folder});
    char line[64] = "";
    const bool said = std::fgets(line, sizeof line, process.output) != nullptr;
    const std::chrono::duration<double> elapsed = Clock::now() - start;
    std::fclose(process.output);
    int status = 0;
    waitpid(process.id, &status, 0);
    if (!said || status != 0)
        throw std::runtime_error("bench: the child for " + file + " failed");
    return {elapsed.count(), std::strtod(line, nullptr) * 1024};
}

bool isChild(int argc, char** argv) { return argc == childArguments && std::strcmp(argv[1], childOption) == 0; }

int childMain(int, char** argv)
{
    constexpr unsigned mostSeconds = 60; // then it hangs, and is ended
    alarm(mostSeconds);
    // The settings of whoever measures are neither read nor written.
    qputenv("XDG_CONFIG_HOME", argv[4]);
    if (std::strcmp(argv[2], nameOf(ChildWork::Results)) == 0)
        return computeResults(argv[3]);
    return showWindow(argv[0], argv[3]);
}

} // namespace rackrent::bench
