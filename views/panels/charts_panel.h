#pragma once

#include "model/analysis/charts.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <vector>

class QMenu;
class QStackedLayout;

namespace rackrent {

class Document;
class ExhibitChart;
class ExhibitTableDialog;

/// Three charts of the set side by side, with a crosshair in common. Those that compute the portfolio many times over
/// follow an edit when typing pauses.
class ChartsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartsPanel(Document& document, QWidget* parent = nullptr);

    const std::vector<ExhibitChart*>& charts() const { return m_charts; }
    void refresh();

    /// Names of the charts shown, from the left.
    QStringList shownCharts() const;
    /// Shows these; where a name is of no chart the one before stays.
    void showCharts(const QStringList& names);
    /// One entry for each chart, to be shown at a place.
    void fillShowMenu(QMenu& menu, std::size_t place);

    /// The numbers of a chart, in a window of their own.
    ExhibitTableDialog* showTable(const Exhibit& exhibit);

    /// A chart of the document's figures, whether it is shown or not.
    Exhibit exhibitOf(const ChartKind& kind);

Q_SIGNALS:
    /// The user wants this chart exported, or copied.
    void exportRequested(const rackrent::Exhibit& exhibit);
    void copyRequested(const rackrent::Exhibit& exhibit);
    /// A first contract is to be added.
    void contractWanted();

private:
    QWidget* createEmpty();
    void refreshState();
    /// Whether a chart follows an edit only when typing pauses.
    bool waits(const ChartKind& kind) const;
    void refreshDear();
    void showMenu(std::size_t place, const QPoint& at);

    Document& m_document;
    std::vector<const ChartKind*> m_kinds; ///< at each place
    std::vector<ExhibitChart*> m_charts;
    QTimer m_pause;
    QStackedLayout* m_pages = nullptr; ///< the charts, and what stands there without contracts
};

} // namespace rackrent
