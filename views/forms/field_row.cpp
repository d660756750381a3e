#include "views/forms/field_row.h"

#include "views/forms/provenance_mark.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScopedPointer>
#include <QStyle>

#include <algorithm>

namespace rackrent {
namespace {

void setRole(QLabel& label, const QString& role)
{
    if (label.property("role").toString() == role)
        return;
    label.setProperty("role", role);
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

} // namespace

FieldRow::FieldRow(Document& document, const Field& field, int labelWidth, QWidget* parent)
    : FormRow(document, field, parent)
{
    m_label = new QLabel(fieldText(field.title), this);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_editor = FieldEditor::create(
        field, [this](const QString& typed) { return echo(typed); }, this);
    m_editor->input()->setAccessibleName(fieldText(field.title));
    m_mark = new ProvenanceMark(this);
    m_message = new QLabel(this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    m_label->setBuddy(m_editor->input());
    layOut(labelWidth);
    createActions();
    connect(m_editor, &FieldEditor::committed, this, &FieldRow::commit);
    connect(m_editor, &FieldEditor::restored, this, [this] {
        m_refusal.clear();
        Q_EMIT refreshRequested();
    });
}

void FieldRow::layOut(int labelWidth)
{
    m_label->setFixedWidth(labelWidth);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(2);
    const bool isTall = field().kind == FieldKind::LongText;
    grid->addWidget(m_label, 0, 0, isTall ? Qt::AlignTop : Qt::AlignVCenter);
    grid->addWidget(m_editor, 0, 1);
    grid->addWidget(m_mark, 0, 2, isTall ? Qt::AlignTop : Qt::AlignVCenter);
    grid->addWidget(m_message, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
}

void FieldRow::createActions()
{
    m_reset = new QAction(field().isNeeded ? tr("Clear") : tr("Reset to default"), this);
    m_reset->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Delete));
    m_reset->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_reset->setEnabled(!field().isNeeded);
    m_source = new QAction(tr("Source and note\u2026"), this);
    m_source->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    m_source->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_solve = new QAction(tr("Solve for this\u2026"), this);
    const FieldKind kind = field().kind;
    m_solve->setVisible(kind == FieldKind::Number || kind == FieldKind::Whole || kind == FieldKind::Day);
    connect(m_solve, &QAction::triggered, this, [this] { Q_EMIT solveRequested(QString::fromStdString(pointer())); });
    addActions({m_reset, m_source});
    connect(m_reset, &QAction::triggered, this, &FieldRow::resetToDefault);
    const auto openSource = [this] { Q_EMIT provenanceRequested(QString::fromStdString(pointer()), m_mark); };
    connect(m_source, &QAction::triggered, this, openSource);
    connect(m_mark, &QToolButton::clicked, this, openSource);
    for (QWidget* widget : {m_editor->input(), static_cast<QWidget*>(m_label)}) {
        widget->installEventFilter(this);
        widget->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(widget, &QWidget::customContextMenuRequested, this,
                [this, widget](const QPoint& at) { openMenu(widget->mapToGlobal(at)); });
    }
}

/// What a tooltip says is put together when it is asked for: forms are refreshed with every edit.
bool FieldRow::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::ToolTip)
        static_cast<QWidget*>(object)->setToolTip(toolTip());
    return FormRow::eventFilter(object, event);
}

QString FieldRow::toolTip() const { return fieldTip(field(), FormContext(m_document, place())); }

void FieldRow::openMenu(const QPoint& at)
{
    auto* line = qobject_cast<QLineEdit*>(m_editor->input());
    auto* text = qobject_cast<QPlainTextEdit*>(m_editor->input());
    const QScopedPointer<QMenu> menu(line   ? line->createStandardContextMenu()
                                     : text ? text->createStandardContextMenu()
                                            : new QMenu(this));
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addActions({m_reset, m_source});
    if (isInput())
        menu->addAction(m_solve);
    menu->exec(at);
}

/// What only names or explains is no input, and has no provenance.
bool FieldRow::isInput() const
{
    switch (field().kind) {
    case FieldKind::Id:
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::References:
    case FieldKind::OneOf: return false;
    default: return place().kind != PartKind::Scenario && place().kind != PartKind::Source;
    }
}

