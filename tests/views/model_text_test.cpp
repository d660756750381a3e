// The model's texts, found again by their patterns: none may be missing, or a translation would leave it in English.

#include "model/analysis/charts.h"
#include "model/analysis/exhibit_views.h"
#include "model/portfolio/metric_table.h"
#include "model/portfolio/portfolio_checks.h"
#include "model/project/project_file.h"
#include "tests/views/model_text_support.h"

#include <QTest>

#include <set>

using namespace rackrent;
using rackrent::test::documents;
using rackrent::test::missing;
using rackrent::test::textsOf;

namespace {

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

} // namespace

class ModelTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void metricsAreKnown();
    void exhibitsAreKnown();
    void problemsAreKnown();
    void patternsAreFoundAgain_data();
    void patternsAreFoundAgain();
    void namesAreNotTakenForTexts();
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
                std::vector<std::string> texts = textsOf(exhibit);
                texts.insert(texts.end(), {std::string(kind.title), std::string(kind.question)});
                for (const Period period : {Period::Quarter, Period::FiscalYear}) {
                    const Exhibit longer = inPeriods(exhibit, period, read.project->timeline);
                    texts.push_back(longer.acrossAxis);
                    for (const ValueAxis& axis : longer.valueAxes)
                        texts.push_back(axis.title);
                }
                std::erase(texts, std::string()); // an axis that needs no title
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
    QTest::newRow("several days") << "4 Feb 2028, 1 Mar 2029 to 5 Apr 2030"
                                  << "%1, %2" << QStringList{"4 Feb 2028", "1 Mar 2029 to 5 Apr 2030"};
    QTest::newRow("a metric by an input") << "Break-even on rent, date by google: end"
                                          << "%1 by %2" << QStringList{"Break-even on rent, date", "google: end"};
    QTest::newRow("an input with numbers")
        << "NPV of 0 USD is reached at acme: ramp 1 fraction 0.25, 0.5."
        << "%1 of %2 is reached at %3 %4." << QStringList{"NPV", "0 USD", "acme: ramp 1 fraction", "0.25, 0.5"};
    QTest::newRow("two inputs") << "acme: ramp 1 months (-1 month / +1 month)"
                                << "%1 (%2 / %3)" << QStringList{"acme: ramp 1 months", "-1 month", "+1 month"};
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

void ModelTextTest::namesAreNotTakenForTexts()
{
    for (const char* name :
         {"Solar by Sun", "Halls (north)", "Foo, Inc.", "Start put off to Feb 2028", "Late by months",
          "Case 2: high; case 3: low", "Base case high", "Rates up 200 pp or more"})
        QVERIFY2(!modelPattern(QString::fromUtf8(name)), name);
}

QTEST_APPLESS_MAIN(ModelTextTest)
#include "model_text_test.moc"
