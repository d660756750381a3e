// Adding, duplicating, moving, renaming and deleting parts of every kind: the project stays valid, what refers to them
// follows, and all of it is taken back to the byte.

#include "tests/fields/field_cases.h"
#include "tests/fields/tried_edits.h"

#include "views/document/part_edits.h"

#include <QTest>

using namespace rackrent;
using rackrent::test::text;
using rackrent::test::tried;

class PartEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsEveryKind();
    void addsToAnEmptyProject();
    void duplicatesEveryPart();
    void movesEveryPart();
    void renamesEveryPart();
    void renamingFollowsEveryReference_data();
    void renamingFollowsEveryReference();
    void refusesIds();
    void anIdThatLooksLikeAPosition();
    void deletesEveryPart();
    void saysWhereAPartIsUsed_data();
    void saysWhereAPartIsUsed();
    void whatNeedsAPartIsInTheWay();
    void whatNeedsAPartGoesWithIt();
    void aClauseGoesWithItsCurve();
    void referencesByPositionStayTrue();
    void drawsGoWithWhatTheyDraw();
    void findsFreeIds();
};

namespace {

PartPlace partOf(const Json& document, PartKind kind, const std::string& id)
{
    for (const PartPlace& part : partsOf(document, kind))
        if (partId(document, part) == id)
            return part;
    qFatal("no part %s", id.c_str());
}

/// Everything that can refer to anything: contracts, loans and power by curves, scenarios, sources, simulation.
Json project()
{
    return Json::parse(R"({
      "format": "rackrent-project", "version": 1, "currency": "USD",
      "timeline": {"start": "2026-01-01", "months": 60},
      "curves": {"cpi": {"points": [{"date": "2026-01-01", "value": 100}]},
                 "sofr": {"points": [{"date": "2026-01-01", "value": 0.04}]},
                 "market": {"points": [{"date": "2026-01-01", "value": 9}], "sources": ["survey"]}},
      "facilities": [{"id": "hall", "name": "Hall", "power": {"price_curve": "market"}, "sources": ["survey", "deed"]},
                     {"id": "yard"}],
      "contracts": [
        {"id": "a", "tenant": "Acme", "facility": "hall", "start": "2026-01-01", "end": "2028-12-31",
         "rent": {"basis": "per_month", "rate": 5}, "escalation": {"kind": "index", "curve": "cpi"},
         "after_expiry": {"renewal_probability": 0.5, "downtime_months": 3, "term_months": 12, "market_rent": "market"}},
        {"id": "b", "tenant": "Bolt", "facility": "hall", "start": "2026-01-01", "end": "2028-12-31",
         "rent": {"basis": "per_month", "rate": 7}},
        {"id": "c", "tenant": "Coil", "facility": "yard", "start": "2026-01-01", "end": "2028-12-31",
         "rent": {"basis": "per_month", "rate": 9}}],
      "loans": [{"id": "senior", "principal": 100, "start": "2026-01-01", "rate_curve": "sofr", "term_months": 24},
                {"id": "junior", "principal": 50, "start": "2026-01-01", "rate": 0.1, "term_months": 24}],
      "scenarios": [
        {"id": "high", "name": "High", "overrides": [
          {"path": "/contracts/a/rent/rate", "op": "scale", "value": 2},
          {"path": "/contracts/2/rent/rate", "value": 3},
          {"path": "/curves/market/points/0/value", "op": "scale", "value": 2},
          {"path": "/contracts/a/escalation/margin", "value": 0.01}]},
        {"id": "higher", "name": "Higher", "based_on": "high", "overrides": [
          {"path": "/contracts/b/escalation", "value": {"kind": "index", "curve": "cpi"}},
          {"path": "/loans/senior/spread", "value": 0.01},
          {"path": "/facilities/hall/pue", "value": 1.2}]}],
      "simulation": {"drivers": [
          {"path": "/curves/market/growth_after", "distribution": {"kind": "uniform", "low": 0, "high": 0.1}},
          {"path": "/contracts/1/rent/rate", "distribution": {"kind": "uniform", "low": 1, "high": 2}},
          {"path": "/contracts/c/rent/rate", "distribution": {"kind": "uniform", "low": 1, "high": 2}}],
                     "correlations": [{"a": 0, "b": 1, "rho": 0.5}, {"a": 0, "b": 2, "rho": 0.2},
                                      {"a": "/contracts/b/rent/rate", "b": "/contracts/c/rent/rate", "rho": 0.1}],
                     "market": [{"curve": "sofr", "volatility": 0.1}, {"curve": "market", "volatility": 0.2}]},
      "sources": [{"id": "survey", "title": "Survey"}, {"id": "deed", "title": "Deed"}],
      "provenance": {"/contracts/a/rent/rate": {"kind": "published", "source": "deed"},
                     "/contracts/1/rent/rate": {"kind": "assumption"},
                     "/curves/market/points": {"kind": "published", "source": "survey"},
                     "/facilities/yard/pue": {"kind": "assumption"}}
    })");
}

