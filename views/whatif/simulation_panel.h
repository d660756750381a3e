#pragma once

#include "model/simulation/simulation.h"
#include "model/simulation/summary.h"
#include "views/whatif/background_run.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace rackrent {

class CorrelationsTable;
class Document;
class DriversTable;
class EventsPage;
class ExhibitChart;
class MarketTable;
class Prompts;
class RunBar;
struct Exhibit;

/// The Monte Carlo simulation: its drivers, random market paths and events, and what comes of many paths, as bands,
/// distributions and in words. A quick one follows the edits; of another it is said that it is older than the project
/// until it is run again.
class SimulationPanel : public QWidget {
    Q_OBJECT

public:
    enum class View { CashFan, RentFan, Histogram, Distribution, Payback, Drivers, Convergence };

    SimulationPanel(Document& document, Prompts& prompts, QWidget* parent = nullptr);

    DriversTable& drivers() const { return *m_drivers; }
    CorrelationsTable& correlations() const { return *m_correlations; }
    MarketTable& market() const { return *m_market; }
    EventsPage& events() const { return *m_events; }
    QTabWidget& tabs() const { return *m_tabs; }
    QSpinBox& paths() const { return *m_paths; }
    QSpinBox& seed() const { return *m_seed; }
    QComboBox& view() const { return *m_view; }
    QComboBox& metric() const { return *m_metric; }
    QPushButton& runButton() const { return *m_start; }
    ExhibitChart& chart() const { return *m_chart; }
    RunBar& bar() const { return *m_bar; }
    BackgroundRun& run() const { return *m_run; }
    /// What is shown; null before the first.
    const SimulationSummary* summary() const { return m_summary.get(); }

    void start();

Q_SIGNALS:
    void exportRequested(const rackrent::Exhibit& exhibit);
    void copyRequested(const rackrent::Exhibit& exhibit);
    /// A JSON Pointer that is to be seen in the form.
    void placeWanted(const QString& pointer);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* createForm(Prompts& prompts);
    void createTabs(Prompts& prompts, QWidget* side);
    QWidget* createChart();
    void follow();
    /// In the thread of the run.
    BackgroundRun::Delivery answer(const BackgroundRun::Line& line, const CheckedDocument& document,
                                   const std::string& scenario, const SimulationRequest& request);
    void fillInputs();
    QString faults() const;
    void setInput(const char* key, const Json& value);
    void take(std::shared_ptr<const SimulationSummary> summary, const QString& words);
    void showChart();
    QString wordsOf(const SimulationSummary& summary) const;

    Document& m_document;
    BackgroundRun* m_run = nullptr;
    RunBar* m_bar = nullptr;
    QTimer m_pause;
    DriversTable* m_drivers = nullptr;
    CorrelationsTable* m_correlations = nullptr;
    MarketTable* m_market = nullptr;
    EventsPage* m_events = nullptr;
    QTabWidget* m_tabs = nullptr;
    QSpinBox* m_paths = nullptr;
    QSpinBox* m_seed = nullptr;
    QCheckBox* m_sobol = nullptr;
    QComboBox* m_view = nullptr;
    QComboBox* m_metric = nullptr;
    QPushButton* m_start = nullptr;
    ExhibitChart* m_chart = nullptr;
    std::shared_ptr<const SimulationSummary> m_summary;
    QString m_words;    ///< on what is shown
    QString m_scenario; ///< that it is of
    std::uint64_t m_shownSeed = 0;
    bool m_isFilling = false;
};

} // namespace rackrent
