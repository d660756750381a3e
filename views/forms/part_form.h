#pragma once

#include "views/forms/form_context.h"

#include <QScrollArea>

#include <map>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace rackrent {

class FormRow;
class FormSection;
class Prompts;

/// The form of one kind of part, made from the field table. It shows one part after the other without making its
/// widgets anew, and follows the document in place: focus and what is being typed stay.
class PartForm : public QScrollArea {
    Q_OBJECT

public:
    PartForm(Document& document, Prompts& prompts, PartKind kind, QWidget* parent = nullptr);

    /// Shows a part of the form's kind.
    void setPlace(const PartPlace& place);
    const PartPlace& place() const { return m_place; }
    /// Shows what the document has now.
    void refresh();

    /// Unfolds the section of a field, scrolls to it and gives it the keyboard.
    void focusField(const FieldPlace& place);
    /// The same for the first field below a path in the part.
    void focusFirst(const std::string& path);
    /// The row of a field, by its path in the part; null when there is none.
    FormRow* row(const std::string& path) const;
    FormSection* sectionOf(const FormRow& row) const;

Q_SIGNALS:
    void refused(const QString& reason);
    void provenanceRequested(const QString& pointer, QWidget* beside);
    void solveRequested(const QString& pointer);

private:
    struct Section {
        FormSection* widget = nullptr;
        std::vector<FormRow*> rows;
    };

    void addGroup(const FieldGroup& group, int labelWidth, QVBoxLayout& column);
    FormRow* createRow(const Field& field, int labelWidth, QWidget* parent);
    int labelWidth() const;
    void focusRow(FormRow& row, std::optional<std::size_t> at, const Field* column);
    void keepDrafts();
    void resumeDrafts();
    void showGeneral(const FormContext& context);

    Document& m_document;
    Prompts& m_prompts;
    PartKind m_kind;
    PartPlace m_place;
    QLabel* m_general = nullptr; ///< what is wrong with the part as a whole
    std::vector<Section> m_sections;
    std::map<std::string, QString> m_drafts; ///< text that the document refused, by the pointer of its field
};

} // namespace rackrent
