#pragma once

#include "views/dialogs/prompts.h"

#include <QDialog>

#include <vector>

class QComboBox;

namespace rackrent {

/// What a crash left, a row a document, each with the choice of what becomes of it.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    explicit RecoveryDialog(const std::vector<RecoveryOffer>& offers, QWidget* parent = nullptr);

    /// One for each offer: as chosen, or later for all when the dialog was put off.
    std::vector<RecoveryAnswer> answers() const;

private:
    QWidget* tableOf(const std::vector<RecoveryOffer>& offers);

    std::vector<QComboBox*> m_choices;
};

} // namespace rackrent
