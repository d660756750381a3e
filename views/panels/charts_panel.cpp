#include "views/panels/charts_panel.h"

#include "model/analysis/dashboards.h"
#include "model/project/view_edits.h"
#include "views/charts/exhibit_chart.h"
#include "views/dialogs/prompts.h"
#include "views/document/document.h"
#include "views/format/model_text.h"
#include "views/panels/chart_card.h"
#include "views/panels/chart_menu.h"
#include "views/panels/chosen_chart.h"
#include "views/panels/dashboard_layout.h"
#include "views/panels/exhibit_table_dialog.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rackrent {

namespace {

constexpr int pauseMs = 60;
constexpr int cardSpacing = 8;

/// What a chart that nobody has looked at yet says of itself.
Exhibit untilSeen(const ChartChoice& choice)
{
    const ChartKind* kind = chartKind(choice.chart);
    Exhibit shown;
    shown.key = choice.chart;
    shown.title = kind ? modelText(kind->title).toStdString() : choice.chart;
    return shown;
}

} // namespace

ChartsPanel::ChartsPanel(Document& document, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_document(document), m_prompts(prompts)
{
    m_pages = new QStackedLayout(this);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its charts take the focus
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content = new QWidget;
    m_content->setAutoFillBackground(false);
    m_scroll->setWidget(m_content);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(createEmpty());
    constexpr int leastWidth = 826; // of three charts, and of the key figures above
    setMinimumSize(leastWidth, leastCard.height() / 2);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { refreshInView(false); });
    connect(&m_document, &Document::staleChanged, this, &ChartsPanel::refreshState);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { refreshInView(true); });
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

void ChartsPanel::createCard()
{
    const std::size_t place = m_cards.size();
    auto* card = new ChartCard(m_content);
    card->setPlace(place);
    ExhibitChart* chart = &card->chart();
    chart->setContextMenuPolicy(Qt::CustomContextMenu);
    chart->setZoom(m_zoom);
    chart->setHighlighted(m_highlighted);
    connect(chart, &QWidget::customContextMenuRequested, this,
            [this, place](const QPoint& at) { showMenu(place, at); });
    connect(chart, &ExhibitChart::dayHovered, this, [this, chart](double day) {
        for (ChartCard* other : m_cards)
            if (&other->chart() != chart)
                other->chart().showCrosshair(day);
    });
    connect(chart, &ExhibitChart::contractClicked, this, &ChartsPanel::contractClicked);
    connect(card, &ChartCard::focused, this, [this, card] { m_scroll->ensureWidgetVisible(card, 0, 0); });
    connect(card, &ChartCard::dropped, this, &ChartsPanel::moveChart);
    connect(card, &ChartCard::enlargeRequested, this,
            [this](std::size_t at) { setEnlarged(m_enlarged ? std::nullopt : std::optional(at)); });
    m_cards.push_back(card);
    card->show();
}

std::vector<ExhibitChart*> ChartsPanel::charts() const
{
    std::vector<ExhibitChart*> charts;
    for (ChartCard* card : m_cards)
        charts.push_back(&card->chart());
    return charts;
}

/// Cards for what the project wants shown; those that stay keep what was asked of them.
void ChartsPanel::followChoices()
{
    const std::vector<ChartChoice> wanted = dashboardOf(m_document.baseProject());
    if (wanted == m_choices && m_cards.size() == wanted.size())
        return;
    while (m_cards.size() > wanted.size()) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    while (m_cards.size() < wanted.size())
        createCard();
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (i >= m_choices.size() || m_choices[i].chart != wanted[i].chart) {
            m_cards[i]->chart().resetPart();
            m_cards[i]->chart().setExhibit(untilSeen(wanted[i]));
        }
    m_choices = wanted;
    if (m_enlarged && *m_enlarged >= wanted.size())
        m_enlarged.reset();
    arrange();
}

void ChartsPanel::arrange()
{
    QSize room = m_scroll->size();
    const int shown = m_enlarged ? 1 : static_cast<int>(m_cards.size());
    DashboardLayout layout = dashboardLayout(shown, room, cardSpacing);
    const bool isLong = layout.height > room.height();
    if (isLong) { // beside the bar
        room.rwidth() -= m_scroll->verticalScrollBar()->sizeHint().width() + cardSpacing / 2;
        layout = dashboardLayout(shown, room, cardSpacing);
    }
    m_content->resize(room.width(), isLong ? layout.height : room.height());
    m_scroll->verticalScrollBar()->setSingleStep(std::max(1, layout.page));
    std::size_t next = 0;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const bool isShown = !m_enlarged || *m_enlarged == i;
        m_cards[i]->setVisible(isShown);
        m_cards[i]->chart().setWheelNeedsControl(isLong);
        if (isShown && next < layout.cards.size())
            m_cards[i]->setGeometry(layout.cards[next++]);
    }
}

void ChartsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_pages->activate();
    arrange();
    refreshInView(false);
}

void ChartsPanel::refreshState()
{
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const bool isWaiting = m_pause.isActive() && waits(i);
        m_cards[i]->chart().setOutdated(isWaiting || !m_document.failure().isEmpty() ? tr("Before the last edit")
                                                                                     : QString());
    }
}

bool ChartsPanel::waits(std::size_t place) const
{
    const ChartKind* kind = chartKind(m_choices[place].chart);
    return kind && m_document.results().project.contracts.size() > kind->mostLive;
}

bool ChartsPanel::isInView(std::size_t place) const
{
    const ChartCard& card = *m_cards[place];
    const QRect view(QPoint(0, m_scroll->verticalScrollBar()->value()), m_scroll->viewport()->size());
    return !card.isHidden() && card.geometry().intersects(view);
}

