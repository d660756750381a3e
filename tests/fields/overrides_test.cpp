// What a scenario may override, and what its overrides say.

#include "tests/fields/field_cases.h"

#include "views/fields/overrides.h"

#include <QTest>

using namespace rackrent;

class OverridesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyInputOfferedCanBeOverridden();
    void everyOverrideOfTheCasesIsOffered();
    void offersInputsInWords();
    void saysWhatChanges_data();
    void saysWhatChanges();
    void tellsWhatTheParentMadeOfIt();
    void everyOverrideOfTheCasesIsSaid();
};

namespace {

const NumberText english(QStringLiteral("USD"), QLocale::c());

Json withScenario(Json document, Json overrides)
{
    document["scenarios"] = Json::array({Json{{"id", "s"}, {"name", "S"}, {"overrides", std::move(overrides)}}});
    return document;
}

const PartPlace first{PartKind::Scenario, "/scenarios/0"};

} // namespace

/// An override of it, as it begins, is valid and changes nothing.
void OverridesTest::everyInputOfferedCanBeOverridden()
{
    int count = 0;
    for (const char* name : {"colossus", "childress", "09-loans", "14-trailing-exit"}) {
        Json document = withScenario(cases::shortened(cases::named(name)), Json::array());
        while (document["contracts"].size() > 2)
            document["contracts"].erase(document["contracts"].size() - 1);
        const ReadProject base = checkedProject(document);
        QVERIFY(base.project);
        const bool hasCurve = !document["curves"].empty();
        for (const Overridable& input : overridableInputs(document)) {
            if (input.isClause && !hasCurve && input.path.ends_with("after_expiry"))
                continue; // there is no market yet
            const Json after = cases::edited(document, overrideAddition(document, first, input.path));
            const ReadProject under = scenarioProject(after, "s");
            QVERIFY2(under.project, qPrintable(QString::fromLatin1(name) + u' ' + QString::fromStdString(input.path) +
                                               cases::errorsOf(after)));
            Project same = *under.project;
            same.scenarios = base.project->scenarios;
            if (!input.isClause)
                QVERIFY2(same == *base.project, input.path.c_str());
            ++count;
        }
    }
    QVERIFY2(count > 200, qPrintable(QString::number(count)));
}

void OverridesTest::everyOverrideOfTheCasesIsOffered()
{
    int offered = 0;
    for (const cases::Case& one : cases::all()) {
        QSet<QString> paths;
        for (const Overridable& input : overridableInputs(one.document))
            paths += QString::fromStdString(input.path);
        for (const PartPlace& scenario : partsOf(one.document, PartKind::Scenario))
            for (const Json& override : (*elementAtPosition(one.document, scenario.pointer))["overrides"]) {
                const std::string path = override["path"].get<std::string>();
                const auto place = fieldAt(one.document, path);
                QVERIFY2(place && place->field, path.c_str());
                // Whole tables, and what another override makes, are not chosen from a list.
                if (place->field->kind == FieldKind::Table && !place->row)
                    continue;
                if (!elementAtPosition(one.document, placedPointer(one.document, path)) &&
                    !paths.contains(QString::fromStdString(path)))
                    continue;
                const std::string named = pathWithIds(one.document, placedPointer(one.document, path));
                QVERIFY2(paths.contains(QString::fromStdString(named)),
                         qPrintable(one.name + u' ' + QString::fromStdString(path)));
                ++offered;
            }
    }
    QVERIFY2(offered > 90, qPrintable(QString::number(offered)));
}

void OverridesTest::offersInputsInWords()
{
    const Json& document = cases::named("colossus");
    QStringList titles;
    for (const Overridable& input : overridableInputs(document, {PartKind::Contract, "/contracts/0"}))
        titles += inputTitle(document, input.place);
    for (const char* title : {"Anthropic, Rent rate", "Anthropic, Ramp, row 1, Share of rent", "Anthropic, Ends early",
                              "Anthropic, Load factor", "Anthropic, After expiry", "Anthropic, Counted"})
        QVERIFY2(titles.contains(QString::fromLatin1(title)), title);
    for (const char* title :
         {"Anthropic, Id", "Anthropic, Notes", "Anthropic, Utilisation", "Anthropic, Power recovered"})
        QVERIFY2(!titles.contains(QString::fromLatin1(title)), title);
    QVERIFY(overridableInputs(document, {PartKind::Source, "/sources/0"}).empty());
}

