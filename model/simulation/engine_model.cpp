#include "model/portfolio/portfolio_metrics.h"
#include "model/simulation/path_model.h"

#include <tbb/task_arena.h>

#include <cmath>

namespace rackrent {

namespace {

void addFlows(const Results& results, PathFigures& figures)
{
    figures.rent = rentReceived(results.lines);
    const auto cash = results.lines[PortfolioLine::UnleveredCashFlow];
    figures.cumulativeCash.assign(cash.size(), 0.0);
    double sum = 0 - allSunkCapital(results.project, results).total();
    for (std::size_t i = 0; i < cash.size(); ++i)
        figures.cumulativeCash[i] = sum += cash[i];
}

class EngineWorker : public PathWorker {
public:
    EngineWorker(const SimulatedProject& simulated, const Drawer& drawer, std::span<const MetricRow* const> metrics)
        : m_simulated(simulated), m_metrics(metrics), m_stream(drawer), m_projects(simulated, drawer)
    {}

    bool evaluate(std::uint64_t path, PathFigures& figures) override
    {
        const auto project = m_projects.project(m_stream.draw(path));
        if (!project)
            return false;
        // A thread that waits for others' part of this path may not begin another path.
        const Results results =
            tbb::this_task_arena::isolate([&] { return recomputedResults(*project, m_simulated.reference); });
        figures.metrics.clear();
        for (const MetricRow* row : m_metrics)
            figures.metrics.push_back(valueOf(*row, results.metrics));
        addFlows(results, figures);
        return true;
    }

    const Problem& refusal() const override { return m_projects.refusal(); }

private:
    const SimulatedProject& m_simulated;
    std::span<const MetricRow* const> m_metrics;
    Drawer::Stream m_stream;
    PathProjects m_projects;
};

class EngineModel : public PathModel {
public:
    EngineModel(const SimulatedProject& simulated, const Drawer& drawer, std::span<const MetricRow* const> metrics)
        : m_simulated(simulated), m_drawer(drawer), m_metrics(metrics)
    {}

    std::unique_ptr<PathWorker> worker() const override
    {
        return std::make_unique<EngineWorker>(m_simulated, m_drawer, m_metrics);
    }

private:
    const SimulatedProject& m_simulated;
    const Drawer& m_drawer;
    std::span<const MetricRow* const> m_metrics;
};

} // namespace

bool isSimulated(const MetricRow& row) { return row.unit != MetricUnit::Day && row.unit != MetricUnit::Rates; }

double valueOf(const MetricRow& row, const Metrics& metrics)
{
    const MetricValue value = row.value(metrics);
    const double* number = std::get_if<double>(&value);
    return number && std::isfinite(*number) ? *number : noValue;
}

std::unique_ptr<PathModel> engineModel(const SimulatedProject& simulated, const Drawer& drawer,
                                       std::span<const MetricRow* const> metrics)
{
    return std::make_unique<EngineModel>(simulated, drawer, metrics);
}

} // namespace rackrent
