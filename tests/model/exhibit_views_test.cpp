// What a chart shows of its exhibit: periods, days, series, notes, ghosts and steps between two states.

#include "model/analysis/exhibit_views.h"

#include "model/analysis/charts.h"
#include "model/analysis/dashboards.h"
#include "model/project/checked_document.h"
#include "model/project/view_edits.h"

#include <QTest>

#include <cmath>
#include <fstream>
#include <iterator>
#include <limits>

using namespace rackrent;

namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();

/// Twelve months and a half year from July 2026; values are months' numbers, 1 in July.
Exhibit monthly(Gather gather, Mark mark = Mark::StackedStep)
{
    Exhibit shown;
    shown.key = "rent";
    for (int month = 0; month <= 18; ++month)
        shown.monthStarts.push_back(addMonths(*parseDate("2026-07-01"), month));
    shown.valueAxes = {{"Rent, USD a month", Measure::Money, 1, gather}};
    ExhibitSeries series{"A", Role::Tenant, 0, mark, {}};
    for (int month = 0; month < (mark == Mark::Line ? 19 : 18); ++month)
        series.values.push_back(month + 1);
    shown.series.push_back(series);
    return shown;
}

Timeline timeline(int yearEnd)
{
    Timeline over;
    over.start = *parseDate("2026-07-01");
    over.months = 18;
    over.fiscalYearEndMonth = yearEnd;
    return over;
}

CheckedDocument sample(const char* name)
{
    std::ifstream file(std::string(RACKRENT_SOURCE_DIR "/resources/samples/") + name + ".rackrent", std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    return openedProject(text).document;
}

} // namespace

class ExhibitViewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void monthsAreGathered_data();
    void monthsAreGathered();
    void linesKeepTheirBorders();
    void periodsSumToTheSameOnEverySample();
    void daysAreCutInWholeSlots();
    void hiddenSeriesStandInTheLegendAlone();
    void logarithmsLeaveOutWhatHasNone();
    void notesStandAtTheirPlace();
    void ghostsAreOfWhatChanged();
    void aWayHasBothEnds();
    void everyLandlordHasADashboard_data();
    void everyLandlordHasADashboard();
    void viewsAreReadAndWritten();
    void badViewsAreSaid_data();
    void badViewsAreSaid();
};

void ExhibitViewsTest::monthsAreGathered_data()
{
    QTest::addColumn<int>("gather");
    QTest::addColumn<int>("period");
    QTest::addColumn<int>("yearEnd");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("axis");

    const auto row = [](const char* name, Gather gather, Period period, int yearEnd, QList<double> values,
                        const char* first, const char* axis) {
        QTest::newRow(name) << static_cast<int>(gather) << static_cast<int>(period) << yearEnd << values
                            << QString::fromLatin1(first) << QString::fromLatin1(axis);
    };
    row("sums by quarter", Gather::Sum, Period::Quarter, 12, {6, 15, 24, 33, 42, 51}, "Q3 2026", "Rent, USD a quarter");
    row("sums by calendar year", Gather::Sum, Period::FiscalYear, 12, {21, 150}, "FY2026", "Rent, USD a fiscal year");
    row("sums by year to June", Gather::Sum, Period::FiscalYear, 6, {78, 93}, "FY2027", "Rent, USD a fiscal year");
    // July and August end a quarter of a year to August, that began in June.
    row("quarters of a year to August", Gather::Sum, Period::Quarter, 8, {3, 12, 21, 30, 39, 48, 18}, "Q4 FY2026",
        "Rent, USD a quarter");
    row("means by quarter", Gather::Average, Period::Quarter, 12, {2, 5, 8, 11, 14, 17}, "Q3 2026",
        "Rent, USD a month");
    row("ends of quarters", Gather::AtEnd, Period::Quarter, 12, {3, 6, 9, 12, 15, 18}, "Q3 2026", "Rent, USD a month");
}

void ExhibitViewsTest::monthsAreGathered()
{
    QFETCH(int, gather);
    QFETCH(int, period);
    QFETCH(int, yearEnd);
    QFETCH(QList<double>, values);
    QFETCH(QString, first);
    QFETCH(QString, axis);
    const Exhibit shown =
        inPeriods(monthly(static_cast<Gather>(gather)), static_cast<Period>(period), timeline(yearEnd));
    QCOMPARE(QList<double>(shown.series[0].values.begin(), shown.series[0].values.end()), values);
    QCOMPARE(shown.slots(), static_cast<std::size_t>(values.size()));
    QCOMPARE(QString::fromStdString(shown.slotNames.front()), first);
    QCOMPARE(QString::fromStdString(shown.valueAxes[0].title), axis);
    QCOMPARE(shown.monthStarts.front(), *parseDate("2026-07-01"));
    QCOMPARE(shown.monthStarts.back(), *parseDate("2028-01-01"));
}

