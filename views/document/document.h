#pragma once

#include "model/analysis/charts.h"
#include "model/portfolio/results.h"
#include "model/project/checked_document.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUndoStack>

#include <cstdint>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace rackrent {

/// The open project: its JSON, what is computed from it, the scenario looked at and the history of edits. The
/// only place where a project changes; every change is one undoable edit. What is typed stays, be it wrong: while the
/// project is invalid its problems say where, and the results are the last good ones.
///
/// Results follow an edit at once while they take less than a frame. Those of a large portfolio are computed beside the
/// window: until they come, `results` are the last ones, with the project that they are of; a newer edit takes the
/// place of a computation that it makes useless.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    /// An empty project with one facility, over 60 months from the first day of the month that `from` lies in.
    void newProject(Date from);

    /// Opens a file. Gives what forbids that, and the document is as it was; nothing when it was opened, be it with
    /// errors that can be mended here (`problems`).
    Problems open(const QString& path);

    /// Opens a project that is already in memory, under no path: a sample, or one given through a pipe.
    Problems openBytes(const QByteArray& bytes) { return openBytes(bytes, {}); }

    /// Saves under the path, which becomes the document's. Gives the reason when that failed: the document then
    /// keeps its path and counts as modified.
    std::optional<QString> save(const QString& path);

    /// Whether another program changed the document's file since it was opened or saved here. Reads the file.
    bool changedOutside() const;

    /// Whether the document's file may not be written: `save` needs another path then.
    bool isReadOnly() const;

    /// The file's bytes as `save` writes them.
    QByteArray bytes() const;

    /// Makes all edits as one undo step called `name`, or none of them: then the reason comes back, which is that a
    /// path leads nowhere. Edits that change nothing leave no step.
    std::optional<QString> edit(const QString& name, const std::vector<Edit>& edits);

    /// One step of the history, as it is made.
    struct Step {
        enum class Kind { Edit, Undo, Redo };
        Kind kind;
        std::uint64_t command; ///< which one: of its making, its undoing and its making again the same
        const QString& name;
        const std::vector<rackrent::Edit>& edits;    ///< what was done to the document
        const std::vector<rackrent::Edit>& inverses; ///< what takes that back
    };

    /// While one lives the document changes without a signal but `stepped`, and nothing is computed: for many edits in
    /// a row. Then all follows at once.
    class Quiet {
    public:
        explicit Quiet(Document& document);
        ~Quiet();
        Quiet(const Quiet&) = delete;
        Quiet& operator=(const Quiet&) = delete;

    private:
        Document& m_document;
    };

    /// Takes the text of another project in the place of this one's, as one undoable step called `name`. Gives the
    /// reason when it cannot be read.
    std::optional<QString> takeText(const QString& name, const QByteArray& text);

    /// Takes the file's project in the place of this one, as one undoable step, after which there is nothing to save.
    std::optional<QString> revert();

    /// Opens a project whose changes were never saved: it counts as modified whatever is undone.
    /// @param path of the file that it was opened from, empty for none
    /// @param fileHash of that file's bytes then: saving asks first when they are others by now
    Problems recover(const QByteArray& bytes, const QString& path, const QByteArray& fileHash);

    /// Forbids writing to the document's file, as long as that is its path: another program has it open.
    void holdBack(bool isHeldBack);

    /// SHA-256 of the document's file as it was read or written last; empty without a file.
    QByteArray fileHash() const { return m_fileHash; }

    /// The text that it was opened from or saved as last, while it is not modified; empty for a new project. It need
    /// not be read or written again to be known.
    QByteArray unmodifiedText() const { return isModified() ? QByteArray() : m_text; }

    /// The text that it was opened from or saved as last, whatever was edited since; empty for a new project.
    QByteArray savedText() const { return m_text; }

    std::optional<QString> addContract();
    std::optional<QString> duplicateContract(int row);
    std::optional<QString> deleteContracts(const std::vector<int>& rows);

    /// Chooses the scenario looked at, empty for the base case. False when there is none of that id.
    bool setScenario(const QString& id);
    QString scenario() const { return m_scenario; }
    /// The scenario's name, "Base case" without one.
    QString scenarioName() const;

    const Json& json() const { return m_checked.json(); }
    /// A copy to compute with beside the window.
    CheckedDocument checked() const { return m_checked; }
    const Project& baseProject() const { return m_checked.project(); }
    /// The project under the chosen scenario; the base one without.
    const Project& project() const { return m_under ? m_under->project : baseProject(); }
    /// A contract's JSON, by its position in `project`.
    const Json& contractJson(std::size_t position) const;
    /// JSON Pointers of what the chosen scenario overrides; none without.
    const std::vector<std::string>& overriddenPlaces() const;

    /// Whether anything is wrong that keeps figures from being computed.
    bool isValid() const { return m_checked.isValid(); }
    /// Errors, and what is to be said of the project without forbidding it.
    const Problems& problems() const { return m_problems; }

    /// What was computed last, under the chosen scenario: `results().project` is what it is of. Of an empty project,
    /// `hasFigures` being false, when none could be since it was opened.
    const Results& results() const { return m_results.underScenario ? *m_results.underScenario : *m_results.base; }
    const Results& baseResults() const { return *m_results.base; }
    /// The same, to be kept: others as soon as any are computed.
    std::shared_ptr<const Results> sharedBaseResults() const { return m_results.base; }
    /// Key figures of the base case and of every scenario, in the project's order; computed when asked for. Those of an
    /// invalid project are the base case's last ones alone.
    std::vector<ScenarioFigures> scenarioFigures();
    bool hasFigures() const { return m_hasFigures; }
    /// Whether the results are of the project before the last edits.
    bool isStale() const { return m_isComputing || !m_failure.isEmpty(); }
    /// Why the results could not follow the last edit; empty when they did, or will.
    QString failure() const { return m_failure; }

    QUndoStack& undoStack() { return m_undo; }
    bool isModified() const { return !m_undo.isClean(); }
    /// Empty until saved.
    QString path() const { return m_path; }

