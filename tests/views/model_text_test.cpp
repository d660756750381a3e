// The model's texts, found again by their patterns: none may be missing, or a translation would leave it in English.

#include "model/analysis/charts.h"
#include "model/analysis/exhibit_views.h"
#include "model/portfolio/metric_table.h"
#include "model/portfolio/portfolio_checks.h"
#include "model/project/project_file.h"
#include "views/format/model_text.h"

#include <QDir>
#include <QTest>

#include <set>

using namespace rackrent;

namespace {

const QString root = QStringLiteral(RACKRENT_SOURCE_DIR);

Json read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(path.toStdString());
    const Json document = Json::parse(file.readAll().toStdString());
    return document.contains("project") ? document["project"] : document;
}

/// Samples and conformance cases.
std::vector<Json> documents()
{
    std::vector<Json> all;
    for (const QString& folder : {QStringLiteral("/resources/samples"), QStringLiteral("/tests/conformance")})
        for (const QFileInfo& file : QDir(root + folder).entryInfoList(QDir::Files))
            if (file.size() < 100'000)
                all.push_back(read(file.filePath()));
    return all;
}

void collect(const Json& value, const std::string& pointer, std::vector<std::string>& places)
{
    if (!pointer.empty())
        places.push_back(pointer);
    if (value.is_object())
        for (const auto& [key, element] : value.items())
            collect(element, pointer + "/" + key, places);
    else if (value.is_array())
        for (std::size_t i = 0; i < std::min<std::size_t>(value.size(), 2); ++i)
            collect(value[i], pointer + "/" + std::to_string(i), places);
}

/// Why a text could not be translated as a whole; empty when it could.
QString missing(const QString& text)
{
    const auto pattern = modelPattern(text);
    if (!pattern)
        return text;
    const QString words = QString::fromUtf8(pattern->text);
    if (words == QLatin1String("is %1; %2 is needed") && !modelPattern(pattern->parts[1]))
        return text;
    if (words == QLatin1String("is missing; %1 is needed") && !modelPattern(pattern->parts[0]) &&
        !pattern->parts[0].contains(QLatin1Char('{')))
        return text;
    return {};
}

} // namespace

class ModelTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void metricsAreKnown();
    void exhibitsAreKnown();
    void problemsAreKnown();
    void patternsAreFoundAgain_data();
    void patternsAreFoundAgain();
};

void ModelTextTest::metricsAreKnown()
{
    for (const MetricRow& row : metricTable())
        for (const std::string_view text : {row.title, row.definition})
            QVERIFY2(modelPattern(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))), text.data());
}

void ModelTextTest::exhibitsAreKnown()
{
    for (const Json& document : documents())
        for (std::size_t i = 0; i <= (document.contains("scenarios") ? document["scenarios"].size() : 0); ++i) {
            const std::string id = i == 0 ? "" : document["scenarios"][i - 1]["id"].get<std::string>();
            const ReadProject read = scenarioProject(document, id);
            if (!read.project)
                continue;
            const Results results = computedResults(*read.project);
            const ChartInput input{.results = results,
                                   .scenarioName = "Base case",
                                   .scenarios = {{"Base case", results.metrics}, {"Other", results.metrics}},
                                   .largest = 2};
            for (const ChartKind& kind : chartKinds()) {
                const Exhibit exhibit = kind.make(input);
                std::vector<std::string> texts = exhibit.further;
                for (const std::string& text : {exhibit.title, exhibit.subtitle, exhibit.acrossAxis, exhibit.message,
                                                std::string(kind.title), std::string(kind.question)})
                    texts.push_back(text);
                for (const Period period : {Period::Quarter, Period::FiscalYear}) {
                    const Exhibit longer = inPeriods(exhibit, period, read.project->timeline);
                    texts.push_back(longer.acrossAxis);
                    for (const ValueAxis& axis : longer.valueAxes)
                        texts.push_back(axis.title);
                }
                std::erase(texts, std::string()); // an axis that needs no title
                if (exhibit.across == Across::Categories)
                    texts.insert(texts.end(), exhibit.categories.begin(), exhibit.categories.end());
                if (exhibit.grid)
                    texts.insert(texts.end(), {exhibit.grid->acrossAxis, exhibit.grid->upAxis, exhibit.grid->valueName,
                                               exhibit.grid->missing});
                for (const ValueAxis& axis : exhibit.valueAxes)
                    texts.push_back(axis.title);
                for (const ExhibitSeries& series : exhibit.series)
                    if (series.role != Role::Tenant)
                        texts.push_back(series.label);
                for (const Crossing& crossing : exhibit.crossings)
                    texts.push_back(crossing.label);
                for (const std::string& text : texts)
                    QVERIFY2(modelPattern(QString::fromStdString(text)), text.c_str());
            }
        }
}

/// Every place of every project, taken out or with a value of each wrong kind.
void ModelTextTest::problemsAreKnown()
{
    const std::vector<Json> wrong{nullptr,
                                  true,
                                  -5,
                                  0.5,
                                  1e300,
                                  "",
                                  "x",
                                  "2020-01-01",
                                  "2999-12-31",
                                  Json::array(),
                                  Json::array({1}),
                                  Json::object(),
                                  Json{{"id", "-"}}};
    std::set<QString> unknown;
    std::set<std::string> patterns;
    const auto note = [&](const Problems& problems) {
        for (const Problem& problem : problems) {
            const QString text = QString::fromStdString(problem.message);
            if (const QString gap = missing(text); !gap.isEmpty())
                unknown.insert(gap);
            else
                patterns.insert(modelPattern(text)->text);
        }
    };
    for (const Json& document : documents()) {
        std::vector<std::string> places;
        collect(document, {}, places);
        for (const std::string& place : places) {
            Json edited = document;
            if (applyEdit(edited, {place, std::nullopt}))
                note(checkedProject(edited).problems);
            for (const Json& value : wrong) {
                edited = document;
                if (applyEdit(edited, {place, value}))
                    note(checkedProject(edited).problems);
            }
        }
    }
    QStringList gaps;
    for (const QString& gap : unknown)
        gaps << gap;
    QVERIFY2(gaps.isEmpty(), qPrintable(gaps.mid(0, 30).join(QLatin1Char('\n'))));
    QVERIFY2(patterns.size() > 25, qPrintable(QString::number(patterns.size())));
}

void ModelTextTest::patternsAreFoundAgain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("two parts") << "is -5; a number, 0 or more is needed"
                               << "is %1; %2 is needed" << QStringList{"-5", "a number, 0 or more"};
    QTest::newRow("the more special first")
        << "is 2020-01-01, before the start on 2026-05-01; a day on or after the start is needed"
        << "is %1, before the start on %2; a day on or after the start is needed"
        << QStringList{"2020-01-01", "2026-05-01"};
    QTest::newRow("no part") << "is above the cap; a floor at or below the cap is needed"
                             << "is above the cap; a floor at or below the cap is needed" << QStringList{};
    QTest::newRow("a day") << "4 Feb 2028"
                           << "%1 Feb %2" << QStringList{"4", "2028"};
}

void ModelTextTest::patternsAreFoundAgain()
{
    QFETCH(QString, text);
    QFETCH(QString, pattern);
    QFETCH(QStringList, parts);
    const auto found = modelPattern(text);
    QVERIFY(found);
    QCOMPARE(QString::fromUtf8(found->text), pattern);
    QCOMPARE(QStringList(found->parts.begin(), found->parts.end()), parts);
    QVERIFY(!modelPattern(QStringLiteral("nothing that the model says")));
}

QTEST_APPLESS_MAIN(ModelTextTest)
#include "model_text_test.moc"
