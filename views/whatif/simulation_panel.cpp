#include "views/whatif/simulation_panel.h"

#include "model/project/document_path.h"
#include "model/project/pointer.h"
#include "model/simulation/simulation.h"
#include "model/simulation/simulation_exhibits.h"
#include "views/charts/exhibit_chart.h"
#include "views/charts/exhibit_words.h"
#include "views/document/document.h"
#include "views/fields/field.h"
#include "views/format/model_text.h"
#include "views/format/number_text.h"
#include "views/items/place_words.h"
#include "views/panels/key_figures.h"
#include "views/whatif/background_run.h"
#include "views/whatif/chart_actions.h"
#include "views/whatif/correlations_table.h"
#include "views/whatif/drivers_table.h"
#include "views/whatif/events_page.h"
#include "views/whatif/market_table.h"
#include "views/whatif/metric_box.h"
#include "views/whatif/panel_parts.h"
#include "views/whatif/run_bar.h"
#include "views/whatif/simulation_edits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace rackrent {

namespace {

constexpr int pauseMs = 120;
constexpr qint64 quickMs = 600; ///< what is computed so fast follows the edits

QString asText(const std::string& text) { return QString::fromStdString(text); }

/// "Anthropic, Rent rate"; of an event "Anthropic, notice".
QString factorName(const Json& document, const std::string& path)
{
    const auto place = fieldAt(document, path);
    const bool isEvent = place && place->part.kind == PartKind::Contract && !place->column;
    if (isEvent && path.ends_with("/termination"))
        return SimulationPanel::tr("%1, notice", "a tenant").arg(partTitle(document, place->part));
    if (isEvent && path.ends_with("/credit"))
        return SimulationPanel::tr("%1, default", "a tenant").arg(partTitle(document, place->part));
    return placeWords(document, path);
}

} // namespace

SimulationPanel::SimulationPanel(Document& document, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_document(document)
{
    constexpr int formShare = 1, chartShare = 1;
    constexpr int leastHeight = 200; // a dock that shares its place with others
    setMinimumHeight(leastHeight);
    m_run = new BackgroundRun(this);
    m_bar = new RunBar(*m_run, this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(scrolled(createForm(prompts), this), formShare);
    row->addWidget(createChart(), chartShare);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (isVisible())
            start();
    });
    connect(&m_document, &Document::changed, this, [this] {
        if (isVisible())
            fillInputs();
    });
    connect(&m_document, &Document::computed, this, &SimulationPanel::follow);
    connect(m_run, &BackgroundRun::ended, this, [this](bool isDelivered) {
        if (!isDelivered)
            m_bar->setNote(tr("Cancelled: what is shown is of before. %1").arg(m_words));
    });
}

QWidget* SimulationPanel::createForm(Prompts& prompts)
{
    constexpr int step = 10'000;
    auto* side = new QWidget(this);
    createTabs(prompts, side);
    m_paths = new QSpinBox(side);
    m_paths->setRange(100, SimulationInputs::mostPaths);
    m_paths->setSingleStep(step);
    m_paths->setGroupSeparatorShown(true);
    m_paths->setKeyboardTracking(false);
    m_seed = new QSpinBox(side);
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setKeyboardTracking(false);
    for (QSpinBox* box : {m_paths, m_seed})
        box->setButtonSymbols(QAbstractSpinBox::NoButtons); // they are typed
    m_seed->setToolTip(tr("The same seed gives the same figures, on any number of cores"));
    m_sobol = new QCheckBox(tr("So&bol"), side);
    m_sobol->setToolTip(
        tr("Quasi-random points in place of random ones: the error falls faster with the number of paths"));
    m_start = new QPushButton(tr("R&un"), side);
    m_start->setProperty("primary", true);
    auto* top = new QHBoxLayout;
    for (const auto& [text, box] : {std::pair{tr("&Paths"), m_paths}, std::pair{tr("See&d"), m_seed}}) {
        auto* label = new QLabel(text, side);
        label->setBuddy(box);
        top->addWidget(label);
        constexpr int widestNumber = 160;
        box->setMaximumWidth(widestNumber);
        // Wide enough for usual numbers; the largest would make the whole window wider.
        box->setMinimumWidth(box->fontMetrics().horizontalAdvance(QStringLiteral("100,000")) + 16);
        top->addWidget(box, 1);
    }
    top->addStretch(0);
    top->addWidget(m_sobol);
    top->addWidget(m_start);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_tabs, 1);
    connect(m_paths, &QSpinBox::valueChanged, this, [this](int paths) { setInput("paths", paths); });
    connect(m_seed, &QSpinBox::valueChanged, this, [this](int seed) { setInput("seed", seed); });
    connect(m_sobol, &QCheckBox::toggled, this, &SimulationPanel::start);
    connect(m_start, &QPushButton::clicked, this, &SimulationPanel::start);
    return side;
}

