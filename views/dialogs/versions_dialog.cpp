#include "views/dialogs/versions_dialog.h"

#include "views/format/moment_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace rackrent {

VersionsDialog::VersionsDialog(const QString& name, const QList<Version>& versions, QWidget* parent) : QDialog(parent)
{
    constexpr QSize firstSize{480, 300};
    setWindowTitle(tr("Earlier versions"));
    auto* text = new QLabel(
        versions.isEmpty() ? tr("No earlier version of %1 is kept yet. Saving keeps the state before it.").arg(name)
                           : tr("The last saved states of %1. Restoring one is a change like any other: Undo "
                                "takes it back, and nothing is written until you save.")
                                 .arg(name),
        this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Earlier versions"));
    for (const Version& version : versions)
        m_list->addItem(tr("until %1 (%2)").arg(shownMoment(version.time), shownSize(version.size)));
    m_list->setCurrentRow(0);
    m_list->setVisible(!versions.isEmpty());
    auto* buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString& title, VersionAnswer answer) {
        QPushButton* button = buttons->addButton(title, QDialogButtonBox::AcceptRole);
        connect(button, &QPushButton::clicked, this, [this, answer] {
            m_answer = answer;
            accept();
        });
        return button;
    };
    if (!versions.isEmpty()) {
        add(tr("&Restore"), VersionAnswer::Restore)->setDefault(true);
        add(tr("Open as a &copy"), VersionAnswer::OpenCopy);
        connect(m_list, &QListWidget::itemActivated, this, [this] {
            m_answer = VersionAnswer::Restore;
            accept();
        });
    }
    buttons->addButton(versions.isEmpty() ? QDialogButtonBox::Close : QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    if (!versions.isEmpty())
        resize(firstSize);
}

VersionChoice VersionsDialog::choice() const
{
    return result() == Accepted ? VersionChoice{m_answer, m_list->currentRow()} : VersionChoice{};
}

} // namespace rackrent
