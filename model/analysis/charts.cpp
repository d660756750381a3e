#include "model/analysis/charts.h"
#include "model/analysis/exhibit_views.h"
#include "model/analysis/overlay.h"

#include <algorithm>
#include <array>

namespace rackrent {

std::span<const ChartKind> chartKinds()
{
    // Those that ask every contract follow each keystroke of a portfolio of some hundreds, not of thousands.
    constexpr std::size_t asksAll = 1000;
    static constexpr std::array<ChartKind, 17> kinds{{
        {"break-even", "Break-even", "When do rent and NOI pay the capital back?", breakEvenExhibit},
        {"rent", "Rent", "Who pays how much, and when?", rentExhibit, asksAll},
        {"commitment", "Commitment", "How much of the rent is certain?", commitmentExhibit, 100},
        {"frontier", "Break-even frontier", "Is capital recovered, whenever the tenants leave?", frontierExhibit, 0},
        {"expiry", "Lease expiries", "When do leases end?", expiryExhibit, asksAll},
        {"timeline", "Lease timeline", "Which lease runs when, and from when may its tenant leave?", timelineExhibit,
         asksAll},
        {"occupancy", "Occupancy", "How much of the power is let?", occupancyExhibit},
        {"bridge", "From rent to cash flow", "What is left of the rent?", bridgeExhibit},
        {"noi-by-year", "NOI from year to year", "What does NOI gain and lose each year?", yearBridgeExhibit},
        {"cash-flow", "Cash flow", "Does the cash flow cover the debt?", cashFlowExhibit},
        {"debt", "Debt", "What is owed, against what, and when is it due?", debtExhibit},
        {"tenants", "Tenants", "How much hangs on the largest tenants?", tenantsExhibit, asksAll},
        {"rent-per-unit", "Rent per unit", "Is the rent above or below the market?", rentPerUnitExhibit},
        {"power", "Power", "What does power cost, and who bears it?", powerExhibit},
        {"book-value", "Book value", "Is the cash in before the hardware is worth nothing?", bookValueExhibit},
        {"returns-by-exit", "Returns by exit", "What is earned when all ends in a given month?", returnsByExitExhibit,
         0},
        {"scenarios", "Scenarios", "What does each scenario change?", scenariosExhibit, 0},
    }};
    return kinds;
}

Exhibit madeExhibit(const ChartKind& kind, const ChartInput& input)
{
    if (input.results.monthStarts.size() > 1)
        return kind.make(input);
    Exhibit shown;
    shown.key = kind.name;
    shown.title = kind.title;
    return shown;
}

Exhibit ownExhibit(const ChartChoice& choice, ChartInput input)
{
    const ChartKind* kind = chartKind(choice.chart);
    if (!kind) {
        Exhibit shown;
        shown.key = choice.chart;
        shown.title = choice.chart;
        shown.message = "There is no chart of this name.";
        return shown;
    }
    input.rentBy = choice.by;
    input.largest = choice.largest;
    return madeExhibit(*kind, input);
}

Exhibit finishedExhibit(Exhibit own, const ChartChoice& choice, const Project& project,
                        std::span<const Overlaid> overlaid)
{
    for (const Overlaid& other : overlaid)
        own = withOverlay(std::move(own), other);
    return withNotes(inPeriods(std::move(own), choice.period, project.timeline), project.views.notes);
}

Exhibit chosenExhibit(const ChartChoice& choice, ChartInput input, std::span<const Overlaid> overlaid)
{
    const Project& project = input.results.project;
    return finishedExhibit(ownExhibit(choice, std::move(input)), choice, project, overlaid);
}

const ChartKind* chartKind(std::string_view name)
{
    const auto kinds = chartKinds();
    const auto found = std::ranges::find(kinds, name, &ChartKind::name);
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace rackrent
