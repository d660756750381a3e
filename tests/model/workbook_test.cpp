// The workbook is computed anew by LibreOffice: it gives Rackrent's figures, for the samples and random projects, and
// follows when its inputs are changed as Rackrent does.

#include "model/exchange/workbook/workbook.h"
#include "model/portfolio/metric_table.h"
#include "model/project/document_path.h"
#include "model/project/generated_project.h"
#include "model/rules/rule_book.h"
#include "model/time/day_number.h"

#include <QtTest>

#include <cmath>

using namespace rackrent;

namespace {

constexpr double relative = 1e-9;
constexpr double ofLargest = 1e-12; // of the project's largest line: what rounding of sums leaves
/// LibreOffice takes some five seconds to open each: fifty are asked for by RACKRENT_RANDOM_WORKBOOKS=50.
int randomProjects()
{
    constexpr int usual = 5;
    bool isSaid = false;
    const int said = qEnvironmentVariableIntValue("RACKRENT_RANDOM_WORKBOOKS", &isSaid);
    return isSaid ? said : usual;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Json documentAt(const QString& path)
{
    Json json = Json::parse(bytesOf(path).toStdString());
    return json;
}

Json randomDocument(int seed)
{
    GeneratorSettings settings;
    settings.contracts = 2 + seed % 3;
    settings.months = 24 + seed * 7 % 37;
    settings.facilities = 1 + seed % 2;
    settings.seed = static_cast<std::uint64_t>(1000 + seed);
    return generatedProject(settings);
}

QString sample(const char* name)
{
    return QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/%1.rackrent").arg(QLatin1String(name));
}

/// What the workbook calls an input.
std::string definedName(const std::string& path)
{
    std::string name = "in";
    for (const char c : path)
        name += std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
    return name;
}

/// A workbook to be computed, and the project whose figures it must give.
struct Job {
    QString name;
    Json document;                         ///< that the workbook is made from
    std::map<std::string, double> changes; ///< of its cells, by defined name
    Json expected;                         ///< the document with the same changes
};

/// Changes some inputs of a project a little, as many as remain valid, here and in the job's cells.
void change(Job& job, std::size_t step)
{
    const CheckedDocument document{Json(job.document)};
    const RuleBook book = ruleBook(document.project(), job.document);
    std::size_t position = 0, changed = 0;
    constexpr std::size_t most = 8;
    for (const Figure& figure : book.figures())
        for (std::size_t i = 0; i < figure.paths.size() && figure.isInFile && changed < most; ++i) {
            // The axis is laid out for the timeline; a scenario's own paths stay.
            if (++position % step != 0 || figure.formula || figure.values[i] == 0 ||
                figure.paths[i].starts_with("/timeline"))
                continue;
            Json tried = job.expected;
            Json* at = elementAt(tried, figure.paths[i], IdIndex());
            double value = 0;
            if (figure.unit == FigureUnit::Day) {
                constexpr int later = 20; // days
                value = figure.values[i] + later;
                *at = dateText(dayOfNumber(value - spreadsheetDayOfEpoch));
            } else if (at->is_number_integer()) {
                value = figure.values[i] + 1;
                *at = static_cast<int>(value);
            } else {
                constexpr double more = 1.07;
                value = figure.values[i] * more;
                *at = value;
            }
            if (!CheckedDocument{Json(tried)}.isValid())
                continue;
            job.expected = std::move(tried);
            job.changes[definedName(figure.paths[i])] = value;
            ++changed;
        }
}

std::vector<Job> allJobs()
{
    std::vector<Job> jobs;
    const auto add = [&](const QString& name, const Json& document, std::size_t step) {
        jobs.push_back({name, document, {}, document});
        change(jobs.back(), step);
    };
    for (const char* name : {"colossus", "childress", "ellendale", "river-bend"})
        add(QLatin1String(name), documentAt(sample(name)), 3);
    for (int seed = 1; seed <= randomProjects(); ++seed)
        add(QStringLiteral("random %1").arg(seed), randomDocument(seed), static_cast<std::size_t>(3 + seed % 5));
    return jobs;
}

Json runOffice(const Json& jobs, const QDir& folder)
{
    // The system's Python has LibreOffice's module.
    const QString python = QFile::exists(QStringLiteral("/usr/bin/python3")) ? QStringLiteral("/usr/bin/python3")
                                                                             : QStringLiteral("python3");
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(python, {QStringLiteral(RACKRENT_SOURCE_DIR "/tests/workbook/recalculate.py")});
    process.write(QByteArray::fromStdString(jobs.dump()));
    process.closeWriteChannel();
    constexpr int most = 600'000; // ms
    Json computed = Json::array();
    if (!process.waitForFinished(most) || process.exitCode() != 0) {
        qWarning("LibreOffice with its Python module is needed (libreoffice-calc-nogui, python3-uno): status %d, %s",
                 process.exitCode(), process.readAllStandardError().constData());
        return computed;
    }
    for (const QByteArray& line : process.readAllStandardOutput().split('\n'))
        if (!line.isEmpty())
            computed.push_back(Json::parse(line.toStdString()));
    return computed;
}

/// Holds what LibreOffice computed against the engine's figures.
class Held {
public:
    /// @param isChanged whether the job's changes were made
    Held(const Job& job, const Json& computed, bool isChanged)
        : m_job(job), m_computed(computed), m_isChanged(isChanged)
    {}

    int differences()
    {
        CheckedDocument document{Json(m_isChanged ? m_job.expected : m_job.document)};
        const Results results = computedResults(document.project());
        // The sheets were laid out before the change.
        const CheckedDocument before{Json(m_job.document)};
        const RuleAxis axis = ruleBook(before.project(), m_job.document).axis();
        m_before = axis.before;
        for (const double value : results.lines[PortfolioLine::Revenue])
            m_largest = std::max(m_largest, std::abs(value));
        for (const double value : results.lines[PortfolioLine::Capital])
            m_largest = std::max(m_largest, std::abs(value));
        holdLines("lines/", results.lines);
        for (const std::size_t position : countedContracts(results)) {
            const ContractResult contract = contractResult(results, position);
            holdLines("contracts/" + contract.id + "/", contract.lines);
        }
        for (std::size_t i = 0; i < results.facilities.size(); ++i) {
            const FacilityResult facility = facilityResult(results, i);
            holdLines("facilities/" + facility.id + "/", facility.lines);
        }
        for (const MetricRow& row : metricTable()) {
            if (row.unit == MetricUnit::Rates)
                continue;
            const std::string key = "metrics/" + std::string(row.key);
            const auto value = metricNumber(row, results.metrics);
            const double day = row.unit == MetricUnit::Day ? spreadsheetDayOfEpoch : 0;
            const Json& single = m_computed.at("single");
            hold(key, single.contains(key) ? single[key].get<double>() : std::nan(""),
                 value ? *value + day : std::nan(""));
        }
        if (!m_isChanged)
            hold("checks", m_computed.at("single").at("checks/All of them").get<double>(), 1);
        return m_differences;
    }

private:
    template <class Lines>
    void holdLines(const std::string& keys, const Lines& lines)
    {
        for (std::size_t i = 0; i < Lines::lineCount; ++i) {
            const auto line = static_cast<typename Lines::LineType>(i);
            const std::string key = keys + std::string(keyOf(line));
            const Json& row = m_computed.at("rows").at(key);
            for (int month = 0; month < lines.months(); ++month) {
                const auto at = static_cast<std::size_t>(month);
                const Json& cell = row.at(m_before + at);
                hold(key + " of month " + std::to_string(month), cell.is_number() ? cell.get<double>() : std::nan(""),
                     lines[line][at]);
            }
        }
    }

    void hold(const std::string& what, double office, double engine)
    {
        if (std::isnan(office) && std::isnan(engine))
            return;
        if (std::abs(office - engine) <= relative * std::abs(engine) + ofLargest * m_largest)
            return;
        constexpr int mostTold = 4;
        if (++m_differences <= mostTold)
            qWarning("%s: %s: LibreOffice %.17g, Rackrent %.17g",
                     qPrintable(m_job.name + (m_isChanged ? QStringLiteral(", changed") : QString())), what.c_str(),
                     office, engine);
    }

    const Job& m_job;
    const Json& m_computed;
    bool m_isChanged;
    std::size_t m_before = 0;
    double m_largest = 0;
    int m_differences = 0;
};

std::string workbookOf(const Json& json, WorkbookContent content = WorkbookContent::Formulas)
{
    CheckedDocument document{Json(json)};
    const Results results = computedResults(document.project());
    return workbookBytes({document, "", results, "a.rackrent", "Rackrent"}, content);
}

} // namespace

class WorkbookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesRackrentsFiguresInLibreOffice();
    void isTheSameBytesEveryTime();
    void holdsValuesWhereItIsAskedTo();
    void keepsWordsThatLookLikeFormulas();
};

