#include "views/whatif/simulation_panel.h"

#include "model/simulation/simulation.h"
#include "model/simulation/simulation_exhibits.h"
#include "views/charts/exhibit_chart.h"
#include "views/charts/exhibit_words.h"
#include "views/document/document.h"
#include "views/fields/field.h"
#include "views/fields/field_makers.h"
#include "views/format/model_text.h"
#include "views/format/number_text.h"
#include "views/panels/key_figures.h"
#include "views/whatif/background_run.h"
#include "views/whatif/chart_actions.h"
#include "views/whatif/drivers_table.h"
#include "views/whatif/metric_box.h"
#include "views/whatif/panel_parts.h"
#include "views/whatif/run_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTableWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace rackrent {

namespace {

constexpr int pauseMs = 120;
constexpr qint64 quickMs = 600; ///< what is computed so fast follows the edits

QString asText(const std::string& text) { return QString::fromStdString(text); }

const Json* listAt(const Json& document, const char* path)
{
    const Json* found = elementAt(document, path);
    return found && found->is_array() ? found : nullptr;
}

} // namespace

SimulationPanel::SimulationPanel(Document& document, QWidget* parent) : QWidget(parent), m_document(document)
{
    constexpr int formShare = 1, chartShare = 1;
    constexpr int leastHeight = 200; // a dock that shares its place with others
    setMinimumHeight(leastHeight);
    m_run = new BackgroundRun(this);
    m_bar = new RunBar(*m_run, this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(scrolled(createForm(), this), formShare);
    row->addWidget(createChart(), chartShare);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (isVisible())
            start();
    });
    connect(&m_document, &Document::computed, this, &SimulationPanel::follow);
    connect(m_run, &BackgroundRun::ended, this, [this](bool isDelivered) {
        if (!isDelivered)
            m_bar->setNote(tr("Cancelled: what is shown is of before. %1").arg(m_words));
    });
}

