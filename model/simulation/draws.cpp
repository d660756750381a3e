#include "model/simulation/draws.h"

#include "model/project/correlation_matrix.h"
#include "model/simulation/random_numbers.h"

#include <boost/random/sobol.hpp>
#include <Eigen/Cholesky>

#include <algorithm>
#include <utility>

namespace rackrent {

/// A Gaussian copula: the drivers that are correlated with another, and the Cholesky factor of their correlations.
struct Drawer::Copula {
    std::vector<std::size_t> drivers; ///< positions, ascending
    Eigen::MatrixXd factor;           ///< lower triangle
};

namespace {

std::vector<std::size_t> correlatedDrivers(const std::vector<Correlation>& correlations)
{
    std::vector<std::size_t> drivers;
    for (const Correlation& pair : correlations) {
        drivers.push_back(pair.a);
        drivers.push_back(pair.b);
    }
    std::ranges::sort(drivers);
    drivers.erase(std::unique(drivers.begin(), drivers.end()), drivers.end());
    return drivers;
}

/// The correlations of these drivers alone.
Eigen::MatrixXd matrixOf(const std::vector<Correlation>& correlations, const std::vector<std::size_t>& drivers)
{
    std::vector<Correlation> among = correlations;
    const auto positionOf = [&drivers](std::size_t driver) {
        return static_cast<std::size_t>(std::ranges::lower_bound(drivers, driver) - drivers.begin());
    };
    for (Correlation& pair : among) {
        pair.a = positionOf(pair.a);
        pair.b = positionOf(pair.b);
    }
    return correlationMatrix(among, drivers.size());
}

} // namespace

Drawer::Drawer(const SimulationInputs& inputs, std::vector<EventContract> events, int months, Sampling sampling,
               std::uint64_t paths)
    : m_seed(inputs.seed), m_events(std::move(events)), m_marketPaths(inputs.market.size()),
      m_months(static_cast<std::size_t>(months)), m_sampling(sampling),
      m_blockPaths(std::max<std::uint64_t>(1, (paths + quasiRandomBlocks - 1) / quasiRandomBlocks))
{
    for (const Driver& driver : inputs.drivers)
        m_samplers.emplace_back(driver.distribution);
    if (!inputs.correlations.empty()) {
        m_copula = std::make_unique<Copula>();
        m_copula->drivers = correlatedDrivers(inputs.correlations);
        m_copula->factor = matrixOf(inputs.correlations, m_copula->drivers).llt().matrixL();
    }
    for (const EventContract& event : m_events) {
        m_firstRenewal.push_back(m_renewals);
        m_renewals += static_cast<std::size_t>(event.kinds.renewals);
    }
}

Drawer::~Drawer() = default;

EventUniforms Drawer::uniformsOf(const PathDraw& draw, std::size_t position) const
{
    const auto count = static_cast<std::size_t>(m_events[position].kinds.renewals);
    return {draw.notice[position], draw.tenantDefault[position],
            std::span(draw.renewals).subspan(m_firstRenewal[position], count)};
}

/// Points of a block, one after the other: drivers, then notices, then defaults, as many as there are Sobol numbers
/// for.
struct Drawer::Stream::Points {
    static constexpr std::size_t mostDimensions = 3667; // that Boost's table has

    explicit Points(std::size_t dimensions)
        : count(std::min(dimensions, mostDimensions)), start(std::max<std::size_t>(1, count)), engine(start)
    {}

    /// Bits of the point of a path, by dimension.
    void moveTo(std::uint64_t path, const Drawer& drawer)
    {
        const std::uint64_t block = path / drawer.m_blockPaths, position = path % drawer.m_blockPaths;
        if (shifts.empty() || block != shiftedFor) {
            shifts.resize(count);
            for (std::size_t i = 0; i < count; ++i)
                shifts[i] = randomBits(drawer.m_seed, block, RandomStream::SobolShift, static_cast<std::uint32_t>(i));
            shiftedFor = block;
            next = position + 1; // begin anew
        }
        if (position != next) {
            engine = start;
            engine.discard(position * count);
        }
        point.resize(count);
        for (std::size_t i = 0; i < count; ++i)
            point[i] = engine() ^ shifts[i];
        next = position + 1;
    }

