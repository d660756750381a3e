#include "views/whatif/solve_dialog.h"

#include "model/time/day_number.h"
#include "model/whatif/whatif_words.h"
#include "views/charts/exhibit_chart.h"
#include "views/charts/exhibit_words.h"
#include "views/dialogs/input_picker.h"
#include "views/document/document.h"
#include "views/document/part_edits.h"
#include "views/document/scenario_writing.h"
#include "views/fields/field.h"
#include "views/format/date_text.h"
#include "views/format/model_text.h"
#include "views/panels/key_figures.h"
#include "views/whatif/background_run.h"
#include "views/whatif/chart_actions.h"
#include "views/whatif/metric_box.h"
#include "views/whatif/run_bar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rackrent {

namespace {

constexpr int solvePauseMs = 200;

NumberText numbersOf(const Document& document)
{
    return NumberText(QString::fromStdString(document.baseProject().currency));
}

/// The contract of an id, or null.
const Contract* contractIn(const Project& project, const std::string& id)
{
    const auto found = std::ranges::find(project.contracts, id, &Contract::id);
    return found == project.contracts.end() ? nullptr : &*found;
}

/// The question as it stands in the window's title.
QString titleOf(const Document& document, const Sought& sought)
{
    const auto* stress = std::get_if<StressOfContract>(&sought);
    if (!stress)
        return SolveDialog::tr("Solve");
    const Contract* contract = contractIn(document.project(), stress->contract);
    const QString tenant = QString::fromStdString(contract ? contract->tenant : stress->contract);
    switch (stress->kind) {
    case StressKind::LateDelivery: return SolveDialog::tr("How late may %1 be delivered?").arg(tenant);
    case StressKind::TenantDefault: return SolveDialog::tr("How early may %1 default?").arg(tenant);
    case StressKind::FallingGpuRents: return SolveDialog::tr("How fast may GPU rents fall?");
    }
    return {};
}

} // namespace

SolveDialog::SolveDialog(Document& document, Sought sought, QWidget* parent)
    : QDialog(parent), m_document(document), m_sought(std::move(sought))
{
    constexpr QSize firstSize(860, 620);
    setWindowTitle(titleOf(m_document, m_sought));
    m_run = new BackgroundRun(this);
    m_bar = new RunBar(*m_run, this);
    createForm();
    createAnswer();
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(solvePauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SolveDialog::start);
    connect(&m_document, &Document::changed, m_apply, [this] { m_apply->setEnabled(false); });
    connect(&m_document, &Document::computed, this, [this] {
        refreshStresses();
        m_pause.start();
    });
    connect(m_bar, &RunBar::outdated, this, &SolveDialog::markOutdated);
    refreshStresses();
    setStandardTarget();
    setInput(isOfStress() ? std::string() : std::get<std::string>(m_sought));
    resize(firstSize);
    m_target->setFocus();
}

