// Differences of documents, and bridges between them.

#include "model/whatif/document_diff.h"

#include "model/project/generated_project.h"
#include "model/whatif/bridge.h"
#include "tests/model/model_test_support.h"

#include <algorithm>

using namespace rackrent;
using rackrent::test::listed;

class DocumentDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void differencesRoundTrip_data();
    void differencesRoundTrip();
    void differencesInMeaning_data();
    void differencesInMeaning();
    void bridgeBetweenFiles();
};

void DocumentDiffTest::differencesRoundTrip_data()
{
    QTest::addColumn<std::uint64_t>("before");
    QTest::addColumn<std::uint64_t>("after");
    for (std::uint64_t seed = 1; seed <= 8; ++seed)
        QTest::addRow("seeds %d and %d", int(seed), int(seed) + 1) << seed << seed + 1;
}

void DocumentDiffTest::differencesRoundTrip()
{
    QFETCH(std::uint64_t, before);
    QFETCH(std::uint64_t, after);
    GeneratorSettings settings;
    settings.contracts = 9;
    settings.seed = before;
    Json document = generatedProject(settings);
    settings.seed = after;
    settings.contracts = 7;
    Json other = generatedProject(settings);
    std::reverse(other["contracts"].begin(), other["contracts"].end());
    const std::vector<Difference> found = differences(document, other);
    QVERIFY(!found.empty());
    for (const Difference& difference : found)
        for (const Edit& edit : difference.edits)
            QVERIFY2(applyEdit(document, edit), edit.path.c_str());
    const std::vector<Difference> left = differences(document, other);
    QVERIFY2(left.empty(), left.empty() ? "" : left.front().path.c_str());
}

void DocumentDiffTest::differencesInMeaning_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("paths"); // with a letter for the kind
    const auto row = [](const char* name, const char* before, const char* after, const QStringList& paths) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << paths;
    };
    row("order of keys, form of numbers", R"({"a": 1, "b": 2.0})", R"({"b": 2, "a": 1.0})", {});
    row("a number", R"({"a": {"b": 1}})", R"({"a": {"b": 2}})", {"2/a/b"});
    row("a key more", R"({})", R"({"a/b": 1})", {"0/a~1b"});
    row("a key less", R"({"x": null})", R"({})", {"1/x"});
    row("a part by its id", R"({"l": [{"id": "p", "v": 1}, {"id": "q", "v": 2}]})",
        R"({"l": [{"id": "n", "v": 0}, {"id": "q", "v": 3}]})", {"1/l/p", "0/l/n", "2/l/q/v"});
    row("another order", R"({"l": [{"id": "p"}, {"id": "q"}]})", R"({"l": [{"id": "q"}, {"id": "p"}]})", {"3/l"});
    row("an element without id", R"({"l": [{"v": 1}, {"v": 2}]})", R"({"l": [{"v": 1}, {"v": 3}]})", {"2/l/1/v"});
    row("a list of another length", R"({"l": [1]})", R"({"l": [1, 2]})", {"2/l"});
    row("another type", R"({"a": 1})", R"({"a": "1"})", {"2/a"});
}

void DocumentDiffTest::differencesInMeaning()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QStringList, paths);
    Json document = Json::parse(before.toStdString());
    const Json other = Json::parse(after.toStdString());
    const std::vector<Difference> found = differences(document, other);
    QStringList said;
    for (const Difference& difference : found) {
        said << QString::number(static_cast<int>(difference.kind)) + QString::fromStdString(difference.path);
        for (const Edit& edit : difference.edits)
            QVERIFY(applyEdit(document, edit));
    }
    QCOMPARE(said, paths);
    QVERIFY(differences(document, other).empty());
}

void DocumentDiffTest::bridgeBetweenFiles()
{
    const Json saved = test::smallProject();
    Json now = saved;
    now["name"] = "Renamed";
    now["contracts"][0]["rent"]["rate"] = 140;
    now["contracts"].erase(1);
    Json added = saved["contracts"][1];
    added["id"] = "gamma";
    now["contracts"].insert(now["contracts"].begin(), added);
    now["valuation"]["discount_rate"] = 0.08;
    CheckedDocument before(saved), after(now);
    for (const BridgeOrder order : {BridgeOrder::Applied, BridgeOrder::Shapley}) {
        const Bridge found = documentBridge(before, after, "", "npv", order);
        QVERIFY2(found.problems.empty(), qPrintable(listed(found.problems)));
        QCOMPARE(found.steps.size(), std::size_t{4});
        QVERIFY(found.order == order);
        QCOMPARE(found.residual(), 0.0);
        COMPARE_NEAR(found.end, Evaluator(after).metrics().npv, 1e-3);
    }
    const DocumentComparison compared = comparedDocuments(before, after, "");
    QCOMPARE(compared.differences.size(), std::size_t{5});
    QCOMPARE(compared.after.npv, Evaluator(after).metrics().npv);
    QVERIFY(!comparedDocuments(before, after, "nobody").problems.empty());
}

QTEST_APPLESS_MAIN(DocumentDiffTest)
#include "document_diff_test.moc"
