#include "views/items/contract_table_model.h"
#include "views/items/roles.h"

#include <QAbstractItemModelTester>
#include <QColor>
#include <QDate>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

using namespace rackrent;
using Field = ContractField;
Q_DECLARE_METATYPE(rackrent::ContractField)

namespace {

const QString sample = QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent");

/// The sample with a curve to follow, a contract delivered in parts and one with a table of steps.
struct Fixture {
    Document document;
    ContractTableModel model{document};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Fixture()
    {
        document.open(sample);
        const Json steps = Json::parse(
            R"({"kind": "steps", "steps": [{"from_month": 12, "rate": 1}, {"from_month": 24, "rate": 2}]})");
        const Json parts = Json::parse(R"({"deliveries": [{"date": "2026-07-01", "critical_it_mw": 4, "gpus": 2048},
                                                          {"date": "2026-09-01", "critical_it_mw": 6.5, "gpus": 2048}]})");
        const Json cpi = Json::parse(R"({"points": [{"date": "2026-01-01", "value": 100}], "growth_after": 0.02})");
        document.edit({}, {{"/curves/cpi", cpi},
                           {"/contracts/reflection/capacity", parts},
                           {"/contracts/reflection/escalation", steps}});
        document.undoStack().clear();
    }

    QModelIndex at(int row, Field field) const { return model.index(row, columnOf(field)); }
    QString text(int row, Field field) const { return at(row, field).data().toString(); }
    bool editable(int row, Field field) const { return model.flags(at(row, field)).testFlag(Qt::ItemIsEditable); }
};

} // namespace

class ContractTableModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheSample_data();
    void showsTheSample();
    void headingsTellUnitsAndDefinitions();
    void rawValuesForSortingAndEditing();
    void editTextReadsBackToTheSameValue();
    void takesTypedText_data();
    void takesTypedText();
    void refusesAndKeepsTheOldValue_data();
    void refusesAndKeepsTheOldValue();
    void ticksCounted();
    void typingANoticeDateMakesATermination();
    void escalationKeepsWhatItDoesNotKnow();
    void tablesAreReadOnly();
    void rowsComeAndGo();
    void anotherProjectResets();
    void whatIsTypedUnderAScenarioIsItsOverride();
    void aListOverriddenAsAWholeIsShown();
    void oneEditIsOneStepWithAName();
    void numericIdsAreEditedAndUndone();
};

void ContractTableModelTest::showsTheSample_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("shown");
    QTest::newRow("tenant") << 0 << Field::Tenant << "Anthropic";
    QTest::newRow("facility by its name") << 0 << Field::Facility << "Colossus 1 and 2, Memphis";
    QTest::newRow("kind") << 0 << Field::Kind << "Compute";
    QTest::newRow("start") << 0 << Field::Start << "1 May 2026";
    QTest::newRow("end") << 0 << Field::End << "31 May 2029";
    QTest::newRow("megawatt") << 0 << Field::MegaWatt << "300";
    QTest::newRow("GPUs") << 0 << Field::Gpus << "220,000";
    QTest::newRow("deliveries summed, MW") << 2 << Field::MegaWatt << "10.5";
    QTest::newRow("deliveries summed, GPUs") << 2 << Field::Gpus << "4,096";
    QTest::newRow("rent basis") << 0 << Field::RentBasis << "per month";
    QTest::newRow("rate") << 0 << Field::Rate << "1,250,000,000";
    QTest::newRow("no escalation") << 0 << Field::Escalation << "none";
    QTest::newRow("steps") << 2 << Field::Escalation << "2 steps";
    QTest::newRow("notice date") << 0 << Field::NoticeDate << "3 Aug 2026";
    QTest::newRow("notice days") << 0 << Field::NoticeDays << "90";
    QTest::newRow("runs to term") << 0 << Field::EndsEarly << "runs to term";
    QTest::newRow("counted is a tick, not a word") << 0 << Field::Enabled << "";
}

void ContractTableModelTest::showsTheSample()
{
    QFETCH(int, row);
    QFETCH(Field, field);
    const Fixture f;
    QTEST(f.text(row, field), "shown");
}

