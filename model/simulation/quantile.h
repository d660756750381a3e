#pragma once

#include "model/project/simulation_inputs.h"

namespace rackrent {

/// The standard normal distribution's quantile and its distribution function.
/// @param u in (0, 1)
double normalQuantile(double u);
double normalProbability(double z);

/// A distribution made ready to be drawn from many times, by its inverse distribution function.
class Sampler {
public:
    explicit Sampler(Distribution distribution);

    /// The value below which a share `u` of all draws lies. @param u in (0, 1)
    double quantile(double u) const;
    /// The same for `u = normalProbability(z)`, without the detour where the distribution is made from a normal one.
    double ofNormal(double z) const;

private:
    bool isNormal() const;
    double valueOf(double z) const;

    Distribution m_distribution;
    double m_mu = 0, m_sigma = 0;   ///< of a lognormal's logarithm
    double m_alpha = 1, m_beta = 1; ///< of a PERT's beta distribution
};

} // namespace rackrent
