#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace rackrent {

struct TourStep {
    QPointer<QWidget> widget; ///< what the step is about; the whole window when it is gone or hidden
    QString title;
    QString text;
};

/// Lies over a window and goes through it step by step: the widget of a step stays bright, a card beside it says what
/// it is. Escape and Skip end it at any step.
class Tour : public QWidget {
    Q_OBJECT

public:
    Tour(std::vector<TourStep> steps, QWidget* window);

    int step() const { return m_step; }
    int steps() const { return static_cast<int>(m_steps.size()); }
    QString title() const;

public Q_SLOTS:
    void next();
    void back();
    /// Ends the tour; it deletes itself.
    void finish();

Q_SIGNALS:
    void finished();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void createCard();
    void show(int step);
    void place();
    QRect bright() const;

    std::vector<TourStep> m_steps;
    int m_step = 0;
    QWidget* m_card = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace rackrent