void ChartsPanel::refresh()
{
    m_pages->setCurrentIndex(m_document.hasFigures() && m_document.baseProject().contracts.empty() ? 1 : 0);
    followChoices();
    m_isCurrent.assign(m_cards.size(), false);
    for (ChartCard* card : m_cards)
        card->chart().setEmptyText(m_document.hasFigures() ? QString()
                                                           : tr("No figures until the project's errors are mended."));
    m_pause.stop();
    refreshInView(false);
}

/// @param isPause whether nobody types: charts that compute much follow too
void ChartsPanel::refreshInView(bool isPause)
{
    m_isCurrent.resize(m_cards.size(), false);
    m_own.resize(m_cards.size());
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (m_isCurrent[i] || !isInView(i))
            continue;
        if (!isPause && waits(i)) {
            m_pause.start(); // it follows when nobody types
            continue;
        }
        m_isCurrent[i] = true;
        m_own[i] = ownExhibitOf(m_choices[i], m_document);
        m_cards[i]->chart().setExhibit(finished(i));
    }
    refreshState();
}

std::vector<Overlaid> ChartsPanel::overlaidOver(std::size_t place) const
{
    return m_overlaidOf ? m_overlaidOf(m_choices[place]) : std::vector<Overlaid>();
}

Exhibit ChartsPanel::finished(std::size_t place) const
{
    return finishedExhibitOf(m_own[place], m_choices[place], m_document, overlaidOver(place));
}

void ChartsPanel::refreshOverlaid()
{
    for (std::size_t i = 0; i < m_isCurrent.size() && i < m_cards.size(); ++i)
        if (m_isCurrent[i])
            m_cards[i]->chart().setExhibit(finished(i));
}

void ChartsPanel::setChoices(const std::vector<ChartChoice>& choices, const QString& step)
{
    if (choices == m_choices)
        return;
    m_document.edit(step, dashboardEdits(m_document.json(), choices));
    refreshInView(true); // nobody types: what was chosen is there at once
}

void ChartsPanel::setChoice(std::size_t place, const ChartChoice& choice, const QString& step)
{
    std::vector<ChartChoice> choices = m_choices;
    choices[place] = choice;
    setChoices(choices, step);
}

void ChartsPanel::addChart(std::string_view name)
{
    std::vector<ChartChoice> choices = m_choices;
    choices.push_back({std::string(name)});
    setEnlarged(std::nullopt);
    setChoices(choices, tr("Add chart"));
    m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
}

void ChartsPanel::removeChart(std::size_t place)
{
    std::vector<ChartChoice> choices = m_choices;
    choices.erase(choices.begin() + static_cast<std::ptrdiff_t>(place));
    setEnlarged(std::nullopt);
    setChoices(choices, tr("Remove chart"));
}

void ChartsPanel::moveChart(std::size_t from, std::size_t to)
{
    std::vector<ChartChoice> choices = m_choices;
    if (from >= choices.size() || to >= choices.size())
        return;
    const ChartChoice moved = choices[from];
    choices.erase(choices.begin() + static_cast<std::ptrdiff_t>(from));
    choices.insert(choices.begin() + static_cast<std::ptrdiff_t>(to), moved);
    setChoices(choices, tr("Move chart"));
}

void ChartsPanel::resetCharts()
{
    setEnlarged(std::nullopt);
    m_document.edit(tr("Standard dashboard"), viewRemoval(m_document.json(), "dashboard"));
}

void ChartsPanel::setEnlarged(std::optional<std::size_t> place)
{
    if (place == m_enlarged)
        return;
    m_enlarged = place;
    arrange();
    refreshInView(false);
}

void ChartsPanel::setNote(const std::string& chart, const std::string& at, const std::string& text)
{
    std::vector<ChartNote> notes = m_document.baseProject().views.notes;
    const auto isHere = [&](const ChartNote& note) { return note.chart == chart && note.at == at; };
    const auto found = std::ranges::find_if(notes, isHere);
    const bool isNew = found == notes.end();
    if (text.empty())
        std::erase_if(notes, isHere);
    else if (isNew)
        notes.push_back({chart, at, text});
    else
        found->text = text;
    m_document.edit(text.empty() ? tr("Remove note")
                    : isNew      ? tr("Add note")
                                 : tr("Change note"),
                    noteEdits(m_document.json(), notes));
}

void ChartsPanel::askForNote(std::size_t place, const std::string& at)
{
    const std::string& chart = m_choices[place].chart;
    QString before;
    for (const ChartNote& note : m_document.baseProject().views.notes)
        if (note.chart == chart && note.at == at)
            before = QString::fromStdString(note.text);
    const auto text =
        m_prompts.askForText(this, tr("Note in the chart"), tr("Note at %1:").arg(placeWords(at)), before);
    if (text && *text != before)
        setNote(chart, at, text->trimmed().toStdString());
}

void ChartsPanel::setHighlighted(std::optional<std::size_t> contract)
{
    m_highlighted = contract;
    for (ChartCard* card : m_cards)
        card->chart().setHighlighted(contract);
}

ExhibitTableDialog* ChartsPanel::showTable(const Exhibit& exhibit)
{
    auto* dialog = new ExhibitTableDialog(exhibit, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

void ChartsPanel::fillMenu(QMenu& menu, std::size_t place, const QPoint& at)
{
    fillChartMenu(menu, *this, m_document, place, at);
}

void ChartsPanel::showMenu(std::size_t place, const QPoint& at)
{
    QMenu menu;
    fillMenu(menu, place, at);
    menu.exec(m_cards[place]->chart().mapToGlobal(at));
}

} // namespace rackrent
