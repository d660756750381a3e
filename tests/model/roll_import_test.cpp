// Rolls into contracts: what is guessed of the kept rolls, what each cell that is wrong is told, mappings as files,
// updates.

#include "model/exchange/roll/delimited_text.h"
#include "model/exchange/roll/roll_guess.h"
#include "model/exchange/roll/roll_preview.h"
#include "tests/model/model_test_support.h"

#include <QElapsedTimer>

using namespace rackrent;

namespace {

std::string bytesOf(const char* name)
{
    QFile file(QStringLiteral(RACKRENT_SOURCE_DIR "/tests/rolls/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QStringList told(const RollPreview& preview)
{
    QStringList lines;
    for (const RollProblem& problem : preview.problems)
        lines << QString::fromStdString(problemText(problem));
    return lines;
}

RollPreview previewOf(const std::string& text, const Json& document = emptyRollProject("x", "USD"),
                      ExistingContracts existing = ExistingContracts::Refuse)
{
    const Workbook workbook = delimitedWorkbook(text);
    return rollPreview(workbook.sheets.front(), rollGuess(workbook).mapping, document, existing);
}

const std::string headings = "Tenant,Site,kW,Rent $/kW/month,Start,End,Escalator,Notice days,Break option\n";

/// A roll of five rows that are right, so that guesses stand, and one that is not.
std::string rollWith(const std::string& row)
{
    std::string text = headings;
    for (int i = 1; i <= 5; ++i)
        text += "T" + std::to_string(i) + ",A,100,120,2026-01-01,2030-12-31,3%,90,2028-01-01\n";
    return text + row + "\n";
}

} // namespace

class RollImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keptRolls_data();
    void keptRolls();
    void wrongCells_data();
    void wrongCells();
    void derives_data();
    void derives();
    void wrongCellsOfAKnownColumnAreTold();
    void totalsAreHeldAgainstTheRows();
    void existingContracts();
    void facilitiesAreKnownByName();
    void mappingsAreFiles();
    void wrongMappings_data();
    void wrongMappings();
    void movedColumnsAreFound();
    void fiveThousandRows();
    void oddShapesAreQuick();
};

void RollImportTest::keptRolls_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file :
         {"colocation.csv", "gpu-orders.csv", "german.csv", "grouped.txt"}) // workbooks: roll_command_test
        QTest::newRow(file) << QString(file);
}

void RollImportTest::keptRolls()
{
    QFETCH(QString, file);
    const Json expected = Json::parse(bytesOf(qPrintable(file.section('.', 0, 0) + ".json")));
    const Workbook workbook = delimitedWorkbook(bytesOf(qPrintable(file)));
    const RollGuess guess = rollGuess(workbook);
    const RollPreview preview = rollPreview(workbook.sheets.front(), guess.mapping, emptyRollProject("x", "USD"));
    QCOMPARE(told(preview), QStringList());
    QCOMPARE(preview.contracts.size(), expected["contracts"].size());
    for (std::size_t i = 0; i < preview.contracts.size(); ++i)
        QCOMPARE(preview.contracts[i].contract.dump(), expected["contracts"][i].dump());
    QCOMPARE(Json(preview.facilities).dump(), expected["facilities"].dump());
    QVERIFY(!guess.remarks.empty());
}

