#include "views/charts/chart_geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rackrent {
namespace {

std::size_t monthCount(const Exhibit& exhibit)
{
    return exhibit.monthStarts.empty() ? 0 : exhibit.monthStarts.size() - 1;
}

/// Height of the stack so far, month by month.
struct Stack {
    std::vector<double> above;
    std::vector<double> below;
};

void addMonth(StepBand& band, double left, double right, double bottom, double top)
{
    band.upper << QPointF(left, top) << QPointF(right, top);
    band.lower << QPointF(left, bottom) << QPointF(right, bottom);
}

std::vector<StepBand> bandsOf(const Exhibit& exhibit, const ExhibitSeries& series, Stack& stack)
{
    std::vector<StepBand> bands;
    bool isOpen = false;
    const std::size_t months = std::min(monthCount(exhibit), series.values.size());
    for (std::size_t month = 0; month < months; ++month) {
        const double value = series.values[month];
        if (!std::isfinite(value)) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            bands.emplace_back();
        isOpen = true;
        double& edge = value < 0 ? stack.below[month] : stack.above[month];
        const double start = edge;
        edge += value;
        addMonth(bands.back(), dayPosition(exhibit.monthStarts[month]), dayPosition(exhibit.monthStarts[month + 1]),
                 std::min(start, edge), std::max(start, edge));
    }
    return bands;
}

void include(ValueRange& range, double value)
{
    if (!std::isfinite(value))
        return;
    range.low = std::min(range.low, value);
    range.high = std::max(range.high, value);
}

} // namespace

double dayPosition(Date date) { return static_cast<double>(date.time_since_epoch().count()); }

double monthPosition(const Exhibit& exhibit, double months)
{
    if (exhibit.monthStarts.empty())
        return 0;
    const double last = static_cast<double>(monthCount(exhibit));
    const double within = std::clamp(months, 0.0, last);
    const auto month = static_cast<std::size_t>(within);
    const double left = dayPosition(exhibit.monthStarts[month]);
    if (month + 1 >= exhibit.monthStarts.size())
        return left;
    return left + (within - std::floor(within)) * (dayPosition(exhibit.monthStarts[month + 1]) - left);
}

std::vector<std::vector<StepBand>> stackedBands(const Exhibit& exhibit)
{
    Stack stack{std::vector<double>(monthCount(exhibit)), std::vector<double>(monthCount(exhibit))};
    std::vector<std::vector<StepBand>> bands;
    for (const ExhibitSeries& series : exhibit.series)
        bands.push_back(series.mark == Mark::StackedStep ? bandsOf(exhibit, series, stack) : std::vector<StepBand>{});
    return bands;
}

std::vector<ChartPoints> lineRuns(const Exhibit& exhibit, const ExhibitSeries& series)
{
    std::vector<ChartPoints> runs;
    bool isOpen = false;
    const bool isStep = series.mark == Mark::Step;
    const std::size_t places = isStep ? monthCount(exhibit) : exhibit.monthStarts.size();
    for (std::size_t i = 0; i < std::min(places, series.values.size()); ++i) {
        if (!std::isfinite(series.values[i])) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            runs.emplace_back();
        isOpen = true;
        runs.back() << QPointF(dayPosition(exhibit.monthStarts[i]), series.values[i]);
        if (isStep)
            runs.back() << QPointF(dayPosition(exhibit.monthStarts[i + 1]), series.values[i]);
    }
    for (ChartPoints& run : runs)
        if (run.size() == 1)
            run << run.front();
    return runs;
}

ChartPoints simplifiedLine(const ChartPoints& points, double tolerance)
{
    if (points.size() < 3)
        return points;
    // From the last point kept, slopes that pass all points since within the tolerance: while the next point lies among
    // them, the line may run straight to it.
    ChartPoints kept{points.front()};
    double lowest = -std::numeric_limits<double>::infinity();
    double highest = std::numeric_limits<double>::infinity();
    for (qsizetype i = 1; i < points.size(); ++i) {
        const auto slopeTo = [&](double up) {
            const QPointF step = points[i] - kept.back();
            return (step.y() + up) / step.x();
        };
        const double slope = slopeTo(0);
        if (i > 1 && !(slope >= lowest && slope <= highest)) {
            kept << points[i - 1];
            lowest = -std::numeric_limits<double>::infinity();
            highest = std::numeric_limits<double>::infinity();
        }
        lowest = std::max(lowest, slopeTo(-tolerance));
        highest = std::min(highest, slopeTo(tolerance));
    }
    return kept << points.back();
}

ChartPoints simplifiedSteps(const ChartPoints& points, double tolerance)
{
    ChartPoints kept;
    for (qsizetype i = 0; i + 1 < points.size(); i += 2) {
        if (!kept.isEmpty() && std::abs(points[i].y() - kept.back().y()) <= tolerance)
            kept.back().setX(points[i + 1].x());
        else
            kept << points[i] << points[i + 1];
    }
    return kept;
}

ValueRange valueRange(const Exhibit& exhibit)
{
    ValueRange range;
    for (const ExhibitSeries& series : exhibit.series)
        if (series.mark != Mark::StackedStep)
            for (const double value : series.values)
                include(range, value);
    for (const auto& bands : stackedBands(exhibit))
        for (const StepBand& band : bands) {
            for (const QPointF& point : band.upper)
                include(range, point.y());
            for (const QPointF& point : band.lower)
                include(range, point.y());
        }
    return range;
}

double stackedTotal(const Exhibit& exhibit, std::size_t month)
{
    double total = 0;
    for (const ExhibitSeries& series : exhibit.series)
        if (series.mark == Mark::StackedStep && month < series.values.size() && std::isfinite(series.values[month]))
            total += series.values[month];
    return total;
}

bool isEmpty(const Exhibit& exhibit)
{
    if (monthCount(exhibit) == 0)
        return true;
    const auto isShown = [](double value) { return std::isfinite(value) && value != 0; };
    return std::none_of(exhibit.series.begin(), exhibit.series.end(), [&](const ExhibitSeries& series) {
        return series.mark != Mark::Level && std::any_of(series.values.begin(), series.values.end(), isShown);
    });
}

std::string valueAxisTitle(const Exhibit& exhibit)
{
    return exhibit.valueAxes.empty() ? std::string() : exhibit.valueAxes.front().title;
}

double levelValue(const ExhibitSeries& series)
{
    return series.values.empty() ? std::numeric_limits<double>::quiet_NaN() : series.values.front();
}

} // namespace rackrent
