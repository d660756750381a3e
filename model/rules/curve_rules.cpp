#include "model/rules/rule_writer.h"

namespace rackrent {

using namespace rules;

void writeCurveRules(RuleWriter& writer)
{
    for (std::size_t i = 0; i < writer.project().curves.size(); ++i) {
        const Curve& curve = writer.project().curves[i];
        const std::string path = "/curves/" + curve.id;
        writer.section("Curves", curve.id, "curves/" + curve.id + "/");
        std::vector<double> dates, values;
        for (const CurvePoint& point : curve.points) {
            dates.push_back(serialDay(point.date));
            values.push_back(point.value);
        }
        writer.inputs("dates", path + "/points", "/date", "Date", FigureUnit::Day, std::move(dates));
        writer.inputs("values", path + "/points", "/value", "Value", FigureUnit::Number, std::move(values));
        writer.input(path + "/growth_after", "Growth a year after the last point", FigureUnit::Share,
                     curve.growthAfter);
    }
}

Formula curveOn(const RuleWriter& writer, CurveIndex index, const Formula& day)
{
    const Curve& curve = writer.project().curves[index];
    const Written dates = writer.at("curves/" + curve.id + "/dates"),
                  values = writer.at("curves/" + curve.id + "/values");
    const Written growth = writer.at("/curves/" + curve.id + "/growth_after");
    const auto count = static_cast<int>(curve.points.size());
    const Formula firstDay = itemAt(dates.all(), 1), lastDay = itemAt(dates.all(), count);
    const Formula first = itemAt(values.all(), 1), last = itemAt(values.all(), count);
    const Formula after = last * power(1 + Formula(growth), wholeMonths(lastDay, day) / 12);
    if (count == 1)
        return when(day < lastDay, first, after);
    const Formula position = lastNotAfter(day, dates.all());
    Formula between = itemAt(values.all(), position);
    if (curve.interpolation == Interpolation::Linear) {
        const Formula from = itemAt(dates.all(), position), to = itemAt(dates.all(), position + 1);
        between = between +
                  (itemAt(values.all(), position + 1) - itemAt(values.all(), position)) * ((day - from) / (to - from));
    }
    return when(day >= lastDay, after, when(day <= firstDay, first, between));
}

} // namespace rackrent