void RollImportTest::wrongCells_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("said"); ///< the only problem, from its beginning
    const auto row = [](const char* name, const char* cells, const char* said) {
        QTest::newRow(name) << QString(cells) << QString(said);
    };
    row("no number", "T,A,many,120,2026-01-01,2030-12-31,3%,,", "error in C7: \"many\" is no number;");
    row("a number too large", "T,A,1e400,120,2026-01-01,2030-12-31,3%,,",
        "error in C7: \"1e400\" is larger or smaller");
    row("another unit", "T,A,5 kg,120,2026-01-01,2030-12-31,3%,,",
        "error in C7: \"5 kg\" has \"kg\" behind its number");
    row("a negative capacity", "T,A,-5,120,2026-01-01,2030-12-31,3%,,",
        "error in C7: capacity/critical_it_mw is -0.005;");
    row("a day that does not exist", "T,A,5,120,2026-02-30,2030-12-31,3%,,",
        "error in E7: \"2026-02-30\" is a day that does not");
    row("an end before the start", "T,A,5,120,2026-01-01,2025-12-31,3%,,",
        "error in F7: end is 2025-12-31, before the start");
    row("no start", "T,A,5,120,,2030-12-31,3%,,", "error in row 7: start is missing;");
    row("no tenant", ",A,5,120,2026-01-01,2030-12-31,3%,,", "error in row 7: tenant is missing;");
    row("no rent", "T,A,5,,2026-01-01,2030-12-31,3%,,", "error in row 7: rent is missing;");
    row("an index without a curve", "T,A,5,120,2026-01-01,2030-12-31,CPI,,", "error in G7: \"CPI\" is no number");
    row("half a day of notice", "T,A,5,120,2026-01-01,2030-12-31,3%,0.5,2028-01-01",
        "error in H7: \"0.5\" is no whole number");
    row("notice without a day", "T,A,5,120,2026-01-01,2030-12-31,3%,90,",
        "warning in H7: is a period of notice without a day");
    row("a month without a day", "T,A,5,120,Jan 2026,2030-12-31,3%,,",
        "warning in E7: \"Jan 2026\" has no day and is taken for 2026-01-01");
    row("no power", "T,A,,120,2026-01-01,2030-12-31,3%,,", "warning in row 7: is a rent by the kW without a power");
    row("broken JSON", "T,A,json:{,120,2026-01-01,2030-12-31,3%,,", "error in C7: \"{\" is no JSON");
    row("an escalation of -100%", "T,A,5,120,2026-01-01,2030-12-31,-100%,,", "error in G7: escalation/rate is -1;");
}

void RollImportTest::wrongCells()
{
    QFETCH(QString, row);
    QFETCH(QString, said);
    const RollPreview preview = previewOf(rollWith(row.toStdString()));
    const QStringList lines = told(preview);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.front().startsWith(said), qPrintable(lines.front()));
    QVERIFY(preview.edits.empty() == said.startsWith("error"));
    QCOMPARE(preview.contracts.size(), std::size_t{6});
}

void RollImportTest::derives_data()
{
    QTest::addColumn<QString>("roll");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const char* roll, const char* pointer, const char* value) {
        QTest::newRow(name) << QString(roll) << QString(pointer) << QString(value);
    };
    row("a year's rent a kW", "Tenant,kW,Rent (USD/kW/year),Start,End\nT,100,1800,2026-01-01,2030-12-31\n", "/rent",
        R"({"basis":"per_kw_month","rate":150})");
    row("a month's rent a GPU", "Tenant,GPUs,Price per GPU per month,Start,End\nT,64,1500,2026-01-01,2030-12-31\n",
        "/rent", R"({"basis":"per_month","rate":96000})");
    row("millions in the cell", "Tenant,MW,Monthly rent,Start,End\nT,100,$1.25bn,2026-01-01,2030-12-31\n", "/rent/rate",
        "1250000000");
    row("a unit in the cell",
        "Tenant,Capacity,Monthly rent,Start,End\nT,850 kW,100,2026-01-01,2030-12-31\nU,1.2 "
        "MW,100,2026-01-01,2030-12-31\n",
        "/capacity/critical_it_mw", "0.85");
    row("a basis in each row",
        "Tenant,MW,Rent,Basis,Start,End\nT,1,150,$/kW/mo,2026-01-01,2030-12-31\nU,1,9,monthly,2026-01-01,2030-12-31\n",
        "/rent", R"({"basis":"per_kw_month","rate":150})");
    row("GPU-hours of the whole term",
        "Customer,Total GPU-hours,$/GPU-hr,Start,End\nT,233600,2,2026-01-01,2026-12-31\n", "/capacity/gpus",
        "26.666666666666668");
    row("GPU-hours beside GPUs are utilisation",
        "Customer,GPUs,GPU-hours per month,$/GPU-hr,Start,End\nT,100,58400,2,2026-01-01,2026-12-31\n",
        "/rent/utilisation", "0.8");
    row("a term of years from the last of a month", "Tenant,MW,Monthly rent,Start,Term (years)\nT,1,5,2024-02-29,1\n",
        "/end", "\"2025-02-27\"");
    row("an end in words is the month's last day", "Tenant,MW,Monthly rent,Start,End\nT,1,5,2024-02-29,Feb 2028\n",
        "/end", "\"2028-02-29\"");
    row("notice in months",
        "Tenant,MW,Monthly rent,Start,End,Break option,Notice (months)\nT,1,5,2026-01-01,2030-12-31,2027-01-01,6\n",
        "/termination", R"({"by":"tenant","earliest_notice":"2027-01-01","notice_days":180})");
    row("a tenant that begins with Total",
        "Tenant,MW,Monthly rent,Start,End\nTotal Energies,1,5,2026-01-01,2030-12-31\n", "/tenant",
        "\"Total Energies\"");
    row("our apostrophe is taken off", "Tenant,MW,Monthly rent,Start,End\n'@Home,1,5,2026-01-01,2030-12-31\n",
        "/tenant", "\"@Home\"");
    row("an id from nothing but signs", "Tenant,MW,Monthly rent,Start,End\n株式会社,1,5,2026-01-01,2030-12-31\n", "/id",
        "\"contract\"");
}

