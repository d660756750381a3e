#include "model/analysis/overlay.h"

#include "model/analysis/chart_parts.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <ranges>

namespace rackrent {

namespace {

constexpr std::string_view scenarioMark = " \u00b7 "; ///< a label and its scenario

/// Slots of two exhibits as slots of one: where each one's come to stand.
struct JoinedSlots {
    std::size_t count = 0;
    std::vector<std::size_t> own, others; ///< by slot
    std::vector<Date> days;               ///< of slots over time
    std::vector<std::string> names;       ///< of categories
};

/// Whether days follow each other in a longer list.
bool isStretchOf(const std::vector<Date>& part, const std::vector<Date>& whole)
{
    const auto first = std::ranges::find(whole, part.front());
    return std::ranges::equal(part, std::ranges::subrange(first, whole.end()) |
                                        std::views::take(static_cast<std::ptrdiff_t>(part.size())));
}

std::vector<std::size_t> placesFrom(std::size_t first, std::size_t count)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < count; ++i)
        places.push_back(first + i);
    return places;
}

/// The days of both; nothing where their slots are not the same months.
std::optional<JoinedSlots> joinedDays(const std::vector<Date>& own, const std::vector<Date>& others)
{
    if (own.size() < 2 || others.size() < 2)
        return std::nullopt;
    JoinedSlots joined;
    std::ranges::set_union(own, others, std::back_inserter(joined.days));
    if (!isStretchOf(own, joined.days) || !isStretchOf(others, joined.days))
        return std::nullopt;
    joined.count = joined.days.size() - 1;
    const auto placed = [&joined](const std::vector<Date>& days) {
        const auto first = std::ranges::find(joined.days, days.front()) - joined.days.begin();
        return placesFrom(static_cast<std::size_t>(first), days.size() - 1);
    };
    joined.own = placed(own);
    joined.others = placed(others);
    return joined;
}

/// The names of both, those that only the other has behind the ones that stand before them there.
JoinedSlots joinedNames(const std::vector<std::string>& own, const std::vector<std::string>& others, bool mayGrow)
{
    JoinedSlots joined;
    joined.names = own;
    const auto placeOf = [&joined](const std::string& name) {
        return static_cast<std::size_t>(std::ranges::find(joined.names, name) - joined.names.begin());
    };
    std::size_t next = 0;
    for (const std::string& name : others) {
        const std::size_t place = placeOf(name);
        if (place < joined.names.size())
            next = place + 1;
        else if (mayGrow)
            joined.names.insert(joined.names.begin() + static_cast<std::ptrdiff_t>(next++), name);
    }
    joined.count = joined.names.size();
    std::ranges::transform(own, std::back_inserter(joined.own), placeOf);
    std::ranges::transform(others, std::back_inserter(joined.others), placeOf);
    return joined;
}

/// A list by slot, or by border, as one over the joined slots.
template <class T>
std::vector<T> moved(const std::vector<T>& list, const std::vector<std::size_t>& places, std::size_t count,
                     const T& none)
{
    const bool isByBorder = list.size() == places.size() + 1;
    std::vector<T> result(count + (isByBorder ? 1 : 0), none);
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::size_t place = i < places.size() ? places[i] : places.back() + 1;
        if ((i < places.size() || isByBorder) && place < result.size())
            result[place] = list[i];
    }
    return result;
}

void moveTo(ExhibitSeries& series, const std::vector<std::size_t>& places, std::size_t count)
{
    if (series.mark == Mark::Level || series.values.empty() || places.empty())
        return;
    series.values = moved(series.values, places, count, missing);
    if (!series.totals.empty())
        series.totals = moved(series.totals, places, count, false);
    if (!series.colourSlots.empty())
        series.colourSlots = moved(series.colourSlots, places, count, {});
}

/// "Rent" of an axis "Rent, USD a month"
std::string quantityOf(const ValueAxis& axis) { return axis.title.substr(0, axis.title.find(", ")); }

bool isInStack(const ExhibitSeries& series, std::size_t axis)
{
    return series.mark == Mark::StackedStep && series.axis == axis;
}

/// The sum of an axis's stack; nothing where none is stacked. What several make, or tenants, has the
/// axis's name.
std::optional<ExhibitSeries> stackOf(const Exhibit& exhibit, std::size_t axis)
{
    ExhibitSeries sum{"", Role::Total, 0, Mark::Step, std::vector<double>(exhibit.slots(), missing), axis};
    if (exhibit.across != Across::Time)
        sum.mark = Mark::Column;
    int count = 0;
    for (const ExhibitSeries& series : exhibit.series) {
        if (!isInStack(series, axis))
            continue;
        sum.label = ++count == 1 && series.role != Role::Tenant ? series.label : quantityOf(exhibit.valueAxes[axis]);
        for (std::size_t i = 0; i < std::min(sum.values.size(), series.values.size()); ++i)
            if (std::isfinite(series.values[i]))
                sum.values[i] = (std::isfinite(sum.values[i]) ? sum.values[i] : 0) + series.values[i];
    }
    return count > 0 ? std::optional(sum) : std::nullopt;
}

/// Whether a line of the same axis is what columns add up to, which it then stands for.
bool hasLineOf(const Exhibit& exhibit, const ExhibitSeries& stack)
{
    constexpr double rounding = 1e-9; // beside the largest of its values
    if (exhibit.across == Across::Time)
        return false; // what is let may be all that is energised, and is told all the same
    double largest = 0;
    for (const double value : stack.values)
        largest = std::isfinite(value) ? std::max(largest, std::abs(value)) : largest;
    const auto isNear = [&](double one, double other) {
        return (std::isnan(one) && std::isnan(other)) || std::abs(one - other) <= rounding * largest;
    };
    return std::ranges::any_of(exhibit.series, [&](const ExhibitSeries& line) {
        return line.axis == stack.axis && (line.mark == Mark::Line || line.mark == Mark::Step) &&
               std::ranges::equal(line.values, stack.values, isNear);
    });
}

