#pragma once

#include "views/dialogs/paste_question.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;
class QTableWidget;

namespace rackrent {

/// Asks before a block is written: how its numbers are meant, whether rows may come, and what to do about cells that do
/// not take their text. Nothing is written before the answer.
class PasteDialog : public QDialog {
    Q_OBJECT

public:
    explicit PasteDialog(PasteQuestion question, QWidget* parent = nullptr);

    PasteAnswer answer() const;

private:
    void addSeparators();
    void addFaults();
    void addButtons();
    void refresh();
    const std::vector<PasteFault>& faults() const;
    bool isForeign() const;

    PasteQuestion m_question;
    QLabel* m_headline = nullptr;
    QRadioButton* m_point = nullptr;
    QRadioButton* m_comma = nullptr;
    QTableWidget* m_faults = nullptr;
    QPushButton* m_write = nullptr;
};

} // namespace rackrent
