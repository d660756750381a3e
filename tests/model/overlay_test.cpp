// Other scenarios over a chart: what is drawn of them equals their own charts, and stands at the same days and names.

#include "model/analysis/overlay.h"

#include "model/analysis/exhibit_views.h"
#include "model/project/checked_document.h"
#include "model/project/view_edits.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <numeric>

using namespace rackrent;

namespace {

CheckedDocument sample(const std::string& name)
{
    std::ifstream file(RACKRENT_SOURCE_DIR "/resources/samples/" + name + ".rackrent", std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    return openedProject(text).document;
}

/// Results of a document's base case and its scenarios.
class Computed {
public:
    explicit Computed(CheckedDocument document)
        : m_document(std::move(document)), base(computedResults(m_document.project()))
    {}

    Overlaid over(const ChartChoice& choice, const std::string& scenario)
    {
        return {scenario, std::make_shared<const Exhibit>(own(choice, scenario))};
    }

    Exhibit own(const ChartChoice& choice, const std::string& scenario)
    {
        const Results results = recomputedResults(m_document.under(scenario)->project, base);
        return ownExhibit(choice, {results, scenario});
    }

    Exhibit chosen(const ChartChoice& choice, const std::vector<std::string>& scenarios)
    {
        std::vector<Overlaid> overlaid;
        for (const std::string& scenario : scenarios) {
            overlaid.push_back(over(choice, scenario));
            overlaid.back().place = overlaid.size() - 1;
        }
        return chosenExhibit(choice, {base, "Base case"}, overlaid);
    }

private:
    CheckedDocument m_document;

public:
    Results base;
};

std::vector<ExhibitSeries> overlaysOf(const Exhibit& exhibit, const std::string& scenario)
{
    std::vector<ExhibitSeries> found;
    std::ranges::copy_if(exhibit.series, std::back_inserter(found), [&](const ExhibitSeries& series) {
        return series.overlay && series.overlay->scenario == scenario;
    });
    return found;
}

const ExhibitSeries* labelled(const Exhibit& exhibit, const std::string& label, std::size_t axis = 0)
{
    const auto found = std::ranges::find_if(
        exhibit.series, [&](const ExhibitSeries& one) { return one.label == label && one.axis == axis; });
    return found == exhibit.series.end() ? nullptr : &*found;
}

bool areEqual(const std::vector<double>& a, const std::vector<double>& b)
{
    return std::ranges::equal(
        a, b, [](double one, double other) { return one == other || (std::isnan(one) && std::isnan(other)); });
}

double stackAt(const Exhibit& exhibit, std::size_t slot)
{
    double sum = 0;
    for (const ExhibitSeries& series : exhibit.series)
        if (series.mark == Mark::StackedStep && series.axis == 0)
            sum += series.values[slot];
    return sum;
}

/// A made-up chart over categories.
Exhibit bridge(const std::vector<std::string>& names, const std::vector<double>& changes)
{
    Exhibit shown;
    shown.key = "bridge";
    shown.across = Across::Categories;
    shown.categories = names;
    shown.valueAxes = {{"Whole timeline, USD"}};
    ExhibitSeries series{"Change", Role::Total, 0, Mark::Bridge, changes};
    series.totals.assign(changes.size(), false);
    series.totals.front() = series.totals.back() = true;
    shown.series.push_back(series);
    return shown;
}

Overlaid named(const std::string& name, const Exhibit& exhibit)
{
    return {name, std::make_shared<const Exhibit>(exhibit)};
}

} // namespace

class OverlayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChartTakesEveryScenario_data();
    void everyChartTakesEveryScenario();
    void linesAreTheOthersOwn();
    void aStackIsDrawnByItsSum();
    void periodsGatherWhatIsOverTheChart();
    void anotherTimelineIsJoined();
    void categoriesAreMatchedByName();
    void rowsThatAreNotThereAreLeftOut();
    void axesOfTheOtherAloneComeLast();
    void aLevelIsDrawnOnceWhereItIsTheSame();
    void termsAreDrawnInTheirRows();
    void gridsSayIt();
    void theChartThatComparesIsUnchanged();
    void allOfAScenarioIsHiddenAtOnce();
    void whatIsOutdatedIsFadedAndLeavesNoProgram();
    void choicesAreReadAndWritten();
    void whatIsNoScenarioIsWarnedOf();
};

