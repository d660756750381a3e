#include "views/charts/exhibit_words.h"

#include "model/analysis/overlay.h"
#include "views/format/model_text.h"
#include "views/format/number_text.h"

namespace rackrent {

Exhibit inLanguage(Exhibit exhibit)
{
    const auto translate = [](std::string& text) { text = numbersInLocale(modelText(text)).toStdString(); };
    for (std::string* text : {&exhibit.title, &exhibit.subtitle, &exhibit.acrossAxis, &exhibit.message})
        translate(*text);
    for (std::string& sentence : exhibit.further)
        translate(sentence);
    for (OverlaidMessage& said : exhibit.overlaid)
        translate(said.message);
    if (exhibit.across != Across::Time)
        for (std::string& category : exhibit.categories)
            translate(category);
    if (exhibit.grid) {
        HeatGrid& grid = *exhibit.grid;
        for (std::string* text : {&grid.acrossAxis, &grid.upAxis, &grid.valueName, &grid.missing})
            translate(*text);
        for (std::string& place : grid.across)
            translate(place);
        for (std::string& place : grid.up)
            translate(place);
        for (HeatGrid::Mark& mark : grid.marks)
            translate(mark.label);
    }
    for (ValueAxis& axis : exhibit.valueAxes)
        translate(axis.title);
    for (ExhibitSeries& series : exhibit.series)
        if (series.overlay) {
            if (series.role != Role::Tenant)
                translate(series.overlay->of);
            series.label = labelOver(*series.overlay);
        } else if (series.role != Role::Tenant) {
            translate(series.label);
            translate(series.filledTo); // a label
        }
    for (Crossing& crossing : exhibit.crossings)
        if (!crossing.isNote) // a person's words stay
            translate(crossing.label);
    return exhibit;
}

} // namespace rackrent
