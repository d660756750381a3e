#include "views/whatif/bridge_view.h"

#include "views/charts/exhibit_chart.h"
#include "views/charts/exhibit_words.h"
#include "views/document/document.h"
#include "views/format/model_text.h"
#include "views/whatif/background_run.h"
#include "views/whatif/chart_actions.h"
#include "views/whatif/metric_box.h"
#include "views/whatif/run_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace rackrent {

namespace {

/// In place of a scenario's id: the project as it was saved.
QString saved() { return QStringLiteral("\u0001saved"); }

} // namespace

BridgeView::BridgeView(Document& document, QWidget* parent) : QWidget(parent), m_document(document)
{
    m_run = new BackgroundRun(this);
    m_bar = new RunBar(*m_run, this);
    m_from = new QComboBox(this);
    m_to = new QComboBox(this);
    m_metric = new QComboBox(this);
    fillMetricBox(*m_metric, MetricChoice::Numbers, "npv");
    m_averaged = new QCheckBox(tr("A&veraged over all orders"), this);
    m_averaged->setToolTip(tr("What a change explains depends on those made before it. Averaged over every order "
                              "(Shapley), none is favoured; up to eight changes."));
    m_chart = new ExhibitChart(this);
    m_chart->setEmptyText(tr("Choose two scenarios that differ."));
    offerExhibit(
        *m_chart, [this](const Exhibit& exhibit) { Q_EMIT copyRequested(exhibit); },
        [this](const Exhibit& exhibit) { Q_EMIT exportRequested(exhibit); });
    connect(m_bar, &RunBar::outdated, this, [this] { m_chart->setOutdated(tr("Of another question")); });

    auto* top = new QHBoxLayout;
    constexpr int fewestLetters = 5;
    const auto add = [&](const QString& text, QComboBox* box) {
        auto* label = new QLabel(text, this);
        label->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(fewestLetters);
        top->addWidget(label);
        top->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &BridgeView::start);
    };
    add(tr("&From"), m_from);
    add(tr("&to"), m_to);
    add(tr("&Metric"), m_metric);
    top->addWidget(m_averaged);
    connect(m_averaged, &QCheckBox::toggled, this, &BridgeView::start);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_chart, 1);
    column->addWidget(m_bar);
}

void BridgeView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

void BridgeView::follow()
{
    if (!isVisible())
        return m_run->cancel();
    fillScenarios();
    start();
}

void BridgeView::fillScenarios()
{
    QStringList names{tr("Base case")}, ids{QString()};
    for (const Scenario& scenario : m_document.baseProject().scenarios) {
        names << QString::fromStdString(scenario.name);
        ids << QString::fromStdString(scenario.id);
    }
    const auto fill = [&](QComboBox& box, int standard) {
        const bool isNew = box.count() == 0;
        const QVariant chosen = box.currentData();
        box.clear();
        for (qsizetype i = 0; i < names.size(); ++i)
            box.addItem(names[i], ids[i]);
        if (&box == m_from && !m_document.path().isEmpty())
            box.addItem(tr("The file as last saved"), saved());
        const int found = isNew ? -1 : box.findData(chosen);
        box.setCurrentIndex(found >= 0 ? found : std::min(standard, box.count() - 1));
    };
    fill(*m_from, 0);
    const int looked = static_cast<int>(ids.indexOf(m_document.scenario()));
    fill(*m_to, looked > 0 ? looked : 1);
}

void BridgeView::start()
{
    if (!m_document.hasFigures() || !m_document.isValid()) {
        m_bar->setNote(tr("Nothing is computed until the project's errors are mended."));
        m_chart->setOutdated(tr("Before the last edit"));
        return;
    }
    const std::string from = m_from->currentData().toString().toStdString();
    const std::string to = m_to->currentData().toString().toStdString();
    const std::string metric = m_metric->currentData().toString().toStdString();
    const BridgeOrder order = m_averaged->isChecked() ? BridgeOrder::Shapley : BridgeOrder::Applied;
    const auto document = std::make_shared<CheckedDocument>(m_document.checked());
    const QByteArray before = m_from->currentData().toString() == saved() ? m_document.savedText() : QByteArray();
    const bool isFromFile = m_from->currentData().toString() == saved();
    m_run->start([=, this](const BackgroundRun::Line& line) -> BackgroundRun::Delivery {
        Bridge bridge;
        if (isFromFile) {
            OpenedProject opened = openedProject({before.constData(), static_cast<std::size_t>(before.size())});
            bridge = documentBridge(opened.document, *document, to, metric, order, line.stop, line.progress);
        } else {
            bridge = scenarioBridge(*document, from, to, metric, order, line.stop, line.progress);
        }
        return [this, bridge = std::move(bridge)] { take(bridge); };
    });
}

void BridgeView::take(const Bridge& bridge)
{
    m_bridge = bridge;
    QStringList notes;
    for (const Problem& problem : bridge.problems)
        notes << modelText(problem.message);
    for (const std::string& remark : bridge.remarks)
        notes << modelText(remark);
    m_bar->setNote(notes.join(QLatin1Char(' ')));
    m_chart->setOutdated({});
    m_chart->setExhibit(bridge.problems.empty() ? inLanguage(whatIfBridgeExhibit(bridge, m_document.baseProject()))
                                                : Exhibit());
}

} // namespace rackrent
