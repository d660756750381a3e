#pragma once

#include <QFrame>
#include <QPoint>

namespace rackrent {

class ExhibitChart;

/// A chart in a frame, which is moved by its heading and dropped on another's place.
class ChartCard : public QFrame {
    Q_OBJECT

public:
    explicit ChartCard(QWidget* parent = nullptr);

    ExhibitChart& chart() const { return *m_chart; }
    void setPlace(std::size_t place) { m_place = place; }

Q_SIGNALS:
    /// The card at a place is to come to this one's.
    void dropped(std::size_t from, std::size_t to);
    /// Its chart got the focus.
    void focused();
    /// Its heading was clicked twice.
    void enlargeRequested(std::size_t place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    bool isHeading(const QPointF& point) const;
    void startDrag();

    ExhibitChart* m_chart;
    std::size_t m_place = 0;
    QPoint m_pressed;
    bool m_mayDrag = false;
};

} // namespace rackrent
