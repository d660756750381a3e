// The charts as plain data: each of every sample under every scenario is whole, and what it shows agrees with the
// figures of the engine, or with what can be worked out by hand.

#include "model/analysis/charts.h"
#include "model/project/project_file.h"
#include "tests/model/model_test_support.h"

#include <QtTest>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <numeric>

using namespace rackrent;

namespace {

struct Sample {
    Results results;
    std::vector<ScenarioFigures> scenarios;
    std::string scenario = "Base case";

    Exhibit chart(const char* name) const { return madeExhibit(*chartKind(name), input()); }
    ChartInput input() const { return {.results = results, .scenarioName = scenario, .scenarios = scenarios}; }
};

Json documentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return readProject(std::string{std::istreambuf_iterator<char>(file), {}}).document;
}

Json sample(const char* name) { return documentOf(RACKRENT_SOURCE_DIR "/resources/samples/" + std::string(name)); }

Sample computed(const Json& document, const std::string& scenario = {})
{
    const ReadProject read = scenarioProject(document, scenario);
    Sample made{computedResults(*read.project), {}};
    made.scenarios.push_back({"Base case", computedResults(*scenarioProject(document, "").project).metrics});
    for (const Scenario& one : read.project->scenarios)
        made.scenarios.push_back({one.name, computedResults(*scenarioProject(document, one.id).project).metrics});
    return made;
}

double sum(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

bool isNear(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance * std::max({std::abs(a), std::abs(b), 1.0});
}

const ExhibitSeries& seriesOf(const Exhibit& shown, const std::string& label, std::size_t axis = 0)
{
    for (const ExhibitSeries& series : shown.series)
        if (series.label == label && series.axis == axis)
            return series;
    throw std::out_of_range(label);
}

std::size_t wantedValues(const Exhibit& shown, const ExhibitSeries& series)
{
    if (series.mark == Mark::Level)
        return 1;
    const bool isAtBoundaries = series.mark == Mark::Line && shown.across == Across::Time;
    return shown.slots() + (isAtBoundaries ? 1 : 0);
}

} // namespace

class ChartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areWhole_data();
    void areWhole();
    void withoutFiguresThereIsATitle();
    void expectedRentFollowsTheChances_data();
    void expectedRentFollowsTheChances();
    void theFrontierMeetsTheMetrics();
    void oneTenantIsHeldAgainstItsRent();
    void expiriesAddUp();
    void aTimelineHasItsSpans();
    void bridgesEndWhereTheyShould();
    void bookValuesMeetTheLines();
    void returnsByExitMeetTheMetrics();
    void debtAddsUp();
    void tenantsShareTheRent();
    void rentPerUnitIsTheContractsRate();
    void rentIsGrouped_data();
    void rentIsGrouped();
    void fiscalYearsCoverTheTimeline();
};

void ChartsTest::areWhole_data()
{
    QTest::addColumn<QString>("path");
    for (const char* folder : {"/resources/samples", "/resources/templates"})
        for (const auto& entry : std::filesystem::directory_iterator(RACKRENT_SOURCE_DIR + std::string(folder)))
            if (entry.path().extension() == ".rackrent")
                QTest::newRow(entry.path().filename().c_str()) << QString::fromStdString(entry.path().string());
}

void ChartsTest::areWhole()
{
    QFETCH(QString, path);
    const Json document = documentOf(path.toStdString());
    std::vector<std::string> ids{""};
    const Project base = *scenarioProject(document, "").project;
    for (const Scenario& scenario : base.scenarios)
        ids.push_back(scenario.id);
    for (const std::string& id : ids) {
        const Sample made = computed(document, id);
        for (const ChartKind& kind : chartKinds()) {
            const Exhibit shown = kind.make(made.input());
            QCOMPARE(shown.key, std::string(kind.name));
            QVERIFY(!shown.title.empty() && !shown.message.empty() && !shown.subtitle.empty());
            for (const ExhibitSeries& series : shown.series) {
                if (!series.values.empty() || shown.across != Across::Rows) // rows of spans have none
                    QCOMPARE(series.values.size(), wantedValues(shown, series));
                QVERIFY(series.mark != Mark::Bridge || series.totals.size() == series.values.size());
                QVERIFY(shown.valueAxes.empty() || series.axis < shown.valueAxes.size());
                QVERIFY(!series.contract || *series.contract < made.results.project.contracts.size());
            }
            for (const Span& span : shown.spans)
                QVERIFY(span.row < shown.categories.size() && span.first <= span.last);
            if (shown.grid)
                QCOMPARE(shown.grid->values.size(), shown.grid->across.size() * shown.grid->up.size());
        }
    }
}

