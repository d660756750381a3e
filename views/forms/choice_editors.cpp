#include "views/forms/choice_editors.h"

#include "views/forms/editor_parts.h"
#include "views/forms/line_editors.h"

#include <QEvent>

namespace rackrent {

bool FieldEditor::Content::operator==(const Content& other) const
{
    return text == other.text && unit == other.unit && placeholder == other.placeholder &&
           choices.values == other.choices.values && choices.labels == other.choices.labels &&
           isFixed == other.isFixed && isScenario == other.isScenario;
}

FieldEditor* FieldEditor::create(const Field& field, Echo echo, QWidget* parent)
{
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::Reference:
    case FieldKind::OneOf: return new ChoiceEditor(parent);
    case FieldKind::Switch: return new SwitchEditor(parent);
    case FieldKind::Day: return new DayEditor(std::move(echo), parent);
    case FieldKind::LongText: return new LongTextEditor(parent);
    default: return new LineEditor(std::move(echo), parent);
    }
}

ChoiceEditor::ChoiceEditor(QWidget* parent) : FieldEditor(parent)
{
    m_box = new QComboBox(this);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->installEventFilter(this);
    bareRow(this)->addWidget(m_box, 1);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int row) {
        const QString value = m_box->itemData(row).toString();
        if (value != m_content.text)
            Q_EMIT committed(value);
    });
}

void ChoiceEditor::show(const Content& content)
{
    if (m_content == content)
        return m_box->setCurrentIndex(m_box->findData(m_content.text));
    m_content = content;
    fill();
    m_box->setEnabled(!content.isFixed);
    setItalic(m_box, content.isScenario);
}

void ChoiceEditor::fill()
{
    const ShownChoices& choices = m_content.choices;
    bool isSame = m_box->count() == choices.labels.size();
    for (int i = 0; isSame && i < m_box->count(); ++i)
        isSame = m_box->itemText(i) == choices.labels[i] &&
                 m_box->itemData(i).toString().toStdString() == choices.values[static_cast<std::size_t>(i)];
    if (!isSame) {
        m_box->clear();
        for (qsizetype i = 0; i < choices.labels.size(); ++i)
            m_box->addItem(choices.labels[i], QString::fromStdString(choices.values[static_cast<std::size_t>(i)]));
    }
    if (m_box->findData(m_content.text) < 0) // what the file says and nobody knows is shown as it stands
        m_box->addItem(m_content.text.isEmpty() ? tr("(choose)") : m_content.text, m_content.text);
    m_box->setCurrentIndex(m_box->findData(m_content.text));
    m_box->setToolTip(m_box->currentText()); // which may be longer than the box is wide
}

/// A wheel that turns over a form is to scroll it, not to change what it passes.
bool ChoiceEditor::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Wheel && !m_box->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(object, event);
}

SwitchEditor::SwitchEditor(QWidget* parent) : FieldEditor(parent)
{
    m_box = new QCheckBox(this);
    bareRow(this)->addWidget(m_box);
    static_cast<QHBoxLayout*>(layout())->addStretch(1);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this,
            [this](bool on) { Q_EMIT committed(on ? QStringLiteral("true") : QStringLiteral("false")); });
}

void SwitchEditor::show(const Content& content)
{
    m_content = content;
    refresh();
}

/// An absent switch stands as it counts, and says that nobody set it.
void SwitchEditor::refresh()
{
    const bool isAbsent = m_content.text.isEmpty();
    const bool on = (isAbsent ? m_content.placeholder : m_content.text) == QStringLiteral("true");
    m_box->setChecked(on);
    const QString word = on ? tr("yes") : tr("no");
    m_box->setText(isAbsent ? tr("%1 (default)", "yes or no").arg(word) : word);
    m_box->setEnabled(!m_content.isFixed);
    setItalic(m_box, m_content.isScenario);
}

} // namespace rackrent
