#include "views/panels/chosen_chart.h"

#include "views/charts/exhibit_words.h"
#include "views/document/document.h"

namespace rackrent {

Exhibit exhibitOf(const ChartChoice& choice, Document& document)
{
    ChartInput input{document.results(), document.scenarioName().toStdString()};
    if (const ChartKind* kind = chartKind(choice.chart); kind && kind->make == scenariosExhibit)
        input.scenarios = document.scenarioFigures();
    return inLanguage(chosenExhibit(choice, std::move(input)));
}

} // namespace rackrent
