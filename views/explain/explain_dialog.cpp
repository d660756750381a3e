#include "views/explain/explain_dialog.h"

#include "model/portfolio/metric_table.h"
#include "model/time/day_number.h"
#include "views/document/document.h"
#include "views/format/date_text.h"
#include "views/format/model_text.h"
#include "views/format/number_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace rackrent {

namespace {

enum Role { KeyRole = Qt::UserRole, ColumnRole, MonthRole };
enum Column { NameColumn, ValueColumn, RuleColumn };

Quantity quantityOf(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Money: return Quantity::Money;
    case FigureUnit::Share: return Quantity::Rate;
    case FigureUnit::Months: return Quantity::Months;
    case FigureUnit::Days: return Quantity::Days;
    case FigureUnit::Years: return Quantity::Years;
    case FigureUnit::Megawatts: return Quantity::MegaWatt;
    case FigureUnit::Multiple: return Quantity::Multiple;
    case FigureUnit::Day:
    case FigureUnit::Number: break;
    }
    return Quantity::Factor;
}

QString said(const std::string& text) { return modelText(text); }

/// What is shown of a subject: the lines that its rules end in.
template <class Line>
void addLines(QComboBox& box, const std::string& keys)
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(Line::Count); ++i) {
        const std::string key(keyOf(static_cast<Line>(i)));
        QString name = QString::fromStdString(key);
        name.replace(QLatin1Char('_'), QLatin1Char(' '));
        name[0] = name[0].toUpper();
        for (const char* acronym : {"Noi", "Ffo", "Affo"})
            if (name == QLatin1String(acronym))
                name = name.toUpper();
        if (name.endsWith(QLatin1String(" mw")))
            name.replace(name.size() - 2, 2, QStringLiteral("MW"));
        box.addItem(said(name.toStdString()), QString::fromStdString(keys + key));
    }
}

} // namespace

ExplainDialog::ExplainDialog(const Document& document, QWidget* parent)
    : QDialog(parent), m_document(document), m_explanations(document)
{
    constexpr QSize firstSize(1000, 680);
    setWindowTitle(tr("Explain a figure"));
    setProperty("helpPage", QStringLiteral("explain"));
    createWidgets();
    layOut();
    fillSubjects();
    fillMonths();
    connectSignals();
    resize(firstSize);
}

void ExplainDialog::createWidgets()
{
    m_subjects = new QComboBox(this);
    m_subjects->setAccessibleName(tr("What the figure is of"));
    m_figures = new QComboBox(this);
    m_figures->setAccessibleName(tr("Figure"));
    m_months = new QComboBox(this);
    m_months->setAccessibleName(tr("Month"));
    m_tree = new QTreeWidget(this);
    m_tree->setAccessibleName(tr("What it was made from"));
    m_tree->setHeaderLabels({tr("Figure"), tr("Value"), tr("Rule")});
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::Interactive);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(NameColumn, 360);
    m_tree->header()->resizeSection(ValueColumn, 190);
    m_tree->headerItem()->setTextAlignment(ValueColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_words = new QTextBrowser(this);
    m_words->setAccessibleName(tr("The step that is chosen"));
    m_words->setOpenExternalLinks(false);
    m_words->setOpenLinks(false);
}

void ExplainDialog::layOut()
{
    auto* choice = new QHBoxLayout;
    const auto add = [&](const QString& name, QComboBox* box, int stretch) {
        auto* label = new QLabel(name, this);
        label->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        choice->addWidget(label);
        choice->addWidget(box, stretch);
    };
    add(tr("&Of"), m_subjects, 3);
    add(tr("&Figure"), m_figures, 3);
    add(tr("&Month"), m_months, 1);
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->addWidget(m_tree);
    halves->addWidget(m_words);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(choice);
    column->addWidget(halves, 1);
    column->addWidget(buttons);
}

void ExplainDialog::connectSignals()
{
    connect(m_subjects, &QComboBox::currentIndexChanged, this, [this] {
        fillFigures();
        explainChosen();
    });
    connect(m_figures, &QComboBox::currentIndexChanged, this, &ExplainDialog::explainChosen);
    connect(m_months, &QComboBox::currentIndexChanged, this, &ExplainDialog::explainChosen);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &ExplainDialog::open);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) { showWords(item); });
    connect(m_words, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.scheme() == QLatin1String("input"))
            Q_EMIT inputWanted(link.path());
    });
    connect(&m_document, &Document::computed, this, &ExplainDialog::renew);
}