void ChartsTest::withoutFiguresThereIsATitle()
{
    for (const ChartKind& kind : chartKinds()) {
        const Exhibit shown = madeExhibit(kind, {Results{}, "Base case"});
        QVERIFY(!shown.title.empty() && shown.series.empty() && shown.slots() == 0);
    }
}

void ChartsTest::expectedRentFollowsTheChances_data()
{
    QTest::addColumn<double>("chance");
    QTest::newRow("nobody leaves") << 0.0;
    QTest::newRow("one in five a year") << 0.2;
    QTest::newRow("everybody at once") << 1.0;
}

/// One contract of 100 a month from 2026 on for ten years; notice may be given from 2027 on and takes effect at once.
void ChartsTest::expectedRentFollowsTheChances()
{
    QFETCH(double, chance);
    Json document = documentOf(RACKRENT_SOURCE_DIR "/resources/templates/empty.rackrent");
    document["timeline"] = {{"start", "2026-01-01"}, {"months", 120}};
    document["valuation"] = {{"date", "2026-01-01"}};
    document["contracts"] = Json::array({Json{
        {"id", "a"},
        {"tenant", "A"},
        {"facility", document["facilities"][0]["id"]},
        {"kind", "colocation"},
        {"start", "2026-01-01"},
        {"end", "2035-12-31"},
        {"capacity", {{"critical_it_mw", 1}, {"gpus", 0}}},
        {"rent", {{"basis", "per_month"}, {"rate", 100}}},
        {"termination",
         {{"by", "tenant"}, {"earliest_notice", "2027-01-01"}, {"notice_days", 0}, {"annual_probability", chance}}}}});
    const Exhibit shown = computed(document).chart("commitment");
    const std::vector<double> committed = seriesOf(shown, "Committed").values;
    const std::vector<double> cancellable = seriesOf(shown, "Can be cancelled").values;
    if (chance == 0) {
        QCOMPARE(shown.series.size(), std::size_t{2}); // what is expected is the headline
        return;
    }
    const std::vector<double> expected = seriesOf(shown, "Expected").values;
    for (std::size_t month = 0; month < 12; ++month)
        QCOMPARE(expected[month], 100.0); // nobody can leave
    for (std::size_t month = 12; month < expected.size(); ++month)
        QVERIFY(expected[month] >= committed[month] - 1e-9 &&
                expected[month] <= committed[month] + cancellable[month] + 1e-9);
    if (chance == 1) {
        QVERIFY(isNear(sum(expected), sum(committed), 1e-3));
        return;
    }
    // A year later four of five are still there; on average over a year (1 - 0.8) / -ln 0.8 of those at its start.
    const double ofAYear = 0.2 / -std::log(0.8);
    const double third = std::accumulate(expected.begin() + 24, expected.begin() + 36, 0.0);
    QVERIFY(isNear(third, 1200 * 0.8 * ofAYear, 2e-3));
}

void ChartsTest::theFrontierMeetsTheMetrics()
{
    const Json document = sample("colossus.rackrent");
    const Sample base = computed(document);
    const HeatGrid grid = *base.chart("frontier").grid;
    QVERIFY(isNear(grid.values.back(), base.results.metrics.paybackRent->months)); // both stay to the end
    QVERIFY(!std::isfinite(grid.values.front()));                                  // both leave at once
    // Who leaves earlier never brings the capital back sooner.
    for (std::size_t i = 0; i + 1 < grid.across.size(); ++i)
        QVERIFY(!(grid.values[i + grid.values.size() - grid.across.size()] <
                  grid.values[grid.values.size() - grid.across.size() + i + 1] - 1e-9));
    QCOMPARE(grid.acrossAxis, std::string("Anthropic leaves at the end of"));
    QCOMPARE(grid.marks.size(), std::size_t{2}); // seen from the start the lock-in's end is the first exit
    // The scenario in which Anthropic leaves at its first exit stands at that month, were it a month's end.
    QVERIFY(grid.marks.front().label.starts_with("First exit "));
}

void ChartsTest::oneTenantIsHeldAgainstItsRent()
{
    Json document = sample("colossus.rackrent");
    document["contracts"].erase(1);
    document["contracts"][0]["rent"]["rate"] = 4e9;
    document["scenarios"] = Json::array();
    const Sample made = computed(document);
    const Exhibit shown = made.chart("frontier");
    const HeatGrid& grid = *shown.grid;
    QCOMPARE(grid.up.size(), std::size_t{21});
    QCOMPARE(grid.up[10], std::string("0%"));
    const std::size_t last = 10 * grid.across.size() + grid.across.size() - 1;
    QVERIFY(isNear(grid.values[last], made.results.metrics.paybackRent->months));
    QVERIFY(grid.values.back() < grid.values[last]); // with half as much again sooner
}

