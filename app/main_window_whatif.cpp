// What if: scenarios side by side, sensitivities, solving, simulation.
#include "app/main_window.h"

#include "views/fields/field.h"
#include "views/panels/contracts_panel.h"
#include "views/panels/inputs_panel.h"
#include "views/panels/inspector_panel.h"
#include "views/whatif/scenarios_panel.h"
#include "views/whatif/sensitivity_panel.h"
#include "views/whatif/simulation_panel.h"
#include "views/whatif/solve_dialog.h"

#include <QAction>

namespace rackrent {

void MainWindow::createWhatIf()
{
    m_whatIfScenarios = new ScenariosPanel(m_document, m_prompts, this);
    m_sensitivity = new SensitivityPanel(m_document, this);
    m_simulation = new SimulationPanel(m_document, this);
    connect(m_whatIfScenarios, &ScenariosPanel::scenarioWanted, this, &MainWindow::chooseScenario);
    connect(m_whatIfScenarios, &ScenariosPanel::editRefused, this,
            [this](const QString& reason) { report(std::optional<QString>(reason)); });
    connect(m_whatIfScenarios, &ScenariosPanel::exportRequested, this, &MainWindow::exportChart);
    connect(m_whatIfScenarios, &ScenariosPanel::copyRequested, this, &MainWindow::copyChart);
    connect(m_sensitivity, &SensitivityPanel::exportRequested, this, &MainWindow::exportChart);
    connect(m_sensitivity, &SensitivityPanel::copyRequested, this, &MainWindow::copyChart);
    connect(m_simulation, &SimulationPanel::exportRequested, this, &MainWindow::exportChart);
    connect(m_simulation, &SimulationPanel::copyRequested, this, &MainWindow::copyChart);
    connect(m_contracts, &ContractsPanel::solveRequested, this, &MainWindow::solve);
    connect(m_contracts, &ContractsPanel::stressRequested, this, &MainWindow::solveStress);
    connect(m_inspector, &InspectorPanel::solveRequested, this, &MainWindow::solve);
    connect(m_inputs, &InputsPanel::solveRequested, this, &MainWindow::solve);
    connect(m_actions.solve, &QAction::triggered, this, [this] { solve({}); });
}

void MainWindow::addWhatIfDocks()
{
    m_docks->add({QStringLiteral("scenarios"), tr("Scenarios"), m_whatIfScenarios, Qt::BottomDockWidgetArea,
                  Qt::CTRL | Qt::Key_7, QStringLiteral("scenarios")});
    m_docks->add({QStringLiteral("sensitivity"), tr("Sensitivity"), m_sensitivity, Qt::BottomDockWidgetArea,
                  Qt::CTRL | Qt::Key_9, QStringLiteral("sensitivity")});
    m_docks->add({QStringLiteral("simulation"), tr("Simulation"), m_simulation, Qt::BottomDockWidgetArea,
                  Qt::CTRL | Qt::Key_0, QStringLiteral("simulation")});
}

SolveDialog* MainWindow::solve(const QString& pointer)
{
    const std::string path = pointer.isEmpty() ? std::string() : pathWithIds(m_document.json(), pointer.toStdString());
    return showSolving(new SolveDialog(m_document, path, this));
}

SolveDialog* MainWindow::solveStress(StressKind kind, std::size_t contract)
{
    const std::string id = m_document.project().contracts.at(contract).id;
    return showSolving(new SolveDialog(m_document, StressOfContract{kind, id}, this));
}

SolveDialog* MainWindow::showSolving(SolveDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SolveDialog::exportRequested, this, &MainWindow::exportChart);
    connect(dialog, &SolveDialog::copyRequested, this, &MainWindow::copyChart);
    connect(dialog, &SolveDialog::scenarioWanted, this, &MainWindow::chooseScenario);
    dialog->show();
    return dialog;
}

} // namespace rackrent
