#pragma once

#include "model/analysis/exhibit.h"

#include <QWidget>

#include <vector>

class QStackedLayout;

namespace rackrent {

class Document;
class ExhibitChart;

/// The dashboard's three charts, side by side, with a crosshair in common.
class ChartsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartsPanel(const Document& document, QWidget* parent = nullptr);

    const std::vector<ExhibitChart*>& charts() const { return m_charts; }
    void refresh();

Q_SIGNALS:
    /// The user wants this chart exported, or copied.
    void exportRequested(const rackrent::Exhibit& exhibit);
    void copyRequested(const rackrent::Exhibit& exhibit);
    /// A first contract is to be added.
    void contractWanted();

private:
    QWidget* createEmpty();
    void refreshState();
    void showMenu(ExhibitChart* chart, const QPoint& at);

    const Document& m_document;
    std::vector<ExhibitChart*> m_charts;
    QStackedLayout* m_pages = nullptr; ///< the charts, and what stands there without contracts
};

/// The exhibits of the dashboard, in order, for the document's scenario.
std::vector<Exhibit> dashboardExhibits(const Document& document);

} // namespace rackrent
