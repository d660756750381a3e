#include "views/forms/overrides_row.h"

#include "views/dialogs/input_picker.h"
#include "views/grid/grid_view.h"
#include "views/items/overrides_model.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace rackrent {

OverridesRow::OverridesRow(Document& document, Prompts& prompts, const Field& field, QWidget* parent)
    : OverridesRow(document, prompts, field, new OverridesModel(document, field), parent)
{}

OverridesRow::OverridesRow(Document& document, Prompts& prompts, const Field& field, OverridesModel* model,
                           QWidget* parent)
    : TableRow(document, prompts, field, model, parent), m_overrides(model)
{
    m_choose = new QAction(tr("Choose input\u2026"), this);
    m_choose->setToolTip(tr("Let the current override be of another input (Alt+Down)"));
    m_choose->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_choose->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_choose);
    auto* button = new QToolButton(this);
    button->setDefaultAction(m_choose);
    button->setAutoRaise(true);
    button->setAccessibleName(m_choose->toolTip());
    buttons().insertWidget(buttons().count() - 3, button);
    QWidget* before = button; // as they are read
    for (QWidget* next : {findChild<QWidget*>(QStringLiteral("addRow")),
                          findChild<QWidget*>(QStringLiteral("deleteRows")), static_cast<QWidget*>(&view())}) {
        setTabOrder(before, next);
        before = next;
    }
    connect(m_choose, &QAction::triggered, this, &OverridesRow::chooseInput);
}

void OverridesRow::addRow()
{
    const std::optional<std::string> path = InputPicker::pick(m_document, this);
    if (!path)
        return;
    tell(m_overrides->addOverride(*path));
    focusPlace(static_cast<std::size_t>(m_overrides->rowCount() - 1), &field().columns.back());
}

void OverridesRow::chooseInput()
{
    const QModelIndex current = view().toModel(view().currentIndex());
    if (!current.isValid())
        return addRow();
    const std::optional<std::string> path = InputPicker::pick(m_document, this);
    if (path)
        m_overrides->setData(current.siblingAtColumn(m_overrides->pathColumn()), QString::fromStdString(*path));
}

} // namespace rackrent
