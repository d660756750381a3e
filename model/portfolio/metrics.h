#pragma once

#include "model/time/calendar.h"

#include <optional>
#include <vector>

namespace rackrent {

/// When a cumulative flow first reaches a target.
struct Payback {
    double months = 0; ///< from the timeline's start, with the fraction of the month
    Date date{};
    bool operator==(const Payback&) const = default;
};

/// The key figures of a portfolio. Money in the project's currency; rates a year; nothing where the
/// figure does not exist (no capital to pay back, several IRR).
struct Metrics {
    double capitalTotal = 0;
    double npv = 0;
    std::vector<double> irrRoots;
    std::optional<double> irr;
    std::optional<double> moic;
    double leveredNpv = 0;
    std::vector<double> leveredIrrRoots;
    std::optional<double> leveredIrr;
    std::optional<double> leveredMoic;
    std::optional<Payback> paybackRent;
    std::optional<Payback> paybackNoi;
    std::optional<Payback> paybackDiscounted;
    double headlineRent = 0;
    double committedRent = 0;
    double annualisedRent = 0;
    std::optional<double> waltYears;
    std::optional<double> waltToExitYears;
    std::optional<double> dscrMinimum;
    std::optional<double> yieldOnCost;
    bool operator==(const Metrics&) const = default;
};

} // namespace rackrent
