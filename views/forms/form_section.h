#pragma once

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace rackrent {

/// A group of a form under a heading that folds it away.
class FormSection : public QWidget {
    Q_OBJECT

public:
    explicit FormSection(const QString& title, QWidget* parent = nullptr);

    /// Puts a row at the end.
    void add(QWidget* row);
    bool isUnfolded() const;
    void setUnfolded(bool unfolded);
    /// What a folded section must not hide: "2 errors".
    void setNote(const QString& note);

private:
    void refreshArrow();

    QToolButton* m_heading = nullptr;
    QLabel* m_note = nullptr;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_rows = nullptr;
};

} // namespace rackrent
