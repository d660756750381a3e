// Reports: what they say is what was computed, whatever names have in them, in every format that is text.

#include "model/portfolio/metric_table.h"
#include "model/project/project_file.h"
#include "model/report/report_text.h"
#include "model/whatif/whatif_words.h"

#include <QtTest>

#include <set>

using namespace rackrent;

namespace {

QByteArray sampleBytes(const QString& name)
{
    QFile file(QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CheckedDocument opened(const std::string& bytes)
{
    OpenedProject project = openedProject(bytes);
    if (hasErrors(project.problems))
        qFatal("%s", project.problems.front().message.c_str());
    return std::move(project.document);
}

/// A project under a scenario with its report.
struct Made {
    explicit Made(const std::string& bytes, const std::string& scenario = {}, const std::vector<std::string>& keys = {})
        : document(opened(bytes)),
          results(computedResults(scenario.empty() ? document.project() : document.under(scenario)->project)),
          report(madeReport({document, scenario, results, "a.rackrent", "Rackrent"}, keys))
    {}

    const ReportTable& table(const std::string& key, std::size_t place = 0) const
    {
        for (const ReportSection& section : report.sections)
            if (section.key == key)
                for (const ReportBlock& block : section.blocks)
                    if (const auto* found = std::get_if<ReportTable>(&block); found && place-- == 0)
                        return *found;
        qFatal("no table in %s", key.c_str());
    }

    CheckedDocument document;
    Results results;
    Report report;
};

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseComputed_data();
    void figuresAreThoseComputed();
    void tablesAreWhole_data() { figuresAreThoseComputed_data(); }
    void tablesAreWhole();
    void yearsAddUp();
    void sectionsComeInTheOrderAsked();
    void aScenarioHasItsOwn();
    void whatDoesNotCountIsLeftOut();
    void namesAreNoMarkup();
    void anEmptyProjectHasAReport();
};

void ReportTest::figuresAreThoseComputed_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples"));
    for (const QString& name : folder.entryList({QStringLiteral("*.rackrent")}))
        QTest::newRow(qPrintable(name)) << name;
}

void ReportTest::figuresAreThoseComputed()
{
    QFETCH(QString, name);
    const Made made(sampleBytes(name).toStdString());
    std::set<std::string> said;
    for (const auto& row : made.table("figures").rows)
        said.insert(row[0].words + ": " + row[1].words);
    for (const MetricRow& row : metricTable()) {
        if (row.unit == MetricUnit::Rates)
            continue;
        const std::string words =
            metricWords(row, metricNumber(row, made.results.metrics), made.results.project.currency);
        QVERIFY2(said.contains(std::string(row.title) + ": " + words), row.key.data());
    }
    QCOMPARE(made.table("rent-roll").rows.size(), countedContracts(made.results).size() + 1);
    QCOMPARE(made.table("method").rows.size(), metricTable().size());
}

void ReportTest::tablesAreWhole()
{
    QFETCH(QString, name);
    const Made made(sampleBytes(name).toStdString());
    QVERIFY(made.report.sections.size() >= 7);
    for (const ReportSection& section : made.report.sections) {
        QVERIFY(!section.title.empty() && !section.blocks.empty());
        for (const ReportBlock& block : section.blocks)
            if (const auto* table = std::get_if<ReportTable>(&block)) {
                QVERIFY(!table->rows.empty() && table->wordColumns <= table->heading.size());
                for (const auto& row : table->rows)
                    QCOMPARE(row.size(), table->heading.size());
            } else if (const auto* words = std::get_if<ReportWords>(&block)) {
                QVERIFY(!words->text.words.empty());
            }
    }
    const std::string html = reportHtml(made.report);
    for (const ReportSection& section : made.report.sections)
        QVERIFY(html.find("id=\"" + section.key + "\"") != std::string::npos);
}

void ReportTest::yearsAddUp()
{
    const Made made(sampleBytes(QStringLiteral("colossus.rackrent")).toStdString(), {}, {"cash-flow"});
    const ReportTable& table = made.table("cash-flow");
    QCOMPARE(QString::fromStdString(table.heading[1].words), QStringLiteral("FY2026"));
    QCOMPARE(QString::fromStdString(table.rows[0][0].words), QStringLiteral("Base rent"));
    // 1.25bn a month from May at half rent until June, then in full; 0.92bn from October: by hand.
    QCOMPARE(QString::fromStdString(table.rows[0][1].words), QStringLiteral("11.5bn"));
}

void ReportTest::sectionsComeInTheOrderAsked()
{
    const std::string bytes = sampleBytes(QStringLiteral("colossus.rackrent")).toStdString();
    const Made made(bytes, {}, {"method", "summary"});
    QCOMPARE(made.report.sections.size(), std::size_t(2));
    QCOMPARE(QString::fromStdString(made.report.sections[0].key), QStringLiteral("method"));
    QVERIFY_EXCEPTION_THROWN(Made(bytes, {}, {"appendix"}), std::out_of_range);
    const Report chosen = withSections(Made(bytes).report, {"method", "debt", "summary"}); // there is no debt
    QCOMPARE(chosen.sections.size(), std::size_t(2));
    QCOMPARE(reportMarkdown(chosen), reportMarkdown(made.report));
}

void ReportTest::aScenarioHasItsOwn()
{
    const std::string bytes = sampleBytes(QStringLiteral("colossus.rackrent")).toStdString();
    const Made base(bytes), article(bytes, "article");
    QVERIFY(base.report.scenario == ReportText("Base case") && article.report.scenario != base.report.scenario);
    QVERIFY(base.table("figures").rows != article.table("figures").rows);
    // Side by side they are the same whichever is shown.
    QVERIFY(base.table("scenarios").rows == article.table("scenarios").rows);
}

void ReportTest::whatDoesNotCountIsLeftOut()
{
    Json project = Json::parse(sampleBytes(QStringLiteral("colossus.rackrent")).toStdString());
    project["contracts"][0]["enabled"] = false;
    const Made made(project.dump());
    for (const auto& row : made.table("rent-roll").rows)
        QVERIFY(row[0].words != project["contracts"][0]["tenant"]);
    for (const ReportSection& section : made.report.sections)
        QVERIFY(section.key != "debt"); // there is none
}

void ReportTest::namesAreNoMarkup()
{
    Json project = Json::parse(sampleBytes(QStringLiteral("colossus.rackrent")).toStdString());
    project["contracts"][0]["tenant"] = "<b>A|B</b> *x* [y](z) `q`\nnext";
    project["name"] = "<script>1</script> & \"co\"";
    const Made made(project.dump());
    const std::string html = reportHtml(made.report);
    QVERIFY(html.find("<script>1") == std::string::npos && html.find("<b>A") == std::string::npos);
    QVERIFY(html.find("&lt;script&gt;1&lt;/script&gt; &amp; &quot;co&quot;") != std::string::npos);
    const std::string markdown = reportMarkdown(made.report);
    QVERIFY(markdown.find("\\<b\\>A\\|B\\</b\\> \\*x\\* \\[y\\](z) \\`q\\` next") != std::string::npos);
    QVERIFY(markdown.find("<b>") == std::string::npos);
}

void ReportTest::anEmptyProjectHasAReport()
{
    const Made made(R"({"format": "rackrent-project", "version": 1, "currency": "EUR",
                        "timeline": {"start": "2026-01-01", "months": 12}})");
    QCOMPARE(QString::fromStdString(made.report.title.words), QStringLiteral("Untitled project"));
    for (const ReportSection& section : made.report.sections)
        QVERIFY(section.key != "rent-roll" && section.key != "contracts");
    QVERIFY(reportHtml(made.report).find("EUR") != std::string::npos);
}

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