QWidget* SimulationPanel::createForm()
{
    constexpr int step = 10'000;
    auto* side = new QWidget(this);
    m_drivers = new DriversTable(m_document, side);
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
    m_sobol = new QCheckBox(tr("&Quasi-random"), side);
    m_sobol->setToolTip(tr("Sobol points in place of random ones: the error falls faster with the number of paths"));
    m_start = new QPushButton(tr("R&un"), side);
    m_start->setProperty("primary", true);
    auto* tabs = new QTabWidget(side);
    tabs->setDocumentMode(true);
    tabs->addTab(m_drivers, tr("Drivers"));
    tabs->addTab(createEvents(), tr("Events and correlations"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Paths"), m_paths);
    form->addRow(tr("See&d"), m_seed);
    auto* top = new QHBoxLayout;
    top->addLayout(form, 1);
    top->addWidget(m_sobol);
    top->addWidget(m_start);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(tabs, 1);
    connect(m_paths, &QSpinBox::valueChanged, this, [this](int paths) { setInput("paths", paths); });
    connect(m_seed, &QSpinBox::valueChanged, this, [this](int seed) { setInput("seed", seed); });
    connect(m_sobol, &QCheckBox::toggled, this, &SimulationPanel::start);
    connect(m_start, &QPushButton::clicked, this, &SimulationPanel::start);
    return side;
}

QWidget* SimulationPanel::createEvents()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    const auto box = [&](const QString& text, const QString& tip, const char* key) {
        auto* made = new QCheckBox(text, page);
        made->setToolTip(tip);
        column->addWidget(made);
        connect(made, &QCheckBox::toggled, this, [this, key](bool isDrawn) { setEvent(key, isDrawn); });
        return made;
    };
    m_notice = box(tr("Tenants give &notice"),
                   tr("After an exponential time, with the chance a year that the contract's right says"), "notice");
    m_renewal =
        box(tr("Leases are &renewed or not"), tr("A draw at each expiry, in place of the weighted mean"), "renewal");
    m_default =
        box(tr("Tenants &default"), tr("After an exponential time, with the tenant's chance a year"), "default");
    m_pairs = new QTableWidget(0, 3, page);
    m_pairs->setHorizontalHeaderLabels({tr("Driver"), tr("with"), tr("Correlation")});
    m_pairs->setAccessibleName(tr("Correlations"));
    m_pairs->setTabKeyNavigation(false);
    m_pairs->verticalHeader()->hide();
    m_pairs->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_pairs->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_pairs->setToolTip(tr("Type how two drivers move together, from -1 to 1; empty: independent"));
    connect(m_pairs, &QTableWidget::cellChanged, this, &SimulationPanel::readPair);
    column->addWidget(m_pairs, 1);
    return page;
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
    constexpr int fewestLetters = 8;
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
    m_notice->setChecked(inputs.events.notice);
    m_renewal->setChecked(inputs.events.renewal);
    m_default->setChecked(inputs.events.defaults);
    fillPairs();
}

/// Every pair of drivers, with what the project says of it.
void SimulationPanel::fillPairs()
{
    const SimulationInputs& inputs = m_document.baseProject().simulation;
    const auto name = [this](const Driver& driver) {
        const auto place = fieldAt(m_document.json(), driver.path);
        return place && place->field ? inputTitle(m_document.json(), *place) : asText(driver.path);
    };
    m_pairs->setRowCount(0);
    for (std::size_t a = 0; a < inputs.drivers.size(); ++a)
        for (std::size_t b = a + 1; b < inputs.drivers.size(); ++b) {
            const int row = m_pairs->rowCount();
            m_pairs->insertRow(row);
            int column = 0;
            for (const std::size_t driver : {a, b}) {
                auto* item = new QTableWidgetItem(name(inputs.drivers[driver]));
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
                item->setData(Qt::UserRole, asText(inputs.drivers[driver].path));
                m_pairs->setItem(row, column++, item);
            }
            QString text;
            for (const Correlation& known : inputs.correlations)
                if ((known.a == a && known.b == b) || (known.a == b && known.b == a))
                    text = NumberText(QString()).full(known.rho, Quantity::Multiple);
            auto* rho = new QTableWidgetItem(text);
            rho->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_pairs->setItem(row, 2, rho);
        }
}

void SimulationPanel::readPair(int row, int column)
{
    if (m_isFilling || column != 2)
        return;
    const std::string a = m_pairs->item(row, 0)->data(Qt::UserRole).toString().toStdString();
    const std::string b = m_pairs->item(row, 1)->data(Qt::UserRole).toString().toStdString();
    const QString typed = m_pairs->item(row, 2)->text().trimmed();
    const auto rho = NumberText(QString()).read(typed, Quantity::Multiple);
    if (!typed.isEmpty() && !rho.value) {
        m_bar->setNote(rho.error);
        return fillInputs();
    }
    Json pairs = Json::array();
    if (const Json* known = listAt(m_document.json(), "/simulation/correlations"))
        for (const Json& pair : *known) {
            const std::string one = fields::textAt(pair, "/a"), other = fields::textAt(pair, "/b");
            if (!((one == a && other == b) || (one == b && other == a)))
                pairs.push_back(pair);
        }
    if (rho.value)
        pairs.push_back({{"a", a}, {"b", b}, {"rho", *rho.value}});
    m_document.edit(tr("Change correlation"), simulationEdits(m_document.json(), "correlations", pairs));
}

void SimulationPanel::setInput(const char* key, const Json& value)
{
    if (!m_isFilling)
        m_document.edit(tr("Change simulation"), simulationEdits(m_document.json(), key, value));
}

void SimulationPanel::setEvent(const char* key, bool isDrawn)
{
    if (m_isFilling)
        return;
    const Json* known = elementAt(m_document.json(), "/simulation/events");
    Json events = known && known->is_object() ? *known : Json::object();
    events[key] = isDrawn;
    setInput("events", events);
}

void SimulationPanel::start()
{
    m_pause.stop();
    if (!m_document.hasFigures() || !m_document.isValid()) {
        m_chart->setOutdated(m_summary ? tr("Before the last edit") : QString());
        return m_bar->setNote(tr("Nothing is computed until the project's errors are mended."));
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
    const SimulationTitle title{m_scenario.toStdString(), m_shownSeed};
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
