#include "model/project/read_parts.h"

#include <array>

namespace rackrent {

namespace {

using Way = std::pair<std::string_view, Interpolation>;
constexpr std::array<Way, 2> interpolations{Way{"step", Interpolation::Step}, Way{"linear", Interpolation::Linear}};

} // namespace

ReadTimeline readTimeline(const Json& value, const Place& place, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    const std::size_t known = problems.size();
    Timeline timeline;
    timeline.start = reader.date("start");
    if (firstOfMonth(timeline.start) != timeline.start) {
        reader.error("start", "is " + dateText(timeline.start) + "; the first day of a month is needed, such as " +
                                  dateText(firstOfMonth(timeline.start)));
        timeline.start = firstOfMonth(timeline.start);
    }
    timeline.months = reader.whole("months", 1, mostMonths);
    if (monthNumber(timeline.start) + timeline.months > 10000 * 12)
        reader.error("months", "lead beyond the year 9999; a timeline that ends before is needed");
    timeline.fiscalYearEndMonth = reader.whole("fiscal_year_end_month", 1, 12, 12);
    return {timeline, !hasErrors({problems.begin() + static_cast<std::ptrdiff_t>(known), problems.end()})};
}

std::optional<std::size_t> readReference(ObjectReader& reader, std::string_view key, const Positions& known,
                                         std::string_view kind, bool required)
{
    const auto words = [&known, kind] {
        constexpr std::size_t mostNamed = 6;
        std::string text = "the id of a " + std::string(kind);
        if (known.empty())
            return text + " (there is none yet)";
        std::size_t named = 0;
        for (auto it = known.begin(); it != known.end() && named < mostNamed; ++it)
            text += (named++ == 0 ? " (" : ", ") + it->first;
        return text + (known.size() > mostNamed ? ", ...)" : ")");
    };
    const Json* value = reader.find(key);
    if (!value) {
        if (required)
            reader.missing(key, words());
        return std::nullopt;
    }
    if (value->is_string())
        if (const auto found = known.find(value->get_ref<const std::string&>()); found != known.end())
            return found->second;
    reader.error(key, "is " + shownValue(*value) + "; " + words() + " is needed");
    return std::nullopt;
}

Curve readCurve(const Json& value, const Place& place, std::string id, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    Curve curve;
    curve.id = std::move(id);
    curve.interpolation = reader.choice<Interpolation>("interpolation", interpolations, Interpolation::Step);
    curve.growthAfter = reader.number("growth_after", ranges::growth, 0);
    for (const std::string_view key : {"name", "unit", "notes", "sources"})
        reader.find(key);
    const Json* points = reader.list("points");
    if (!points || points->empty()) {
        constexpr std::string_view pointWords = "at least one point {\"date\", \"value\"}";
        if (points)
            reader.error("points", "is empty; " + std::string(pointWords) + " is needed");
        else if (!reader.find("points"))
            reader.missing("points", pointWords);
        curve.points = {{Date{}, 0}};
        return curve;
    }
    std::optional<Date> before;
    const Place list = place.key("points");
    for (std::size_t i = 0; i < points->size(); ++i) {
        const Place at = list.element(i);
        ObjectReader point((*points)[i], at, problems);
        const Date date = point.date("date");
        if (point.isGood("date") && before && date <= *before)
            point.error("date", "is " + dateText(date) + ", not after the point before it on " + dateText(*before) +
                                    "; points in ascending order are needed");
        if (point.isGood("date"))
            before = date;
        curve.points.push_back({date, point.number("value", ranges::number)});
    }
    return curve;
}

} // namespace rackrent
