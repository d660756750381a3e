#pragma once

#include <QFrame>
#include <QPersistentModelIndex>

#include <vector>

class QLabel;
class QLineEdit;

namespace rackrent {

class GridView;

/// Finds a text in every column in sight: matches are marked, counted ("3 of 17") and gone through with F3.
class FindBar : public QFrame {
    Q_OBJECT

public:
    explicit FindBar(GridView& view, QWidget* parent = nullptr);

    void open();
    void close();
    void next() { step(1); }
    void previous() { step(-1); }
    QString countText() const;
    QLineEdit& field() const { return *m_field; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void search();
    void step(int by);
    void showCount();
    void mark();

    GridView& m_view;
    QLineEdit* m_field = nullptr;
    QLabel* m_count = nullptr;
    std::vector<QPersistentModelIndex> m_matches; ///< of the view's model, row by row
    int m_current = -1;
};

} // namespace rackrent
