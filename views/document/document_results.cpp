// How results follow the project: at once, or computed beside the window.

#include "model/analysis/scenario_figures.h"
#include "model/portfolio/portfolio_checks.h"
#include "views/document/document.h"
#include "views/format/model_text.h"

#include <algorithm>

namespace rackrent {
namespace {

/// Leases x months that are computed in about a third of a frame of 16.7 ms on two cores (`./dev bench`: some 15
/// nanoseconds a lease-month on one).
constexpr std::size_t quickLeaseMonths = 600'000;

/// Why results must not be shown; empty when they may.
QString failureOf(const Results& results)
{
    for (const Problem& problem : portfolioChecks(results))
        if (problem.severity == Severity::Error)
            return modelText(problem.message);
    return {};
}

/// Of what was computed before, what has most in common with the project.
const Results& nearest(const Project& project, const std::shared_ptr<const Results>& one,
                       const std::shared_ptr<const Results>& other)
{
    if (!other)
        return *one;
    return leasesToCompute(project, *other) < leasesToCompute(project, *one) ? *other : *one;
}

} // namespace

/// Nothing comes back but the results known before when it was asked to stop.
Document::Figures Document::figuresOf(const Work& work, std::stop_token stop)
{
    auto base = recomputedResults(work.base, work.known.base ? *work.known.base : Results(), stop);
    if (!base)
        return work.known;
    Figures result{std::make_shared<const Results>(std::move(*base)), nullptr, {}};
    result.failure = failureOf(*result.base);
    if (!work.underScenario || !result.failure.isEmpty())
        return result;
    auto under = recomputedResults(*work.underScenario,
                                   nearest(*work.underScenario, result.base, work.known.underScenario), stop);
    if (!under)
        return work.known;
    result.failure = failureOf(*under);
    result.underScenario = std::make_shared<const Results>(std::move(*under));
    return result;
}

bool Document::isQuick(const Work& work)
{
    const auto none = std::make_shared<const Results>();
    const auto& known = work.known.base ? work.known.base : none;
    std::size_t count = leaseMonthsToCompute(work.base, *known);
    if (work.underScenario)
        count += std::min(
            leaseMonthsToCompute(*work.underScenario, *known),
            leaseMonthsToCompute(*work.underScenario, work.known.underScenario ? *work.known.underScenario : *none));
    return count <= quickLeaseMonths;
}

Document::Work Document::work() const
{
    Work work{baseProject(), std::nullopt, m_results};
    if (m_under)
        work.underScenario = m_under->project;
    return work;
}

/// What was computed is of another project, and what is being computed too.
void Document::forgetResults()
{
    static const auto none = std::make_shared<const Results>(computedResults(Project()));
    ++m_generation;
    m_worker = std::jthread();
    m_results = {none, nullptr, {}};
    m_hasFigures = false;
    m_isComputing = false;
    m_failure.clear();
}

/// @param mayWait whether figures that take longer than a frame are computed beside the window
void Document::compute(bool mayWait)
{
    ++m_generation;
    if (!isValid()) {
        m_worker.request_stop();
        const auto isError = [](const Problem& problem) { return problem.severity == Severity::Error; };
        const auto errors = static_cast<int>(std::ranges::count_if(m_problems, isError));
        return setStale(false, tr("The project has %n error(s)", nullptr, errors));
    }
    Work wanted = work();
    if (mayWait && !isQuick(wanted))
        return computeBeside(std::move(wanted));
    m_worker = std::jthread(); // stops one that is no longer wanted
    take(figuresOf(wanted, {}));
}

void Document::computeBeside(Work work)
{
    setStale(true, {});
    const std::uint64_t generation = m_generation;
    m_worker = std::jthread([this, generation, work = std::move(work)](std::stop_token stop) {
        Figures results = figuresOf(work, stop);
        if (stop.stop_requested())
            return;
        QMetaObject::invokeMethod(
            this,
            [this, generation, results = std::move(results)] {
                if (generation == m_generation) // else a newer edit has won
                    take(results);
            },
            Qt::QueuedConnection);
    });
}

void Document::setStale(bool isComputing, const QString& failure)
{
    const bool before = isStale();
    m_isComputing = isComputing;
    m_failure = failure;
    if (isStale() || before)
        Q_EMIT staleChanged(isStale());
}

/// A scenario whose figures cannot be shown gives way to the base case; a base case whose figures cannot be shown
/// leaves the last ones, said to be stale.
void Document::take(Figures results)
{
    setStale(false, results.underScenario ? QString() : results.failure);
    if (results.failure.isEmpty()) {
        m_results = std::move(results);
    } else if (results.underScenario) {
        m_results = {std::move(results.base), nullptr, {}};
        m_scenario.clear();
        m_under.reset();
        Q_EMIT scenarioChanged(m_scenario);
        Q_EMIT changed();
    } else {
        return;
    }
    m_hasFigures = true;
    Q_EMIT computed();
}

std::vector<ScenarioFigures> Document::scenarioFigures() { return rackrent::scenarioFigures(m_checked, baseResults()); }

} // namespace rackrent
