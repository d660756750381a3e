// Reading is strict and kind: one broken thing at a time, and many at once (docs/file-format.md, "Invalid files").

#include "model/facility/facility_lines.h"
#include "tests/model/model_test_support.h"

#include <algorithm>
#include <set>

using namespace rackrent;
using rackrent::test::listed;

namespace {

/// The small project with one value replaced, added or (no value) removed; a JSON Pointer with positions, "/-" appends.
std::string changed(const std::string& pointer, const char* value)
{
    Json document = test::smallProject();
    const Json::json_pointer place(pointer);
    if (value)
        document[place] = Json::parse(value);
    else if (document.at(place.parent_pointer()).is_array())
        document.at(place.parent_pointer()).erase(std::stoul(place.back()));
    else
        document.at(place.parent_pointer()).erase(place.back());
    return document.dump(1);
}

/// The small project's text with one part of it replaced.
std::string replaced(std::string_view part, std::string_view by)
{
    std::string text(test::smallProjectText);
    const auto at = text.find(part);
    if (at == std::string::npos)
        throw std::invalid_argument("not in the small project: " + std::string(part));
    return text.replace(at, part.size(), by);
}

bool isError(const Problem& problem) { return problem.severity == Severity::Error; }

} // namespace

class ReadProjectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheSmallProject();
    void fillsDefaults();
    void oneBrokenValue_data();
    void oneBrokenValue();
    void oneBrokenText_data();
    void oneBrokenText();
    void allowedAtTheEdge_data();
    void allowedAtTheEdge();
    void tellsAllErrorsAtOnce();
    void saysWhatWouldBeRight_data();
    void saysWhatWouldBeRight();
    void unknownKeysAreWarnings();
    void orderedWhateverTheOrder();
    void offMeansOff();
};

void ReadProjectTest::readsTheSmallProject()
{
    const ReadProject read = readProject(test::smallProjectText);
    QVERIFY2(read.problems.empty(), qPrintable(listed(read.problems)));
    QVERIFY(read.project.has_value());
    const Project& project = *read.project;
    QCOMPARE(project.timeline.fiscalYearEndMonth, 6);
    QCOMPARE(project.curves.size(), std::size_t{2});
    const Contract& acme = project.contracts.at(0);
    QCOMPARE(project.curves.at(*acme.escalation.curve).id, std::string("market"));
    QCOMPARE(acme.escalation.firstAfterMonths, 6);
    QCOMPARE(acme.deliveries.size(), std::size_t{2});
    QCOMPARE(acme.lastDay(), test::day("2027-03-01"));
    QCOMPARE(project.curves.at(project.loans.at(1).rateCurve.value()).id, std::string("base-rate"));
    QCOMPARE(project.scenarios.at(1).basedOn, std::optional<std::string>("low"));
    QVERIFY(project.facilities.at(0).capital.at(0).realEstate); // the default of mep
}