void ExhibitViewsTest::linesKeepTheirBorders()
{
    Exhibit mixed = monthly(Gather::Sum);
    mixed.series.push_back(monthly(Gather::Sum, Mark::Line).series[0]);
    mixed.crossings.push_back({"Rent pays back", Role::CumulativeRent, 4.5, {}, 1});
    const Exhibit shown = inPeriods(mixed, Period::Quarter, timeline(12));
    QCOMPARE(shown.series[1].values, (std::vector<double>{1, 4, 7, 10, 13, 16, 19}));
    QCOMPARE(shown.crossings[0].months, 1.5);
    // Lines alone have nothing to gather: they stay as fine as they are.
    QCOMPARE(inPeriods(monthly(Gather::Sum, Mark::Line), Period::Quarter, timeline(12)).slots(), std::size_t{18});
    // A period without any value has none; one with some has their mean.
    Exhibit broken = monthly(Gather::Average);
    for (std::size_t i : {0, 1, 2, 3})
        broken.series[0].values[i] = gap;
    const std::vector<double> values = inPeriods(broken, Period::Quarter, timeline(12)).series[0].values;
    QVERIFY(std::isnan(values[0]));
    QCOMPARE(values[1], 5.5);
}

void ExhibitViewsTest::periodsSumToTheSameOnEverySample()
{
    for (const char* name : {"colossus", "childress", "ellendale", "river-bend", "reit-300"}) {
        CheckedDocument document = sample(name);
        const Results results = computedResults(document.project());
        for (const char* chart : {"rent", "power"}) {
            const Exhibit months = chosenExhibit({chart}, {results, "Base case"});
            for (const Period period : {Period::Quarter, Period::FiscalYear}) {
                const Exhibit shown = chosenExhibit({chart, period}, {results, "Base case"});
                for (std::size_t i = 0; i < months.series.size(); ++i) {
                    if (months.valueAxes[months.series[i].axis].gather != Gather::Sum)
                        continue;
                    double all = 0, sum = 0;
                    for (const double value : months.series[i].values)
                        all += value;
                    for (const double value : shown.series[i].values)
                        sum += value;
                    QVERIFY2(std::abs(all - sum) <= 1e-9 * std::abs(all), name);
                }
            }
        }
    }
}

void ExhibitViewsTest::daysAreCutInWholeSlots()
{
    Exhibit whole = monthly(Gather::Sum);
    whole.series.push_back(monthly(Gather::Sum, Mark::Line).series[0]);
    whole.crossings = {{"early", Role::Capital, 1.5, {}, 1}, {"within", Role::Capital, 4.25, {}, 1}};
    const Exhibit shown = within(whole, *parseDate("2026-10-15"), *parseDate("2027-01-01"));
    QCOMPARE(shown.series[0].values, (std::vector<double>{4, 5, 6}));
    QCOMPARE(shown.series[1].values, (std::vector<double>{4, 5, 6, 7}));
    QCOMPARE(shown.monthStarts.front(), *parseDate("2026-10-01"));
    QCOMPARE(shown.crossings.size(), std::size_t{1});
    QCOMPARE(shown.crossings[0].months, 1.25);
    QCOMPARE(within(whole, *parseDate("2020-01-01"), *parseDate("2040-01-01")).slots(), whole.slots());
    QCOMPARE(within(whole, *parseDate("2050-01-01"), *parseDate("2051-01-01")).slots(), std::size_t{1}); // the last
}

void ExhibitViewsTest::hiddenSeriesStandInTheLegendAlone()
{
    Exhibit whole = monthly(Gather::Sum);
    whole.series[0].role = Role::CumulativeRent;
    whole.crossings = {{"Rent pays back", Role::CumulativeRent, 1.5, {}, 1}, {"a note", Role::Other, 1, {}, 1, true}};
    const Exhibit shown = withHidden(whole, {"A", "nobody"});
    QVERIFY(shown.series[0].isHidden);
    QVERIFY(std::isnan(shown.series[0].values[3]));
    QCOMPARE(shown.crossings.size(), std::size_t{1});
    QCOMPARE(shown.crossings[0].label, "a note");
}

