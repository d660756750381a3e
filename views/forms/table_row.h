#pragma once

#include "views/forms/form_row.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace rackrent {

class NestedTableModel;
class ProvenanceMark;

/// A table inside a part, as a small grid with its own keys.
class TableRow : public FormRow {
    Q_OBJECT

public:
    TableRow(Document& document, const Field& field, QWidget* parent);

    void focusPlace(std::optional<std::size_t> row, const Field* column) override;
    QTableView& view() const { return *m_view; }
    NestedTableModel& model() const { return *m_model; }
    QString message() const;
    void hideTitle();

    virtual void addRow();
    void removeRows();
    /// The selected cells, as typed text with tabs; and such text over the cells from the current one on, in new rows
    /// where there are none. What cannot be read is said, and nothing is changed then.
    void copy();
    void paste();
    void clear();

protected:
    TableRow(Document& document, const Field& field, NestedTableModel* model, QWidget* parent);

    void showValue(const FormContext& context) override;
    QHBoxLayout& buttons() const { return *m_buttons; }
    QVBoxLayout& column() const { return *m_column; }
    /// Says why nothing was changed.
    void tell(const std::optional<QString>& reason);

private:
    void createView();
    void createActions();
    void layOut();
    void choose(const QModelIndex& index);
    void fitHeight();
    void fitColumns();
    std::vector<int> selectedRows() const;
    QAction* keyAction(const QString& text, const QKeySequence& key, void (TableRow::*slot)());

    NestedTableModel* m_model = nullptr;
    QTableView* m_view = nullptr;
    QVBoxLayout* m_column = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_message = nullptr;
    ProvenanceMark* m_mark = nullptr;
    QAction* m_add = nullptr;
    QAction* m_remove = nullptr;
    QString m_refusal;
    int m_fitted = -1; ///< rows that the columns were fitted to
};

} // namespace rackrent
