#pragma once

#include "model/project/problem.h"

#include <QDialog>

namespace rackrent {

/// Lists what is wrong with a file: where, on which line, what, and the mend. The list can be copied.
class ProblemsDialog : public QDialog {
    Q_OBJECT

public:
    /// @param headline what happened and what was kept, in a sentence
    ProblemsDialog(const QString& title, const QString& headline, const Problems& problems, QWidget* parent = nullptr);
};

} // namespace rackrent