constexpr std::array listed{PartKind::Facility, PartKind::Contract, PartKind::Loan,
                            PartKind::Curve,    PartKind::Scenario, PartKind::Source};

void forEveryListedPart(const Json& document, const std::function<void(const PartPlace&)>& visit)
{
    for (const PartPlace& part : partsOf(document))
        if (isListed(part.kind))
            visit(part);
}

/// What is computed of the base case and of each scenario, with contracts and loans by id.
QString figures(const Json& document)
{
    QString all;
    std::vector<std::string> scenarios{""};
    for (const PartPlace& place : partsOf(document, PartKind::Scenario))
        scenarios.push_back(partId(document, place));
    for (const std::string& scenario : scenarios) {
        const ReadProject read = scenarioProject(document, scenario);
        if (!read.project)
            return QStringLiteral("invalid");
        double sum = 0;
        for (const Contract& contract : read.project->contracts)
            sum += contract.rent.rate;
        for (const Curve& curve : read.project->curves)
            sum += curve.points.front().value;
        for (const Loan& loan : read.project->loans)
            sum += loan.spreadPerYear + loan.principal;
        all += QString::number(sum, 'g', 12) + u' ';
    }
    return all;
}

} // namespace

void PartEditsTest::addsEveryKind()
{
    for (const Json& document : {project(), cases::named("colossus"), cases::named("02-fixed-escalation")})
        for (const PartKind kind : listed) {
            const PartChange change = partAddition(document, kind);
            QVERIFY2(change.refusal.isEmpty(), qPrintable(change.refusal));
            const Json after = tried(document, change.edits);
            QVERIFY(!after.is_null());
            QVERIFY2(cases::errorsOf(after).isEmpty(), qPrintable(cases::errorsOf(after)));
            const std::vector<PartPlace> parts = partsOf(after, kind);
            QCOMPARE(parts.size(), partsOf(document, kind).size() + 1);
            QVERIFY(parts.back() == change.place);
            QVERIFY(!partId(after, change.place).empty());
            QVERIFY(!partTitle(after, change.place).isEmpty());
        }
}

void PartEditsTest::addsToAnEmptyProject()
{
    const Json empty{{"format", "rackrent-project"},
                     {"version", 1},
                     {"currency", "EUR"},
                     {"timeline", {{"start", "2026-01-01"}, {"months", 1}}}};
    for (const PartKind kind : listed) {
        const PartChange change = partAddition(empty, kind);
        if (kind == PartKind::Contract) {
            QVERIFY(change.edits.empty());
            QVERIFY(change.refusal.contains(QStringLiteral("add a facility first")));
            continue;
        }
        QVERIFY2(cases::errorsOf(tried(empty, change.edits)).isEmpty(), qPrintable(change.refusal));
    }
    QVERIFY(partAddition(empty, PartKind::Valuation).refusal.contains(QStringLiteral("one Valuation")));
}