    std::size_t count;
    boost::random::sobol start, engine;
    std::uint64_t next = 0; ///< which point the engine gives
    std::uint64_t shiftedFor = 0;
    std::vector<std::uint64_t> shifts, point;
};

Drawer::Stream::Stream(const Drawer& drawer) : m_drawer(drawer)
{
    const std::size_t drivers = drawer.m_samplers.size(), events = drawer.m_events.size();
    m_draw.ranks.resize(drivers);
    m_draw.values.resize(drivers);
    m_draw.notice.resize(events);
    m_draw.tenantDefault.resize(events);
    m_draw.renewals.resize(drawer.m_renewals);
    m_draw.market.resize(drawer.m_marketPaths * drawer.m_months);
    if (drawer.m_copula) {
        m_independent.resize(drawer.m_copula->drivers.size());
        m_correlated.resize(drawer.m_copula->drivers.size());
    }
    if (drawer.m_sampling == Sampling::QuasiRandom && drivers + events > 0)
        m_points = std::make_unique<Points>(drivers + 2 * events);
}

Drawer::Stream::~Stream() = default;

void Drawer::Stream::drawUniforms(std::uint64_t path)
{
    const std::uint64_t seed = m_drawer.m_seed;
    std::size_t dimension = 0;
    if (m_points)
        m_points->moveTo(path, m_drawer);
    const auto next = [&](RandomStream stream, std::size_t index) {
        const std::size_t at = dimension++;
        return m_points && at < m_points->count ? uniformOf(m_points->point[at])
                                                : uniform(seed, path, stream, static_cast<std::uint32_t>(index));
    };
    for (std::size_t i = 0; i < m_draw.ranks.size(); ++i)
        m_draw.ranks[i] = next(RandomStream::Driver, i);
    const auto& events = m_drawer.m_events;
    for (std::size_t i = 0; i < events.size(); ++i)
        if (events[i].kinds.notice)
            m_draw.notice[i] = next(RandomStream::Notice, events[i].contract);
    for (std::size_t i = 0; i < events.size(); ++i)
        if (events[i].kinds.tenantDefault)
            m_draw.tenantDefault[i] = next(RandomStream::Default, events[i].contract);
    for (std::size_t i = 0; i < events.size(); ++i)
        for (int step = 0; step < events[i].kinds.renewals; ++step)
            m_draw.renewals[m_drawer.m_firstRenewal[i] + static_cast<std::size_t>(step)] =
                uniform(seed, path, RandomStream::Renewal, static_cast<std::uint32_t>(events[i].contract),
                        static_cast<std::uint32_t>(step));
    for (std::size_t i = 0; i < m_draw.market.size(); ++i)
        m_draw.market[i] =
            normalQuantile(uniform(seed, path, RandomStream::Market, static_cast<std::uint32_t>(i / m_drawer.m_months),
                                   static_cast<std::uint32_t>(i % m_drawer.m_months)));
}

/// Values from ranks; those of correlated drivers by way of normal variables, whose ranks are noted.
void Drawer::Stream::drawDrivers()
{
    const auto& samplers = m_drawer.m_samplers;
    if (!m_drawer.m_copula) {
        for (std::size_t i = 0; i < samplers.size(); ++i)
            m_draw.values[i] = samplers[i].quantile(m_draw.ranks[i]);
        return;
    }
    const auto& [drivers, factor] = *m_drawer.m_copula;
    for (std::size_t k = 0; k < drivers.size(); ++k)
        m_independent[k] = normalQuantile(m_draw.ranks[drivers[k]]);
    for (std::size_t k = 0; k < drivers.size(); ++k) {
        double z = 0;
        for (std::size_t j = 0; j <= k; ++j)
            z += factor(static_cast<Eigen::Index>(k), static_cast<Eigen::Index>(j)) * m_independent[j];
        m_correlated[k] = z;
    }
    std::size_t k = 0;
    for (std::size_t i = 0; i < samplers.size(); ++i) {
        if (k < drivers.size() && drivers[k] == i) {
            m_draw.ranks[i] = normalProbability(m_correlated[k]);
            m_draw.values[i] = samplers[i].ofNormal(m_correlated[k++]);
        } else {
            m_draw.values[i] = samplers[i].quantile(m_draw.ranks[i]);
        }
    }
}

const PathDraw& Drawer::Stream::draw(std::uint64_t path)
{
    drawUniforms(path);
    drawDrivers();
    return m_draw;
}

} // namespace rackrent
