#include "views/panels/charts_panel.h"

#include "model/analysis/charts.h"
#include "views/charts/exhibit_chart.h"
#include "views/charts/exhibit_words.h"
#include "views/document/document.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace rackrent {

namespace {
constexpr int chartCount = 3;
constexpr int cardSpacing = 8;
} // namespace

std::vector<Exhibit> dashboardExhibits(const Document& document)
{
    const ChartInput input{document.results(), document.scenarioName().toStdString()};
    std::vector<Exhibit> exhibits;
    for (const char* name : {"break-even", "rent", "commitment"})
        exhibits.push_back(inLanguage(madeExhibit(*chartKind(name), input)));
    return exhibits;
}

ChartsPanel::ChartsPanel(const Document& document, QWidget* parent) : QWidget(parent), m_document(document)
{
    m_pages = new QStackedLayout(this);
    auto* charts = new QWidget(this);
    m_pages->addWidget(charts);
    m_pages->addWidget(createEmpty());
    auto* row = new QHBoxLayout(charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(cardSpacing);
    for (int i = 0; i < chartCount; ++i) {
        auto* card = new QFrame(charts);
        card->setProperty("card", true);
        auto* inside = new QHBoxLayout(card);
        inside->setContentsMargins(4, 4, 4, 4);
        auto* chart = new ExhibitChart(card);
        chart->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(chart, &QWidget::customContextMenuRequested, this,
                [this, chart](const QPoint& at) { showMenu(chart, chart->mapToGlobal(at)); });
        inside->addWidget(chart);
        row->addWidget(card, 1);
        m_charts.push_back(chart);
    }
    for (ExhibitChart* one : m_charts)
        for (ExhibitChart* other : m_charts)
            if (one != other)
                connect(one, &ExhibitChart::monthHovered, other, &ExhibitChart::showCrosshair);
    connect(&m_document, &Document::staleChanged, this, &ChartsPanel::refreshState);
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
    for (ExhibitChart* chart : m_charts)
        chart->setOutdated(m_document.failure().isEmpty() ? QString() : tr("Before the last edit"));
}

void ChartsPanel::refresh()
{
    m_pages->setCurrentIndex(m_document.hasFigures() && m_document.baseProject().contracts.empty() ? 1 : 0);
    std::vector<Exhibit> exhibits = dashboardExhibits(m_document);
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i]->setEmptyText(m_document.hasFigures() ? tr("No rent yet: add a contract to see it here.")
                                                          : tr("No figures until the project's errors are mended."));
        m_charts[i]->setExhibit(exhibits[i]);
    }
}

void ChartsPanel::showMenu(ExhibitChart* chart, const QPoint& at)
{
    QMenu menu;
    menu.addAction(tr("Export chart..."), this, [this, chart] { Q_EMIT exportRequested(chart->exhibit()); });
    menu.addAction(tr("Copy chart"), this, [this, chart] { Q_EMIT copyRequested(chart->exhibit()); });
    menu.exec(at);
}

} // namespace rackrent
