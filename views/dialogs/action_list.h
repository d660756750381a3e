#pragma once

#include <QString>

#include <vector>

class QAction;
class QMenuBar;

namespace rackrent {

/// An action as a person looks for it.
struct ListedAction {
    QAction* action = nullptr;
    QString path;     ///< "File > Export chart > Break-even..."
    QString shortcut; ///< in the words of the platform; empty without one
};

/// Every action of a menu bar, in its order, without those that only open a menu.
std::vector<ListedAction> listedActions(const QMenuBar& bar);

/// Makes an action available or not; `whyNot` says what it lacks, for those who look for it.
void setAvailable(QAction& action, bool available, const QString& whyNot);
/// What a greyed action lacks, in a few words.
QString whyNot(const QAction& action);

/// How well what was typed fits a text: the letters in their order, better when they stand together or begin words.
/// None when they do not all occur. Case and accents do not count.
int matchScore(const QString& typed, const QString& text);

} // namespace rackrent
