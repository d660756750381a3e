// A roll that is exported and imported gives the same contracts: of samples, of generated projects, and of contracts
// whose values are anything that JSON can say.

#include "model/exchange/roll/delimited_text.h"
#include "model/exchange/roll/roll_export.h"
#include "model/exchange/roll/roll_guess.h"
#include "model/exchange/roll/roll_preview.h"
#include "model/project/generated_project.h"
#include "tests/model/model_test_support.h"

#include <QDir>

using namespace rackrent;
using rackrent::test::Random;

namespace {

/// Without an order of keys.
nlohmann::json meaning(const Json& json) { return nlohmann::json::parse(json.dump()); }

Json withoutContracts(Json document)
{
    document["contracts"] = Json::array();
    for (const char* key : {"scenarios", "simulation", "provenance", "views"}) // which refer to contracts
        document.erase(key);
    return document;
}

std::string bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// The contracts of a document that was exported and imported, by a mapping or by what is guessed.
void checkRoundTrip(const Json& document, char delimiter, bool byGuess)
{
    const ExportedRoll exported = exportedRoll(document, delimiter);
    const Workbook workbook = delimitedWorkbook(exported.text);
    QVERIFY2(workbook.isGood(), workbook.fault.c_str());
    RollMapping mapping = exported.mapping;
    if (byGuess) {
        mapping = rollGuess(workbook).mapping;
    } else {
        const ReadMapping read = readMapping(mappingText(mapping));
        QVERIFY(read.mapping && *read.mapping == mapping);
    }
    Json project = withoutContracts(document);
    const RollPreview preview = rollPreview(workbook.sheets.front(), mapping, project);
    for (const RollProblem& problem : preview.problems)
        QVERIFY2(problem.severity == Severity::Warning, problemText(problem).c_str());
    QVERIFY(preview.facilities.empty());
    for (const Edit& edit : preview.edits)
        QVERIFY(applyEdit(project, edit));
    QCOMPARE(project["contracts"].size(), document["contracts"].size());
    for (std::size_t i = 0; i < document["contracts"].size(); ++i) {
        const auto difference =
            nlohmann::json::diff(meaning(document["contracts"][i]), meaning(project["contracts"][i]));
        QVERIFY2(difference.empty(), difference.dump().c_str());
    }
}

/// Any small JSON value.
Json anyValue(Random& random, int depth)
{
    const std::vector<std::string> texts{"",       " x ",   "=1+1",       "'=x",     "-",    "n/a",  "none",
                                         "json:1", "[1]",   "{",          "1.5",     "true", "a\tb", "\r\n",
                                         "@x",     "\"q\"", "2026-01-01", "Total 5", "ü€",   "1,5"};
    switch (random.whole(0, depth > 0 ? 6 : 4)) {
    case 0: return nullptr;
    case 1: return random.chance(0.5);
    case 2: return random.whole(-1000, 1000);
    case 3: return random.real(-1, 1) * std::pow(10.0, random.whole(-12, 12));
    case 4: return texts[random.index(texts.size())];
    case 5: {
        Json list = Json::array();
        for (int i = random.whole(0, 3); i > 0; --i)
            list.push_back(anyValue(random, depth - 1));
        return list;
    }
    default: {
        Json object = Json::object();
        for (int i = random.whole(0, 3); i > 0; --i)
            object[texts[random.index(texts.size())]] = anyValue(random, depth - 1);
        return object;
    }
    }
}

} // namespace

class RollRoundTripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void projects_data();
    void projects();
    void anyValues();
    void formulasAreGuarded();
};

void RollRoundTripTest::projects_data()
{
    QTest::addColumn<QByteArray>("document");
    for (const char* folder : {"samples", "templates"}) {
        const QDir files(QStringLiteral(RACKRENT_SOURCE_DIR "/resources/") + folder);
        for (const QString& name : files.entryList({"*.rackrent"}, QDir::Files))
            if (name != "empty.rackrent") // has no contracts
                QTest::newRow(qPrintable(name)) << QByteArray::fromStdString(bytesOf(files.filePath(name)));
    }
    for (int seed = 1; seed <= 4; ++seed) {
        GeneratorSettings settings;
        settings.contracts = 250;
        settings.seed = static_cast<std::uint64_t>(seed);
        QTest::addRow("generated, seed %d", seed) << QByteArray::fromStdString(jsonText(generatedProject(settings)));
    }
}

void RollRoundTripTest::projects()
{
    QFETCH(QByteArray, document);
    const Json json = Json::parse(document.toStdString());
    checkRoundTrip(json, ',', true);
    checkRoundTrip(json, ',', false);
    checkRoundTrip(json, '\t', true);
}

void RollRoundTripTest::anyValues()
{
    const Json small = test::smallProject();
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        Random random(seed);
        Json document = small;
        Json& contract = document["contracts"][0];
        // Keys that the computation does not look into, and keys that nobody knows.
        for (const char* key :
             {"notes", "deposit", "prepayment", "renewal_options", "sources", "colour", "x/y", "=z", "Rent", ""})
            if (random.chance(0.6))
                contract[key] = anyValue(random, 3);
        contract["tenant"] = random.chance(0.5) ? Json("=cmd|' /C calc'!A0") : Json(" Total, \"Inc\" ");
        if (random.chance(0.5))
            contract["credit"] = {{"rating", anyValue(random, 2)}, {"outlook", anyValue(random, 2)}};
        if (random.chance(0.3))
            contract["credit"] = Json::object();
        checkRoundTrip(document, ',', true);
        if (QTest::currentTestFailed())
            return;
    }
}

void RollRoundTripTest::formulasAreGuarded()
{
    Json document = test::smallProject();
    for (const char* start : {"=", "+", "-", "@", "\t", "\r"}) {
        document["contracts"][0]["tenant"] = start + std::string("SUM(A1)");
        document["contracts"][0]["notes"] = start + std::string("1");
        const Workbook workbook = delimitedWorkbook(exportedRoll(document).text);
        for (const auto& row : workbook.sheets.front().rows)
            for (const Cell& cell : row)
                QVERIFY2(cell.isEmpty() || std::string("=+-@\t\r").find(cell.text.front()) == std::string::npos,
                         cell.text.c_str());
    }
}

QTEST_APPLESS_MAIN(RollRoundTripTest)
#include "roll_round_trip_test.moc"
