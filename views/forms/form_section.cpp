#include "views/forms/form_section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace rackrent {

namespace {
constexpr int rowSpacing = 4;
} // namespace

FormSection::FormSection(const QString& title, QWidget* parent) : QWidget(parent)
{
    m_heading = new QToolButton(this);
    m_heading->setText(title);
    m_heading->setAccessibleName(title);
    m_heading->setObjectName(QStringLiteral("sectionHeading"));
    m_heading->setCheckable(true);
    m_heading->setChecked(true);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFocusPolicy(Qt::TabFocus);
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_note = new QLabel(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setProperty("role", QStringLiteral("error"));
    m_body = new QWidget(this);
    m_rows = new QVBoxLayout(m_body);
    m_rows->setContentsMargins(4, 0, 0, 4);
    m_rows->setSpacing(rowSpacing);
    auto* top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_heading);
    top->addWidget(m_note);
    top->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(m_body);
    connect(m_heading, &QToolButton::toggled, this, [this](bool unfolded) {
        m_body->setVisible(unfolded);
        refreshArrow();
    });
    refreshArrow();
}

void FormSection::add(QWidget* row) { m_rows->addWidget(row); }

bool FormSection::isUnfolded() const { return m_heading->isChecked(); }

void FormSection::setUnfolded(bool unfolded) { m_heading->setChecked(unfolded); }

void FormSection::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void FormSection::refreshArrow()
{
    m_heading->setArrowType(isUnfolded() ? Qt::DownArrow : Qt::RightArrow);
    m_heading->setAccessibleDescription(isUnfolded() ? tr("unfolded") : tr("folded"));
}

} // namespace rackrent
