#include "views/forms/curve_row.h"

#include "model/analysis/curve_exhibit.h"
#include "views/charts/exhibit_chart.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rackrent {

namespace {
constexpr int chartHeight = 220;
} // namespace

CurveRow::CurveRow(Document& document, Prompts& prompts, const Field& field, QWidget* parent)
    : TableRow(document, prompts, field, parent)
{
    m_chart = new ExhibitChart(this);
    m_chart->setEmptyText(tr("No value yet: add a point to see the curve here."));
    m_chart->setAccessibleName(tr("Plot of the curve"));
    m_chart->setFixedHeight(chartHeight);
    column().addWidget(m_chart);
}

void CurveRow::showValue(const FormContext& context)
{
    TableRow::showValue(context);
    plot();
}

/// While something is wrong the plot is that of the last good state, as all figures are.
void CurveRow::plot()
{
    const Project& project = m_document.isValid() ? m_document.project() : m_document.results().project;
    const std::string id = place().pointer.substr(place().pointer.rfind('/') + 1);
    for (std::size_t i = 0; i < project.curves.size(); ++i) {
        const Curve& curve = project.curves[i];
        if (pointerStep(curve.id) != id)
            continue;
        const QString title = partTitle(m_document.json(), place());
        Exhibit exhibit = curveExhibit(curve, project.timeline, title.toStdString(), tr("Value").toStdString());
        exhibit.subtitle = m_document.scenarioName().toStdString();
        exhibit.currency = project.currency;
        exhibit.series.front().colourSlot = i;
        m_chart->setExhibit(exhibit);
        return;
    }
    m_chart->setExhibit({});
}

} // namespace rackrent
