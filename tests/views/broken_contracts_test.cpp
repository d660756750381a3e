// The contract grid over a project that is to be mended: every cell shows what stands in the file, whatever its type,
// and says what is wrong; rows hold however ids are written.

#include "views/items/contract_table_model.h"
#include "views/items/roles.h"

#include <QAbstractItemModelTester>
#include <QDate>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace rackrent;
using Field = ContractField;

namespace {

const QString sample = QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent");

Json sampleJson()
{
    Document document;
    document.open(sample);
    return document.json();
}

/// Pointers of all values inside one, deepest last.
void addPointers(const Json& value, const std::string& pointer, std::vector<std::string>& pointers)
{
    if (!pointer.empty())
        pointers.push_back(pointer);
    if (value.is_object())
        for (const auto& [key, inner] : value.items())
            addPointers(inner, pointer + '/' + key, pointers);
    if (value.is_array())
        for (std::size_t i = 0; i < value.size(); ++i)
            addPointers(value[i], pointer + '/' + std::to_string(i), pointers);
}

const std::vector<Json> wrongValues{nullptr,
                                    true,
                                    -7,
                                    1e300,
                                    "",
                                    "words <b>",
                                    Json::array(),
                                    Json::array({1, "a"}),
                                    Json::object(),
                                    {{"deep", {{"er", 1}}}}};

/// Asks every cell for all that a view asks; whether they answered.
int askedCells(const ContractTableModel& model)
{
    int asked = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            for (int role = 0; role <= HiddenRole; ++role)
                index.data(role);
            model.flags(index);
            model.copiedText(index);
            model.echo(index, QStringLiteral("5"));
            model.refusal(index, QStringLiteral("2027-01-01"));
            model.faults({{row, column, QStringLiteral("5")}, {row, column, QString()}});
            asked += index.data(Qt::AccessibleTextRole).toString().isEmpty() ? 0 : 1;
        }
    return asked;
}

} // namespace

class BrokenContractsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyMayBeOfAnyType();
    void aBrokenCellShowsWhatStandsThere();
    void everyBrokenCellCanBeMended();
    void problemsThatNoColumnShowsMarkTheRow();
    void equalAndMissingIdsKeepRowsApart();
    void referencesByPositionHoldWhenRowsCome();
};

void BrokenContractsTest::everyKeyMayBeOfAnyType()
{
    Json contract = sampleJson()["contracts"][0];
    contract["escalation"] = Json::parse(R"({"kind": "fixed", "rate": 0.03, "every_months": 12})");
    contract["recovery"] = Json::parse(R"({"power": 1, "operating_costs": 0.5})");
    contract["ramp"] = Json::parse(R"([{"months": 2, "fraction": 0.5}])");
    contract["leasing_costs"] = Json::parse(R"({"commission_fraction": 0.02})");
    contract["load_factor"] = 0.9;
    contract["enabled"] = true;
    contract["ends_early"] = "first_exit";
    std::vector<std::string> pointers;
    addPointers(contract, {}, pointers);
    QVERIFY(pointers.size() > 25);
    Document document;
    QVERIFY(document.open(sample).empty());
    ContractTableModel model(document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    document.edit({}, {{"/contracts/0", contract, std::nullopt, true}});
    for (const std::string& pointer : pointers) {
        for (const Json& wrong : wrongValues) {
            QCOMPARE(document.edit({}, {{"/contracts/0" + pointer, wrong, std::nullopt, true}}),
                     std::optional<QString>());
            QCOMPARE(askedCells(model), model.rowCount() * model.columnCount());
            if (document.undoStack().count() > 1)
                document.undoStack().undo();
        }
        document.edit({}, {{"/contracts/0" + pointer, std::nullopt, std::nullopt, true}});
        QCOMPARE(askedCells(model), model.rowCount() * model.columnCount());
        document.undoStack().undo();
    }
}

void BrokenContractsTest::aBrokenCellShowsWhatStandsThere()
{
    Document document;
    document.open(sample);
    ContractTableModel model(document);
    const auto at = [&](Field field) { return model.index(0, columnOf(field)); };
    document.edit({}, {{"/contracts/0/rent/rate", "plenty"},
                       {"/contracts/0/capacity/critical_it_mw", Json::array({1, 2})},
                       {"/contracts/0/start", "2026-02-30"},
                       {"/contracts/0/facility", "nowhere"}});
    QCOMPARE(at(Field::Rate).data().toString(), QStringLiteral("plenty"));
    QCOMPARE(at(Field::Rate).data(EditTextRole).toString(), QStringLiteral("plenty"));
    QCOMPARE(model.copiedText(at(Field::Rate)), QStringLiteral("plenty"));
    QVERIFY(!at(Field::Rate).data(SortRole).isValid()); // no number: no sum counts it
    QCOMPARE(at(Field::MegaWatt).data().toString(), QStringLiteral("[1,2]"));
    QCOMPARE(at(Field::Start).data().toString(), QStringLiteral("2026-02-30"));
    QCOMPARE(at(Field::Facility).data().toString(), QStringLiteral("nowhere"));
    for (const Field field : {Field::Rate, Field::MegaWatt, Field::Start, Field::Facility}) {
        QCOMPARE(at(field).data(ProblemRole).toInt(), static_cast<int>(Severity::Error)); // the icon
        QVERIFY(at(field).data(Qt::BackgroundRole).isValid());
        QVERIFY(at(field).data(Qt::ToolTipRole).toString().contains(QStringLiteral("needed")));
        QVERIFY(at(field).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("problem")));
    }
    QVERIFY(!at(Field::End).data(ProblemRole).isValid());
    QVERIFY(at(Field::Rate).data(Qt::ToolTipRole).toString().contains(QStringLiteral("0 or more"))); // what is allowed
    // A value that is missing is shown as missing, not as the default that the reader put in its place.
    document.edit({}, {{"/contracts/0/rent/rate", std::nullopt}});
    QCOMPARE(at(Field::Rate).data().toString(), QString());
    QVERIFY(at(Field::Rate).data(ProblemRole).isValid());
    // Well written, but wrong: still in words, and marked.
    document.edit({}, {{"/contracts/0/start", "2040-01-01"}});
    QCOMPARE(at(Field::Start).data().toString(), QStringLiteral("1 Jan 2040"));
    QVERIFY(at(Field::End).data(ProblemRole).isValid() || at(Field::Start).data(ProblemRole).isValid());
}

