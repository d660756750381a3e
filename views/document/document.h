#pragma once

#include "model/portfolio/results.h"
#include "model/project/project_file.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <optional>
#include <vector>

namespace rackrent {

/// The open project: its JSON, what is computed from it, the scenario looked at and the history of edits. The
/// only place where a project changes; every change is one undoable edit, checked before it is made.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    /// An empty project with one facility, over 60 months from the first day of the month that `from` lies in.
    void newProject(Date from);

    /// Opens a file. With an error among the problems nothing was opened and the document is as it was.
    Problems open(const QString& path);

    /// Opens a project that is already in memory, under no path: a sample, or one given through a pipe.
    Problems openBytes(const QByteArray& bytes);

    /// Saves under the path, which becomes the document's. Gives the reason when that failed: the document then
    /// keeps its path and counts as modified.
    std::optional<QString> save(const QString& path);

    /// The file's bytes as `save` writes them.
    QByteArray bytes() const;

    /// Makes all edits as one undo step called `name`, or none of them: then the reason comes back. Edits that
    /// change nothing leave no step.
    std::optional<QString> edit(const QString& name, const std::vector<Edit>& edits);

    /// Why `edit` would refuse these; nothing when it would not.
    std::optional<QString> refusal(const std::vector<Edit>& edits) const;

    std::optional<QString> addContract();
    std::optional<QString> duplicateContract(int row);
    std::optional<QString> deleteContracts(const std::vector<int>& rows);

    /// Chooses the scenario looked at, empty for the base case. False when there is none of that id.
    bool setScenario(const QString& id);
    QString scenario() const { return m_scenario; }
    /// The scenario's name, "Base case" without one.
    QString scenarioName() const;

    const Json& json() const { return m_json; }
    const Project& baseProject() const { return m_base; }
    const Results& baseResults() const { return m_baseResults; }
    /// Project and results under the chosen scenario; the base ones without.
    /// The document with the chosen scenario's overrides worked in; the document itself without.
    const Json& jsonUnderScenario() const { return m_underScenario ? m_underScenario->json : m_json; }
    const Project& project() const { return m_underScenario ? m_underScenario->project : m_base; }
    const Results& results() const { return m_underScenario ? m_underScenario->results : m_baseResults; }
    /// What is to be said of the project without forbidding it.
    const Problems& warnings() const { return m_warnings; }

    QUndoStack& undoStack() { return m_undo; }
    bool isModified() const { return !m_undo.isClean(); }
    /// Empty until saved.
    QString path() const { return m_path; }

Q_SIGNALS:
    /// Another project took the place of the old one; `changed` follows.
    void replaced();
    /// Project, results or scenario are new. Once after each recomputation.
    void changed();
    void modifiedChanged(bool modified);
    void pathChanged(const QString& path);
    void scenarioChanged(const QString& id);

private:
    class EditCommand;

    struct UnderScenario {
        Json json;
        Project project;
        Results results;
    };

    /// A project that was read, and what is computed from it; no project where its figures cannot be shown.
    struct Computed {
        ReadProject read;
        Results results;
    };

    struct Prepared {
        std::vector<Edit> inverses; ///< in the order in which they are to be applied
        Computed computed;
        std::optional<QString> reason;
    };

    static Computed computedFrom(ReadProject read);
    Prepared prepared(const std::vector<Edit>& edits) const;
    void replay(const std::vector<Edit>& edits);
    void replace(Computed computed, const QString& path);
    void take(Computed computed);
    void adopt(Computed computed);
    void recomputeScenario();
    void setPath(const QString& path);
    QString tenantOf(int row) const;

    Json m_json;
    Project m_base;
    Results m_baseResults;
    Problems m_warnings;
    QString m_scenario;
    std::optional<UnderScenario> m_underScenario;
    QString m_path;
    QUndoStack m_undo;
};

} // namespace rackrent
