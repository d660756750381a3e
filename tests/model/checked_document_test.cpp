// Edits of a document that reads again only what they touch: each row is held against a full read and a full
// computation, and against edits one by one on a plain copy. What random edits found is kept here.

#include "tests/model/random_edits/walk.h"

using namespace rackrent;
using namespace rackrent::test;

class CheckedDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void edits_data();
    void edits();
};

namespace {

/// The small project with other scenarios, as a list of JSON.
Json withScenarios(const char* scenarios)
{
    Json document = smallProject();
    document["scenarios"] = Json::parse(scenarios);
    return document;
}

Json withOverrides(const char* overrides)
{
    return withScenarios((std::string(R"([{"id": "s", "overrides": )") + overrides + "}]").c_str());
}

Edits editsIn(const char* json)
{
    Edits edits;
    for (const Json& one : Json::parse(json)) {
        Edit edit{one["path"].get<std::string>(), std::nullopt};
        if (one.contains("value"))
            edit.value = one["value"];
        if (one.contains("insertAt"))
            edit.insertAt = one["insertAt"].get<std::size_t>();
        edits.push_back(std::move(edit));
    }
    return edits;
}

} // namespace

void CheckedDocumentTest::edits_data()
{
    QTest::addColumn<Json>("document");
    QTest::addColumn<Edits>("edits");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char* name, const Json& document, const char* edits, bool accepted) {
        QTest::newRow(name) << document << editsIn(edits) << accepted;
    };
    row("no place at all", smallProject(), R"([{"path": "/name", "value": "Other"}, {"path": "", "value": 1}])", false);
    row("a list that is none for a moment", smallProject(),
        R"([{"path": "/loans", "value": {}}, {"path": "/loans/x", "value": 1}, {"path": "/loans", "value": []}])",
        true);
    row("a list that is none", smallProject(),
        R"([{"path": "/loans", "value": {}}, {"path": "/loans/99999999999999999999999", "value": 1}])", false);
    row("a list that a scenario makes none", smallProject(),
        R"([{"path": "/scenarios/low/overrides", "value": [{"path": "/loans", "value": {}}, {"path": "/loans/x", "value": 1}]}])",
        false);
    row("a list that is none, with a key like a position that a scenario changes",
        withOverrides(R"([{"path": "/loans/0/rate", "value": 0.1}])"),
        R"([{"path": "/loans", "value": {"0": {"rate": 0.2}}}])", false);
    row("an id that stands twice", smallProject(), R"([{"path": "/contracts/1/id", "value": "acme"}])", false);
    row("an id like the place behind the last", smallProject(),
        R"([{"path": "/loans/0/id", "value": "-"}, {"path": "/loans/0/rate", "value": 0.1}])", false);
    row("an id like a position", smallProject(),
        R"([{"path": "/loans/0/id", "value": "1"}, {"path": "/loans/mezz/principal", "value": 5}])", true);
    row("two change ids", smallProject(),
        R"([{"path": "/contracts/1/id", "value": "acme"}, {"path": "/contracts/0/id", "value": "beta"},
            {"path": "/scenarios", "value": []}])",
        true);
    row("an id is taken over", withScenarios("[]"),
        R"([{"path": "/contracts/1/id", "value": "acme"}, {"path": "/contracts/0"}])", true);
    row("of two that have an id for a moment the first counts", withScenarios("[]"),
        R"([{"path": "/contracts/acme/id", "value": "beta"}, {"path": "/contracts/beta/id", "value": "other"},
            {"path": "/contracts/beta/rent/rate", "value": 3}])",
        true);
    row("in a scenario too", withScenarios(R"([{"id": "s"}])"),
        R"([{"path": "/scenarios/s/overrides", "value": [{"path": "/contracts/acme/id", "value": "beta"},
            {"path": "/contracts/beta/id", "value": "other"}, {"path": "/contracts/beta/rent/rate", "value": 3}]}])",
        true);
    row("a scenario in which two change ids", smallProject(),
        R"([{"path": "/scenarios/low/overrides", "value": [{"path": "/contracts/beta/id", "value": "acme"},
            {"path": "/contracts/0/id", "value": "beta"}]}])",
        true);
    row("an edit beside a scenario in which two change ids",
        withOverrides(
            R"([{"path": "/contracts/beta/id", "value": "acme"}, {"path": "/contracts/0/id", "value": "beta"}])"),
        R"([{"path": "/contracts/beta/rent/rate", "value": 2}])", true);
    row("an id that a scenario's path took for a position",
        withOverrides(R"([{"path": "/contracts/1/start", "value": "2027-12-01"}])"),
        R"([{"path": "/contracts/acme/id", "value": "1"}])", false);
    row("an id that a scenario gives to another",
        withOverrides(R"([{"path": "/contracts/acme/id", "value": "taken"}])"),
        R"([{"path": "/contracts/beta/id", "value": "taken"}])", false);
    row("a loan's id that a scenario gives to another",
        withOverrides(R"([{"path": "/loans/senior/id", "value": "taken"}])"),
        R"([{"path": "/loans/1/id", "value": "taken"}])", false);
    row("a scenario that changes contracts and then takes them away",
        withOverrides(
            R"([{"path": "/contracts/1/start", "value": "2026-04-01"}, {"path": "/contracts", "value": []}])"),
        R"([{"path": "/name", "value": "Other"}])", true);
    row("a scenario that makes a key at the top, and more after it", withOverrides("[]"),
        R"([{"path": "/corporate"}, {"path": "/scenarios/s/overrides", "value": [
            {"path": "/corporate", "value": {"cash": 1}}, {"path": "/contracts/acme/rent/rate", "value": 3}]}])",
        true);
    row("a zero with a sign", smallProject(),
        R"([{"path": "/corporate/preferred_dividends_per_month", "value": -0.0}])", true);
}

void CheckedDocumentTest::edits()
{
    QFETCH(Json, document);
    QFETCH(Edits, edits);
    QFETCH(bool, accepted);
    const Results foreign;
    for (std::uint64_t seed = 0; seed < 12; ++seed) { // which say how it is taken back and made again
        Random random(seed);
        try {
            QCOMPARE(Walk(document, foreign, random).step(edits), accepted);
        } catch (const std::exception& disagreement) {
            QFAIL(disagreement.what());
        }
    }
}

QTEST_APPLESS_MAIN(CheckedDocumentTest)
#include "checked_document_test.moc"