void ChartsTest::expiriesAddUp()
{
    const Sample base = computed(sample("colossus.rackrent"));
    const Exhibit shown = base.chart("expiry");
    for (const char* way : {"To expiry", "To first exit"}) {
        QVERIFY(isNear(sum(seriesOf(shown, way, 0).values), 450)); // 300 MW and 150 MW
        QVERIFY(isNear(sum(seriesOf(shown, way, 1).values), 12 * 2.17e9));
        QVERIFY(isNear(sum(seriesOf(shown, way, 2).values), 1));
    }
    QCOMPARE(shown.message, std::string("Most rent ends in FY2029: 100% by the leases' terms."));
}

void ChartsTest::aTimelineHasItsSpans()
{
    const Sample base = computed(sample("colossus.rackrent"));
    const Exhibit shown = base.chart("timeline");
    QCOMPARE(shown.categories, (std::vector<std::string>{"Anthropic", "Google"}));
    const auto ofKind = [&](Span::Kind kind) {
        return std::ranges::count_if(shown.spans, [kind](const Span& span) { return span.kind == kind; });
    };
    QCOMPARE(ofKind(Span::Kind::Term), 2);
    QCOMPARE(ofKind(Span::Kind::Locked), 2);
    QCOMPARE(ofKind(Span::Kind::Notice), 2);
    QCOMPARE(shown.spans.front().last, *parseDate("2029-05-31"));
    QCOMPARE(shown.message, std::string("The last lease ends on 30 Jun 2029."));
}

void ChartsTest::bridgesEndWhereTheyShould()
{
    for (const char* name : {"colossus.rackrent", "river-bend.rackrent", "reit-300.rackrent"})
        for (const char* chart : {"bridge", "noi-by-year"}) {
            const Exhibit shown = computed(sample(name)).chart(chart);
            const ExhibitSeries& steps = shown.series.front();
            QCOMPARE(steps.values.size(), shown.categories.size());
            double running = 0;
            for (std::size_t i = 0; i < steps.values.size(); ++i) {
                if (steps.totals[i] && i > 0)
                    QVERIFY(isNear(running, steps.values[i], 1e-6 / std::abs(running == 0 ? 1 : running) + 1e-9));
                running = steps.totals[i] ? steps.values[i] : running + steps.values[i];
            }
        }
}

void ChartsTest::bookValuesMeetTheLines()
{
    const Sample base = computed(sample("colossus.rackrent"));
    const Exhibit shown = base.chart("book-value");
    std::vector<double> books(base.results.monthStarts.size(), 0.0);
    for (const ExhibitSeries& series : shown.series)
        if (series.label.ends_with("in the books"))
            for (std::size_t i = 0; i < books.size(); ++i)
                books[i] += series.values[i];
    const auto writtenOff = base.results.lines[PortfolioLine::Depreciation];
    for (std::size_t i = 0; i + 1 < books.size(); ++i)
        QVERIFY(isNear(books[i] - books[i + 1] + base.results.lines[PortfolioLine::Capital][i], writtenOff[i], 1e-6));
    const double unlevered = sum({base.results.lines[PortfolioLine::UnleveredCashFlow].begin(),
                                  base.results.lines[PortfolioLine::UnleveredCashFlow].end()});
    const double sunk = base.results.metrics.capitalTotal - sum({base.results.lines[PortfolioLine::Capital].begin(),
                                                                 base.results.lines[PortfolioLine::Capital].end()});
    QVERIFY(isNear(seriesOf(shown, "Cumulative cash, unlevered").values.back(), unlevered - sunk));
}

void ChartsTest::returnsByExitMeetTheMetrics()
{
    const Sample base = computed(sample("colossus.rackrent"));
    const Exhibit shown = base.chart("returns-by-exit");
    QVERIFY(!base.results.project.valuation.exit);
    QVERIFY(isNear(seriesOf(shown, "NPV").values.back(), base.results.metrics.npv)); // an end after all leases
    QVERIFY(isNear(seriesOf(shown, "IRR", 1).values.back(), *base.results.metrics.irr));
    const Sample sold = computed(documentOf(RACKRENT_SOURCE_DIR "/resources/templates/powered-shell.rackrent"));
    QVERIFY(sold.results.project.valuation.exit);
    const MonthGrid grid(sold.results.project.timeline);
    const auto month = static_cast<std::size_t>(grid.indexOf(sold.results.project.valuation.exit->date));
    const Exhibit bySale = sold.chart("returns-by-exit");
    QVERIFY(isNear(seriesOf(bySale, "NPV").values[month + 1], sold.results.metrics.npv));
}