void PartEditsTest::duplicatesEveryPart()
{
    for (const Json& document : {project(), cases::named("colossus"), cases::shortened(cases::named("reit-300"))})
        forEveryListedPart(document, [&](const PartPlace& place) {
            const PartChange change = partDuplicate(document, place);
            const Json after = tried(document, change.edits);
            QVERIFY2(cases::errorsOf(after).isEmpty(), qPrintable(cases::errorsOf(after)));
            const std::vector<PartPlace> parts = partsOf(after, place.kind);
            const auto copy = std::ranges::find(parts, change.place);
            QVERIFY(copy != parts.begin() && copy != parts.end());
            QCOMPARE(partId(after, *std::prev(copy)), partId(document, place));
            QVERIFY(partId(after, *copy) != partId(document, place));
            Json pair[2] = {*elementAtPosition(after, change.place.pointer),
                            *elementAtPosition(document, place.pointer)};
            for (Json& one : pair)
                for (const char* key : {"id", "name", "title"})
                    one.erase(key);
            QCOMPARE(text(pair[0]), text(pair[1]));
        });
}

void PartEditsTest::movesEveryPart()
{
    const Json document = project();
    const QString before = figures(document);
    forEveryListedPart(document, [&](const PartPlace& place) {
        for (std::size_t to = 0; to <= partsOf(document, place.kind).size(); ++to) {
            const PartChange change = partMove(document, place, to);
            const Json after = tried(document, change.edits);
            QVERIFY2(cases::errorsOf(after).isEmpty(), qPrintable(cases::errorsOf(after)));
            const std::vector<PartPlace> parts = partsOf(after, place.kind);
            QCOMPARE(partId(after, change.place), partId(document, place));
            QVERIFY(parts[std::min(to, parts.size() - 1)] == change.place);
            // Scenarios are sums of what they change: nothing changes another part than before.
            if (place.kind != PartKind::Scenario)
                QCOMPARE(figures(after), before);
        }
    });
}

void PartEditsTest::renamesEveryPart()
{
    for (const Json& document :
         {project(), cases::named("colossus"), cases::named("childress"), cases::named("12-scenarios")})
        forEveryListedPart(document, [&](const PartPlace& place) {
            const PartChange change = partRename(document, place, "renamed-0");
            QVERIFY2(change.refusal.isEmpty(), qPrintable(change.refusal));
            const Json after = tried(document, change.edits);
            QVERIFY(!after.is_null());
            QVERIFY2(cases::errorsOf(after).isEmpty(), qPrintable(cases::errorsOf(after)));
            QCOMPARE(partId(after, change.place), std::string("renamed-0"));
            QCOMPARE(partsOf(after).size(), partsOf(document).size());
            QCOMPARE(figures(after), figures(document));
            QCOMPARE(usesOf(after, change.place).size(), usesOf(document, place).size());
            // There and back again.
            const PartChange back = partRename(after, change.place, partId(document, place));
            QCOMPARE(text(tried(after, back.edits)), text(document));
        });
}

void PartEditsTest::renamingFollowsEveryReference_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("places"); // where "new" then stands
    const auto row = [](PartKind kind, const char* id, QStringList places) {
        QTest::newRow(id) << static_cast<int>(kind) << QString::fromLatin1(id) << std::move(places);
    };
    row(PartKind::Facility, "hall",
        {QStringLiteral("/contracts/0/facility"), QStringLiteral("/contracts/1/facility"),
         QStringLiteral("/facilities/0/id"), QStringLiteral("/scenarios/1/overrides/2/path")});
    row(PartKind::Curve, "cpi",
        {QStringLiteral("/contracts/0/escalation/curve"), QStringLiteral("/curves/new"),
         QStringLiteral("/scenarios/1/overrides/0/value/curve")});
    row(PartKind::Curve, "market",
        {QStringLiteral("/contracts/0/after_expiry/market_rent"), QStringLiteral("/curves/new"),
         QStringLiteral("/facilities/0/power/price_curve"), QStringLiteral("/provenance/~1curves~1new~1points"),
         QStringLiteral("/scenarios/0/overrides/2/path"), QStringLiteral("/simulation/drivers/0/path"),
         QStringLiteral("/simulation/market/1/curve")});
    row(PartKind::Curve, "sofr",
        {QStringLiteral("/curves/new"), QStringLiteral("/loans/0/rate_curve"),
         QStringLiteral("/simulation/market/0/curve")});
    row(PartKind::Contract, "a",
        {QStringLiteral("/contracts/0/id"), QStringLiteral("/provenance/~1contracts~1new~1rent~1rate"),
         QStringLiteral("/scenarios/0/overrides/0/path"), QStringLiteral("/scenarios/0/overrides/3/path")});
    row(PartKind::Contract, "b",
        {QStringLiteral("/contracts/1/id"), QStringLiteral("/scenarios/1/overrides/0/path"),
         QStringLiteral("/simulation/correlations/2/a")}); // of a driver that names it by position
    row(PartKind::Loan, "senior", {QStringLiteral("/loans/0/id"), QStringLiteral("/scenarios/1/overrides/1/path")});
    row(PartKind::Scenario, "high", {QStringLiteral("/scenarios/0/id"), QStringLiteral("/scenarios/1/based_on")});
    row(PartKind::Source, "survey",
        {QStringLiteral("/curves/market/sources/0"), QStringLiteral("/facilities/0/sources/0"),
         QStringLiteral("/provenance/~1curves~1market~1points/source"), QStringLiteral("/sources/0/id")});
}

