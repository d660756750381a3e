#include "views/whatif/solve_dialog.h"

#include "model/time/day_number.h"
#include "views/charts/exhibit_chart.h"
#include "views/charts/exhibit_words.h"
#include "views/dialogs/input_picker.h"
#include "views/document/document.h"
#include "views/document/scenario_writing.h"
#include "views/fields/field.h"
#include "views/format/date_text.h"
#include "views/format/model_text.h"
#include "views/panels/key_figures.h"
#include "views/whatif/background_run.h"
#include "views/whatif/metric_box.h"
#include "views/whatif/run_bar.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rackrent {

namespace {

constexpr int pauseMs = 200;

NumberText numbersOf(const Document& document)
{
    return NumberText(QString::fromStdString(document.baseProject().currency));
}

} // namespace

SolveDialog::SolveDialog(Document& document, const std::string& path, QWidget* parent)
    : QDialog(parent), m_document(document)
{
    constexpr QSize firstSize(860, 620);
    setWindowTitle(tr("Solve"));
    m_run = new BackgroundRun(this);
    m_bar = new RunBar(*m_run, this);
    createForm();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SolveDialog::start);
    connect(&m_document, &Document::computed, this, [this] { m_pause.start(); });
    setStandardTarget();
    setInput(path);
    resize(firstSize);
    m_target->setFocus();
}

void SolveDialog::createForm()
{
    m_input = new QPushButton(this);
    m_input->setToolTip(tr("Choose another input"));
    m_input->setAutoDefault(false);
    m_metric = new QComboBox(this);
    fillMetricBox(*m_metric, MetricChoice::NumbersAndDates, "npv");
    m_target = new QLineEdit(this);
    m_low = new QLineEdit(this);
    m_high = new QLineEdit(this);
    for (QLineEdit* end : {m_low, m_high})
        end->setPlaceholderText(tr("As far as it takes"));
    m_answer = new QLabel(this);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->setProperty("role", QStringLiteral("title"));
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_solutions = new QComboBox(this);
    m_solutions->setAccessibleName(tr("Solutions"));
    m_chart = new ExhibitChart(this);
    m_chart->setEmptyText(tr("The metric is drawn here against the input."));
    m_chart->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* exportChart = new QAction(tr("&Export chart..."), m_chart);
    connect(exportChart, &QAction::triggered, this, [this] { Q_EMIT exportRequested(m_chart->exhibit()); });
    m_chart->addAction(exportChart);

    auto* range = new QHBoxLayout;
    range->addWidget(m_low);
    auto* to = new QLabel(tr("to"), this);
    to->setBuddy(m_high);
    range->addWidget(to);
    range->addWidget(m_high);
    auto* form = new QFormLayout;
    form->addRow(tr("&Input"), m_input);
    form->addRow(tr("&Metric"), m_metric);
    form->addRow(tr("is to be"), m_target);
    auto* searched = new QLabel(tr("Search &from"), this);
    searched->setBuddy(m_low);
    form->addRow(searched, range);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::ApplyRole);
    m_apply->setToolTip(tr("Give the input this value, as a step that can be undone"));
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

    connect(m_input, &QPushButton::clicked, this, [this] {
        if (const auto path = InputPicker::pick(m_document, this))
            setInput(*path);
    });
    connect(m_metric, &QComboBox::activated, this, [this] {
        setStandardTarget();
        m_pause.start();
    });
    for (QLineEdit* line : {m_target, m_low, m_high})
        connect(line, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
}

void SolveDialog::setInput(const std::string& path)
{
    m_path = path;
    const auto place = fieldAt(m_document.json(), path);
    m_input->setText(path.empty() ? tr("Choose...")
                     : place      ? inputTitle(m_document.json(), *place)
                                  : QString::fromStdString(path));
    m_low->clear();
    m_high->clear();
    m_pause.start();
}

