#pragma once

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QSlider;

namespace rackrent {

class Presentation;

/// Sliders of a presentation's inputs, with their values; back to the project's, or into it.
class SliderBar : public QFrame {
    Q_OBJECT

public:
    explicit SliderBar(Presentation& presentation, QWidget* parent = nullptr);

    /// The height of its letters, in pixels.
    void setTextHeight(int pixels);
    void focusFirst();
    QSlider& slider(std::size_t input) const { return *m_rows[input].slider; }
    QString valueText(std::size_t input) const;

    static constexpr int steps = 200; ///< from one end of a slider to the other

Q_SIGNALS:
    void applyRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        QLabel* name = nullptr;
        QSlider* slider = nullptr;
        QLabel* value = nullptr;
    };
    void addInput(std::size_t input);
    void refresh();
    double valueOf(std::size_t input, int step) const;

    Presentation& m_presentation;
    std::vector<Row> m_rows;
    QPushButton* m_reset;
    QPushButton* m_apply;
};

} // namespace rackrent