void BrokenContractsTest::everyBrokenCellCanBeMended()
{
    Document document;
    document.open(sample);
    ContractTableModel model(document);
    for (const Json& wrong : wrongValues)
        for (const char* key :
             {"/rent", "/capacity", "/termination", "/escalation", "/start", "/facility", "/enabled"}) {
            document.edit({}, {{std::string("/contracts/0") + key, wrong, std::nullopt, true}});
            const auto type = [&](Field field, const char* text) {
                const QModelIndex at = model.index(0, columnOf(field));
                return model.setData(at, QString::fromUtf8(text));
            };
            QVERIFY(type(Field::RentBasis, "per month"));
            QVERIFY(type(Field::Rate, "5m"));
            QVERIFY(type(Field::MegaWatt, "5") || model.index(0, columnOf(Field::MegaWatt)).data() == QVariant("5"));
            QVERIFY(type(Field::NoticeDate, "2027-01-01"));
            QVERIFY(type(Field::NoticeDays, "90"));
            QVERIFY(type(Field::Escalation, "3%"));
            QVERIFY(type(Field::Start, "2026-05-01"));
            QVERIFY(type(Field::Facility, "colossus"));
            QVERIFY(type(Field::Enabled, "yes"));
            for (int column = 0; column <= columnOf(Field::Enabled); ++column)
                QVERIFY2(!hasErrors(document.problems()) || column == 0 ||
                             model.index(0, column).data(ProblemRole).toInt() != static_cast<int>(Severity::Error),
                         (std::string(key) + wrong.dump() + " column " + std::to_string(column)).c_str());
        }
}

void BrokenContractsTest::problemsThatNoColumnShowsMarkTheRow()
{
    Document document;
    document.open(sample);
    ContractTableModel model(document);
    document.edit({}, {{"/contracts/0/ramp", "steep"}});
    const QModelIndex tenant = model.index(0, 0);
    QCOMPARE(tenant.data().toString(), QStringLiteral("Anthropic")); // its own input is well
    QVERIFY(tenant.data(ProblemRole).isValid());
    QVERIFY(tenant.data(Qt::ToolTipRole).toString().contains(QStringLiteral("/ramp")));
    QVERIFY(!model.index(1, 0).data(ProblemRole).isValid());
}

void BrokenContractsTest::equalAndMissingIdsKeepRowsApart()
{
    Json json = sampleJson();
    json["contracts"][1]["id"] = json["contracts"][0]["id"];
    json["contracts"][2].erase("id");
    Document document;
    document.openBytes(QByteArray::fromStdString(projectText(json)));
    ContractTableModel model(document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Google"));
    const QByteArray before = document.bytes();
    for (int row = 0; row < 3; ++row)
        QVERIFY(model.setData(model.index(row, columnOf(Field::NoticeDays)), QString::number(100 + row)));
    for (int row = 0; row < 3; ++row)
        QVERIFY(document.json()["contracts"][static_cast<std::size_t>(row)]["termination"]["notice_days"] == 100 + row);
    QCOMPARE(model.deleteRows({}, {0}), std::optional<QString>());
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Google"));
    QCOMPARE(document.duplicateContract(1), std::optional<QString>()); // the one without an id
    QCOMPARE(model.insertNewRows(QStringLiteral("Insert"), 1, 2), std::optional<QString>());
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(3, 0).data().toString(), model.index(4, 0).data().toString());
    while (document.undoStack().canUndo())
        document.undoStack().undo();
    QCOMPARE(document.bytes(), before);
    QCOMPARE(model.rowCount(), 3);
}

void BrokenContractsTest::referencesByPositionHoldWhenRowsCome()
{
    Json json = sampleJson();
    json["scenarios"] = Json::parse(R"([{"id": "s", "name": "S",
        "overrides": [{"path": "/contracts/1/rent/rate", "value": 5}]}])");
    Document document;
    document.openBytes(QByteArray::fromStdString(projectText(json)));
    ContractTableModel model(document);
    QCOMPARE(model.insertNewRows(QStringLiteral("Insert"), 0, 2), std::optional<QString>());
    QVERIFY(document.setScenario(QStringLiteral("s")));
    QCOMPARE(model.index(3, 0).data().toString(), QStringLiteral("Google"));
    QCOMPARE(model.index(3, columnOf(Field::Rate)).data().toString(), QStringLiteral("5"));
}

QTEST_MAIN(BrokenContractsTest)
#include "broken_contracts_test.moc"