void ReadProjectTest::fillsDefaults()
{
    const ReadProject read = readProject(R"({"format": "rackrent-project", "version": 1, "name": "N", "currency": "USD",
        "timeline": {"start": "2026-02-01", "months": 1},
        "curves": {"c": {"points": [{"date": "2026-01-01", "value": 1}]}},
        "facilities": [{"id": "f", "phases": [], "capital": [
            {"category": "gpu", "amount": 1, "spend": {"start": "2026-02-01", "months": 1},
             "depreciation": {"method": "declining_balance", "life_months": 12, "in_service": "2026-02-01"}}]}],
        "contracts": [{"id": "c", "tenant": "T", "facility": "f", "kind": "ground", "start": "2026-02-01", "end": "2026-02-28",
            "capacity": {"critical_it_mw": 1}, "rent": {"basis": "per_gpu_hour", "rate": 1},
            "escalation": {"kind": "fixed", "rate": 0.02, "every_months": 6}, "abatements": [{"from_month": 0, "months": 1}],
            "after_expiry": {"renewal_probability": 0.5, "downtime_months": 1, "term_months": 12, "market_rent": "c"}}],
        "loans": [{"id": "l", "principal": 1, "start": "2026-02-01", "rate": 0.05, "term_months": 12}],
        "valuation": {"discount_rate": 0.08, "exit": {"date": "2026-02-28", "value": 5}}})");
    QVERIFY2(read.project.has_value(), qPrintable(listed(read.problems)));
    const Project& p = *read.project;
    QCOMPARE(p.timeline.fiscalYearEndMonth, 12);
    QCOMPARE(p.curves[0].interpolation, Interpolation::Step);
    QCOMPARE(p.curves[0].growthAfter, 0.0);
    QCOMPARE(p.facilities[0].pue, 1.0);
    QVERIFY(!p.facilities[0].power && p.facilities[0].enabled);
    QVERIFY(!p.facilities[0].capital[0].realEstate);
    QCOMPARE(p.facilities[0].capital[0].profile, SpendProfile::StraightLine);
    QCOMPARE(p.facilities[0].capital[0].depreciation.factor, 2.0);
    const Contract& c = p.contracts[0];
    QCOMPARE(c.rent.utilisation, 1.0);
    QCOMPARE(c.escalation.firstAfterMonths, 6); // as every_months
    QCOMPARE(c.abatements[0].fraction, 1.0);
    QCOMPARE(c.loadFactor, 1.0);
    QCOMPARE(c.afterExpiry->renewalFractionOfMarket, 1.0);
    QCOMPARE(c.afterExpiry->newCostPerKw, 0.0);
    QCOMPARE(p.loans[0].amortisation, Amortisation::Bullet);
    QCOMPARE(p.loans[0].dayCount, DayCount::Thirty360);
    QCOMPARE(p.valuation.date, test::day("2026-02-01"));
    QCOMPARE(p.valuation.equityDiscountRate, 0.08);
    QVERIFY(p.valuation.includePastFlows);
    const ReadProject bare = readProject(R"({"format": "rackrent-project", "version": 1, "name": "N", "currency": "USD",
        "timeline": {"start": "2026-02-01", "months": 1}})");
    QVERIFY2(bare.project.has_value(), qPrintable(listed(bare.problems)));
    QCOMPARE(bare.project->valuation.discountRate, 0.10);
}

