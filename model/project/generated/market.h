#pragma once

#include "model/project/generated_project.h"
#include "model/project/project.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rackrent::generated {

/// One kind of lease that the portfolio writes, with the market that it is priced in. A rent by the month or the
/// year is for a whole space, so that such a segment has one size.
struct Segment {
    std::string_view name;
    std::string_view kind; ///< of a contract, as in files
    RentBasis basis;
    double share;            ///< weight among contracts
    double lowMw, highMw;    ///< critical IT MW, when it is not GPUs that are let
    int lowGpus, highGpus;   ///< 0 when no GPUs are let
    double rent;             ///< market rent in the basis, at the timeline's start
    double growth;           ///< of the market rent, a year
    int lowYears, highYears; ///< term

    bool letsGpus() const { return highGpus > 0; }
    bool isByTheHour() const { return basis == RentBasis::PerGpuHour; }
    bool needsNoHall() const { return kind == "powered_shell" || kind == "ground"; }
};

std::span<const Segment> segments();

/// A market's rent over time, also the curve that tells it.
struct Market {
    std::string curve;
    RentBasis basis = RentBasis::PerMonth;
    int fromMonth = 0; ///< of the timeline: when the rent is `rent`
    double rent = 0;
    double growth = 0; ///< a year
};

/// The market rent in a month of the timeline, 0 the first: compounded by years, linear within them.
double rentIn(const Market& market, int month);

/// A rent as it would stand in a contract: cents for prices a unit, hundreds for those of a whole space.
double quoted(RentBasis basis, double rent);

/// Months before the timeline in which the first contracts begin.
inline constexpr int earliestMonth = -96;

/// What is common to all parts of one generated project.
struct Frame {
    std::uint64_t seed = 1;
    int facilities = 1;
    int months = 1;
    Date start{};                    ///< of the timeline
    std::vector<Market> markets;     ///< one for each segment
    std::vector<Market> generations; ///< of GPUs, by the hour; one every 36 months

    /// First day of a month of the timeline; negative before it.
    Date month(int index) const { return addMonths(start, index); }
    /// Month of the timeline in which the portfolio is sold: in its last sixth.
    int exitMonth() const;
    /// The generation of GPUs that is let from a month on.
    std::size_t generationIn(int month) const;
};

Frame frameOf(const GeneratorSettings& settings);

/// Market rents, the price index, power and the base rate.
Json curvesOf(const Frame& frame);

} // namespace rackrent::generated
