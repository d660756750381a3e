#include "views/whatif/overlays.h"

#include "model/analysis/dashboards.h"
#include "model/portfolio/portfolio_checks.h"
#include "views/document/document.h"
#include "views/panels/overlay_menu.h"
#include "views/whatif/background_run.h"

#include <algorithm>

namespace rackrent {

namespace {

constexpr int overlayPauseMs = 80;

/// What of a choice its own exhibit depends on.
std::string keyOf(const ChartChoice& choice)
{
    return choice.chart + ' ' + std::string(rentByName(choice.by)) + ' ' + std::to_string(choice.largest);
}

std::shared_ptr<const Exhibit> exhibitFor(const ChartChoice& choice, const Results& results)
{
    return std::make_shared<const Exhibit>(ownExhibit(choice, {results, {}}));
}

/// Null where there is no such scenario, its figures cannot be shown, or somebody asked to stop.
std::shared_ptr<const Results> resultsUnder(const std::string& scenario, CheckedDocument& document,
                                            const std::shared_ptr<const Results>& base, std::stop_token stop)
{
    if (scenario.empty())
        return base;
    const auto under = document.under(scenario);
    auto results = under ? recomputedResults(under->project, *base, stop) : std::nullopt;
    const auto isError = [](const Problem& problem) { return problem.severity == Severity::Error; };
    if (!results || std::ranges::any_of(portfolioChecks(*results), isError))
        return nullptr;
    return std::make_shared<const Results>(std::move(*results));
}

} // namespace

Overlays::Overlays(Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_run(new BackgroundRun(this))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Overlays::run);
    connect(&m_document, &Document::computed, this, &Overlays::follow);
    connect(&m_document, &Document::scenarioChanged, this, &Overlays::follow);
    connect(&m_document, &Document::replaced, this, [this] { m_entries.clear(); });
}

Overlays::~Overlays() = default;

std::vector<std::string> Overlays::due() const
{
    std::vector<std::string> scenarios;
    for (const std::string& id : m_document.baseProject().views.overlays) {
        const auto entry = m_entries.find(id);
        const bool follows = entry != m_entries.end() && entry->second.base == m_document.sharedBaseResults();
        if (!follows && id != m_document.scenario().toStdString())
            scenarios.push_back(id);
    }
    return scenarios;
}

bool Overlays::isCurrent() const { return due().empty(); }

std::vector<Overlaid> Overlays::of(const ChartChoice& choice)
{
    std::vector<Overlaid> overlaid;
    const std::vector<std::string>& wanted = m_document.baseProject().views.overlays;
    for (std::size_t place = 0; place < wanted.size(); ++place) {
        const auto found = m_entries.find(wanted[place]);
        if (wanted[place] == m_document.scenario().toStdString() || found == m_entries.end() || !found->second.results)
            continue;
        Entry& entry = found->second;
        std::shared_ptr<const Exhibit>& exhibit = entry.exhibits[keyOf(choice)];
        if (!exhibit) // a chart that was not there when it was computed
            exhibit = exhibitFor(choice, *entry.results);
        overlaid.push_back({scenarioTitle(m_document, wanted[place]).toStdString(), exhibit, place,
                            entry.base != m_document.sharedBaseResults()});
    }
    return overlaid;
}

void Overlays::follow()
{
    const std::vector<std::string>& wanted = m_document.baseProject().views.overlays;
    std::erase_if(m_entries, [&](const auto& entry) { return std::ranges::find(wanted, entry.first) == wanted.end(); });
    m_run->cancel();
    m_pause.stop();
    const std::vector<std::string> missing = due();
    if (missing.empty())
        return;
    const bool isNew = std::ranges::any_of(missing, [this](const std::string& id) { return !m_entries.contains(id); });
    m_pause.start(isNew ? 0 : overlayPauseMs); // somebody has just chosen it
}

Overlays::Work Overlays::work() const
{
    return {std::make_shared<CheckedDocument>(m_document.checked()), m_document.sharedBaseResults(), due(),
            dashboardOf(m_document.baseProject())};
}

Overlays::Entries Overlays::entriesOf(const Work& work, std::stop_token stop)
{
    Entries entries;
    for (const std::string& scenario : work.scenarios) {
        Entry entry{work.base, resultsUnder(scenario, *work.document, work.base, stop), {}};
        for (const ChartChoice& chart : work.charts) {
            if (stop.stop_requested())
                return {};
            const bool isComparing = chart.chart == "scenarios"; // nothing is drawn over it
            if (entry.results && !isComparing)
                entry.exhibits.try_emplace(keyOf(chart), exhibitFor(chart, *entry.results));
        }
        entries.emplace(scenario, std::move(entry));
    }
    return entries;
}

void Overlays::run()
{
    if (!m_document.hasFigures() || !m_document.isValid() || m_document.isStale())
        return; // it follows with the next figures
    m_run->start([this, work = work()](const BackgroundRun::Line& line) -> BackgroundRun::Delivery {
        return [this, entries = entriesOf(work, line.stop)] { take(entries); };
    });
}

void Overlays::take(Entries entries)
{
    for (auto& [id, entry] : entries)
        m_entries.insert_or_assign(id, std::move(entry));
    Q_EMIT changed();
}

void Overlays::settle()
{
    if (isCurrent() || !m_document.hasFigures() || !m_document.isValid() || m_document.isStale())
        return;
    m_run->cancel();
    m_pause.stop();
    Work wanted = work();
    wanted.charts.clear(); // made when they are asked for
    take(entriesOf(wanted, {}));
}

} // namespace rackrent