void ReadProjectTest::oneBrokenValue_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value"); // null removes
    QTest::addColumn<QString>("place");    // where the error is told; several where more than one would be right
    const auto row = [](const char* name, const char* pointer, const char* value, const char* place = nullptr) {
        QTest::newRow(name) << pointer << QByteArray(value) << (place ? place : pointer);
    };
    row("another format", "/format", R"("some-project")");
    row("no format", "/format", nullptr);
    row("no version", "/version", nullptr);
    row("version 0", "/version", "0");
    row("a newer version", "/version", "2");
    row("version as text", "/version", R"("1")");
    row("no timeline", "/timeline", nullptr);
    row("timeline as a list", "/timeline", "[]");
    row("timeline starts within a month", "/timeline/start", R"("2026-01-02")");
    row("timeline start as a number", "/timeline/start", "2026");
    row("no months", "/timeline/months", "0");
    row("1201 months", "/timeline/months", "1201");
    row("negative months", "/timeline/months", "-1");
    row("half a month", "/timeline/months", "1.5");
    row("fiscal year ends in month 13", "/timeline/fiscal_year_end_month", "13");
    row("fiscal year ends in month 0", "/timeline/fiscal_year_end_month", "0");
    row("currency as a number", "/currency", "1");

    row("curves as a list", "/curves", "[]");
    row("curve without points", "/curves/market/points", "[]");
    row("curve that lacks points", "/curves/market/points", nullptr);
    row("curve with dates out of order", "/curves/market/points/1/date", R"("2025-12-31")");
    row("curve with a date twice", "/curves/market/points/1/date", R"("2026-01-01")");
    row("curve value as text", "/curves/market/points/0/value", R"("100")");
    row("unknown interpolation", "/curves/market/interpolation", R"("spline")");
    row("growth of -100%", "/curves/market/growth_after", "-1");
    row("curve id with capitals", "/curves/Market", R"({"points": [{"date": "2026-01-01", "value": 1}]})");

    row("facilities as an object", "/facilities", "{}", "/facilities");
    row("facility as text", "/facilities/0", R"("hall")", "/facilities/0");
    row("facility without an id", "/facilities/0/id", nullptr);
    row("id with a blank", "/facilities/0/id", R"("the hall")");
    row("id that starts with a dash", "/facilities/0/id", R"("-hall")");
    row("empty id", "/facilities/0/id", R"("")");
    row("negative energised MW", "/facilities/0/phases/0/critical_it_mw", "-1");
    row("a day that does not exist", "/facilities/0/phases/0/date", R"("2026-02-30")");
    row("PUE below 1", "/facilities/0/pue", "0.9");
    row("power without a price", "/facilities/0/power", "{}", "/facilities/0/power/price_per_mwh|/facilities/0/power");
    row("unknown curve of the power price", "/facilities/0/power", R"({"price_curve": "spot"})",
        "/facilities/0/power/price_curve");
    row("unknown cost basis", "/facilities/0/operating_costs/0/basis", R"("per_day")");
    row("recoverable as text", "/facilities/0/operating_costs/0/recoverable", R"("yes")");
    row("unknown capital category", "/facilities/0/capital/0/category", R"("roof")");
    row("capital without an amount", "/facilities/0/capital/0/amount", nullptr);
    row("spend over no months", "/facilities/0/capital/0/spend/months", "0");
    row("unknown profile", "/facilities/0/capital/0/spend/profile", R"("z_curve")");
    row("unknown method", "/facilities/0/capital/0/depreciation/method", R"("sum_of_digits")");
    row("no life", "/facilities/0/capital/0/depreciation/life_months", "0");
    row("residual above 1", "/facilities/0/capital/0/depreciation/residual_fraction", "1.1");

    row("end before start", "/contracts/0/end", R"("2026-01-14")");
    row("contract without a start", "/contracts/0/start", nullptr);
    row("contract without an end", "/contracts/0/end", nullptr);
    row("unknown facility", "/contracts/0/facility", R"("attic")");
    row("unknown kind", "/contracts/0/kind", R"("office")");
    row("enabled as a number", "/contracts/0/enabled", "1");
    row("negative capacity", "/contracts/1/capacity/critical_it_mw", "-3");
    row("negative GPUs", "/contracts/1/capacity/gpus", "-1");
    row("negative delivery", "/contracts/0/capacity/deliveries/1/critical_it_mw", "-2");
    row("no rent", "/contracts/1/rent", nullptr);
    row("rent as text", "/contracts/1/rent/rate", R"("1.25bn")");
    row("rent null", "/contracts/1/rent/rate", "null");
    row("unknown rent basis", "/contracts/1/rent/basis", R"("per_week")");
    row("utilisation above 1", "/contracts/1/rent/utilisation", "1.1");
    row("unknown escalation", "/contracts/0/escalation/kind", R"("double")");
    row("unknown curve of an index", "/contracts/0/escalation/curve", R"("cpi")");
    row("index without a curve", "/contracts/0/escalation/curve", nullptr);
    row("floor above the cap", "/contracts/0/escalation/floor", "0.06",
        "/contracts/0/escalation/floor|/contracts/0/escalation/cap");
    row("bumps every 0 months", "/contracts/0/escalation/every_months", "0");
    row("steps with a month twice", "/contracts/1/escalation/steps/1/from_month", "6");
    row("negative ramp", "/contracts/0/ramp/0/months", "-1");
    row("abatement above 1", "/contracts/0/abatements/0/fraction", "1.2");
    row("overlapping abatements above 1", "/contracts/0/abatements/1",
        R"({"from_month": 4, "months": 1, "fraction": 0.6})",
        "/contracts/0/abatements/1|/contracts/0/abatements|/contracts/0/abatements/1/fraction");
    row("ends early without a termination", "/contracts/1/ends_early", R"("first_exit")");
    row("ends early on a date without a termination", "/contracts/1/ends_early", R"("2026-12-01")");
    row("ends early as another word", "/contracts/0/ends_early", R"("soon")");
    row("ends early as a number", "/contracts/0/ends_early", "90");
    row("termination by nobody", "/contracts/0/termination/by", R"("nobody")");
    row("negative notice", "/contracts/0/termination/notice_days", "-1");
    row("recovery above 1", "/contracts/0/recovery/power", "1.5");
    row("renewal probability above 1", "/contracts/0/after_expiry/renewal_probability", "1.5");
    row("negative downtime", "/contracts/0/after_expiry/downtime_months", "-1");
    row("following leases of no months", "/contracts/0/after_expiry/term_months", "0");
    row("unknown market rent", "/contracts/0/after_expiry/market_rent", R"("nowhere")");
    row("two contracts of one id", "/contracts/1/id", R"("acme")");
    row("two facilities of one id", "/facilities/1", R"({"id": "hall", "phases": []})", "/facilities/1/id");
    row("two loans of one id", "/loans/1/id", R"("senior")");
    row("two scenarios of one id", "/scenarios/1/id", R"("low")", "/scenarios/1/id");

    row("loan without a rate", "/loans/0/rate", nullptr, "/loans/0/rate|/loans/0");
    row("unknown curve of a loan", "/loans/1/rate_curve", R"("libor")");
    row("no term", "/loans/0/term_months", "0");
    row("unknown day count", "/loans/1/day_count", R"("act/act")");
    row("unknown amortisation", "/loans/0/amortisation", R"("annuity")");
    row("level payment without its months", "/loans/0/amortisation_months", nullptr);
    row("sculpted without a cover", "/loans/1/dscr", nullptr);
    row("sculpted before the timeline", "/loans/1/start", R"("2025-12-31")", "/loans/1/start|/loans/1/amortisation");
    row("negative principal", "/loans/0/principal", "-1");

    row("discount rate of -100%", "/valuation/discount_rate", "-1");
    row("exit before the timeline", "/valuation/exit/date", R"("2025-12-31")");
    row("exit after the timeline", "/valuation/exit/date", R"("2029-01-01")");
    row("forward exit in the last month", "/valuation/exit/date", R"("2028-12-01")");
    row("exit with cap rate and value", "/valuation/exit/value", "5",
        "/valuation/exit/value|/valuation/exit/cap_rate|/valuation/exit");
    row("exit with neither", "/valuation/exit/cap_rate", nullptr, "/valuation/exit/cap_rate|/valuation/exit");
    row("cap rate of 0", "/valuation/exit/cap_rate", "0");
    row("unknown exit NOI", "/valuation/exit/noi", R"("average")");

    row("scenario based on nobody", "/scenarios/0/based_on", R"("worst")");
    row("scenario based on itself", "/scenarios/0/based_on", R"("low")");
    row("scenarios in a circle", "/scenarios/0/based_on", R"("lower")", "/scenarios/0/based_on|/scenarios/1/based_on");
    row("override that leads nowhere", "/scenarios/0/overrides/0/path", R"("/contracts/nobody/rent/rate")");
    row("override past a list's end", "/scenarios/0/overrides/0/path", R"("/contracts/7/rent/rate")");
    row("override without a slash", "/scenarios/0/overrides/0/path", R"("contracts/acme/rent/rate")");
    row("override that makes an unknown key", "/scenarios/1/overrides/0",
        R"({"path": "/contracts/acme/rent/rebate", "value": 1})",
        "/scenarios/1/overrides/0/path|/scenarios/1/overrides/0");
    row("scale of a key that is not there", "/scenarios/1/overrides/0",
        R"({"path": "/contracts/beta/load_factor", "op": "scale", "value": 2})",
        "/scenarios/1/overrides/0/path|/scenarios/1/overrides/0");
    row("scale of a text", "/scenarios/0/overrides/0/path", R"("/contracts/acme/tenant")",
        "/scenarios/0/overrides/0/path|/scenarios/0/overrides/0/op|/scenarios/0/overrides/0");
    row("scale by a text", "/scenarios/0/overrides/0/value", R"("half")");
    row("unknown operation", "/scenarios/0/overrides/0/op", R"("halve")");
    row("override without a value", "/scenarios/0/overrides/0/value", nullptr,
        "/scenarios/0/overrides/0/value|/scenarios/0/overrides/0");
    row("override to something invalid", "/scenarios/1/overrides/0/value", R"("2030-01-01")",
        "/scenarios/1/overrides/0/value|/scenarios/1/overrides/0");
}