void SimulationPanel::createTabs(Prompts& prompts, QWidget* side)
{
    m_drivers = new DriversTable(m_document, side);
    m_correlations = new CorrelationsTable(m_document, side);
    m_market = new MarketTable(m_document, prompts, side);
    m_events = new EventsPage(m_document, side);
    m_tabs = new QTabWidget(side);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_drivers, tr("Drivers"));
    m_tabs->addTab(m_correlations, tr("Correlations"));
    m_tabs->addTab(scrolled(m_market, m_tabs), tr("Market"));
    m_tabs->addTab(scrolled(m_events, m_tabs), tr("Events"));
    m_tabs->setTabToolTip(0, tr("Inputs that are drawn, and how each is distributed"));
    m_tabs->setTabToolTip(1, tr("How any two drivers move together"));
    m_tabs->setTabToolTip(2, tr("Curves that move at random, month by month"));
    m_tabs->setTabToolTip(3, tr("Notice, renewal and default of each contract"));
    const auto note = [this](const QString& reason) { m_bar->setNote(reason); };
    connect(m_drivers, &DriversTable::refused, this, note);
    connect(m_market, &MarketTable::refused, this, note);
    connect(m_events, &EventsPage::refused, this, note);
    connect(m_events, &EventsPage::placeWanted, this, &SimulationPanel::placeWanted);
}

QWidget* SimulationPanel::createChart()
{
    auto* side = new QWidget(this);
    m_view = new QComboBox(side);
    m_view->setAccessibleName(tr("What is shown"));
    for (const QString& name : {tr("Cash flow bands"), tr("Rent bands"), tr("Histogram"), tr("Distribution"),
                                tr("Payback by month"), tr("What explains it"), tr("Convergence")})
        m_view->addItem(name);
    m_metric = new QComboBox(side);
    m_metric->setAccessibleName(tr("Metric"));
    fillMetricBox(*m_metric, MetricChoice::Numbers, "npv");
    constexpr int fewestLetters = 9;
    for (QComboBox* box : {m_view, m_metric}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(fewestLetters);
    }
    m_chart = new ExhibitChart(side);
    m_chart->setEmptyText(tr("Add a driver, or let events happen, and run."));
    offerExhibit(
        *m_chart, [this](const Exhibit& exhibit) { Q_EMIT copyRequested(exhibit); },
        [this](const Exhibit& exhibit) { Q_EMIT exportRequested(exhibit); });
    auto* top = new QHBoxLayout;
    top->addWidget(m_view, 1);
    top->addWidget(m_metric, 1);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_chart, 1);
    column->addWidget(m_bar);
    connect(m_view, &QComboBox::activated, this, &SimulationPanel::showChart);
    connect(m_metric, &QComboBox::activated, this, &SimulationPanel::start);
    return side;
}

void SimulationPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

void SimulationPanel::follow()
{
    if (!isVisible())
        return m_run->cancel(); // what nobody sees takes no part of an edit's time
    fillInputs();
    const bool isQuick = m_summary ? m_run->lastMs() <= quickMs : true;
    if (isQuick && m_document.isValid() && m_document.hasFigures())
        return m_pause.start();
    if (!m_run->isRunning() && m_summary) {
        m_chart->setOutdated(tr("Before the last edit"));
        m_bar->setNote(tr("The project has changed since: press Run. %1").arg(m_words));
    }
}

