#include "views/whatif/sensitivity_panel.h"

#include "model/whatif/tornado.h"
#include "views/charts/exhibit_chart.h"
#include "views/charts/exhibit_words.h"
#include "views/document/document.h"
#include "views/format/model_text.h"
#include "views/panels/key_figures.h"
#include "views/whatif/background_run.h"
#include "views/whatif/chart_actions.h"
#include "views/whatif/input_ranges.h"
#include "views/whatif/metric_box.h"
#include "views/whatif/panel_parts.h"
#include "views/whatif/run_bar.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rackrent {

namespace {

constexpr int runPauseMs = 150;
constexpr qint64 quickRunMs = 400; ///< what is computed so fast follows the edits

struct Outcome {
    Exhibit exhibit;
    QStringList notes;
};

void note(Outcome& outcome, const Problems& problems, const std::vector<std::string>& remarks)
{
    for (const Problem& problem : problems)
        outcome.notes << modelText(problem.message);
    for (const std::string& remark : remarks)
        outcome.notes << modelText(remark);
}

/// What is asked, apart from the window.
struct Question {
    SensitivityPanel::View view = SensitivityPanel::View::Tornado;
    std::string metric;
    std::vector<InputRange> ranges;
    std::vector<std::string> paths;
    double shock = 0.1;
    std::size_t steps = 21;
    std::optional<double> target;
};

Outcome answer(const Evaluator& evaluator, const Question& question, std::stop_token stop, const Progress& progress)
{
    Outcome outcome;
    const Project& project = evaluator.results().project;
    switch (question.view) {
    case SensitivityPanel::View::Tornado: {
        constexpr std::size_t most = 15;
        Shocks shocks;
        shocks.relative = question.shock;
        const Tornado found = tornado(evaluator, question.metric, question.paths, shocks, most, stop, progress);
        note(outcome, found.problems, found.remarks);
        if (found.problems.empty())
            outcome.exhibit = tornadoExhibit(found, project);
        return outcome;
    }
    case SensitivityPanel::View::OneInput: {
        const Sensitivity found = sensitivity(evaluator, {question.ranges.front()}, question.metric);
        note(outcome, found.problems, found.remarks);
        if (found.problems.empty())
            outcome.exhibit = sensitivityExhibit(found, 0, project);
        return outcome;
    }
    case SensitivityPanel::View::Spider: {
        const Sensitivity found = spider(evaluator, question.paths, question.shock, question.steps, question.metric);
        note(outcome, found.problems, found.remarks);
        if (found.problems.empty())
            outcome.exhibit = spiderExhibit(found, project);
        return outcome;
    }
    case SensitivityPanel::View::TwoInputs: break;
    }
    const SensitivityGrid found =
        sensitivityGrid(evaluator, question.ranges[0], question.ranges[1], question.metric, question.target);
    note(outcome, found.problems, {});
    if (found.problems.empty())
        outcome.exhibit = sensitivityGridExhibit(found, project);
    return outcome;
}

} // namespace

SensitivityPanel::SensitivityPanel(Document& document, QWidget* parent) : QWidget(parent), m_document(document)
{
    constexpr int formShare = 2, chartShare = 5;
    constexpr int leastHeight = 200; // a dock that shares its place with others
    setMinimumHeight(leastHeight);
    m_run = new BackgroundRun(this);
    m_bar = new RunBar(*m_run, this);
    createChart();
    auto* side = new QVBoxLayout;
    side->addWidget(m_chart, 1);
    side->addWidget(m_bar);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(scrolled(createForm(), this), formShare);
    row->addLayout(side, chartShare);
    m_pause.setSingleShot(true);
    m_pause.setInterval(runPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (isVisible())
            start();
    });
    connect(&m_document, &Document::computed, this, &SensitivityPanel::follow);
    showRows();
}

void SensitivityPanel::createChart()
{
    m_chart = new ExhibitChart(this);
    offerExhibit(
        *m_chart, [this](const Exhibit& exhibit) { Q_EMIT copyRequested(exhibit); },
        [this](const Exhibit& exhibit) { Q_EMIT exportRequested(exhibit); });
}

