#include "views/charts/shown_part.h"

#include "model/analysis/exhibit_views.h"
#include "views/charts/chart_geometry.h"
#include "views/format/date_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rackrent {

namespace {

/// Slots of an exhibit over days, from one to before another.
struct Slots {
    int first = 0;
    int end = 0;
};

int slotCount(const Exhibit& whole) { return static_cast<int>(whole.monthStarts.size()) - 1; }

Slots slotsOf(const Exhibit& whole, const std::optional<DayWindow>& window)
{
    const auto& borders = whole.monthStarts;
    if (!window)
        return {0, slotCount(whole)};
    const auto first = std::ranges::upper_bound(borders, window->first) - borders.begin() - 1;
    const auto end = std::ranges::lower_bound(borders, window->end) - borders.begin();
    Slots slots{std::clamp(static_cast<int>(first), 0, slotCount(whole) - 1), 0};
    slots.end = std::clamp(static_cast<int>(end), slots.first + 1, slotCount(whole));
    return slots;
}

std::optional<DayWindow> windowOf(const Exhibit& whole, const Slots& slots)
{
    if (slots.first <= 0 && slots.end >= slotCount(whole))
        return std::nullopt;
    return DayWindow{whole.monthStarts[static_cast<std::size_t>(slots.first)],
                     whole.monthStarts[static_cast<std::size_t>(slots.end)]};
}

void highlight(Exhibit& exhibit, std::size_t contract)
{
    const auto isIt = [contract](const ExhibitSeries& series) { return series.contract == contract; };
    if (std::ranges::none_of(exhibit.series, isIt))
        return; // it tells no contracts apart
    for (ExhibitSeries& series : exhibit.series)
        series.isFaded = !isIt(series);
}

/// The subtitle says what days are shown.
Exhibit cutTo(Exhibit exhibit, const DayWindow& window)
{
    const std::size_t all = exhibit.monthStarts.size();
    exhibit = within(std::move(exhibit), window.first, window.end);
    if (exhibit.monthStarts.size() == all)
        return exhibit;
    const QString days = QCoreApplication::translate("Charts", "%1 to %2")
                             .arg(shownMonth(exhibit.monthStarts.front()),
                                  shownMonth(exhibit.monthStarts.back() - std::chrono::days{1}));
    exhibit.subtitle += QStringLiteral(" \u00b7 %1").arg(days).toStdString();
    return exhibit;
}

/// The axes' titles say so, and what is not drawn.
Exhibit inLogarithms(const Exhibit& exhibit)
{
    Exhibit shown = withLogarithmicAxes(exhibit);
    for (std::size_t i = 0; i < shown.valueAxes.size(); ++i) {
        if (!shown.valueAxes[i].isLogarithmic)
            continue;
        const bool isClipped = std::ranges::any_of(exhibit.series, [i](const ExhibitSeries& series) {
            return series.axis == i && std::ranges::any_of(series.values, [](double value) { return value <= 0; });
        });
        const QString title = isClipped
                                  ? QCoreApplication::translate("Charts", "%1, logarithmic; zero and less not drawn")
                                  : QCoreApplication::translate("Charts", "%1, logarithmic");
        shown.valueAxes[i].title = title.arg(QString::fromStdString(shown.valueAxes[i].title)).toStdString();
    }
    return shown;
}

} // namespace

Exhibit shownPart(const Exhibit& whole, const ShownPart& part)
{
    Exhibit shown = whole;
    if (part.window)
        shown = cutTo(std::move(shown), *part.window);
    if (!part.hidden.empty())
        shown = withHidden(std::move(shown), part.hidden);
    if (part.isLogarithmic)
        shown = inLogarithms(std::move(shown));
    if (part.highlighted)
        highlight(shown, *part.highlighted);
    return shown;
}

bool hasDays(const Exhibit& exhibit)
{
    return !exhibit.grid && exhibit.monthStarts.size() > 2 &&
           (exhibit.across == Across::Time || !exhibit.spans.empty());
}

DayWindow allDays(const Exhibit& exhibit) { return {exhibit.monthStarts.front(), exhibit.monthStarts.back()}; }

std::optional<DayWindow> zoomed(const Exhibit& whole, const std::optional<DayWindow>& window, double factor,
                                double about)
{
    constexpr int fewest = 2;
    const Slots now = slotsOf(whole, window);
    const int length = now.end - now.first;
    int wanted = static_cast<int>(std::lround(length * factor));
    if (wanted == length)
        wanted += factor < 1 ? -1 : 1;
    wanted = std::clamp(wanted, std::min(fewest, slotCount(whole)), slotCount(whole));
    const double at =
        std::clamp(slotPlace(whole.monthStarts, about), static_cast<double>(now.first), static_cast<double>(now.end));
    const double share = (at - now.first) / length;
    const int first = std::clamp(static_cast<int>(std::lround(at - share * wanted)), 0, slotCount(whole) - wanted);
    return windowOf(whole, {first, first + wanted});
}

std::optional<DayWindow> panned(const Exhibit& whole, const std::optional<DayWindow>& window, int slots)
{
    const Slots now = slotsOf(whole, window);
    const int by = std::clamp(slots, -now.first, slotCount(whole) - now.end);
    return windowOf(whole, {now.first + by, now.end + by});
}

std::optional<DayWindow> windowBetween(const Exhibit& whole, double one, double other)
{
    const double from = slotPlace(whole.monthStarts, one), to = slotPlace(whole.monthStarts, other);
    const double low = std::min(from, to), high = std::max(from, to);
    const int first = std::clamp(static_cast<int>(std::floor(low)), 0, slotCount(whole) - 1);
    const int end = std::clamp(static_cast<int>(std::ceil(high)), first + 1, slotCount(whole));
    return windowOf(whole, {first, end});
}

} // namespace rackrent
