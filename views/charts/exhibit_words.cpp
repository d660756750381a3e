#include "views/charts/exhibit_words.h"

#include "views/format/model_text.h"

namespace rackrent {

Exhibit inLanguage(Exhibit exhibit)
{
    const auto translate = [](std::string& text) { text = modelText(text).toStdString(); };
    for (std::string* text : {&exhibit.title, &exhibit.subtitle, &exhibit.valueAxis, &exhibit.message})
        translate(*text);
    for (ExhibitSeries& series : exhibit.series)
        if (series.role != Role::Tenant)
            translate(series.label);
    for (Crossing& crossing : exhibit.crossings)
        translate(crossing.label);
    return exhibit;
}

} // namespace rackrent
