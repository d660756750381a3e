#include "views/whatif/scenarios_panel.h"

#include "views/dialogs/part_removal.h"
#include "views/dialogs/prompts.h"
#include "views/document/document.h"
#include "views/document/part_edits.h"
#include "views/fields/overrides.h"
#include "views/format/model_text.h"
#include "views/grid/table_text.h"
#include "views/panels/overlay_menu.h"
#include "views/whatif/background_run.h"
#include "views/whatif/bridge_view.h"
#include "views/whatif/comparison_model.h"
#include "views/whatif/run_bar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>
#include <QTableWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace rackrent {

namespace {

constexpr int comparePauseMs = 80;

QString plain(const std::string& text) { return QString::fromStdString(text); }

} // namespace

ScenariosPanel::ScenariosPanel(Document& document, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_document(document), m_prompts(prompts)
{
    constexpr int listShare = 3, tabsShare = 7;
    constexpr int leastHeight = 200; // a dock that shares its place with others
    setMinimumHeight(leastHeight);
    m_run = new BackgroundRun(this);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    constexpr int leastTabs = 380; // what is wider in them is cut before the window grows
    m_tabs->setMinimumWidth(leastTabs);
    m_bridge = new BridgeView(m_document, this);
    m_tabs->addTab(createTable(), tr("Side by side"));
    m_tabs->addTab(createChanges(), tr("What they change"));
    m_tabs->addTab(m_bridge, tr("What explains it"));
    connect(m_bridge, &BridgeView::exportRequested, this, &ScenariosPanel::exportRequested);
    connect(m_bridge, &BridgeView::copyRequested, this, &ScenariosPanel::copyRequested);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(createList(), listShare);
    row->addWidget(m_tabs, tabsShare);
    m_pause.setSingleShot(true);
    m_pause.setInterval(comparePauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        compare();
        m_bridge->follow();
    });
    connect(&m_document, &Document::computed, this, &ScenariosPanel::follow);
    connect(&m_document, &Document::scenarioChanged, this, &ScenariosPanel::follow);
}

QWidget* ScenariosPanel::createList()
{
    auto* side = new QWidget(this);
    m_list = new QListWidget(side);
    m_list->setAccessibleName(tr("Scenarios"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_isFilling && row >= 0)
            Q_EMIT scenarioWanted(m_list->item(row)->data(Qt::UserRole).toString());
    });
    const auto button = [&](const QString& text, const QString& tip) {
        auto* made = new QToolButton(side);
        made->setText(text);
        made->setToolTip(tip);
        made->setAccessibleDescription(tip);
        return made;
    };
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        if (!m_isFilling)
            setOverlaid(m_document, item->data(Qt::UserRole).toString().toStdString(),
                        item->checkState() == Qt::Checked);
    });
    auto* tools = new QHBoxLayout;
    QToolButton* create = button(tr("New"), tr("A scenario of the base case"));
    connect(create, &QToolButton::clicked, this,
            [this] { askForName(tr("New scenario"), {}, [this](const QString& name) { add(name, false); }); });
    QToolButton* derive = button(tr("Based on this"), tr("A scenario that begins with what this one changes"));
    connect(derive, &QToolButton::clicked, this,
            [this] { askForName(tr("New scenario"), {}, [this](const QString& name) { add(name, true); }); });
    QToolButton* change = button(tr("Change"), tr("Copy, rename, move or delete the scenario"));
    auto* menu = new QMenu(change);
    menu->addAction(tr("&Duplicate"), this, [this] { duplicate(); });
    menu->addAction(tr("&Rename..."), this, [this] {
        askForName(tr("Rename scenario"), m_list->currentItem()->text(), [this](const QString& name) { rename(name); });
    });
    menu->addAction(tr("Move &up"), this, [this] { move(-1); });
    menu->addAction(tr("Move d&own"), this, [this] { move(1); });
    menu->addAction(tr("D&elete"), this, [this] { remove(); });
    change->setMenu(menu);
    change->setPopupMode(QToolButton::InstantPopup);
    m_ofOne = {derive, change};
    for (QToolButton* tool : {create, derive, change})
        tools->addWidget(tool);
    tools->addStretch(1);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(tools);
    column->addWidget(m_list, 1);
    return side;
}

