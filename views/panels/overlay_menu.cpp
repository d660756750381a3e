#include "views/panels/overlay_menu.h"

#include "model/project/view_edits.h"
#include "views/document/document.h"
#include "views/format/model_text.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace rackrent {

namespace {

QString overlayWords(const char* text) { return QCoreApplication::translate("OverlayMenu", text); }

void setOverlays(Document& document, const std::vector<std::string>& scenarios, const QString& step)
{
    document.edit(step, overlayEdits(document.json(), scenarios));
}

void addScenario(QMenu& menu, Document& document, const std::string& scenario)
{
    const bool isShown = document.scenario().toStdString() == scenario, isChosen = isOverlaid(document, scenario);
    QString title = scenarioTitle(document, scenario).replace(u'&', QStringLiteral("&&"));
    if (isShown)
        title = overlayWords(QT_TRANSLATE_NOOP("OverlayMenu", "%1 (shown)")).arg(title);
    QAction* action = menu.addAction(title, &document,
                                     [&document, scenario, isChosen] { setOverlaid(document, scenario, !isChosen); });
    action->setCheckable(true);
    action->setChecked(isChosen);
    action->setEnabled(isChosen || mayOverlayMore(document));
    if (isShown)
        action->setToolTip(overlayWords(
            QT_TRANSLATE_NOOP("OverlayMenu", "It is drawn over the charts while another scenario is shown")));
    else if (!action->isEnabled())
        action->setToolTip(
            overlayWords(QT_TRANSLATE_NOOP("OverlayMenu", "No more than %1 are told apart")).arg(mostOverlays));
}

} // namespace

QString scenarioTitle(const Document& document, const std::string& scenario)
{
    if (scenario.empty())
        return modelText("Base case");
    const auto& all = document.baseProject().scenarios;
    const auto found = std::ranges::find(all, scenario, &Scenario::id);
    if (found == all.end())
        return QString::fromStdString(scenario);
    const bool isAlone = std::ranges::count(all, found->name, &Scenario::name) == 1;
    return QString::fromStdString(isAlone ? found->name : found->name + " (" + scenario + ")").simplified();
}

bool isOverlaid(const Document& document, const std::string& scenario)
{
    const auto& chosen = document.baseProject().views.overlays;
    return std::ranges::find(chosen, scenario) != chosen.end();
}

bool mayOverlayMore(const Document& document) { return document.baseProject().views.overlays.size() < mostOverlays; }

void setOverlaid(Document& document, const std::string& scenario, bool isOverlaid)
{
    std::vector<std::string> chosen = document.baseProject().views.overlays;
    if (isOverlaid == rackrent::isOverlaid(document, scenario) || (isOverlaid && !mayOverlayMore(document)))
        return;
    if (isOverlaid)
        chosen.push_back(scenario);
    else
        std::erase(chosen, scenario);
    const QString name = scenarioTitle(document, scenario);
    setOverlays(document, chosen,
                isOverlaid ? overlayWords(QT_TRANSLATE_NOOP("OverlayMenu", "Draw %1 over the charts")).arg(name)
                           : overlayWords(QT_TRANSLATE_NOOP("OverlayMenu", "Take %1 off the charts")).arg(name));
}

void fillOverlayMenu(QMenu& menu, Document& document)
{
    menu.setToolTipsVisible(true);
    QAction* none = menu.addAction(overlayWords(QT_TRANSLATE_NOOP("OverlayMenu", "&Nothing")), &document, [&document] {
        setOverlays(document, {}, overlayWords(QT_TRANSLATE_NOOP("OverlayMenu", "Take scenarios off the charts")));
    });
    none->setCheckable(true);
    none->setChecked(document.baseProject().views.overlays.empty());
    none->setEnabled(!none->isChecked());
    menu.addSeparator();
    addScenario(menu, document, {});
    for (const Scenario& scenario : document.baseProject().scenarios)
        addScenario(menu, document, scenario.id);
    if (document.baseProject().scenarios.empty())
        menu.addAction(overlayWords(QT_TRANSLATE_NOOP("OverlayMenu", "The project has no scenarios yet")))
            ->setEnabled(false);
}

} // namespace rackrent