void ReadProjectTest::oneBrokenValue()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QString, place);
    const ReadProject read = readProject(changed(pointer.toStdString(), value.isNull() ? nullptr : value.constData()));
    QVERIFY2(hasErrors(read.problems), "no error");
    QVERIFY(!read.project.has_value());
    const QStringList places = place.split(QLatin1Char('|'));
    const bool found = std::any_of(read.problems.begin(), read.problems.end(), [&places](const Problem& problem) {
        return isError(problem) && places.contains(QString::fromStdString(problem.place));
    });
    QVERIFY2(found, qPrintable(listed(read.problems)));
    for (const Problem& problem : read.problems) {
        QVERIFY2(problem.line > 0, qPrintable(listed(read.problems)));
        QVERIFY(problem.message.size() > 10);
    }
}

void ReadProjectTest::oneBrokenText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place"); // empty: any
    QTest::addColumn<int>("line");      // 0: any
    const auto row = [](const char* name, const char* part, const char* by, const char* place, int line) {
        QTest::newRow(name) << QByteArray::fromStdString(replaced(part, by)) << place << line;
    };
    row("a key twice", R"("currency": "USD",)", R"("currency": "USD", "currency": "EUR",)", "/currency", 5);
    row("a key twice, deep", R"("rate": 120)", R"("rate": 120, "rate": 121)", "/contracts/0/rent/rate", 49);
    row("a key twice, written in two ways", R"("rate": 120)", R"("rate": 120, "r\u0061te": 121)",
        "/contracts/0/rent/rate", 49);
    row("a curve id twice", R"("base-rate")", R"("market")", "/curves/market", 13);
    row("a number beyond doubles", R"("rate": 120)", R"("rate": 1e400)", "/contracts/0/rent/rate", 49);
    row("a negative number beyond doubles", R"("rate": 120)", R"("rate": -1e400)", "/contracts/0/rent/rate", 49);
    row("a number with four hundred digits", R"("rate": 120)", ("\"rate\": 1" + std::string(400, '0')).c_str(),
        "/contracts/0/rent/rate", 49);
    row("NaN", R"("rate": 120)", R"("rate": NaN)", "", 49);
    row("nan", R"("rate": 120)", R"("rate": nan)", "", 49);
    row("Infinity", R"("rate": 120)", R"("rate": Infinity)", "", 49);
    row("-Infinity", R"("rate": 120)", R"("rate": -Infinity)", "", 49);
    row("a comma too many", R"("version": 1,)", R"("version": 1,,)", "", 3);
    row("a comment", R"("version": 1,)", "\"version\": 1, // one\n", "", 3);
    row("single quotes", R"("version": 1,)", "'version': 1,", "", 3);
    row("leading zero", R"("version": 1,)", R"("version": 01,)", "", 3);
    row("text after the end", "\n}\n", "\n}\n}\n", "", 0);
    QTest::newRow("empty") << QByteArray("") << "" << 0;
    QTest::newRow("blank") << QByteArray(" \n") << "" << 0;
    QTest::newRow("null") << QByteArray("null") << "" << 0;
    QTest::newRow("a list") << QByteArray("[]") << "" << 0;
    QTest::newRow("a number") << QByteArray("1") << "" << 0;
    QTest::newRow("zero bytes") << QByteArray("\0\0\0", 3) << "" << 0;
}

