#include "views/panels/chosen_chart.h"

#include "views/charts/exhibit_words.h"
#include "views/document/document.h"

namespace rackrent {

Exhibit ownExhibitOf(const ChartChoice& choice, Document& document)
{
    ChartInput input{document.results(), document.scenarioName().toStdString()};
    if (const ChartKind* kind = chartKind(choice.chart); kind && kind->make == scenariosExhibit)
        input.scenarios = document.scenarioFigures();
    return ownExhibit(choice, std::move(input));
}

Exhibit finishedExhibitOf(const Exhibit& own, const ChartChoice& choice, const Document& document,
                          std::span<const Overlaid> overlaid)
{
    return inLanguage(finishedExhibit(own, choice, document.results().project, overlaid));
}

Exhibit exhibitOf(const ChartChoice& choice, Document& document, std::span<const Overlaid> overlaid)
{
    return finishedExhibitOf(ownExhibitOf(choice, document), choice, document, overlaid);
}

} // namespace rackrent
