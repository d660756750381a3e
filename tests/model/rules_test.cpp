// The rules that explanations and workbooks are made from give what the engine gives: two ways of computing every line
// and metric, on the samples, the conformance cases and random projects.

#include "model/portfolio/metric_table.h"
#include "model/project/checked_document.h"
#include "model/project/generated_project.h"
#include "model/rules/explanation.h"
#include "model/rules/formula_text.h"
#include "model/time/day_number.h"

#include <QtTest>

#include <cmath>

using namespace rackrent;

namespace {

constexpr double relative = 1e-9;
constexpr double ofLargest = 1e-12; // of the project's largest line: what rounding of sums leaves

CheckedDocument documentAt(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    OpenedProject opened = openedProject({bytes.data(), static_cast<std::size_t>(bytes.size())});
    if (opened.document.isValid())
        return std::move(opened.document);
    return CheckedDocument(Json(opened.document.json().at("project"))); // a conformance case
}

CheckedDocument randomDocument(int seed)
{
    GeneratorSettings settings;
    settings.contracts = 3 + seed % 9;
    settings.months = 24 + seed * 7 % 97;
    settings.facilities = 1 + seed % 3;
    settings.seed = static_cast<std::uint64_t>(seed);
    return CheckedDocument(generatedProject(settings));
}

double largestOf(const Results& results)
{
    double largest = 0;
    for (const double value : results.lines[PortfolioLine::Revenue])
        largest = std::max(largest, std::abs(value));
    for (const double value : results.lines[PortfolioLine::Capital])
        largest = std::max(largest, std::abs(value));
    return largest;
}

/// Holds figures against each other, and says the first that differ.
class Comparison {
public:
    explicit Comparison(double largest) : m_largest(largest) {}

    void compare(const std::string& what, double rules, double engine)
    {
        ++compared;
        if (std::isnan(rules) && std::isnan(engine))
            return;
        if (std::abs(rules - engine) <= relative * std::abs(engine) + ofLargest * m_largest)
            return;
        constexpr int mostTold = 5;
        if (++different <= mostTold)
            qWarning("%s: by the rules %.17g, by the engine %.17g", what.c_str(), rules, engine);
    }

    template <class Lines>
    void compareLines(RuleValues& values, const RuleBook& book, const std::string& keys, const Lines& lines)
    {
        for (std::size_t i = 0; i < Lines::lineCount; ++i) {
            const auto line = static_cast<typename Lines::LineType>(i);
            const std::string key = keys + std::string(keyOf(line));
            const auto figure = book.find(key);
            if (!figure) {
                ++different;
                qWarning("there is no rule for %s", key.c_str());
                continue;
            }
            for (int month = 0; month < lines.months(); ++month)
                compare(key + " of month " + std::to_string(month),
                        values.value(*figure, book.axis().before + static_cast<std::size_t>(month)),
                        lines[line][static_cast<std::size_t>(month)]);
        }
    }

    int compared = 0, different = 0;

private:
    double m_largest;
};

Comparison comparisonOf(const Project& project, const Json& json)
{
    const Results results = computedResults(project);
    const RuleBook book = ruleBook(project, json);
    RuleValues values(book);
    Comparison comparison(largestOf(results));
    comparison.compareLines(values, book, "lines/", results.lines);
    for (const std::size_t position : countedContracts(results)) {
        const ContractResult contract = contractResult(results, position);
        comparison.compareLines(values, book, "contracts/" + contract.id + "/", contract.lines);
    }
    for (std::size_t i = 0; i < results.facilities.size(); ++i) {
        const FacilityResult facility = facilityResult(results, i);
        const std::string keys = "facilities/" + facility.id + "/";
        comparison.compareLines(values, book, keys, facility.lines);
        comparison.compare(keys + "sunk_capital", values.value(*book.find(keys + "sunk_capital")),
                           facility.sunkCapital);
    }
    for (const MetricRow& row : metricTable()) {
        if (row.unit == MetricUnit::Rates)
            continue;
        const auto value = metricNumber(row, results.metrics);
        const double day = row.unit == MetricUnit::Day ? spreadsheetDayOfEpoch : 0;
        comparison.compare(std::string(row.key), values.value(*book.find("metrics/" + std::string(row.key))),
                           value ? *value + day : std::nan(""));
    }
    return comparison;
}

} // namespace

class RulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void giveWhatTheEngineGives_data();
    void giveWhatTheEngineGives();
    void giveWhatTheEngineGivesForRandomProjects();
    void explainEveryFigure_data() { samples(); }
    void explainEveryFigure();
    void explainAnInputByItsSource();
    void sayFormulasAsSpreadsheetsDo();
    void knowNoOtherKeys();

private:
    static void samples();
};

void RulesTest::samples()
{
    QTest::addColumn<QString>("path");
    for (const char* name : {"colossus", "childress", "ellendale", "river-bend"})
        QTest::newRow(name) << QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/%1.rackrent").arg(name);
}

void RulesTest::giveWhatTheEngineGives_data()
{
    samples();
    const QDir cases(QStringLiteral(RACKRENT_SOURCE_DIR "/tests/conformance"));
    for (const QString& name : cases.entryList({QStringLiteral("*.json")}))
        QTest::newRow(qPrintable(name)) << cases.filePath(name);
}

void RulesTest::giveWhatTheEngineGives()
{
    QFETCH(QString, path);
    CheckedDocument document = documentAt(path);
    QVERIFY(document.isValid());
    Comparison base = comparisonOf(document.project(), document.json());
    QVERIFY(base.compared > 100);
    QCOMPARE(base.different, 0);
    for (const Scenario& scenario : document.project().scenarios) {
        const auto under = document.under(scenario.id);
        QVERIFY(under);
        QCOMPARE(comparisonOf(under->project, *document.jsonUnder(scenario.id)).different, 0);
    }
}

