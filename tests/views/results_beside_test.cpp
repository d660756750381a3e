// Results of a portfolio too large to be computed within a frame: they are computed beside the window and come when
// they are ready; until then the last ones stay, said to be stale.

#include "model/project/generated_project.h"
#include "views/document/document.h"

#include <QSignalSpy>
#include <QTest>

using namespace rackrent;

namespace {

Edit set(const char* path, Json value) { return {path, std::move(value)}; }

/// Touches what every lease is computed from.
Edit valuedOn(const char* date) { return set("/valuation/date", date); }

/// Some 700,000 months of leases, and scenarios.
const QByteArray& largeProject()
{
    static const QByteArray bytes = [] {
        Json document = generatedProject({600, 1200, 1, 20});
        document["contracts"][0]["id"] = "first";
        document["contracts"][0]["rent"] = {{"basis", "per_month"}, {"rate", 100}};
        document["scenarios"] = Json::parse(R"([
            {"id": "later", "overrides": [{"path": "/valuation/date", "value": "2030-05-05"}]},
            {"id": "other-rent", "overrides": [{"path": "/contracts/first/rent/rate", "value": 123}]},
            {"id": "too-large", "overrides": [{"path": "/valuation/date", "value": "2031-05-05"},
                {"path": "/contracts/first/rent/rate", "value": 1e308}]}])");
        for (const char* key : {"simulation", "provenance"})
            document.erase(key);
        return QByteArray::fromStdString(projectText(document));
    }();
    return bytes;
}

} // namespace

class ResultsBesideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followAnEdit();
    void areThereAtOnceWhereLittleChanges();
    void areOfTheNewestEdit();
    void areOfTheProjectThatUndoLeaves();
    void areOfTheProjectThatRedoLeaves();
    void areOfTheScenarioChosenMeanwhile();
    void areOfTheBaseCaseChosenMeanwhile();
    void areOfAScenarioThatAnEditChanges();
    void areOfAProjectOpenedMeanwhile();
    void endWithTheDocument();
    void staySinceTheyCannotFollow_data();
    void staySinceTheyCannotFollow();
    void areOfTheBaseCaseWhereAScenariosAreTooLarge();

private:
    void verifyComputed();
    std::optional<QString> edit(std::vector<Edit> edits) { return m_document->edit(QStringLiteral("Change"), edits); }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<QSignalSpy> m_computed;
    std::shared_ptr<const Results> m_first; ///< of the project as opened
};

void ResultsBesideTest::init()
{
    m_document = std::make_unique<Document>();
    QVERIFY(m_document->openBytes(largeProject()).empty());
    QVERIFY(!m_document->isStale());
    m_first = std::make_shared<const Results>(m_document->results());
    m_computed = std::make_unique<QSignalSpy>(m_document.get(), &Document::computed);
}

void ResultsBesideTest::cleanup()
{
    m_computed.reset();
    m_document.reset();
}

/// Waits for results, which are then those of a full computation, and the only ones.
void ResultsBesideTest::verifyComputed()
{
    QTRY_VERIFY(!m_document->isStale());
    QVERIFY(m_document->results().project == m_document->project());
    QVERIFY(m_document->results() == computedResults(m_document->project()));
    QVERIFY(m_document->baseResults() == computedResults(m_document->baseProject()));
    QVERIFY(m_document->failure().isEmpty());
    const auto count = m_computed->count();
    QTest::qWait(20);
    QCOMPARE(m_computed->count(), count);
}

void ResultsBesideTest::followAnEdit()
{
    QSignalSpy changed(m_document.get(), &Document::changed);
    QSignalSpy stale(m_document.get(), &Document::staleChanged);
    QCOMPARE(edit({valuedOn("2027-03-04")}), std::optional<QString>());
    QVERIFY(m_document->isStale());
    QVERIFY(m_document->failure().isEmpty());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_computed->count(), 0);
    QCOMPARE(dateText(m_document->project().valuation.date), std::string("2027-03-04"));
    QVERIFY(m_document->results() == *m_first);
    QVERIFY(m_document->results().project == m_first->project);

    QVERIFY(m_computed->wait());
    QVERIFY(!m_document->isStale());
    verifyComputed();
    QCOMPARE(m_computed->count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(stale.count(), 2);
    QCOMPARE(stale[0][0].toBool(), true);
    QCOMPARE(stale[1][0].toBool(), false);
}

void ResultsBesideTest::areThereAtOnceWhereLittleChanges()
{
    QCOMPARE(edit({set("/contracts/first/rent/rate", 7)}), std::optional<QString>());
    QVERIFY(!m_document->isStale());
    QCOMPARE(m_computed->count(), 1);
    verifyComputed();
}

void ResultsBesideTest::areOfTheNewestEdit()
{
    for (const char* date : {"2027-03-04", "2027-03-05", "2027-03-06"}) {
        QCOMPARE(edit({valuedOn(date)}), std::optional<QString>());
        QVERIFY(m_document->isStale());
    }
    QCOMPARE(edit({set("/contracts/first/rent/rate", 8)}), std::optional<QString>());
    QVERIFY(m_document->isStale());
    QVERIFY(m_document->results() == *m_first);
    QVERIFY(m_computed->wait());
    verifyComputed();
    QCOMPARE(m_computed->count(), 1);
    QCOMPARE(dateText(m_document->results().project.valuation.date), std::string("2027-03-06"));
}