void ContractTableModelTest::headingsTellUnitsAndDefinitions()
{
    const Fixture f;
    const auto heading = [&](Field field) { return f.model.headerData(columnOf(field), Qt::Horizontal).toString(); };
    QCOMPARE(f.model.columnCount(), 20);
    QCOMPARE(heading(Field::Tenant), QStringLiteral("Tenant"));
    QCOMPARE(heading(Field::MegaWatt), QStringLiteral("IT (MW)"));
    QCOMPARE(heading(Field::Rate), QStringLiteral("Rate (USD)"));
    QCOMPARE(heading(Field::NoticeDays), QStringLiteral("Notice (days)"));
    for (int column = 0; column < f.model.columnCount(); ++column) {
        QCOMPARE(static_cast<int>(contractColumns()[static_cast<std::size_t>(column)].field), column);
        QVERIFY(f.model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().size() > 20);
    }
}

void ContractTableModelTest::rawValuesForSortingAndEditing()
{
    const Fixture f;
    QCOMPARE(f.at(0, Field::Rate).data(SortRole), QVariant(1.25e9));
    QCOMPARE(f.at(0, Field::Rate).data(Qt::EditRole), QVariant(1.25e9));
    QCOMPARE(f.at(0, Field::Rate).data(UnitRole).toString(), QStringLiteral("USD a month"));
    QCOMPARE(f.at(0, Field::Start).data(SortRole), QVariant(QDate(2026, 5, 1)));
    QCOMPARE(f.at(0, Field::Facility).data(Qt::EditRole).toString(), QStringLiteral("colossus"));
    QCOMPARE(f.at(0, Field::Kind).data(ChoiceKeysRole).toStringList().size(), 4);
    QVERIFY(!f.at(0, Field::Rate).data(ChoiceKeysRole).isValid());
    QCOMPARE(f.at(1, Field::Tenant).data(IdRole).toString(), QStringLiteral("google"));
    QCOMPARE(f.model.rowOf(QStringLiteral("google")), 1);
    QCOMPARE(f.model.rowOf(QStringLiteral("nobody")), -1);
    QVERIFY(f.at(0, Field::Tenant).data(Qt::DecorationRole).value<QColor>() !=
            f.at(1, Field::Tenant).data(Qt::DecorationRole).value<QColor>());
    QVERIFY(f.at(0, Field::Rate).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QVERIFY(f.at(0, Field::Tenant).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
    QCOMPARE(f.at(0, Field::Rate).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Anthropic, Rate: 1,250,000,000 USD a month"));
}

void ContractTableModelTest::editTextReadsBackToTheSameValue()
{
    Fixture f;
    for (int row = 0; row < f.model.rowCount(); ++row)
        for (int column = 0; column < f.model.columnCount(); ++column) {
            const QModelIndex index = f.model.index(row, column);
            if (!f.model.flags(index).testFlag(Qt::ItemIsEditable))
                continue;
            const QString text = index.data(EditTextRole).toString();
            if (index.data(AbsentRole).toBool() && column > columnOf(Field::Enabled))
                continue; // a default that is typed out stands in the file from then on
            QVERIFY2(f.model.setData(index, text), qPrintable(text));
            QVERIFY2(f.model.setData(index, index.data(Qt::EditRole).isValid() && column != columnOf(Field::EndsEarly)
                                                ? index.data(Qt::EditRole)
                                                : QVariant(text)),
                     qPrintable(text));
        }
    QVERIFY2(!f.document.undoStack().canUndo(), qPrintable(f.document.undoStack().undoText()));
}

void ContractTableModelTest::takesTypedText_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QVariant>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("json");
    const auto row = [](const char* name, int contract, Field field, QVariant typed, const char* shown,
                        const char* path, const char* json) {
        QTest::newRow(name) << contract << field << std::move(typed) << QString::fromUtf8(shown)
                            << QString::fromUtf8(path) << QString::fromUtf8(json);
    };
    row("billion", 0, Field::Rate, "1.1bn", "1,100,000,000", "rent/rate", "1100000000");
    row("raw rate", 0, Field::Rate, 2.5e8, "250,000,000", "rent/rate", "250000000");
    row("tenant", 0, Field::Tenant, "  A  &  B ", "A & B", "tenant", "\"A & B\"");
    row("kind by its key", 0, Field::Kind, "powered_shell", "Powered shell", "kind", "\"powered_shell\"");
    row("kind by its name", 0, Field::Kind, "ground lease", "Ground lease", "kind", "\"ground\"");
    row("basis", 0, Field::RentBasis, "per_gpu_hour", "per GPU-hour", "rent/basis", "\"per_gpu_hour\"");
    row("start, ISO", 1, Field::Start, "2026-11-30", "30 Nov 2026", "start", "\"2026-11-30\"");
    row("start, raw", 1, Field::Start, QDate(2026, 11, 30), "30 Nov 2026", "start", "\"2026-11-30\"");
    row("end, by name", 1, Field::End, "1 Mar 2030", "1 Mar 2030", "end", "\"2030-03-01\"");
    row("kilowatt", 0, Field::MegaWatt, "120 000 kW", "120", "capacity/critical_it_mw", "120");
    row("GPUs", 0, Field::Gpus, "100k", "100,000", "capacity/gpus", "100000");
    row("fixed escalation", 0, Field::Escalation, "3%", "3% every 12m", "escalation",
        R"({"kind": "fixed", "rate": 0.03})");
    row("escalation in full", 0, Field::Escalation, "2% every 6m first 18m", "2% every 6m first 18m", "escalation",
        R"({"kind": "fixed", "rate": 0.02, "every_months": 6, "first_after_months": 18})");
    row("index escalation", 0, Field::Escalation, "index cpi +1% cap 5%", "index cpi +1% cap 5%", "escalation",
        R"({"kind": "index", "curve": "cpi", "margin": 0.01, "cap": 0.05})");
    row("notice date", 0, Field::NoticeDate, "2026-09-01", "1 Sep 2026", "termination/earliest_notice",
        "\"2026-09-01\"");
    row("notice days", 0, Field::NoticeDays, "180", "180", "termination/notice_days", "180");
    row("first exit", 0, Field::EndsEarly, "first exit", "first exit", "ends_early", "\"first_exit\"");
    row("notice on a date", 0, Field::EndsEarly, "2027-01-01", "1 Jan 2027", "ends_early", "\"2027-01-01\"");
}

void ContractTableModelTest::takesTypedText()
{
    QFETCH(int, row);
    QFETCH(Field, field);
    QFETCH(QVariant, typed);
    QFETCH(QString, shown);
    QFETCH(QString, path);
    QFETCH(QString, json);
    Fixture f;
    const QByteArray before = f.document.bytes();
    QSignalSpy changed(&f.model, &ContractTableModel::dataChanged);
    QSignalSpy refused(&f.model, &ContractTableModel::editRefused);
    QVERIFY2(f.model.setData(f.at(row, field), typed),
             qPrintable(refused.isEmpty() ? QString() : refused.first()[1].toString()));
    QCOMPARE(f.text(row, field), shown);
    QCOMPARE(changed.count(), 1);
    const Json* written = elementAt(
        f.document.json(), "/contracts/" + f.document.baseProject().contracts[static_cast<std::size_t>(row)].id + "/" +
                               path.toStdString());
    QVERIFY(written);
    QVERIFY2(*written == Json::parse(json.toStdString()), written->dump().c_str());
    QCOMPARE(f.document.undoStack().count(), 1);
    f.document.undoStack().undo();
    QCOMPARE(f.document.bytes(), before);
    QVERIFY(f.text(row, field) != shown);
}

void ContractTableModelTest::refusesAndKeepsTheOldValue_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QVariant>("typed");
    QTest::addColumn<QString>("reason");
    QTest::newRow("power as a rate") << 0 << Field::Rate << QVariant("12MW") << "unit of power";
    QTest::newRow("negative rate") << 0 << Field::Rate << QVariant("(5m)") << "0 or more";
    QTest::newRow("infinite rate") << 0 << Field::Rate << QVariant("inf") << "not a finite number";
    QTest::newRow("nothing as a rate") << 0 << Field::Rate << QVariant("") << "Nothing was typed";
    QTest::newRow("no tenant") << 0 << Field::Tenant << QVariant(" ") << "has a tenant";
    QTest::newRow("unknown facility") << 0 << Field::Facility << QVariant("Mars") << "none of the choices";
    QTest::newRow("30 February") << 0 << Field::End << QVariant("2028-02-30") << "There is no 30 February 2028";
    QTest::newRow("negative power") << 0 << Field::MegaWatt << QVariant("-5") << "0 or more";
    QTest::newRow("part of a GPU") << 0 << Field::Gpus << QVariant("0.5") << "not whole";
    QTest::newRow("unknown curve") << 0 << Field::Escalation << QVariant("index gold") << "There is no curve";
    QTest::newRow("negative notice") << 0 << Field::NoticeDays << QVariant("-1") << "outside";
    QTest::newRow("half notice") << 0 << Field::NoticeDays << QVariant("1.5") << "not whole";
    QTest::newRow("unclear early end") << 0 << Field::EndsEarly << QVariant("soon") << "runs to term, or first exit";
    QTest::newRow("deliveries as one number") << 2 << Field::MegaWatt << QVariant("5") << "several deliveries";
    QTest::newRow("steps as one line") << 2 << Field::Escalation << QVariant("3%") << "table of rates";
}

void ContractTableModelTest::refusesAndKeepsTheOldValue()
{
    QFETCH(int, row);
    QFETCH(Field, field);
    QFETCH(QVariant, typed);
    QFETCH(QString, reason);
    Fixture f;
    const QByteArray before = f.document.bytes();
    const QString shown = f.text(row, field);
    QSignalSpy refused(&f.model, &ContractTableModel::editRefused);
    QSignalSpy changed(&f.model, &ContractTableModel::dataChanged);
    QVERIFY(!f.model.setData(f.at(row, field), typed));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.first()[0].toModelIndex(), f.at(row, field));
    QVERIFY2(refused.first()[1].toString().contains(reason), qPrintable(refused.first()[1].toString()));
    QCOMPARE(f.model.refusal(f.at(row, field), typed.toString()), refused.first()[1].toString());
    QCOMPARE(changed.count(), 0);
    QCOMPARE(f.text(row, field), shown);
    QCOMPARE(f.document.bytes(), before);
    QVERIFY(!f.document.undoStack().canUndo());
}

