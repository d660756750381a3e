#pragma once

#include <QStringList>
#include <QWidget>

#include <string>
#include <vector>

class QListWidget;
class QListWidgetItem;
class QPushButton;
class QToolButton;

namespace rackrent {

struct Report;

/// The sections of a report: which, by their boxes, and in which order, by dragging or by the buttons below.
class SectionList : public QWidget {
    Q_OBJECT

public:
    /// @param order keys; those that it lacks follow as a report has them
    SectionList(const QStringList& order, const QStringList& leftOut, QWidget* parent = nullptr);

    QStringList order() const;
    QStringList leftOut() const;
    /// Keys in their order.
    std::vector<std::string> chosen() const;
    /// Sections that a report of all lacks have nothing to say of its project: they are said to.
    void showEmpty(const Report& all);

    QListWidget& list() { return *m_list; }
    QToolButton& upButton() { return *m_up; }
    QToolButton& downButton() { return *m_down; }
    QPushButton& resetButton() { return *m_reset; }

Q_SIGNALS:
    void changed();

private:
    void createWidgets();
    void layOut();
    void connectSignals();
    void fill(const QStringList& order, const QStringList& leftOut);
    QListWidgetItem* itemOf(const QString& key) const;
    void move(int by);
    void refreshButtons();

    QListWidget* m_list = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QPushButton* m_reset = nullptr;
};

} // namespace rackrent
