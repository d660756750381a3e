#include "views/charts/chart_geometry.h"

#include "model/time/day_number.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rackrent {
namespace {

/// Height of the stack so far, slot by slot.
struct Stack {
    std::vector<double> above;
    std::vector<double> below;
};

void addSlot(StepBand& band, double left, double right, double bottom, double top)
{
    band.upper << QPointF(left, top) << QPointF(right, top);
    band.lower << QPointF(left, bottom) << QPointF(right, bottom);
}

/// Where a column stands in its slot: of several side by side the one at `place`.
struct Sides {
    double left, right;
};
Sides sidesIn(const Exhibit& exhibit, std::size_t slot, std::size_t place, std::size_t of)
{
    constexpr double margin = 0.16; // of a slot, on each side
    const double left = slotEdge(exhibit, slot), width = slotEdge(exhibit, slot + 1) - left;
    const double each = width * (1 - 2 * margin) / static_cast<double>(of);
    const double from = left + width * margin + each * static_cast<double>(place);
    return {from, from + each};
}

std::vector<StepBand> stackedBandsOf(const Exhibit& exhibit, const ExhibitSeries& series, Stack& stack)
{
    std::vector<StepBand> bands;
    bool isOpen = false;
    const bool isJoined = exhibit.across == Across::Time;
    for (std::size_t slot = 0; slot < std::min(exhibit.slots(), series.values.size()); ++slot) {
        const double value = series.values[slot];
        if (!std::isfinite(value)) {
            isOpen = false;
            continue;
        }
        if (!isOpen || !isJoined)
            bands.push_back({{}, {}, slot});
        isOpen = true;
        double& edge = value < 0 ? stack.below[slot] : stack.above[slot];
        const double start = edge;
        edge += value;
        const Sides sides =
            isJoined ? Sides{slotEdge(exhibit, slot), slotEdge(exhibit, slot + 1)} : sidesIn(exhibit, slot, 0, 1);
        addSlot(bands.back(), sides.left, sides.right, std::min(start, edge), std::max(start, edge));
    }
    return bands;
}

std::vector<StepBand> columnsOf(const Exhibit& exhibit, const ExhibitSeries& series, std::size_t place, std::size_t of)
{
    std::vector<StepBand> bands;
    double running = 0;
    for (std::size_t slot = 0; slot < std::min(exhibit.slots(), series.values.size()); ++slot) {
        const double value = series.values[slot];
        if (!std::isfinite(value))
            continue;
        const bool goesOn = series.mark == Mark::Bridge && !series.totals[slot];
        const double start = goesOn ? running : 0;
        running = start + value;
        const Sides sides = sidesIn(exhibit, slot, place, of);
        bands.push_back({{}, {}, slot});
        addSlot(bands.back(), sides.left, sides.right, std::min(start, running), std::max(start, running));
    }
    return bands;
}

/// Columns of the shown scenario, side by side in their slots.
std::vector<const ExhibitSeries*> ownColumns(const Exhibit& exhibit)
{
    std::vector<const ExhibitSeries*> columns;
    for (const ExhibitSeries& series : exhibit.series)
        if (series.mark == Mark::Column && !series.overlay)
            columns.push_back(&series);
    return columns;
}

void addTicks(std::vector<OverlayTick>& ticks, const Exhibit& panel, std::size_t at)
{
    constexpr double beyond = 0.12; // of the column, on each side
    const ExhibitSeries& series = panel.series[at];
    const auto columns = ownColumns(panel);
    const auto own = std::ranges::find(columns, series.overlay->of, &ExhibitSeries::label);
    const bool isBeside = series.mark == Mark::Column && own != columns.end();
    const std::size_t place = isBeside ? static_cast<std::size_t>(own - columns.begin()) : 0;
    double running = 0;
    for (std::size_t slot = 0; slot < std::min(panel.slots(), series.values.size()); ++slot) {
        const double value = series.values[slot];
        if (!std::isfinite(value))
            continue;
        const bool goesOn = series.mark == Mark::Bridge && !series.totals[slot];
        running = (goesOn ? running : 0) + value;
        if (value == 0 && isBeside && !(slot < (*own)->values.size() && (*own)->values[slot] != 0))
            continue; // nothing in either
        const Sides sides = sidesIn(panel, slot, place, isBeside ? columns.size() : 1);
        const double more = beyond * (sides.right - sides.left);
        ticks.push_back({at, sides.left - more, sides.right + more, running});
    }
}

void include(ValueRange& range, double value)
{
    if (!std::isfinite(value))
        return;
    range.low = std::min(range.low, value);
    range.high = std::max(range.high, value);
}

} // namespace

double dayPosition(Date date) { return dayNumber(date); }

double slotEdge(const Exhibit& exhibit, std::size_t slot)
{
    return exhibit.across == Across::Time ? dayPosition(exhibit.monthStarts[slot]) : static_cast<double>(slot);
}

