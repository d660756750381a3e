#pragma once

#include "model/analysis/exhibit.h"

#include <QStringList>
#include <QWidget>

#include <memory>

namespace rackrent {

class ExhibitPicture;

/// Shows an exhibit: a picture that follows the widget's palette and font, and under the mouse or the arrow
/// keys a crosshair with the month's values.
class ExhibitChart : public QWidget {
    Q_OBJECT

public:
    explicit ExhibitChart(QWidget* parent = nullptr);
    ~ExhibitChart() override;

    void setExhibit(const Exhibit& exhibit);
    const Exhibit& exhibit() const;

    /// The sentence shown while there is nothing to draw.
    void setEmptyText(const QString& text);

    /// What is shown is of before the last edits: the words that say so stand over it, greyed. Empty: it is current.
    void setOutdated(const QString& words);
    QString outdated() const { return m_outdated; }

    /// Points at a month (of areas) or month boundary (of lines); -1 for none.
    void setHoverPosition(int position);
    int hoverPosition() const { return m_hover; }

    /// What the card at the crosshair says, one line a row; empty when nothing is pointed at.
    QString hoverText() const;

    /// Names in the legend, in the exhibit's order.
    QStringList legendTexts() const;

    /// The drawing with its layout, for tests and for exports of what is on screen.
    ExhibitPicture& picture() const { return *m_picture; }

    QSize sizeHint() const override { return {480, 300}; }
    QSize minimumSizeHint() const override { return {260, 180}; }

public Q_SLOTS:
    /// A crosshair without a card, for the month that another chart points at; -1 removes it.
    void showCrosshair(int month);

Q_SIGNALS:
    /// The month that is pointed at, -1 when the mouse left. Connect charts to each other's `showCrosshair`.
    void monthHovered(int month);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void restyle();
    void redraw();
    void describe();
    void paintOutdated(QPainter& painter) const;
    int moved(int key) const;

    std::unique_ptr<ExhibitPicture> m_picture;
    QPixmap m_drawn; ///< the picture without the crosshair, so that moving the mouse costs one copy
    QString m_outdated;
    int m_hover = -1;
    int m_otherMonth = -1;
};

} // namespace rackrent
