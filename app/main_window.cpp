#include "app/main_window.h"

#include "model/portfolio/portfolio_checks.h"
#include "views/dialogs/action_list.h"
#include "views/format/date_text.h"
#include "views/grid/grid_view.h"
#include "views/pages/welcome_page.h"
#include "views/panels/charts_panel.h"
#include "views/panels/contracts_panel.h"
#include "views/panels/elided_label.h"
#include "views/panels/history_panel.h"
#include "views/panels/inputs_panel.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/key_figures_panel.h"
#include "views/panels/navigator_panel.h"
#include "views/panels/problems_panel.h"
#include "views/presentation/deck_panel.h"
#include "views/whatif/overlays.h"

#include <QApplication>
#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace rackrent {

namespace {

constexpr int margin = 10;
constexpr QSize firstSize{1440, 900};
constexpr int patienceMs = 150;
const QString geometryKey = QStringLiteral("mainWindow/geometry");
const QString docksKey = QStringLiteral("mainWindow/docks");
const QString columnsKey = QStringLiteral("contracts/columns");

} // namespace

Date MainWindow::today()
{
    const QDate date = QDate::currentDate();
    return *parseDate(date.toString(Qt::ISODate).toStdString());
}

MainWindow::MainWindow(Settings& settings, Prompts& prompts, QWidget* parent)
    : QMainWindow(parent), m_settings(settings), m_prompts(prompts), m_keeping(m_document, settings.dataFolder())
{
    m_document.newProject(today());
    createWidgets();
    layOut();
    connectSignals();
    restoreState();
    refreshProject();
    refreshFigures();
    m_contracts->fitColumns();
    m_contracts->table()->setFocus();
}

/// What looks at the document goes before it.
MainWindow::~MainWindow()
{
    qDeleteAll(findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly));
    delete takeCentralWidget();
    delete m_overlays;
}

void MainWindow::createWidgets()
{
    m_actions = createActions(*this, m_document.undoStack());
    m_keyFigures = new KeyFiguresPanel(m_document, this);
    m_charts = new ChartsPanel(m_document, m_prompts, this);
    m_contracts = new ContractsPanel(m_document, m_prompts, this);
    m_navigator = new NavigatorPanel(m_document, m_prompts, this);
    m_inspector = new InspectorPanel(m_document, m_prompts, this);
    m_problems = new ProblemsPanel(m_document, this);
    m_inputs = new InputsPanel(m_document, this);
    m_deck = new DeckPanel(m_document, this);
    createWhatIf();
    createOverlays();
    m_welcome = new WelcomePage(this);
    m_pages = new QStackedWidget(this);
    m_scenarios = new QComboBox(this);
    m_scenarios->setAccessibleName(tr("Scenario"));
    m_scenarios->setToolTip(tr("The scenario that every figure and chart is computed under"));
    m_scenarios->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_summary = new ElidedLabel(this);
    m_statistics = new QLabel(this);
    m_statistics->setTextFormat(Qt::PlainText);
    m_statistics->setAccessibleName(tr("Selected cells"));
    m_stale = new QLabel(this);
    m_stale->setTextFormat(Qt::PlainText);
    m_stale->setObjectName(QStringLiteral("figuresState"));
    m_stale->setProperty("role", QStringLiteral("error"));
    m_stale->setAccessibleName(tr("State of the figures"));
    m_stale->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    m_warnings = new QToolButton(this);
    m_warnings->setDefaultAction(m_actions.problems);
    m_warnings->setAutoRaise(true);
    setAcceptDrops(true);
    setWindowIcon(QIcon(QStringLiteral(":/icons/rackrent.svg")));
}