void ExplainDialog::fillSubjects()
{
    const QSignalBlocker silent(m_subjects);
    const QVariant chosen = m_subjects->currentData();
    m_subjects->clear();
    m_subjects->addItem(tr("Portfolio: key figures"), QStringLiteral("metrics/"));
    m_subjects->addItem(tr("Portfolio: lines"), QStringLiteral("lines/"));
    const Project& project = m_document.results().project;
    for (const Contract& contract : project.contracts)
        if (counts(project, contract))
            m_subjects->addItem(
                tr("Contract: %1").arg(QString::fromStdString(contract.tenant + " (" + contract.id + ")")),
                QString::fromStdString("contracts/" + contract.id + "/"));
    for (const Facility& facility : project.facilities)
        if (facility.enabled)
            m_subjects->addItem(
                tr("Facility: %1").arg(QString::fromStdString(facility.name.empty() ? facility.id : facility.name)),
                QString::fromStdString("facilities/" + facility.id + "/"));
    m_subjects->setCurrentIndex(std::max(0, m_subjects->findData(chosen)));
    fillFigures();
}

void ExplainDialog::fillFigures()
{
    const QSignalBlocker silent(m_figures);
    const QString chosen = m_figures->currentData().toString().section(QLatin1Char('/'), -1);
    m_figures->clear();
    const std::string keys = m_subjects->currentData().toString().toStdString();
    if (keys == "metrics/")
        for (const MetricRow& row : metricTable())
            m_figures->addItem(said(std::string(row.title)), QString::fromStdString(keys + std::string(row.key)));
    else if (keys == "lines/")
        addLines<PortfolioLine>(*m_figures, keys);
    else if (keys.starts_with("contracts/"))
        addLines<LeaseLine>(*m_figures, keys);
    else
        addLines<FacilityLine>(*m_figures, keys);
    m_months->setEnabled(keys != "metrics/");
    m_figures->setCurrentIndex(std::max(0, m_figures->findData(QString::fromStdString(keys) + chosen)));
}

void ExplainDialog::fillMonths()
{
    const QSignalBlocker silent(m_months);
    const int chosen = m_months->currentIndex();
    m_months->clear();
    m_months->addItem(tr("All months"));
    const auto& starts = m_document.results().monthStarts;
    for (std::size_t i = 0; i + 1 < starts.size(); ++i)
        m_months->addItem(shownMonth(starts[i]));
    m_months->setCurrentIndex(std::clamp(chosen, 0, m_months->count() - 1));
}

void ExplainDialog::renew()
{
    m_explanations.renew();
    fillSubjects();
    fillMonths();
    explainChosen();
}

void ExplainDialog::explain(const std::string& key)
{
    {
        const QSignalBlocker silentSubjects(m_subjects), silentFigures(m_figures);
        m_subjects->setCurrentIndex(m_subjects->findData(QString::fromStdString(key.substr(0, key.rfind('/') + 1))));
        fillFigures();
        m_figures->setCurrentIndex(m_figures->findData(QString::fromStdString(key)));
    }
    explainChosen();
}

void ExplainDialog::explainChosen()
{
    ++m_chosen;
    m_opened.clear();
    m_tree->clear();
    m_words->clear();
    if (m_figures->currentIndex() < 0)
        return;
    auto* root = new QTreeWidgetItem(m_tree, {m_figures->currentText(), tr("computing...")});
    root->setData(0, KeyRole, m_figures->currentData());
    if (m_months->isEnabled() && m_months->currentIndex() > 0)
        root->setData(0, MonthRole, m_months->currentIndex() - 1);
    m_tree->setCurrentItem(root);
    open(root);
}

void ExplainDialog::open(QTreeWidgetItem* item)
{
    if (m_opened.contains(item))
        return;
    FigurePlace place{item->data(0, KeyRole).toString().toStdString(), std::nullopt, std::nullopt};
    if (item->data(0, MonthRole).isValid())
        place.monthOfTimeline = item->data(0, MonthRole).toInt();
    if (item->data(0, ColumnRole).isValid())
        place.column = static_cast<std::size_t>(item->data(0, ColumnRole).toULongLong());
    m_explanations.explain(place, [this, item, chosen = m_chosen](const std::optional<Explanation>& explanation) {
        if (chosen == m_chosen && explanation && !m_opened.contains(item))
            fill(item, *explanation);
    });
}

void ExplainDialog::fill(QTreeWidgetItem* item, const Explanation& explanation)
{
    m_opened.insert(item, explanation);
    qDeleteAll(item->takeChildren());
    item->setText(ValueColumn, valueText(explanation.unit, explanation.value));
    if (explanation.origins.empty()) // inputs say that they are
        item->setText(RuleColumn, said(explanation.rule));
    addParts(item, explanation);
    if (item->parent() == nullptr)
        item->setExpanded(true);
    if (m_tree->currentItem() == item)
        showWords(item);
}

