#include "app/launch.h"

#include "app/language.h"
#include "app/main_window.h"
#include "app/picture_size.h"
#include "app/recovery_start.h"
#include "app/screenshot.h"
#include "app/settings.h"
#include "views/dialogs/prompts.h"
#include "views/format/locales.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QPixmap>
#include <QTextStream>

#include <memory>
#include <vector>

namespace rackrent {

namespace {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int wrongUsage = 2;

struct Request {
    QStringList files;
    QString screenshot;
    QSize size{1440, 900};
    QString scenario;
    std::optional<Theme> theme;
    QString language; ///< empty: as preferred
    QString page;
};

int complain(const QString& text)
{
    QTextStream(stderr) << "rackrent: " << text << '\n';
    return wrongUsage;
}

/// What the command line asks for; nothing, with the exit status set, when it is to end here.
std::optional<Request> requestOf(const QApplication& application, int& status)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Valuation of datacentre leases."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"), QStringLiteral("Draw the window to a PNG and exit."), QStringLiteral("OUT.png"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Size of the screenshot, such as 1440x900."),
                                  QStringLiteral("WxH"), QStringLiteral("1440x900"));
    const QCommandLineOption scenario(QStringLiteral("scenario"), QStringLiteral("Id of the scenario to show."),
                                      QStringLiteral("ID"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light, dark or system."),
                                   QStringLiteral("NAME"));
    const QCommandLineOption page(QStringLiteral("page"),
                                  QStringLiteral("Page of the screenshot: %1, or the id of a dock.").arg(pageNames()),
                                  QStringLiteral("NAME"));
    // Read in main(), before there is an application; here it is only checked.
    const QCommandLineOption scale(QStringLiteral("scale"),
                                   QStringLiteral("Pixels of the screenshot for one of its size, from 1 to 4."),
                                   QStringLiteral("FACTOR"), QStringLiteral("1"));

    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("en or zh_CN."),
                                      QStringLiteral("CODE"));
    parser.addOptions({screenshot, size, page, scale, scenario, theme, language});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Project to open."),
                                 QStringLiteral("[FILE...]"));

    status = wrongUsage;
    if (!parser.parse(application.arguments())) {
        complain(parser.errorText());
        return std::nullopt;
    }
    if (parser.isSet(help) || parser.isSet(version)) {
        QTextStream(stdout) << (parser.isSet(help)
                                    ? parser.helpText()
                                    : QStringLiteral("rackrent %1\n").arg(application.applicationVersion()));
        status = done;
        return std::nullopt;
    }
    Request request;
    request.files = parser.positionalArguments();
    request.screenshot = parser.value(screenshot);
    if (parser.isSet(screenshot) && request.files.size() > 1) {
        complain(QStringLiteral("--screenshot draws one file; %1 were named.").arg(request.files.size()));
        return std::nullopt;
    }
    request.scenario = parser.value(scenario);
    const auto pictureSize = sizeNamed(parser.value(size));
    if (!pictureSize) {
        complain(QStringLiteral("--size %1: a width and a height from 200 to 8192 are needed, such as 1440x900.")
                     .arg(parser.value(size)));
        return std::nullopt;
    }
    request.size = *pictureSize;
    request.page = parser.value(page);
    if (!scaleNamed(parser.value(scale).toUtf8())) {
        complain(QStringLiteral("--scale %1: a number from 1 to 4 is needed, such as 2.").arg(parser.value(scale)));
        return std::nullopt;
    }
    request.theme = themeNamed(parser.value(theme));
    if (parser.isSet(theme) && !request.theme) {
        complain(QStringLiteral("--theme %1: light, dark or system is needed.").arg(parser.value(theme)));
        return std::nullopt;
    }
    request.language = parser.value(language);
    if (parser.isSet(language) && request.language != QLatin1String("en") &&
        request.language != QLatin1String("zh_CN")) {
        complain(QStringLiteral("--language %1: en or zh_CN is needed.").arg(request.language));
        return std::nullopt;
    }
    return request;
}

bool showFile(MainWindow& window, Prompts& prompts, const QString& file, const QString& scenario)
{
    if (!file.isEmpty() && !window.openFile(file))
        return false;
    if (scenario.isEmpty() || window.chooseScenario(scenario))
        return true;
    prompts.showError(
        &window, MainWindow::tr("Scenario"),
        MainWindow::tr("The project has no scenario \u201c%1\u201d; the base case is shown.").arg(scenario));
    return false;
}

int takeScreenshot(const Request& request)
{
    Settings settings(Settings::Store::None);
    SilentPrompts prompts;
    MainWindow window(settings, prompts);
    if (!showFile(window, prompts, request.files.value(0), request.scenario))
        return failed;
    const QPixmap picture = pictureOf(window, request.page, request.size);
    if (picture.isNull())
        return complain(
            QStringLiteral("--page %1: one of %2, or the id of a dock, is needed.").arg(request.page, pageNames()));
    if (picture.save(request.screenshot, "PNG"))
        return done;
    QTextStream(stderr) << "rackrent: cannot write " << request.screenshot
                        << ". Name a file in a folder that exists and may be written to.\n";
    return failed;
}

} // namespace

std::optional<double> scaleNamed(const QByteArray& text)
{
    constexpr double smallest = 1, largest = 4;
    bool isNumber = false;
    const double scale = text.toDouble(&isNumber);
    return isNumber && scale >= smallest && scale <= largest ? std::optional(scale) : std::nullopt;
}

void openFiles(const QStringList& files, const QString& scenario, Prompts& prompts,
               const std::function<MainWindow&()>& newWindow)
{
    MainWindow* empty = nullptr;
    for (const QString& file : files.isEmpty() ? QStringList{QString()} : files) {
        if (!file.isEmpty() && MainWindow::windowWith(file))
            continue; // named twice
        MainWindow& window = empty ? *empty : newWindow();
        showFile(window, prompts, file, scenario);
        empty = window.isPristine() ? &window : nullptr;
    }
}

int launch(QApplication& application)
{
    int status = done;
    const auto request = requestOf(application, status);
    if (!request)
        return status;
    if (!request->screenshot.isEmpty()) {
        installLanguage(application, request->language.isEmpty() ? QStringLiteral("en") : request->language);
        applyTheme(application, request->theme.value_or(Theme::Light));
        return takeScreenshot(*request);
    }
    Settings settings(Settings::Store::User);
    Prompts prompts;
    Preferences preferences = settings.preferences();
    preferences.theme = request->theme.value_or(preferences.theme);
    preferences.language = request->language.isEmpty() ? preferences.language : request->language;
    installLanguage(application, languageFor(preferences.language));
    setNumberLocale(preferences.numberLocale);
    applyPreferences(application, preferences);
    std::vector<std::unique_ptr<MainWindow>> windows;
    const auto newWindow = [&]() -> MainWindow& {
        windows.push_back(std::make_unique<MainWindow>(settings, prompts));
        windows.back()->show();
        return *windows.back();
    };
    openFiles(request->files, request->scenario, prompts, newWindow);
    if (request->files.isEmpty() && preferences.showsWelcome)
        windows.front()->showWelcome();
    offerRecovery(settings, prompts, *windows.front(), newWindow);
    return application.exec();
}

} // namespace rackrent
