#pragma once

#include "model/whatif/sensitivity.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace rackrent {

class BackgroundRun;
class Document;
class ExhibitChart;
class InputRanges;
class RunBar;

/// What hangs on which input: the inputs by their swing, a metric over one input or two, several inputs at once. It
/// follows the edits of a project that is quickly computed; of another, when asked.
class SensitivityPanel : public QWidget {
    Q_OBJECT

public:
    enum class View { Tornado, OneInput, Spider, TwoInputs };

    explicit SensitivityPanel(Document& document, QWidget* parent = nullptr);

    QComboBox& view() const { return *m_view; }
    QComboBox& metric() const { return *m_metric; }
    QLineEdit& shock() const { return *m_shock; }
    QLineEdit& target() const { return *m_target; }
    QSpinBox& steps() const { return *m_steps; }
    InputRanges& inputs() const { return *m_inputs; }
    ExhibitChart& chart() const { return *m_chart; }
    RunBar& bar() const { return *m_bar; }
    BackgroundRun& run() const { return *m_run; }

    void start();

Q_SIGNALS:
    void exportRequested(const rackrent::Exhibit& exhibit);
    void copyRequested(const rackrent::Exhibit& exhibit);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* createForm();
    void createChart();
    View shownView() const;
    void showRows();
    void follow();
    /// What cannot be computed as things are; empty when it can.
    QString missing() const;
    void take(const Exhibit& exhibit, const QStringList& notes);

    Document& m_document;
    BackgroundRun* m_run = nullptr;
    RunBar* m_bar = nullptr;
    QTimer m_pause;
    QFormLayout* m_form = nullptr;
    QComboBox* m_view = nullptr;
    QComboBox* m_metric = nullptr;
    QLineEdit* m_shock = nullptr;
    QLineEdit* m_target = nullptr;
    QSpinBox* m_steps = nullptr;
    InputRanges* m_inputs = nullptr;
    QPushButton* m_compute = nullptr;
    ExhibitChart* m_chart = nullptr;
};

} // namespace rackrent
