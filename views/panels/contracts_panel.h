#pragma once

#include <QFrame>

#include <vector>

class QTableView;
class QLabel;

namespace rackrent {

class ContractTableModel;
class Document;

/// The contract grid with its heading.
class ContractsPanel : public QFrame {
    Q_OBJECT

public:
    explicit ContractsPanel(Document& document, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }
    ContractTableModel* model() const { return m_model; }

    /// Rows with a selected cell, ascending.
    std::vector<int> selectedRows() const;
    void selectRow(int row);
    /// Columns as wide as their contents, at least as their titles.
    void fitColumns();

Q_SIGNALS:
    void selectionChanged();
    void editRefused(const QString& reason);

private:
    void createTable();
    void refreshHint();

    Document& m_document;
    ContractTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace rackrent
