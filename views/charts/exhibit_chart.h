#pragma once

#include "views/charts/day_zoom.h"
#include "views/charts/shown_part.h"

#include <QStringList>
#include <QWidget>

#include <memory>
#include <vector>

namespace rackrent {

class ExhibitPicture;

/// Shows an exhibit: a picture that follows the widget's palette and font, and under the mouse or the arrow
/// keys a crosshair with the month's values. A chart over time is zoomed by the wheel and by a frame drawn with the
/// mouse; a name in the legend hides its series, with Ctrl it hides all others.
class ExhibitChart : public QWidget {
    Q_OBJECT

public:
    explicit ExhibitChart(QWidget* parent = nullptr);
    ~ExhibitChart() override;

    void setExhibit(const Exhibit& exhibit);
    /// What is shown of it.
    const Exhibit& exhibit() const;
    /// What was set.
    const Exhibit& whole() const { return m_whole; }

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

    const ShownPart& part() const { return m_part; }
    /// Whether there are days to zoom into.
    bool canZoom() const { return hasDays(m_whole); }
    bool canGoBack() const { return m_zoom->canGoBack(); }
    /// Shares the days that are looked at with other charts. To be called before somebody zooms.
    /// @param zoom outlives the chart
    void setZoom(DayZoom& zoom);
    bool canBeLogarithmic() const;
    void setLogarithmic(bool isLogarithmic);
    /// Fades what does not belong to a contract, where the chart tells contracts apart.
    void setHighlighted(std::optional<std::size_t> contract);
    /// Hides a series, or shows it again.
    void toggleSeries(const std::string& label);
    /// Hides all but one series; all are shown again when it stood alone.
    void isolateSeries(const std::string& label);
    void showAllSeries();
    /// Forgets all that was asked of another chart shown here before.
    void resetPart();

    /// The wheel zooms with Ctrl alone: without it scrolls what the chart stands in.
    void setWheelNeedsControl(bool needs) { m_wheelNeedsControl = needs; }

    /// The drawing with its layout, for tests and for exports of what is on screen.
    ExhibitPicture& picture() const { return *m_picture; }

    QSize sizeHint() const override { return {480, 300}; }
    QSize minimumSizeHint() const override { return {260, 180}; }

public Q_SLOTS:
    /// A crosshair without a card, for the day that another chart points at; not a number removes it.
    void showCrosshair(double day);
    void goBack();
    void resetZoom();

Q_SIGNALS:
    /// The day that is pointed at, not a number when the mouse left. Connect charts to each other's `showCrosshair`.
    void dayHovered(double day);
    /// A series that belongs to a contract was clicked: its place in the project.
    void contractClicked(std::size_t contract);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// What the mouse is at between press and release.
    enum class Drag { None, Frame, Pan };

    void restyle();
    void refreshPart();
    void redraw();
    void describe();
    void paintOutdated(QPainter& painter) const;
    void paintFrame(QPainter& painter) const;
    int moved(int key) const;
    bool zoomByKey(const QKeyEvent& event);
    void followZoom();
    double middleDay() const;
    void pan(double pixels);
    void clickAt(const QPointF& point, Qt::KeyboardModifiers modifiers);

    std::unique_ptr<ExhibitPicture> m_picture;
    Exhibit m_whole;
    ShownPart m_part;
    DayZoom* m_zoom;
    QPixmap m_drawn;        ///< the picture without the crosshair, so that moving the mouse costs one copy
    bool m_isDrawn = false; ///< whether that is of what is shown now
    QString m_outdated;
    int m_hover = -1;
    int m_otherMonth = -1;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_dragged;
    bool m_hasPanned = false; ///< since the button was pressed
    double m_wheel = 0;       ///< what a fine wheel turned since the last step
    bool m_wheelNeedsControl = false;
};

} // namespace rackrent