double monthPosition(const Exhibit& exhibit, double months)
{
    if (exhibit.slots() == 0)
        return exhibit.monthStarts.empty() ? 0 : slotEdge(exhibit, 0);
    const double within = std::clamp(months, 0.0, static_cast<double>(exhibit.slots()));
    const auto month = static_cast<std::size_t>(within);
    const double left = slotEdge(exhibit, month);
    if (month >= exhibit.slots())
        return left;
    return left + (within - std::floor(within)) * (slotEdge(exhibit, month + 1) - left);
}

std::vector<Exhibit> panelsOf(const Exhibit& exhibit)
{
    std::vector<Exhibit> panels;
    for (std::size_t axis = 0; axis < exhibit.valueAxes.size(); ++axis) {
        Exhibit panel = exhibit;
        panel.valueAxes = {exhibit.valueAxes[axis]};
        std::erase_if(panel.series, [axis](const ExhibitSeries& series) { return series.axis != axis; });
        if (axis > 0)
            panel.crossings.clear();
        panels.push_back(std::move(panel));
    }
    return panels;
}

std::vector<std::vector<StepBand>> stackedBands(const Exhibit& exhibit)
{
    Stack stack{std::vector<double>(exhibit.slots()), std::vector<double>(exhibit.slots())};
    const std::size_t columns = ownColumns(exhibit).size();
    std::size_t place = 0;
    std::vector<std::vector<StepBand>> bands;
    for (const ExhibitSeries& series : exhibit.series)
        switch (series.overlay ? Mark::Level : series.mark) {
        case Mark::StackedStep: bands.push_back(stackedBandsOf(exhibit, series, stack)); break;
        case Mark::Column: bands.push_back(columnsOf(exhibit, series, place++, columns)); break;
        case Mark::Bridge: bands.push_back(columnsOf(exhibit, series, 0, 1)); break;
        default: bands.emplace_back();
        }
    return bands;
}

std::vector<OverlayTick> overlayTicks(const Exhibit& panel)
{
    std::vector<OverlayTick> ticks;
    for (std::size_t i = 0; i < panel.series.size(); ++i)
        if (panel.series[i].overlay && isArea(panel.series[i].mark))
            addTicks(ticks, panel, i);
    return ticks;
}

std::vector<ChartPoints> lineRuns(const Exhibit& exhibit, const ExhibitSeries& series)
{
    std::vector<ChartPoints> runs;
    bool isOpen = false;
    const bool isStep = series.mark == Mark::Step, isTime = exhibit.across == Across::Time;
    const std::size_t places = exhibit.slots() + (isTime && !isStep && exhibit.slots() > 0 ? 1 : 0);
    for (std::size_t i = 0; i < std::min(places, series.values.size()); ++i) {
        if (!std::isfinite(series.values[i])) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            runs.emplace_back();
        isOpen = true;
        const double middle = isTime || isStep ? 0 : 0.5; // of its category
        runs.back() << QPointF(slotEdge(exhibit, i) + middle, series.values[i]);
        if (isStep)
            runs.back() << QPointF(slotEdge(exhibit, i + 1), series.values[i]);
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
        if (!isArea(series.mark))
            for (const double value : series.values)
                include(range, value);
    for (const OverlayTick& tick : overlayTicks(exhibit))
        include(range, tick.value);
    for (const auto& bands : stackedBands(exhibit))
        for (const StepBand& band : bands) {
            for (const QPointF& point : band.upper)
                include(range, point.y());
            for (const QPointF& point : band.lower)
                include(range, point.y());
        }
    return range;
}

bool isLogarithmic(const Exhibit& panel) { return !panel.valueAxes.empty() && panel.valueAxes.front().isLogarithmic; }

ValueRange positiveRange(const Exhibit& panel)
{
    ValueRange range{std::numeric_limits<double>::infinity(), 0};
    for (const ExhibitSeries& series : panel.series)
        for (const double value : series.values)
            if (std::isfinite(value) && value > 0) {
                range.low = std::min(range.low, value);
                range.high = std::max(range.high, value);
            }
    return range.high > 0 ? range : ValueRange{1, 10};
}

double stackedTotal(const Exhibit& exhibit, std::size_t month)
{
    double total = 0;
    for (const ExhibitSeries& series : exhibit.series)
        if (series.mark == Mark::StackedStep && series.axis == 0 && month < series.values.size() &&
            std::isfinite(series.values[month]))
            total += series.values[month];
    return total;
}

bool isEmpty(const Exhibit& exhibit)
{
    if (exhibit.grid || !exhibit.spans.empty())
        return false;
    if (exhibit.slots() == 0)
        return true;
    if (std::ranges::any_of(exhibit.series, &ExhibitSeries::isHidden))
        return false; // the legend brings it back
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

double valueAt(const ExhibitSeries& series, std::size_t position)
{
    if (series.mark == Mark::Level)
        return levelValue(series);
    return position < series.values.size() ? series.values[position] : std::numeric_limits<double>::quiet_NaN();
}

} // namespace rackrent
