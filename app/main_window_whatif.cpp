// What if: scenarios side by side, sensitivities, solving, simulation.
#include "app/main_window.h"

#include "views/fields/field.h"
#include "views/panels/charts_panel.h"
#include "views/panels/contracts_panel.h"
#include "views/panels/inputs_panel.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/overlay_menu.h"
#include "views/whatif/overlays.h"
#include "views/whatif/scenarios_panel.h"
#include "views/whatif/sensitivity_panel.h"
#include "views/whatif/simulation_panel.h"
#include "views/whatif/solve_dialog.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace rackrent {

void MainWindow::createWhatIf()
{
    m_whatIfScenarios = new ScenariosPanel(m_document, m_prompts, this);
    m_sensitivity = new SensitivityPanel(m_document, this);
    m_simulation = new SimulationPanel(m_document, m_prompts, this);
    connect(m_whatIfScenarios, &ScenariosPanel::scenarioWanted, this, &MainWindow::chooseScenario);
    connect(m_whatIfScenarios, &ScenariosPanel::editRefused, this,
            [this](const QString& reason) { report(std::optional<QString>(reason)); });
    connect(m_whatIfScenarios, &ScenariosPanel::exportRequested, this, &MainWindow::exportChart);
    connect(m_whatIfScenarios, &ScenariosPanel::copyRequested, this, &MainWindow::copyChart);
    connect(m_sensitivity, &SensitivityPanel::exportRequested, this, &MainWindow::exportChart);
    connect(m_sensitivity, &SensitivityPanel::copyRequested, this, &MainWindow::copyChart);
    connect(m_simulation, &SimulationPanel::exportRequested, this, &MainWindow::exportChart);
    connect(m_simulation, &SimulationPanel::copyRequested, this, &MainWindow::copyChart);
    connect(m_simulation, &SimulationPanel::placeWanted, this, &MainWindow::jumpTo);
    connect(m_contracts, &ContractsPanel::solveRequested, this, &MainWindow::solve);
    connect(m_contracts, &ContractsPanel::stressRequested, this, &MainWindow::solveStress);
    connect(m_inspector, &InspectorPanel::solveRequested, this, &MainWindow::solve);
    connect(m_inputs, &InputsPanel::solveRequested, this, &MainWindow::solve);
    connect(m_actions.solve, &QAction::triggered, this, [this] { solve({}); });
}

/// Other scenarios over the charts, and where they are chosen.
void MainWindow::createOverlays()
{
    m_overlays = new Overlays(m_document, this);
    m_charts->setOverlaidOf([this](const ChartChoice& choice) { return m_overlays->of(choice); });
    connect(m_overlays, &Overlays::changed, m_charts, &ChartsPanel::refreshOverlaid);
    m_compareWith = new QToolButton(this);
    m_compareWith->setObjectName(QStringLiteral("compareWith"));
    m_compareWith->setPopupMode(QToolButton::InstantPopup);
    m_compareWith->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* menu = new QMenu(m_compareWith);
    m_compareWith->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillOverlayMenu(*menu, m_document);
    });
}

void MainWindow::refreshCompareWith()
{
    QStringList names;
    for (const std::string& id : m_document.baseProject().views.overlays)
        if (id != m_document.scenario().toStdString())
            names << scenarioTitle(m_document, id);
    m_compareWith->setText(names.isEmpty() ? tr("Compare &with") : tr("Compare &with (%1)").arg(names.size()));
    m_compareWith->setToolTip(names.isEmpty() ? tr("Draws other scenarios over every chart")
                                              : tr("Drawn over every chart: %1").arg(names.join(QStringLiteral("; "))));
    m_compareWith->setAccessibleDescription(m_compareWith->toolTip());
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
