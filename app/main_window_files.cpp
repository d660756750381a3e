// The main window's documents: new, open, save, recent files, export, and the questions around them.
#include "app/main_window.h"

#include "model/analysis/overlay.h"
#include "views/charts/exhibit_chart.h"
#include "views/charts/exhibit_export.h"
#include "views/dialogs/action_list.h"
#include "views/pages/start_entries.h"
#include "views/panels/charts_panel.h"
#include "views/panels/chosen_chart.h"
#include "views/panels/contracts_panel.h"
#include "views/presentation/deck_panel.h"
#include "views/whatif/overlays.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QStatusBar>

#include <utility>

namespace rackrent {

namespace {

/// The local files of a drag.
QStringList filesOf(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

Theme shownTheme(const QWidget& widget) { return coloursFor(widget.palette()).isDark ? Theme::Dark : Theme::Light; }

} // namespace

void MainWindow::connectFileActions()
{
    connect(m_actions.newProject, &QAction::triggered, this, &MainWindow::newProject);
    connect(m_actions.open, &QAction::triggered, this, &MainWindow::open);
    connect(m_actions.save, &QAction::triggered, this, &MainWindow::save);
    connect(m_actions.saveAs, &QAction::triggered, this, &MainWindow::saveAs);
    connect(m_actions.close, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    for (const auto& [action, name] : m_actions.exports())
        connect(action, &QAction::triggered, this, [this, kind = chartKind(name)] {
            const ChartChoice choice{std::string(kind->name)};
            m_overlays->settle();
            exportChart(withoutOutdated(exhibitOf(choice, m_document, m_overlays->of(choice))));
        });
    connect(m_charts, &ChartsPanel::copyRequested, this, &MainWindow::copyChart);
    connect(m_actions.present, &QAction::triggered, this, [this] { present(); });
    connect(m_actions.report, &QAction::triggered, this, &MainWindow::showReport);
    connect(m_actions.exportWorkbook, &QAction::triggered, this, &MainWindow::exportWorkbook);
    connect(m_actions.explain, &QAction::triggered, this, [this] { explainFigure(QStringLiteral("metrics/npv")); });
    connect(m_charts, &ChartsPanel::explainRequested, this, &MainWindow::explainFigure);
    connect(m_keyFigures, &KeyFiguresPanel::explainRequested, this,
            [this](const QString& metric) { explainFigure(QStringLiteral("metrics/") + metric); });
    connect(m_actions.exportDeck, &QAction::triggered, this, &MainWindow::exportDeck);
    connect(m_actions.printDeck, &QAction::triggered, this, &MainWindow::printDeck);
    connect(m_deck, &DeckPanel::presentRequested, this, &MainWindow::present);
    connect(m_deck, &DeckPanel::exportRequested, this, &MainWindow::exportDeck);
    connect(m_actions.chartsAlone, &QAction::triggered, this, [this](bool alone) {
        m_docks->setCovered(alone);
        if (!m_charts->charts().empty())
            m_charts->charts().front()->setFocus();
    });
    connect(m_docks, &Docks::coveredChanged, m_actions.chartsAlone, &QAction::setChecked);
    connect(m_actions.recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
}

void MainWindow::copyChart(const Exhibit& exhibit) { copyExhibit(exhibit, {.theme = shownTheme(*this)}); }

void MainWindow::newProject()
{
    if (!mayDiscard())
        return;
    m_document.newProject(today());
}

void MainWindow::open()
{
    const QString path = m_prompts.pathToOpen(this, m_settings.lastFolder());
    if (!path.isEmpty())
        openAsked(path);
}

bool MainWindow::openSample(const QString& resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const Problems problems = m_document.openBytes(file.readAll());
    if (hasErrors(problems))
        m_prompts.showProblems(this, tr("This sample cannot be opened"), tr("The project in the window is as it was."),
                               problems);
    return !hasErrors(problems);
}

bool MainWindow::mayDiscard()
{
    if (!m_document.isModified())
        return true;
    QString name = QFileInfo(m_document.path()).fileName();
    if (name.isEmpty())
        name = QString::fromStdString(m_document.baseProject().name);
    switch (m_prompts.askToSave(this, name)) {
    case SaveAnswer::Save: return save();
    case SaveAnswer::Discard: return true;
    case SaveAnswer::Cancel: break;
    }
    return false;
}

bool MainWindow::save()
{
    const QString path = m_document.path();
    if (path.isEmpty() || m_document.isReadOnly())
        return saveAs();
    if (!m_document.changedOutside())
        return saveTo(path);
    switch (m_prompts.askToOverwrite(this, QFileInfo(path).fileName())) {
    case OverwriteAnswer::Overwrite: return saveTo(path);
    case OverwriteAnswer::SaveAs: return saveAs();
    case OverwriteAnswer::Cancel: break;
    }
    return false;
}

bool MainWindow::saveAs()
{
    QString suggested = m_document.path();
    if (suggested.isEmpty())
        suggested = QDir(m_settings.lastFolder()).filePath(QStringLiteral("project.rackrent"));
    QString path = m_prompts.pathToSave(this, suggested);
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".rackrent");
    return saveTo(path);
}

void MainWindow::exportChart(const Exhibit& exhibit)
{
    // A chart may show something else by the time that the questions are answered.
    m_prompts.askHowToExport(
        this, exhibit, m_settings.exports(),
        [this, exhibit](QWidget* over, const ExportOptions& options) { return exportWith(*over, exhibit, options); });
}

bool MainWindow::exportWith(QWidget& over, const Exhibit& exhibit, const ExportOptions& options)
{
    constexpr int shownForMs = 6000;
    const QString ending = QLatin1Char('.') + endingOf(options.format);
    const QString path = m_prompts.pathToExport(
        &over, QDir(m_settings.exportFolder()).filePath(QString::fromStdString(exhibit.key) + ending));
    if (path.isEmpty())
        return false;
    std::optional<QString> refusal;
    if (exportFormatOf(path) != options.format)
        refusal = tr("%1 does not end in %2, as files of the format that was chosen do. Nothing was written.")
                      .arg(QDir::toNativeSeparators(path), ending);
    else
        refusal = exportExhibit(exhibit, path, options);
    if (refusal) {
        m_prompts.showError(&over, tr("The chart was not exported"), *refusal);
        return false;
    }
    m_settings.addExport(options, QFileInfo(path).absolutePath());
    statusBar()->showMessage(tr("Exported to %1").arg(QDir::toNativeSeparators(path)), shownForMs);
    return true;
}

void MainWindow::fillRecentMenu()
{
    QMenu* menu = m_actions.recentMenu;
    menu->clear();
    QStringList missing;
    for (const QString& path : m_settings.recentFiles()) {
        QAction* entry = menu->addAction(QDir::toNativeSeparators(path), this, [this, path] { openAsked(path); });
        setAvailable(*entry, QFileInfo::exists(path), tr("the file is gone"));
        if (!entry->isEnabled())
            missing << path;
    }
    if (menu->isEmpty()) {
        setAvailable(*menu->addAction(tr("None yet")), false, tr("no project was opened or saved yet"));
        return;
    }
    menu->addSeparator();
    if (!missing.isEmpty())
        menu->addAction(tr("Remove missing files"), this, [this, missing] {
            for (const QString& path : missing)
                m_settings.removeRecentFile(path);
        });
    menu->addAction(tr("Clear list"), this, [this] { m_settings.clearRecentFiles(); });
}

void MainWindow::fillCopiesMenus()
{
    const auto fill = [this](QMenu& menu, std::span<const StartEntry> entries) {
        for (const StartEntry& entry : entries) {
            QAction* action = menu.addAction(titleOf(entry), this, [this, path = QString::fromLatin1(entry.resource)] {
                if (mayDiscard())
                    openSample(path);
            });
            action->setStatusTip(lineOf(entry));
        }
    };
    fill(*m_actions.templatesMenu, templates());
    fill(*m_actions.samplesMenu, samples());
}

void MainWindow::showAbout()
{
    m_prompts.showError(this, tr("About Rackrent"),
                        tr("Rackrent %1\nValuation of datacentre leases.\n\nFree software under the GNU General Public "
                           "License, version 3 or later.")
                            .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (QWidget* focus = focusWidget()) // what is being typed in a form counts
        focus->clearFocus();
    if (!mayDiscard()) {
        event->ignore();
        return;
    }
    storeState();
    m_keeping.release();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = filesOf(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    openAsked(paths);
}

} // namespace rackrent
