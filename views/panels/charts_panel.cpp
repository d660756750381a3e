#include "views/panels/charts_panel.h"

#include "model/analysis/charts.h"
#include "views/charts/exhibit_chart.h"
#include "views/charts/exhibit_words.h"
#include "views/document/document.h"
#include "views/format/model_text.h"
#include "views/panels/exhibit_table_dialog.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace rackrent {

namespace {
constexpr int pauseMs = 60;
constexpr int cardSpacing = 8;
} // namespace

ChartsPanel::ChartsPanel(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document), m_kinds{chartKind("break-even"), chartKind("rent"), chartKind("commitment")}
{
    m_pages = new QStackedLayout(this);
    auto* charts = new QWidget(this);
    m_pages->addWidget(charts);
    m_pages->addWidget(createEmpty());
    auto* row = new QHBoxLayout(charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(cardSpacing);
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        auto* card = new QFrame(charts);
        card->setProperty("card", true);
        auto* inside = new QHBoxLayout(card);
        inside->setContentsMargins(4, 4, 4, 4);
        auto* chart = new ExhibitChart(card);
        chart->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(chart, &QWidget::customContextMenuRequested, this,
                [this, i](const QPoint& at) { showMenu(i, m_charts[i]->mapToGlobal(at)); });
        inside->addWidget(chart);
        row->addWidget(card, 1);
        m_charts.push_back(chart);
    }
    for (ExhibitChart* one : m_charts)
        for (ExhibitChart* other : m_charts)
            if (one != other)
                connect(one, &ExhibitChart::monthHovered, other, &ExhibitChart::showCrosshair);
    connect(&m_document, &Document::staleChanged, this, &ChartsPanel::refreshState);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ChartsPanel::refreshDear);
}

/// In place of the charts while there is nothing to draw.
QWidget* ChartsPanel::createEmpty()
{
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* title = new QLabel(tr("No contracts yet"), card);
    title->setProperty("role", QStringLiteral("title"));
    auto* text = new QLabel(tr("Rent, break-even and commitment are drawn here with the first contract. Add one, or "
                               "paste rows from a spreadsheet into the grid below."),
                            card);
    text->setProperty("role", QStringLiteral("muted"));
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    auto* add = new QPushButton(tr("Add a contract"), card);
    add->setObjectName(QStringLiteral("addFirstContract"));
    add->setProperty("primary", true);
    add->setAccessibleDescription(text->text());
    connect(add, &QPushButton::clicked, this, &ChartsPanel::contractWanted);
    auto* column = new QVBoxLayout(card);
    column->setSpacing(cardSpacing);
    column->addStretch(1);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(text); // as wide as there is room: its height follows
    column->addWidget(add, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return card;
}

void ChartsPanel::refreshState()
{
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        const bool isWaiting = m_pause.isActive() && waits(*m_kinds[i]);
        m_charts[i]->setOutdated(isWaiting || !m_document.failure().isEmpty() ? tr("Before the last edit") : QString());
    }
}

bool ChartsPanel::waits(const ChartKind& kind) const
{
    return m_document.results().project.contracts.size() > kind.mostLive;
}

Exhibit ChartsPanel::exhibitOf(const ChartKind& kind)
{
    ChartInput input{m_document.results(), m_document.scenarioName().toStdString()};
    if (kind.make == scenariosExhibit)
        input.scenarios = m_document.scenarioFigures();
    return inLanguage(madeExhibit(kind, input));
}

QStringList ChartsPanel::shownCharts() const
{
    QStringList names;
    for (const ChartKind* kind : m_kinds)
        names << QString::fromUtf8(kind->name.data(), static_cast<qsizetype>(kind->name.size()));
    return names;
}

void ChartsPanel::showCharts(const QStringList& names)
{
    for (std::size_t i = 0; i < m_kinds.size(); ++i)
        if (const ChartKind* kind = chartKind(names.value(static_cast<qsizetype>(i)).toStdString()))
            m_kinds[i] = kind;
    refresh();
    refreshDear();
}

void ChartsPanel::refresh()
{
    m_pages->setCurrentIndex(m_document.hasFigures() && m_document.baseProject().contracts.empty() ? 1 : 0);
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i]->setEmptyText(m_document.hasFigures() ? QString()
                                                          : tr("No figures until the project's errors are mended."));
        if (!waits(*m_kinds[i]))
            m_charts[i]->setExhibit(exhibitOf(*m_kinds[i]));
        else
            m_pause.start(); // it follows when nobody types
    }
    refreshState();
}

void ChartsPanel::refreshDear()
{
    m_pause.stop();
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        if (waits(*m_kinds[i]))
            m_charts[i]->setExhibit(exhibitOf(*m_kinds[i]));
    refreshState();
}

void ChartsPanel::fillShowMenu(QMenu& menu, std::size_t place)
{
    for (const ChartKind& kind : chartKinds()) {
        QAction* action = menu.addAction(modelText(kind.title), this, [this, place, &kind] {
            m_kinds[place] = &kind;
            refresh();
            refreshDear();
        });
        action->setCheckable(true);
        action->setChecked(m_kinds[place] == &kind);
        action->setStatusTip(modelText(kind.question));
        action->setToolTip(modelText(kind.question));
    }
    menu.setToolTipsVisible(true);
}

ExhibitTableDialog* ChartsPanel::showTable(const Exhibit& exhibit)
{
    auto* dialog = new ExhibitTableDialog(exhibit, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

void ChartsPanel::showMenu(std::size_t place, const QPoint& at)
{
    QMenu menu;
    ExhibitChart* chart = m_charts[place];
    fillShowMenu(*menu.addMenu(tr("Show")), place);
    menu.addSeparator();
    menu.addAction(tr("Export chart..."), this, [this, chart] { Q_EMIT exportRequested(chart->exhibit()); });
    menu.addAction(tr("Copy chart"), this, [this, chart] { Q_EMIT copyRequested(chart->exhibit()); });
    menu.addAction(tr("Show as table..."), this, [this, chart] { showTable(chart->exhibit()); });
    menu.exec(at);
}

} // namespace rackrent
