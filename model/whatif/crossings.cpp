#include "model/whatif/crossings.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>

namespace rackrent {

namespace {

constexpr std::size_t scannedPoints = 129;
constexpr int mostHalvings = 64;
constexpr std::size_t followed = 64; // evaluations that one crossing takes, about

class Search {
public:
    Search(const Evaluator& evaluator, const std::function<Changes(double)>& changes, Solved& solved,
           const std::stop_token& stop, const Progress& progress)
        : m_evaluator(evaluator), m_changes(changes), m_solved(solved), m_stop(stop), m_progress(progress)
    {}

    void run()
    {
        scan();
        if (m_stop.stop_requested())
            return;
        addBorders();
        for (const SolvePoint& point : m_solved.points)
            if (point.metric)
                m_scale = std::max(m_scale, std::abs(*point.metric - m_solved.target));
        collect();
    }

private:
    /// Nothing where it is to stop, which ends every search at once.
    std::optional<double> metricAt(double input) const
    {
        if (m_stop.stop_requested())
            return std::nullopt;
        ++m_extra;
        tell(scannedPoints);
        return numberOf(*m_solved.metric, m_evaluator.at(m_changes(input)));
    }
    /// How many crossings there are is not known before: the last steps become smaller.
    void tell(std::size_t scanned) const
    {
        if (m_progress)
            m_progress(scanned + followed * m_extra / (m_extra + followed), scannedPoints + followed);
    }
    bool isWhole() const { return m_solved.input.kind != InputKind::Number; }
    /// Between two inputs; equal to one of them when there is none.
    double middle(double low, double high) const
    {
        const double value = low + (high - low) / 2;
        return isWhole() ? std::floor(value) : value;
    }
    double off(const SolvePoint& point) const { return *point.metric - m_solved.target; }

    void scan()
    {
        const std::vector<double> inputs = evenly(m_solved.input, m_solved.low, m_solved.high, scannedPoints);
        std::vector<Changes> changes;
        m_solved.points.clear();
        m_solved.solutions.clear();
        for (const double input : inputs) {
            if (m_stop.stop_requested())
                return;
            changes.push_back(m_changes(input));
        }
        const std::vector<Evaluation> found = m_evaluator.at(
            changes, m_stop, [&](std::size_t done, std::size_t all) { tell(done * scannedPoints / all); });
        for (std::size_t i = 0; i < inputs.size(); ++i)
            m_solved.points.push_back({inputs[i], numberOf(*m_solved.metric, found[i])});
    }

    /// Adds the last input at which there is a metric, wherever neighbours differ in that.
    void addBorders()
    {
        std::vector<SolvePoint> points;
        for (std::size_t i = 0; i < m_solved.points.size(); ++i) {
            const SolvePoint& point = m_solved.points[i];
            if (i > 0 && point.metric.has_value() != m_solved.points[i - 1].metric.has_value()) {
                const SolvePoint& before = m_solved.points[i - 1];
                const SolvePoint border = point.metric ? borderOf(point, before.input) : borderOf(before, point.input);
                if (border.input != point.input && border.input != before.input)
                    points.push_back(border);
            }
            points.push_back(point);
        }
        m_solved.points = std::move(points);
    }

    SolvePoint borderOf(SolvePoint there, double missing) const
    {
        for (int i = 0; i < mostHalvings; ++i) {
            const double input = middle(std::min(there.input, missing), std::max(there.input, missing));
            if (input == there.input || input == missing)
                break;
            if (const auto metric = metricAt(input))
                there = {input, metric};
            else
                missing = input;
        }
        return there;
    }

    void collect()
    {
        const std::vector<SolvePoint>& points = m_solved.points;
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (!points[i].metric)
                continue;
            if (off(points[i]) == 0) {
                addHit(i);
                continue;
            }
            const bool follows = i > 0 && points[i - 1].metric && off(points[i - 1]) != 0;
            if (follows && (off(points[i - 1]) < 0) != (off(points[i]) < 0))
                m_solved.solutions.push_back(isWhole() ? byHalving(points[i - 1], points[i])
                                                       : bySolving(points[i - 1], points[i]));
        }
    }

    /// A point that is on target goes on from one before it that is too.
    void addHit(std::size_t place)
    {
        const SolvePoint& point = m_solved.points[place];
        const bool goesOn = place > 0 && m_solved.points[place - 1].metric && off(m_solved.points[place - 1]) == 0;
        if (goesOn)
            m_solved.solutions.back().until = point.input;
        else
            m_solved.solutions.push_back({point.input, *point.metric, {}, {}, {}});
    }

    /// Over whole numbers and days.
    Solution byHalving(SolvePoint low, SolvePoint high) const
    {
        while (true) {
            const double input = middle(low.input, high.input);
            if (input == low.input || input == high.input)
                return between(low, high);
            const auto metric = metricAt(input);
            if (!metric)
                return between(low, high);
            const SolvePoint point{input, metric};
            if (off(point) == 0)
                return {input, *metric, {}, {}, {}};
            ((off(point) < 0) == (off(low) < 0) ? low : high) = point;
        }
    }

    Solution bySolving(const SolvePoint& low, const SolvePoint& high) const
    {
        const double there = off(high);
        const auto distance = [&](double input) {
            const auto metric = metricAt(input);
            return metric ? *metric - m_solved.target : there;
        };
        std::uintmax_t most = 200;
        const auto [left, right] = boost::math::tools::toms748_solve(
            distance, low.input, high.input, off(low), there, boost::math::tools::eps_tolerance<double>(52), most);
        return between({left, metricAt(left)}, {right, metricAt(right)});
    }

    /// The better end of a bracket that is as small as it gets; where the metric is still far from the target there, it
    /// jumps.
    Solution between(const SolvePoint& low, const SolvePoint& high) const
    {
        if (!low.metric || !high.metric)
            return {low.metric ? low.input : high.input, low.metric ? *low.metric : *high.metric,
                    low.metric ? high.input : low.input, std::nullopt, std::nullopt};
        constexpr double nearness = 1e-9;
        const bool isClose = std::min(std::abs(off(low)), std::abs(off(high))) <= nearness * m_scale;
        if (isClose && !isWhole()) {
            const SolvePoint& best = std::abs(off(low)) <= std::abs(off(high)) ? low : high;
            return {best.input, *best.metric, {}, {}, {}};
        }
        const bool lowIsBetter = (off(low) > 0) == isBetterWhenMore(*m_solved.metric);
        const SolvePoint& best = lowIsBetter ? low : high;
        const SolvePoint& beside = lowIsBetter ? high : low;
        return {best.input, *best.metric, beside.input, beside.metric, {}};
    }

    const Evaluator& m_evaluator;
    const std::function<Changes(double)>& m_changes;
    Solved& m_solved;
    const std::stop_token& m_stop;
    const Progress& m_progress;
    mutable std::size_t m_extra = 0; ///< evaluations beyond the scan
    double m_scale = 0;
};

} // namespace

void findCrossings(const Evaluator& evaluator, const std::function<Changes(double)>& changes, Solved& solved,
                   const std::stop_token& stop, const Progress& progress)
{
    Search(evaluator, changes, solved, stop, progress).run();
    if (stop.stop_requested()) {
        solved.points.clear();
        solved.solutions.clear();
    }
}

} // namespace rackrent
