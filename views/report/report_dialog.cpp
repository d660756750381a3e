#include "views/report/report_dialog.h"

#include "model/portfolio/portfolio_checks.h"
#include "views/dialogs/combo_choice.h"
#include "views/format/language_scope.h"
#include "views/format/model_text.h"
#include "views/report/report_pdf.h"
#include "views/report/report_words.h"
#include "views/style/icons.h"
#include "views/whatif/background_run.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace rackrent {

namespace {

/// What is computed beside the window: a report, or why there is none.
struct ReportOutcome {
    std::shared_ptr<const Report> report;
    QString reason;
};

ReportOutcome reportOutcome(CheckedDocument document, const std::string& scenario, const QString& language,
                            const std::string& file, const std::string& program)
{
    const auto under = scenario.empty() ? std::nullopt : document.under(scenario);
    const Results results = computedResults(under ? under->project : document.project());
    for (const Problem& problem : portfolioChecks(results))
        if (problem.severity == Severity::Error)
            return {nullptr, modelText(problemText(problem))};
    const Report made = madeReport({document, scenario, results, file, program});
    return {std::make_shared<const Report>(reportInLanguage(made, language)), {}};
}

} // namespace

ReportDialog::ReportDialog(Document& document, const ReportChoice& choice, ReportAttempt attempt, QWidget* parent)
    : QDialog(parent), m_document(document), m_checked(std::make_shared<const CheckedDocument>(document.checked())),
      m_attempt(std::move(attempt)), m_run(new BackgroundRun(this))
{
    setWindowTitle(tr("Report"));
    setProperty("helpPage", QStringLiteral("report"));
    LanguageScope::prepare();
    m_sections = new SectionList(choice.order, choice.leftOut, this);
    createPreview();
    createWidgets();
    fillChoices(choice);
    layOut();
    connectSignals();
    m_sections->setFocus();
    compute();
}

QComboBox* ReportDialog::box(const QString& name)
{
    auto* made = new QComboBox(this);
    made->setAccessibleName(name);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names of scenarios may be long
    made->setMinimumContentsLength(14);
    return made;
}

void ReportDialog::createPreview()
{
    m_preview = new PagePreview(this);
    m_preview->setWaiting(tr("The report is being written\u2026"));
    const auto button = [this](Qt::ArrowType arrow, const QString& name) {
        auto* made = new QToolButton(this);
        made->setArrowType(arrow);
        made->setAutoRaise(true);
        made->setAccessibleName(name);
        made->setToolTip(name);
        return made;
    };
    m_previous = button(Qt::LeftArrow, tr("Previous page"));
    m_next = button(Qt::RightArrow, tr("Next page"));
    m_page = new QLabel(this);
    m_page->setTextFormat(Qt::PlainText);
    m_zoom = new QComboBox(this);
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->addItem(tr("Page width"), static_cast<int>(PagePreview::Zoom::Width));
    m_zoom->addItem(tr("Whole page"), static_cast<int>(PagePreview::Zoom::Page));
}

