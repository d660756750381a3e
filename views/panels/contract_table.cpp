#include "views/panels/contract_table.h"

#include "views/items/contract_table_model.h"

#include <QKeyEvent>

namespace rackrent {

ContractTable::ContractTable(ContractTableModel& model, QWidget* parent) : QTableView(parent), m_contracts(model)
{
    setModel(&model);
}

bool ContractTable::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const bool isMeant = trigger == DoubleClicked || trigger == EditKeyPressed || trigger == AnyKeyPressed;
    const bool isFixed = index.isValid() && !(model()->flags(index) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable));
    const auto* key = event && event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (isMeant && isFixed && (!key || !key->text().isEmpty() || trigger == EditKeyPressed))
        if (const QString reason = m_contracts.refusal(index, QString()); !reason.isEmpty())
            Q_EMIT editRefused(reason);
    return QTableView::edit(index, trigger, event);
}

void ContractTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && state() != EditingState)
        return clearCurrent();
    QTableView::keyPressEvent(event);
}

/// "None" where the column knows it; a number or a name is not cleared to something that nobody typed.
void ContractTable::clearCurrent()
{
    const QModelIndex index = currentIndex();
    const QString none = QStringLiteral("none");
    if (!index.isValid())
        return;
    if (m_contracts.echo(index, none).value && !index.data(Qt::DisplayRole).toString().isEmpty() &&
        m_contracts.refusal(index, none).isEmpty())
        model()->setData(index, none);
    else
        Q_EMIT editRefused(tr("This cell cannot be empty: type another value over it."));
}

} // namespace rackrent