/// What is drawn of another scenario: stacks by their sums first, then all else.
std::vector<ExhibitSeries> curvesOver(const Exhibit& other)
{
    std::vector<ExhibitSeries> curves;
    for (std::size_t axis = 0; axis < other.valueAxes.size(); ++axis)
        if (auto stack = stackOf(other, axis); stack && !hasLineOf(other, *stack))
            curves.push_back(std::move(*stack));
    std::ranges::copy_if(other.series, std::back_inserter(curves),
                         [](const ExhibitSeries& series) { return series.mark != Mark::StackedStep; });
    return curves;
}

/// A level that stands where the shown scenario's does needs no second line.
bool isLevelAgain(const Exhibit& exhibit, const ExhibitSeries& level)
{
    return level.mark == Mark::Level && std::ranges::any_of(exhibit.series, [&](const ExhibitSeries& own) {
               return !own.overlay && own.mark == Mark::Level && own.label == level.label && own.axis == level.axis &&
                      own.values == level.values;
           });
}

/// The place of an axis among the exhibit's, added where it is not there.
std::size_t axisIn(Exhibit& exhibit, const ValueAxis& axis)
{
    const auto found = std::ranges::find(exhibit.valueAxes, axis.title, &ValueAxis::title);
    const auto place = static_cast<std::size_t>(found - exhibit.valueAxes.begin());
    if (found == exhibit.valueAxes.end())
        exhibit.valueAxes.push_back(axis);
    return place;
}

void widen(Exhibit& exhibit, const JoinedSlots& joined)
{
    for (ExhibitSeries& series : exhibit.series)
        moveTo(series, joined.own, joined.count);
    if (!joined.own.empty())
        for (Crossing& crossing : exhibit.crossings)
            crossing.months += static_cast<double>(joined.own.front());
    if (!joined.days.empty())
        exhibit.monthStarts = joined.days;
    if (!joined.names.empty())
        exhibit.categories = joined.names;
}

std::optional<JoinedSlots> joinedSlots(const Exhibit& exhibit, const Exhibit& other)
{
    if (exhibit.across == Across::Time)
        return joinedDays(exhibit.monthStarts, other.monthStarts);
    return joinedNames(exhibit.categories, other.categories, exhibit.across == Across::Categories);
}

void addCurves(Exhibit& exhibit, const Exhibit& other, const Overlay& overlay)
{
    const auto joined = joinedSlots(exhibit, other);
    if (!joined)
        return;
    widen(exhibit, *joined);
    for (ExhibitSeries& curve : curvesOver(other)) {
        const auto isNewAxis = std::ranges::find(exhibit.valueAxes, other.valueAxes[curve.axis].title,
                                                 &ValueAxis::title) == exhibit.valueAxes.end();
        if (isNewAxis && exhibit.across == Across::Rows)
            continue; // its bars would stand alone
        curve.axis = axisIn(exhibit, other.valueAxes[curve.axis]);
        if (isLevelAgain(exhibit, curve))
            continue;
        moveTo(curve, joined->others, joined->count);
        curve.overlay = overlay;
        curve.overlay->of = curve.label;
        curve.label = labelOver(*curve.overlay);
        curve.isFaded = overlay.isOutdated;
        curve.contract.reset();
        curve.filledTo.clear();
        exhibit.series.push_back(std::move(curve));
    }
}

/// The other's terms in the rows of the same leases.
void addTerms(Exhibit& exhibit, const Exhibit& other, const Overlay& overlay)
{
    if (const auto days = joinedDays(exhibit.monthStarts, other.monthStarts))
        exhibit.monthStarts = days->days;
    for (Span span : other.spans) {
        const auto row = std::ranges::find(exhibit.categories, other.categories[span.row]);
        if (span.kind != Span::Kind::Term || row == exhibit.categories.end())
            continue;
        span.row = static_cast<std::size_t>(row - exhibit.categories.begin());
        span.overlay = overlay;
        exhibit.spans.push_back(span);
    }
}

} // namespace

Exhibit withOverlay(Exhibit exhibit, const Overlaid& other)
{
    if (!other.exhibit || exhibit.key != other.exhibit->key || exhibit.key == "scenarios")
        return exhibit;
    const Overlay overlay{other.place, other.scenario, {}, other.isOutdated};
    exhibit.overlaid.push_back({overlay, other.exhibit->message});
    if (exhibit.grid || other.exhibit->grid)
        return exhibit;
    if (exhibit.across == Across::Rows && exhibit.valueAxes.empty())
        addTerms(exhibit, *other.exhibit, overlay);
    else
        addCurves(exhibit, *other.exhibit, overlay);
    return exhibit;
}

std::string labelOver(const Overlay& overlay) { return overlay.of + std::string(scenarioMark) + overlay.scenario; }

std::string nameInChart(const ExhibitSeries& series)
{
    return series.overlay ? std::string(scenarioMark) + series.overlay->scenario : series.label;
}

Exhibit withoutOutdated(Exhibit exhibit)
{
    const auto isOutdated = [](const auto& part) { return part.overlay && part.overlay->isOutdated; };
    std::erase_if(exhibit.series, isOutdated);
    std::erase_if(exhibit.spans, isOutdated);
    std::erase_if(exhibit.overlaid, [](const OverlaidMessage& one) { return one.overlay.isOutdated; });
    return exhibit;
}

} // namespace rackrent