void ReadProjectTest::oneBrokenText()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    QFETCH(int, line);
    const ReadProject read = readProject({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(!read.project.has_value());
    const bool found = std::any_of(read.problems.begin(), read.problems.end(), [&](const Problem& problem) {
        return isError(problem) && (place.isEmpty() || QString::fromStdString(problem.place) == place) &&
               (line == 0 || problem.line == line);
    });
    QVERIFY2(found, qPrintable(listed(read.problems)));
}

void ReadProjectTest::allowedAtTheEdge_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* name, const char* pointer, const char* value) {
        QTest::newRow(name) << pointer << QByteArray(value);
    };
    row("a contract of one day", "/contracts/1/start", R"("2028-02-29")");
    row("growth just above -100%", "/curves/market/growth_after", "-0.99");
    row("abatements that add up to 1", "/contracts/0/abatements/1",
        R"({"from_month": 4, "months": 1, "fraction": 0.5})");
    row("abatements one after the other", "/contracts/0/abatements/1",
        R"({"from_month": 5, "months": 1, "fraction": 1})");
    row("tenths that add up to 1", "/contracts/0/abatements", R"([{"from_month": 0, "months": 1, "fraction": 0.1},
        {"from_month": 0, "months": 1, "fraction": 0.2}, {"from_month": 0, "months": 1, "fraction": 0.7}])");
    row("floor equal to the cap", "/contracts/0/escalation/floor", "0.05");
    row("runs to term", "/contracts/0/ends_early", "null");
    row("first exit", "/contracts/0/ends_early", R"("first_exit")");
    row("sculpted in the timeline's first month", "/loans/1/start", R"("2026-01-31")");
    row("exit a month before the last", "/valuation/exit/date", R"("2028-11-30")");
    row("PUE of 1", "/facilities/0/pue", "1");
    row("no notice", "/contracts/0/termination/notice_days", "0");
    row("whole number written with a point", "/timeline/months", "36.0");
    row("negative curve value", "/curves/base-rate/points/0/value", "-0.005");
    row("1200 months", "/timeline/months", "1200");
    row("id of one digit", "/loans/0/id", R"("7")");
}

