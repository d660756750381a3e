#pragma once

#include "model/portfolio/results.h"
#include "model/project/project.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace rackrent {

/// How a series of an exhibit is to be drawn. The places across are slots: months or longer periods, or categories.
enum class Mark {
    StackedStep, ///< area of a flow, constant within a slot, stacked on the ones before; columns over categories
    Step,        ///< a line, constant within a slot
    Line,        ///< a stock at slots' boundaries, joined by straight lines; over categories in their middles
    Level,       ///< a horizontal reference, one value
    Column,      ///< columns side by side, one a slot
    Bridge       ///< changes, each from where the one before ended; totals from zero
};

/// What a series is of, which decides its colour.
enum class Role {
    Tenant, ///< coloured by slot: tenants, and whatever else is told apart by its place in a list
    CumulativeRent,
    CumulativeNoi,
    DiscountedNoi,
    Capital,
    Committed,
    Cancellable,
    Expected,
    Speculative,
    Occupied,
    Energised,
    Cost,
    Recovered,
    Increase,
    Decrease,
    Total,
    Debt,
    Ratio,
    Cash,
    Market,
    Other
};

/// What the numbers of an axis are.
enum class Measure {
    Money,    ///< in the project's currency, written short: 1.25bn
    UnitRent, ///< money for a small unit, written with cents: 2.31
    Rate,     ///< a fraction, written in percent
    Multiple, ///< times
    Plain,    ///< a number without a unit, as a correlation
    Months,
    Years,
    Megawatts
};

/// What a longer period says of its months' values.
enum class Gather {
    Average,
    Sum,  ///< of flows a month
    AtEnd ///< of stocks
};

/// A scale for some of an exhibit's series. Several stand one above the other over the same slots, each with its plot.
struct ValueAxis {
    std::string title; ///< with its unit
    Measure measure = Measure::Money;
    double share = 1; ///< of the height, beside the others'
    Gather gather = Gather::Average;
    bool isLogarithmic = false;
};

/// Of another scenario, drawn over what is shown: a line, or of columns and bridges a short level over each.
struct Overlay {
    std::size_t place = 0;   ///< of the scenario among those drawn over the chart, which its dashes follow
    std::string scenario;    ///< its name
    std::string of;          ///< what it would be labelled without the scenario
    bool isOutdated = false; ///< it does not follow the last edits yet
};

struct ExhibitSeries {
    std::string label; ///< plain text for the legend
    Role role = Role::Other;
    std::size_t colourSlot = 0; ///< for `Role::Tenant`: the tenant's place among the project's tenants
    Mark mark = Mark::Line;
    /// One value a slot; of a `Line` over time one a slot boundary, the first at the timeline's start; of a `Level`
    /// one. What is not finite is missing, and no zero.
    std::vector<double> values;
    std::size_t axis = 0; ///< place in `Exhibit::valueAxes`
    /// Of a `Bridge`: which slots stand on zero. As many as values.
    std::vector<bool> totals = {};
    /// Of a series whose slots are tenants: each one's colour, nothing for those that are taken together.
    std::vector<std::optional<std::size_t>> colourSlots = {};
    /// Of a contract: its place in the project, so that a chart and a table can show the same one.
    std::optional<std::size_t> contract = {};
    /// Of a line: the label of the one up to which the space between is shaded, a band of quantiles.
    std::string filledTo = {};
    bool isHidden = false; ///< stands in the legend alone
    bool isGhost = false;  ///< what a series was before: drawn behind, named nowhere
    bool isFaded = false;  ///< beside one that is pointed at
    std::optional<Overlay> overlay = {};
};

/// A point worth a label: where one curve meets another.
struct Crossing {
    std::string label; ///< "Rent pays back: 4 Feb 2028, month 21.1"
    Role role = Role::CumulativeRent;
    double months = 0; ///< from the first border, in slots: months where those are the slots
    Date date{};
    double value = 0;    ///< on the first value axis
    bool isNote = false; ///< somebody's remark
};