void OverlayTest::everyChartTakesEveryScenario_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("scenario");
    for (const char* project : {"colossus", "ellendale", "river-bend", "childress"}) {
        const CheckedDocument document = sample(project);
        for (const Scenario& scenario : document.project().scenarios)
            QTest::addRow("%s, %s", project, scenario.id.c_str()) << project << QString::fromStdString(scenario.id);
    }
}

/// The shown scenario's own series stay what they were, and what is over them has a place, a name and a value a slot.
void OverlayTest::everyChartTakesEveryScenario()
{
    QFETCH(QString, project);
    QFETCH(QString, scenario);
    Computed computed(sample(project.toStdString()));
    for (const ChartKind& kind : chartKinds()) {
        const ChartChoice choice{std::string(kind.name)};
        const Exhibit plain = computed.chosen(choice, {});
        const Exhibit shown = computed.chosen(choice, {scenario.toStdString()});
        QCOMPARE(plain.overlaid.size(), 0U);
        if (kind.name == "scenarios")
            continue;
        QCOMPARE(shown.overlaid.size(), 1U);
        QCOMPARE(shown.overlaid.front().message, computed.own(choice, scenario.toStdString()).message);
        QVERIFY(shown.series.size() >= plain.series.size());
        for (std::size_t i = 0; i < shown.series.size(); ++i) {
            const ExhibitSeries& series = shown.series[i];
            QCOMPARE(series.overlay.has_value(), i >= plain.series.size());
            if (!series.overlay) {
                QCOMPARE(series.label, plain.series[i].label);
                continue;
            }
            QCOMPARE(series.label, series.overlay->of + " \u00b7 " + scenario.toStdString());
            QVERIFY(series.mark != Mark::StackedStep);
            QVERIFY(series.axis < shown.valueAxes.size());
            const std::size_t borders = series.mark == Mark::Line && shown.across == Across::Time ? 1 : 0;
            QCOMPARE(series.values.size(), series.mark == Mark::Level ? 1 : shown.slots() + borders);
        }
        if (shown.across == Across::Time && !shown.grid && !plain.series.empty())
            QVERIFY2(shown.series.size() > plain.series.size(), kind.name.data());
    }
}

void OverlayTest::linesAreTheOthersOwn()
{
    Computed computed(sample("colossus"));
    const Exhibit other = computed.own({"break-even"}, "first-exit");
    const Exhibit shown = computed.chosen({"break-even"}, {"article", "first-exit"});
    for (const char* name : {"Cumulative rent", "Cumulative NOI", "NOI discounted"}) {
        const ExhibitSeries* line = labelled(shown, std::string(name) + " \u00b7 first-exit");
        QVERIFY(line);
        QVERIFY(areEqual(line->values, labelled(other, name)->values));
        QVERIFY(!areEqual(line->values, labelled(shown, name)->values));
        QCOMPARE(line->role, labelled(other, name)->role);
        QCOMPARE(line->overlay->place, 1U);
    }
    QCOMPARE(overlaysOf(shown, "article").front().overlay->place, 0U);
    const Exhibit plain = computed.chosen({"break-even"}, {});
    QCOMPARE(shown.crossings.size(), plain.crossings.size());
}

void OverlayTest::aStackIsDrawnByItsSum()
{
    Computed computed(sample("reit-300"));
    for (const RentBy by : {RentBy::Contract, RentBy::Tenant}) {
        const ChartChoice choice{"rent", Period::Month, by, 5};
        const Exhibit other = computed.own(choice, "downturn");
        const Exhibit shown = computed.chosen(choice, {"downturn"});
        const auto over = overlaysOf(shown, "downturn");
        QCOMPARE(over.size(), 1U);
        QCOMPARE(over.front().mark, Mark::Step);
        QCOMPARE(over.front().label, "Rent \u00b7 downturn");
        for (std::size_t month = 0; month < shown.slots(); ++month)
            QVERIFY(std::abs(over.front().values[month] - stackAt(other, month)) <= 1e-9 * stackAt(other, month));
        QVERIFY(std::abs(over.front().values[100] - stackAt(shown, 100)) > 1000);
    }
    // One that a line shows already is not drawn twice.
    const auto cash = overlaysOf(computed.chosen({"cash-flow"}, {"boom"}), "boom");
    QCOMPARE(cash.front().overlay->of, "Levered cash flow");
    QVERIFY(std::ranges::none_of(cash, [](const ExhibitSeries& one) { return one.overlay->of.starts_with("USD"); }));
}