void PartEditsTest::renamingFollowsEveryReference()
{
    QFETCH(int, kind);
    QFETCH(QString, id);
    QFETCH(QStringList, places);
    const Json document = project();
    const PartPlace place = partOf(document, static_cast<PartKind>(kind), id.toStdString());
    const Json after = tried(document, partRename(document, place, "new").edits);
    QStringList found;
    cases::forEveryKey(after, {}, [&](const std::string& pointer) {
        const Json& value = *elementAtPosition(after, pointer);
        const std::string key = stepsOf(pointer).back();
        const auto says = [](const std::string& name) {
            return name == "new" || name.find("/new/") != std::string::npos || name.ends_with("/new");
        };
        if (says(key) || (value.is_string() && says(value.get<std::string>())))
            found += QString::fromStdString(pointer);
    });
    // Elements of lists of plain ids are no keys.
    for (const char* list : {"/curves/market/sources", "/facilities/0/sources"})
        if (const Json* ids = elementAtPosition(after, list);
            ids && ids->front() == "new" && !found.contains(QString::fromLatin1(list) + QStringLiteral("/0")))
            found += QString::fromLatin1(list) + QStringLiteral("/0");
    found.sort();
    QCOMPARE(found, places);
}

void PartEditsTest::refusesIds()
{
    const Json document = project();
    const PartPlace place = partOf(document, PartKind::Contract, "a");
    for (const char* id : {"b", "", "A", "two words", "-x", "caf\u00e9"}) {
        const PartChange change = partRename(document, place, id);
        QVERIFY2(change.edits.empty() && change.refusal.contains(QString::fromUtf8(id)), id);
    }
    QVERIFY(partRename(document, place, "a").refusal.isEmpty());
    QVERIFY(partRename(document, place, "a").edits.empty());
}

void PartEditsTest::anIdThatLooksLikeAPosition()
{
    const Json document = project();
    const PartChange change = partRename(document, partOf(document, PartKind::Contract, "a"), "2");
    const Json after = tried(document, change.edits);
    QCOMPARE(figures(after), figures(document)); // "/contracts/2" named the third contract
}

void PartEditsTest::deletesEveryPart()
{
    for (const Json& document : {project(), cases::named("colossus"), cases::named("childress"),
                                 cases::named("ellendale"), cases::named("12-scenarios"), cases::named("random-1002")})
        forEveryListedPart(document, [&](const PartPlace& place) {
            const PartDeletion careful = partDeletion(document, {place}, Needing::Refuse);
            QCOMPARE(careful.edits.empty(), !careful.inTheWay.empty());
            if (careful.inTheWay.empty())
                QVERIFY2(cases::errorsOf(tried(document, careful.edits)).isEmpty(),
                         qPrintable(cases::errorsOf(tried(document, careful.edits))));
            const PartDeletion whole = partDeletion(document, {place}, Needing::Delete);
            const Json after = tried(document, whole.edits);
            QVERIFY(!after.is_null());
            QVERIFY2(cases::errorsOf(after).isEmpty(),
                     qPrintable(QString::fromStdString(place.pointer) + u' ' + cases::errorsOf(after)));
            QCOMPARE(partsOf(after).size(), partsOf(document).size() - whole.parts.size());
            QVERIFY(whole.inTheWay.empty());
        });
}

