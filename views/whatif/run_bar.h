#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace rackrent {

class BackgroundRun;

/// Says what a computation is at: how much of it is done once it takes longer than a moment, with Cancel, and else a
/// sentence on the result that is shown, such as that it is of the project before the last edits.
class RunBar : public QWidget {
    Q_OBJECT

public:
    explicit RunBar(BackgroundRun& run, QWidget* parent = nullptr);

    void setNote(const QString& note);
    QString note() const;
    bool isBusyShown() const;
    QToolButton& cancelButton() const { return *m_cancel; }

Q_SIGNALS:
    /// What is shown is of before: it takes longer than a moment, or was cancelled.
    void outdated();

private:
    void begin();
    void end();

    QTimer m_patience;
    QProgressBar* m_bar = nullptr;
    QToolButton* m_cancel = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace rackrent
