#pragma once

#include "model/whatif/bridge.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace rackrent {

class BackgroundRun;
class Document;
class ExhibitChart;
class RunBar;

/// How much of the way from one scenario to another, or from the file as last saved to the project as it is, each
/// change explains of a metric: a waterfall.
class BridgeView : public QWidget {
    Q_OBJECT

public:
    explicit BridgeView(Document& document, QWidget* parent = nullptr);

    QComboBox& from() const { return *m_from; }
    QComboBox& to() const { return *m_to; }
    QComboBox& metric() const { return *m_metric; }
    QCheckBox& averaged() const { return *m_averaged; }
    ExhibitChart& chart() const { return *m_chart; }
    /// What is shown; no steps before the first.
    const Bridge& bridge() const { return m_bridge; }
    BackgroundRun& run() const { return *m_run; }
    RunBar& bar() const { return *m_bar; }

    /// What there is to choose from, and the figures, are new.
    void follow();

Q_SIGNALS:
    void exportRequested(const rackrent::Exhibit& exhibit);
    void copyRequested(const rackrent::Exhibit& exhibit);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillScenarios();
    void start();
    void take(const Bridge& bridge);

    Document& m_document;
    BackgroundRun* m_run = nullptr;
    RunBar* m_bar = nullptr;
    QComboBox* m_from = nullptr;
    QComboBox* m_to = nullptr;
    QComboBox* m_metric = nullptr;
    QCheckBox* m_averaged = nullptr;
    ExhibitChart* m_chart = nullptr;
    Bridge m_bridge;
};

} // namespace rackrent
