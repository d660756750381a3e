#pragma once

#include "views/dialogs/prompts.h"

#include <QDialog>

class QListWidget;

namespace rackrent {

/// The kept versions of a file, to be restored or opened beside it.
class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    VersionsDialog(const QString& name, const QList<Version>& versions, QWidget* parent = nullptr);

    VersionChoice choice() const;

private:
    QListWidget* m_list = nullptr;
    VersionAnswer m_answer = VersionAnswer::Cancel;
};

} // namespace rackrent
