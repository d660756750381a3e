// The conformance cases: projects with the figures that the rules of docs/file-format.md give.

#include "model/exchange/results_text.h"
#include "model/portfolio/metric_table.h"
#include "model/project/project_file.h"

#include <QtTest>

#include <cmath>
#include <fstream>
#include <iterator>

using rackrent::Json;

namespace {

constexpr double relative = 1e-9;
constexpr double absolute = 1e-6;
constexpr double rootTolerance = 1e-7;

std::string bytesOf(const QString& path)
{
    std::ifstream file(path.toStdString(), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Expected figures that are not what the rules say, each with the reason.
bool isKnownArtefact(const std::string& file, const std::string& place)
{
    // On paper this project has no month with a negative flow, so there is no multiple. The expected 1e18 divides by
    // -2.3e-10, the rounding left by adding a month's rent day by day.
    return file == "14-trailing-exit" && place == "/metrics/moic";
}

class Comparison {
public:
    explicit Comparison(std::string file) : m_file(std::move(file)) {}

    void compare(const Json& expected, const Json& actual, const std::string& place)
    {
        if (isKnownArtefact(m_file, place))
            return;
        ++figures;
        if (expected.is_number() && actual.is_number()) {
            const double e = expected.get<double>(), a = actual.get<double>();
            const bool isRoot = place.find("irr") != std::string::npos;
            const double allowed = isRoot ? rootTolerance : std::max(absolute, relative * std::abs(e));
            if (!(std::abs(e - a) <= allowed))
                note(place, expected, actual);
        } else if (expected.is_object() && actual.is_object()) {
            for (auto it = expected.begin(); it != expected.end(); ++it)
                compare(it.value(), actual.contains(it.key()) ? actual[it.key()] : Json("absent"),
                        place + "/" + it.key());
            if (actual.size() != expected.size())
                note(place, expected.size(), actual.size());
        } else if (expected.is_array() && actual.is_array() && expected.size() == actual.size()) {
            for (std::size_t i = 0; i < expected.size(); ++i)
                compare(expected[i], actual[i], place + "/" + std::to_string(i));
        } else if (expected != actual) {
            note(place, expected, actual);
        }
    }

    int figures = 0;
    int differences = 0;
    std::string report;

private:
    void note(const std::string& place, const Json& expected, const Json& actual)
    {
        if (++differences <= 5)
            report += place + ": expected " + expected.dump() + ", computed " + actual.dump() + "\n";
    }

    std::string m_file;
};

} // namespace

class ConformanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFigure_data();
    void everyFigure();
    void aChangedFigureIsSeen();
};

void ConformanceTest::everyFigure_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("run");
    QTest::addColumn<QString>("scenario");
    const QDir folder(QStringLiteral(RACKRENT_SOURCE_DIR "/tests/conformance"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString& name : names) {
        const Json cases = Json::parse(bytesOf(folder.filePath(name)));
        for (std::size_t i = 0; i < cases["runs"].size(); ++i) {
            const Json& id = cases["runs"][i]["scenario"];
            const QString scenario = id.is_null() ? QString() : QString::fromStdString(id.get<std::string>());
            const QString row = QFileInfo(name).baseName() + QLatin1Char(' ') +
                                (scenario.isEmpty() ? QStringLiteral("base") : scenario);
            QTest::newRow(qPrintable(row)) << folder.filePath(name) << static_cast<int>(i) << scenario;
        }
    }
}

void ConformanceTest::everyFigure()
{
    QFETCH(QString, file);
    QFETCH(int, run);
    QFETCH(QString, scenario);
    const Json cases = Json::parse(bytesOf(file));
    const auto read = rackrent::scenarioProject(cases["project"], scenario.toStdString());
    for (const auto& problem : read.problems)
        if (problem.severity == rackrent::Severity::Error)
            qWarning("%s", rackrent::problemText(problem).c_str());
    QVERIFY(read.project.has_value());
    const Json computed = Json::parse(rackrent::resultsJson(rackrent::computedResults(*read.project)));

    Comparison comparison(QFileInfo(file).baseName().toStdString());
    comparison.compare(cases["runs"][static_cast<std::size_t>(run)]["expected"], computed, "");
    QVERIFY2(comparison.differences == 0,
             qPrintable(QString::number(comparison.differences) + QStringLiteral(" differences:\n") +
                        QString::fromStdString(comparison.report)));
    QVERIFY(comparison.figures > 500);
}

void ConformanceTest::aChangedFigureIsSeen()
{
    const Json cases =
        Json::parse(bytesOf(QStringLiteral(RACKRENT_SOURCE_DIR "/tests/conformance/01-part-months.json")));
    Json changed = cases["runs"][0]["expected"];
    changed["lines"]["noi"][5] = changed["lines"]["noi"][5].get<double>() * (1 + 3e-9);
    changed["metrics"]["irr"] = 0.1;
    Comparison comparison("01-part-months");
    comparison.compare(cases["runs"][0]["expected"], changed, "");
    QCOMPARE(comparison.differences, 2);
}

QTEST_APPLESS_MAIN(ConformanceTest)
#include "conformance_test.moc"
