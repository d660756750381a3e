#pragma once

#include "app/actions.h"
#include "app/docks.h"
#include "app/settings.h"
#include "model/analysis/exhibit.h"
#include "views/dialogs/prompts.h"
#include "views/document/document.h"
#include "views/document/safekeeping.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QComboBox;
class QLabel;
class QPrintPreviewDialog;
class QStackedWidget;
class QToolButton;

namespace rackrent {

class ChartsPanel;
class Overlays;
class ContractsPanel;
class ElidedLabel;
class HelpWindow;
class InputsPanel;
class InspectorPanel;
class KeyFiguresPanel;
class DeckPanel;
class NavigatorPanel;
class PresentationWindow;
class ProblemsPanel;
class ExplainDialog;
class ReportDialog;
class RollDialog;
class ScenariosPanel;
class SensitivityPanel;
class SimulationPanel;
class SolveDialog;
class SpeakerWindow;
struct Orphan;
struct Report;
struct ReportChoice;
class WelcomePage;
enum class StressKind;

/// The window of one project: key figures and charts, around them docks with the panels that move them.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Settings& settings, Prompts& prompts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a file; says all its errors when it cannot, and leaves the open project alone. Of a table it shows what it
    /// would be imported as.
    bool openFile(const QString& path);
    /// Opens a copy of a sample, under no path, so that it cannot be overwritten.
    bool openSample(const QString& resource);
    /// Opens what a crash left. False when it cannot be opened: it stays on the disk.
    bool recover(Orphan orphan);
    /// The window that has a file open, null when none has.
    static MainWindow* windowWith(const QString& path);
    bool chooseScenario(const QString& id);
    /// Whether nothing would be lost by opening another project in this window.
    bool isPristine() const;

    Document& document() { return m_document; }
    Safekeeping& keeping() { return m_keeping; }
    ContractsPanel& contracts() { return *m_contracts; }
    ChartsPanel& charts() { return *m_charts; }
    KeyFiguresPanel& keyFigures() { return *m_keyFigures; }
    QComboBox& scenarioBox() { return *m_scenarios; }
    Docks& docks() { return *m_docks; }
    NavigatorPanel& navigator() { return *m_navigator; }
    InspectorPanel& inspector() { return *m_inspector; }
    ProblemsPanel& problems() { return *m_problems; }
    InputsPanel& inputs() { return *m_inputs; }
    DeckPanel& deck() { return *m_deck; }
    ScenariosPanel& scenarios() { return *m_whatIfScenarios; }
    SensitivityPanel& sensitivity() { return *m_sensitivity; }
    SimulationPanel& simulation() { return *m_simulation; }
    WelcomePage& welcome() { return *m_welcome; }
    const Actions& actions() const { return m_actions; }

    /// The pages that lie over the project, and help.
    void showWelcome();
    bool isWelcomeShown() const;
    void showPreferences();
    void showPalette();
    void showHelp(const QString& page);
    void startTour();

    bool save();
    bool saveAs();
    void exportChart(const Exhibit& exhibit);

    /// Shows the deck in the whole of a screen, the second one where there is one. Null while there are no figures.
    PresentationWindow* present(int slide = 0);
    SpeakerWindow* speaker() const;
    void exportDeck();
    /// Shows the deck's sheets as they would be printed; paper and orientation are chosen there. Null while there are
    /// no figures.
    QPrintPreviewDialog* printDeck();

    /// Shows the report with its sections to be chosen, saved and printed. Null while there are no figures.
    ReportDialog* showReport();
    /// Opens the explanation of a metric or a line. @param key as in the rules; nothing comes back without figures
    ExplainDialog* explainFigure(const QString& key);
    /// Writes the project, under the scenario that is shown, as a spreadsheet of formulas to a file that is asked for.
    void exportWorkbook();