void ReportDialog::createWidgets()
{
    m_scenario = box(tr("Scenario"));
    m_format = box(tr("Format"));
    m_paper = box(tr("Paper"));
    m_language = box(tr("Language"));
    m_outcome = new QLabel(this);
    m_outcome->setProperty("role", QStringLiteral("muted"));
    m_refusal = new QLabel(this);
    m_refusal->setProperty("role", QStringLiteral("error"));
    for (QLabel* label : {m_outcome, m_refusal}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_layTimer.setInterval(0);
}

void ReportDialog::fillChoices(const ReportChoice& choice)
{
    m_scenario->addItem(tr("Base case"), QString());
    for (const Scenario& scenario : m_checked->project().scenarios)
        m_scenario->addItem(QString::fromStdString(scenario.name), QString::fromStdString(scenario.id));
    choose(*m_scenario, m_document.scenario());
    m_format->addItem(tr("PDF document"), static_cast<int>(ReportFormat::Pdf));
    m_format->addItem(tr("HTML page"), static_cast<int>(ReportFormat::Html));
    m_format->addItem(tr("Markdown text"), static_cast<int>(ReportFormat::Markdown));
    choose(*m_format, static_cast<int>(choice.format));
    m_paper->addItem(tr("A4"), static_cast<int>(ReportPaper::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(ReportPaper::Letter));
    choose(*m_paper, static_cast<int>(choice.paper));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("\u7b80\u4f53\u4e2d\u6587"), QStringLiteral("zh_CN"));
    choose(*m_language, choice.language.isEmpty() ? programLanguage() : choice.language);
}

void ReportDialog::layOut()
{
    constexpr QSize first{1000, 720};
    auto* halves = new QHBoxLayout;
    halves->setSpacing(dialogMargin);
    halves->addLayout(previewColumn(), 1);
    halves->addLayout(optionsColumn());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dialogMargin, dialogMargin, dialogMargin, dialogMargin);
    column->setSpacing(dialogMargin);
    column->addLayout(halves, 1);
    column->addLayout(buttonRow());
    resize(first);
}

QLayout* ReportDialog::previewColumn()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_previous);
    row->addWidget(m_page);
    row->addWidget(m_next);
    row->addStretch(1);
    row->addWidget(m_zoom);
    auto* column = new QVBoxLayout;
    column->setSpacing(dialogGap);
    column->addWidget(m_preview, 1);
    column->addLayout(row);
    return column;
}

QLayout* ReportDialog::optionsColumn()
{
    constexpr int width = 290;
    auto* title = new QLabel(tr("S&ections"), this);
    title->setProperty("role", QStringLiteral("title"));
    title->setBuddy(m_sections);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(2 * dialogGap);
    m_form->setVerticalSpacing(dialogGap);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("S&cenario"), m_scenario);
    m_form->addRow(tr("&Language"), m_language);
    m_form->addRow(tr("&Format"), m_format);
    m_form->addRow(tr("&Paper"), m_paper);
    auto* column = new QVBoxLayout;
    column->setSpacing(dialogGap);
    column->addWidget(title);
    column->addWidget(m_sections, 1);
    column->addLayout(m_form);
    column->addWidget(m_outcome);
    column->addWidget(m_refusal);
    m_sections->setFixedWidth(std::max(width, m_form->sizeHint().width()));
    return column;
}

QLayout* ReportDialog::buttonRow()
{
    m_print = new QPushButton(tr("Pr&int..."), this);
    auto* buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save..."), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    QPushButton* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    for (QPushButton* button : {cancel, m_print})
        button->setAutoDefault(false); // Return saves, wherever else the focus is
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportDialog::attempt);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(m_print);
    row->addStretch(1);
    row->addWidget(buttons);
    return row;
}

void ReportDialog::connectSignals()
{
    for (QComboBox* what : {m_scenario, m_language})
        connect(what, &QComboBox::currentIndexChanged, this, &ReportDialog::compute);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ReportDialog::setPages);
    connect(m_sections, &SectionList::changed, this, &ReportDialog::setPages);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ReportDialog::refresh);
    connect(&m_layTimer, &QTimer::timeout, this, &ReportDialog::layOutSome);
    connect(m_preview, &PagePreview::currentChanged, this, &ReportDialog::refreshPage);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_preview->goTo(m_preview->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_preview->goTo(m_preview->currentPage() + 1); });
    connect(m_zoom, &QComboBox::currentIndexChanged, this,
            [this] { m_preview->setZoom(chosen<PagePreview::Zoom>(*m_zoom)); });
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::askToPrint);
}

QString ReportDialog::language() const { return m_language->currentData().toString(); }

ReportChoice ReportDialog::choice() const
{
    return {.format = chosen<ReportFormat>(*m_format),
            .paper = chosen<ReportPaper>(*m_paper),
            .language = language() == programLanguage() ? QString() : language(),
            .order = m_sections->order(),
            .leftOut = m_sections->leftOut()};
}