void RollImportTest::derives()
{
    QFETCH(QString, roll);
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    const RollPreview preview = previewOf(roll.toStdString());
    QVERIFY2(!preview.hasErrors(), qPrintable(told(preview).join('\n')));
    const Json* found = elementAt(preview.contracts.front().contract, pointer.toStdString());
    QVERIFY2(found, preview.contracts.front().contract.dump().c_str());
    QCOMPARE(QString::fromStdString(found->dump()), value);
}

void RollImportTest::wrongCellsOfAKnownColumnAreTold()
{
    const std::string text = "Contract ID,Tenant,kW,Rent $/kW/month,Start,End\nl-1,T,lots,120,2026-01-01,2030-12-31\n"
                             "l-1,U,100,120,31/12/2026,2030-12-31\nl-2,V,many,120,soon,2030-12-31\n";
    const QString lines = told(previewOf(text)).join('\n');
    for (const char* said :
         {"error in C2: \"lots\" is no number", "error in C4: \"many\"", "error in E4: \"soon\"", "\"l-1\""})
        QVERIFY2(lines.contains(said), qPrintable(lines));
}

void RollImportTest::totalsAreHeldAgainstTheRows()
{
    const std::string rows =
        "Tenant,kW,Monthly rent,Start,End\nT,100,5000,2026-01-01,2030-12-31\nU,200,9000,2026-01-01,2030-12-31\n";
    QCOMPARE(told(previewOf(rows + "Total,300,14000,,\n")), QStringList());
    const QStringList lines = told(previewOf(rows + "Total,400,14000,,\n"));
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.front().startsWith("warning in B4: \"Total\" says 400, but the rows above it come to 300"));
}

void RollImportTest::existingContracts()
{
    Json document = test::smallProject();
    const std::size_t count = document["contracts"].size();
    const std::string id = document["contracts"][0]["id"];
    const std::string text = "Contract ID,Rent per month\n" + id + ",77\n";
    const RollPreview refused = previewOf(text, document);
    QVERIFY(told(refused).join('\n').contains("error in A2: the project has a contract"));
    QVERIFY(refused.edits.empty());
    const RollPreview updated = previewOf(text, document, ExistingContracts::Update);
    QVERIFY2(!updated.hasErrors(), qPrintable(told(updated).join('\n')));
    QVERIFY(updated.contracts.front().isUpdate);
    Json expected = document["contracts"][0];
    expected["rent"]["basis"] = "per_month";
    expected["rent"]["rate"] = 77;
    for (const Edit& edit : updated.edits)
        QVERIFY(applyEdit(document, edit));
    QCOMPARE(document["contracts"].size(), count);
    QVERIFY(document["contracts"][0] == expected);
}