void ChartsTest::debtAddsUp()
{
    const Sample made = computed(sample("river-bend.rackrent"));
    QVERIFY(!made.results.loans.empty());
    const Exhibit shown = made.chart("debt");
    const auto balance = made.results.lines[PortfolioLine::DebtBalance];
    std::vector<double> all(balance.size(), 0.0);
    for (const ExhibitSeries& series : shown.series)
        if (series.role == Role::Tenant)
            for (std::size_t i = 0; i < all.size(); ++i)
                all[i] += series.values[i];
    for (std::size_t i = 0; i < all.size(); ++i)
        QVERIFY(isNear(all[i], balance[i]));
    const Exhibit cash = made.chart("cash-flow");
    const ExhibitSeries& cover = seriesOf(cash, "DSCR", 1);
    double least = HUGE_VAL;
    for (const double one : cover.values)
        least = std::isfinite(one) ? std::min(least, one) : least;
    QVERIFY(std::isfinite(least) && cash.message.find(std::to_string(least).substr(0, 3)) != std::string::npos);
}

void ChartsTest::tenantsShareTheRent()
{
    const Sample base = computed(sample("colossus.rackrent"));
    const Exhibit shown = base.chart("tenants");
    QVERIFY(isNear(sum(seriesOf(shown, "Share", 1).values), 1));
    // The first twelve months: 10 x 1.25bn and 2 x half of it from Anthropic, 7 x 0.92bn from Google.
    QVERIFY(isNear(seriesOf(shown, "Base rent").values[0], 11 * 1.25e9));
    const double share = 13.75 / (13.75 + 6.44), index = 10'000 * (share * share + (1 - share) * (1 - share));
    QVERIFY(shown.message.find(std::to_string(std::lround(index)) + " of 10000") != std::string::npos);
    const Exhibit many = computed(sample("reit-300.rackrent")).chart("tenants");
    QCOMPARE(many.categories.size(), std::size_t{11});
    QVERIFY(isNear(sum(seriesOf(many, "Share", 1).values), 1));
}

void ChartsTest::rentPerUnitIsTheContractsRate()
{
    const Sample made = computed(documentOf(RACKRENT_SOURCE_DIR "/resources/templates/colocation.rackrent"));
    const Exhibit shown = made.chart("rent-per-unit");
    for (const Contract& contract : made.results.project.contracts)
        if (contract.rent.basis == RentBasis::PerKwMonth && contract.ramp.empty() && contract.abatements.empty()) {
            const std::vector<double>& values = seriesOf(shown, contract.tenant).values;
            const auto first = std::ranges::find_if(values, [](double one) { return one > 0; });
            QVERIFY(isNear(*first, contract.rent.rate, 1e-6));
        }
    const Sample gpus = computed(sample("colossus.rackrent"));
    // 1.25bn for 220,000 GPUs in a month of 31 days.
    const Exhibit hours = gpus.chart("rent-per-unit");
    QVERIFY(isNear(seriesOf(hours, "Anthropic", 1).values[2], 1.25e9 / (220'000 * 24 * 31.0)));
}

void ChartsTest::rentIsGrouped_data()
{
    QTest::addColumn<int>("by");
    QTest::newRow("contract") << static_cast<int>(RentBy::Contract);
    QTest::newRow("tenant") << static_cast<int>(RentBy::Tenant);
    QTest::newRow("facility") << static_cast<int>(RentBy::Facility);
    QTest::newRow("kind") << static_cast<int>(RentBy::Kind);
}

void ChartsTest::rentIsGrouped()
{
    QFETCH(int, by);
    const Sample made = computed(sample("reit-300.rackrent"));
    ChartInput input = made.input();
    input.rentBy = static_cast<RentBy>(by);
    const Exhibit shown = rentExhibit(input);
    const auto base = made.results.lines[PortfolioLine::BaseRent];
    const auto speculative = made.results.lines[PortfolioLine::SpeculativeRent];
    for (std::size_t month = 0; month < base.size(); ++month) {
        double all = 0;
        for (const ExhibitSeries& series : shown.series)
            all += series.values[month];
        QVERIFY(isNear(all, base[month] + speculative[month]));
    }
    QVERIFY(shown.series.size() > 1 && shown.series.size() <= 11);
}

void ChartsTest::fiscalYearsCoverTheTimeline()
{
    Json document = sample("river-bend.rackrent");
    document["timeline"]["fiscal_year_end_month"] = 3;
    const Sample made = computed(document);
    const Exhibit shown = made.chart("cash-flow");
    const auto noi = made.results.lines[PortfolioLine::Noi];
    QVERIFY(isNear(sum(seriesOf(shown, "NOI").values), sum({noi.begin(), noi.end()})));
}

QTEST_GUILESS_MAIN(ChartsTest)
#include "charts_test.moc"
