#pragma once

#include "views/fields/field.h"

#include <QFrame>

#include <map>

class QLabel;
class QStackedWidget;

namespace rackrent {

class Document;
class PartForm;
class Prompts;

/// The form of one part of the project.
class InspectorPanel : public QFrame {
    Q_OBJECT

public:
    InspectorPanel(Document& document, Prompts& prompts, QWidget* parent = nullptr);

    /// The part shown; nothing while none is.
    const std::optional<PartPlace>& part() const { return m_place; }
    /// The form of the part shown, or null.
    PartForm* form() const;

public Q_SLOTS:
    void showPart(const rackrent::PartPlace& place);
    /// Shows the part that a JSON Pointer leads into, unfolds its section and gives the field, or the cell, the
    /// keyboard.
    void showPlace(const QString& pointer);

Q_SIGNALS:
    /// Nothing was changed, and why.
    void editRefused(const QString& reason);
    /// JSON Pointer of an input.
    void solveRequested(const QString& pointer);
    void partShown(const rackrent::PartPlace& place);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void followPart();
    void showNone();
    void refreshHeading();
    PartForm& formFor(PartKind kind);
    void openProvenance(const QString& pointer, QWidget* beside);

    Document& m_document;
    Prompts& m_prompts;
    std::optional<PartPlace> m_place;
    std::string m_id; ///< of the part shown, by which it is found again when others come before it
    std::size_t m_partCount = 0;
    bool m_isOld = false;
    QLabel* m_kind = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_empty = nullptr;
    QStackedWidget* m_stack = nullptr;
    std::map<PartKind, PartForm*> m_forms;
};

} // namespace rackrent
