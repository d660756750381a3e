#include "views/whatif/chart_actions.h"

#include "views/charts/exhibit_chart.h"
#include "views/panels/exhibit_table_dialog.h"

#include <QAction>
#include <QCoreApplication>

namespace rackrent {

void offerExhibit(ExhibitChart& chart, const std::function<void(const Exhibit&)>& copy,
                  const std::function<void(const Exhibit&)>& exportIt)
{
    chart.setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto offer = [&chart](const char* text, const std::function<void(const Exhibit&)>& what) {
        auto* made = new QAction(QCoreApplication::translate("ChartActions", text), &chart);
        QObject::connect(made, &QAction::triggered, &chart, [&chart, what] { what(chart.exhibit()); });
        chart.addAction(made);
    };
    offer(QT_TRANSLATE_NOOP("ChartActions", "Show as &table"), [&chart](const Exhibit& exhibit) {
        auto* dialog = new ExhibitTableDialog(exhibit, &chart);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    offer(QT_TRANSLATE_NOOP("ChartActions", "&Copy"), copy);
    offer(QT_TRANSLATE_NOOP("ChartActions", "&Export chart..."), exportIt);
}

} // namespace rackrent
