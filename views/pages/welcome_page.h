#pragma once

#include <QWidget>

class QCheckBox;
class QListWidget;
class QVBoxLayout;

namespace rackrent {

struct StartEntry;

/// Where to begin: recent projects, samples and templates. Says what is wanted; the window does it.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// Newest first; those that are gone are greyed and can be taken off the list.
    void setRecentFiles(const QStringList& paths);
    void setShownAtStart(bool shown);

    /// The first entry gets the focus: the page is ready for the keyboard.
    void focusFirst();

    QListWidget* recentList() const { return m_recent; }

Q_SIGNALS:
    /// A copy of this resource, under no path.
    void copyRequested(const QString& resource);
    void openRequested();
    void recentRequested(const QString& path);
    void forgetRequested(const QString& path);
    void shownAtStartChanged(bool shown);
    /// The open project, without choosing anything.
    void closeRequested();

private:
    QWidget* createBegin();
    QWidget* createRecent();
    QWidget* createSamples();
    void addEntry(QVBoxLayout& column, const StartEntry& entry);
    void forgetCurrent();

    QListWidget* m_recent = nullptr;
    QWidget* m_noRecent = nullptr;
    QCheckBox* m_atStart = nullptr;
};

} // namespace rackrent
