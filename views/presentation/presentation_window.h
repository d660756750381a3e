#pragma once

#include "views/presentation/presentation.h"
#include "views/presentation/slide_painter.h"
#include "views/presentation/stay_awake.h"

#include <QHash>
#include <QPixmap>
#include <QWidget>

#include <optional>

namespace rackrent {

class SlideOverview;
class SliderBar;

/// The audience's screen: a page of the deck in the whole of it, without menus. Keys go through pages and scenarios,
/// point, draw and blank; Escape leaves.
class PresentationWindow : public QWidget {
    Q_OBJECT

public:
    explicit PresentationWindow(Presentation& presentation, QWidget* parent = nullptr);
    ~PresentationWindow() override;

    /// What is laid over the page.
    enum class Blank { None, Black, White };
    enum class Tool { None, Pointer, Pen };
    Blank blank() const { return m_blank; }
    Tool tool() const { return m_tool; }
    int strokes() const { return static_cast<int>(m_ink.value(m_presentation.current()).size()); }
    SliderBar& sliders() const { return *m_sliders; }
    SlideOverview& overview() const { return *m_overview; }
    bool isHelpShown() const { return m_isHelpShown; }

    /// Every key and what it does, for the card on the screen and for the help.
    static QList<std::pair<QString, QString>> keys();

Q_SIGNALS:
    /// What was moved is wanted in the project.
    void applyRequested(const std::vector<rackrent::Edit>& edits);
    /// The speaker's window is wanted, or no longer.
    void speakerWanted();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    using Stroke = QList<QPointF>; ///< points as shares of the page

    bool goByKey(int key);
    bool overlayByKey(int key);
    bool showByKey(int key);
    void escape();
    void setTool(Tool tool);
    void redraw();
    void placeBars();
    QRectF page() const;
    QPointF share(const QPointF& point) const;
    void paintInk(QPainter& painter) const;
    void paintPointer(QPainter& painter) const;
    void paintHelp(QPainter& painter) const;

    Presentation& m_presentation;
    SlidePainter m_painter;
    StayAwake m_awake;
    QPixmap m_drawn;        ///< the page
    bool m_isDrawn = false; ///< whether that is of what is shown now
    SliderBar* m_sliders;
    SlideOverview* m_overview;
    Blank m_blank = Blank::None;
    Tool m_tool = Tool::None;
    QHash<int, QList<Stroke>> m_ink; ///< by page
    QPointF m_pointer;
    bool m_isDrawing = false;
    bool m_isHelpShown = false;
};

/// A page of this shape in the middle of a room.
QRectF pageIn(const QSizeF& room);

} // namespace rackrent
