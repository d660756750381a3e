// How the main window opens, saves and brings back documents so that none is lost.
#include "app/main_window.h"

#include "views/dialogs/action_list.h"
#include "views/document/recovery.h"
#include "views/document/safe_file.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStatusBar>

namespace rackrent {

namespace {

constexpr int shownForMs = 10000;

void bringForward(QWidget& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

/// Whether a file is one that will be imported rather than opened.
bool isTable(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    static const QStringList tables{QStringLiteral("csv"),  QStringLiteral("tsv"), QStringLiteral("xlsx"),
                                    QStringLiteral("xlsm"), QStringLiteral("xls"), QStringLiteral("ods")};
    return tables.contains(suffix);
}

} // namespace

void MainWindow::connectKeeping()
{
    m_keeping.setKeepsJournal(m_settings.preferences().keepsJournal);
    connect(m_actions.revert, &QAction::triggered, this, &MainWindow::revert);
    connect(m_actions.versions, &QAction::triggered, this, &MainWindow::showVersions);
    const auto refresh = [this] {
        for (QAction* action : {m_actions.revert, m_actions.versions})
            setAvailable(*action, !m_document.path().isEmpty(), tr("the project was never saved"));
    };
    connect(&m_document, &Document::pathChanged, this, refresh);
    refresh();
    // Later, because the edit that could not be kept clears what the status bar says.
    connect(
        &m_keeping, &Safekeeping::notKept, this,
        [this](const QString& reason) { statusBar()->showMessage(reason, shownForMs); }, Qt::QueuedConnection);
}

MainWindow* MainWindow::windowWith(const QString& path)
{
    const QString wanted = QFileInfo(path).canonicalFilePath();
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<MainWindow*>(widget);
        if (window && window->isVisible() && !wanted.isEmpty() && !window->m_document.path().isEmpty() &&
            QFileInfo(window->m_document.path()).canonicalFilePath() == wanted)
            return window;
    }
    return nullptr;
}

bool MainWindow::openFile(const QString& path)
{
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable()) {
        const QString why = !file.exists() ? tr("it does not exist")
                            : file.isDir() ? tr("it is a folder")
                                           : tr("it may not be read");
        m_prompts.showError(this, tr("This file cannot be opened"),
                            tr("%1 cannot be opened: %2. The project in the window is as it was; check the name, or "
                               "choose a file with File, Open.")
                                .arg(QDir::toNativeSeparators(path), why));
        return false;
    }
    if (isTable(path)) {
        importRoll(path);
        return true;
    }
    if (MainWindow* other = windowWith(path); other && other != this) {
        bringForward(*other);
        return true;
    }
    return openFrom(path, Safekeeping::Opening::Write);
}

bool MainWindow::openFrom(const QString& path, Safekeeping::Opening opening)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor); // tens of thousands of contracts take more than a blink
    const Safekeeping::Opened opened = m_keeping.open(path, opening);
    QGuiApplication::restoreOverrideCursor();
    if (opened.holder) {
        switch (m_prompts.askAboutLock(this, QFileInfo(path).fileName(), *opened.holder)) {
        case LockAnswer::ReadOnly: return openFrom(path, Safekeeping::Opening::ReadOnly);
        case LockAnswer::Copy: return openFrom(path, Safekeeping::Opening::Copy);
        case LockAnswer::Cancel: return false;
        }
    }
    if (hasErrors(opened.problems)) {
        m_prompts.showProblems(this, tr("This file cannot be opened"),
                               tr("%1 has errors and was not opened; the project in the window is as it was. Mend the "
                                  "file at the places named and open it again.")
                                   .arg(QDir::toNativeSeparators(path)),
                               opened.problems);
        return false;
    }
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    m_settings.addRecentFile(path);
    return true;
}

void MainWindow::openAsked(const QString& path)
{
    if (isTable(path)) {
        importRoll(path);
        return;
    }
    if (MainWindow* window = windowWith(path))
        return bringForward(*window);
    if (mayDiscard())
        openFile(path);
}

/// The first in this window, each other one in a window of its own.
void MainWindow::openAsked(const QStringList& paths)
{
    for (qsizetype i = 1; i < paths.size(); ++i) {
        if (windowWith(paths[i]))
            continue;
        auto* window = new MainWindow(m_settings, m_prompts);
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->show();
        if (!window->openFile(paths[i]))
            window->close();
    }
    if (!paths.isEmpty())
        openAsked(paths.front());
}

bool MainWindow::saveTo(const QString& path)
{
    if (const auto reason = m_keeping.save(path)) {
        m_prompts.showError(this, tr("The project was not saved"), *reason);
        return false;
    }
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    m_settings.addRecentFile(path);
    return true;
}

void MainWindow::revert()
{
    if (const auto reason = m_document.revert())
        return m_prompts.showError(
            this, tr("The saved file cannot be read"),
            tr("%1: %2. The project in the window is as it was; save it to write the file again.")
                .arg(QDir::toNativeSeparators(m_document.path()), *reason));
    statusBar()->showMessage(tr("The project is as it was saved. Undo brings your changes back."), shownForMs);
}

void MainWindow::showVersions()
{
    const QList<Version> versions = m_keeping.versions();
    const QString name = QFileInfo(m_document.path()).fileName();
    const VersionChoice choice = m_prompts.askForVersion(this, name, versions);
    if (choice.answer == VersionAnswer::Cancel || choice.version < 0 || choice.version >= versions.size())
        return;
    QString reason;
    const std::optional<QByteArray> bytes = readWhole(versions[choice.version].file, reason);
    std::optional<QString> refusal = bytes ? std::nullopt : std::optional(reason);
    if (bytes && choice.answer == VersionAnswer::Restore) {
        refusal = m_document.takeText(tr("Restore an earlier version"), *bytes);
    } else if (bytes) {
        auto* window = new MainWindow(m_settings, m_prompts);
        window->setAttribute(Qt::WA_DeleteOnClose);
        const Problems problems = window->m_document.openBytes(*bytes);
        if (hasErrors(problems))
            refusal = QString::fromStdString(problemText(problems.front()));
        else
            window->show();
        if (refusal)
            delete window;
    }
    if (refusal)
        m_prompts.showError(this, tr("The version cannot be read"),
                            tr("%1. The project in the window is as it was; choose another version.").arg(*refusal));
}

bool MainWindow::recover(Orphan orphan)
{
    const QString name = orphan.journal.head.name;
    const std::optional<std::size_t> lost = m_keeping.recover(std::move(orphan));
    if (!lost) {
        m_prompts.showError(
            this, tr("The unsaved work cannot be opened"),
            tr("%1 is kept, and is offered again at the next start: save a copy of it then.").arg(name));
        return false;
    }
    if (*lost > 0)
        m_prompts.showError(
            this, tr("The last changes did not come back"),
            tr("%n change(s) at the end could not be made again. All before them are in the window, and "
               "everything is kept until the next start.",
               nullptr, static_cast<int>(*lost)));
    return true;
}

} // namespace rackrent
