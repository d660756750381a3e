#pragma once

#include <QListWidget>

namespace rackrent {

class Presentation;

/// All pages as small pictures, to jump to one.
class SlideOverview : public QListWidget {
    Q_OBJECT

public:
    explicit SlideOverview(Presentation& presentation, QWidget* parent = nullptr);

    /// Draws the pages as they are now.
    void refresh();

Q_SIGNALS:
    void chosen(int slide);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Presentation& m_presentation;
};

/// A page as a small picture.
QPixmap slidePicture(Presentation& presentation, int slide, const QSize& size, const QWidget& like);

} // namespace rackrent
