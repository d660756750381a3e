#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace rackrent {

class PreviewModel;
class RollImport;
class RollTable;

/// The contracts that an import would make, and what it would make of those that the project has.
class ContractsPage : public QWidget {
    Q_OBJECT

public:
    explicit ContractsPage(RollImport& roll, QWidget* parent = nullptr);

    /// Chooses the contract that a row of the sheet becomes, at the cell that a column of it does.
    void showCell(int sheetRow, int sheetColumn);

    RollTable& table() const { return *m_table; }
    PreviewModel& model() const { return *m_model; }
    QComboBox& existing() const { return *m_existing; }
    QComboBox& target() const { return *m_target; }
    QLineEdit& currency() const { return *m_currency; }

private:
    void createWidgets();
    void layOut();
    void connectSignals();
    void refreshOptions();
    void refreshContracts();

    RollImport& m_import;
    PreviewModel* m_model = nullptr;
    RollTable* m_table = nullptr;
    QLabel* m_existingLabel = nullptr;
    QComboBox* m_existing = nullptr;
    QLabel* m_targetLabel = nullptr;
    QComboBox* m_target = nullptr;
    QLabel* m_currencyLabel = nullptr;
    QLineEdit* m_currency = nullptr;
};

} // namespace rackrent
