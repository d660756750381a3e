#pragma once

#include "views/report/report_pages.h"

#include <QAbstractScrollArea>
#include <QImage>
#include <QMap>

#include <memory>

namespace rackrent {

/// The pages of a report, one below the other, each drawn when it comes into view.
class PagePreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Zoom { Width, Page };

    explicit PagePreview(QWidget* parent = nullptr);

    /// Shows other pages, of the same place as far as they reach.
    void setPages(std::shared_ptr<const ReportPages> pages);
    int pageCount() const { return m_pages ? m_pages->count() : 0; }
    void setZoom(Zoom zoom);
    /// The page in the middle of the view, the first being 0.
    int currentPage() const;
    void goTo(int page);
    /// What stands in place of pages that there are not yet.
    void setWaiting(const QString& text);
    /// A page as it is shown.
    QImage picture(int page) const;

Q_SIGNALS:
    void currentChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    double scale() const;
    /// In the viewport.
    QRectF placeOf(int page) const;
    double stride() const;
    void refreshBars();
    void tell();

    std::shared_ptr<const ReportPages> m_pages;
    Zoom m_zoom = Zoom::Width;
    QMap<int, QImage> m_pictures; ///< of pages in view, or near
    double m_top = 0;             ///< where the view begins, in pages
    QString m_waiting;
    int m_told = -1;
};

} // namespace rackrent