void OverlayTest::periodsGatherWhatIsOverTheChart()
{
    Computed computed(sample("ellendale"));
    for (const Period period : {Period::Quarter, Period::FiscalYear})
        for (const char* chart : {"rent", "debt", "occupancy", "break-even"}) {
            const ChartChoice choice{chart, period};
            const Exhibit other =
                inPeriods(computed.own(choice, "third-building-late"), period, computed.base.project.timeline);
            const Exhibit shown = computed.chosen(choice, {"third-building-late"});
            for (const ExhibitSeries& series : overlaysOf(shown, "third-building-late"))
                if (const ExhibitSeries* own = labelled(other, series.overlay->of, series.axis);
                    own && own->mark != Mark::StackedStep)
                    QVERIFY2(areEqual(series.values, own->values), series.label.c_str());
            const auto over = overlaysOf(shown, "third-building-late");
            if (std::string_view(chart) == "rent")
                for (std::size_t i = 0; i < shown.slots(); ++i)
                    QVERIFY(std::abs(over.front().values[i] - stackAt(other, i)) <= 1e-9 * stackAt(other, i));
        }
}

/// A scenario over 24 months more and one that begins later: every day stays where it is.
void OverlayTest::anotherTimelineIsJoined()
{
    CheckedDocument document = sample("colossus");
    const Json longer = Json::parse(R"([{"id": "longer", "name": "Longer",
        "overrides": [{"path": "/timeline/months", "value": 84}]},
        {"id": "earlier", "name": "Earlier", "overrides": [{"path": "/timeline/start", "value": "2026-02-01"}]}])");
    QVERIFY(document.apply({{"/scenarios", longer}}).change);
    QVERIFY(document.isValid());
    Computed computed(document);
    const Exhibit plain = computed.chosen({"break-even"}, {});
    const Exhibit shown = computed.chosen({"break-even"}, {"longer", "earlier"});
    QCOMPARE(shown.slots(), std::size_t(3 + 84));
    QCOMPARE(dateText(shown.monthStarts.front()), "2026-02-01");
    QCOMPARE(dateText(shown.monthStarts[3]), "2026-05-01");
    const ExhibitSeries& rent = shown.series.front();
    QCOMPARE(rent.values.size(), shown.slots() + 1);
    QVERIFY(std::isnan(rent.values[2]));
    QCOMPARE(rent.values[3 + 60], plain.series.front().values[60]);
    QVERIFY(std::isnan(rent.values[3 + 61]));
    const Exhibit other = computed.own({"break-even"}, "longer");
    const ExhibitSeries* over = labelled(shown, "Cumulative rent \u00b7 longer");
    QVERIFY(std::isnan(over->values[2]));
    QCOMPARE(over->values[3 + 84], labelled(other, "Cumulative rent")->values[84]);
    QCOMPARE(shown.crossings.front().months, plain.crossings.front().months + 3);
    QCOMPARE(shown.crossings.front().label, plain.crossings.front().label);
    // Periods, and fiscal years as categories.
    const Exhibit years = computed.chosen({"rent", Period::FiscalYear}, {"longer"});
    QCOMPARE(years.slotNames.back(), "FY2033");
    const Exhibit expiry = computed.chosen({"expiry"}, {"longer"});
    QCOMPARE(expiry.categories[expiry.categories.size() - 2], "FY2033");
    QCOMPARE(expiry.categories.back(), "Later");
}