void FieldRow::focusPlace(std::optional<std::size_t>, const Field*)
{
    m_editor->input()->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(m_editor->input()))
        line->selectAll();
}

QString FieldRow::message() const { return m_message->isHidden() ? QString() : m_message->text(); }

void FieldRow::resetToDefault()
{
    const FormContext context(m_document, place());
    if (!context.isOverridden(field().path) && (field().isNeeded || !valueOf(field(), context.part())))
        return;
    m_editor->restore();
    m_refusal.clear();
    if (const std::optional<QString> reason = write(nullptr))
        refuse(*reason);
}

void FieldRow::commit(const QString& typed)
{
    Json value;
    if (isChoiceLike(field())) {
        value = choiceJson(field(), typed.toStdString());
    } else {
        const Json& document = m_document.json();
        const FormContext context(m_document, place());
        const Typed<FieldInput> input = readField(field(), typed, context.shown(), document, context.numbers);
        if (!input.value)
            return refuse(input.error);
        value = input.value->value;
    }
    m_refusal.clear();
    if (const std::optional<QString> reason = write(value))
        return refuse(*reason);
    m_editor->restore(); // the document's own way to write what was typed
    describe();
}

/// What was typed stays: it is not lost, and it is said to be nowhere yet.
void FieldRow::refuse(const QString& reason)
{
    m_refusal = reason;
    Q_EMIT refreshRequested();
    Q_EMIT refused(reason);
}

Typed<QString> FieldRow::echo(const QString& typed) const
{
    const FormContext context(m_document, place());
    const Typed<FieldInput> input = readField(field(), typed, context.shown(), m_document.json(), context.numbers);
    return input.value ? Typed<QString>::accepted(input.value->echo) : Typed<QString>::refused(input.error);
}

void FieldRow::showValue(const FormContext& context)
{
    m_editor->show(contentOf(context));
    if (!m_editor->isDirty())
        m_refusal.clear();
    m_mark->show(context, pointer());
    m_mark->setVisible(isInput());
    const bool isOverridden = context.isOverridden(field().path);
    m_reset->setEnabled(isOverridden ||
                        (!field().isNeeded && field().kind != FieldKind::OneOf && context.value(field())));
    showMessage(context);
}

void FieldRow::showMessage(const FormContext& context)
{
    QString text;
    QString role = QStringLiteral("error");
    const Problems found = problems(context);
    if (!m_refusal.isEmpty() && m_editor->isDirty()) {
        text = tr("\u26A0 Not applied: %1").arg(m_refusal);
    } else if (!found.empty()) {
        text = problemLines(found);
    } else if (context.isOverridden(field().path)) {
        role = QStringLiteral("muted");
        const std::optional<Json> base = context.value(field());
        const QString shown =
            shownValue(field(), base ? &*base : nullptr, context.part(), context.document.json(), context.numbers);
        text = tr("Set by the scenario \u201c%1\u201d; base case: %2.")
                   .arg(context.document.scenarioName(), shown.isEmpty() ? tr("none") : shown);
    }
    setRole(*m_message, role);
    if (m_message->text() != text)
        m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    describe();
}

void FieldRow::describe()
{
    const QString text = message();
    m_editor->input()->setAccessibleDescription(text.isEmpty() ? fieldText(field().definition) : text);
}

FieldEditor::Content FieldRow::contentOf(const FormContext& context) const
{
    FieldEditor::Content content;
    const Json& document = context.document.json();
    const bool isOverridden = context.isOverridden(field().path);
    const Json& part = context.shown();
    content.isScenario = isOverridden;
    content.unit = unitOf(field(), part, context.numbers);
    content.choices = choicesWithNone(field(), part, document, context.numbers);
    if (isChoiceLike(field())) {
        content.text = chosenKey(field(), part);
    } else {
        const std::optional<Json> value = valueOf(field(), part);
        content.text = exactValue(field(), value ? &*value : nullptr, part, document, context.numbers);
    }
    const Json standard = standardValue(field(), part, document);
    if (field().kind == FieldKind::Switch)
        content.placeholder = standard == true ? QStringLiteral("true") : QStringLiteral("false");
    else if (!standard.is_null())
        content.placeholder = tr("default: %1").arg(shownValue(field(), &standard, part, document, context.numbers));
    return content;
}

} // namespace rackrent