/// No NPV, the discount rate as IRR; of others what they are now.
void SolveDialog::setStandardTarget()
{
    const MetricRow& row = metricIn(*m_metric);
    const auto now = metricNumber(row, m_document.results().metrics);
    const NumberText numbers = numbersOf(m_document);
    const bool isRate = row.key == "irr" || row.key == "levered_irr";
    if (row.key == "npv" || row.key == "levered_npv")
        m_target->setText(QStringLiteral("0"));
    else if (isRate)
        m_target->setText(numbers.full(m_document.project().valuation.discountRate, Quantity::Rate));
    else if (now && row.unit == MetricUnit::Day)
        m_target->setText(editedDate(dayOfNumber(*now)));
    else
        m_target->setText(now ? numbers.full(*now, quantityOf(row.unit)) : QString());
}

std::optional<double> SolveDialog::read(const QLineEdit& line, bool isOfMetric, QString& refusal) const
{
    const QString typed = line.text().trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    const MetricRow& row = metricIn(*m_metric);
    const auto place = fieldAt(m_document.json(), m_path);
    const Field* field = place ? (place->column ? place->column : place->field) : nullptr;
    const bool isDay = isOfMetric ? row.unit == MetricUnit::Day : field && field->kind == FieldKind::Day;
    if (isDay) {
        const Typed<Date> day = readDate(typed);
        refusal = day.error;
        return day.value ? std::optional(dayNumber(*day.value)) : std::nullopt;
    }
    const Quantity quantity =
        isOfMetric ? quantityOf(row.unit) : quantityOf(place.value_or(FieldPlace{}), m_document.json());
    const Typed<double> number = numbersOf(m_document).read(typed, quantity);
    refusal = number.error;
    return number.value;
}

void SolveDialog::start()
{
    m_pause.stop();
    m_apply->setEnabled(false);
    QString refusal;
    SolveQuestion question;
    question.metric = m_metric->currentData().toString().toStdString();
    const auto target = read(*m_target, true, refusal);
    if (refusal.isEmpty())
        question.low = read(*m_low, false, refusal);
    if (refusal.isEmpty())
        question.high = read(*m_high, false, refusal);
    if (m_path.empty())
        refusal = tr("Choose the input that is sought.");
    else if (refusal.isEmpty() && !target)
        refusal = tr("Type what the metric is to be.");
    else if (!m_document.hasFigures() || !m_document.isValid())
        refusal = tr("Nothing is computed until the project's errors are mended.");
    if (!refusal.isEmpty()) {
        m_run->cancel();
        m_answer->setText(refusal);
        return;
    }
    question.target = *target;
    const auto document = std::make_shared<CheckedDocument>(m_document.checked());
    const std::string scenario = m_document.scenario().toStdString(), path = m_path;
    m_run->start([=, this](const BackgroundRun::Line&) -> BackgroundRun::Delivery {
        const Evaluator evaluator(*document, scenario);
        Solved solved;
        if (evaluator.problems().empty())
            solved = solvedFor(evaluator, path, question);
        else
            solved.problems = evaluator.problems();
        return [this, solved = std::move(solved)] { take(solved); };
    });
}

void SolveDialog::take(const Solved& solved)
{
    m_solved = solved;
    QStringList words, remarks;
    for (const Problem& problem : solved.problems)
        words << modelText(problem.message);
    if (solved.problems.empty())
        words << numbersInLocale(modelText(solved.message));
    for (const std::string& remark : solved.remarks)
        remarks << numbersInLocale(modelText(remark));
    m_answer->setText(words.join(QLatin1Char('\n')));
    m_bar->setNote(remarks.join(QLatin1Char(' ')));
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
    const Solution& solution = m_solved.solutions[static_cast<std::size_t>(chosen)];
    const auto pointer = placedPointer(m_document.json(), m_path);
    if (const auto reason = editInputs(m_document, tr("Solve for %1").arg(m_input->text()),
                                       {{pointer, inputJson(m_solved.input, solution.input), {}, true}}))
        m_answer->setText(*reason);
}

} // namespace rackrent
