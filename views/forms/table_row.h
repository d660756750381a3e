#pragma once

#include "views/forms/form_row.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace rackrent {

class GridEditing;
class GridView;
class NestedTableModel;
class Prompts;
class ProvenanceMark;

/// A table inside a part, as a small grid with its own keys.
class TableRow : public FormRow {
    Q_OBJECT

public:
    TableRow(Document& document, Prompts& prompts, const Field& field, QWidget* parent);

    void focusPlace(std::optional<std::size_t> row, const Field* column) override;
    GridView& view() const { return *m_view; }
    NestedTableModel& model() const { return *m_model; }
    QString message() const;
    void hideTitle();
    /// For a table whose values have no provenance.
    void hideProvenance();

    /// Behind the current row, or at the end.
    virtual void addRow();

protected:
    TableRow(Document& document, Prompts& prompts, const Field& field, NestedTableModel* model, QWidget* parent);

    void showValue(const FormContext& context) override;
    QHBoxLayout& buttons() const { return *m_buttons; }
    QVBoxLayout& column() const { return *m_column; }
    /// Says why nothing was changed.
    void tell(const std::optional<QString>& reason);

private:
    void createView(Prompts& prompts);
    void createActions();
    void layOut();
    void choose(const QModelIndex& index);
    void fitHeight();
    void fitColumns();

    NestedTableModel* m_model = nullptr;
    GridView* m_view = nullptr;
    GridEditing* m_editing = nullptr;
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
