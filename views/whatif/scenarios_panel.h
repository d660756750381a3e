#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QListWidget;
class QListWidgetItem;
class QTabWidget;
class QTableView;
class QTableWidget;
class QToolButton;

namespace rackrent {

class BackgroundRun;
class BridgeView;
class ComparisonModel;
class Document;
class Prompts;
class RunBar;
struct Exhibit;
struct PartChange;
struct PartPlace;

/// The project's scenarios: made, ordered and chosen in a list, and beside it their figures side by side, what each
/// changes, and what a change explains.
class ScenariosPanel : public QWidget {
    Q_OBJECT

public:
    ScenariosPanel(Document& document, Prompts& prompts, QWidget* parent = nullptr);

    QListWidget& list() const { return *m_list; }
    QTabWidget& tabs() const { return *m_tabs; }
    QTableView& table() const { return *m_table; }
    ComparisonModel& comparison() const { return *m_comparison; }
    QTableWidget& changes() const { return *m_changes; }
    BridgeView& bridge() const { return *m_bridge; }
    BackgroundRun& run() const { return *m_run; }
    RunBar& bar() const { return *m_bar; }

    /// A scenario that changes nothing yet.
    /// @param based on the one that is chosen
    void add(const QString& name, bool isBased);
    void duplicate();
    void rename(const QString& name);
    void remove();
    /// Moves the chosen one by so many places.
    void move(int by);
    /// The table as it is shown, as text for a spreadsheet.
    void copy() const;

Q_SIGNALS:
    void scenarioWanted(const QString& id);
    void editRefused(const QString& reason);
    void exportRequested(const rackrent::Exhibit& exhibit);
    void copyRequested(const rackrent::Exhibit& exhibit);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* createList();
    QWidget* createTable();
    QWidget* createChanges();
    void follow();
    void fillList();
    void fillCheck(QListWidgetItem& item);
    void fillChanges();
    void compare();
    void askForName(const QString& title, const QString& before, const std::function<void(const QString&)>& take);
    /// Where the chosen scenario stands in the project; -1 for the base case.
    int chosen() const;
    PartPlace place() const;
    void make(const QString& step, const PartChange& change);

    Document& m_document;
    Prompts& m_prompts;
    BackgroundRun* m_run = nullptr;
    QTimer m_pause;
    QListWidget* m_list = nullptr;
    QTabWidget* m_tabs = nullptr;
    QTableView* m_table = nullptr;
    ComparisonModel* m_comparison = nullptr;
    RunBar* m_bar = nullptr;
    QTableWidget* m_changes = nullptr;
    BridgeView* m_bridge = nullptr;
    QList<QToolButton*> m_ofOne; ///< need a scenario that is chosen
    bool m_isFilling = false;
};

} // namespace rackrent
