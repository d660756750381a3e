#include "app/recovery_start.h"

#include "app/main_window.h"
#include "views/document/journal.h"
#include "views/document/recovery.h"
#include "views/document/safe_file.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace rackrent {

namespace {

/// Beside the original, under another name.
QString copyName(const Orphan& orphan, const Settings& settings)
{
    const QFileInfo file(orphan.journal.head.path);
    const QDir folder(orphan.journal.head.path.isEmpty() ? settings.lastFolder() : file.absolutePath());
    const QString name = file.completeBaseName().isEmpty() ? orphan.journal.head.name : file.completeBaseName();
    return folder.filePath(MainWindow::tr("%1 (recovered)").arg(QString(name).replace(u'/', u'-')) +
                           QStringLiteral(".rackrent"));
}

/// Without success nothing is lost: the journal stays.
void saveCopy(Orphan orphan, Prompts& prompts, const Settings& settings, QWidget& parent)
{
    const QString path = prompts.pathToSave(&parent, copyName(orphan, settings));
    if (path.isEmpty())
        return;
    const std::optional<QByteArray> bytes = bytesOf(orphan.journal);
    const std::optional<QString> reason =
        bytes ? writeSafely(path, *bytes) : std::optional(MainWindow::tr("The changes cannot be made again."));
    if (!reason)
        return removeJournal(orphan.folder, std::move(orphan.lock));
    prompts.showError(&parent, MainWindow::tr("The copy was not saved"), *reason);
}

/// Where a document is recovered: the window that has its file open and unchanged, an empty one, or a new one.
MainWindow& windowFor(const Orphan& orphan, MainWindow& first, const std::function<MainWindow&()>& newWindow)
{
    MainWindow* holder = MainWindow::windowWith(orphan.journal.head.path);
    if (holder && !holder->document().isModified())
        return *holder;
    return first.isPristine() ? first : newWindow();
}

} // namespace

void offerRecovery(const Settings& settings, Prompts& prompts, MainWindow& first,
                   const std::function<MainWindow&()>& newWindow)
{
    if (settings.dataFolder().isEmpty())
        return;
    std::vector<Orphan> orphans = orphanedJournals(Safekeeping::journalsIn(settings.dataFolder()));
    if (orphans.empty())
        return;
    std::vector<RecoveryOffer> offers;
    for (const Orphan& orphan : orphans)
        offers.push_back({orphan.journal.head.name, orphan.journal.head.path, orphan.time, orphan.journal.changes()});
    const std::vector<RecoveryAnswer> answers = prompts.askToRecover(&first, offers);
    for (std::size_t i = 0; i < std::min(orphans.size(), answers.size()); ++i) {
        switch (answers[i]) {
        case RecoveryAnswer::Recover: windowFor(orphans[i], first, newWindow).recover(std::move(orphans[i])); break;
        case RecoveryAnswer::SaveCopy: saveCopy(std::move(orphans[i]), prompts, settings, first); break;
        case RecoveryAnswer::Discard: removeJournal(orphans[i].folder, std::move(orphans[i].lock)); break;
        case RecoveryAnswer::Later: break;
        }
    }
}

} // namespace rackrent