void MainWindow::layOut()
{
    auto* spacer = new QWidget(this);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* scenarioLabel = new QLabel(tr("&Scenario"), this);
    scenarioLabel->setBuddy(m_scenarios);
    scenarioLabel->setContentsMargins(0, 0, 6, 0);
    auto* bar = findChild<QToolBar*>(QStringLiteral("mainToolBar"));
    bar->addWidget(spacer);
    bar->addWidget(scenarioLabel);
    bar->addWidget(m_scenarios);
    bar->addWidget(m_compareWith);

    auto* project = new QWidget(m_pages);
    auto* column = new QVBoxLayout(project);
    column->setContentsMargins(margin, margin, margin, margin / 2);
    column->setSpacing(8);
    column->addWidget(m_keyFigures);
    column->addWidget(m_charts, 1);
    m_pages->addWidget(project);
    m_pages->addWidget(m_welcome);
    setCentralWidget(m_pages);
    createDocks();
    statusBar()->setContentsMargins(margin, 0, margin, 0);
    statusBar()->addWidget(m_summary, 1);
    statusBar()->addPermanentWidget(m_statistics);
    statusBar()->addPermanentWidget(m_stale);
    statusBar()->addPermanentWidget(m_warnings);
}

void MainWindow::createDocks()
{
    m_keyFigures->setProperty("helpPage", QStringLiteral("key-figures"));
    m_charts->setProperty("helpPage", QStringLiteral("charts"));
    m_contracts->setFocusProxy(m_contracts->table());
    m_docks = new Docks(*this);
    m_docks->add({QStringLiteral("contracts"), tr("Contracts"), m_contracts, Qt::BottomDockWidgetArea,
                  Qt::CTRL | Qt::Key_1, QStringLiteral("contracts")});
    m_docks->add({QStringLiteral("problems"), tr("Problems"), m_problems, Qt::BottomDockWidgetArea,
                  Qt::CTRL | Qt::Key_4, QStringLiteral("problems")});
    m_docks->add({QStringLiteral("inputs"), tr("Inputs and sources"), m_inputs, Qt::BottomDockWidgetArea,
                  Qt::CTRL | Qt::Key_5, QStringLiteral("inputs")});
    m_docks->add({QStringLiteral("deck"), tr("Deck"), m_deck, Qt::BottomDockWidgetArea, Qt::CTRL | Qt::Key_6,
                  QStringLiteral("presenting")});
    addWhatIfDocks();
    m_docks->add({QStringLiteral("navigator"), tr("Project"), m_navigator, Qt::LeftDockWidgetArea, Qt::CTRL | Qt::Key_2,
                  QStringLiteral("navigator")});
    m_docks->add({QStringLiteral("inspector"), tr("Form"), m_inspector, Qt::LeftDockWidgetArea, Qt::CTRL | Qt::Key_3,
                  QStringLiteral("inspector")});
    m_docks->add({QStringLiteral("history"), tr("History"), new HistoryPanel(m_document, this), Qt::RightDockWidgetArea,
                  Qt::CTRL | Qt::Key_8, QStringLiteral("history"), false});
    m_docks->fillMenu(*m_actions.viewMenu);
    m_actions.editMenu->insertActions(m_actions.addContract, m_contracts->gridActions());
    m_actions.editMenu->insertSeparator(m_actions.addContract);
}

/// Parts chosen in one panel are shown in the others.
void MainWindow::connectParts()
{
    const auto refuse = [this](const QString& reason) { report(std::optional<QString>(reason)); };
    connect(m_navigator, &NavigatorPanel::partChosen, m_inspector, &InspectorPanel::showPart);
    connect(m_navigator, &NavigatorPanel::partOpened, this, [this](const PartPlace& place) {
        m_inspector->showPart(place);
        m_docks->open(QStringLiteral("inspector"));
    });
    connect(m_inspector, &InspectorPanel::partShown, m_navigator, &NavigatorPanel::showPart);
    connect(m_navigator, &NavigatorPanel::editRefused, this, refuse);
    connect(m_inspector, &InspectorPanel::editRefused, this, refuse);
    connect(m_contracts, &ContractsPanel::editRefused, this, refuse);
    connect(m_contracts, &ContractsPanel::statisticsChanged, m_statistics, &QLabel::setText);
    connect(m_contracts, &ContractsPanel::selectionChanged, this, [this] {
        const std::vector<int> rows = m_contracts->selectedRows();
        if (rows.size() == 1 && m_contracts->table()->hasFocus())
            m_inspector->showPart({PartKind::Contract, "/contracts/" + std::to_string(rows.front())});
    });
    connect(m_contracts, &ContractsPanel::selectionChanged, this, [this] {
        const std::optional<int> row = m_contracts->wholeRow();
        m_charts->setHighlighted(row ? std::optional(static_cast<std::size_t>(*row)) : std::nullopt);
    });
    connect(m_charts, &ChartsPanel::contractClicked, this, [this](std::size_t contract) {
        m_contracts->selectWholeRow(static_cast<int>(contract));
        m_inspector->showPart({PartKind::Contract, "/contracts/" + std::to_string(contract)});
    });
    connect(&m_document, &Document::replayed, m_contracts, &ContractsPanel::showPlaces);
    connect(m_problems, &ProblemsPanel::jumpRequested, this, &MainWindow::jumpTo);
    connect(m_inputs, &InputsPanel::jumpRequested, this, &MainWindow::jumpTo);
    connect(m_problems, &ProblemsPanel::summaryChanged, this,
            [this](const QString& summary) { m_actions.problems->setText(summary); });
    m_actions.problems->setText(m_problems->summary());
    connect(m_actions.problems, &QAction::triggered, this, [this] { m_docks->open(QStringLiteral("problems")); });
    // Something to begin with: the first contract, or the project.
    connect(&m_document, &Document::replaced, this, [this] {
        const bool any = !m_document.baseProject().contracts.empty();
        m_inspector->showPart(any ? PartPlace{PartKind::Contract, "/contracts/0"} : PartPlace{PartKind::Project, ""});
    });
}

