#pragma once

#include "model/simulation/events.h"
#include "model/simulation/quantile.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace rackrent {

/// Where uniform numbers come from.
enum class Sampling {
    Random,     ///< Philox4x32-10
    QuasiRandom ///< Sobol points (Boost.Random), shifted at random in each of 16 blocks of paths
};

/// A contract that has events.
struct EventContract {
    std::size_t contract = 0; ///< position in the project
    EventKinds kinds;
};

/// All that is drawn on one path.
struct PathDraw {
    std::vector<double> ranks;                 ///< of each driver: the share of draws below, in (0, 1)
    std::vector<double> values;                ///< of each driver
    std::vector<double> notice, tenantDefault; ///< uniform, of each contract with events
    std::vector<double> renewals;              ///< uniform, one contract's after the other's
    std::vector<double> market;                ///< standard normal, one random path's months after the other's
};

/// Draws paths: the same for the same inputs and number, whatever was drawn before.
class Drawer {
public:
    /// Shifted Sobol points come in so many blocks of paths, whose means show their error.
    static constexpr std::uint64_t quasiRandomBlocks = 16;

    /// @param events of the project, in its order
    /// @param months of a random market path
    /// @param paths how many there will be in all, which quasi-random points depend on
    Drawer(const SimulationInputs& inputs, std::vector<EventContract> events, int months, Sampling sampling,
           std::uint64_t paths);
    ~Drawer();
    Drawer(const Drawer&) = delete;
    Drawer& operator=(const Drawer&) = delete;

    const std::vector<EventContract>& events() const { return m_events; }
    /// Of a block of quasi-random paths.
    std::uint64_t blockPaths() const { return m_blockPaths; }
    const Sampler& sampler(std::size_t driver) const { return m_samplers[driver]; }
    /// The uniform numbers of a contract's events. @param position in `events()`
    EventUniforms uniformsOf(const PathDraw& draw, std::size_t position) const;

    /// Draws on one thread. Paths in order are cheapest.
    class Stream {
    public:
        /// @param drawer outlives this
        explicit Stream(const Drawer& drawer);
        ~Stream();
        Stream(const Stream&) = delete;
        Stream& operator=(const Stream&) = delete;

        const PathDraw& draw(std::uint64_t path);

    private:
        struct Points;

        void drawUniforms(std::uint64_t path);
        void drawDrivers();

        const Drawer& m_drawer;
        std::unique_ptr<Points> m_points; ///< null without quasi-random ones
        PathDraw m_draw;
        std::vector<double> m_independent, m_correlated; ///< standard normal
    };

private:
    struct Copula;

    std::uint64_t m_seed;
    std::vector<Sampler> m_samplers;
    std::unique_ptr<Copula> m_copula; ///< null without correlations
    std::vector<EventContract> m_events;
    std::vector<std::size_t> m_firstRenewal;
    std::size_t m_renewals = 0;
    std::size_t m_marketPaths = 0;
    std::size_t m_months = 0;
    Sampling m_sampling;
    std::uint64_t m_blockPaths = 1; ///< of a block of quasi-random ones
};

} // namespace rackrent
