// The templates: valid, saved as they were read, and every figure that they bring with them marked as an assumption.

#include "model/portfolio/portfolio_checks.h"
#include "model/portfolio/results.h"
#include "tests/model/model_test_support.h"

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace rackrent;
using rackrent::test::listed;

namespace {

const std::filesystem::path folder = RACKRENT_SOURCE_DIR "/resources/templates";

std::string templateText(const QString& name)
{
    std::ifstream file(folder / (name.toStdString() + ".rackrent"), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

class TemplatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsTested();
    void isValidAndSavedAsItWasRead_data() { rows(); }
    void isValidAndSavedAsItWasRead();
    void figuresAreMarkedAsAssumptions_data() { rows(); }
    void figuresAreMarkedAsAssumptions();
    void hasFiguresToStartFrom_data() { rows(); }
    void hasFiguresToStartFrom();

private:
    static void rows();
};

void TemplatesTest::rows()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"empty", "powered-shell", "colocation", "gpu-compute"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TemplatesTest::everyFileIsTested()
{
    const auto files = std::filesystem::directory_iterator(folder);
    QCOMPARE(std::distance(begin(files), end(files)), 4);
}

void TemplatesTest::isValidAndSavedAsItWasRead()
{
    QFETCH(QString, name);
    const std::string text = templateText(name);
    QVERIFY(!text.empty());
    const ReadProject read = readProject(text);
    QVERIFY2(read.problems.empty(), qPrintable(listed(read.problems)));
    QCOMPARE(projectText(read.document), text);
}

void TemplatesTest::figuresAreMarkedAsAssumptions()
{
    QFETCH(QString, name);
    const Json document = Json::parse(templateText(name));
    const Json& provenance = document.at("provenance");
    QVERIFY(provenance.contains("/valuation/discount_rate"));
    for (const auto& [path, entry] : provenance.items()) {
        QVERIFY2(elementAt(document, path), path.c_str());
        QCOMPARE(entry.at("kind").get<std::string>(), std::string("assumption"));
        QVERIFY2(!entry.at("note").get<std::string>().empty(), path.c_str());
    }
    for (const Json& contract : document.at("contracts"))
        QVERIFY(provenance.contains("/contracts/" + contract.at("id").get<std::string>() + "/rent/rate"));
}

void TemplatesTest::hasFiguresToStartFrom()
{
    QFETCH(QString, name);
    const Json document = Json::parse(templateText(name));
    for (std::size_t i = 0; i <= document.at("scenarios").size(); ++i) {
        const std::string scenario = i == 0 ? "" : document["scenarios"][i - 1].at("id").get<std::string>();
        const ReadProject read = scenarioProject(document, scenario);
        QVERIFY2(read.project, qPrintable(listed(read.problems)));
        const Results results = computedResults(*read.project);
        QVERIFY2(portfolioChecks(results).empty(), scenario.c_str());
        if (name == QLatin1String("empty"))
            continue;
        QVERIFY(results.metrics.headlineRent > 0);
        QVERIFY(results.metrics.capitalTotal > 0);
        QVERIFY(results.metrics.dscrMinimum.has_value());
        QVERIFY2(results.metrics.irr && *results.metrics.irr > -0.1 && *results.metrics.irr < 0.4, scenario.c_str());
    }
}

QTEST_APPLESS_MAIN(TemplatesTest)
#include "templates_test.moc"
