#pragma once

#include "model/project/problem.h"

#include <QString>
#include <QStringList>

class QWidget;

namespace rackrent {

enum class SaveAnswer { Save, Discard, Cancel };
enum class OverwriteAnswer { Overwrite, SaveAs, Cancel };

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
    /// Empty when the person thought better of it.
    virtual QString pathToOpen(QWidget* parent, const QString& folder);
    virtual QString pathToSave(QWidget* parent, const QString& suggested);
    virtual QString pathToExport(QWidget* parent, const QString& suggested);
    /// Of a part that is used elsewhere: whether it is to go, and what uses it with it. Where that is not possible
    /// (`mayGo` false) the person is told, and the answer is no.
    virtual bool askToDelete(QWidget* parent, const QString& name, const QStringList& uses, bool mayGo);
    virtual void showProblems(QWidget* parent, const QString& title, const QString& headline, const Problems& problems);
    /// @param text what happened, what was kept, what to do next
    virtual void showError(QWidget* parent, const QString& title, const QString& text);
};

} // namespace rackrent
