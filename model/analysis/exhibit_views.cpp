#include "model/analysis/exhibit_views.h"

#include "model/analysis/chart_parts.h"
#include "model/analysis/overlay.h"
#include "model/analysis/periods.h"

#include "model/time/day_number.h"
#include "model/time/timeline.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rackrent {

namespace {

bool isStacked(Mark mark) { return mark == Mark::StackedStep || mark == Mark::Column || mark == Mark::Bridge; }
bool isBySlot(Mark mark) { return mark == Mark::StackedStep || mark == Mark::Step || mark == Mark::Column; }

double gathered(std::span<const double> values, Gather gather)
{
    if (gather == Gather::AtEnd)
        return values.empty() ? missing : values.back();
    double sum = 0;
    int count = 0;
    for (const double value : values)
        if (std::isfinite(value)) {
            sum += value;
            ++count;
        }
    if (count == 0)
        return missing;
    return gather == Gather::Sum ? sum : sum / count;
}

std::vector<double> valuesIn(const ExhibitSeries& series, const std::vector<PeriodOfMonths>& stretches, Gather gather)
{
    if (series.mark == Mark::Level)
        return series.values;
    const std::size_t count = series.values.size();
    std::vector<double> values;
    for (const PeriodOfMonths& stretch : stretches)
        if (isBySlot(series.mark)) {
            const std::size_t first = std::min(stretch.first, count), end = std::min(stretch.end, count);
            values.push_back(gathered(std::span(series.values).subspan(first, end - first), gather));
        } else {
            values.push_back(stretch.first < count ? series.values[stretch.first] : missing);
        }
    if (!isBySlot(series.mark) && !stretches.empty())
        values.push_back(stretches.back().end < count ? series.values[stretches.back().end] : missing);
    return values;
}

double placeIn(const std::vector<PeriodOfMonths>& stretches, double month)
{
    for (std::size_t i = 0; i < stretches.size(); ++i)
        if (month < static_cast<double>(stretches[i].end))
            return static_cast<double>(i) + (month - static_cast<double>(stretches[i].first)) /
                                                static_cast<double>(stretches[i].end - stretches[i].first);
    return static_cast<double>(stretches.size());
}

void replaceEnd(std::string& text, std::string_view end, std::string_view with)
{
    if (text.ends_with(end))
        text.replace(text.size() - end.size(), end.size(), with);
}

/// The largest of what is drawn at a slot over the first axis: a line, or the top of a stack.
double topAt(const Exhibit& exhibit, std::size_t slot)
{
    double stack = 0, top = 0;
    for (const ExhibitSeries& series : exhibit.series) {
        const std::size_t at = series.mark == Mark::Level ? 0 : slot;
        if (series.axis != 0 || series.isGhost || series.overlay || at >= series.values.size() ||
            !std::isfinite(series.values[at]))
            continue;
        if (series.mark == Mark::StackedStep)
            stack += std::max(0.0, series.values[at]);
        else if (series.mark != Mark::Level)
            top = std::max(top, series.values[at]);
    }
    return std::max(stack, top);
}

/// Where a note stands, in slots; nothing where the exhibit has no such place.
std::optional<double> placeOf(const Exhibit& exhibit, const std::string& at)
{
    if (exhibit.across == Across::Categories) {
        const auto found = std::ranges::find(exhibit.categories, at);
        if (found == exhibit.categories.end())
            return std::nullopt;
        return static_cast<double>(found - exhibit.categories.begin()) + 0.5;
    }
    const std::optional<Date> date = parseDate(at);
    if (exhibit.across != Across::Time || exhibit.slots() == 0 || !date || *date < exhibit.monthStarts.front() ||
        *date > exhibit.monthStarts.back())
        return std::nullopt;
    return slotPlace(exhibit.monthStarts, dayNumber(*date));
}

/// Whether a series can be told in a log: lines with anything above zero.
bool hasLogarithm(const Exhibit& exhibit, std::size_t axis)
{
    bool any = false;
    for (const ExhibitSeries& series : exhibit.series) {
        if (series.axis != axis)
            continue;
        if (isStacked(series.mark))
            return false;
        any = any || std::ranges::any_of(series.values, [](double value) { return value > 0; });
    }
    return any;
}

/// The sum of an axis's stack as a line in steps.
std::optional<ExhibitSeries> stackSum(const Exhibit& exhibit, std::size_t axis)
{
    ExhibitSeries sum{"", Role::Other, 0, Mark::Step, std::vector<double>(exhibit.slots(), 0.0), axis};
    bool any = false;
    for (const ExhibitSeries& series : exhibit.series) {
        if (series.axis != axis || series.mark != Mark::StackedStep || series.isHidden)
            continue;
        any = true;
        for (std::size_t i = 0; i < std::min(sum.values.size(), series.values.size()); ++i)
            sum.values[i] += std::isfinite(series.values[i]) ? series.values[i] : 0;
    }
    return any ? std::optional(sum) : std::nullopt;
}

/// Its curves: lines, and a sum for each stack.
std::vector<ExhibitSeries> curvesOf(const Exhibit& exhibit)
{
    std::vector<ExhibitSeries> curves;
    for (std::size_t axis = 0; axis < exhibit.valueAxes.size(); ++axis)
        if (auto sum = stackSum(exhibit, axis))
            curves.push_back(std::move(*sum));
    for (const ExhibitSeries& series : exhibit.series)
        if ((series.mark == Mark::Line || series.mark == Mark::Step) && !series.isHidden && !series.isGhost &&
            !series.overlay)
            curves.push_back(series);
    return curves;
}

bool isSame(const std::vector<double>& a, const std::vector<double>& b)
{
    return std::ranges::equal(
        a, b, [](double one, double other) { return one == other || (std::isnan(one) && std::isnan(other)); });
}

bool haveSameShape(const Exhibit& a, const Exhibit& b)
{
    const auto isAlike = [](const ExhibitSeries& one, const ExhibitSeries& other) {
        return one.mark == other.mark && one.axis == other.axis && one.label == other.label &&
               one.values.size() == other.values.size();
    };
    return a.key == b.key && a.across == b.across && a.categories == b.categories && a.monthStarts == b.monthStarts &&
           a.valueAxes.size() == b.valueAxes.size() && std::ranges::equal(a.series, b.series, isAlike);
}

double between(double from, double to, double share)
{
    return std::isfinite(from) && std::isfinite(to) ? from + share * (to - from) : to;
}

} // namespace