void ExhibitViewsTest::logarithmsLeaveOutWhatHasNone()
{
    Exhibit lines = monthly(Gather::Sum, Mark::Line);
    lines.series[0].values[0] = 0;
    lines.series[0].values[1] = -5;
    const Exhibit shown = withLogarithmicAxes(lines);
    QVERIFY(shown.valueAxes[0].isLogarithmic);
    QVERIFY(std::isnan(shown.series[0].values[0]) && std::isnan(shown.series[0].values[1]));
    QCOMPARE(shown.series[0].values[2], 3.0);
    QVERIFY(!withLogarithmicAxes(monthly(Gather::Sum)).valueAxes[0].isLogarithmic); // a stack has no logarithm
}

void ExhibitViewsTest::notesStandAtTheirPlace()
{
    const std::vector<ChartNote> notes{{"rent", "2026-09-16", "half of September"},
                                       {"rent", "2031-01-01", "after the end"},
                                       {"rent", "FY2027", "no day"},
                                       {"debt", "2026-09-16", "another chart's"}};
    const Exhibit shown = withNotes(monthly(Gather::Sum), notes);
    QCOMPARE(shown.crossings.size(), std::size_t{1});
    QCOMPARE(shown.crossings[0].months, 2.5);
    QCOMPARE(shown.crossings[0].value, 3.0); // September's
    QVERIFY(shown.crossings[0].isNote);
    Exhibit years;
    years.key = "expiry";
    years.across = Across::Categories;
    years.categories = {"FY2026", "FY2027"};
    years.valueAxes = {{"MW", Measure::Megawatts}};
    years.series = {{"Expiring", Role::Occupied, 0, Mark::Column, {5, 7}}};
    const std::vector<ChartNote> named{{"expiry", "FY2027", "the large one"}};
    QCOMPARE(withNotes(years, named).crossings[0].months, 1.5);
    QCOMPARE(withNotes(years, named).crossings[0].value, 7.0);
}

void ExhibitViewsTest::ghostsAreOfWhatChanged()
{
    Exhibit before = monthly(Gather::Sum);
    before.series.push_back({"B", Role::Tenant, 1, Mark::StackedStep, std::vector<double>(18, 10.0)});
    before.series.push_back({"Line", Role::Expected, 0, Mark::Step, std::vector<double>(18, 1.0)});
    Exhibit now = before;
    QCOMPARE(withGhost(now, before).series.size(), std::size_t{3}); // nothing changed
    now.series[1].values[4] = 20;
    const Exhibit shown = withGhost(now, before);
    QCOMPARE(shown.series.size(), std::size_t{4}); // the sum of the stack; the line is as it was
    QVERIFY(shown.series[3].isGhost);
    QCOMPARE(shown.series[3].values[4], 15.0);
    now.monthStarts.pop_back();
    QCOMPARE(withGhost(now, before).series.size(), std::size_t{3}); // of another shape
}

void ExhibitViewsTest::aWayHasBothEnds()
{
    Exhibit from = monthly(Gather::Sum), to = from;
    from.crossings = {{"Rent pays back", Role::CumulativeRent, 10, {}, 1}};
    to.crossings = {{"Rent pays back", Role::CumulativeRent, 20, {}, 3}};
    to.series[0].values[2] = 13;
    from.series[0].values[5] = gap;
    QCOMPARE(blended(from, to, 0).series[0].values[2], 3.0);
    QCOMPARE(blended(from, to, 0.5).series[0].values[2], 8.0);
    QCOMPARE(blended(from, to, 1).series[0].values[2], 13.0);
    QCOMPARE(blended(from, to, 0.5).series[0].values[5], 6.0); // comes out of a gap at once
    QCOMPARE(blended(from, to, 0.5).crossings[0].months, 15.0);
    QCOMPARE(blended(from, to, 0.5).crossings[0].value, 2.0);
    from.series.pop_back();
    QCOMPARE(blended(from, to, 0.1).series[0].values[2], 13.0); // of another shape
}

void ExhibitViewsTest::everyLandlordHasADashboard_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("landlord");
    QTest::newRow("GPUs") << "colossus" << static_cast<int>(Landlord::Compute);
    QTest::newRow("colocation") << "river-bend" << static_cast<int>(Landlord::Colocation);
    QTest::newRow("REIT") << "reit-300" << static_cast<int>(Landlord::Reit);
}

