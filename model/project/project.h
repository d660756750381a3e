#pragma once

#include "model/project/shared_list.h"
#include "model/project/simulation_inputs.h"
#include "model/project/views.h"
#include "model/time/timeline.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

/// The project as plain values: what a file says, checked, with references resolved to
/// positions and defaults filled in. Money is in the project's currency; every other unit
/// is in the name. The rules of each field are in docs/file-format.md.
namespace rackrent {

struct CurvePoint {
    Date date{};
    double value = 0;
    bool operator==(const CurvePoint&) const = default;
};

enum class Interpolation { Step, Linear };

struct Curve {
    std::string id;
    std::vector<CurvePoint> points; ///< at least one, dates strictly ascending
    Interpolation interpolation = Interpolation::Step;
    double growthAfter = 0; ///< a year, after the last point; above -1
    bool operator==(const Curve&) const = default;
};

using Curves = SharedList<Curve>;

/// Position of a curve in `Project::curves`.
using CurveIndex = std::size_t;

struct Phase {
    Date date{};
    double criticalItMw = 0;
    double gpus = 0;
    bool operator==(const Phase&) const = default;
};

struct PowerPrice {
    double pricePerMwh = 0;
    double growthPerYear = 0;
    std::optional<CurveIndex> priceCurve; ///< replaces price and growth
    bool operator==(const PowerPrice&) const = default;
};

enum class CostBasis { PerMonth, PerYear, PerKwMonth, FractionOfRent };

struct OperatingCost {
    std::string category;
    CostBasis basis = CostBasis::PerMonth;
    double rate = 0;
    double growthPerYear = 0;
    bool recoverable = false;
    bool operator==(const OperatingCost&) const = default;
};

enum class CapitalCategory { Land, Shell, Mep, Power, Network, Gpu, Other };
enum class SpendProfile { StraightLine, SCurve };
enum class DepreciationMethod { None, StraightLine, DecliningBalance };

struct Depreciation {
    DepreciationMethod method = DepreciationMethod::None;
    int lifeMonths = 0;
    double residualFraction = 0;
    Date inService{};
    double factor = 2;
    bool operator==(const Depreciation&) const = default;
};

struct CapitalItem {
    CapitalCategory category = CapitalCategory::Other;
    std::string label;
    double amount = 0;
    bool realEstate = false;
    Date spendStart{};
    int spendMonths = 1;
    SpendProfile profile = SpendProfile::StraightLine;
    Depreciation depreciation;
    bool operator==(const CapitalItem&) const = default;
};

struct Facility {
    std::string id;
    std::string name;
    bool enabled = true;
    std::vector<Phase> phases;
    double pue = 1;
    std::optional<PowerPrice> power;
    std::vector<OperatingCost> operatingCosts;
    std::vector<CapitalItem> capital;
    bool operator==(const Facility&) const = default;
};

/// Position of a facility in `Project::facilities`.
using FacilityIndex = std::size_t;

enum class ContractKind { Colocation, Compute, PoweredShell, Ground };
enum class RentBasis { PerMonth, PerYear, PerKwMonth, PerGpuHour };
enum class EscalationKind { None, Fixed, Index, Steps };

struct Rent {
    RentBasis basis = RentBasis::PerMonth;
    double rate = 0;
    double utilisation = 1;
    bool operator==(const Rent&) const = default;
};

struct RentStep {
    int fromMonth = 0; ///< contract month, 0 the first
    double rate = 0;
    bool operator==(const RentStep&) const = default;
};

struct Escalation {
    EscalationKind kind = EscalationKind::None;
    double ratePerBump = 0;
    std::optional<CurveIndex> curve;
    double margin = 0;
    double cap = std::numeric_limits<double>::infinity();
    double floor = -std::numeric_limits<double>::infinity();
    std::vector<RentStep> steps;
    int everyMonths = 12;
    int firstAfterMonths = 12;
    bool operator==(const Escalation&) const = default;
};

struct RampStage {
    int months = 0;
    double fraction = 1;
    bool operator==(const RampStage&) const = default;
};

struct Abatement {
    int fromMonth = 0;
    int months = 0;
    double fraction = 1;
    bool operator==(const Abatement&) const = default;
};

enum class TerminationParty { Tenant, Landlord, Either };

struct Termination {
    TerminationParty by = TerminationParty::Tenant;
    Date earliestNotice{};
    int noticeDays = 0;
    double fee = 0;
    double feeMonths = 0;
    double annualProbability = 0;
    bool operator==(const Termination&) const = default;
};

struct Recovery {
    double power = 0;
    double operatingCosts = 0;
    bool operator==(const Recovery&) const = default;
};

struct LeasingCosts {
    double commissionFraction = 0;
    double fitOutPerKw = 0;
    bool operator==(const LeasingCosts&) const = default;
};

/// Market leasing assumption for the space after a contract's last day.
struct AfterExpiry {
    double renewalProbability = 0;
    double downtimeMonths = 0;
    int termMonths = 0;
    CurveIndex marketRent = 0;
    double renewalFractionOfMarket = 1;
    double escalationPerYear = 0;
    double renewalCostPerKw = 0;
    double newCostPerKw = 0;
    std::optional<Date> until;
    /// Drawn in a simulation: whether each of the following leases, in order, is with the tenant before, instead of by
    /// probability; leases after the last drawn go by probability.
    std::vector<bool> renewals;
    bool operator==(const AfterExpiry&) const = default;
};

/// A tenant that stops paying, as a simulation draws it.
struct TenantDefault {
    Date lastDay{};            ///< that is paid for
    double recoveryMonths = 0; ///< months of that day's rent that are paid all the same
    bool operator==(const TenantDefault&) const = default;
};

struct Contract {
    std::string id;
    std::string tenant;
    FacilityIndex facility = 0;
    ContractKind kind = ContractKind::Colocation;
    bool enabled = true;
    Date start{};
    Date end{};
    /// Increments in force from their date, ascending. A capacity without deliveries is one
    /// increment on the start.
    std::vector<Phase> deliveries;
    Rent rent;
    Escalation escalation;
    std::vector<RampStage> ramp;
    std::vector<Abatement> abatements;
    std::optional<Termination> termination;
    /// The day on which notice is given; none when the contract runs to its end.
    std::optional<Date> noticeGiven;
    bool endsAtFirstExit = false; ///< whether that day is said to be the earliest one, whenever that is
    Recovery recovery;
    double loadFactor = 1;
    LeasingCosts leasingCosts;
    std::optional<AfterExpiry> afterExpiry;
    double annualDefaultProbability = 0;
    std::optional<TenantDefault> tenantDefault; ///< never in a file