void RulesTest::giveWhatTheEngineGivesForRandomProjects()
{
    constexpr int seeds = 50;
    for (int seed = 1; seed <= seeds; ++seed) {
        const CheckedDocument document = randomDocument(seed);
        QVERIFY(document.isValid());
        QVERIFY2(comparisonOf(document.project(), document.json()).different == 0, qPrintable(QString::number(seed)));
    }
}

void RulesTest::explainEveryFigure()
{
    QFETCH(QString, path);
    const CheckedDocument document = documentAt(path);
    const Results results = computedResults(document.project());
    Explainer explainer(results, document.json());
    const auto explained = [&](const std::string& key, std::optional<std::size_t> month) {
        const auto explanation = explainer.of(key, month);
        if (!explanation || !explanation->agrees || !explanation->engineValue)
            return false;
        // What it was made from can be opened in turn.
        return std::ranges::all_of(explanation->parts, [&](const ExplainedPart& part) {
            const auto opened = explainer.of(part.key, part.month);
            return opened && opened->agrees &&
                   (part.columns > 1 || (std::isnan(part.value) && std::isnan(opened->value)) ||
                    part.value == opened->value);
        });
    };
    for (const MetricRow& row : metricTable()) {
        const std::string key = "metrics/" + std::string(row.key);
        if (row.unit == MetricUnit::Rates)
            QVERIFY2(explainer.of(key), key.c_str());
        else
            QVERIFY2(explained(key, std::nullopt), key.c_str());
    }
    for (const Figure& figure : explainer.book().figures()) {
        const bool isLine = figure.extent == Extent::Months && figure.key.find("/term/") == std::string::npos &&
                            (figure.key.starts_with("lines/") || figure.rule == "In the timeline, up to the sale.");
        if (!isLine || figure.key == "lines/recurring_noi")
            continue;
        QVERIFY2(explained(figure.key, std::nullopt), figure.key.c_str());
        for (const int month : {0, 7, 13, document.project().timeline.months - 1})
            QVERIFY2(explained(figure.key, explainer.columnOf(month)), figure.key.c_str());
    }
}

void RulesTest::explainAnInputByItsSource()
{
    const CheckedDocument document =
        documentAt(QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent"));
    const Results results = computedResults(document.project());
    Explainer explainer(results, document.json());
    const auto rent = explainer.of("/contracts/anthropic/rent/rate");
    QVERIFY(rent);
    QCOMPARE(rent->value, 1.25e9);
    QCOMPARE(rent->origins.size(), std::size_t{1});
    QVERIFY(rent->origins[0].isInFile);
    QCOMPARE(QString::fromStdString(rent->origins[0].kind), QStringLiteral("published"));
    QVERIFY(!rent->origins[0].source.empty());
    const auto equity = explainer.of("/valuation/equity_discount_rate");
    QVERIFY(equity);
    QVERIFY(!equity->origins[0].isInFile);
}

void RulesTest::sayFormulasAsSpreadsheetsDo()
{
    const CheckedDocument document =
        documentAt(QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent"));
    const Results results = computedResults(document.project());
    Explainer explainer(results, document.json());
    const auto noi = explainer.of("lines/noi", explainer.columnOf(0));
    QVERIFY(noi);
    QCOMPARE(QString::fromStdString(noi->formula), QStringLiteral("[Revenue]-[Power cost]-[Operating costs]"));
    QCOMPARE(noi->terms.size(), std::size_t{3});
    QCOMPARE(*noi->sumOfTerms, noi->value);
    QCOMPARE(QString::fromStdString(*noi->monthText), QStringLiteral("2026-05"));
    const FigureNames none{[](FigureIndex, std::ptrdiff_t) { return std::string("x"); },
                           [](FigureIndex, std::size_t, std::size_t) { return std::string("y"); }};
    const auto text = [&](const Formula& formula) {
        return QString::fromStdString(formulaText(formula, explainer.book(), 0, none));
    };
    QCOMPARE(text(Formula(2) * (1 - Formula(1e-12))), QStringLiteral("2*(1-1E-12)"));
    QCOMPARE(text(Formula(2) - (Formula(3) - 4)), QStringLiteral("2-(3-4)"));
    QCOMPARE(text(Formula(2) / (Formula(3) / 4)), QStringLiteral("2/(3/4)"));
    QCOMPARE(text(rules::power(Formula(-2), rules::power(2, 3))), QStringLiteral("(-2)^(2^3)"));
    QCOMPARE(text(rules::when(Formula(1) < 2, rules::nothing(), 3)), QStringLiteral("IF(1<2,\"\",3)"));
    QCOMPARE(QString::fromStdString(figureWords(FigureUnit::Money, 1234567.5)), QStringLiteral("1,234,567.5"));
    QCOMPARE(QString::fromStdString(figureWords(FigureUnit::Money, -1000)), QStringLiteral("-1,000"));
    QCOMPARE(QString::fromStdString(figureWords(FigureUnit::Share, 0.125)), QStringLiteral("12.5%"));
    QCOMPARE(QString::fromStdString(figureWords(FigureUnit::Day, spreadsheetDayOfEpoch)), QStringLiteral("1970-01-01"));
    QCOMPARE(QString::fromStdString(figureWords(FigureUnit::Number, std::nan(""))), QStringLiteral("none"));
}

void RulesTest::knowNoOtherKeys()
{
    const CheckedDocument document =
        documentAt(QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent"));
    const Results results = computedResults(document.project());
    Explainer explainer(results, document.json());
    QVERIFY(!explainer.of("metrics/profit"));
    QVERIFY(!explainer.of("contracts/nobody/base_rent", explainer.columnOf(0)));
}

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
