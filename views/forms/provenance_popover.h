#pragma once

#include "views/document/document.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace rackrent {

/// Where an input comes from, beside the input: origin, source and note, to be changed, one undo step each. Closes with
/// Escape or a click elsewhere; what was typed is taken then.
class ProvenancePopover : public QFrame {
    Q_OBJECT

public:
    /// @param pointer of the input, with positions
    ProvenancePopover(Document& document, std::string pointer, QWidget* parent);

    void showBeside(const QWidget& widget);

Q_SIGNALS:
    void refused(const QString& reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void createWidgets();
    void layOut();
    QLabel* quietLabel(const QString& text);
    void refresh();
    void refreshSource(const std::string& id);
    void takeNote();
    void write(const QString& what);

    Document& m_document;
    std::string m_pointer;
    QComboBox* m_kind = nullptr;
    QComboBox* m_source = nullptr;
    QLabel* m_details = nullptr; ///< of the source
    QLabel* m_link = nullptr;
    QPlainTextEdit* m_note = nullptr;
};

} // namespace rackrent