void OverlayTest::categoriesAreMatchedByName()
{
    const Exhibit own = bridge({"Rent", "Power", "NOI"}, {100, -30, 70});
    const Exhibit other = bridge({"Rent", "Fees", "Power", "Sale", "NOI"}, {90, 5, -35, 20, 80});
    const Exhibit shown = withOverlay(own, named("Dear", other));
    QCOMPARE(shown.categories, (std::vector<std::string>{"Rent", "Fees", "Power", "Sale", "NOI"}));
    QVERIFY(areEqual(shown.series[0].values, {100, std::nan(""), -30, std::nan(""), 70}));
    QCOMPARE(shown.series[0].totals, (std::vector<bool>{true, false, false, false, true}));
    QVERIFY(areEqual(shown.series[1].values, other.series[0].values));
    QCOMPARE(shown.series[1].label, "Change \u00b7 Dear");
    // The other way round nothing is added, and what it has not is missing.
    const Exhibit back = withOverlay(other, named("Plain", own));
    QCOMPARE(back.categories, other.categories);
    QVERIFY(areEqual(back.series[1].values, {100, std::nan(""), -30, std::nan(""), 70}));
}

void OverlayTest::rowsThatAreNotThereAreLeftOut()
{
    CheckedDocument document = sample("childress");
    Json edited = document.json();
    const std::string tenant = edited["contracts"][0]["tenant"];
    edited["scenarios"] = Json::parse(
        R"([{"id": "other-name", "name": "x", "overrides": [{"path": "/contracts/0/tenant", "value": "Nobody else"}]}])");
    Computed computed{CheckedDocument(edited)};
    const Exhibit plain = computed.chosen({"tenants"}, {});
    const Exhibit shown = computed.chosen({"tenants"}, {"other-name"});
    QCOMPARE(shown.categories, plain.categories);
    for (const ExhibitSeries& series : overlaysOf(shown, "other-name"))
        QCOMPARE(series.values.size(), plain.categories.size());
    QCOMPARE(overlaysOf(shown, "other-name").size(), 2U);
}

/// A project without debt, and a scenario that borrows.
void OverlayTest::axesOfTheOtherAloneComeLast()
{
    Exhibit own = bridge({"FY1", "FY2"}, {1, 2});
    Exhibit other = own;
    other.valueAxes.push_back({"DSCR, times", Measure::Multiple});
    other.series.push_back({"DSCR", Role::Ratio, 0, Mark::Column, {1.5, 1.25}, 1});
    own.valueAxes.push_back({"Share", Measure::Rate});
    const Exhibit shown = withOverlay(own, named("Borrows", other));
    QCOMPARE(shown.valueAxes.size(), 3U);
    QCOMPARE(shown.valueAxes[2].title, "DSCR, times");
    const ExhibitSeries* over = labelled(shown, "DSCR \u00b7 Borrows", 2);
    QVERIFY(over && areEqual(over->values, {1.5, 1.25}));
}

