#include "model/analysis/curve_exhibit.h"

#include "model/time/timeline.h"

namespace rackrent {

Exhibit curveExhibit(const Curve& curve, const Timeline& timeline, const std::string& title,
                     const std::string& valueAxis)
{
    const MonthGrid months(timeline);
    Exhibit shown;
    shown.key = "curve";
    shown.title = title;
    shown.valueAxes = {{valueAxis}};
    shown.monthStarts = months.firstDay;
    const bool isStep = curve.interpolation == Interpolation::Step;
    ExhibitSeries series{curve.id, Role::Tenant, 0, isStep ? Mark::StackedStep : Mark::Line, {}};
    // A step holds for its month; a line joins the values at the months' borders.
    const std::size_t count = months.firstDay.size() - (isStep ? 1 : 0);
    for (std::size_t i = 0; i < count; ++i)
        series.values.push_back(valueOn(curve, months.firstDay[i]));
    shown.series.push_back(std::move(series));
    return shown;
}

} // namespace rackrent
