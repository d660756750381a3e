#pragma once

#include "model/project/problem.h"
#include "views/charts/export_options.h"
#include "views/dialogs/paste_question.h"
#include "views/document/file_lock.h"
#include "views/document/versions.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QWidget;

namespace rackrent {

struct Exhibit;

enum class SaveAnswer { Save, Discard, Cancel };
enum class OverwriteAnswer { Overwrite, SaveAs, Cancel };

enum class LockAnswer { ReadOnly, Copy, Cancel };

/// A document that a crash left unsaved.
struct RecoveryOffer {
    QString name;
    QString path; ///< empty when it was never saved
    QDateTime time;
    int changes = 0;
};
enum class RecoveryAnswer { Recover, SaveCopy, Discard, Later };

enum class VersionAnswer { Restore, OpenCopy, Cancel };
struct VersionChoice {
    VersionAnswer answer = VersionAnswer::Cancel;
    int version = -1; ///< which one
};

/// The questions that the application asks, as a seam: a test answers them in place of a person.
class Prompts {
public:
    Prompts() = default;
    Prompts(const Prompts&) = delete;
    Prompts& operator=(const Prompts&) = delete;
    virtual ~Prompts() = default;

    virtual SaveAnswer askToSave(QWidget* parent, const QString& name);
    /// Of a file that another program changed since it was opened.
    virtual OverwriteAnswer askToOverwrite(QWidget* parent, const QString& name);
    /// Of a file that somebody else has open.
    virtual LockAnswer askAboutLock(QWidget* parent, const QString& name, const LockHolder& holder);
    /// At a start after a crash. One answer for each offer.
    virtual std::vector<RecoveryAnswer> askToRecover(QWidget* parent, const std::vector<RecoveryOffer>& offers);
    virtual VersionChoice askForVersion(QWidget* parent, const QString& name, const QList<Version>& versions);
    /// Empty when the person thought better of it.
    virtual QString pathToOpen(QWidget* parent, const QString& folder);
    virtual QString pathToSave(QWidget* parent, const QString& suggested);
    /// A rent roll that is to be imported.
    virtual QString pathToRoll(QWidget* parent, const QString& folder);
    /// How a rent roll's columns are read, as a file.
    virtual QString pathToLoadMapping(QWidget* parent, const QString& folder);
    virtual QString pathToSaveMapping(QWidget* parent, const QString& suggested);
    /// The ending of the suggestion is the format's.
    virtual QString pathToExport(QWidget* parent, const QString& suggested);
    /// How a chart is exported: the attempt is made with what was chosen, until a file comes of it or the person
    /// thinks better of it.
    virtual void askHowToExport(QWidget* parent, const Exhibit& exhibit, const RememberedExports& remembered,
                                const ExportAttempt& attempt);
    /// Of a part that is used elsewhere: whether it is to go, and what uses it with it. Where that is not possible
    /// (`mayGo` false) the person is told, and the answer is no.
    virtual bool askToDelete(QWidget* parent, const QString& name, const QStringList& uses, bool mayGo);
    /// Of a block of cells that cannot be written without a question.
    virtual PasteAnswer askAboutPaste(QWidget* parent, const PasteQuestion& question);
    /// A line or a few of text; nothing when the person thought better of it.
    virtual std::optional<QString> askForText(QWidget* parent, const QString& title, const QString& label,
                                              const QString& before);
    virtual void showProblems(QWidget* parent, const QString& title, const QString& headline, const Problems& problems);
    /// @param text what happened, what was kept, what to do next
    virtual void showError(QWidget* parent, const QString& title, const QString& text);
};

} // namespace rackrent
