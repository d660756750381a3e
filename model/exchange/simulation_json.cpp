#include "model/exchange/simulation_text.h"

#include "model/project/json_text.h"

#include <cmath>

namespace rackrent {

namespace {

Json number(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

std::string percent(double share)
{
    std::string text;
    appendNumber(std::round(share * 100), text);
    return text;
}

Json percentiles(const Distributed& of)
{
    Json json = Json::object();
    for (std::size_t i = 0; i < percentileShares.size(); ++i)
        json[percent(percentileShares[i])] = of.percentiles[i] ? Json(*of.percentiles[i]) : Json(nullptr);
    return json;
}

Json convergence(const Distributed& of)
{
    Json json = Json::array();
    for (const ConvergencePoint& point : of.convergence)
        json.push_back({{"paths", point.paths}, {"mean", point.mean}, {"standard_error", point.standardError}});
    return json;
}

Json metricJson(const SimulatedMetric& metric)
{
    const Distributed& of = metric.distributed;
    const bool exists = of.moments.count > 0;
    const auto some = [exists](double value) { return exists ? Json(value) : Json(nullptr); };
    Json json = {{"without_draws", number(metric.reference)},
                 {"paths", of.paths},
                 {metric.missingIsNever ? "never" : "null", of.missing},
                 {"mean", some(of.moments.mean)},
                 {"standard_error", some(of.moments.standardError)},
                 {"standard_deviation", some(of.moments.sd)},
                 {"minimum", some(of.least)},
                 {"maximum", some(of.greatest)},
                 {"percentiles", percentiles(of)}};
    if (metric.missingIsNever) {
        json["paid_back_by_month"] = metric.paidBackBy;
    } else {
        json["probability_below_zero"] = of.belowZero;
        json["expected_shortfall"] = {{"share", shortfallShare},
                                      {"mean", of.expectedShortfall ? Json(*of.expectedShortfall) : Json(nullptr)}};
    }
    json["histogram"] = {{"low", of.histogram.low}, {"high", of.histogram.high}, {"counts", of.histogram.counts}};
    json["cdf"] = of.cdf;
    json["convergence"] = convergence(of);
    return json;
}

Json fanJson(const std::vector<FanBand>& fan, std::vector<double> FanBand::*row)
{
    Json json = Json::object();
    for (const FanBand& band : fan)
        json[percent(band.share)] = band.*row;
    return json;
}

Json factorsJson(const SimulationSummary& summary)
{
    Json json = Json::array();
    for (const Factor& factor : summary.factors) {
        Json correlations = Json::object(), shares = Json::object();
        for (std::size_t i = 0; i < summary.metrics.size(); ++i) {
            correlations[summary.metrics[i].key] = factor.correlations[i];
            shares[summary.metrics[i].key] = factor.shares[i];
        }
        json.push_back({{"path", factor.path}, {"rank_correlation", correlations}, {"variance_share", shares}});
    }
    return json;
}

} // namespace

std::string simulationJson(const SimulationSummary& summary, const SimulatedProject& simulated,
                           const SimulationSample& sample)
{
    Json json;
    json["paths"] = summary.paths;
    json["seed"] = sample.seed;
    json["sampling"] = sample.sampling == Sampling::QuasiRandom ? "sobol" : "random";
    json["scenario"] = sample.scenario.empty() ? Json(nullptr) : Json(sample.scenario);
    json["refused"] = {{"paths", summary.refused},
                       {"place", summary.refused > 0 ? Json(summary.refusal.place) : Json(nullptr)},
                       {"message", summary.refused > 0 ? Json(summary.refusal.message) : Json(nullptr)}};
    Json idle = Json::array();
    for (std::size_t i = 0; i < simulated.drivers.size(); ++i)
        if (!simulated.drivers[i].hasEffect())
            idle.push_back(simulated.inputs.drivers[i].path);
    json["drivers_without_effect"] = std::move(idle);
    Json months = Json::array();
    for (std::size_t i = 0; i + 1 < summary.monthStarts.size(); ++i)
        months.push_back(monthText(summary.monthStarts[i]));
    json["months"] = std::move(months);
    Json metrics = Json::object();
    for (const SimulatedMetric& metric : summary.metrics)
        metrics[metric.key] = metricJson(metric);
    json["metrics"] = std::move(metrics);
    json["fan"] = {{"cumulative_cash", fanJson(summary.fan, &FanBand::cumulativeCash)},
                   {"rent", fanJson(summary.fan, &FanBand::rent)}};
    json["ranked_paths"] = summary.rankedPaths;
    json["factors"] = factorsJson(summary);
    return jsonText(json);
}

} // namespace rackrent