void MainWindow::jumpTo(const QString& pointer)
{
    showProject();
    m_docks->open(QStringLiteral("inspector"));
    m_inspector->showPlace(pointer);
}

void MainWindow::connectSignals()
{
    connect(&m_document, &Document::changed, this, &MainWindow::refreshProject);
    connect(&m_document, &Document::computed, this, &MainWindow::refreshFigures);
    connect(&m_document, &Document::staleChanged, this, [this](bool stale) {
        if (stale && m_document.failure().isEmpty())
            m_patience.start();
        else
            refreshStale();
    });
    connect(&m_patience, &QTimer::timeout, this, &MainWindow::refreshStale);
    connect(&m_document, &Document::changed, statusBar(), &QStatusBar::clearMessage); // what it said is past
    connect(&m_document, &Document::replaced, m_contracts, &ContractsPanel::fitColumns);
    connect(&m_document, &Document::modifiedChanged, this, &QWidget::setWindowModified);
    connect(&m_document, &Document::pathChanged, this, &MainWindow::refreshTitle);
    connect(m_scenarios, &QComboBox::activated, this,
            [this](int row) { chooseScenario(m_scenarios->itemData(row).toString()); });
    connect(m_contracts, &ContractsPanel::selectionChanged, this, &MainWindow::refreshActions);
    connect(m_charts, &ChartsPanel::exportRequested, this, &MainWindow::exportChart);
    connect(m_charts, &ChartsPanel::contractWanted, this, [this] {
        m_actions.addContract->trigger();
        m_docks->open(QStringLiteral("contracts")); // where it is filled in
    });
    connect(&m_document, &Document::replaced, this, &MainWindow::showProject);
    connectParts();
    connectFileActions();
    connectKeeping();
    connectEditActions();
    connectPageActions();
    connectRolls();
}

void MainWindow::connectEditActions()
{
    connect(m_actions.addContract, &QAction::triggered, this, [this] {
        report(m_document.addContract());
        m_contracts->selectRow(static_cast<int>(m_document.baseProject().contracts.size()) - 1);
    });
    connect(m_actions.duplicateContract, &QAction::triggered, this, [this] {
        const std::vector<int> rows = m_contracts->selectedRows();
        if (rows.empty())
            return;
        report(m_document.duplicateContract(rows.back()));
        m_contracts->selectRow(rows.back() + 1);
    });
    connect(m_actions.deleteContracts, &QAction::triggered, this,
            [this] { report(m_document.deleteContracts(m_contracts->selectedRows())); });
}

void MainWindow::restoreState()
{
    const QScreen* first = QGuiApplication::primaryScreen();
    resize(first ? firstSize.boundedTo(first->availableSize()) : firstSize);
    restoreGeometry(m_settings.state(geometryKey));
    const QScreen* screen = QGuiApplication::screenAt(frameGeometry().center());
    if (!screen && QGuiApplication::primaryScreen()) // the screen it was on is gone
        move(QGuiApplication::primaryScreen()->availableGeometry().topLeft());
    m_isLaidOut = m_docks->restore(m_settings.state(docksKey));
    m_contracts->restoreColumns(m_settings.state(columnsKey));
    fillRecentMenu();
    fillCopiesMenus();
    fillThemeMenu();
}