void OverlayTest::aLevelIsDrawnOnceWhereItIsTheSame()
{
    CheckedDocument document = sample("colossus");
    QVERIFY(document
                .apply({{"/scenarios", Json::parse(R"([
        {"id": "same", "name": "Same", "overrides": [{"path": "/contracts/0/rent/rate", "op": "scale", "value": 1.1}]},
        {"id": "dear", "name": "Dear", "overrides":
            [{"path": "/facilities/0/capital/0/amount", "op": "scale", "value": 1.5}]}])")}})
                .change);
    QVERIFY(document.isValid());
    Computed computed(document);
    const Exhibit shown = computed.chosen({"break-even"}, {"same", "dear"});
    QVERIFY(!labelled(shown, "Capital \u00b7 same"));
    QVERIFY(labelled(shown, "Capital \u00b7 dear"));
}

void OverlayTest::termsAreDrawnInTheirRows()
{
    Computed computed(sample("river-bend"));
    const Exhibit other = computed.own({"timeline"}, "six-months-late");
    const Exhibit shown = computed.chosen({"timeline"}, {"six-months-late"});
    const auto term = [](const Exhibit& exhibit, bool isOver) {
        return *std::ranges::find_if(exhibit.spans, [isOver](const Span& span) {
            return span.kind == Span::Kind::Term && span.overlay.has_value() == isOver;
        });
    };
    QCOMPARE(term(shown, true).first, term(other, false).first);
    QCOMPARE(term(shown, true).last, term(other, false).last);
    QVERIFY(term(shown, true).first != term(shown, false).first);
    QCOMPARE(shown.series.size(), computed.chosen({"timeline"}, {}).series.size());
}

void OverlayTest::gridsSayIt()
{
    Computed computed(sample("colossus"));
    const Exhibit shown = computed.chosen({"frontier"}, {"first-exit"});
    QVERIFY(shown.grid);
    QCOMPARE(shown.overlaid.front().message, computed.own({"frontier"}, "first-exit").message);
    QVERIFY(overlaysOf(shown, "first-exit").empty());
}

void OverlayTest::theChartThatComparesIsUnchanged()
{
    Computed computed(sample("colossus"));
    const Exhibit shown = computed.chosen({"scenarios"}, {"first-exit"});
    QVERIFY(shown.overlaid.empty() && overlaysOf(shown, "first-exit").empty());
}

void OverlayTest::allOfAScenarioIsHiddenAtOnce()
{
    Computed computed(sample("colossus"));
    const Exhibit whole = computed.chosen({"break-even"}, {"article", "first-exit"});
    const auto over = overlaysOf(whole, "first-exit");
    const Exhibit shown = withHidden(whole, {nameInChart(over.front())});
    for (const ExhibitSeries& series : shown.series)
        QCOMPARE(series.isHidden, series.overlay && series.overlay->scenario == "first-exit");
    QCOMPARE(shown.crossings.size(), whole.crossings.size());
    // Ghosts are of the shown scenario.
    const Exhibit ghosts = withGhost(whole, whole);
    QCOMPARE(ghosts.series.size(), whole.series.size());
    QVERIFY(std::ranges::any_of(withLogarithmicAxes(whole).valueAxes, &ValueAxis::isLogarithmic));
}

void OverlayTest::whatIsOutdatedIsFadedAndLeavesNoProgram()
{
    Computed computed(sample("colossus"));
    std::vector<Overlaid> overlaid{computed.over({"rent"}, "article"), computed.over({"rent"}, "first-exit")};
    overlaid[1].isOutdated = true;
    const Exhibit shown = chosenExhibit({"rent"}, {computed.base, "Base case"}, overlaid);
    QVERIFY(!overlaysOf(shown, "article").front().isFaded);
    QVERIFY(overlaysOf(shown, "first-exit").front().isFaded);
    const Exhibit out = withoutOutdated(shown);
    QCOMPARE(out.overlaid.size(), 1U);
    QVERIFY(overlaysOf(out, "first-exit").empty());
    QCOMPARE(overlaysOf(out, "article").size(), 1U);
}

void OverlayTest::choicesAreReadAndWritten()
{
    CheckedDocument document = sample("colossus");
    const std::vector<std::string> chosen{"", "first-exit"};
    QVERIFY(document.project().views.overlays.empty());
    QVERIFY(document.apply(overlayEdits(document.json(), chosen)).change);
    QVERIFY(document.isValid());
    QCOMPARE(document.project().views.overlays, chosen);
    QCOMPARE(CheckedDocument(document.json()).project().views.overlays, chosen);
    // A scenario that goes is no longer among them; one that comes back is.
    const Json scenarios = document.json()["scenarios"];
    auto gone = document.apply({{"/scenarios", Json::array()}}).change;
    QVERIFY(gone);
    QCOMPARE(document.project().views.overlays, std::vector<std::string>{""});
    QVERIFY(document.isValid());
    document.takeBack(std::move(*gone));
    QCOMPARE(document.project().views.overlays, chosen);
}

void OverlayTest::whatIsNoScenarioIsWarnedOf()
{
    Json json = sample("colossus").json();
    json["views"] = Json::parse(R"({"overlays": ["article", "nowhere", "article", "", "ramp-free", "ramp-full",
                                                 "first-exit"]})");
    const CheckedDocument document(json);
    QVERIFY(document.isValid());
    QCOMPARE(document.project().views.overlays, (std::vector<std::string>{"article", "", "ramp-free", "ramp-full"}));
    std::vector<std::string> places;
    for (const Problem& problem : document.problems())
        if (problem.place.starts_with("/views/overlays")) {
            QCOMPARE(problem.severity, Severity::Warning);
            places.push_back(problem.place);
        }
    QCOMPARE(places, (std::vector<std::string>{"/views/overlays/1", "/views/overlays/6"}));
    json["views"] = Json::parse(R"({"overlays": [7]})");
    QVERIFY(!CheckedDocument(json).isValid());
}

QTEST_GUILESS_MAIN(OverlayTest)
#include "overlay_test.moc"
