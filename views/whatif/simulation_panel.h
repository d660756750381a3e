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
class QTableWidget;

namespace rackrent {

class Document;
class DriversTable;
class ExhibitChart;
class RunBar;
struct Exhibit;

/// The Monte Carlo simulation: its drivers and events, and what comes of many paths, as bands, distributions and in
/// words. A quick one follows the edits; of another it is said that it is older than the project until it is run again.
class SimulationPanel : public QWidget {
    Q_OBJECT

public:
    enum class View { CashFan, RentFan, Histogram, Distribution, Payback, Drivers, Convergence };

    explicit SimulationPanel(Document& document, QWidget* parent = nullptr);

    DriversTable& drivers() const { return *m_drivers; }
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

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* createForm();
    QWidget* createEvents();
    QWidget* createChart();
    void follow();
    /// In the thread of the run.
    BackgroundRun::Delivery answer(const BackgroundRun::Line& line, const CheckedDocument& document,
                                   const std::string& scenario, const SimulationRequest& request);
    void fillInputs();
    void fillPairs();
    void readPair(int row, int column);
    void setInput(const char* key, const Json& value);
    void setEvent(const char* key, bool isDrawn);
    void take(std::shared_ptr<const SimulationSummary> summary, const QString& words);
    void showChart();
    QString wordsOf(const SimulationSummary& summary) const;

    Document& m_document;
    BackgroundRun* m_run = nullptr;
    RunBar* m_bar = nullptr;
    QTimer m_pause;
    DriversTable* m_drivers = nullptr;
    QTableWidget* m_pairs = nullptr;
    QSpinBox* m_paths = nullptr;
    QSpinBox* m_seed = nullptr;
    QCheckBox* m_sobol = nullptr;
    QCheckBox* m_notice = nullptr;
    QCheckBox* m_renewal = nullptr;
    QCheckBox* m_default = nullptr;
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
