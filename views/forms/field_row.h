#pragma once

#include "views/forms/field_editor.h"
#include "views/forms/form_row.h"

class QLabel;

namespace rackrent {

class ProvenanceMark;

/// One field: its label, its editor, its provenance, and what is to be said of it.
class FieldRow : public FormRow {
    Q_OBJECT

public:
    FieldRow(Document& document, const Field& field, int labelWidth, QWidget* parent);

    void focusPlace(std::optional<std::size_t> row, const Field* column) override;
    FieldEditor& editor() const { return *m_editor; }
    /// What is said beneath the editor.
    QString message() const;
    /// Takes the key away, so that the default counts.
    void resetToDefault();
    QString toolTip() const;

protected:
    void showValue(const FormContext& context) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void layOut(int labelWidth);
    void createActions();
    void commit(const QString& typed);
    void refuse(const QString& reason);
    void showMessage(const FormContext& context);
    void describe();
    FieldEditor::Content contentOf(const FormContext& context) const;
    bool isInput() const;
    void openMenu(const QPoint& at);
    Typed<QString> echo(const QString& typed) const;

    QLabel* m_label = nullptr;
    FieldEditor* m_editor = nullptr;
    ProvenanceMark* m_mark = nullptr;
    QLabel* m_message = nullptr;
    QAction* m_reset = nullptr;
    QAction* m_source = nullptr;
    QAction* m_solve = nullptr;
    QString m_refusal; ///< of the text that is still in the editor
};

} // namespace rackrent
