#pragma once

#include <QTableView>

namespace rackrent {

class ContractTableModel;

/// The contract grid's view: says why a cell cannot be edited, and clears with Delete where a cell may be empty.
class ContractTable : public QTableView {
    Q_OBJECT

public:
    explicit ContractTable(ContractTableModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void editRefused(const QString& reason);

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void clearCurrent();

    ContractTableModel& m_contracts;
};

} // namespace rackrent