void MainWindow::storeState()
{
    m_settings.setState(geometryKey, saveGeometry());
    m_settings.setState(docksKey, m_docks->state());
    m_settings.setState(columnsKey, m_contracts->columnState());
}

/// The first layout follows the size that the window has by now.
void MainWindow::showEvent(QShowEvent* event)
{
    if (!std::exchange(m_isLaidOut, true))
        m_docks->reset();
    QMainWindow::showEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        tintIcons(*this);
}

void MainWindow::report(const std::optional<QString>& refusal)
{
    constexpr int shownForMs = 10000;
    if (refusal)
        statusBar()->showMessage(*refusal, shownForMs);
    else
        statusBar()->clearMessage();
}

bool MainWindow::chooseScenario(const QString& id)
{
    const bool known = m_document.setScenario(id);
    refreshScenarios();
    return known;
}

bool MainWindow::isPristine() const { return m_document.path().isEmpty() && !m_document.isModified(); }

void MainWindow::refreshProject()
{
    refreshTitle();
    refreshScenarios();
    refreshStatus();
    refreshActions();
}

void MainWindow::refreshFigures()
{
    m_keyFigures->refresh();
    m_charts->refresh();
    m_problems->setFurther(m_document.hasFigures() ? portfolioChecks(m_document.results()) : Problems());
    refreshStatus();
}

void MainWindow::refreshTitle()
{
    const QString file = m_document.path();
    const QString name =
        file.isEmpty() ? QString::fromStdString(m_document.baseProject().name) : file.section(QLatin1Char('/'), -1);
    const QString mark = m_document.isReadOnly() ? tr(" (read-only)") : QString();
    setWindowTitle(QStringLiteral("%1[*]%2 - Rackrent").arg(name.isEmpty() ? tr("Untitled") : name, mark));
    setWindowModified(m_document.isModified());
}

void MainWindow::refreshScenarios()
{
    const auto& scenarios = m_document.baseProject().scenarios;
    QStringList wanted{tr("Base case")};
    for (const Scenario& scenario : scenarios)
        wanted << QString::fromStdString(scenario.name);
    QStringList shown;
    for (int i = 0; i < m_scenarios->count(); ++i)
        shown << m_scenarios->itemText(i);
    if (shown != wanted) {
        m_scenarios->clear();
        m_scenarios->addItem(wanted.front(), QString());
        for (const Scenario& scenario : scenarios)
            m_scenarios->addItem(QString::fromStdString(scenario.name), QString::fromStdString(scenario.id));
    }
    m_scenarios->setCurrentIndex(m_scenarios->findData(m_document.scenario()));
    refreshCompareWith();
}

void MainWindow::refreshStatus()
{
    const Project& project = m_document.project();
    const auto count = [](std::size_t size) { return static_cast<int>(size); };
    m_summary->setFullText(QStringList{
        QString::fromStdString(project.name), tr("%n contract(s)", nullptr, count(project.contracts.size())),
        tr("%n facility(ies)", nullptr, count(project.facilities.size())),
        tr("%n month(s) from %1", nullptr, project.timeline.months).arg(shownDate(project.timeline.start)),
        QString::fromStdString(project.currency)}
                               .join(QStringLiteral("  \u00b7  ")));
}

void MainWindow::refreshStale()
{
    m_patience.stop();
    const QString failure = m_document.failure();
    m_stale->setText(failure.isEmpty()         ? tr("Figures are of before the last edit: computing…")
                     : m_document.hasFigures() ? tr("Figures are of before the last edit: mend the errors, or undo")
                                               : tr("No figures until the errors are mended"));
    m_stale->setToolTip(failure.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(failure.toHtmlEscaped()));
    m_stale->setVisible(m_document.isStale());
}

void MainWindow::refreshActions()
{
    const bool any = !m_contracts->selectedRows().empty();
    for (QAction* action : {m_actions.duplicateContract, m_actions.deleteContracts})
        setAvailable(*action, any, tr("no contract is chosen"));
}

} // namespace rackrent