void ReadProjectTest::allowedAtTheEdge()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, value);
    const ReadProject read = readProject(changed(pointer.toStdString(), value.constData()));
    QVERIFY2(read.project.has_value(), qPrintable(listed(read.problems)));
}

void ReadProjectTest::tellsAllErrorsAtOnce()
{
    Json document = test::smallProject();
    document["timeline"]["start"] = "2026-01-15";
    document["curves"]["market"]["points"] = Json::array();
    document["facilities"][0]["pue"] = "high";
    document["contracts"][0]["end"] = "2020-01-01";
    document["contracts"][1]["rent"]["rate"] = nullptr;
    document["contracts"][1]["facility"] = "attic";
    document["loans"][0]["term_months"] = 0;
    document["valuation"]["exit"]["cap_rate"] = -1;
    document["scenarios"][0]["overrides"][0]["op"] = "halve";
    const ReadProject read = readProject(document.dump(1));
    QVERIFY(!read.project);
    std::set<std::string> places;
    for (const Problem& problem : read.problems)
        places.insert(problem.place);
    for (const char* place :
         {"/timeline/start", "/curves/market/points", "/facilities/0/pue", "/contracts/0/end", "/contracts/1/rent/rate",
          "/contracts/1/facility", "/loans/0/term_months", "/valuation/exit/cap_rate", "/scenarios/0/overrides/0/op"})
        QVERIFY2(places.count(place), qPrintable(QString::fromLatin1(place) + listed(read.problems)));
    QVERIFY(std::is_sorted(read.problems.begin(), read.problems.end(),
                           [](const Problem& a, const Problem& b) { return a.line < b.line; }));
    QVERIFY2(read.problems.size() <= 12, qPrintable(listed(read.problems))); // each said once
}

void ReadProjectTest::saysWhatWouldBeRight_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("words"); // that the message must have
    QTest::newRow("a newer version is refused by name") << "/version" << QByteArray("7") << QStringList{"7", "1"};
    QTest::newRow("choices are listed") << "/contracts/0/kind" << QByteArray(R"("office")")
                                        << QStringList{"office", "colocation", "compute", "powered_shell", "ground"};
    QTest::newRow("known ids are listed")
        << "/contracts/0/facility" << QByteArray(R"("attic")") << QStringList{"attic", "hall"};
    QTest::newRow("the start is named") << "/contracts/0/end" << QByteArray(R"("2020-01-01")")
                                        << QStringList{"2020-01-01", "2026-01-15"};
    QTest::newRow("the form of a date") << "/contracts/0/end" << QByteArray(R"("1/2/2027")")
                                        << QStringList{"1/2/2027", "YYYY-MM-DD"};
    QTest::newRow("the range of a fraction")
        << "/contracts/0/recovery/power" << QByteArray("1.5") << QStringList{"1.5", "0", "1"};
    QTest::newRow("the range of the months") << "/timeline/months" << QByteArray("1201") << QStringList{"1201", "1200"};
}

