// What lies over the main window's project or beside it: welcome, preferences, the list of actions, help, the tour.
#include "app/main_window.h"

#include "views/dialogs/action_list.h"
#include "views/dialogs/command_palette.h"
#include "views/dialogs/preferences_dialog.h"
#include "views/grid/grid_view.h"
#include "views/pages/help_window.h"
#include "views/pages/tour.h"
#include "views/pages/welcome_page.h"
#include "views/panels/charts_panel.h"
#include "views/panels/contracts_panel.h"
#include "views/panels/key_figures_panel.h"

#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>
#include <QToolButton>

namespace rackrent {

namespace {

const QString tourKey = QStringLiteral("tour");

/// Every action and its keys as a table, for the help.
QString keyboardMarkdown(const std::vector<ListedAction>& actions)
{
    QString text =
        QStringLiteral("\n| %1 | %2 |\n| --- | --- |\n").arg(MainWindow::tr("Action"), MainWindow::tr("Keys"));
    for (const ListedAction& listed : actions)
        if (!listed.shortcut.isEmpty())
            text += QStringLiteral("| %1 | %2 |\n").arg(listed.path, listed.shortcut);
    return text;
}

} // namespace

void MainWindow::connectPageActions()
{
    connect(m_actions.preferences, &QAction::triggered, this, &MainWindow::showPreferences);
    connect(m_actions.palette, &QAction::triggered, this, &MainWindow::showPalette);
    connect(m_actions.welcome, &QAction::triggered, this, &MainWindow::showWelcome);
    connect(m_actions.tour, &QAction::triggered, this, &MainWindow::startTour);
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions.resetLayout, &QAction::triggered, m_docks, &Docks::reset);
    connect(m_actions.help, &QAction::triggered, this, [this] { showHelp(helpPageOf(QApplication::focusWidget())); });
    connect(m_actions.shortcuts, &QAction::triggered, this, [this] { showHelp(QStringLiteral("keyboard")); });

    const auto copy = [this](const QString& resource) {
        if (mayDiscard())
            openSample(resource);
    };
    connect(m_welcome, &WelcomePage::copyRequested, this, copy);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::open);
    connect(m_welcome, &WelcomePage::closeRequested, this, &MainWindow::showProject);
    connect(m_welcome, &WelcomePage::recentRequested, this, [this](const QString& path) { openAsked(path); });
    connect(m_welcome, &WelcomePage::forgetRequested, this, [this](const QString& path) {
        m_settings.removeRecentFile(path);
        m_welcome->setRecentFiles(m_settings.recentFiles());
    });
    connect(m_welcome, &WelcomePage::shownAtStartChanged, this, [this](bool shown) {
        Preferences preferences = m_settings.preferences();
        preferences.showsWelcome = shown;
        m_settings.setPreferences(preferences);
    });
}

void MainWindow::showWelcome()
{
    m_welcome->setRecentFiles(m_settings.recentFiles());
    m_welcome->setShownAtStart(m_settings.preferences().showsWelcome);
    m_docks->setCovered(true);
    m_pages->setCurrentWidget(m_welcome);
    m_welcome->focusFirst();
}

bool MainWindow::isWelcomeShown() const { return m_pages->currentWidget() == m_welcome; }

void MainWindow::showProject()
{
    m_pages->setCurrentIndex(0);
    m_docks->setCovered(false);
    m_contracts->table()->setFocus();
}

void MainWindow::showPreferences()
{
    PreferencesDialog dialog(m_settings.preferences(), this);
    connect(&dialog, &PreferencesDialog::changed, this, &MainWindow::setPreferences);
    dialog.exec();
}

void MainWindow::setPreferences(const Preferences& preferences)
{
    m_settings.setPreferences(preferences);
    applyPreferences(*qApp, preferences);
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<MainWindow*>(widget)) {
            window->m_keeping.setKeepsJournal(preferences.keepsJournal);
            window->refreshAll();
        }
}

void MainWindow::refreshAll()
{
    fillThemeMenu();
    refreshProject();
    refreshFigures();
    m_contracts->table()->viewport()->update();
}

void MainWindow::fillThemeMenu()
{
    m_actions.themeMenu->clear();
    auto* group = new QActionGroup(m_actions.themeMenu);
    const std::array<std::pair<Theme, QString>, 3> themes{std::pair{Theme::System, tr("As the desktop")},
                                                          std::pair{Theme::Light, tr("Light")},
                                                          std::pair{Theme::Dark, tr("Dark")}};
    for (const auto& [theme, title] : themes) {
        QAction* entry = m_actions.themeMenu->addAction(title);
        entry->setCheckable(true);
        entry->setChecked(m_settings.preferences().theme == theme);
        group->addAction(entry);
        // The menu is filled again by what it does: not while its action is at work.
        connect(
            entry, &QAction::triggered, this,
            [this, theme = theme] {
                Preferences preferences = m_settings.preferences();
                preferences.theme = theme;
                setPreferences(preferences);
            },
            Qt::QueuedConnection);
    }
}

void MainWindow::showPalette()
{
    auto* palette = new CommandPalette(listedActions(*menuBar()), m_settings.recentActions(), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &CommandPalette::done, this, [this](const QString& path) { m_settings.addRecentAction(path); });
    palette->open();
}

void MainWindow::showHelp(const QString& page)
{
    if (!m_help)
        m_help = new HelpWindow(keyboardMarkdown(listedActions(*menuBar())), this);
    m_help->showPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::startTour()
{
    if (findChild<Tour*>())
        return;
    showProject();
    m_docks->open(QStringLiteral("contracts"));
    auto* tour = new Tour(
        {{m_contracts, tr("Edit a contract"),
          tr("Click on a rent and type: 1.1bn, 18m, 250k. What was understood is said beneath the cell before Enter "
             "takes it.")},
         {m_charts, tr("See the break-even point move"),
          tr("Charts and key figures follow every edit at once. Point at a chart, or use its arrow keys, to read a "
             "month.")},
         {m_scenarios, tr("Choose a scenario"),
          tr("Everything is computed under it, and each key figure says how it differs from the base case.")},
         {m_warnings, tr("Challenge the inputs"),
          tr("What is wrong or odd about the project is listed here. Each input can say whether it is published, "
             "inferred or assumed, and by what.")},
         {m_keyFigures, tr("Take it to the meeting"),
          tr("A right click on a chart copies or exports it; F1 explains the panel that you are in. Ctrl+Shift+P finds "
             "every action.")}},
        this);
    connect(tour, &Tour::finished, this, [this] { m_settings.setSeen(tourKey); });
}

} // namespace rackrent