void PartEditsTest::saysWhereAPartIsUsed_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("words");
    const auto row = [](PartKind kind, const char* id, std::initializer_list<const char*> words) {
        QStringList list;
        for (const char* one : words)
            list += QString::fromUtf8(one);
        QTest::newRow(id) << static_cast<int>(kind) << QString::fromLatin1(id) << list;
    };
    row(PartKind::Facility, "hall", {"Acme: Facility", "Bolt: Facility", "Scenario Higher: override of Hall, PUE"});
    row(PartKind::Facility, "yard", {"Coil: Facility", "Provenance of yard, PUE"});
    row(PartKind::Contract, "c",
        {"Scenario High: override of Coil, Rent rate", "Simulation: draws of Coil, Rent rate"});
    row(PartKind::Loan, "senior", {"Scenario Higher: override of senior, Spread"});
    row(PartKind::Loan, "junior", {});
    row(PartKind::Curve, "cpi", {"Acme: Index", "Scenario Higher: override of Bolt, Escalation"});
    row(PartKind::Curve, "market",
        {"Hall: Curve of the price", "Acme: Market rent", "Scenario High: override of market, Points, row 1, Value",
         "Simulation: draws of market, Growth after the last point", "Simulation: random path of market",
         "Provenance of market, Points"});
    row(PartKind::Curve, "sofr", {"senior: Rate curve", "Simulation: random path of sofr"});
    row(PartKind::Scenario, "high", {"Higher: Based on"});
    row(PartKind::Scenario, "higher", {});
    row(PartKind::Source, "survey", {"Hall: Sources", "market: Sources", "Source of market, Points"});
}

void PartEditsTest::saysWhereAPartIsUsed()
{
    QFETCH(int, kind);
    QFETCH(QString, id);
    QFETCH(QStringList, words);
    const Json document = project();
    QStringList found;
    for (const Use& use : usesOf(document, partOf(document, static_cast<PartKind>(kind), id.toStdString()))) {
        found += use.words;
        QVERIFY(elementAtPosition(document, use.pointer));
    }
    QCOMPARE(found, words);
}

void PartEditsTest::whatNeedsAPartIsInTheWay()
{
    const Json document = project();
    const PartDeletion hall = partDeletion(document, {partOf(document, PartKind::Facility, "hall")}, Needing::Refuse);
    QVERIFY(hall.edits.empty());
    QCOMPARE(hall.inTheWay.size(), std::size_t(2));
    // Nothing needs it that goes at the same time.
    const PartDeletion all =
        partDeletion(document,
                     {partOf(document, PartKind::Facility, "hall"), partOf(document, PartKind::Contract, "a"),
                      partOf(document, PartKind::Contract, "b")},
                     Needing::Refuse);
    QVERIFY(all.inTheWay.empty());
    const Json after = tried(document, all.edits);
    QVERIFY2(cases::errorsOf(after).isEmpty(), qPrintable(cases::errorsOf(after)));
    QCOMPARE(partsOf(after, PartKind::Contract).size(), std::size_t(1));
}

void PartEditsTest::whatNeedsAPartGoesWithIt()
{
    const Json document = project();
    const PartDeletion hall = partDeletion(document, {partOf(document, PartKind::Facility, "hall")}, Needing::Delete);
    QCOMPARE(hall.parts.size(), std::size_t(3));
    const Json after = tried(document, hall.edits);
    QCOMPARE(text(after["contracts"][0]["id"]), QStringLiteral("\"c\""));
    QCOMPARE(text(after["scenarios"][0]["overrides"][0]),
             QStringLiteral(R"({"path":"/contracts/c/rent/rate","value":3})"));
    QCOMPARE(text(after["provenance"]),
             QStringLiteral(R"({"/curves/market/points":{"kind":"published","source":"survey"},)"
                            R"("/facilities/yard/pue":{"kind":"assumption"}})"));
    const PartDeletion high = partDeletion(document, {partOf(document, PartKind::Scenario, "high")}, Needing::Delete);
    QVERIFY(tried(document, high.edits)["scenarios"].empty());
    const PartDeletion sofr = partDeletion(document, {partOf(document, PartKind::Curve, "sofr")}, Needing::Delete);
    QCOMPARE(text(tried(document, sofr.edits)["loans"]),
             text(Json::array({document["loans"][1]}))); // a loan has no other rate than that
}