double slotPlace(const std::vector<Date>& borders, double day)
{
    const auto after = std::ranges::upper_bound(borders, day, {}, dayNumber);
    if (after == borders.begin())
        return 0;
    if (after == borders.end())
        return static_cast<double>(borders.size() - 1);
    const double left = dayNumber(*std::prev(after));
    return static_cast<double>(after - borders.begin() - 1) + (day - left) / (dayNumber(*after) - left);
}

bool hasPeriods(const Exhibit& exhibit)
{
    return exhibit.across == Across::Time && !exhibit.grid &&
           std::ranges::any_of(exhibit.series, [](const ExhibitSeries& series) { return isBySlot(series.mark); });
}

Exhibit inPeriods(Exhibit exhibit, Period period, const Timeline& timeline)
{
    if (period == Period::Month || !hasPeriods(exhibit))
        return exhibit;
    const std::vector<PeriodOfMonths> stretches = periodsOf(exhibit.monthStarts, period, timeline.fiscalYearEndMonth);
    for (ExhibitSeries& series : exhibit.series)
        series.values = valuesIn(series, stretches, exhibit.valueAxes[series.axis].gather);
    for (ValueAxis& axis : exhibit.valueAxes)
        if (axis.gather == Gather::Sum)
            replaceEnd(axis.title, " a month", period == Period::Quarter ? " a quarter" : " a fiscal year");
    for (Crossing& crossing : exhibit.crossings)
        crossing.months = placeIn(stretches, crossing.months);
    std::vector<Date> borders;
    for (const PeriodOfMonths& stretch : stretches) {
        borders.push_back(exhibit.monthStarts[stretch.first]);
        exhibit.slotNames.push_back(stretch.name);
    }
    borders.push_back(exhibit.monthStarts[stretches.back().end]);
    exhibit.monthStarts = std::move(borders);
    exhibit.acrossAxis = period == Period::Quarter ? "Quarter" : "Fiscal year";
    return exhibit;
}