QWidget* ScenariosPanel::createTable()
{
    auto* page = new QWidget(this);
    m_comparison = new ComparisonModel(this);
    m_table = new QTableView(page);
    m_table->setModel(m_comparison);
    m_table->setAccessibleName(tr("Scenarios side by side"));
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    constexpr int columnLetters = 18;
    m_table->horizontalHeader()->setDefaultSectionSize(columnLetters * m_table->fontMetrics().averageCharWidth());
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setProperty("elides", true); // scenarios have names of any length; tool tips tell them
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    m_table->horizontalHeader()->setFixedHeight(2 * m_table->fontMetrics().height() + 8);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_bar = new RunBar(*m_run, page);
    // Greyed while it is older than the project.
    connect(m_bar, &RunBar::outdated, m_table, [this] { m_table->setEnabled(false); });
    connect(m_run, &BackgroundRun::ended, m_table, &QWidget::setEnabled);
    auto* differences = new QCheckBox(tr("Show &differences to the base case"), page);
    connect(differences, &QCheckBox::toggled, m_comparison, &ComparisonModel::setDifferences);
    auto* copyTable = new QToolButton(page);
    copyTable->setText(tr("Copy table"));
    connect(copyTable, &QToolButton::clicked, this, &ScenariosPanel::copy);
    auto* below = new QHBoxLayout;
    below->addWidget(differences);
    below->addWidget(m_bar, 1);
    below->addWidget(copyTable);
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_table, 1);
    column->addLayout(below);
    return page;
}

QWidget* ScenariosPanel::createChanges()
{
    m_changes = new QTableWidget(0, 5, this);
    m_changes->setAccessibleName(tr("What scenarios change"));
    m_changes->setHorizontalHeaderLabels({tr("Scenario"), tr("Input"), tr("Before"), tr("In the scenario"), tr("How")});
    m_changes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_changes->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_changes->setTabKeyNavigation(false);
    m_changes->setAlternatingRowColors(true);
    m_changes->verticalHeader()->hide();
    m_changes->horizontalHeader()->setStretchLastSection(true);
    return m_changes;
}

void ScenariosPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

/// While nobody sees it, it does not take a part of every edit's time.
void ScenariosPanel::follow()
{
    if (!isVisible())
        return m_run->cancel();
    fillList();
    fillChanges();
    m_pause.start();
}

void ScenariosPanel::fillList()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const auto& scenarios = m_document.baseProject().scenarios;
    const auto all = static_cast<int>(scenarios.size()) + 1;
    while (m_list->count() > all)
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < all)
        m_list->addItem(QString());
    m_list->item(0)->setText(tr("Base case"));
    m_list->item(0)->setData(Qt::UserRole, QString());
    m_list->item(0)->setToolTip(tr("The project without any scenario"));
    fillCheck(*m_list->item(0));
    int chosen = 0;
    for (int i = 1; i < all; ++i) {
        const Scenario& scenario = scenarios[static_cast<std::size_t>(i) - 1];
        QListWidgetItem& item = *m_list->item(i);
        item.setText(plain(scenario.name));
        item.setData(Qt::UserRole, plain(scenario.id));
        item.setToolTip(scenario.basedOn ? tr("Based on %1").arg(plain(*scenario.basedOn)) : plain(scenario.name));
        fillCheck(item);
        if (plain(scenario.id) == m_document.scenario())
            chosen = i;
    }
    m_list->setCurrentRow(chosen);
    for (QToolButton* button : m_ofOne)
        button->setEnabled(chosen > 0);
}

/// Checked where it is drawn over the charts of the others.
void ScenariosPanel::fillCheck(QListWidgetItem& item)
{
    const std::string id = item.data(Qt::UserRole).toString().toStdString();
    const bool isDrawn = isOverlaid(m_document, id), mayBe = isDrawn || mayOverlayMore(m_document);
    item.setFlags(item.flags().setFlag(Qt::ItemIsUserCheckable, mayBe));
    item.setCheckState(isDrawn ? Qt::Checked : Qt::Unchecked);
    item.setToolTip(item.toolTip() + u'\n' +
                    (mayBe ? tr("Check it to draw it over the charts while another is shown.")
                           : tr("As many are drawn over the charts as can be told apart.")));
}

int ScenariosPanel::chosen() const { return m_list->currentRow() - 1; }

PartPlace ScenariosPanel::place() const { return {PartKind::Scenario, "/scenarios/" + std::to_string(chosen())}; }

