#pragma once

#include "views/dialogs/action_list.h"

#include <QDialog>
#include <QPointer>

class QLineEdit;
class QListWidget;

namespace rackrent {

/// Finds an action by a few letters of its name and does it. What was done last comes first; what cannot be done now is
/// greyed.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    /// @param recent paths of the actions done last, the last one first
    CommandPalette(std::vector<ListedAction> actions, QStringList recent, QWidget* parent = nullptr);

    QLineEdit* search() const { return m_search; }
    QListWidget* list() const { return m_list; }

Q_SIGNALS:
    /// After the palette has closed; the action is triggered by it.
    void done(const QString& path);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fill();
    void perform();

    struct Found {
        std::size_t action;
        int score;
    };
    std::vector<Found> found() const;

    std::vector<ListedAction> m_actions;
    QStringList m_recent;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
};

} // namespace rackrent