Exhibit within(Exhibit exhibit, Date first, Date end)
{
    if (exhibit.grid || exhibit.across == Across::Categories || exhibit.monthStarts.size() < 2 || first >= end)
        return exhibit;
    const std::vector<Date>& all = exhibit.monthStarts;
    std::size_t from = 0, to = all.size() - 1;
    while (from + 1 < to && all[from + 1] <= first)
        ++from;
    while (to - 1 > from && all[to - 1] >= end)
        --to;
    if (from == 0 && to + 1 == all.size())
        return exhibit;
    const auto cut = [&](auto& list, std::size_t count) {
        using Difference = std::ptrdiff_t;
        list.resize(std::min(list.size(), from + count));
        list.erase(list.begin(), list.begin() + static_cast<Difference>(std::min(from, list.size())));
    };
    if (exhibit.across == Across::Time)
        for (ExhibitSeries& series : exhibit.series)
            if (series.mark != Mark::Level)
                cut(series.values, to - from + (isBySlot(series.mark) ? 0 : 1));
    cut(exhibit.monthStarts, to - from + 1);
    if (!exhibit.slotNames.empty())
        cut(exhibit.slotNames, to - from);
    for (Crossing& crossing : exhibit.crossings)
        crossing.months -= static_cast<double>(from);
    std::erase_if(exhibit.crossings, [&](const Crossing& crossing) {
        return crossing.months < 0 || crossing.months > static_cast<double>(to - from);
    });
    const Date begin = exhibit.monthStarts.front(), last = exhibit.monthStarts.back() - std::chrono::days{1};
    std::erase_if(exhibit.spans, [&](const Span& span) { return span.last < begin || span.first > last; });
    for (Span& span : exhibit.spans) {
        span.first = std::max(span.first, begin);
        span.last = std::min(span.last, last);
    }
    return exhibit;
}

Exhibit withHidden(Exhibit exhibit, const std::set<std::string>& labels)
{
    for (ExhibitSeries& series : exhibit.series) {
        if (!labels.contains(nameInChart(series)))
            continue;
        series.isHidden = true;
        std::ranges::fill(series.values, missing);
        if (series.overlay)
            continue; // crossings are the shown scenario's
        std::erase_if(exhibit.crossings,
                      [&](const Crossing& crossing) { return !crossing.isNote && crossing.role == series.role; });
    }
    return exhibit;
}

Exhibit withLogarithmicAxes(Exhibit exhibit)
{
    for (std::size_t i = 0; i < exhibit.valueAxes.size(); ++i) {
        if (!hasLogarithm(exhibit, i))
            continue;
        exhibit.valueAxes[i].isLogarithmic = true;
        for (ExhibitSeries& series : exhibit.series)
            for (double& value : series.values)
                if (series.axis == i && value <= 0)
                    value = missing;
    }
    return exhibit;
}

Exhibit withNotes(Exhibit exhibit, std::span<const ChartNote> notes)
{
    for (const ChartNote& note : notes) {
        const auto place = note.chart == exhibit.key ? placeOf(exhibit, note.at) : std::nullopt;
        if (!place)
            continue;
        const auto slot = static_cast<std::size_t>(*place);
        Crossing mark;
        mark.label = note.text;
        mark.role = Role::Other;
        mark.months = *place;
        mark.date = parseDate(note.at).value_or(Date());
        mark.value = topAt(exhibit, std::min(slot, exhibit.slots() - 1));
        mark.isNote = true;
        exhibit.crossings.push_back(std::move(mark));
    }
    return exhibit;
}

Exhibit withGhost(Exhibit exhibit, const Exhibit& before)
{
    if (exhibit.across != Across::Time || exhibit.grid || before.key != exhibit.key ||
        before.monthStarts != exhibit.monthStarts || before.valueAxes.size() != exhibit.valueAxes.size())
        return exhibit;
    const std::vector<ExhibitSeries> now = curvesOf(exhibit);
    std::vector<ExhibitSeries> ghosts;
    for (ExhibitSeries& curve : curvesOf(before)) {
        const auto same = std::ranges::find_if(now, [&](const ExhibitSeries& one) {
            return one.label == curve.label && one.axis == curve.axis && one.mark == curve.mark;
        });
        if (same != now.end() && isSame(same->values, curve.values))
            continue;
        curve.isGhost = true;
        ghosts.push_back(std::move(curve));
    }
    exhibit.series.insert(exhibit.series.end(), ghosts.begin(), ghosts.end());
    return exhibit;
}

Exhibit blended(const Exhibit& from, const Exhibit& to, double share)
{
    if (!haveSameShape(from, to))
        return to;
    Exhibit shown = to;
    for (std::size_t i = 0; i < shown.series.size(); ++i)
        for (std::size_t k = 0; k < shown.series[i].values.size(); ++k)
            shown.series[i].values[k] = between(from.series[i].values[k], to.series[i].values[k], share);
    for (Crossing& crossing : shown.crossings) {
        const auto before = std::ranges::find_if(from.crossings, [&](const Crossing& one) {
            return one.role == crossing.role && one.isNote == crossing.isNote;
        });
        if (before == from.crossings.end() || crossing.isNote)
            continue;
        crossing.months = between(before->months, crossing.months, share);
        crossing.value = between(before->value, crossing.value, share);
    }
    return shown;
}

} // namespace rackrent
