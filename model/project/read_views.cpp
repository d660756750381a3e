#include "model/project/read_parts.h"

#include <algorithm>
#include <array>

namespace rackrent {

namespace {

using PeriodName = std::pair<std::string_view, Period>;
constexpr std::array<PeriodName, 3> periods{PeriodName{"month", Period::Month}, PeriodName{"quarter", Period::Quarter},
                                            PeriodName{"fiscal_year", Period::FiscalYear}};

using RentWay = std::pair<std::string_view, RentBy>;
constexpr std::array<RentWay, 4> rentWays{RentWay{"contract", RentBy::Contract}, RentWay{"tenant", RentBy::Tenant},
                                          RentWay{"facility", RentBy::Facility}, RentWay{"kind", RentBy::Kind}};

using SlideWord = std::pair<std::string_view, Slide::Kind>;
constexpr std::array<SlideWord, 6> slideKinds{
    SlideWord{"title", Slide::Kind::Title},     SlideWord{"figures", Slide::Kind::Figures},
    SlideWord{"chart", Slide::Kind::Chart},     SlideWord{"scenarios", Slide::Kind::Scenarios},
    SlideWord{"sources", Slide::Kind::Sources}, SlideWord{"text", Slide::Kind::Text},
};

constexpr int mostTold = 1000; // apart in a chart

template <typename Names, typename Value = typename Names::value_type::second_type>
std::optional<Value> valueNamed(const Names& names, std::string_view name)
{
    const auto found = std::ranges::find(names, name, &Names::value_type::first);
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

ChartChoice readChartChoice(ObjectReader& reader)
{
    ChartChoice shown;
    shown.chart = reader.text("chart");
    shown.period = reader.choice<Period>("period", periods, Period::Month);
    shown.by = reader.choice<RentBy>("by", rentWays, RentBy::Contract);
    shown.largest = reader.whole("largest", 1, mostTold, shown.largest);
    return shown;
}

ChartNote readChartNote(ObjectReader& reader)
{
    ChartNote note;
    note.chart = reader.text("chart");
    note.at = reader.text("at");
    note.text = reader.text("text");
    return note;
}

Slide readSlide(ObjectReader& reader)
{
    Slide slide;
    slide.kind = reader.choice<Slide::Kind>("kind", slideKinds);
    if (slide.kind == Slide::Kind::Chart)
        slide.chart = readChartChoice(reader);
    if (reader.findValue("scenario"))
        slide.scenario = reader.text("scenario");
    slide.title = reader.text("title", "");
    if (slide.kind == Slide::Kind::Text)
        slide.text = reader.text("text", "");
    slide.notes = reader.text("notes", "");
    return slide;
}

Slider readSlider(ObjectReader& reader)
{
    Slider slider;
    slider.path = reader.text("path");
    slider.low = reader.number("low", ranges::number);
    slider.high = reader.number("high", ranges::number);
    if (reader.isGood("low") && reader.isGood("high") && !(slider.low < slider.high))
        reader.error("high", "is not above \"low\"; the larger end of the slider is needed");
    return slider;
}

template <class Part>
std::optional<std::vector<Part>> readEach(ObjectReader& views, std::string_view key, Part (*read)(ObjectReader&))
{
    const Json* list = views.list(key);
    if (!list)
        return std::nullopt;
    const Place at = views.place().key(key);
    std::vector<Part> parts;
    for (std::size_t i = 0; i < list->size(); ++i) {
        const Place element = at.element(i);
        ObjectReader reader((*list)[i], element, views.problems());
        parts.push_back(read(reader));
    }
    return parts;
}

/// Those that there are, each once; of the others it is said what becomes of them.
std::vector<std::string> readOverlays(ObjectReader& views, const std::vector<Scenario>& scenarios)
{
    std::vector<std::string> overlays;
    const Json* list = views.list("overlays");
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const std::string place = views.place().key("overlays").element(i).pointer();
        if (!(*list)[i].is_string()) {
            views.problems().push_back(
                {Severity::Error, place, "is no text; the id of a scenario, or \"\", is needed"});
            continue;
        }
        const auto id = (*list)[i].get<std::string>();
        if (!id.empty() && std::ranges::find(scenarios, id, &Scenario::id) == scenarios.end())
            views.problems().push_back({Severity::Warning, place,
                                        "is \"" + id +
                                            "\", which is no scenario's id: nothing is drawn for it; the "
                                            "id of a scenario, or \"\" for the base case, is needed"});
        else if (std::ranges::find(overlays, id) != overlays.end())
            continue;
        else if (overlays.size() == mostOverlays)
            views.problems().push_back({Severity::Warning, place,
                                        "is one more than are drawn over the charts: it is "
                                        "left out"});
        else
            overlays.push_back(id);
    }
    return overlays;
}

} // namespace

Views readViews(const Json& value, const Place& place, const std::vector<Scenario>& scenarios, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    Views views;
    views.dashboard = readEach(reader, "dashboard", readChartChoice);
    views.notes = readEach(reader, "notes", readChartNote).value_or(std::vector<ChartNote>());
    views.overlays = readOverlays(reader, scenarios);
    views.slides = readEach(reader, "slides", readSlide);
    views.sliders = readEach(reader, "sliders", readSlider);
    return views;
}

std::string_view periodName(Period period) { return std::ranges::find(periods, period, &PeriodName::second)->first; }

std::optional<Period> periodNamed(std::string_view name) { return valueNamed(periods, name); }

std::string_view rentByName(RentBy by) { return std::ranges::find(rentWays, by, &RentWay::second)->first; }

std::optional<RentBy> rentByNamed(std::string_view name) { return valueNamed(rentWays, name); }

std::string_view slideKindName(Slide::Kind kind)
{
    return std::ranges::find(slideKinds, kind, &SlideWord::second)->first;
}

} // namespace rackrent