void ExhibitViewsTest::everyLandlordHasADashboard()
{
    QFETCH(QString, name);
    QFETCH(int, landlord);
    CheckedDocument document = sample(qPrintable(name));
    QCOMPARE(static_cast<int>(landlordOf(document.project())), landlord);
    const Results results = computedResults(document.project());
    const std::vector<ChartChoice> charts = dashboardOf(document.project());
    QVERIFY(charts.size() >= 4);
    for (const ChartChoice& choice : charts)
        QVERIFY2(chartKind(choice.chart), choice.chart.c_str());
    const std::vector<Slide> slides = slidesOf(document.project());
    QCOMPARE(slides.front().kind, Slide::Kind::Title);
    QCOMPARE(slides.back().kind, Slide::Kind::Sources);
    const std::vector<Slider> sliders = slidersOf(results, document.json());
    QVERIFY(!sliders.empty());
    for (const Slider& slider : sliders) {
        const double own = elementAt(document.json(), slider.path)->get<double>();
        QVERIFY(slider.low < own && own < slider.high);
    }
}

void ExhibitViewsTest::viewsAreReadAndWritten()
{
    CheckedDocument document = sample("colossus");
    const std::vector<ChartChoice> charts{{"rent", Period::Quarter, RentBy::Tenant, 5}, {"attic"}};
    const std::vector<ChartNote> notes{{"rent", "2027-03-01", "a \"note\""}};
    Slide text;
    text.kind = Slide::Kind::Text;
    text.title = "What if";
    text.text = "one\ntwo";
    text.notes = "slowly";
    Slide chart;
    chart.kind = Slide::Kind::Chart;
    chart.chart = {"frontier"};
    chart.scenario = "first-exit";
    const std::vector<Slide> slides{text, chart};
    const std::vector<Slider> sliders{{"/valuation/discount_rate", 0.05, 0.2}};
    QVERIFY(document.apply(dashboardEdits(document.json(), charts)).change);
    QVERIFY(document.apply(noteEdits(document.json(), notes)).change);
    QVERIFY(document.apply(slideEdits(document.json(), slides)).change);
    QVERIFY(document.apply(sliderEdits(document.json(), sliders)).change);
    QVERIFY(document.isValid());
    const OpenedProject again = openedProject(projectText(document.json()));
    QVERIFY(again.problems.empty());
    const Views& views = again.document.project().views;
    QVERIFY(views == document.project().views);
    QVERIFY(views.dashboard == charts && views.notes == notes && views.slides == slides && views.sliders == sliders);
    QVERIFY(computedResults(again.document.project()).metrics == computedResults(sample("colossus").project()).metrics);
    QVERIFY(document.apply(viewRemoval(document.json(), "dashboard")).change);
    QVERIFY(!document.project().views.dashboard);
    QVERIFY(viewRemoval(document.json(), "dashboard").empty());
}

void ExhibitViewsTest::badViewsAreSaid_data()
{
    QTest::addColumn<QString>("views");
    QTest::addColumn<QString>("place");
    QTest::newRow("no list") << R"({"dashboard": {}})"
                             << "/views/dashboard";
    QTest::newRow("no chart") << R"({"dashboard": [{}]})"
                              << "/views/dashboard/0/chart";
    QTest::newRow("no such period") << R"({"dashboard": [{"chart": "rent", "period": "week"}]})"
                                    << "/views/dashboard/0/period";
    QTest::newRow("none told apart") << R"({"dashboard": [{"chart": "rent", "largest": 0}]})"
                                     << "/views/dashboard/0/largest";
    QTest::newRow("a note without text") << R"({"notes": [{"chart": "rent", "at": "2027-01-01"}]})"
                                         << "/views/notes/0/text";
    QTest::newRow("no such page") << R"({"slides": [{"kind": "film"}]})"
                                  << "/views/slides/0/kind";
    QTest::newRow("a slider the wrong way") << R"({"sliders": [{"path": "/x", "low": 2, "high": 1}]})"
                                            << "/views/sliders/0/high";
}

void ExhibitViewsTest::badViewsAreSaid()
{
    QFETCH(QString, views);
    QFETCH(QString, place);
    Json json = sample("colossus").json();
    json["views"] = Json::parse(views.toStdString());
    const CheckedDocument document(json);
    QVERIFY(!document.isValid());
    bool isSaid = false;
    for (const Problem& problem : document.problems())
        isSaid = isSaid || (problem.place == place.toStdString() && problem.severity == Severity::Error);
    QVERIFY(isSaid);
}

QTEST_GUILESS_MAIN(ExhibitViewsTest)
#include "exhibit_views_test.moc"
