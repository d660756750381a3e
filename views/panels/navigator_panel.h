#pragma once

#include "views/fields/field.h"

#include <QFrame>

class QAction;
class QLineEdit;
class QTreeView;

namespace rackrent {

class Document;
class NavigatorModel;
class PartFilter;
class Prompts;
struct PartChange;

/// The tree of the project's parts, with all that can be done to one.
class NavigatorPanel : public QFrame {
    Q_OBJECT

public:
    NavigatorPanel(Document& document, Prompts& prompts, QWidget* parent = nullptr);

    QTreeView& tree() const { return *m_tree; }
    NavigatorModel& model() const { return *m_model; }
    QLineEdit& filter() const { return *m_filter; }
    /// The chosen part; nothing at a list's heading.
    std::optional<PartPlace> current() const;

    QAction* addAction() const { return m_add; }
    QAction* duplicateAction() const { return m_duplicate; }
    QAction* deleteAction() const { return m_delete; }
    QAction* upAction() const { return m_up; }
    QAction* downAction() const { return m_down; }
    QAction* renameAction() const { return m_rename; }

public Q_SLOTS:
    /// Chooses a part, without telling it back.
    void showPart(const rackrent::PartPlace& place);

Q_SIGNALS:
    void partChosen(const rackrent::PartPlace& place);
    /// The person wants to edit the part: Enter, or a double click.
    void partOpened(const rackrent::PartPlace& place);
    void editRefused(const QString& reason);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createTree();
    void createActions();
    void layOut();
    void tint();
    QAction* action(const QString& text, const QKeySequence& key, void (NavigatorPanel::*slot)());
    void refreshActions();
    void add();
    void duplicate();
    void remove();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int step);
    void rename();
    void applyName(const PartPlace& place, const QString& name);
    void make(const QString& name, const PartChange& change);
    void choose(const PartPlace& place);
    bool report(const std::optional<QString>& reason);
    std::optional<PartKind> currentKind() const;
    int positionOf(const PartPlace& place) const;

    Document& m_document;
    Prompts& m_prompts;
    NavigatorModel* m_model = nullptr;
    PartFilter* m_proxy = nullptr;
    QTreeView* m_tree = nullptr;
    QLineEdit* m_filter = nullptr;
    QAction *m_add = nullptr, *m_duplicate = nullptr, *m_delete = nullptr, *m_up = nullptr, *m_down = nullptr,
            *m_rename = nullptr;
    bool m_isShowing = false;
};

} // namespace rackrent
