#include "views/document/scenario_writing.h"

#include "views/fields/scenario_edits.h"

#include <QCoreApplication>

#include <algorithm>

namespace rackrent {

std::optional<QString> editInputs(Document& document, const QString& name, const std::vector<Edit>& edits)
{
    const auto isOfIt = [&](const Edit& edit) { return isOfScenario(document.json(), edit); };
    const std::string scenario = document.scenario().toStdString();
    if (scenario.empty() || std::ranges::none_of(edits, isOfIt))
        return document.edit(name, edits);
    std::vector<Edit> all, ofScenario;
    std::ranges::partition_copy(edits, std::back_inserter(ofScenario), std::back_inserter(all), isOfIt);
    ScenarioEdits written = scenarioEdits(document.json(), scenario, ofScenario);
    if (!written.refusal.isEmpty())
        return written.refusal;
    all.insert(all.end(), std::make_move_iterator(written.edits.begin()), std::make_move_iterator(written.edits.end()));
    return document.edit(QCoreApplication::translate("Document", "%1 in \u201c%2\u201d", "an edit, a scenario")
                             .arg(name, document.scenarioName()),
                         all);
}

} // namespace rackrent
