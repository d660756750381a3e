#include "views/dialogs/action_list.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace rackrent {

namespace {

constexpr const char* whyNotProperty = "whyNot";

/// Without the marks of mnemonics.
QString plain(QString text)
{
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&\\w\\)")); // as Chinese has them
    text.remove(behind);
    text.replace(QStringLiteral("&&"), QString(QChar(0x1)));
    text.remove(QLatin1Char('&'));
    return text.replace(QChar(0x1), QLatin1Char('&'));
}

QString shortcutsOf(const QAction& action)
{
    QStringList texts;
    for (const QKeySequence& keys : action.shortcuts())
        texts << keys.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}

void collect(const QList<QAction*>& actions, const QString& path, std::vector<ListedAction>& found)
{
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString name =
            path.isEmpty() ? plain(action->text()) : path + QStringLiteral(" \u203a ") + plain(action->text());
        if (QMenu* menu = action->menu())
            collect(menu->actions(), name, found);
        else
            found.push_back({action, name, shortcutsOf(*action)});
    }
}

QString folded(const QString& text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_D))
        if (!c.isMark())
            result += c.toLower();
    return result;
}

} // namespace

void setAvailable(QAction& action, bool available, const QString& whyNot)
{
    action.setProperty(whyNotProperty, whyNot);
    action.setEnabled(available);
}

QString whyNot(const QAction& action)
{
    const QString reason = action.property(whyNotProperty).toString();
    return reason.isEmpty() ? QCoreApplication::translate("Actions", "not now") : reason;
}

std::vector<ListedAction> listedActions(const QMenuBar& bar)
{
    std::vector<ListedAction> found;
    collect(bar.actions(), {}, found);
    return found;
}

int matchScore(const QString& typed, const QString& text)
{
    constexpr int letter = 1, together = 4, beginsWord = 3;
    const QString wanted = folded(typed).remove(QLatin1Char(' ')), given = folded(text);
    int score = 1;
    qsizetype at = -1;
    for (const QChar c : wanted) {
        // The beginning of a word is worth a look ahead before the next occurrence is taken.
        qsizetype next = given.indexOf(c, at + 1);
        if (next < 0)
            return 0;
        const bool follows = at >= 0 && next == at + 1;
        qsizetype word = next;
        while (!follows && word >= 0 && word > 0 && given[word - 1].isLetterOrNumber())
            word = given.indexOf(c, word + 1);
        const bool begins = !follows && word >= 0;
        if (begins)
            next = word;
        score += letter + (follows ? together : 0) + (begins ? beginsWord : 0);
        at = next;
    }
    return score;
}

} // namespace rackrent