void OverridesTest::saysWhatChanges_data()
{
    QTest::addColumn<QString>("override");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* override, const char* sentence) {
        QTest::newRow(sentence) << QString::fromLatin1(override) << QString::fromUtf8(sentence);
    };
    row(R"({"path": "/contracts/anthropic/rent/rate", "value": 1000000000})",
        "Anthropic, Rent rate: 1,250,000,000 → 1,000,000,000 USD a month");
    row(R"({"path": "/contracts/anthropic/rent/rate", "op": "scale", "value": 0.8})",
        "Anthropic, Rent rate: 1,250,000,000 → 1,000,000,000 USD a month (times 0.8)");
    row(R"({"path": "/valuation/discount_rate", "op": "add", "value": 0.02})",
        "Valuation, Discount rate: 12% → 14% (plus 2%)");
    row(R"({"path": "/contracts/anthropic/ends_early", "value": "first_exit"})",
        "Anthropic, Ends early: none → first exit");
    row(R"({"path": "/contracts/reflection/enabled", "value": true})", "Reflection AI, Counted: no → yes");
    row(R"({"path": "/contracts/google/start", "value": "2026-07-01"})", "Google, Start: 1 Oct 2026 → 1 Jul 2026");
    row(R"({"path": "/contracts/anthropic/ramp/0/fraction", "value": 0})",
        "Anthropic, Ramp, row 1, Share of rent: 50% → 0%");
    row(R"({"path": "/contracts/anthropic/escalation", "value": {"kind": "fixed", "rate": -0.25}})",
        "Anthropic, Escalation: None → Fixed rate (Rise -25%)");
    row(R"({"path": "/contracts/anthropic/after_expiry", "value": {"renewal_probability": 0, "downtime_months": 3, "term_months": 24, "market_rent": "anthropic-relet"}})",
        "Anthropic, After expiry: Stays empty → Renewed or let again (Renewal probability 0%, Downtime 3 months, Term "
        "24 "
        "months, Market rent anthropic-relet)");
    row(R"({"path": "/elsewhere", "value": 1})", "/elsewhere: 1");
}

void OverridesTest::saysWhatChanges()
{
    QFETCH(QString, override);
    QFETCH(QString, sentence);
    const Json document = withScenario(cases::named("colossus"), Json::array({Json::parse(override.toStdString())}));
    const auto words = overrideWords(document, first, english);
    QCOMPARE(words.size(), std::size_t(1));
    QCOMPARE(words.front().sentence(), sentence);
}

void OverridesTest::tellsWhatTheParentMadeOfIt()
{
    Json document =
        withScenario(cases::named("colossus"), Json::parse(R"([{"path": "/valuation/discount_rate", "value": 0.2}])"));
    document["scenarios"].push_back(Json::parse(R"({"id": "t", "based_on": "s", "overrides": [
        {"path": "/valuation/discount_rate", "op": "scale", "value": 0.5},
        {"path": "/valuation/discount_rate", "op": "add", "value": 0.01}]})"));
    const auto words = overrideWords(document, {PartKind::Scenario, "/scenarios/1"}, english);
    QCOMPARE(words.size(), std::size_t(2));
    QCOMPARE(words[0].sentence(), QStringLiteral("Valuation, Discount rate: 20% → 10% (times 0.5)"));
    QCOMPARE(words[1].sentence(), QStringLiteral("Valuation, Discount rate: 10% → 11% (plus 1%)"));
}

void OverridesTest::everyOverrideOfTheCasesIsSaid()
{
    for (const cases::Case& one : cases::all())
        for (const PartPlace& scenario : partsOf(one.document, PartKind::Scenario))
            for (const OverrideWords& words : overrideWords(one.document, scenario, english)) {
                QVERIFY2(!words.input.startsWith(u'/'), qPrintable(one.name + u' ' + words.input));
                QVERIFY2(!words.before.isEmpty() && !words.after.isEmpty(), qPrintable(words.sentence()));
                QVERIFY2(words.before != words.after || words.how.isEmpty(), qPrintable(words.sentence()));
            }
}

QTEST_GUILESS_MAIN(OverridesTest)
#include "overrides_test.moc"