void RollImportTest::facilitiesAreKnownByName()
{
    Json document = emptyRollProject("x", "USD");
    document["facilities"] = {{{"id", "f-1"}, {"name", "Ashburn DC 1"}}, {{"id", "f-2"}, {"name", "Reno"}}};
    const std::string start = "Tenant,Site,MW,Monthly rent,Start,End\nT,";
    const std::string end = ",1,5,2026-01-01,2030-12-31\n";
    const auto facility = [&](const std::string& name) {
        const RollPreview preview = previewOf(start + name + end, document);
        return preview.contracts.front().contract.value("facility", "") + (preview.facilities.empty() ? "" : ", new");
    };
    QCOMPARE(facility("f-2"), std::string("f-2"));
    QCOMPARE(facility("ASHBURN dc-1"), std::string("f-1"));
    QCOMPARE(facility("Austin"), std::string("austin, new"));
    const RollPreview none = previewOf("Tenant,MW,Monthly rent,Start,End\nT" + end, document);
    QVERIFY(told(none).join('\n').contains("error in row 2: says no facility;"));
    document["facilities"].erase(1);
    const RollPreview only = previewOf("Tenant,MW,Monthly rent,Start,End\nT" + end, document);
    QCOMPARE(only.contracts.front().contract.value("facility", ""), std::string("f-1"));
}

void RollImportTest::mappingsAreFiles()
{
    const Workbook workbook = delimitedWorkbook(bytesOf("gpu-orders.csv"));
    RollMapping mapping = rollGuess(workbook).mapping;
    mapping.skippedRows = {7};
    mapping.keptRows = {1, 2};
    mapping.columns[0].numbers = NumberForm::Comma;
    mapping.columns[0].dates = DateForm::Serial;
    const std::string text = mappingText(mapping);
    const ReadMapping read = readMapping(text);
    QVERIFY2(read.mapping.has_value(), read.problems.empty() ? "" : problemText(read.problems.front()).c_str());
    QVERIFY(*read.mapping == mapping);
    QCOMPARE(mappingText(*read.mapping), text);
}

void RollImportTest::wrongMappings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* text, const char* said) {
        QTest::newRow(name) << QString(text) << QString(said);
    };
    const QString start = R"({"format": "rackrent-roll-mapping", "version": 1, )";
    row("no JSON", "{", "error");
    row("another file", R"({"format": "rackrent-project", "version": 1, "columns": []})", "/format");
    row("no columns", qPrintable(start + R"("heading_row": 1})"), "/columns");
    row("no column's letters", qPrintable(start + R"("columns": [{"column": "7", "field": "/tenant"}]})"),
        "/columns/0/column");
    row("a field that is none", qPrintable(start + R"("columns": [{"column": "A", "field": "tenant"}]})"),
        "/columns/0/field");
    row("a unit of another field",
        qPrintable(start +
                   R"("columns": [{"column": "A", "field": "/capacity/critical_it_mw", "unit": "per_month"}]})"),
        "one of MW, kW is needed");
    row("a field twice",
        qPrintable(start + R"("columns": [{"column": "A", "field": "/end"}, {"column": "B", "field": "/end"}]})"),
        "each field has one column");
    row("rows that are none", qPrintable(start + R"("columns": [], "skipped_rows": [0]})"), "/skipped_rows");
}

void RollImportTest::wrongMappings()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    const ReadMapping read = readMapping(text.toStdString());
    QVERIFY(!read.mapping);
    QString lines;
    for (const Problem& problem : read.problems)
        lines += QString::fromStdString(problemText(problem)) + '\n';
    QVERIFY2(lines.contains(said), qPrintable(lines));
}