void SimulationPanel::fillInputs()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const SimulationInputs& inputs = m_document.baseProject().simulation;
    m_drivers->follow();
    m_paths->setValue(inputs.paths);
    m_seed->setValue(static_cast<int>(std::min<std::uint64_t>(inputs.seed, std::numeric_limits<int>::max())));
    m_correlations->follow();
    m_market->follow();
    m_events->follow();
    if (const QString wrong = faults(); !wrong.isEmpty())
        m_bar->setNote(wrong);
}

/// What keeps the simulation from being run, of what its own tabs say.
QString SimulationPanel::faults() const
{
    for (const Problem& problem : m_document.problems()) {
        if (problem.severity != Severity::Error || !isWithin(problem.place, "/simulation"))
            continue;
        const std::vector<std::string> steps = stepsOf(problem.place);
        QString about = tr("Simulation");
        if (steps.size() > 1 && steps[1] == "correlations")
            about = tr("Correlations");
        if (steps.size() > 1 && steps[1] == "market")
            about = tr("Market");
        if (steps.size() > 2 && steps[1] == "drivers")
            if (const Json* path = elementAt(m_document.json(), "/simulation/drivers/" + steps[2] + "/path");
                path && path->is_string())
                about = placeWords(m_document.json(), path->get<std::string>());
        return tr("%1: %2.", "an input, what is wrong with it").arg(about, modelText(problem.message));
    }
    return {};
}

void SimulationPanel::setInput(const char* key, const Json& value)
{
    if (!m_isFilling)
        m_document.edit(tr("Change simulation"), simulationEdits(m_document.json(), key, value));
}

void SimulationPanel::start()
{
    m_pause.stop();
    if (!m_document.hasFigures() || !m_document.isValid()) {
        m_chart->setOutdated(m_summary ? tr("Before the last edit") : QString());
        return m_bar->setNote(QStringList{tr("Nothing is computed until the project's errors are mended."), faults()}
                                  .join(QLatin1Char(' '))
                                  .trimmed());
    }
    SimulationRequest request;
    request.metrics = standardMetrics();
    const std::string chosen = m_metric->currentData().toString().toStdString();
    if (std::ranges::find(request.metrics, chosen) == request.metrics.end())
        request.metrics.push_back(chosen);
    request.sampling = m_sobol->isChecked() ? Sampling::QuasiRandom : Sampling::Random;
    const auto document = std::make_shared<CheckedDocument>(m_document.checked());
    const std::string scenario = m_document.scenario().toStdString();
    m_scenario = m_document.scenarioName();
    m_shownSeed = m_document.baseProject().simulation.seed;
    m_run->start([=, this](const BackgroundRun::Line& line) { return answer(line, *document, scenario, request); });
}

BackgroundRun::Delivery SimulationPanel::answer(const BackgroundRun::Line& line, const CheckedDocument& document,
                                                const std::string& scenario, const SimulationRequest& request)
{
    try {
        const Simulation simulation(document, scenario, request);
        const QString method = modelText(simulation.method());
        const auto told = [&](const SimulationSample& sample) {
            auto made = std::make_shared<const SimulationSummary>(
                rackrent::summary(sample, simulation.project(), simulation.drawer()));
            return [this, made, method] { take(made, method); };
        };
        bool isFirst = true;
        const SimulationSample sample = simulation.run(
            [&](const Simulation::Progress& progress) {
                line.progress(progress.done, progress.paths);
                if (progress.sample && isFirst && progress.done < progress.paths)
                    line.deliver(told(*progress.sample));
                isFirst = false;
            },
            line.stop);
        return line.stop.stop_requested() ? BackgroundRun::Delivery() : told(sample);
    } catch (const std::exception& failure) { // too little memory for so many paths
        return [this, what = QString::fromUtf8(failure.what())] {
            m_bar->setNote(tr("The simulation could not be run: %1. Try fewer paths.").arg(what));
        };
    }
}

