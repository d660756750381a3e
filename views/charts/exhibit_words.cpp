#include "views/charts/exhibit_words.h"

#include "views/format/model_text.h"
#include "views/format/number_text.h"

namespace rackrent {

namespace {

/// The month of a crossing as key figures show it: the model writes it with a point, whatever the locale.
void localise(Crossing& crossing)
{
    constexpr int shownDecimals = 1; // as in the model
    const QString written = QString::number(crossing.months, 'f', shownDecimals);
    const QString shown = NumberText(QString()).fixed(crossing.months, shownDecimals);
    QString label = QString::fromStdString(crossing.label);
    if (const qsizetype at = label.lastIndexOf(written); at >= 0)
        crossing.label = label.replace(at, written.size(), shown).toStdString();
}

} // namespace

Exhibit inLanguage(Exhibit exhibit)
{
    const auto translate = [](std::string& text) { text = modelText(text).toStdString(); };
    for (std::string* text : {&exhibit.title, &exhibit.subtitle, &exhibit.acrossAxis, &exhibit.message})
        translate(*text);
    for (std::string& sentence : exhibit.further)
        translate(sentence);
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
        if (series.role != Role::Tenant)
            translate(series.label);
    for (Crossing& crossing : exhibit.crossings) {
        translate(crossing.label);
        localise(crossing);
    }
    return exhibit;
}

} // namespace rackrent
