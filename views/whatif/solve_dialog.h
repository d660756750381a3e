#pragma once

#include "model/whatif/sized_stress.h"
#include "views/format/quantity.h"

#include <QDialog>
#include <QTimer>

#include <variant>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rackrent {

class BackgroundRun;
class Document;
class ExhibitChart;
class RunBar;

/// What may befall a contract, of which is asked how much can be borne.
struct StressOfContract {
    StressKind kind;
    std::string contract; ///< id
};

/// What is sought: an input, by its path (empty: one is to be chosen), or the size of a stress.
using Sought = std::variant<std::string, StressOfContract>;

/// Which value of an input, or how large a stress, makes a metric what is wanted: asked, answered in words and as a
/// curve, and taken over. What is typed is answered as it is typed.
class SolveDialog : public QDialog {
    Q_OBJECT

public:
    SolveDialog(Document& document, Sought sought, QWidget* parent = nullptr);

    /// Which of several deliveries a stress is of.
    QComboBox& stress() const { return *m_stress; }
    QComboBox& metric() const { return *m_metric; }
    QLineEdit& target() const { return *m_target; }
    QLineEdit& low() const { return *m_low; }
    QLineEdit& high() const { return *m_high; }
    QComboBox& solutions() const { return *m_solutions; }
    QPushButton& applyButton() const { return *m_apply; }
    QString answer() const;
    ExhibitChart& chart() const { return *m_chart; }
    RunBar& bar() const { return *m_bar; }
    BackgroundRun& run() const { return *m_run; }
    const Solved& solved() const { return m_solved.solved; }

    /// The solution that is chosen becomes the input's value, in the scenario where one is chosen; of a stress it
    /// becomes a scenario, based on that one.
    void apply();

Q_SIGNALS:
    void exportRequested(const rackrent::Exhibit& exhibit);
    void copyRequested(const rackrent::Exhibit& exhibit);
    /// A scenario was made, which is to be looked at.
    void scenarioWanted(const QString& id);

private:
    struct Answer {
        Solved solved;
        std::vector<Stress> stresses; ///< of each solution, where a stress is sought
    };

    void createForm();
    void createAnswer();
    void layOut();
    void setInput(const std::string& path);
    /// The stresses that the contract may be asked about, as it is now.
    void refreshStresses();
    void setStandardTarget();
    void start();
    /// What is asked; nothing, with the reason, where that cannot be read.
    std::optional<SolveQuestion> question(QString& refusal) const;
    void take(const Answer& answer);
    /// What is shown answers another question than the one that is asked.
    void markOutdated();
    void addScenario(const Stress& stress);
    bool isOfStress() const { return std::holds_alternative<StressOfContract>(m_sought); }
    /// What is typed for the metric, and for the input or the stress; nothing for a day.
    std::optional<Quantity> targetQuantity() const;
    std::optional<Quantity> soughtQuantity() const;
    /// A number or a day that was typed; refused in words.
    std::optional<double> read(const QLineEdit& line, std::optional<Quantity> quantity, QString& refusal) const;

    Document& m_document;
    Sought m_sought;
    std::vector<SizedStress> m_stresses; ///< to choose from
    Answer m_solved;
    BackgroundRun* m_run = nullptr;
    RunBar* m_bar = nullptr;
    QTimer m_pause;
    QPushButton* m_input = nullptr;
    QComboBox* m_stress = nullptr;
    QComboBox* m_metric = nullptr;
    QLineEdit* m_target = nullptr;
    QLineEdit* m_low = nullptr;
    QLineEdit* m_high = nullptr;
    QLabel* m_answer = nullptr;
    QComboBox* m_solutions = nullptr;
    QPushButton* m_apply = nullptr;
    ExhibitChart* m_chart = nullptr;
};

} // namespace rackrent
