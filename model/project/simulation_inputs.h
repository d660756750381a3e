#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace rackrent {

/// How a drawn value is worked into the input: as an override of a scenario is.
enum class DriverOperation { Set, Scale, Add };

enum class DistributionKind { Normal, Lognormal, Uniform, Triangular, Pert, Empirical };

/// How an input is distributed. Which figures a kind uses is said with each.
struct Distribution {
    DistributionKind kind = DistributionKind::Normal;
    double mean = 0;            ///< normal, lognormal: of the values themselves; lognormal's is above 0
    double sd = 0;              ///< normal, lognormal: standard deviation of the values, 0 or more
    double low = 0, high = 0;   ///< uniform, triangular, PERT: the ends, low <= high
    double mode = 0;            ///< triangular, PERT: from low to high
    double lambda = 4;          ///< PERT: weight of the mode, above 0
    std::vector<double> values; ///< empirical: at least one, each as likely as any other
    bool operator==(const Distribution&) const = default;
};

/// An input that is drawn. A date is counted in days since 1 January 1970: set to what is drawn, or so many days later;
/// what is drawn is rounded to whole days.
struct Driver {
    std::string path; ///< as in scenarios; names a number or a date
    DriverOperation op = DriverOperation::Set;
    Distribution distribution;
    bool operator==(const Driver&) const = default;
};

/// How two drivers move together: the correlation of the normal variables behind them (Gaussian copula).
struct Correlation {
    std::size_t a = 0, b = 0; ///< positions in `SimulationInputs::drivers`
    double rho = 0;           ///< from -1 to 1
    bool operator==(const Correlation&) const = default;
};

/// A curve that moves at random around what the file says of it, from the valuation date on. In the month t years
/// later it is multiplied by `exp(X - Var(X) / 2 + t log(1 + drift))`, with
/// `dX = -reversion X dt + volatility dW`: its mean is the curve, grown by the drift.
struct MarketPath {
    std::size_t curve = 0; ///< position in `Project::curves`
    double volatility = 0; ///< of a year, 0 or more
    double reversion = 0;  ///< speed a year at which it comes back to the curve; 0: it wanders
    double drift = 0;      ///< a year, above -1; -0.2: falls by a fifth a year against the curve
    bool operator==(const MarketPath&) const = default;
};

/// What is drawn of the contracts themselves.
struct ContractEvents {
    bool notice = true;               ///< given after an exponential time, by the right's `annual_probability`
    bool renewal = true;              ///< at each expiry by chance, instead of weighted
    bool defaults = true;             ///< after an exponential time, by the credit's `annual_default_probability`
    double defaultRecoveryMonths = 0; ///< months of rent that a default pays
    bool operator==(const ContractEvents&) const = default;
};

/// The inputs of a Monte Carlo simulation.
struct SimulationInputs {
    static constexpr int standardPaths = 10'000;
    static constexpr int mostPaths = 100'000'000;
    static constexpr std::size_t mostDrivers = 1000;

    int paths = standardPaths;
    std::uint64_t seed = 1;
    std::vector<Driver> drivers;
    std::vector<Correlation> correlations;
    ContractEvents events;
    std::vector<MarketPath> market;
    bool operator==(const SimulationInputs&) const = default;
};

} // namespace rackrent