/// A stretch of time in a row of a Gantt chart.
struct Span {
    enum class Kind { Term, Ramp, FreeRent, Locked, Notice, AfterExpiry };
    std::size_t row = 0; ///< place in `Exhibit::categories`
    Kind kind = Kind::Term;
    Date first{}; ///< its first day
    Date last{};  ///< its last day
    std::optional<Overlay> overlay = {};
};

/// Figures over two axes, a cell each.
struct HeatGrid {
    std::string acrossAxis, upAxis;      ///< titles
    std::vector<std::string> across, up; ///< the cells' places, from the left and from below
    std::vector<double> values;          ///< row by row from below; what is not finite does not exist
    std::string valueName;               ///< what a cell says: "Month of break-even"
    std::string missing;                 ///< what a cell without a value means: "Capital is not recovered"
    struct Mark {
        std::string label;
        bool isAcross = true; ///< an upright line through a place of the axis across
        double place = 0;     ///< in cells from the left or from below
    };
    std::vector<Mark> marks;
    /// A piece of a line through the cells, in cells from the left and from below; 0.5 is the middle of the first.
    struct Segment {
        double fromAcross = 0, fromUp = 0, toAcross = 0, toUp = 0;
    };
    std::vector<Segment> contour = {}; ///< where the values are on a target
    Measure measure = Measure::Months; ///< of the values
    std::optional<double> centre = {}; ///< from which colours go two ways; one way without
};

/// What the same chart of a scenario that is drawn over it says.
struct OverlaidMessage {
    Overlay overlay; ///< `of` is empty
    std::string message;
};

enum class Across {
    Time,       ///< slots lie between days
    Categories, ///< slots are named, and stand side by side
    Rows        ///< slots are named, and stand one below the other: bars, or spans of time
};

/// What a chart shows, as plain values: charts draw it, exports write it, nothing is computed after.
struct Exhibit {
    std::string key;      ///< its name on the command line, such as "break-even"
    std::string title;    ///< what is measured
    std::string subtitle; ///< scenario and valuation date
    std::string currency;
    Across across = Across::Time;
    std::string acrossAxis = "Month"; ///< title of the axis across
    /// Slot boundaries, one more than there are slots; over categories the days of the timeline, if they matter.
    std::vector<Date> monthStarts;
    std::vector<std::string> slotNames;  ///< of periods longer than a month, such as "Q3 2026"
    std::vector<std::string> categories; ///< names of the slots that are none of time
    std::vector<ValueAxis> valueAxes;    ///< at least one, but for spans and grids
    std::vector<ExhibitSeries> series;
    std::vector<Crossing> crossings;
    std::vector<Span> spans;               ///< in rows, over time
    std::optional<HeatGrid> grid;          ///< in place of series
    std::string message;                   ///< what the chart says, in a sentence
    std::vector<std::string> further;      ///< more that it says, a sentence each
    std::vector<OverlaidMessage> overlaid; ///< one a scenario that is drawn over it

    std::size_t slots() const
    {
        return across == Across::Time ? (monthStarts.empty() ? 0 : monthStarts.size() - 1) : categories.size();
    }
};

/// A tenant among the project's: its place in the order of the contracts, disabled ones too, which its colour
/// follows, and how many contracts it has.
struct Tenant {
    std::size_t slot = 0;
    int contracts = 0;
};

/// The project's tenants by name.
std::unordered_map<std::string, Tenant> tenantsOf(const Project& project);

/// The place of a tenant; the number of tenants when there is none of that name.
std::size_t tenantSlot(const Project& project, const std::string& tenant);

/// Round values for an axis from `low` to `high`, 1, 2 or 5 times a power of ten apart, about `wanted` of them;
/// the first at or below `low`, the last at or above `high`. Both bounds finite.
std::vector<double> axisTicks(double low, double high, int wanted);

/// Days for a time axis between two month starts: first days of years, quarters or months, at most `wanted`.
std::vector<Date> dateTicks(Date first, Date last, int wanted);

} // namespace rackrent
