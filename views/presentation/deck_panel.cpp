#include "views/presentation/deck_panel.h"

#include "model/analysis/charts.h"
#include "model/analysis/dashboards.h"
#include "model/project/view_edits.h"
#include "views/document/document.h"
#include "views/format/model_text.h"
#include "views/presentation/slide_content.h"
#include "views/presentation/sliders_form.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace rackrent {

namespace {

Slide slideOf(Slide::Kind kind, std::string_view chart = {})
{
    Slide slide;
    slide.kind = kind;
    slide.chart.chart = chart;
    return slide;
}

} // namespace

DeckPanel::DeckPanel(Document& document, QWidget* parent) : QWidget(parent), m_document(document)
{
    constexpr int listShare = 2, formShare = 3;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(createList(), listShare);
    row->addWidget(createForm(), formShare);
    connect(&m_document, &Document::changed, this, &DeckPanel::follow);
}

QToolButton* DeckPanel::button(const QString& text, const QString& toolTip)
{
    auto* made = new QToolButton(this);
    made->setText(text);
    made->setToolTip(toolTip);
    made->setAccessibleDescription(toolTip);
    return made;
}

QWidget* DeckPanel::createList()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_list = new QListWidget(side);
    m_list->setAccessibleName(tr("Pages"));
    connect(m_list, &QListWidget::currentRowChanged, this, &DeckPanel::showSlide);
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT presentRequested(current()); });
    column->addWidget(m_list, 1);

    auto* add = button(tr("A&dd"), tr("Add a page behind the one that is chosen"));
    fillAddMenu(*add);
    m_remove = button(tr("&Remove"), tr("Take the page out of the deck"));
    m_up = button(tr("U&p"), tr("Move the page towards the beginning"));
    m_down = button(tr("Do&wn"), tr("Move the page towards the end"));
    m_standard = button(tr("S&tandard"), tr("Make the deck from the project again"));
    connect(m_remove, &QToolButton::clicked, this, &DeckPanel::removeSlide);
    connect(m_up, &QToolButton::clicked, this, [this] { moveSlide(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveSlide(1); });
    connect(m_standard, &QToolButton::clicked, this, &DeckPanel::resetSlides);
    auto* tools = new QHBoxLayout;
    for (QToolButton* tool : {add, m_remove, m_up, m_down, m_standard})
        tools->addWidget(tool);
    tools->addStretch(1);
    column->addLayout(tools);

    auto* present = new QPushButton(tr("Present"), side);
    present->setProperty("primary", true);
    present->setToolTip(tr("Present from the page that is chosen (F5 from the first)"));
    auto* pdf = new QPushButton(tr("Export as PDF..."), side);
    connect(present, &QPushButton::clicked, this, [this] { Q_EMIT presentRequested(std::max(0, current())); });
    connect(pdf, &QPushButton::clicked, this, &DeckPanel::exportRequested);
    auto* output = new QHBoxLayout;
    output->addWidget(present);
    output->addWidget(pdf);
    output->addStretch(1);
    column->addLayout(output);
    return side;
}

void DeckPanel::fillAddMenu(QToolButton& add)
{
    auto* menu = new QMenu(&add);
    QMenu* charts = menu->addMenu(tr("&Chart"));
    for (const ChartKind& kind : chartKinds())
        charts->addAction(modelText(kind.title), this,
                          [this, &kind] { addSlide(slideOf(Slide::Kind::Chart, kind.name)); });
    for (const Slide::Kind kind :
         {Slide::Kind::Text, Slide::Kind::Figures, Slide::Kind::Scenarios, Slide::Kind::Sources, Slide::Kind::Title})
        menu->addAction(slideName(slideOf(kind)), this, [this, kind] { addSlide(slideOf(kind)); });
    add.setMenu(menu);
    add.setPopupMode(QToolButton::InstantPopup);
}

QWidget* DeckPanel::createForm()
{
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* side = new QWidget;
    scroll->setWidget(side);
    m_form = new QFormLayout(side);
    m_form->setContentsMargins(0, 0, 4, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_title = new QLineEdit(side);
    m_chart = new QComboBox(side);
    m_period = new QComboBox(side);
    m_scenario = new QComboBox(side);
    m_text = new QPlainTextEdit(side);
    m_notes = new QPlainTextEdit(side);
    m_sliders = new SlidersForm(m_document, side);
    for (const ChartKind& kind : chartKinds())
        m_chart->addItem(modelText(kind.title),
                         QString::fromUtf8(kind.name.data(), static_cast<qsizetype>(kind.name.size())));
    for (const QString& period : {tr("By month"), tr("By quarter"), tr("By fiscal year")})
        m_period->addItem(period);
    constexpr int fewestLetters = 12;
    for (QComboBox* box : {m_chart, m_period, m_scenario}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(fewestLetters);
    }
    for (QPlainTextEdit* edit : {m_text, m_notes}) {
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(3 * edit->fontMetrics().lineSpacing());
        edit->installEventFilter(this);
    }
    m_text->setPlaceholderText(tr("A line for each point"));
    m_notes->setPlaceholderText(tr("For the speaker's window alone"));
    m_form->addRow(tr("Tit&le"), m_title);
    m_form->addRow(tr("C&hart"), m_chart);
    m_form->addRow(tr("P&eriods"), m_period);
    m_form->addRow(tr("Scenari&o"), m_scenario);
    m_form->addRow(tr("Te&xt"), m_text);
    m_form->addRow(tr("&Notes"), m_notes);
    m_form->addRow(tr("Sliders"), m_sliders);

    const auto edited = [this](auto set) {
        if (m_isFilling || current() < 0)
            return;
        Slide slide = m_slides[static_cast<std::size_t>(current())];
        set(slide);
        change(slide);
    };
    connect(m_title, &QLineEdit::editingFinished, this,
            [=, this] { edited([this](Slide& slide) { slide.title = m_title->text().trimmed().toStdString(); }); });
    connect(m_chart, &QComboBox::activated, this, [=, this] {
        edited([this](Slide& slide) { slide.chart.chart = m_chart->currentData().toString().toStdString(); });
    });
    connect(m_period, &QComboBox::activated, this, [=, this] {
        edited([this](Slide& slide) { slide.chart.period = static_cast<Period>(m_period->currentIndex()); });
    });
    connect(m_scenario, &QComboBox::activated, this, [=, this] {
        edited([this](Slide& slide) {
            slide.scenario.reset();
            if (m_scenario->currentIndex() > 0)
                slide.scenario = m_scenario->currentData().toString().toStdString();
        });
    });
    return scroll;
}

/// What was written is taken when the person is through with it.
bool DeckPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && current() >= 0 && !m_isFilling) {
        Slide slide = m_slides[static_cast<std::size_t>(current())];
        std::string& text = watched == m_text ? slide.text : slide.notes;
        text = static_cast<QPlainTextEdit*>(watched)->toPlainText().toStdString();
        change(slide);
    }
    return QWidget::eventFilter(watched, event);
}

