#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;

namespace rackrent {

class GridView;

/// A text that rows must have, how many have it ("12 of 300 contracts"), and a way back to all of them. It shows itself
/// while a column is filtered too, so that rows are never missing without a word.
class FilterBar : public QFrame {
    Q_OBJECT

public:
    /// @param rowsShown words for how many rows are shown of how many
    FilterBar(GridView& view, std::function<QString(int, int)> rowsShown, QWidget* parent = nullptr);

    void open();
    /// Shows all rows again.
    void clear();
    QString countText() const;
    QLineEdit& field() const { return *m_field; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void refresh();

    GridView& m_view;
    std::function<QString(int, int)> m_rowsShown;
    QLineEdit* m_field = nullptr;
    QLabel* m_count = nullptr;
};

} // namespace rackrent