void PartEditsTest::aClauseGoesWithItsCurve()
{
    const Json document = project();
    const PartDeletion cpi = partDeletion(document, {partOf(document, PartKind::Curve, "cpi")}, Needing::Delete);
    QCOMPARE(cpi.parts.size(), std::size_t(1));
    const Json after = tried(document, cpi.edits);
    QVERIFY(!after["contracts"][0].contains("escalation"));
    QVERIFY(after["contracts"][0].contains("after_expiry"));
    QCOMPARE(after["scenarios"][0]["overrides"].size(), std::size_t(3)); // the margin of what is no more
    QCOMPARE(after["scenarios"][1]["overrides"].size(), std::size_t(2)); // a scenario's own escalation by it
    QStringList gone;
    for (const Use& use : cpi.goesAlong)
        gone += use.words;
    QCOMPARE(gone, (QStringList{QStringLiteral("Acme: Index"),
                                QStringLiteral("Scenario Higher: override of Bolt, Escalation"),
                                QStringLiteral("Scenario High: override of Acme, Margin")}));
    QVERIFY2(cases::errorsOf(after).isEmpty(), qPrintable(cases::errorsOf(after)));
}

void PartEditsTest::referencesByPositionStayTrue()
{
    const Json document = project();
    const PartDeletion first = partDeletion(document, {partOf(document, PartKind::Contract, "a")}, Needing::Refuse);
    const Json after = tried(document, first.edits);
    QCOMPARE(text(after["scenarios"][0]["overrides"][0]["path"]), QStringLiteral("\"/contracts/c/rent/rate\""));
    QVERIFY(after["provenance"].contains("/contracts/b/rent/rate"));
    const PartChange copy = partDuplicate(document, partOf(document, PartKind::Contract, "a"));
    const Json copied = tried(document, copy.edits);
    QCOMPARE(text(copied["scenarios"][0]["overrides"][1]["path"]), QStringLiteral("\"/contracts/c/rent/rate\""));
    QCOMPARE(text(copied["simulation"]["drivers"][1]["path"]), QStringLiteral("\"/contracts/b/rent/rate\""));
}

void PartEditsTest::drawsGoWithWhatTheyDraw()
{
    const Json document = project();
    const PartDeletion second = partDeletion(document, {partOf(document, PartKind::Contract, "b")}, Needing::Refuse);
    const Json simulation = tried(document, second.edits)["simulation"];
    QCOMPARE(simulation["drivers"].size(), std::size_t(2));
    QCOMPARE(text(simulation["correlations"]), QStringLiteral(R"([{"a":0,"b":1,"rho":0.2}])"));
    const PartDeletion curve = partDeletion(document, {partOf(document, PartKind::Curve, "market")}, Needing::Delete);
    const Json without = tried(document, curve.edits)["simulation"];
    QCOMPARE(text(without["market"]), QStringLiteral(R"([{"curve":"sofr","volatility":0.1}])"));
    QCOMPARE(without["drivers"].size(), std::size_t(2));
}

void PartEditsTest::findsFreeIds()
{
    FreeIds ids({"a", "b", "b-2", "h100-h200", "2"});
    QCOMPARE(ids.take("c"), std::string("c"));
    QCOMPARE(ids.take("c"), std::string("c-2"));
    QCOMPARE(ids.take("a"), std::string("a-2"));
    QCOMPARE(ids.take("b"), std::string("b-3"));
    QCOMPARE(ids.take("b-2"), std::string("b-4"));
    QCOMPARE(ids.take("h100-h200"), std::string("h100-h200-2"));
    QCOMPARE(ids.take("2"), std::string("2-2"));
}

QTEST_GUILESS_MAIN(PartEditsTest)
#include "part_edits_test.moc"