int DeckPanel::current() const { return m_list->currentRow(); }

void DeckPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

/// While nobody sees it, it does not take a part of every edit's time.
void DeckPanel::follow()
{
    if (!isVisible())
        return;
    const std::vector<Slide> slides = slidesOf(m_document.baseProject());
    m_standard->setEnabled(m_document.baseProject().views.slides.has_value());
    if (slides != m_slides || m_list->count() == 0) {
        const int chosen = std::clamp(current(), 0, std::max(0, static_cast<int>(slides.size()) - 1));
        const QScopedValueRollback filling(m_isFilling, true);
        m_slides = slides;
        m_list->clear();
        for (std::size_t i = 0; i < m_slides.size(); ++i)
            m_list->addItem(QStringLiteral("%1. %2").arg(i + 1).arg(slideName(m_slides[i])));
        m_list->setCurrentRow(chosen);
    }
    showSlide();
}

void DeckPanel::showSlide()
{
    const bool any = current() >= 0 && current() < static_cast<int>(m_slides.size());
    m_remove->setEnabled(any && m_slides.size() > 1);
    m_up->setEnabled(any && current() > 0);
    m_down->setEnabled(any && current() + 1 < static_cast<int>(m_slides.size()));
    if (!any)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    const Slide& slide = m_slides[static_cast<std::size_t>(current())];
    m_title->setText(QString::fromStdString(slide.title));
    m_title->setPlaceholderText(
        slide.kind == Slide::Kind::Text ? tr("None") : tr("Made from the figures: %1").arg(slideName(slide)));
    m_chart->setCurrentIndex(m_chart->findData(QString::fromStdString(slide.chart.chart)));
    m_period->setCurrentIndex(static_cast<int>(slide.chart.period));
    m_scenario->clear();
    m_scenario->addItem(tr("As chosen while presenting"), QString());
    for (const Scenario& scenario : m_document.baseProject().scenarios)
        m_scenario->addItem(QString::fromStdString(scenario.name), QString::fromStdString(scenario.id));
    m_scenario->setCurrentIndex(
        slide.scenario ? std::max(0, m_scenario->findData(QString::fromStdString(*slide.scenario))) : 0);
    const auto show = [](QPlainTextEdit& edit, const std::string& text) {
        if (edit.toPlainText().toStdString() != text)
            edit.setPlainText(QString::fromStdString(text));
    };
    show(*m_text, slide.text);
    show(*m_notes, slide.notes);
    const bool isChart = slide.kind == Slide::Kind::Chart;
    for (QWidget* field : {m_chart, m_period})
        m_form->setRowVisible(field, isChart);
    m_form->setRowVisible(m_text, slide.kind == Slide::Kind::Text);
    m_form->setRowVisible(m_scenario, slide.kind != Slide::Kind::Text && slide.kind != Slide::Kind::Sources);
}

void DeckPanel::change(Slide slide)
{
    const auto place = static_cast<std::size_t>(current());
    if (m_slides[place] == slide)
        return;
    std::vector<Slide> slides = m_slides;
    slides[place] = std::move(slide);
    setSlides(slides, tr("Change page"), current());
}

void DeckPanel::setSlides(const std::vector<Slide>& slides, const QString& step, int chosen)
{
    m_document.edit(step, slideEdits(m_document.json(), slides));
    m_list->setCurrentRow(std::clamp(chosen, 0, m_list->count() - 1));
}

void DeckPanel::addSlide(const Slide& slide)
{
    std::vector<Slide> slides = m_slides;
    slides.insert(slides.begin() + (current() + 1), slide);
    setSlides(slides, tr("Add page"), current() + 1);
}

void DeckPanel::removeSlide()
{
    if (current() < 0 || m_slides.size() < 2)
        return;
    std::vector<Slide> slides = m_slides;
    slides.erase(slides.begin() + current());
    setSlides(slides, tr("Remove page"), current());
}

void DeckPanel::moveSlide(int by)
{
    const int to = current() + by;
    if (current() < 0 || to < 0 || to >= static_cast<int>(m_slides.size()))
        return;
    std::vector<Slide> slides = m_slides;
    std::swap(slides[static_cast<std::size_t>(current())], slides[static_cast<std::size_t>(to)]);
    setSlides(slides, tr("Move page"), to);
}

void DeckPanel::resetSlides() { m_document.edit(tr("Standard deck"), viewRemoval(m_document.json(), "slides")); }

} // namespace rackrent
