// The questions around what is kept of a document: its lock, what a crash left, its versions.
#include "views/dialogs/prompts.h"
#include "views/dialogs/recovery_dialog.h"
#include "views/dialogs/versions_dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>

namespace rackrent {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Prompts", text); }

} // namespace

LockAnswer Prompts::askAboutLock(QWidget* parent, const QString& name, const LockHolder& holder)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(),
                    words("\u201c%1\u201d is open elsewhere: %2 has it on %3.")
                        .arg(name, holder.user.isEmpty() ? words("somebody") : holder.user, holder.host),
                    QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        words("Open it to look at, and save under another name; or open a copy of it without a name. "
              "If nobody has it open any more, remove %1 and open it again.")
            .arg(QDir::toNativeSeparators(holder.lockFile)));
    QPushButton* readOnly = box.addButton(words("Open &read-only"), QMessageBox::AcceptRole);
    const QPushButton* copy = box.addButton(words("Open a &copy"), QMessageBox::AcceptRole);
    box.setDefaultButton(readOnly);
    box.setEscapeButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == readOnly)
        return LockAnswer::ReadOnly;
    return box.clickedButton() == copy ? LockAnswer::Copy : LockAnswer::Cancel;
}

std::vector<RecoveryAnswer> Prompts::askToRecover(QWidget* parent, const std::vector<RecoveryOffer>& offers)
{
    RecoveryDialog dialog(offers, parent);
    dialog.exec();
    return dialog.answers();
}

VersionChoice Prompts::askForVersion(QWidget* parent, const QString& name, const QList<Version>& versions)
{
    VersionsDialog dialog(name, versions, parent);
    dialog.exec();
    return dialog.choice();
}

} // namespace rackrent
