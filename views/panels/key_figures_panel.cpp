#include "views/panels/key_figures_panel.h"

#include "views/document/document.h"
#include "views/panels/figure_inputs.h"
#include "views/panels/fitted_label.h"
#include "views/panels/key_figures.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <stdexcept>

namespace rackrent {

namespace {

constexpr int figureSpacing = 8;
constexpr qreal valueScale = 1.3; // of the application's font
constexpr qreal captionScale = 0.86;

void scaleFont(FittedLabel* label, qreal scale, QFont::Weight weight)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(weight);
    label->setFullFont(font);
}

/// The part that a label plays, which the style sheet colours in every theme.
void setRole(QLabel* label, const QString& role)
{
    if (label->property("role") == role)
        return;
    label->setProperty("role", role);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QString roleOf(Better direction)
{
    switch (direction) {
    case Better::Higher: return QStringLiteral("better");
    case Better::Lower: return QStringLiteral("worse");
    case Better::Neither: break;
    }
    return QStringLiteral("muted");
}

bool isReturn(const QKeyEvent& event) { return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter; }

/// Rich text, which wraps: names that people typed stand in it as they are.
QString toolTipOf(const QString& headline, const QString& definition, const QStringList& inputs)
{
    const auto lines = [](const QString& text) {
        return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
    };
    QString text = QStringLiteral("<b>%1</b><br>%2").arg(lines(headline), lines(definition));
    if (!inputs.isEmpty())
        text += QStringLiteral("<p><b>%1</b><br>%2</p>")
                    .arg(KeyFiguresPanel::tr("Computed from").toHtmlEscaped(), lines(inputs.join(QLatin1Char('\n'))));
    return QStringLiteral("<qt>%1</qt>").arg(text);
}

} // namespace

KeyFiguresPanel::KeyFiguresPanel(const Document& document, QWidget* parent) : QFrame(parent), m_document(document)
{
    setAccessibleName(tr("Key figures"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(figureSpacing);
    for (const KeyFigure& figure : keyFigures()) {
        m_cards.push_back(createCard(figure.metric, QCoreApplication::translate("KeyFigures", figure.title)));
        row->addWidget(m_cards.back().frame, figure.width);
    }
    refresh();
    connect(&m_document, &Document::staleChanged, this, &KeyFiguresPanel::refreshState);
}

/// Figures that could not follow the last edit are grey, and say so.
void KeyFiguresPanel::refreshState()
{
    const bool isOutdated = !m_document.failure().isEmpty();
    for (const Card& card : m_cards) {
        setRole(card.value, isOutdated ? QStringLiteral("outdated") : QString());
        card.value->setAccessibleDescription(isOutdated ? tr("Before the last edit") : QString());
    }
}

KeyFiguresPanel::Card KeyFiguresPanel::createCard(std::string_view key, const QString& title)
{
    Card card;
    card.key = key;
    card.frame = new QFrame(this);
    card.frame->setProperty("card", true);
    card.frame->setFocusPolicy(Qt::TabFocus);
    card.frame->installEventFilter(this);
    card.title = new FittedLabel(card.frame);
    card.title->setFittedText(title);
    card.value = new FittedLabel(card.frame);
    card.caption = new FittedLabel(card.frame);
    card.difference = new FittedLabel(card.frame);
    scaleFont(card.title, captionScale, QFont::Normal);
    scaleFont(card.value, valueScale, QFont::DemiBold);
    scaleFont(card.caption, captionScale, QFont::Normal);
    scaleFont(card.difference, captionScale, QFont::DemiBold);
    for (QLabel* label : {card.title, card.caption})
        setRole(label, QStringLiteral("muted"));
    auto* column = new QVBoxLayout(card.frame);
    column->setContentsMargins(7, 7, 3, 7);
    column->setSpacing(0);
    for (QLabel* label : {card.title, card.value, card.caption, card.difference})
        column->addWidget(label);
    return card;
}

void KeyFiguresPanel::refresh()
{
    const NumberText numbers(QString::fromStdString(m_document.results().project.currency));
    const Metrics& shown = m_document.results().metrics;
    const auto figures = keyFigures();
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const Card& card = m_cards[i];
        const bool any = m_document.hasFigures();
        const QString value = any ? figureValue(figures[i], shown, numbers) : QStringLiteral("\u2013");
        const QString caption =
            any ? figureCaption(figures[i], shown, m_document.results().project, numbers) : QString();
        FigureDifference difference;
        if (!m_document.scenario().isEmpty())
            difference = figureDifference(figures[i], m_document.baseResults().metrics, shown, numbers);
        card.value->setFittedText(value);
        card.caption->setFittedText(caption);
        setRole(card.difference, roleOf(difference.direction)); // before its text: it brings the full font back
        card.difference->setFittedText(difference.text);
        card.difference->setVisible(!m_document.scenario().isEmpty());
        const QString definition = figureDefinition(figures[i], shown, numbers);
        card.frame->setAccessibleName(card.title->text() + QLatin1String(": ") + value + QLatin1String(", ") + caption);
        card.frame->setAccessibleDescription(definition); // with its inputs once it has the focus
    }
}

/// The inputs of a figure; gathered when they are asked for: of ten thousand contracts that takes longer than an edit.
QStringList KeyFiguresPanel::inputsOf(std::string_view key) const
{
    const NumberText numbers(QString::fromStdString(m_document.results().project.currency));
    return m_document.hasFigures() ? figureInputs(key, m_document, numbers) : QStringList();
}

bool KeyFiguresPanel::eventFilter(QObject* object, QEvent* event)
{
    for (const Card& card : m_cards) {
        if (object != card.frame)
            continue;
        if (event->type() == QEvent::ToolTip)
            card.frame->setToolTip(toolTipText(card.key));
        if (event->type() == QEvent::FocusIn)
            card.frame->setAccessibleDescription(
                (QStringList(definitionOf(card.key)) + inputsOf(card.key)).join(QLatin1Char('\n')));
        const bool isChosen = event->type() == QEvent::MouseButtonDblClick ||
                              (event->type() == QEvent::KeyPress && isReturn(*static_cast<QKeyEvent*>(event)));
        const QString metric = QString::fromUtf8(card.key.data(), static_cast<qsizetype>(card.key.size()));
        if (isChosen)
            Q_EMIT explainRequested(metric);
        if (event->type() == QEvent::ContextMenu) {
            auto* menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            connect(menu->addAction(tr("E&xplain...")), &QAction::triggered, this,
                    [this, metric] { Q_EMIT explainRequested(metric); });
            menu->popup(static_cast<QContextMenuEvent*>(event)->globalPos());
            return true;
        }
    }
    return QFrame::eventFilter(object, event);
}

QString KeyFiguresPanel::definitionOf(std::string_view key) const
{
    const NumberText numbers(QString::fromStdString(m_document.results().project.currency));
    const auto figures = keyFigures();
    const auto figure = std::ranges::find(figures, key, &KeyFigure::metric);
    return figureDefinition(*figure, m_document.results().metrics, numbers);
}

const KeyFiguresPanel::Card& KeyFiguresPanel::cardOf(std::string_view key) const
{
    for (const Card& card : m_cards)
        if (card.key == key)
            return card;
    throw std::out_of_range("KeyFiguresPanel: there is no card \"" + std::string(key) + "\"");
}

QString KeyFiguresPanel::valueText(std::string_view key) const { return cardOf(key).value->text(); }
QString KeyFiguresPanel::captionText(std::string_view key) const { return cardOf(key).caption->text(); }
QString KeyFiguresPanel::differenceText(std::string_view key) const { return cardOf(key).difference->text(); }
QString KeyFiguresPanel::toolTipText(std::string_view key) const
{
    const Card& card = cardOf(key);
    return toolTipOf(card.title->text() + QLatin1String(": ") + card.value->text(), definitionOf(key), inputsOf(key));
}

} // namespace rackrent