Q_SIGNALS:
    /// Another project took the place of the old one; `changed` follows.
    void replaced();
    /// Project or scenario are new. Once after each change.
    void changed();
    /// Results are new. Follows `changed`, at once or later.
    void computed();
    /// Results began, or ceased, to be older than the project; or another reason why they are.
    void staleChanged(bool stale);
    void modifiedChanged(bool modified);
    void pathChanged(const QString& path);
    void scenarioChanged(const QString& id);
    /// A step was made: what is computed does not follow yet. To be connected directly.
    void stepped(const rackrent::Document::Step& step);
    /// An edit was undone, or made again: JSON Pointers, with positions, of what changed, some of which may be gone.
    /// Follows `changed`.
    void replayed(const QStringList& places);

private:
    class EditCommand;

    /// What is computed from a project.
    struct Figures {
        std::shared_ptr<const Results> base;
        std::shared_ptr<const Results> underScenario; ///< null without a scenario
        QString failure;                              ///< why there is none; empty when there is
    };
    /// Projects to compute, and results to take over from.
    struct Work {
        Project base;
        std::optional<Project> underScenario;
        Figures known;
    };

    Problems openBytes(const QByteArray& bytes, const QString& path);
    static Figures figuresOf(const Work& work, std::stop_token stop);
    static bool isQuick(const Work& work);
    Work work() const;
    std::optional<QString> applied(const std::vector<Edit>& edits, CheckedDocument::Change& change);
    void replay(const Step& step);
    void replace(CheckedDocument checked, const QString& path);
    void follow();
    void findScenario();
    void forgetResults();
    void compute(bool mayWait = true);
    void computeBeside(Work work);
    void take(Figures figures);
    void setStale(bool isComputing, const QString& failure);
    void setPath(const QString& path);
    QString tenantOf(int row) const;

    CheckedDocument m_checked;
    std::optional<UnderScenario> m_under;
    Problems m_problems;
    QString m_scenario;
    Figures m_results;
    bool m_hasFigures = false;
    bool m_isComputing = false;
    QString m_failure;
    QString m_path;
    QByteArray m_text;     ///< as it was opened or saved last, shared with whoever read it
    QByteArray m_fileHash; ///< SHA-256 of the file as it was read or written last
    bool m_isHeldBack = false;
    QUndoStack m_undo;
    std::uint64_t m_commands = 0;   ///< made so far
    QStringList m_lastPlaces;       ///< of the last step undone or made again since it became quiet
    int m_quiet = 0;                ///< how many want it
    bool m_isFollowDue = false;     ///< since it became quiet
    std::uint64_t m_generation = 0; ///< of the newest computation
    std::jthread m_worker;          ///< last: it is stopped before anything else goes
};

} // namespace rackrent