    bool operator==(const Contract&) const = default;

    /// Last day on which the contract pays, as modelled: its end, or earlier under a notice given or a default.
    Date lastDay() const;
    /// Earlier of the end and the notice day at or after `seenFrom` plus the notice days; a right of
    /// the landlord alone does not count.
    Date firstExit(Date seenFrom) const;
};

enum class DayCount { Thirty360, Actual360 };
enum class Amortisation { Bullet, StraightLine, LevelPayment, Sculpted };

struct Loan {
    std::string id;
    bool enabled = true;
    double principal = 0;
    Date start{};
    double ratePerYear = 0;
    std::optional<CurveIndex> rateCurve; ///< replaces the rate
    double spreadPerYear = 0;
    DayCount dayCount = DayCount::Thirty360;
    int termMonths = 0;
    int interestOnlyMonths = 0;
    Amortisation amortisation = Amortisation::Bullet;
    int amortisationMonths = 0;
    double dscr = 0;
    double feeFraction = 0;
    bool operator==(const Loan&) const = default;
};

struct Corporate {
    double generalAndAdministrativePerMonth = 0;
    double growthPerYear = 0;
    double maintenanceCapitalFractionOfNoi = 0;
    double preferredDividendsPerMonth = 0;
    double shares = 0;
    double sharePrice = 0;
    double cash = 0;
    double otherDebt = 0;
    double marketCapRate = 0;
    double payoutFractionOfAffo = 0;
    bool operator==(const Corporate&) const = default;
};

enum class ExitNoi { Forward, Trailing };

struct Exit {
    Date date{};
    std::optional<double> capRate; ///< exactly one of cap rate and value
    std::optional<double> value;
    ExitNoi noi = ExitNoi::Forward;
    double sellingCostFraction = 0;
    bool operator==(const Exit&) const = default;
};

struct Valuation {
    Date date{};
    double discountRate = 0.10;
    double equityDiscountRate = 0.10;
    bool includePastFlows = true;
    std::optional<Exit> exit;
    bool operator==(const Valuation&) const = default;
};

struct Scenario {
    std::string id;
    std::string name;
    std::optional<std::string> basedOn;
    std::optional<double> probability;
    bool operator==(const Scenario&) const = default;
};

/// Copies share their parts; a part that an edit does not touch keeps its address.
struct Project {
    std::string name;
    std::string currency;
    std::string notes;
    Timeline timeline;
    Curves curves;
    SharedList<Facility> facilities;
    SharedList<Contract> contracts;
    SharedList<Loan> loans;
    Corporate corporate;
    Valuation valuation;
    std::vector<Scenario> scenarios;
    SimulationInputs simulation;
    Views views;
    bool operator==(const Project&) const = default;
};

/// Whether the contract is computed: it and its facility are enabled.
bool counts(const Project& project, const Contract& contract);

} // namespace rackrent
