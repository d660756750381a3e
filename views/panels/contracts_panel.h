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
    /// Columns as wide as their contents, at least as their titles; not once the user has set widths.
    void fitColumns();
    /// The widths that the user has set, to be remembered; empty when none were set.
    QByteArray columnState() const;
    void restoreColumns(const QByteArray& state);

Q_SIGNALS:
    void selectionChanged();
    void editRefused(const QString& reason);

private:
    void createTable();
    void refreshHint();
    void widenCurrentColumn();

    Document& m_document;
    ContractTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_hint = nullptr;
    bool m_isFitting = false;
    bool m_widthsAreUsers = false;
};

} // namespace rackrent
