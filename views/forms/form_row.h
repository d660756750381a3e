#pragma once

#include "views/forms/form_context.h"

#include <QWidget>

namespace rackrent {

/// A field's place in a form, whatever edits it.
class FormRow : public QWidget {
    Q_OBJECT

public:
    FormRow(Document& document, const Field& field, QWidget* parent);

    const Field& field() const { return m_field; }
    const PartPlace& place() const { return m_place; }
    /// JSON Pointer of the field.
    std::string pointer() const { return m_place.pointer + m_field.path; }
    int errorCount() const { return m_errors; }
    /// Whether the field says anything for the part as it is.
    bool isNeeded() const { return m_isShown; }
    /// Whether a problem of the part is the field's, or lies in it.
    bool concerns(const Problem& problem) const;

    /// Shows what the document has now; keeps the focus and what is being typed.
    void refresh(const FormContext& context);
    /// Gives the keyboard to the field, or to a cell of its table.
    virtual void focusPlace(std::optional<std::size_t> row, const Field* column) = 0;

Q_SIGNALS:
    /// Nothing was changed, and why.
    void refused(const QString& reason);
    /// The field's provenance is to be seen, beside this widget.
    void provenanceRequested(const QString& pointer, QWidget* beside);
    /// Which value makes a metric what is wanted is to be asked of the field.
    void solveRequested(const QString& pointer);
    /// What the document has is to be shown again.
    void refreshRequested();

protected:
    virtual void showValue(const FormContext& context) = 0;
    Problems problems(const FormContext& context) const;
    /// Gives the field the value as one undo step; the reason when the document refuses.
    std::optional<QString> write(const Json& value);

    Document& m_document;

private:
    const Field& m_field;
    PartPlace m_place;
    int m_errors = 0;
    bool m_isShown = true;
};

/// Sentences on a field's problems, a line each, the severity in a sign and a word.
QString problemLines(const Problems& problems);

} // namespace rackrent
