// Where inputs come from.

#include "tests/fields/field_cases.h"
#include "tests/fields/tried_edits.h"

#include "views/fields/provenance.h"

#include <QTest>

using namespace rackrent;
using rackrent::test::text;
using rackrent::test::tried;

class ProvenanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhereAnInputComesFrom_data();
    void saysWhereAnInputComesFrom();
    void writesEntries();
    void everyEntryOfTheSamplesIsFound();
    void listsAllInputs();
    void listsDefaultsInWords();
};

void ProvenanceTest::saysWhereAnInputComesFrom_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("origin");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isOwn");
    const auto row = [](const char* path, Origin origin, const char* source, bool isOwn) {
        QTest::newRow(path) << QString::fromLatin1(path) << static_cast<int>(origin) << QString::fromLatin1(source)
                            << isOwn;
    };
    row("/contracts/anthropic/rent/rate", Origin::Published, "s-1", true);
    row("/contracts/0/rent/rate", Origin::Published, "s-1", true);
    row("/contracts/0/ramp/0/fraction", Origin::Assumption, "", true);
    row("/contracts/google/ramp/0/fraction", Origin::Inferred, "fwp", false); // an entry of the whole ramp
    row("/contracts/1/load_factor", Origin::Default, "", false);
    row("/contracts/1/tenant", Origin::Unsaid, "", false);
    row("/valuation/equity_discount_rate", Origin::Default, "", false);
}

void ProvenanceTest::saysWhereAnInputComesFrom()
{
    QFETCH(QString, path);
    QFETCH(int, origin);
    QFETCH(QString, source);
    QFETCH(bool, isOwn);
    Json document = cases::named("colossus");
    document["contracts"][1]["ramp"] = Json::array({Json{{"months", 3}, {"fraction", 0}}});
    for (const char* key : {"/contracts/google/ramp/0/fraction", "/contracts/google/ramp/0/months"})
        document["provenance"].erase(key);
    document["provenance"]["/contracts/1/ramp"] = {{"kind", "inferred"}, {"source", "fwp"}};
    document["contracts"][1].erase("load_factor");
    document["valuation"].erase("equity_discount_rate");
    const InputOrigin found = originOf(document, path.toStdString());
    QCOMPARE(static_cast<int>(found.origin), origin);
    QCOMPARE(QString::fromStdString(found.source), source);
    QCOMPARE(found.isOwn, isOwn);
}

void ProvenanceTest::writesEntries()
{
    Json document = cases::named("colossus");
    const std::string path = "/contracts/1/tenant";
    InputOrigin origin{Origin::Published, "fwp", "page 1", {}, false};
    document = tried(document, originEdits(document, path, origin));
    QCOMPARE(text(document["provenance"]["/contracts/google/tenant"]),
             QStringLiteral(R"({"kind":"published","source":"fwp","note":"page 1"})"));
    QVERIFY2(cases::errorsOf(document).isEmpty(), qPrintable(cases::errorsOf(document)));
    QVERIFY(originEdits(document, path, origin).empty());
    const InputOrigin again = originOf(document, path);
    QVERIFY(again.origin == Origin::Published && again.note == "page 1" && again.isOwn);
    origin = {Origin::Assumption, {}, {}, {}, false};
    document = tried(document, originEdits(document, "/contracts/google/tenant", origin));
    QCOMPARE(text(document["provenance"]["/contracts/google/tenant"]), QStringLiteral(R"({"kind":"assumption"})"));
    document = tried(document, originEdits(document, path, {Origin::Unsaid, {}, {}, {}, false}));
    QVERIFY(!document["provenance"].contains("/contracts/google/tenant"));
    QVERIFY(originEdits(document, path, {Origin::Default, {}, {}, {}, false}).empty());
    // The first entry, and the last.
    document.erase("provenance");
    document = tried(document, originEdits(document, "/valuation/discount_rate", origin));
    QCOMPARE(text(document["provenance"]), QStringLiteral(R"({"/valuation/discount_rate":{"kind":"assumption"}})"));
    document = tried(document, originEdits(document, "/valuation/discount_rate", {Origin::Unsaid, {}, {}, {}, false}));
    QVERIFY(!document.contains("provenance"));
}

void ProvenanceTest::everyEntryOfTheSamplesIsFound()
{
    int entries = 0;
    for (const cases::Case& one : cases::all()) {
        if (!one.document.contains("provenance"))
            continue;
        for (const auto& [path, entry] : one.document["provenance"].items()) {
            const InputOrigin found = originOf(one.document, path);
            QCOMPARE(QString::fromLatin1(originWord(found.origin)),
                     QString::fromStdString(entry["kind"].get<std::string>()));
            QVERIFY(found.isOwn);
            QCOMPARE(found.entryKey, path);
            ++entries;
        }
    }
    QVERIFY2(entries > 100, qPrintable(QString::number(entries)));
}

void ProvenanceTest::listsAllInputs()
{
    for (const cases::Case& one : cases::all()) {
        const Json document = one.name == u"reit-300" ? cases::shortened(one.document) : one.document;
        QSet<QString> pointers;
        int published = 0;
        for (const Input& input : allInputs(document)) {
            QVERIFY2(!pointers.contains(QString::fromStdString(input.pointer)), input.pointer.c_str());
            pointers += QString::fromStdString(input.pointer);
            const Json* value = elementAtPosition(document, input.pointer);
            QCOMPARE(value != nullptr, input.value.has_value());
            QVERIFY(value == nullptr || *value == *input.value);
            QCOMPARE(input.origin.origin == Origin::Default, value == nullptr && input.origin.entryKey.empty());
            QVERIFY2(!inputText(input, document, NumberText(QStringLiteral("USD"), QLocale::c())).isEmpty(),
                     input.pointer.c_str());
            published += input.origin.origin == Origin::Published ? 1 : 0;
        }
        QCOMPARE(published > 0, document.contains("provenance"));
    }
}

void ProvenanceTest::listsDefaultsInWords()
{
    const Json document = Json::parse(R"({
      "format": "rackrent-project", "version": 1, "currency": "USD", "timeline": {"start": "2026-01-01", "months": 12},
      "facilities": [{"id": "hall", "capital": [{"category": "gpu", "amount": 7, "spend": {"start": "2026-01-01"}}]}]
    })");
    QStringList lines;
    for (const Input& input : allInputs(document))
        if (input.origin.origin == Origin::Default)
            lines += partTitle(document, input.part) + QStringLiteral(": ") + fieldTitle(input.place()) +
                     QStringLiteral(" = ") +
                     inputText(input, document, NumberText(QStringLiteral("USD"), QLocale::c()));
    const QStringList wanted{QStringLiteral("Timeline: Fiscal year ends in month = 12"),
                             QStringLiteral("hall: Counted = yes"),
                             QStringLiteral("hall: PUE = 1"),
                             QStringLiteral("hall: Capital, row 1, Real estate = no"),
                             QStringLiteral("hall: Capital, row 1, Over = 1 months"),
                             QStringLiteral("hall: Capital, row 1, Profile = Even")};
    QCOMPARE(lines.mid(0, 6), wanted);
    QVERIFY(lines.contains(QStringLiteral("Valuation: Discount rate = 10%")));
    QVERIFY(lines.contains(QStringLiteral("Valuation: Valuation date = 1 Jan 2026")));
}

QTEST_GUILESS_MAIN(ProvenanceTest)
#include "provenance_test.moc"