/// Of the chosen scenario and those that it is based on; under the base case, of all.
void ScenariosPanel::fillChanges()
{
    const NumberText numbers(plain(m_document.baseProject().currency));
    const auto& scenarios = m_document.baseProject().scenarios;
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < scenarios.size(); ++i)
        if (chosen() < 0)
            shown.push_back(i);
    for (int at = chosen(); at >= 0;) {
        shown.insert(shown.begin(), static_cast<std::size_t>(at));
        const auto parent = std::ranges::find(
            scenarios, scenarios[static_cast<std::size_t>(at)].basedOn.value_or(std::string()), &Scenario::id);
        at = parent == scenarios.end() || shown.size() > scenarios.size()
                 ? -1
                 : static_cast<int>(parent - scenarios.begin());
    }
    m_changes->setRowCount(0);
    for (const std::size_t i : shown)
        for (const OverrideWords& words :
             overrideWords(m_document.json(), {PartKind::Scenario, "/scenarios/" + std::to_string(i)}, numbers)) {
            const int row = m_changes->rowCount();
            m_changes->insertRow(row);
            int column = 0;
            for (const QString& text : {plain(scenarios[i].name), words.input, words.before, words.after, words.how}) {
                auto* item = new QTableWidgetItem(text);
                item->setToolTip(text);
                m_changes->setItem(row, column++, item);
            }
        }
    m_changes->resizeColumnsToContents();
    constexpr int widest = 280;
    for (int i = 0; i < m_changes->columnCount(); ++i)
        m_changes->setColumnWidth(i, std::min(widest, m_changes->columnWidth(i)));
}

void ScenariosPanel::compare()
{
    if (!isVisible())
        return;
    if (!m_document.hasFigures() || !m_document.isValid())
        return m_bar->setNote(tr("These are the figures before the last edit: the project has errors."));
    const auto document = std::make_shared<CheckedDocument>(m_document.checked());
    m_run->start([this, document](const BackgroundRun::Line& line) -> BackgroundRun::Delivery {
        Comparison comparison = comparedScenarios(*document, {}, {}, line.stop, line.progress);
        return [this, comparison = std::move(comparison)] {
            QStringList notes;
            for (const Problem& problem : comparison.problems)
                notes << modelText(problem.message);
            for (const std::string& remark : comparison.remarks)
                notes << modelText(remark);
            m_bar->setNote(notes.value(0)); // the rest concerns single metrics
            m_bar->setToolTip(notes.join(QLatin1Char('\n')));
            m_comparison->show(comparison, plain(m_document.baseProject().currency));
        };
    });
}

void ScenariosPanel::askForName(const QString& title, const QString& before,
                                const std::function<void(const QString&)>& take)
{
    const auto name = m_prompts.askForText(this, title, tr("Name of the scenario:"), before);
    if (name && !name->trimmed().isEmpty())
        take(name->trimmed());
}

void ScenariosPanel::make(const QString& step, const PartChange& change)
{
    if (!change.refusal.isEmpty())
        return Q_EMIT editRefused(change.refusal);
    if (const auto reason = m_document.edit(step, change.edits))
        return Q_EMIT editRefused(*reason);
    Q_EMIT scenarioWanted(plain(partId(m_document.json(), change.place)));
}

void ScenariosPanel::add(const QString& name, bool isBased)
{
    const std::string base = isBased ? m_list->currentItem()->data(Qt::UserRole).toString().toStdString() : "";
    make(tr("Add scenario"), scenarioAddition(m_document.json(), name.toStdString(), base));
}

void ScenariosPanel::duplicate()
{
    if (chosen() >= 0)
        make(tr("Duplicate %1").arg(m_list->currentItem()->text()), partDuplicate(m_document.json(), place()));
}

void ScenariosPanel::rename(const QString& name)
{
    if (chosen() < 0 || name == m_list->currentItem()->text())
        return;
    if (const auto reason = m_document.edit(tr("Rename %1").arg(m_list->currentItem()->text()),
                                            {{place().pointer + "/name", name.toStdString(), {}, true}}))
        Q_EMIT editRefused(*reason);
}

void ScenariosPanel::remove()
{
    if (chosen() < 0)
        return;
    if (const auto reason = removePart(m_document, place(), m_prompts, this))
        Q_EMIT editRefused(*reason);
}

void ScenariosPanel::move(int by)
{
    const int to = chosen() + by;
    if (chosen() < 0 || to < 0 || to >= m_list->count() - 1)
        return;
    make(tr("Move %1").arg(m_list->currentItem()->text()),
         partMove(m_document.json(), place(), static_cast<std::size_t>(to)));
}

void ScenariosPanel::copy() const
{
    TextTable table(1);
    table.front() << QString();
    for (int column = 0; column < m_comparison->columnCount(); ++column)
        table.front() << m_comparison->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < m_comparison->rowCount(); ++row) {
        QStringList cells{m_comparison->headerData(row, Qt::Vertical, Qt::DisplayRole).toString()};
        for (int column = 0; column < m_comparison->columnCount(); ++column)
            cells << m_comparison->index(row, column).data().toString();
        table.push_back(cells);
    }
    QGuiApplication::clipboard()->setText(toTsv(table));
}

} // namespace rackrent
