#include "views/forms/line_editors.h"

#include "views/format/date_text.h"
#include "views/forms/editor_parts.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QWidgetAction>

#include <algorithm>

namespace rackrent {
namespace {

constexpr int longTextRows = 4;
constexpr int unitMargin = 8;
constexpr int calendarWidth = 26;

FieldEditor::Echo whileTyped(FieldLine* line, FieldEditor::Echo echo)
{
    // What nobody touched says nothing: all fields of a form would speak at once.
    return [line, echo = std::move(echo)](const QString& typed) {
        return !line->hasFocus() || line->isUntouched() ? Typed<QString>::accepted({}) : echo(typed);
    };
}

} // namespace

FieldLine::FieldLine(FieldEditor::Echo echo, QWidget* parent) : TypedEdit(whileTyped(this, std::move(echo)), parent)
{
    setFrame(true);
    setMinimumWidth(60);
}

/// What is to be said stands in the form once the line is left.
void FieldLine::quieten() { showReason({}); }

void FieldLine::focusOutEvent(QFocusEvent* event)
{
    TypedEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    quieten();
    Q_EMIT left();
}

void FieldLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !isUntouched())
        return Q_EMIT escaped();
    TypedEdit::keyPressEvent(event);
}

void FieldLine::setUnit(const QString& unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    update();
}

void FieldLine::paintEvent(QPaintEvent* event)
{
    TypedEdit::paintEvent(event);
    const QString shown = text().isEmpty() ? placeholderText() : text();
    const int room = width() - fontMetrics().horizontalAdvance(shown) - 3 * unitMargin;
    if (m_unit.isEmpty() || fontMetrics().horizontalAdvance(m_unit) > room)
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(0, 0, -unitMargin, 0), Qt::AlignRight | Qt::AlignVCenter, m_unit);
}

LineEditor::LineEditor(Echo echo, QWidget* parent) : FieldEditor(parent)
{
    m_line = new FieldLine(std::move(echo), this);
    bareRow(this, 2)->addWidget(m_line, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, &LineEditor::commit);
    connect(m_line, &FieldLine::left, this, &LineEditor::commit);
    connect(m_line, &FieldLine::escaped, this, [this] {
        restore();
        Q_EMIT restored();
    });
}

/// A line that goes loses the focus and says so: there is nobody left to commit it.
LineEditor::~LineEditor() { m_line->disconnect(this); }

void LineEditor::show(const Content& content)
{
    const bool wasDirty = isDirty();
    // What was typed and has become the document's is the new start.
    const bool isTaken = wasDirty && m_line->text() == content.text;
    if (m_content == content && !isTaken)
        return;
    m_content = content;
    m_line->setPlaceholderText(content.placeholder);
    m_line->setUnit(content.unit);
    m_line->setReadOnly(content.isFixed);
    setItalic(m_line, content.isScenario);
    if (wasDirty && !isTaken)
        return;
    restore();
}

void LineEditor::restore()
{
    const bool wasTyping = m_line->hasFocus() && !m_line->hasSelectedText();
    const int cursor = m_line->cursorPosition();
    m_line->start(m_content.text);
    if (wasTyping)
        m_line->setCursorPosition(std::min(cursor, static_cast<int>(m_content.text.size())));
    else if (m_line->hasFocus())
        m_line->selectAll();
    else
        m_line->setCursorPosition(0);
}

void LineEditor::commit()
{
    if (isDirty() && !m_line->isReadOnly())
        Q_EMIT committed(m_line->text());
}

DayEditor::DayEditor(Echo echo, QWidget* parent) : LineEditor(std::move(echo), parent)
{
    m_button = new QToolButton(this);
    m_button->setText(QStringLiteral("\u25BE"));
    m_button->setAutoRaise(true);
    m_button->setProperty("narrow", true);
    m_button->setFixedWidth(std::max(calendarWidth, fontMetrics().height() + 8)); // with the font
    m_button->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    m_button->setAccessibleName(tr("Calendar"));
    m_button->setFocusPolicy(Qt::NoFocus); // the keyboard has Alt+Down, and dates are typed
    layout()->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this, &DayEditor::openCalendar);
    auto* open = new QAction(this);
    open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(open);
    connect(open, &QAction::triggered, this, &DayEditor::openCalendar);
}

void DayEditor::show(const Content& content)
{
    LineEditor::show(content);
    m_button->setEnabled(!content.isFixed);
}

/// What may stand in the field besides a day: "first exit".
void DayEditor::addWords(QMenu& menu)
{
    for (const QString& word : m_content.choices.labels)
        if (word != m_content.choices.labels.value(0) || !m_content.choices.values.front().empty())
            connect(menu.addAction(word), &QAction::triggered, this, [this, word] {
                m_line->setText(word);
                commit();
            });
}

void DayEditor::openCalendar()
{
    if (m_content.isFixed)
        return;
    QMenu menu(this);
    auto* calendar = new QCalendarWidget(&menu);
    calendar->setAccessibleName(tr("Calendar"));
    const Typed<Date> start = readDate(m_line->text());
    const QDate day = start.value ? QDate::fromString(editedDate(*start.value), Qt::ISODate) : QDate();
    if (day.isValid())
        calendar->setSelectedDate(day);
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    addWords(menu);
    connect(calendar, &QCalendarWidget::activated, &menu, &QMenu::close);
    connect(calendar, &QCalendarWidget::clicked, &menu, &QMenu::close);
    QDate chosen;
    connect(calendar, &QCalendarWidget::activated, this, [&chosen](QDate date) { chosen = date; });
    connect(calendar, &QCalendarWidget::clicked, this, [&chosen](QDate date) { chosen = date; });
    calendar->setFocus();
    menu.exec(mapToGlobal(QPoint(0, height())));
    if (!chosen.isValid())
        return;
    m_line->setText(chosen.toString(Qt::ISODate));
    commit();
}

LongTextEditor::LongTextEditor(QWidget* parent) : FieldEditor(parent)
{
    m_text = new QPlainTextEdit(this);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(longTextRows * m_text->fontMetrics().lineSpacing() + 14);
    m_text->installEventFilter(this);
    bareRow(this, 2)->addWidget(m_text, 1);
    setFocusProxy(m_text);
}

LongTextEditor::~LongTextEditor() { m_text->disconnect(this); }

void LongTextEditor::show(const Content& content)
{
    if (m_content == content && !isDirty())
        return;
    const bool wasDirty = isDirty() && m_text->toPlainText() != content.text;
    m_content = content;
    m_text->setPlaceholderText(content.placeholder);
    m_text->setReadOnly(content.isFixed);
    setItalic(m_text, content.isScenario);
    if (!wasDirty)
        restore();
}

void LongTextEditor::restore()
{
    m_started = m_content.text;
    if (m_text->toPlainText() != m_started)
        m_text->setPlainText(m_started);
}

void LongTextEditor::commit()
{
    if (isDirty() && !m_text->isReadOnly())
        Q_EMIT committed(m_text->toPlainText());
}

bool LongTextEditor::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        commit();
    if (event->type() != QEvent::KeyPress)
        return FieldEditor::eventFilter(object, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isEnter && key.modifiers().testFlag(Qt::ControlModifier)) {
        commit();
        return true;
    }
    if (key.key() == Qt::Key_Escape && isDirty()) {
        restore();
        Q_EMIT restored();
        return true;
    }
    return FieldEditor::eventFilter(object, event);
}

} // namespace rackrent