QWidget* SensitivityPanel::createForm()
{
    constexpr int fewestSteps = 3, mostShown = 101, standardSteps = 21, fewestLetters = 12;
    auto* side = new QWidget(this);
    m_form = new QFormLayout(side);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_view = new QComboBox(side);
    m_view->addItem(tr("Tornado"));
    m_view->addItem(tr("One input"));
    m_view->addItem(tr("Spider"));
    m_view->addItem(tr("Two inputs"));
    m_metric = new QComboBox(side);
    fillMetricBox(*m_metric, MetricChoice::Numbers, "npv");
    for (QComboBox* box : {m_view, m_metric}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(fewestLetters);
    }
    m_shock = new QLineEdit(QStringLiteral("10%"), side);
    m_shock->setToolTip(tr("How far amounts are moved, down and up; rates a year move by one percentage point"));
    m_steps = new QSpinBox(side);
    m_steps->setRange(fewestSteps, mostShown);
    m_steps->setValue(standardSteps);
    m_steps->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_target = new QLineEdit(side);
    m_target->setPlaceholderText(tr("None"));
    m_target->setToolTip(tr("A line is drawn where the metric has this value"));
    m_inputs = new InputRanges(m_document, side);
    m_compute = new QPushButton(tr("C&ompute"), side);
    m_form->addRow(tr("&Chart"), m_view);
    m_form->addRow(tr("&Metric"), m_metric);
    m_form->addRow(tr("&Shock"), m_shock);
    m_form->addRow(tr("S&teps"), m_steps);
    m_form->addRow(tr("Tar&get"), m_target);
    m_form->addRow(m_inputs);
    m_form->addRow(m_compute);
    connect(m_view, &QComboBox::activated, this, [this] {
        showRows();
        start();
    });
    connect(m_metric, &QComboBox::activated, this, &SensitivityPanel::start);
    connect(m_shock, &QLineEdit::editingFinished, this, &SensitivityPanel::start);
    connect(m_target, &QLineEdit::editingFinished, this, &SensitivityPanel::start);
    connect(m_steps, &QSpinBox::valueChanged, this, [this] { m_pause.start(); });
    connect(m_inputs, &InputRanges::changed, this, &SensitivityPanel::start);
    connect(m_compute, &QPushButton::clicked, this, &SensitivityPanel::start);
    return side;
}

SensitivityPanel::View SensitivityPanel::shownView() const { return static_cast<View>(m_view->currentIndex()); }

void SensitivityPanel::showRows()
{
    const View view = shownView();
    m_form->setRowVisible(m_shock, view == View::Tornado || view == View::Spider);
    m_form->setRowVisible(m_steps, view != View::Tornado);
    m_form->setRowVisible(m_target, view == View::TwoInputs);
    m_inputs->setEmptyText(view == View::Tornado ? tr("All inputs that matter") : tr("None yet: add one"));
}

QString SensitivityPanel::missing() const
{
    const std::size_t inputs = m_inputs->paths().size();
    switch (shownView()) {
    case View::Tornado: return {};
    case View::OneInput:
    case View::Spider: return inputs == 0 ? tr("Add an input that the metric is to be seen over.") : QString();
    case View::TwoInputs: return inputs < 2 ? tr("Add two inputs: the first goes across, the second up.") : QString();
    }
    return {};
}

void SensitivityPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

/// What was quick follows; of the rest it is said that it is older than the project.
void SensitivityPanel::follow()
{
    if (!isVisible())
        return m_run->cancel(); // what nobody sees takes no part of an edit's time
    m_inputs->refresh();
    if (m_run->lastMs() <= quickRunMs && m_document.isValid())
        return m_pause.start();
    if (!m_run->isRunning())
        m_chart->setOutdated(tr("Before the last edit"));
}

void SensitivityPanel::start()
{
    m_pause.stop();
    m_chart->setEmptyText(missing());
    if (!missing().isEmpty()) {
        m_run->cancel();
        m_bar->setNote({});
        return m_chart->setExhibit(Exhibit());
    }
    if (!m_document.hasFigures() || !m_document.isValid()) {
        m_chart->setOutdated(tr("Before the last edit"));
        return m_bar->setNote(tr("Nothing is computed until the project's errors are mended."));
    }
    const NumberText numbers(QString::fromStdString(m_document.baseProject().currency));
    const auto shock = numbers.read(m_shock->text(), Quantity::Rate);
    if (!shock.value)
        return m_bar->setNote(shock.error);
    Question question;
    question.view = shownView();
    question.metric = m_metric->currentData().toString().toStdString();
    question.steps = static_cast<std::size_t>(m_steps->value());
    question.ranges = m_inputs->ranges(question.steps);
    question.paths = m_inputs->paths();
    question.shock = *shock.value;
    if (!m_target->text().trimmed().isEmpty()) {
        const auto target = numbers.read(m_target->text(), quantityOf(metricIn(*m_metric).unit));
        if (!target.value)
            return m_bar->setNote(target.error);
        question.target = *target.value;
    }
    const auto document = std::make_shared<CheckedDocument>(m_document.checked());
    const std::string scenario = m_document.scenario().toStdString();
    m_run->start([=, this](const BackgroundRun::Line& line) -> BackgroundRun::Delivery {
        const Evaluator evaluator(*document, scenario);
        Outcome outcome;
        if (evaluator.problems().empty())
            outcome = answer(evaluator, question, line.stop, line.progress);
        else
            note(outcome, evaluator.problems(), {});
        return [this, outcome = std::move(outcome)] { take(outcome.exhibit, outcome.notes); };
    });
}

void SensitivityPanel::take(const Exhibit& exhibit, const QStringList& notes)
{
    m_chart->setOutdated({});
    m_chart->setEmptyText(notes.value(0));
    m_chart->setExhibit(inLanguage(exhibit));
    m_bar->setNote(notes.join(QLatin1Char(' ')));
}

} // namespace rackrent