void RollImportTest::movedColumnsAreFound()
{
    const std::string before = "Tenant,MW,Monthly rent,Start,End\nT,1,5,2026-01-01,2030-12-31\n";
    const RollMapping mapping = rollGuess(delimitedWorkbook(before)).mapping;
    const Workbook moved = delimitedWorkbook("No.,Start,End,MW,Tenant,Monthly rent\n1,2026-01-01,2030-12-31,1,T,5\n");
    const PlacedMapping placed = placedMapping(mapping, moved.sheets.front());
    QVERIFY(placed.problems.empty());
    const Json document = emptyRollProject("x", "USD");
    QVERIFY(rollPreview(moved.sheets.front(), placed.mapping, document).contracts.front().contract ==
            rollPreview(delimitedWorkbook(before).sheets.front(), mapping, document).contracts.front().contract);
    const Workbook renamed = delimitedWorkbook("Tenant,MW,Rent,Start,End\nT,1,5,2026-01-01,2030-12-31\n");
    const PlacedMapping missing = placedMapping(mapping, renamed.sheets.front());
    QCOMPARE(missing.problems.size(), std::size_t{1});
    QVERIFY(missing.problems.front().find("no column is headed \"Monthly rent\"") == 0);
}

void RollImportTest::fiveThousandRows()
{
    std::string text = "Customer;Site;Load (kW);Rent (USD/kW/month);Start;End;Escalator\r\n";
    for (int i = 0; i < 5000; ++i)
        text += "Tenant " + std::to_string(i % 400) + ";Site " + std::to_string(i % 30) + ';' +
                std::to_string(50 + i % 900) + ",5;" + std::to_string(90 + i % 80) + ",25;" +
                std::to_string(1 + i % 28) + ".0" + std::to_string(1 + i % 9) + ".2026;31.12." +
                std::to_string(2030 + i % 9) + ";" + std::to_string(i % 4) + ",5%\r\n";
    text += "Total;;;;;;\r\n";
    QElapsedTimer timer;
    timer.start();
    const RollPreview preview = previewOf(text);
    QVERIFY2(!preview.hasErrors(), qPrintable(told(preview).mid(0, 5).join('\n')));
    QVERIFY(timer.elapsed() < 20000);
    QCOMPARE(preview.contracts.size(), std::size_t{5000});
    QCOMPARE(preview.facilities.size(), std::size_t{30});
    std::set<std::string> ids;
    for (int i = 0; i < 5000; ++i) {
        const Json& contract = preview.contracts[static_cast<std::size_t>(i)].contract;
        ids.insert(contract["id"]);
        QCOMPARE(contract.value("tenant", ""), "Tenant " + std::to_string(i % 400));
        QCOMPARE(contract.value("facility", ""), "site-" + std::to_string(i % 30));
        QCOMPARE(contract["capacity"]["critical_it_mw"].get<double>(), (50 + i % 900 + 0.5) / 1000);
        QCOMPARE(contract["rent"]["rate"].get<double>(), 90 + i % 80 + 0.25);
        QCOMPARE(contract.value("end", ""), std::to_string(2030 + i % 9) + "-12-31");
        QCOMPARE(contract["escalation"]["rate"].get<double>(), (i % 4 + 0.5) / 100);
    }
    QCOMPARE(ids.size(), std::size_t{5000});
}

void RollImportTest::oddShapesAreQuick()
{
    QElapsedTimer timer;
    timer.start();
    const std::string start = "Tenant,Site,MW,Monthly rent,Start,End\n";
    const std::string end = ",1,5,2026-01-01,2030-12-31\n";
    std::string sites = start, many = start;
    for (int i = 0; i < 5'000; ++i)
        sites += "T,Site no " + std::to_string(i) + end;
    QCOMPARE(previewOf(sites).facilities.size(), std::size_t{5'000});
    for (int i = 0; i <= 100'000; ++i)
        many += "T,S" + end;
    QVERIFY(told(previewOf(many)).join('\n').startsWith("error: it has 100001 rows of contracts"));
    Workbook merged = delimitedWorkbook(start + "T,S" + end);
    Sheet& sheet = merged.sheets.front();
    sheet.rows.resize(100'000);
    for (int i = 0; i < 5'000; ++i)
        sheet.merged.push_back({1, i % 3, 99'999, i % 3});
    const RollPreview preview = rollPreview(sheet, rollGuess(merged).mapping, emptyRollProject("x", "USD"));
    QVERIFY(preview.hasErrors());
    QVERIFY2(timer.elapsed() < 60000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(RollImportTest)
#include "roll_import_test.moc"