void ReadProjectTest::saysWhatWouldBeRight()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QStringList, words);
    const ReadProject read = readProject(changed(pointer.toStdString(), value.constData()));
    const auto found = std::find_if(read.problems.begin(), read.problems.end(), [&pointer](const Problem& problem) {
        return QString::fromStdString(problem.place) == pointer;
    });
    QVERIFY2(found != read.problems.end(), qPrintable(listed(read.problems)));
    for (const QString& word : words)
        QVERIFY2(QString::fromStdString(found->message).contains(word), found->message.c_str());
    const std::string text = problemText(*found);
    QVERIFY2(text.starts_with("error at " + found->place + " (line " + std::to_string(found->line) + "): "),
             text.c_str());
}

void ReadProjectTest::unknownKeysAreWarnings()
{
    for (const char* pointer : {"/colour", "/timeline/weeks", "/curves/market/colour", "/facilities/0/owner",
                                "/contracts/0/rent/rebate", "/contracts/0/escalation/memo", "/loans/0/bank",
                                "/valuation/include_sunk_capital", "/scenarios/0/memo", "/scenarios/0/overrides/0/memo",
                                "/facilities/0/capital/0/spend/memo", "/contracts/0/capacity/deliveries/0/memo"}) {
        const ReadProject read = readProject(changed(pointer, R"({"a": [1, 2]})"));
        QVERIFY2(read.project.has_value(), qPrintable(listed(read.problems)));
        QVERIFY2(read.problems.size() == 1, qPrintable(QString::fromLatin1(pointer) + listed(read.problems)));
        QCOMPARE(read.problems[0].severity, Severity::Warning);
        QCOMPARE(read.problems[0].place, std::string(pointer));
        QVERIFY(read.problems[0].line > 0);
        const ReadProject saved = readProject(projectText(read.document));
        QCOMPARE(saved.document[Json::json_pointer(pointer)].dump(), std::string(R"({"a":[1,2]})"));
    }
}

void ReadProjectTest::orderedWhateverTheOrder()
{
    // Each of these says itself when it holds, so their order in the file means nothing.
    Json document = test::smallProject();
    const ReadProject inOrder = checkedProject(document);
    std::swap(document["facilities"][0]["phases"][0], document["facilities"][0]["phases"][1]);
    std::swap(document["contracts"][0]["capacity"]["deliveries"][0],
              document["contracts"][0]["capacity"]["deliveries"][1]);
    std::swap(document["contracts"][1]["escalation"]["steps"][0], document["contracts"][1]["escalation"]["steps"][1]);
    const ReadProject swapped = checkedProject(document);
    QVERIFY2(swapped.project.has_value(), qPrintable(listed(swapped.problems)));
    const MonthGrid grid(inOrder.project->timeline);
    QCOMPARE(energisedMw(swapped.project->facilities[0], grid), energisedMw(inOrder.project->facilities[0], grid));
    QCOMPARE(swapped.project->contracts[0], inOrder.project->contracts[0]);
    QCOMPARE(swapped.project->contracts[1], inOrder.project->contracts[1]);
}

void ReadProjectTest::offMeansOff()
{
    ReadProject read = readProject(changed("/contracts/0/enabled", "false"));
    QVERIFY(read.project.has_value());
    QVERIFY(!counts(*read.project, read.project->contracts[0]));
    QVERIFY(counts(*read.project, read.project->contracts[1]));
    read = readProject(changed("/facilities/0/enabled", "false"));
    QVERIFY(read.project.has_value());
    QVERIFY(!counts(*read.project, read.project->contracts[0]));
    QVERIFY(!counts(*read.project, read.project->contracts[1]));
}

QTEST_APPLESS_MAIN(ReadProjectTest)
#include "read_project_test.moc"
