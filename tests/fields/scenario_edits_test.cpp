// What is typed while a scenario is chosen becomes its override.

#include "tests/fields/field_cases.h"

#include "views/document/scenario_writing.h"
#include "views/fields/scenario_edits.h"

#include <QTest>

using namespace rackrent;

class ScenarioEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aValueIsAnOverride();
    void itTakesThePlaceOfTheOverrideBefore();
    void whatCountsWithoutItGoes();
    void aParentsOverrideIsOverriddenAgain();
    void objectsAreClauses();
    void anInputOfTheBaseCaseIsNotTakenAway();
    void partsIdsAndNamesAreOfTheBaseCase();
    void eachIsOneUndoStep();

private:
    const Json& scenario(std::size_t place = 0) { return m_document.json()["scenarios"][place]; }
    std::optional<QString> edit(const char* path, std::optional<Json> value)
    {
        return editInputs(m_document, QStringLiteral("Change"), {{path, std::move(value), {}, true}});
    }

    Document m_document;
};

void ScenarioEditsTest::init()
{
    Json json = cases::named("colossus");
    json["scenarios"] =
        Json::array({Json{{"id", "low"}, {"name", "Low"}, {"overrides", Json::array()}},
                     Json{{"id", "lower"}, {"name", "Lower"}, {"based_on", "low"}, {"overrides", Json::array()}}});
    QVERIFY(m_document.openBytes(QByteArray::fromStdString(projectText(json))).empty());
    QVERIFY(m_document.setScenario(QStringLiteral("low")));
}

void ScenarioEditsTest::aValueIsAnOverride()
{
    const Json contracts = m_document.json()["contracts"];
    QVERIFY(!edit("/contracts/0/rent/rate", 1e9));
    QVERIFY(scenario()["overrides"] == Json::array({Json{{"path", "/contracts/anthropic/rent/rate"}, {"value", 1e9}}}));
    QVERIFY(m_document.json()["contracts"] == contracts);
    QCOMPARE(m_document.project().contracts[0].rent.rate, 1e9);
    QVERIFY(!edit("/valuation/discount_rate", 0.2));
    QCOMPARE(scenario()["overrides"].size(), std::size_t{2});
    QCOMPARE(m_document.project().valuation.discountRate, 0.2);
}

void ScenarioEditsTest::itTakesThePlaceOfTheOverrideBefore()
{
    const Json scaled =
        Json::array({Json{{"path", "/contracts/anthropic/rent/rate"}, {"op", "scale"}, {"value", 0.5}}});
    QVERIFY(!m_document.edit({}, {{"/scenarios/0/overrides", scaled}}));
    QVERIFY(!edit("/contracts/0/rent/rate", 3e8));
    QVERIFY(scenario()["overrides"] == Json::array({Json{{"path", "/contracts/anthropic/rent/rate"}, {"value", 3e8}}}));
}

void ScenarioEditsTest::whatCountsWithoutItGoes()
{
    QVERIFY(!edit("/contracts/0/rent/rate", 1e9));
    QVERIFY(!edit("/contracts/0/rent/rate", 1.25e9));
    QVERIFY(scenario()["overrides"].empty());
    QVERIFY(!edit("/contracts/0/rent/rate", 1e9));
    QVERIFY(!edit("/contracts/0/rent/rate", std::nullopt));
    QVERIFY(scenario()["overrides"].empty());
}

/// Back to the base case's value: the parent says another, so that it is said.
void ScenarioEditsTest::aParentsOverrideIsOverriddenAgain()
{
    QVERIFY(!edit("/contracts/0/rent/rate", 1e9));
    QVERIFY(m_document.setScenario(QStringLiteral("lower")));
    QCOMPARE(m_document.project().contracts[0].rent.rate, 1e9);
    QVERIFY(!edit("/contracts/0/rent/rate", 1.25e9));
    QCOMPARE(scenario(1)["overrides"].size(), std::size_t{1});
    QCOMPARE(m_document.project().contracts[0].rent.rate, 1.25e9);
}

void ScenarioEditsTest::objectsAreClauses()
{
    const PartPlace contract{PartKind::Contract, "/contracts/0"};
    QVERIFY(!edit("/contracts/0/escalation", Json{{"kind", "fixed"}, {"rate", 0.03}}));
    QVERIFY(!edit("/contracts/0/escalation/rate", 0.04));
    const Json under = partUnderScenario(m_document.json(), "low", contract);
    QVERIFY(under["escalation"] == (Json{{"kind", "fixed"}, {"rate", 0.04}}));
    QVERIFY(!edit("/contracts/0/escalation", Json{{"kind", "fixed"}, {"rate", 0.05}}));
    QCOMPARE(scenario()["overrides"].size(), std::size_t{1}); // what was said inside it is gone
}

void ScenarioEditsTest::anInputOfTheBaseCaseIsNotTakenAway()
{
    const QByteArray before = m_document.bytes();
    const auto reason = edit("/contracts/0/termination", std::nullopt);
    QVERIFY(reason && reason->contains(QStringLiteral("takes none away")));
    QCOMPARE(m_document.bytes(), before);
}

void ScenarioEditsTest::partsIdsAndNamesAreOfTheBaseCase()
{
    QVERIFY(!edit("/contracts/0/tenant", "Claude's maker"));
    QCOMPARE(m_document.baseProject().contracts[0].tenant, std::string("Claude's maker"));
    const std::size_t before = m_document.baseProject().contracts.size();
    QVERIFY(!m_document.addContract());
    QCOMPARE(m_document.baseProject().contracts.size(), before + 1);
    QVERIFY(scenario()["overrides"].empty());
}

void ScenarioEditsTest::eachIsOneUndoStep()
{
    const QByteArray before = m_document.bytes();
    QVERIFY(!editInputs(m_document, QStringLiteral("Change"),
                        {{"/contracts/0/rent/rate", 1e9, {}, true}, {"/contracts/1/rent/rate", 2e9, {}, true}}));
    QCOMPARE(m_document.undoStack().count(), 1);
    QCOMPARE(m_document.undoStack().undoText(), QStringLiteral("Change in \u201cLow\u201d"));
    m_document.undoStack().undo();
    QCOMPARE(m_document.bytes(), before);
    QVERIFY(m_document.setScenario({}));
    QVERIFY(!edit("/contracts/0/rent/rate", 1e9));
    QCOMPARE(m_document.baseProject().contracts[0].rent.rate, 1e9);
}

QTEST_GUILESS_MAIN(ScenarioEditsTest)
#include "scenario_edits_test.moc"