void ResultsBesideTest::areOfTheProjectThatUndoLeaves()
{
    const QByteArray before = m_document->bytes();
    QCOMPARE(edit({valuedOn("2027-03-04")}), std::optional<QString>());
    QCOMPARE(edit({set("/contracts/first/rent/rate", 8)}), std::optional<QString>());
    m_document->undoStack().undo();
    QVERIFY(m_document->isStale());
    m_document->undoStack().undo();
    QCOMPARE(m_document->bytes(), before);
    verifyComputed();
    QVERIFY(m_document->results() == *m_first);
}

void ResultsBesideTest::areOfTheProjectThatRedoLeaves()
{
    QCOMPARE(edit({valuedOn("2027-03-04")}), std::optional<QString>());
    m_document->undoStack().undo();
    m_document->undoStack().redo();
    QVERIFY(m_document->isStale());
    verifyComputed();
    QCOMPARE(dateText(m_document->results().project.valuation.date), std::string("2027-03-04"));
}

void ResultsBesideTest::areOfTheScenarioChosenMeanwhile()
{
    QCOMPARE(edit({valuedOn("2027-03-04")}), std::optional<QString>());
    QVERIFY(m_document->setScenario(QStringLiteral("later")));
    QVERIFY(m_document->isStale());
    QCOMPARE(dateText(m_document->project().valuation.date), std::string("2030-05-05"));
    QVERIFY(m_document->setScenario(QStringLiteral("other-rent")));
    QCOMPARE(m_document->project().contracts[0].rent.rate, 123.0);
    verifyComputed();
    QCOMPARE(m_document->scenario(), QStringLiteral("other-rent"));
}

void ResultsBesideTest::areOfTheBaseCaseChosenMeanwhile()
{
    QVERIFY(m_document->setScenario(QStringLiteral("later")));
    QVERIFY(m_document->isStale());
    QVERIFY(m_document->setScenario(QString()));
    verifyComputed();
    QVERIFY(m_document->results() == *m_first);
}

void ResultsBesideTest::areOfAScenarioThatAnEditChanges()
{
    QVERIFY(m_document->setScenario(QStringLiteral("later")));
    verifyComputed();
    QCOMPARE(edit({set("/scenarios/later/overrides/0/value", "2032-01-01")}), std::optional<QString>());
    QVERIFY(m_document->isStale());
    QCOMPARE(edit({{"/scenarios/later", std::nullopt}}), std::optional<QString>());
    QCOMPARE(m_document->scenario(), QString());
    verifyComputed();
    QVERIFY(m_document->results() == *m_first);
}

void ResultsBesideTest::areOfAProjectOpenedMeanwhile()
{
    QCOMPARE(edit({valuedOn("2027-03-04")}), std::optional<QString>());
    QVERIFY(m_document->openBytes(QByteArray::fromStdString(projectText(generatedProject({5, 24, 3, {}})))).empty());
    QVERIFY(!m_document->isStale());
    verifyComputed();
    QCOMPARE(m_document->results().project.contracts.size(), std::size_t(5));

    m_document->openBytes(largeProject());
    QCOMPARE(edit({valuedOn("2027-03-04")}), std::optional<QString>());
    m_document->newProject(*parseDate("2026-01-01"));
    verifyComputed();
    QVERIFY(m_document->results().project.contracts.empty());
}

void ResultsBesideTest::endWithTheDocument()
{
    for (int round = 0; round < 50; ++round) {
        Document document;
        document.openBytes(largeProject());
        QCOMPARE(document.edit({}, {valuedOn("2027-03-04")}), std::optional<QString>());
        if (round % 3 == 0)
            document.setScenario(QStringLiteral("later"));
        QVERIFY(document.isStale());
        QTest::qSleep(1 + round % 25); // so that some go while their results wait to be taken
    }
    QTest::qWait(50);
}

void ResultsBesideTest::staySinceTheyCannotFollow_data()
{
    QTest::addColumn<bool>("undoes");
    QTest::newRow("until an edit that they can") << false;
    QTest::newRow("until undo") << true;
}

void ResultsBesideTest::staySinceTheyCannotFollow()
{
    QFETCH(bool, undoes);
    QCOMPARE(edit({valuedOn("2027-03-04"), set("/contracts/first/rent/rate", 1e308)}), std::optional<QString>());
    QVERIFY(m_document->isStale());
    QTRY_VERIFY(!m_document->failure().isEmpty());
    QVERIFY2(m_document->failure().contains(QStringLiteral("first")), qPrintable(m_document->failure()));
    QVERIFY(m_document->isStale());
    QCOMPARE(m_computed->count(), 0);
    QVERIFY(m_document->results() == *m_first);
    QVERIFY(m_document->results().project == m_first->project);
    QCOMPARE(m_document->project().contracts[0].rent.rate, 1e308);

    if (undoes)
        m_document->undoStack().undo();
    else
        QCOMPARE(edit({set("/contracts/first/rent/rate", 9)}), std::optional<QString>());
    QVERIFY(m_document->failure().isEmpty());
    verifyComputed();
    QCOMPARE(m_document->results() == *m_first, undoes);
}

void ResultsBesideTest::areOfTheBaseCaseWhereAScenariosAreTooLarge()
{
    QSignalSpy scenario(m_document.get(), &Document::scenarioChanged);
    QVERIFY(m_document->setScenario(QStringLiteral("too-large")));
    QVERIFY(m_document->isStale());
    QTRY_COMPARE(m_document->scenario(), QString());
    QCOMPARE(scenario.count(), 2);
    verifyComputed();
    QVERIFY(m_document->results() == *m_first);
}

QTEST_GUILESS_MAIN(ResultsBesideTest)
#include "results_beside_test.moc"
