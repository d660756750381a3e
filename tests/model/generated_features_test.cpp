// What occurs in a generated portfolio: every feature of docs/file-format.md, on the project as it is read.

#include "model/project/generated_project.h"

#include "tests/model/model_test_support.h"

#include <set>

using namespace rackrent;

namespace {

/// A project as written and as read.
struct Sample {
    Json document;
    Project project;
};

const Sample& largeSample()
{
    static const Sample sample = [] {
        Json document = generatedProject({.contracts = 2000, .months = 360, .seed = 1, .facilities = {}});
        const ReadProject read = checkedProject(document);
        return Sample{std::move(document), read.project.value()};
    }();
    return sample;
}

template <class List, class Holds>
bool anyOf(const List& list, Holds&& holds)
{
    for (const auto& element : list)
        if (holds(element))
            return true;
    return false;
}

using HoldsForContract = bool (*)(const Contract&);

/// Contracts of which something may be true.
struct ContractFeature {
    const char* name;
    HoldsForContract holds;
};

constexpr ContractFeature contractFeatures[] = {
    {"colocation", [](const Contract& c) { return c.kind == ContractKind::Colocation; }},
    {"compute", [](const Contract& c) { return c.kind == ContractKind::Compute; }},
    {"powered shell", [](const Contract& c) { return c.kind == ContractKind::PoweredShell; }},
    {"ground", [](const Contract& c) { return c.kind == ContractKind::Ground; }},
    {"rent by the month", [](const Contract& c) { return c.rent.basis == RentBasis::PerMonth; }},
    {"rent by the year", [](const Contract& c) { return c.rent.basis == RentBasis::PerYear; }},
    {"rent by the kW", [](const Contract& c) { return c.rent.basis == RentBasis::PerKwMonth; }},
    {"rent by the GPU-hour", [](const Contract& c) { return c.rent.basis == RentBasis::PerGpuHour; }},
    {"utilisation", [](const Contract& c) { return c.rent.utilisation < 1; }},
    {"no escalation", [](const Contract& c) { return c.escalation.kind == EscalationKind::None; }},
    {"fixed escalation", [](const Contract& c) { return c.escalation.kind == EscalationKind::Fixed; }},
    {"falling rent", [](const Contract& c) { return c.escalation.ratePerBump < 0; }},
    {"index escalation", [](const Contract& c) { return c.escalation.kind == EscalationKind::Index; }},
    {"index with margin", [](const Contract& c) { return c.escalation.margin != 0; }},
    {"index with cap", [](const Contract& c) { return std::isfinite(c.escalation.cap); }},
    {"index with floor", [](const Contract& c) { return std::isfinite(c.escalation.floor); }},
    {"steps", [](const Contract& c) { return c.escalation.steps.size() > 1; }},
    {"bumps oftener than yearly", [](const Contract& c) { return c.escalation.everyMonths < 12; }},
    {"bumps rarer than yearly", [](const Contract& c) { return c.escalation.everyMonths > 12; }},
    {"a first bump of its own",
     [](const Contract& c) { return c.escalation.firstAfterMonths != c.escalation.everyMonths; }},
    {"ramp", [](const Contract& c) { return c.ramp.size() > 1; }},
    {"free rent", [](const Contract& c) { return !c.abatements.empty() && c.abatements[0].fraction == 1; }},
    {"rent free in part", [](const Contract& c) { return !c.abatements.empty() && c.abatements[0].fraction < 1; }},
    {"overlapping abatements",
     [](const Contract& c) {
         return c.abatements.size() > 1 &&
                c.abatements[1].fromMonth < c.abatements[0].fromMonth + c.abatements[0].months;
     }},
    {"deliveries", [](const Contract& c) { return c.deliveries.size() > 1; }},
    {"deliveries of GPUs", [](const Contract& c) { return c.deliveries.size() > 1 && c.deliveries[1].gpus > 0; }},
    {"a start within a month", [](const Contract& c) { return c.start != firstOfMonth(c.start); }},
    {"a start on the 31st", [](const Contract& c) { return c.start - firstOfMonth(c.start) == std::chrono::days{30}; }},
    {"an end within a month", [](const Contract& c) { return c.end != lastOfMonth(c.end); }},
    {"a right of the tenant",
     [](const Contract& c) { return c.termination && c.termination->by == TerminationParty::Tenant; }},
    {"a right of the landlord",
     [](const Contract& c) { return c.termination && c.termination->by == TerminationParty::Landlord; }},
    {"a right of either",
     [](const Contract& c) { return c.termination && c.termination->by == TerminationParty::Either; }},
    {"a fee for leaving", [](const Contract& c) { return c.termination && c.termination->fee > 0; }},
    {"a fee in months", [](const Contract& c) { return c.termination && c.termination->feeMonths > 0; }},
    {"probability of leaving", [](const Contract& c) { return c.termination && c.termination->annualProbability > 0; }},
    {"left at the first exit",
     [](const Contract& c) { return c.noticeGiven && *c.noticeGiven == c.termination->earliestNotice; }},
    {"left later", [](const Contract& c) { return c.noticeGiven && *c.noticeGiven > c.termination->earliestNotice; }},
    {"ended early", [](const Contract& c) { return c.lastDay() < c.end; }},
    {"gross",
     [](const Contract& c) {
         return c.recovery == Recovery{0, 0};
     }},
    {"triple net",
     [](const Contract& c) {
         return c.recovery == Recovery{1, 1};
     }},
    {"partial recovery",
     [](const Contract& c) { return c.recovery.operatingCosts > 0 && c.recovery.operatingCosts < 1; }},
    {"load factor", [](const Contract& c) { return c.loadFactor < 1; }},
    {"commission", [](const Contract& c) { return c.leasingCosts.commissionFraction > 0; }},
    {"fit-out", [](const Contract& c) { return c.leasingCosts.fitOutPerKw > 0; }},
    {"nothing after expiry", [](const Contract& c) { return !c.afterExpiry; }},
    {"renewal", [](const Contract& c) { return c.afterExpiry && c.afterExpiry->renewalProbability > 0; }},
    {"renewal below market",
     [](const Contract& c) { return c.afterExpiry && c.afterExpiry->renewalFractionOfMarket < 1; }},
    {"market escalation", [](const Contract& c) { return c.afterExpiry && c.afterExpiry->escalationPerYear > 0; }},
    {"cost of renewing", [](const Contract& c) { return c.afterExpiry && c.afterExpiry->renewalCostPerKw > 0; }},
    {"cost of letting anew", [](const Contract& c) { return c.afterExpiry && c.afterExpiry->newCostPerKw > 0; }},
    {"a last day of all", [](const Contract& c) { return c.afterExpiry && c.afterExpiry->until; }},
    {"switched off", [](const Contract& c) { return !c.enabled; }},
};

template <class Value, class List, class Member>
std::set<Value> valuesOf(const List& list, Member member)
{
    std::set<Value> values;
    for (const auto& element : list)
        values.insert(element.*member);
    return values;
}

using Holds = bool (*)(const Sample&);

/// Of the project beside its contracts.
struct Feature {
    const char* name;
    Holds holds;
};

std::vector<OperatingCost> costsOf(const Project& project)
{
    std::vector<OperatingCost> costs;
    for (const Facility& facility : project.facilities)
        costs.insert(costs.end(), facility.operatingCosts.begin(), facility.operatingCosts.end());
    return costs;
}

std::vector<CapitalItem> capitalOf(const Project& project)
{
    std::vector<CapitalItem> items;
    for (const Facility& facility : project.facilities)
        items.insert(items.end(), facility.capital.begin(), facility.capital.end());
    return items;
}

bool anyCapital(const Project& project, bool (*holds)(const CapitalItem&)) { return anyOf(capitalOf(project), holds); }

bool anyLoan(const Project& project, bool (*holds)(const Loan&)) { return anyOf(project.loans, holds); }

bool anyContractHasKey(const Json& document, const char* key)
{
    return anyOf(document["contracts"], [key](const Json& contract) { return contract.contains(key); });
}

bool anyOverrideIs(const Json& document, const char* operation)
{
    return anyOf(document["scenarios"], [operation](const Json& scenario) {
        return anyOf(scenario["overrides"], [operation](const Json& change) { return change["op"] == operation; });
    });
}

constexpr Feature features[] = {
    {"a contract that began before the timeline",
     [](const Sample& s) {
         return anyOf(s.project.contracts, [&s](const Contract& c) { return c.start < s.project.timeline.start; });
     }},
    {"a contract that ends after it",
     [](const Sample& s) {
         const Date end = addMonths(s.project.timeline.start, s.project.timeline.months);
         return anyOf(s.project.contracts, [end](const Contract& c) { return c.end > end; });
     }},
    {"step and linear curves",
     [](const Sample& s) { return valuesOf<Interpolation>(s.project.curves, &Curve::interpolation).size() == 2; }},
    {"a curve that falls after its last point",
     [](const Sample& s) { return anyOf(s.project.curves, [](const Curve& c) { return c.growthAfter < 0; }); }},
    {"a facility switched off",
     [](const Sample& s) { return anyOf(s.project.facilities, [](const Facility& f) { return !f.enabled; }); }},
    {"several phases",
     [](const Sample& s) {
         return anyOf(s.project.facilities, [](const Facility& f) { return f.phases.size() > 3; });
     }},
    {"a price of power",
     [](const Sample& s) {
         return anyOf(s.project.facilities, [](const Facility& f) { return f.power && f.power->growthPerYear > 0; });
     }},
    {"a curve of power",
     [](const Sample& s) {
         return anyOf(s.project.facilities, [](const Facility& f) { return f.power && f.power->priceCurve; });
     }},
    {"all bases of costs",
     [](const Sample& s) { return valuesOf<CostBasis>(costsOf(s.project), &OperatingCost::basis).size() == 4; }},
    {"costs recoverable and not",
     [](const Sample& s) { return valuesOf<bool>(costsOf(s.project), &OperatingCost::recoverable).size() == 2; }},
    {"costs that grow",
     [](const Sample& s) { return valuesOf<double>(costsOf(s.project), &OperatingCost::growthPerYear).size() > 2; }},
    {"all categories of capital",
     [](const Sample& s) {
         return valuesOf<CapitalCategory>(capitalOf(s.project), &CapitalItem::category).size() == 7;
     }},
    {"both profiles of spending",
     [](const Sample& s) { return valuesOf<SpendProfile>(capitalOf(s.project), &CapitalItem::profile).size() == 2; }},
    {"sunk capital",
     [](const Sample& s) {
         return anyOf(capitalOf(s.project),
                      [&s](const CapitalItem& c) { return c.spendStart < s.project.timeline.start; });
     }},
    {"networks that are real estate",
     [](const Sample& s) {
         return anyCapital(s.project,
                           [](const CapitalItem& c) { return c.category == CapitalCategory::Network && c.realEstate; });
     }},
    {"no depreciation",
     [](const Sample& s) {
         return anyCapital(s.project,
                           [](const CapitalItem& c) { return c.depreciation.method == DepreciationMethod::None; });
     }},
    {"straight-line depreciation",
     [](const Sample& s) {
         return anyCapital(
             s.project, [](const CapitalItem& c) { return c.depreciation.method == DepreciationMethod::StraightLine; });
     }},
    {"declining balance, a factor of its own",
     [](const Sample& s) {
         return anyCapital(s.project, [](const CapitalItem& c) {
             return c.depreciation.method == DepreciationMethod::DecliningBalance && c.depreciation.factor != 2;
         });
     }},
    {"a residual value",
     [](const Sample& s) {
         return anyCapital(s.project, [](const CapitalItem& c) { return c.depreciation.residualFraction > 0; });
     }},
    {"all amortisations",
     [](const Sample& s) { return valuesOf<Amortisation>(s.project.loans, &Loan::amortisation).size() == 4; }},
    {"both day counts",
     [](const Sample& s) { return valuesOf<DayCount>(s.project.loans, &Loan::dayCount).size() == 2; }},
    {"a fixed rate",
     [](const Sample& s) { return anyLoan(s.project, [](const Loan& l) { return l.ratePerYear > 0; }); }},
    {"a floating rate",
     [](const Sample& s) {
         return anyLoan(s.project, [](const Loan& l) { return l.rateCurve && l.spreadPerYear > 0; });
     }},
    {"months of interest only",
     [](const Sample& s) { return anyLoan(s.project, [](const Loan& l) { return l.interestOnlyMonths > 0; }); }},
    {"a fee of a loan",
     [](const Sample& s) { return anyLoan(s.project, [](const Loan& l) { return l.feeFraction > 0; }); }},
    {"a loan from before the timeline",
     [](const Sample& s) {
         return anyOf(s.project.loans, [&s](const Loan& l) { return l.start < s.project.timeline.start; });
     }},
    {"a loan switched off",
     [](const Sample& s) { return anyLoan(s.project, [](const Loan& l) { return !l.enabled; }); }},
    {"all of corporate",
     [](const Sample& s) {
         const Corporate& c = s.project.corporate;
         return c.generalAndAdministrativePerMonth > 0 && c.growthPerYear > 0 &&
                c.maintenanceCapitalFractionOfNoi > 0 && c.preferredDividendsPerMonth > 0 && c.shares > 0 &&
                c.sharePrice > 0 && c.cash > 0 && c.otherDebt > 0 && c.marketCapRate > 0 && c.payoutFractionOfAffo > 0;
     }},
    {"a sale in the last third",
     [](const Sample& s) {
         const auto& exit = s.project.valuation.exit;
         return exit && exit->capRate &&
                wholeMonths(s.project.timeline.start, exit->date) * 3 >= s.project.timeline.months * 2;
     }},
    {"four scenarios", [](const Sample& s) { return s.project.scenarios.size() == 4; }},
    {"a scenario on another",
     [](const Sample& s) {
         return anyOf(s.project.scenarios, [](const Scenario& c) { return c.basedOn.has_value(); });
     }},
    {"overrides that set", [](const Sample& s) { return anyOverrideIs(s.document, "set"); }},
    {"overrides that scale", [](const Sample& s) { return anyOverrideIs(s.document, "scale"); }},
    {"overrides that add", [](const Sample& s) { return anyOverrideIs(s.document, "add"); }},
    {"drivers of a simulation", [](const Sample& s) { return s.document["simulation"]["drivers"].size() > 1; }},
    {"a correlation", [](const Sample& s) { return s.document["simulation"]["correlations"][0]["rho"].is_number(); }},
    {"sources", [](const Sample& s) { return s.document["sources"].size() > 3; }},
    {"provenance", [](const Sample& s) { return s.document["provenance"].size() > 3; }},
    {"credit", [](const Sample& s) { return anyContractHasKey(s.document, "credit"); }},
    {"prepayment", [](const Sample& s) { return anyContractHasKey(s.document, "prepayment"); }},
    {"deposit", [](const Sample& s) { return anyContractHasKey(s.document, "deposit"); }},
    {"renewal options", [](const Sample& s) { return anyContractHasKey(s.document, "renewal_options"); }},
    {"notes", [](const Sample& s) { return anyContractHasKey(s.document, "notes"); }},
    {"sources of a contract", [](const Sample& s) { return anyContractHasKey(s.document, "sources"); }},
};

} // namespace

class GeneratedFeaturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFeatureOfContractsOccurs_data();
    void everyFeatureOfContractsOccurs();
    void everyOtherFeatureOccurs_data();
    void everyOtherFeatureOccurs();
    void tenantsHaveSeveralContracts();
    void sizeInBytes();
};

void GeneratedFeaturesTest::everyFeatureOfContractsOccurs_data()
{
    QTest::addColumn<int>("feature");
    int position = 0;
    for (const ContractFeature& feature : contractFeatures)
        QTest::newRow(feature.name) << position++;
}

void GeneratedFeaturesTest::everyFeatureOfContractsOccurs()
{
    QFETCH(int, feature);
    QVERIFY(anyOf(largeSample().project.contracts, contractFeatures[feature].holds));
}

void GeneratedFeaturesTest::everyOtherFeatureOccurs_data()
{
    QTest::addColumn<int>("feature");
    int position = 0;
    for (const Feature& feature : features)
        QTest::newRow(feature.name) << position++;
}

void GeneratedFeaturesTest::everyOtherFeatureOccurs()
{
    QFETCH(int, feature);
    QVERIFY(features[feature].holds(largeSample()));
}

void GeneratedFeaturesTest::tenantsHaveSeveralContracts()
{
    std::set<std::string> tenants;
    for (const Contract& contract : largeSample().project.contracts)
        tenants.insert(contract.tenant);
    QCOMPARE(tenants.size(), std::size_t{667}); // one for every three contracts, begun or whole
}

void GeneratedFeaturesTest::sizeInBytes()
{
    const auto bytes = static_cast<double>(projectText(largeSample().document).size());
    COMPARE_NEAR(bytes / 2000, 1100, 200); // about 1 kB a contract, facilities included
}

QTEST_APPLESS_MAIN(GeneratedFeaturesTest)
#include "generated_features_test.moc"