void SimulationPanel::take(std::shared_ptr<const SimulationSummary> summary, const QString& words)
{
    m_summary = std::move(summary);
    m_words = wordsOf(*m_summary);
    m_bar->setNote(m_words);
    m_bar->setToolTip(words);
    m_chart->setOutdated({});
    showChart();
}

/// Seed, paths, mean with its error, percentiles: what every simulation has to say.
QString SimulationPanel::wordsOf(const SimulationSummary& summary) const
{
    const NumberText numbers(asText(m_document.baseProject().currency));
    const std::string chosen = m_metric->currentData().toString().toStdString();
    const auto found = std::ranges::find(summary.metrics, chosen, &SimulatedMetric::key);
    QStringList words{tr("%1 of %2 paths, seed %3")
                          .arg(numbers.full(static_cast<double>(summary.done), Quantity::Count),
                               numbers.full(static_cast<double>(summary.paths), Quantity::Count))
                          .arg(m_shownSeed)};
    if (summary.refused > 0)
        words << tr("%1 paths with inputs that are not valid: %2")
                     .arg(summary.refused)
                     .arg(modelText(summary.refusal.message));
    if (found != summary.metrics.end() && found->distributed.moments.count > 0) {
        const MetricRow& row = metricRow(found->key);
        const Distributed& all = found->distributed;
        const auto text = [&](std::optional<double> value) {
            return value ? numbers.compact(*value, quantityOf(row.unit)) : tr("never");
        };
        words << tr("%1: mean %2 \u00b1 %3 (standard error)")
                     .arg(modelText(row.title), text(all.moments.mean), text(all.moments.standardError));
        if (all.percentiles.size() == percentileShares.size())
            words << tr("5% %1, median %2, 95% %3")
                         .arg(text(all.percentiles[2 - 1]), text(all.percentiles[4]), text(all.percentiles[7]));
        if (row.key == "npv" || row.key == "levered_npv")
            words << tr("loss on %1 of the paths").arg(numbers.compact(all.belowZero, Quantity::Rate));
        if (all.expectedShortfall)
            words << tr("mean of the worst 5% %1").arg(text(all.expectedShortfall));
        if (all.missing > 0)
            words << (found->missingIsNever ? tr("never on %1 of the paths") : tr("none on %1 of the paths"))
                         .arg(numbers.compact(static_cast<double>(all.missing) / static_cast<double>(all.paths),
                                              Quantity::Rate));
    }
    return words.join(QStringLiteral("; "));
}

void SimulationPanel::showChart()
{
    const auto shown = static_cast<View>(m_view->currentIndex());
    m_metric->setEnabled(shown != View::CashFan && shown != View::RentFan && shown != View::Payback);
    if (!m_summary)
        return;
    const Project& project = m_document.baseProject();
    const auto nameOf = [this](const std::string& path) { return factorName(m_document.json(), path).toStdString(); };
    const SimulationTitle title{m_scenario.toStdString(), m_shownSeed, nameOf};
    const std::string chosen = m_metric->currentData().toString().toStdString();
    const auto found = std::ranges::find(m_summary->metrics, chosen, &SimulatedMetric::key);
    const auto metric = static_cast<std::size_t>(found - m_summary->metrics.begin());
    const bool isThere = found != m_summary->metrics.end();
    Exhibit exhibit;
    switch (shown) {
    case View::CashFan: exhibit = cashFanExhibit(*m_summary, project, title); break;
    case View::RentFan: exhibit = rentFanExhibit(*m_summary, project, title); break;
    case View::Payback: exhibit = paybackProbabilityExhibit(*m_summary, project, title); break;
    case View::Histogram:
        if (isThere)
            exhibit = histogramExhibit(*m_summary, metric, project, title);
        break;
    case View::Distribution:
        if (isThere)
            exhibit = distributionExhibit(*m_summary, metric, project, title);
        break;
    case View::Drivers:
        if (isThere)
            exhibit = driversExhibit(*m_summary, metric, project, title);
        break;
    case View::Convergence:
        if (isThere)
            exhibit = convergenceExhibit(*m_summary, metric, project, title);
        break;
    }
    m_chart->setExhibit(inLanguage(exhibit));
}

} // namespace rackrent
