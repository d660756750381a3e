#pragma once

#include "model/whatif/solver.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rackrent {

class BackgroundRun;
class Document;
class ExhibitChart;
class RunBar;

/// Which value of an input makes a metric what is wanted: asked, answered in words and as a curve, and taken over. What
/// is typed is answered as it is typed.
class SolveDialog : public QDialog {
    Q_OBJECT

public:
    /// @param path of an input; empty: one is to be chosen
    SolveDialog(Document& document, const std::string& path, QWidget* parent = nullptr);

    QComboBox& metric() const { return *m_metric; }
    QLineEdit& target() const { return *m_target; }
    QLineEdit& low() const { return *m_low; }
    QLineEdit& high() const { return *m_high; }
    QComboBox& solutions() const { return *m_solutions; }
    QPushButton& applyButton() const { return *m_apply; }
    QString answer() const;
    ExhibitChart& chart() const { return *m_chart; }
    BackgroundRun& run() const { return *m_run; }
    const Solved& solved() const { return m_solved; }

    /// The solution that is chosen becomes the input's value: in the scenario where one is chosen.
    void apply();

Q_SIGNALS:
    void exportRequested(const rackrent::Exhibit& exhibit);

private:
    void createForm();
    void setInput(const std::string& path);
    void setStandardTarget();
    void start();
    void take(const Solved& solved);
    /// A number or a day that was typed; refused in words.
    std::optional<double> read(const QLineEdit& line, bool isOfMetric, QString& refusal) const;

    Document& m_document;
    std::string m_path;
    Solved m_solved;
    BackgroundRun* m_run = nullptr;
    RunBar* m_bar = nullptr;
    QTimer m_pause;
    QPushButton* m_input = nullptr;
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