bool ReportDialog::isReady() const { return !m_run->isRunning() && !m_laying && m_pages && m_reason.isEmpty(); }

void ReportDialog::compute()
{
    m_layTimer.stop();
    m_laying.reset();
    const std::string scenario = m_scenario->currentData().toString().toStdString();
    const std::string file = QFileInfo(m_document.path()).fileName().toStdString();
    const std::string program =
        QStringLiteral("Rackrent %1").arg(QCoreApplication::applicationVersion()).trimmed().toStdString();
    m_run->start([=, this, document = m_checked, language = language()](const BackgroundRun::Line&) {
        const ReportOutcome outcome = reportOutcome(*document, scenario, language, file, program);
        return [this, outcome] { outcome.report ? take(outcome.report) : refuse(outcome.reason); };
    });
    refresh();
}

void ReportDialog::take(std::shared_ptr<const Report> report)
{
    m_all = std::move(report);
    m_reason.clear();
    m_sections->showEmpty(*m_all);
    setPages();
}

void ReportDialog::refuse(const QString& reason)
{
    m_reason = tr("The report cannot be written: %1").arg(reason);
    m_all.reset();
    m_pages.reset();
    m_preview->setPages(nullptr);
    m_preview->setWaiting({});
    refresh();
}

void ReportDialog::setPages()
{
    if (!m_all || m_run->isRunning()) // pages come of what is being computed
        return refresh();
    m_laying = std::make_shared<ReportPages>(withSections(*m_all, m_sections->chosen()), chosen<ReportPaper>(*m_paper));
    m_layTimer.start();
    refresh();
}

void ReportDialog::layOutSome()
{
    constexpr int aboutAFrame = 12; // milliseconds: keys and the mouse come in between
    if (m_laying->layOut(aboutAFrame))
        return;
    m_layTimer.stop();
    m_pages = std::move(m_laying);
    m_laying.reset();
    m_preview->setPages(m_pages);
    refreshPage();
    refresh();
    Q_EMIT ready();
}

void ReportDialog::refresh()
{
    const ReportFormat format = chosen<ReportFormat>(*m_format);
    const bool isPdf = format == ReportFormat::Pdf;
    m_outcome->setText(isPdf ? tr("The project's file is attached to it.")
                       : format == ReportFormat::Html
                           ? tr("One page without sheets, with its charts in it; the preview shows what it says.")
                           : tr("With its charts in a folder beside it; the preview shows what it says."));
    QString refusal = m_reason;
    if (refusal.isEmpty() && m_sections->chosen().empty())
        refusal = tr("No section is chosen. Choose one or more.");
    if (refusal.isEmpty() && isPdf)
        refusal = missingFont(language());
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    const bool isPossible = isReady() && refusal.isEmpty();
    m_save->setEnabled(isPossible);
    m_print->setEnabled(isPossible);
}

void ReportDialog::refreshPage()
{
    const int page = m_preview->currentPage(), count = m_preview->pageCount();
    m_page->setText(count > 0 ? tr("Page %1 of %2").arg(page + 1).arg(count) : QString());
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
}

void ReportDialog::print(QPrinter& printer) const
{
    if (m_pages)
        printReport(*m_pages, printer);
}

void ReportDialog::askToPrint()
{
    constexpr int printedDots = 600; // an inch
    const auto printer = std::make_shared<QPrinter>();
    printer->setResolution(printedDots);
    printer->setPageSize(pageSizeOf(chosen<ReportPaper>(*m_paper)));
    printer->setDocName(QString::fromStdString(m_pages->report().title.words));
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, m_pages->count());
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] { print(*printer); });
    dialog->open();
}

void ReportDialog::attempt()
{
    if (isReady() && m_attempt(this, m_pages->report(), choice()))
        accept();
}

} // namespace rackrent
