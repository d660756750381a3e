#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace rackrent {

class Presentation;

/// The speaker's screen: this page and the next, the notes, the time. Its keys are those of the presentation.
class SpeakerWindow : public QWidget {
    Q_OBJECT

public:
    /// @param audience that gets the keys
    SpeakerWindow(Presentation& presentation, QWidget& audience, QWidget* parent = nullptr);

    QString notes() const;
    QString clock() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void tick();

    Presentation& m_presentation;
    QWidget& m_audience;
    QLabel* m_now;
    QLabel* m_next;
    QLabel* m_notes;
    QLabel* m_place;
    QLabel* m_clock;
    QElapsedTimer m_since;
    QTimer m_tick;
    QTimer m_pause; ///< pictures are drawn when nothing moves
};

} // namespace rackrent