    /// Asks which value of an input makes a metric what is wanted.
    /// @param pointer of the input; empty: one is chosen in the dialog
    SolveDialog* solve(const QString& pointer);
    /// Asks how much of what may befall a contract can be borne.
    /// @param contract its place in the project
    SolveDialog* solveStress(StressKind kind, std::size_t contract);
    void copyChart(const Exhibit& exhibit);

    /// Shows what a table would be imported as: a file, or what was copied. Null when nothing was copied.
    RollDialog* importRoll(const QString& path);
    RollDialog* pasteRoll();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createWidgets();
    void createWhatIf();
    void createOverlays();
    void addWhatIfDocks();
    SolveDialog* showSolving(SolveDialog* dialog);
    void layOut();
    void connectSignals();
    void connectFileActions();
    void connectEditActions();
    void connectPageActions();
    void connectRolls();
    RollDialog* showRoll();
    void createDocks();
    void connectParts();
    void showBeforeAudience(QWidget& audience, QWidget& speaker);
    /// Opens the form of the part that a JSON Pointer leads into, at its field.
    void jumpTo(const QString& pointer);
    void showProject();
    void restoreState();
    void storeState();

    /// The one look at the clock: where a new project's timeline starts.
    static Date today();
    void newProject();
    void open();
    bool mayDiscard();
    bool saveTo(const QString& path);
    /// Asks where to, over a window; false when no file came of it.
    bool exportWith(QWidget& over, const Exhibit& exhibit, const ExportOptions& options);
    /// Asks where to, over a window; false when no file came of it.
    bool saveReport(QWidget& over, const Report& report, const ReportChoice& choice);
    void connectKeeping();
    bool openFrom(const QString& path, Safekeeping::Opening opening);
    /// Opens a file of the person's choice: in the window that has it, or in this one after a question.
    void openAsked(const QString& path);
    void openAsked(const QStringList& paths);
    void revert();
    void showVersions();
    void report(const std::optional<QString>& refusal);

    void refreshProject();
    void refreshFigures();
    void refreshTitle();
    void refreshScenarios();
    void refreshCompareWith();
    void refreshStatus();
    void refreshStale();
    void refreshActions();
    void fillRecentMenu();
    void fillCopiesMenus();
    void fillThemeMenu();
    void setPreferences(const Preferences& preferences);
    /// After a change of how things are shown.
    void refreshAll();
    void showAbout();

    Settings& m_settings;
    Prompts& m_prompts;
    Document m_document;
    Safekeeping m_keeping;
    Actions m_actions;
    KeyFiguresPanel* m_keyFigures = nullptr;
    ChartsPanel* m_charts = nullptr;
    ContractsPanel* m_contracts = nullptr;
    NavigatorPanel* m_navigator = nullptr;
    InspectorPanel* m_inspector = nullptr;
    ProblemsPanel* m_problems = nullptr;
    InputsPanel* m_inputs = nullptr;
    DeckPanel* m_deck = nullptr;
    ScenariosPanel* m_whatIfScenarios = nullptr;
    SensitivityPanel* m_sensitivity = nullptr;
    SimulationPanel* m_simulation = nullptr;
    QPointer<QWidget> m_audience; ///< while presenting
    QPointer<QWidget> m_speaker;
    Docks* m_docks = nullptr;
    bool m_isLaidOut = false;          ///< as remembered, or for the first time
    QStackedWidget* m_pages = nullptr; ///< the project, and the welcome page
    WelcomePage* m_welcome = nullptr;
    HelpWindow* m_help = nullptr; ///< once it was asked for
    QComboBox* m_scenarios = nullptr;
    Overlays* m_overlays = nullptr;       ///< other scenarios' charts
    QToolButton* m_compareWith = nullptr; ///< chooses them
    ElidedLabel* m_summary = nullptr;
    QLabel* m_statistics = nullptr; ///< sum, average and count of the cells selected
    QLabel* m_stale = nullptr;      ///< that figures are older than the contracts, and why
    QTimer m_patience;              ///< before it says so: most computations are over by then
    QToolButton* m_warnings = nullptr;
};

} // namespace rackrent
