#pragma once

#include <QFont>
#include <QLabel>

namespace rackrent {

/// A line of plain text that is set smaller rather than cut off where its place is narrow, whatever font is installed;
/// where even the smallest is too wide it ends in an ellipsis, and the card's tool tip has the whole.
class FittedLabel : public QLabel {
    Q_OBJECT

public:
    explicit FittedLabel(QWidget* parent = nullptr);

    /// The font where there is room.
    void setFullFont(const QFont& font);
    void setFittedText(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();

    QFont m_full;
};

} // namespace rackrent
