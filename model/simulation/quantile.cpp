#include "model/simulation/quantile.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/triangular.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace rackrent {

namespace {

using namespace boost::math::policies;
using Normal = boost::math::normal_distribution<
    double, policy<promote_double<false>, overflow_error<ignore_error>, underflow_error<ignore_error>>>;
using Beta = boost::math::beta_distribution<double, policy<promote_double<false>, overflow_error<ignore_error>>>;
using Triangular = boost::math::triangular_distribution<double, policy<promote_double<false>>>;

} // namespace

double normalQuantile(double u) { return quantile(Normal(), u); }

double normalProbability(double z) { return cdf(Normal(), z); }

Sampler::Sampler(Distribution distribution) : m_distribution(std::move(distribution))
{
    Distribution& d = m_distribution;
    if (d.kind == DistributionKind::Lognormal) {
        const double variation = d.sd / d.mean;
        m_sigma = std::sqrt(std::log1p(variation * variation));
        m_mu = std::log(d.mean) - m_sigma * m_sigma / 2;
    }
    if (d.kind == DistributionKind::Pert && d.low < d.high) {
        m_alpha = 1 + d.lambda * ((d.mode - d.low) / (d.high - d.low));
        m_beta = 1 + d.lambda * ((d.high - d.mode) / (d.high - d.low));
    }
    std::ranges::sort(d.values);
}

bool Sampler::isNormal() const
{
    return m_distribution.kind == DistributionKind::Normal || m_distribution.kind == DistributionKind::Lognormal;
}

double Sampler::valueOf(double z) const
{
    if (m_distribution.kind == DistributionKind::Lognormal)
        return std::exp(m_mu + m_sigma * z);
    return m_distribution.mean + m_distribution.sd * z;
}

double Sampler::quantile(double u) const
{
    const Distribution& d = m_distribution;
    switch (d.kind) {
    case DistributionKind::Normal:
    case DistributionKind::Lognormal: return valueOf(normalQuantile(u));
    case DistributionKind::Uniform: return d.low * (1 - u) + d.high * u;
    case DistributionKind::Triangular:
        return d.low < d.high ? boost::math::quantile(Triangular(d.low, d.mode, d.high), u) : d.low;
    case DistributionKind::Pert:
        return d.low < d.high ? d.low + (d.high - d.low) * boost::math::quantile(Beta(m_alpha, m_beta), u) : d.low;
    case DistributionKind::Empirical: {
        const auto size = static_cast<double>(d.values.size());
        return d.values[std::min(d.values.size() - 1, static_cast<std::size_t>(u * size))];
    }
    }
    return 0;
}

double Sampler::ofNormal(double z) const
{
    return isNormal() ? valueOf(z) : quantile(std::clamp(normalProbability(z), 0x1p-53, 1 - 0x1p-53));
}

} // namespace rackrent