void ExplainDialog::addParts(QTreeWidgetItem* item, const Explanation& explanation)
{
    for (const ExplainedPart& part : explanation.parts) {
        QString name = said(part.name);
        if (part.columns > 1)
            name = tr("%1: %n cell(s) added up", nullptr, static_cast<int>(part.columns)).arg(name);
        auto* child =
            new QTreeWidgetItem(item, {name, valueText(part.unit, part.value), part.isInput ? tr("Input") : QString()});
        child->setTextAlignment(ValueColumn, Qt::AlignRight | Qt::AlignVCenter);
        child->setData(0, KeyRole, QString::fromStdString(part.key));
        if (part.month)
            child->setData(0, ColumnRole, static_cast<qulonglong>(*part.month));
        child->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        if (part.isInput)
            child->setChildIndicatorPolicy(QTreeWidgetItem::DontShowIndicator);
    }
    item->setTextAlignment(ValueColumn, Qt::AlignRight | Qt::AlignVCenter);
    if (explanation.parts.empty())
        item->setChildIndicatorPolicy(QTreeWidgetItem::DontShowIndicator);
}

void ExplainDialog::showWords(QTreeWidgetItem* item)
{
    if (!item)
        return m_words->clear();
    const auto found = m_opened.constFind(item);
    if (found != m_opened.constEnd())
        return m_words->setHtml(wordsOf(*found));
    m_words->clear();
    open(item);
}

QString ExplainDialog::valueText(FigureUnit unit, double value) const
{
    if (std::isnan(value))
        return tr("none");
    if (unit == FigureUnit::Day)
        return shownDate(dayOfNumber(value - spreadsheetDayOfEpoch));
    const NumberText numbers(QString::fromStdString(m_document.results().project.currency));
    const Quantity quantity = quantityOf(unit);
    const QString text = numbers.full(value, quantity), name = numbers.unit(quantity);
    return name.isEmpty() ? text : text + QLatin1Char(' ') + name;
}

QString ExplainDialog::wordsOf(const Explanation& explanation) const
{
    QString html;
    const auto paragraph = [&](const QString& text) { html += QStringLiteral("<p>%1</p>").arg(text); };
    QString title = said(explanation.name).toHtmlEscaped();
    if (!explanation.subject.empty())
        title += QStringLiteral(", ") + QString::fromStdString(explanation.subject).toHtmlEscaped();
    if (explanation.monthText)
        title += QStringLiteral(", ") + QString::fromStdString(*explanation.monthText);
    paragraph(QStringLiteral("<b>%1: %2</b>").arg(title, valueText(explanation.unit, explanation.value)));
    if (!explanation.rule.empty())
        paragraph(said(explanation.rule).toHtmlEscaped());
    if (!explanation.formula.empty())
        paragraph(QStringLiteral("= ") + QString::fromStdString(explanation.formula).toHtmlEscaped());
    if (!explanation.formulaOfValues.empty() && explanation.formulaOfValues != explanation.formula)
        paragraph(QStringLiteral("= ") + QString::fromStdString(explanation.formulaOfValues).toHtmlEscaped());
    constexpr std::size_t mostOrigins = 12;
    for (std::size_t i = 0; i < std::min(mostOrigins, explanation.origins.size()); ++i) {
        const ExplainedOrigin& origin = explanation.origins[i];
        QStringList words{
            QStringLiteral("<a href=\"input:%1\">%1</a>").arg(QString::fromStdString(origin.path).toHtmlEscaped()),
            origin.isInFile ? tr("in the file") : tr("not in the file: its default")};
        for (const std::string* text : {&origin.kind, &origin.source, &origin.note})
            if (!text->empty())
                words.append(said(*text).toHtmlEscaped());
        paragraph(words.join(QStringLiteral(" \u00b7 ")));
    }
    QStringList checks;
    if (explanation.sumOfTerms)
        checks.append(tr("Its %n term(s) add up to %1.", nullptr, static_cast<int>(explanation.terms.size()))
                          .arg(valueText(explanation.unit, *explanation.sumOfTerms)));
    if (explanation.engineValue)
        checks.append(tr("Rackrent shows %1.").arg(valueText(explanation.unit, *explanation.engineValue)));
    if (!explanation.agrees)
        checks.append(tr("These do not agree: please report it."));
    if (!checks.isEmpty())
        paragraph(checks.join(QLatin1Char(' ')));
    return html;
}

} // namespace rackrent
