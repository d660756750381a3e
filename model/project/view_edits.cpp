#include "model/project/view_edits.h"

namespace rackrent {

namespace {

/// What stands at its default is not written.
void put(Json& object, const char* key, const std::string& text)
{
    if (!text.empty())
        object[key] = text;
}

Json written(const ChartChoice& choice)
{
    const ChartChoice standard;
    Json object = Json::object();
    object["chart"] = choice.chart;
    if (choice.period != standard.period)
        object["period"] = std::string(periodName(choice.period));
    if (choice.by != standard.by)
        object["by"] = std::string(rentByName(choice.by));
    if (choice.largest != standard.largest)
        object["largest"] = choice.largest;
    return object;
}

Json written(const ChartNote& note)
{
    Json object = Json::object();
    object["chart"] = note.chart;
    object["at"] = note.at;
    object["text"] = note.text;
    return object;
}

Json written(const std::string& scenario) { return scenario; }

Json written(const Slide& slide)
{
    Json object = Json::object();
    object["kind"] = std::string(slideKindName(slide.kind));
    if (slide.kind == Slide::Kind::Chart)
        object.update(written(slide.chart));
    if (slide.scenario)
        object["scenario"] = *slide.scenario;
    put(object, "title", slide.title);
    if (slide.kind == Slide::Kind::Text)
        put(object, "text", slide.text);
    put(object, "notes", slide.notes);
    return object;
}

Json written(const Slider& slider)
{
    Json object = Json::object();
    object["path"] = slider.path;
    object["low"] = slider.low;
    object["high"] = slider.high;
    return object;
}

template <class Part>
std::vector<Edit> listEdits(const Json& document, const char* key, const std::vector<Part>& parts)
{
    Json list = Json::array();
    for (const Part& part : parts)
        list.push_back(written(part));
    const auto views = document.find("views");
    if (views != document.end() && views->is_object())
        return {{std::string("/views/") + key, std::move(list)}};
    Json object = Json::object();
    object[key] = std::move(list);
    return {{"/views", std::move(object)}};
}

} // namespace

std::vector<Edit> dashboardEdits(const Json& document, const std::vector<ChartChoice>& charts)
{
    return listEdits(document, "dashboard", charts);
}

std::vector<Edit> noteEdits(const Json& document, const std::vector<ChartNote>& notes)
{
    return listEdits(document, "notes", notes);
}

std::vector<Edit> overlayEdits(const Json& document, const std::vector<std::string>& scenarios)
{
    return listEdits(document, "overlays", scenarios);
}

std::vector<Edit> slideEdits(const Json& document, const std::vector<Slide>& slides)
{
    return listEdits(document, "slides", slides);
}

std::vector<Edit> sliderEdits(const Json& document, const std::vector<Slider>& sliders)
{
    return listEdits(document, "sliders", sliders);
}

std::vector<Edit> viewRemoval(const Json& document, const char* list)
{
    const std::string path = std::string("/views/") + list;
    if (!elementAt(document, path))
        return {};
    return {{path, std::nullopt}};
}

} // namespace rackrent