void WorkbookTest::givesRackrentsFiguresInLibreOffice()
{
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const std::vector<Job> jobs = allJobs();
    Json list = Json::array();
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        const QString path = folder.filePath(QStringLiteral("%1.xlsx").arg(i));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(workbookOf(jobs[i].document)));
        list.push_back({{"file", path.toStdString()}, {"changes", Json::object()}});
        for (const auto& [name, value] : jobs[i].changes)
            list.back()["changes"][name] = value;
    }
    const Json computed = runOffice(list, QDir(folder.path()));
    QCOMPARE(computed.size(), 2 * jobs.size());
    std::size_t changes = 0;
    int failed = 0;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        changes += jobs[i].changes.size();
        for (const bool isChanged : {false, true})
            failed += Held(jobs[i], computed[2 * i + (isChanged ? 1 : 0)], isChanged).differences() > 0 ? 1 : 0;
    }
    QVERIFY(changes > 4 * jobs.size());
    QCOMPARE(failed, 0);
}

void WorkbookTest::isTheSameBytesEveryTime()
{
    const Json document = documentAt(sample("colossus"));
    const std::string first = workbookOf(document);
    QTest::qWait(1100); // seconds stand in archives
    QVERIFY(first == workbookOf(document));
    QVERIFY(first.starts_with("PK"));
}

void WorkbookTest::holdsValuesWhereItIsAskedTo()
{
    const Json document = documentAt(sample("colossus"));
    const std::string values = workbookOf(document, WorkbookContent::Values), formulas = workbookOf(document);
    QVERIFY(values.size() < formulas.size());
}

void WorkbookTest::keepsWordsThatLookLikeFormulas()
{
    Json document = documentAt(sample("colossus"));
    document["name"] = "=1+1";
    document["contracts"][0]["tenant"] = "=cmd|'/c calc'!A1";
    QVERIFY(workbookOf(document).starts_with("PK")); // by the string call, which spreadsheets take for words
}

QTEST_GUILESS_MAIN(WorkbookTest)
#include "workbook_test.moc"