void ContractTableModelTest::ticksCounted()
{
    Fixture f;
    const QModelIndex tick = f.at(2, Field::Enabled);
    QCOMPARE(tick.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(f.model.flags(tick).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(f.model.setData(tick, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(tick.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(f.document.baseProject().contracts[2].enabled);
    QVERIFY(!f.model.setData(f.at(2, Field::Rate), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(f.document.undoStack().count(), 1);
}

void ContractTableModelTest::typingANoticeDateMakesATermination()
{
    Fixture f;
    f.document.addContract();
    const QModelIndex date = f.at(3, Field::NoticeDate);
    QCOMPARE(f.text(3, Field::NoticeDate), QStringLiteral("\u2013"));
    QCOMPARE(f.text(3, Field::NoticeDays), QStringLiteral("\u2013"));
    QVERIFY(!f.model.setData(f.at(3, Field::NoticeDays), QStringLiteral("90")));
    QVERIFY(!f.model.setData(f.at(3, Field::EndsEarly), QStringLiteral("first exit")));
    QVERIFY(f.model.echo(date, QStringLiteral("2027-01-01")).value->contains(QStringLiteral("90 days")));
    QVERIFY(f.model.setData(date, QStringLiteral("2027-01-01")));
    QCOMPARE(f.text(3, Field::NoticeDays), QStringLiteral("90"));
    QVERIFY(f.document.baseProject().contracts[3].termination->by == TerminationParty::Tenant);
    QVERIFY(f.model.setData(f.at(3, Field::EndsEarly), QStringLiteral("first exit")));
    QVERIFY(f.model.setData(date, QStringLiteral("none")));
    QVERIFY(!f.document.isValid()); // the early end needs it
    QVERIFY(f.model.setData(f.at(3, Field::EndsEarly), QStringLiteral("runs to term")));
    QVERIFY(f.document.isValid());
    QVERIFY(!f.document.baseProject().contracts[3].termination);
}

void ContractTableModelTest::escalationKeepsWhatItDoesNotKnow()
{
    Fixture f;
    f.document.edit({}, {{"/contracts/google/escalation",
                          Json::parse(R"({"kind": "index", "curve": "cpi", "cap": 0.05, "clause": "7.2"})")}});
    QVERIFY(f.model.setData(f.at(1, Field::Escalation), QStringLiteral("4%")));
    const Json expected = Json::parse(R"({"kind": "fixed", "clause": "7.2", "rate": 0.04})");
    QVERIFY(*elementAt(f.document.json(), "/contracts/google/escalation") == expected);
    QVERIFY(f.model.setData(f.at(1, Field::Escalation), QStringLiteral("none")));
    QVERIFY(!elementAt(f.document.json(), "/contracts/google/escalation"));
}

void ContractTableModelTest::tablesAreReadOnly()
{
    const Fixture f;
    QVERIFY(!f.editable(2, Field::MegaWatt));
    QVERIFY(!f.editable(2, Field::Gpus));
    QVERIFY(!f.editable(2, Field::Escalation));
    QVERIFY(f.at(2, Field::MegaWatt).data(Qt::ToolTipRole).toString().contains(QStringLiteral("several deliveries")));
    QVERIFY(f.at(2, Field::Escalation).data(Qt::ToolTipRole).toString().contains(QStringLiteral("table of rates")));
    QVERIFY(f.editable(0, Field::MegaWatt));
    QVERIFY(f.editable(0, Field::Escalation));
}

void ContractTableModelTest::rowsComeAndGo()
{
    Fixture f;
    QSignalSpy inserted(&f.model, &ContractTableModel::rowsInserted);
    QSignalSpy removed(&f.model, &ContractTableModel::rowsRemoved);
    QSignalSpy reset(&f.model, &ContractTableModel::modelReset);
    const QPersistentModelIndex google = f.at(1, Field::Tenant);

    f.document.addContract();
    QCOMPARE(f.model.rowCount(), 4);
    QCOMPARE(inserted.takeFirst()[1].toInt(), 3);
    f.document.duplicateContract(0);
    QCOMPARE(inserted.takeFirst()[1].toInt(), 1);
    QCOMPARE(google.row(), 2);
    QCOMPARE(google.data().toString(), QStringLiteral("Google"));
    f.document.deleteContracts({0, 3});
    QCOMPARE(removed.count(), 2);
    QCOMPARE(f.model.rowCount(), 3);
    QCOMPARE(google.row(), 1);
    f.document.undoStack().undo();
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(f.model.rowCount(), 5);
    QCOMPARE(google.row(), 2);
    f.document.undoStack().redo();
    f.document.undoStack().undo();
    f.document.undoStack().undo();
    f.document.undoStack().undo();
    QCOMPARE(f.model.rowCount(), 3);
    QCOMPARE(f.text(0, Field::Tenant), QStringLiteral("Anthropic"));
    QCOMPARE(reset.count(), 0);
    f.document.deleteContracts({0, 1, 2});
    QCOMPARE(f.model.rowCount(), 0);
    QVERIFY(!google.isValid());
}

void ContractTableModelTest::anotherProjectResets()
{
    Fixture f;
    QSignalSpy reset(&f.model, &ContractTableModel::modelReset);
    f.document.newProject(*parseDate("2026-01-01"));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(f.model.rowCount(), 0);
    f.document.addContract();
    QCOMPARE(f.text(0, Field::Tenant), QStringLiteral("New tenant"));
    QVERIFY(f.model.setData(f.at(0, Field::Rate), QStringLiteral("18m")));
    f.document.open(sample);
    QCOMPARE(reset.count(), 2);
    QCOMPARE(f.model.rowCount(), 3);

    // Contracts that change places come as a reset too.
    Json contracts = f.document.json()["contracts"];
    std::swap(contracts[0], contracts[1]);
    f.document.edit({}, {{"/contracts", contracts}});
    QCOMPARE(reset.count(), 3);
    QCOMPARE(f.text(0, Field::Tenant), QStringLiteral("Google"));
}

void ContractTableModelTest::whatIsTypedUnderAScenarioIsItsOverride()
{
    Fixture f;
    const QModelIndex start = f.at(1, Field::Start);
    QVERIFY(f.editable(1, Field::Start));
    f.document.setScenario(QStringLiteral("article"));
    QCOMPARE(f.text(1, Field::Start), QStringLiteral("1 May 2026"));
    QVERIFY(start.data(Qt::FontRole).value<QFont>().italic());
    QVERIFY(start.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Set by the scenario")));
    // What is typed is the scenario's, of what it sets already and of what it does not set yet.
    QVERIFY(f.model.setData(start, QStringLiteral("2026-06-01")));
    QCOMPARE(f.text(1, Field::Start), QStringLiteral("1 Jun 2026"));
    QVERIFY(!f.at(1, Field::End).data(Qt::FontRole).isValid());
    QVERIFY(f.model.setData(f.at(1, Field::Rate), QStringLiteral("900m")));
    QVERIFY(f.at(1, Field::Rate).data(Qt::FontRole).value<QFont>().italic());
    QCOMPARE(f.document.baseProject().contracts[1].rent.rate, 9.2e8);
    QCOMPARE(f.document.project().contracts[1].rent.rate, 9e8);
    QCOMPARE(f.text(1, Field::Rate), QStringLiteral("900,000,000"));

    f.document.setScenario(QStringLiteral("first-exit-180"));
    QCOMPARE(f.text(0, Field::EndsEarly), QStringLiteral("first exit"));
    QCOMPARE(f.text(0, Field::NoticeDate), QStringLiteral("30 Oct 2026"));
    f.document.setScenario(QStringLiteral("with-reflection"));
    QCOMPARE(f.at(2, Field::Enabled).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    // As the base case has it the scenario need not say it.
    QVERIFY(f.model.setData(f.at(2, Field::Enabled), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(f.document.overriddenPlaces().empty());
    QVERIFY(
        f.document.undoStack().undoText().endsWith(QStringLiteral("in \u201cWith the Reflection AI contract\u201d")));
    f.document.setScenario(QString());
    QCOMPARE(f.text(1, Field::Start), QStringLiteral("1 Oct 2026"));
    QVERIFY(f.editable(1, Field::Start));
}

void ContractTableModelTest::aListOverriddenAsAWholeIsShown()
{
    Fixture f;
    Json contracts = Json::array({f.document.json()["contracts"][1]});
    contracts[0]["rent"]["rate"] = 5;
    const Json scenario = {{"id", "alone"},
                           {"name", "<b>Google alone</b>"},
                           {"overrides", Json::array({{{"path", "/contracts"}, {"value", contracts}}})}};
    QCOMPARE(f.document.edit({}, {{"/scenarios/-", scenario}}), std::optional<QString>());
    QVERIFY(f.document.setScenario(QStringLiteral("alone")));
    QCOMPARE(f.model.rowCount(), 3);
    QCOMPARE(f.text(1, Field::Rate), QStringLiteral("5"));
    QCOMPARE(f.text(0, Field::Tenant), QStringLiteral("Anthropic"));
    QVERIFY(!f.editable(0, Field::Tenant));
    QVERIFY(!f.at(0, Field::Tenant).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
}

void ContractTableModelTest::oneEditIsOneStepWithAName()
{
    Fixture f;
    f.model.setData(f.at(0, Field::Rate), QStringLiteral("1bn"));
    QCOMPARE(f.document.undoStack().undoText(), QStringLiteral("Change Anthropic's rate"));
    f.model.setData(f.at(1, Field::NoticeDays), QStringLiteral("180"));
    QCOMPARE(f.document.undoStack().undoText(), QStringLiteral("Change Google's notice period"));
    QCOMPARE(f.document.undoStack().count(), 2);
    QVERIFY(f.model.setData(f.at(0, Field::Rate), QStringLiteral("1,000,000,000")));
    QCOMPARE(f.document.undoStack().count(), 2);
}

void ContractTableModelTest::numericIdsAreEditedAndUndone()
{
    // Ids may look like positions: "1" first, "0" second.
    Fixture f;
    Json contracts = Json::array({f.document.json()["contracts"][0], f.document.json()["contracts"][1]});
    contracts[0]["id"] = "1";
    contracts[1]["id"] = "0";
    Document document;
    QCOMPARE(document.edit({}, {{"/facilities", f.document.json()["facilities"]}, {"/contracts", contracts}}),
             std::optional<QString>());
    ContractTableModel model(document);
    const QByteArray before = document.bytes();
    QVERIFY(model.setData(model.index(0, columnOf(Field::Rate)), QStringLiteral("7")));
    QCOMPARE(document.baseProject().contracts[0].rent.rate, 7.0);
    document.undoStack().undo();
    QCOMPARE(document.bytes(), before);

    // A contract that comes to stand at position 2 while another's id is "2".
    contracts[0]["id"] = "2";
    QCOMPARE(document.edit({}, {{"/contracts", contracts}}), std::optional<QString>());
    const QByteArray withTwo = document.bytes();
    QCOMPARE(document.addContract(), std::optional<QString>());
    document.undoStack().undo();
    QCOMPARE(document.bytes(), withTwo);
}

QTEST_MAIN(ContractTableModelTest)
#include "contract_table_model_test.moc"
