#include "app/screenshot.h"

#include "app/main_window.h"
#include "views/charts/exhibit_chart.h"
#include "views/dialogs/command_palette.h"
#include "views/dialogs/export_dialog.h"
#include "views/explain/explain_dialog.h"
#include "views/pages/help_pages.h"
#include "views/pages/help_window.h"
#include "views/pages/tour.h"
#include "views/panels/charts_panel.h"
#include "views/presentation/presentation_window.h"
#include "views/report/report_dialog.h"
#include "views/roll/roll_dialog.h"
#include "views/whatif/background_run.h"
#include "views/whatif/solve_dialog.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPainter>
#include <QPixmap>
#include <QPrintPreviewDialog>
#include <QTabWidget>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

namespace rackrent {

namespace {

void settle()
{
    for (int i = 0; i < 3; ++i) // layout, then what layout asked for
        QCoreApplication::processEvents();
}

/// Until what panels compute beside the window is there.
void settleRuns(const MainWindow& window)
{
    constexpr int longest = 10'000, pause = 20; // milliseconds
    QElapsedTimer since;
    since.start();
    const auto isBusy = [&] {
        return std::ranges::any_of(window.findChildren<BackgroundRun*>(), &BackgroundRun::isRunning);
    };
    constexpr int first = 400; // what follows an edit begins when nobody types
    while (since.elapsed() < first || (isBusy() && since.elapsed() < longest))
        QCoreApplication::processEvents(QEventLoop::AllEvents, pause);
}

/// The window, and the dialog over it.
QPixmap withDialog(MainWindow& window, QWidget* dialog)
{
    QPixmap picture = window.grab();
    if (!dialog)
        return picture;
    QPainter painter(&picture);
    // In the middle, where it stands on a screen large enough for the window.
    QRect place(QPoint(), dialog->size());
    place.moveCenter(window.rect().center());
    painter.drawPixmap(place.topLeft(), dialog->grab());
    painter.setPen(dialog->palette().color(QPalette::Mid)); // the frame that a window manager draws
    painter.drawRect(place.adjusted(0, 0, -1, -1));
    return picture;
}

QPixmap preferencesOver(MainWindow& window)
{
    QPixmap picture;
    // The dialog keeps an event loop of its own until it is closed.
    QTimer::singleShot(0, &window, [&] {
        settle();
        QWidget* dialog = QApplication::activeModalWidget();
        picture = withDialog(window, dialog);
        if (dialog)
            dialog->close();
    });
    window.showPreferences();
    return picture;
}

QPixmap paletteOver(MainWindow& window)
{
    window.showPalette();
    settle();
    return withDialog(window, window.findChild<CommandPalette*>());
}

QPixmap exportOver(MainWindow& window, const QString& ending)
{
    RememberedExports exports;
    exports.format = exportFormatOf(QLatin1Char('.') + ending).value_or(exports.format);
    ExportDialog dialog(
        window.charts().charts().front()->exhibit(), exports, [](QWidget*, const ExportOptions&) { return false; },
        &window);
    dialog.show();
    settle();
    return withDialog(window, &dialog);
}

QPixmap solveOver(MainWindow& window, const QString& pointer)
{
    SolveDialog* dialog = window.solve(pointer);
    settleRuns(window);
    return withDialog(window, dialog);
}

QPixmap rollOver(MainWindow& window, const QString& path, int page)
{
    RollDialog* dialog = window.importRoll(path);
    settleRuns(window);
    dialog->pages().setCurrentIndex(page);
    settle();
    return withDialog(window, dialog);
}

QPixmap printOver(MainWindow& window)
{
    QPrintPreviewDialog* preview = window.printDeck();
    settle();
    return withDialog(window, preview);
}

QPixmap reportOver(MainWindow& window, const QString& page)
{
    ReportDialog* dialog = window.showReport();
    settleRuns(window);
    for (int i = 0; dialog && !dialog->isReady() && i < 500; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    if (dialog && !page.isEmpty())
        dialog->preview().goTo(page.toInt() - 1);
    settle();
    return withDialog(window, dialog);
}

QPixmap explanationOver(MainWindow& window, const QString& key)
{
    ExplainDialog* dialog = window.explainFigure(key.isEmpty() ? QStringLiteral("metrics/npv") : key);
    for (int i = 0; dialog && !dialog->isReady() && i < 500; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    settle();
    return withDialog(window, dialog);
}

QPixmap helpPage(MainWindow& window, const QString& page, const QSize& size)
{
    if (!page.isEmpty() && !helpPageNames().contains(page))
        return {};
    window.showHelp(page);
    auto* help = window.findChild<HelpWindow*>();
    help->resize(size);
    settle();
    return help->grab();
}

QPixmap tourOver(MainWindow& window, const QString& step)
{
    const int wanted = step.isEmpty() ? 1 : step.toInt();
    window.startTour();
    auto* tour = window.findChild<Tour*>();
    if (!tour || wanted < 1 || wanted > tour->steps())
        return {};
    while (tour->step() + 1 < wanted)
        tour->next();
    settle();
    return window.grab();
}

QPixmap slideOf(MainWindow& window, const QString& slide, const QSize& size)
{
    PresentationWindow* shown = window.present(std::max(1, slide.section(QLatin1Char(':'), 0, 0).toInt()) - 1);
    if (!shown)
        return {};
    shown->showNormal();
    shown->resize(size);
    shown->findChild<Presentation*>()->setAnimationTime(0);
    settle();
    for (const QChar key : slide.section(QLatin1Char(':'), 1)) {
        QKeyEvent press(QEvent::KeyPress, key.toUpper().unicode(), Qt::NoModifier);
        QApplication::sendEvent(shown, &press);
        settle();
    }
    return shown->grab();
}

} // namespace

void SilentPrompts::showProblems(QWidget*, const QString&, const QString& headline, const Problems& problems)
{
    QTextStream err(stderr);
    err << headline << '\n';
    for (const Problem& problem : problems)
        err << QString::fromStdString(problemText(problem)) << '\n';
}

void SilentPrompts::showError(QWidget*, const QString&, const QString& text) { QTextStream(stderr) << text << '\n'; }

QString pageNames()
{
    return QStringLiteral(
        "project, dashboard, present, welcome, help, preferences, palette, export, explain, print, report, "
        "roll, roll2, solve, tour");
}

QPixmap pictureOf(MainWindow& window, const QString& page, const QSize& size)
{
    const QString name = page.section(QLatin1Char(':'), 0, 0), part = page.section(QLatin1Char(':'), 1);
    window.resize(size);
    window.show();
    settle();
    if (name == QLatin1String("preferences"))
        return preferencesOver(window);
    if (name == QLatin1String("palette"))
        return paletteOver(window);
    if (name == QLatin1String("export"))
        return exportOver(window, part);
    if (name == QLatin1String("solve"))
        return solveOver(window, part);
    if (name == QLatin1String("roll") || name == QLatin1String("roll2"))
        return rollOver(window, part, name == QLatin1String("roll2") ? 1 : 0);
    if (name == QLatin1String("print"))
        return printOver(window);
    if (name == QLatin1String("explain"))
        return explanationOver(window, part);
    if (name == QLatin1String("report"))
        return reportOver(window, part);
    if (name == QLatin1String("help"))
        return helpPage(window, part, size);
    if (name == QLatin1String("tour"))
        return tourOver(window, part);
    if (name == QLatin1String("present"))
        return slideOf(window, part, size);
    if (name == QLatin1String("dashboard")) {
        window.docks().setCovered(true);
        settleRuns(window);
    } else if (name == QLatin1String("welcome"))
        window.showWelcome();
    else if (window.docks().dock(name)) {
        window.docks().open(name);
        settleRuns(window);
    } else if (!name.isEmpty() && name != QLatin1String("project"))
        return {};
    else
        settleRuns(window); // charts that follow when nobody types
    settle();
    return window.grab();
}

} // namespace rackrent