void SolveDialog::createForm()
{
    m_input = new QPushButton(this);
    m_input->setToolTip(tr("Choose another input"));
    m_input->setAutoDefault(false);
    m_stress = new QComboBox(this);
    m_stress->setToolTip(tr("What comes late: all of it, or one delivery"));
    m_metric = new QComboBox(this);
    fillMetricBox(*m_metric, MetricChoice::NumbersAndDates, "npv");
    m_target = new QLineEdit(this);
    m_low = new QLineEdit(this);
    m_high = new QLineEdit(this);
    for (QLineEdit* end : {m_low, m_high})
        end->setPlaceholderText(tr("As far as it takes"));
    connect(m_input, &QPushButton::clicked, this, [this] {
        if (const auto path = InputPicker::pick(m_document, this))
            setInput(*path);
    });
    connect(m_stress, &QComboBox::activated, this, [this] { m_pause.start(); });
    connect(m_metric, &QComboBox::activated, this, [this] {
        setStandardTarget();
        m_pause.start();
    });
    for (QLineEdit* line : {m_target, m_low, m_high})
        connect(line, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
}

void SolveDialog::createAnswer()
{
    m_answer = new QLabel(this);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->setProperty("role", QStringLiteral("title"));
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_solutions = new QComboBox(this);
    m_solutions->setAccessibleName(tr("Solutions"));
    m_chart = new ExhibitChart(this);
    m_chart->setEmptyText(isOfStress() ? tr("The metric is drawn here against the size of the stress.")
                                       : tr("The metric is drawn here against the input."));
    offerExhibit(
        *m_chart, [this](const Exhibit& exhibit) { Q_EMIT copyRequested(exhibit); },
        [this](const Exhibit& exhibit) { Q_EMIT exportRequested(exhibit); });
}

void SolveDialog::layOut()
{
    auto* range = new QHBoxLayout;
    range->addWidget(m_low);
    auto* to = new QLabel(tr("to"), this);
    to->setBuddy(m_high);
    range->addWidget(to);
    range->addWidget(m_high);
    auto* form = new QFormLayout;
    form->addRow(tr("&Input"), m_input);
    form->addRow(tr("&Stress"), m_stress);
    form->addRow(tr("&Metric"), m_metric);
    form->addRow(tr("is to be"), m_target);
    auto* searched = new QLabel(tr("Search &from"), this);
    searched->setBuddy(m_low);
    form->addRow(searched, range);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_apply = buttons->addButton(isOfStress() ? tr("&Add as scenario") : tr("&Apply"), QDialogButtonBox::ApplyRole);
    m_apply->setToolTip(isOfStress() ? tr("Add a scenario in which this happens, as a step that can be undone")
                                     : tr("Give the input this value, as a step that can be undone"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &SolveDialog::apply);
    auto* below = new QHBoxLayout;
    below->addWidget(m_bar, 1);
    below->addWidget(m_solutions);
    below->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_answer);
    column->addWidget(m_chart, 1);
    column->addLayout(below);
    form->setRowVisible(m_input, !isOfStress());
    form->setRowVisible(m_stress, isOfStress());
}

void SolveDialog::setInput(const std::string& path)
{
    m_pause.start();
    if (isOfStress())
        return;
    m_sought = path;
    const auto place = fieldAt(m_document.json(), path);
    m_input->setText(path.empty() ? tr("Choose...")
                     : place      ? inputTitle(m_document.json(), *place)
                                  : QString::fromStdString(path));
    m_low->clear();
    m_high->clear();
}

void SolveDialog::refreshStresses()
{
    const auto* asked = std::get_if<StressOfContract>(&m_sought);
    if (!asked)
        return;
    m_stresses.clear();
    const Project& project = m_document.project();
    if (const Contract* contract = contractIn(project, asked->contract))
        m_stresses = stressesBySize(asked->kind, *contract, project);
    const int chosen = std::max(0, m_stress->currentIndex());
    m_stress->clear();
    for (const SizedStress& stress : m_stresses)
        m_stress->addItem(modelText(inputWords(stress.input.path)));
    m_stress->setCurrentIndex(std::min(chosen, m_stress->count() - 1));
    m_stress->setEnabled(m_stress->count() > 1);
}

/// No NPV, the discount rate as IRR, under a stress what is to hold; of others what they are now.
void SolveDialog::setStandardTarget()
{
    std::optional<SolveQuestion> standard;
    if (const auto* asked = std::get_if<StressOfContract>(&m_sought))
        if (const Contract* contract = contractIn(m_document.results().project, asked->contract))
            standard = standardQuestion(*contract, m_document.results());
    if (standard && m_target->text().isEmpty())
        m_metric->setCurrentIndex(m_metric->findData(QString::fromStdString(standard->metric)));
    const MetricRow& row = metricIn(*m_metric);
    const NumberText numbers = numbersOf(m_document);
    const bool isRate = row.key == "irr" || row.key == "levered_irr";
    std::optional<double> target = metricNumber(row, m_document.results().metrics);
    if (standard && row.key == standard->metric)
        target = standard->target;
    else if (row.key == "npv" || row.key == "levered_npv")
        target = 0;
    else if (isRate)
        target = m_document.project().valuation.discountRate;
    if (!target)
        m_target->clear();
    else if (const auto quantity = targetQuantity())
        m_target->setText(*target == 0 ? QStringLiteral("0") : numbers.full(*target, *quantity));
    else
        m_target->setText(editedDate(dayOfNumber(*target)));
}

std::optional<Quantity> SolveDialog::targetQuantity() const
{
    const MetricUnit unit = metricIn(*m_metric).unit;
    return unit == MetricUnit::Day ? std::nullopt : std::optional(quantityOf(unit));
}

std::optional<Quantity> SolveDialog::soughtQuantity() const
{
    if (const auto* path = std::get_if<std::string>(&m_sought)) {
        const auto place = fieldAt(m_document.json(), *path);
        const Field* field = place ? (place->column ? place->column : place->field) : nullptr;
        return field && field->kind == FieldKind::Day
                   ? std::nullopt
                   : std::optional(quantityOf(place.value_or(FieldPlace{}), m_document.json()));
    }
    switch (std::get<StressOfContract>(m_sought).kind) {
    case StressKind::LateDelivery: return Quantity::Months;
    case StressKind::TenantDefault: return std::nullopt;
    case StressKind::FallingGpuRents: return Quantity::Rate;
    }
    return std::nullopt;
}

std::optional<double> SolveDialog::read(const QLineEdit& line, std::optional<Quantity> quantity, QString& refusal) const
{
    const QString typed = line.text().trimmed();
    if (typed.isEmpty() || !refusal.isEmpty())
        return std::nullopt;
    if (!quantity) {
        const Typed<Date> day = readDate(typed);
        refusal = day.error;
        return day.value ? std::optional(dayNumber(*day.value)) : std::nullopt;
    }
    const Typed<double> number = numbersOf(m_document).read(typed, *quantity);
    refusal = number.error;
    return number.value;
}

std::optional<SolveQuestion> SolveDialog::question(QString& refusal) const
{
    SolveQuestion asked;
    asked.metric = m_metric->currentData().toString().toStdString();
    const auto target = read(*m_target, targetQuantity(), refusal);
    asked.low = read(*m_low, soughtQuantity(), refusal);
    asked.high = read(*m_high, soughtQuantity(), refusal);
    if (isOfStress() && m_stresses.empty())
        refusal = tr("The contract is no longer there.");
    else if (!isOfStress() && std::get<std::string>(m_sought).empty())
        refusal = tr("Choose the input that is sought.");
    else if (refusal.isEmpty() && !target)
        refusal = tr("Type what the metric is to be.");
    else if (!m_document.hasFigures() || !m_document.isValid())
        refusal = tr("Nothing is computed until the project's errors are mended.");
    if (!refusal.isEmpty())
        return std::nullopt;
    asked.target = *target;
    return asked;
}

void SolveDialog::start()
{
    m_pause.stop();
    m_apply->setEnabled(false);
    QString refusal;
    const auto asked = question(refusal);
    if (!asked) {
        m_run->cancel();
        markOutdated();
        m_answer->setText(refusal);
        m_answer->setEnabled(true);
        return;
    }
    const auto document = std::make_shared<CheckedDocument>(m_document.checked());
    const std::string scenario = m_document.scenario().toStdString();
    const auto stress =
        isOfStress() ? std::optional(m_stresses[static_cast<std::size_t>(m_stress->currentIndex())]) : std::nullopt;
    const std::string path = isOfStress() ? std::string() : std::get<std::string>(m_sought);
    m_run->start([=, this](const BackgroundRun::Line& line) -> BackgroundRun::Delivery {
        const Evaluator evaluator(*document, scenario);
        Answer answer;
        if (!evaluator.problems().empty())
            answer.solved.problems = evaluator.problems();
        else if (stress)
            answer.solved = solvedFor(evaluator, *stress, *asked, line.stop, line.progress);
        else
            answer.solved = solvedFor(evaluator, path, *asked, line.stop, line.progress);
        for (const Solution& solution : answer.solved.solutions)
            if (stress)
                answer.stresses.push_back(stress->ofSize(evaluator, solution.input));
        return [this, answer = std::move(answer)] { take(answer); };
    });
}

void SolveDialog::markOutdated()
{
    m_chart->setOutdated(tr("Of another question"));
    m_answer->setEnabled(false);
}

void SolveDialog::take(const Answer& answer)
{
    m_solved = answer;
    const Solved& solved = answer.solved;
    QStringList words, remarks;
    for (const Problem& problem : solved.problems)
        words << modelText(problem.message);
    if (solved.problems.empty())
        words << numbersInLocale(modelText(solved.message));
    for (const std::string& remark : solved.remarks)
        remarks << numbersInLocale(modelText(remark));
    m_answer->setText(words.join(QLatin1Char('\n')));
    m_answer->setEnabled(true);
    m_bar->setNote(remarks.join(QLatin1Char(' ')));
    m_chart->setOutdated({});
    m_chart->setExhibit(solved.problems.empty() ? inLanguage(solveExhibit(solved, m_document.project())) : Exhibit());
    m_solutions->clear();
    for (const Solution& solution : solved.solutions)
        m_solutions->addItem(numbersInLocale(modelText(inputValueWords(solved.input, solution.input))));
    m_solutions->setVisible(solved.solutions.size() > 1);
    m_apply->setEnabled(!solved.solutions.empty());
}

QString SolveDialog::answer() const { return m_answer->text(); }

void SolveDialog::apply()
{
    const int chosen = m_solutions->currentIndex();
    if (chosen < 0)
        return;
    const auto place = static_cast<std::size_t>(chosen);
    if (isOfStress())
        return addScenario(m_solved.stresses[place]);
    const auto pointer = placedPointer(m_document.json(), std::get<std::string>(m_sought));
    const double value = m_solved.solved.solutions[place].input;
    if (const auto reason = editInputs(m_document, tr("Solve for %1").arg(m_input->text()),
                                       {{pointer, inputJson(m_solved.solved.input, value), {}, true}}))
        m_answer->setText(*reason);
}

void SolveDialog::addScenario(const Stress& stress)
{
    QString name = numbersInLocale(modelText(stress.words));
    while (name.endsWith(u'.') || name.endsWith(u'\u3002'))
        name.chop(1);
    const PartChange change = scenarioAddition(m_document.json(), name.toStdString(),
                                               m_document.scenario().toStdString(), Json(stress.changes.overrides));
    if (const auto reason = m_document.edit(tr("Add scenario"), change.edits)) {
        m_answer->setText(*reason);
        return;
    }
    accept();
    Q_EMIT scenarioWanted(QString::fromStdString(partId(m_document.json(), change.place)));
}

} // namespace rackrent
