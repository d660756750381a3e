#pragma once

#include "model/analysis/exhibit.h"

#include <limits>
#include <memory>
#include <span>
#include <string_view>

/// The charts of a datacentre landlord, each answering one question.
namespace rackrent {

/// A scenario's key figures, for charts that compare scenarios.
struct ScenarioFigures {
    std::string name;
    Metrics metrics;
};

/// A scenario's own exhibit, to be drawn over another one's.
struct Overlaid {
    std::string scenario;                   ///< its name
    std::shared_ptr<const Exhibit> exhibit; ///< as `ownExhibit` makes it
    std::size_t place = 0;                  ///< among those that may be drawn, which its dashes follow
    bool isOutdated = false;                ///< it does not follow the last edits yet
};

/// What a chart is made from.
struct ChartInput {
    const Results& results;
    std::string scenarioName;
    /// All scenarios of the project, the base case first; needed by charts that compare them.
    std::vector<ScenarioFigures> scenarios = {};
    RentBy rentBy = RentBy::Contract;
    int largest = 10; ///< contracts or tenants that are told apart; the rest is one
};

Exhibit rentExhibit(const ChartInput& input);          ///< who pays what, by month
Exhibit breakEvenExhibit(const ChartInput& input);     ///< when rent, NOI and discounted NOI pay the capital back
Exhibit commitmentExhibit(const ChartInput& input);    ///< how much of the rent is certain
Exhibit frontierExhibit(const ChartInput& input);      ///< whether capital is recovered, whenever tenants leave
Exhibit expiryExhibit(const ChartInput& input);        ///< when leases end, by fiscal year
Exhibit timelineExhibit(const ChartInput& input);      ///< the leases one below the other, over time
Exhibit occupancyExhibit(const ChartInput& input);     ///< how much of the power is let
Exhibit bridgeExhibit(const ChartInput& input);        ///< from rent to NOI to cash flow
Exhibit yearBridgeExhibit(const ChartInput& input);    ///< NOI from one fiscal year to the next
Exhibit cashFlowExhibit(const ChartInput& input);      ///< cash flow, debt service and its cover, by fiscal year
Exhibit debtExhibit(const ChartInput& input);          ///< balances, loan to value and maturities
Exhibit tenantsExhibit(const ChartInput& input);       ///< how much hangs on a few tenants
Exhibit rentPerUnitExhibit(const ChartInput& input);   ///< effective rent for a kW-month and a GPU-hour
Exhibit powerExhibit(const ChartInput& input);         ///< the cost of power and who bears it
Exhibit bookValueExhibit(const ChartInput& input);     ///< what is left in the books against cash received
Exhibit returnsByExitExhibit(const ChartInput& input); ///< NPV, IRR and multiple by the month in which all ends
Exhibit scenariosExhibit(const ChartInput& input);     ///< key figures by scenario

/// One chart of the set.
struct ChartKind {
    std::string_view name;                    ///< on the command line and in files
    std::string_view title;                   ///< in menus
    std::string_view question;                ///< that it answers, as a sentence
    Exhibit (*make)(const ChartInput& input); ///< of results that have months
    /// Contracts up to which it is made in a small part of a frame, to follow every keystroke; 0 for those that compute
    /// the portfolio many times over.
    std::size_t mostLive = std::numeric_limits<std::size_t>::max();
};

/// The chart, empty but for its title where there are no figures.
Exhibit madeExhibit(const ChartKind& kind, const ChartInput& input);

/// What a chart shows of its own scenario, month by month: all that takes time. An exhibit that says so where there is
/// no chart of that name.
Exhibit ownExhibit(const ChartChoice& choice, ChartInput input);

/// The same as it was chosen: with other scenarios over it, in its periods and with the project's notes.
/// @param own of `ownExhibit`
Exhibit finishedExhibit(Exhibit own, const ChartChoice& choice, const Project& project,
                        std::span<const Overlaid> overlaid = {});

/// Both in one.
Exhibit chosenExhibit(const ChartChoice& choice, ChartInput input, std::span<const Overlaid> overlaid = {});

/// All of them, in the order in which they are told.
std::span<const ChartKind> chartKinds();

/// The chart of a name; null for a name that there is not.
const ChartKind* chartKind(std::string_view name);

} // namespace rackrent
