// What the import of rent rolls says: every text of the model is found again by a pattern, or it would stay English,
// and paths become the names of fields.

#include "model/exchange/roll/delimited_text.h"
#include "model/exchange/roll/roll_guess.h"
#include "model/exchange/roll/roll_preview.h"
#include "model/exchange/roll/sheet_file.h"
#include "views/format/model_text.h"
#include "views/roll/roll_words.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace rackrent;

namespace {

/// What `rollMessage` asks the patterns for: the message, without the path that it begins with.
bool isKnown(const std::string& message)
{
    const QString text = QString::fromStdString(message);
    return modelPattern(text) || modelPattern(text.section(u' ', 1));
}

std::string rollFile(const QString& name)
{
    QFile file(QStringLiteral(RACKRENT_SOURCE_DIR "/tests/rolls/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

Json projectWith(int facilities)
{
    Json document = emptyRollProject("x", "USD");
    for (int i = 0; i < facilities; ++i)
        document["facilities"].push_back({{"id", "f" + std::to_string(i)}, {"name", "F"}, {"phases", Json::array()}});
    return document;
}

struct Roll {
    std::string text;
    Json document = emptyRollProject("x", "USD");
};

/// Rolls in which all is wrong that can be.
std::vector<Roll> wrongRolls()
{
    const std::string headings =
        "Contract ID,Tenant,Site,kW,Rent $/kW/month,Start,End,Term (months),Escalator,Notice days,Break option,GPUs,"
        "GPU hours,Free months,Kind,Enabled,Deliveries,Abatements,Rent basis\n";
    std::string rows;
    for (int i = 1; i <= 6; ++i)
        rows += "c" + std::to_string(i) + ",T,A,100,120,2026-01-01,2030-12-31,60,3%,90,2028-01-01,,,,colo,yes,,,\n";
    std::vector<Roll> all;
    const auto cells = [&](const std::string& row) { all.push_back({headings + rows + row + "\n"}); };
    cells("--,T,A,many,1.2.3,2026-02-30,soon,2.5,CPI,0.5,99/99/2026,1e400,-,x,villa,perhaps,{,json:{,weekly");
    cells("c9,T,A,5 kg,120%,Jan 2026,2020-12-31,24,3%,90,,10,99999999,2.5,colo,yes,,,per_year");
    cells("c9,T,A,,120,2026-01-01,2030-12-31,24,3%,90,,,,2,colo,yes,,\"[{\"\"from_month\"\":0,\"\"months\"\":1}]\",");
    cells("c1,,A,-5,120,2026-01-01,2030-12-31,,3%,,,,,,colo,yes,,,");
    cells("Total,,,900,,,,,,,,,,,,,,,");
    cells("Subtotal,,,600,,,,,,,,,,,,,,,\nc8,T,A,7,120,2026-01-01,2030-12-31,,,,,,,,,,,,\nTotal,,,900,,,,,,,,,,,,,,,");
    cells("Building Two,,,,,,,,,,,,,,,,,,");
    cells(",Vacant,A,50,,,,,,,,,,,,,,,");
    cells("Contract ID,Tenant,Site,kW,Rent $/kW/month,Start,End,,,,,,,,,,,,");
    all.push_back({headings + rows, projectWith(2)});
    all.push_back({"Tenant,kW,Rent $/kW/month,Start,End\nT,1,2,2026-01-01,2030-12-31\n", projectWith(7)});
    all.push_back({"Customer,GPUs,Price per GPU per month,GPU-hours total,Start\nT,,1500,100,\nU,4,9,1,2026-01-01\n"});
    all.push_back({"Tenant,Rent,Start,End\nT,#N/A,#REF!,\n"});
    all.push_back({"Tenant,MW,Annual rent in thousands,Start,End\nT,1,\"1.200\",1/2/2026,3/4/2030\n"});
    all.push_back({"Tenant,GPUs,Rate,Start,End\nT,8,2.5,2026-01-01,2030-12-31\n"});
    all.push_back({"Tenant,GPUs,Rent per GPU-hour,GPU-hours,Start,End\nT,,2,100,2026-01-01,2030-12-31\n"});
    all.push_back({"a,b\n1,2\n"});
    all.push_back({"\xe4,b\n1,2\n"});
    return all;
}

} // namespace

class RollWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsAndUnitsAreKnown();
    void messagesAreKnown();
    void remarksOfKeptRollsAreKnown();
    void faultsAreKnown();
    void pathsBecomeNames();
};

void RollWordsTest::fieldsAndUnitsAreKnown()
{
    std::set<QString> titles;
    for (const RollField& field : rollFields()) {
        const QString title = QString::fromUtf8(field.title.data(), static_cast<qsizetype>(field.title.size()));
        QVERIFY2(modelPattern(title), qPrintable(title));
        QVERIFY2(titles.insert(title).second, qPrintable(title));
        for (const RollUnit& unit : rollUnits(field.measure)) {
            const QString words = QString::fromUtf8(unit.words.data(), static_cast<qsizetype>(unit.words.size()));
            QVERIFY2(modelPattern(words) || words.size() <= 6, qPrintable(words));
            QVERIFY2(!rollUnitTitle(field.measure, unit.name, QStringLiteral("USD")).isEmpty(), qPrintable(words));
        }
    }
}

void RollWordsTest::messagesAreKnown()
{
    QStringList unknown;
    std::set<std::string> patterns;
    const auto note = [&](const std::string& text) {
        if (!isKnown(text))
            unknown << QString::fromStdString(text);
        else if (const auto pattern = modelPattern(QString::fromStdString(text)))
            patterns.insert(pattern->text);
    };
    for (const Roll& roll : wrongRolls()) {
        const Workbook workbook = delimitedWorkbook(roll.text);
        QVERIFY2(workbook.isGood(), workbook.fault.c_str());
        RollGuess guess = rollGuess(workbook);
        for (const std::string& remark : guess.remarks)
            note(remark);
        for (const std::string& remark : workbook.remarks)
            note(remark);
        for (const std::optional<std::string>& unit : {std::optional<std::string>(), std::optional<std::string>("")}) {
            RollMapping mapping = guess.mapping;
            for (RollColumn& column : mapping.columns)
                if (unit && column.field == "/rent/rate")
                    column.unit = *unit;
            for (const auto existing : {ExistingContracts::Refuse, ExistingContracts::Update}) {
                const RollPreview preview = rollPreview(workbook.sheets.front(), mapping, roll.document, existing);
                for (const RollProblem& problem : preview.problems)
                    note(problem.message);
                for (const RollRowRole& role : preview.leftOut)
                    note(roleWords(role));
            }
        }
    }
    unknown.removeDuplicates();
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    QVERIFY2(patterns.size() > 40, qPrintable(QString::number(patterns.size())));
}

void RollWordsTest::remarksOfKeptRollsAreKnown()
{
    for (const char* name : {"colocation.csv", "german.csv", "gpu-orders.csv", "grouped.txt"})
        for (const std::string& remark : rollGuess(delimitedWorkbook(rollFile(QString::fromLatin1(name)))).remarks)
            QVERIFY2(isKnown(remark), remark.c_str());
}

void RollWordsTest::faultsAreKnown()
{
    using namespace std::string_literals;
    for (const std::string& bytes : {""s, "a\0b"s, "\"a"s, "%PDF-1"s, "PK\x03\x04"s, "\xd0\xcf\x11\xe0"s,
                                     "PK\x03\x04 and then nothing that is a directory"s}) {
        const Workbook workbook = sheetFile(bytes, "/nowhere");
        QVERIFY(!workbook.isGood());
        QVERIFY2(isKnown(workbook.fault), workbook.fault.c_str());
    }
    for (const char* place : {"/nowhere/at/all", "/"}) {
        const Workbook workbook = sheetFileAt(place, "/nowhere");
        QVERIFY2(isKnown(workbook.fault), workbook.fault.c_str());
    }
    const Workbook workbook = sheetFile(rollFile(QStringLiteral("merged.xlsx")), "/nowhere");
    QVERIFY2(isKnown(workbook.fault), workbook.fault.c_str());
    for (const char* text :
         {R"({"format": "other", "version": 1, "columns": []})",
          R"({"format": "rackrent-roll-mapping", "version": 1, "columns": [{"column": "A1", "field": "rent"},
              {"column": "B", "field": "/tenant", "unit": "kW"}, {"column": "B", "field": "/tenant"},
              {"column": "C", "field": "term", "unit": "weeks"}], "defaults": {"x": 1}, "groups": "y",
              "skipped_rows": [0]})"})
        for (const Problem& problem : readMapping(text).problems)
            QVERIFY2(isKnown(problem.message), problem.message.c_str());
}

void RollWordsTest::pathsBecomeNames()
{
    QCOMPARE(rollMessage("capacity/critical_it_mw is -0.005; a number, 0 or more is needed"),
             QStringLiteral("Critical IT power is -0.005; a number, 0 or more is needed"));
    QCOMPARE(rollMessage("abatements/0/months is -1; a whole number from 0 to 1200 is needed").section(u' ', 0, 0),
             QStringLiteral("Abatements"));
    QCOMPARE(rollMessage("rent is missing; an object { ... } is needed").section(u' ', 0, 1),
             QStringLiteral("Rent is"));
    QCOMPARE(rollMessage("column C, \"a/b\", is taken for /capacity/critical_it_mw in kW"),
             QStringLiteral("column C, \"a/b\", is taken for \u201cCritical IT power\u201d in kW"));
    QCOMPARE(rollMessage("nothing that is known"), QStringLiteral("nothing that is known"));
    QCOMPARE(rollFieldTitle("/colour"), QStringLiteral("/colour"));
    QCOMPARE(rollPlace(6, 2), QStringLiteral("C7"));
    QCOMPARE(rollPlace(6, -1), QStringLiteral("row 7"));
    QCOMPARE(rollPlace(-1, -1), QString());
}

QTEST_APPLESS_MAIN(RollWordsTest)
#include "roll_words_test.moc"
