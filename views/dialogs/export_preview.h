#pragma once

#include "model/analysis/exhibit.h"
#include "views/charts/export_options.h"

#include <QImage>
#include <QWidget>

namespace rackrent {

/// The very drawing that an export makes, as large as there is room for, in proportion.
class ExportPreview : public QWidget {
    Q_OBJECT

public:
    explicit ExportPreview(const Exhibit& exhibit, QWidget* parent = nullptr);

    void setOptions(const ExportOptions& options);

    /// Where the picture stands, in the middle.
    QRect place() const;
    /// As it is shown, with the pixels of the screen.
    const QImage& picture();

    QSize sizeHint() const override { return {680, 480}; }
    QSize minimumSizeHint() const override { return {280, 200}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Exhibit m_exhibit;
    ExportOptions m_options;
    QImage m_picture; ///< null when it is to be drawn anew
};

} // namespace rackrent
