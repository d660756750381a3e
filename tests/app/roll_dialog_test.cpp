// A rent roll through the window: read, mapped, looked at and imported as one undo step, from files and the clipboard.

#include "model/exchange/roll/roll_export.h"
#include "tests/app/roll_fixture.h"
#include "views/items/roles.h"
#include "views/panels/contracts_panel.h"
#include "views/roll/preview_model.h"

using namespace rackrent;

namespace {

Json expectedOf(const QString& roll)
{
    QFile file(rolls + roll.section(u'.', 0, 0) + QStringLiteral(".json"));
    return file.open(QIODevice::ReadOnly) ? Json::parse(file.readAll().toStdString()) : Json();
}

const char* const oneWrongCell =
    "Tenant,kW,Rent $/kW/month,Start,End\nA,100,120,2026-01-01,2030-12-31\nB,lots,120,2026-01-01,2030-12-31\n"
    "C,100,120,2026-01-01,2030-12-31\nD,100,120,2026-01-01,2030-12-31\nTotal,300,,,\n";

} // namespace

class RollDialogTest : public QObject, RollFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void keptRollsAreImportedAtOnce_data();
    void keptRollsAreImportedAtOnce();
    void aProjectIsMadeOfARoll_data();
    void aProjectIsMadeOfARoll();
    void anExportComesBack();
    void theFirstContractIsChosen();
    void whatAColumnIsChangesThePreview();
    void aFieldHasOneColumn();
    void wrongCellsAreMarkedAndFound();
    void rowsAreLeftOutAndKept();
    void headingsAreMoved();
    void sheetsAreChosen();
    void mappingsAreSavedAndLoaded();
    void wrongMappingsAreTold();
    void mappingsAreRemembered();
    void contractsOfTheProjectAreRefusedOrChanged();
    void returnDoesNotImportFromATable();
};

void RollDialogTest::keptRollsAreImportedAtOnce_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file :
         {"colocation.csv", "wholesale.xlsx", "gpu-orders.csv", "merged.xlsx", "german.csv", "grouped.txt"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

/// Into a project that has contracts: one step, whose undoing brings the bytes back.
void RollDialogTest::keptRollsAreImportedAtOnce()
{
    QFETCH(QString, file);
    Document& document = m_window->document();
    const QByteArray before = document.bytes();
    const auto had = static_cast<std::ptrdiff_t>(document.json()["contracts"].size());
    RollDialog* dialog = opened(rolls + file);
    importAll(*dialog);
    const Json expected = expectedOf(file);
    const Json& contracts = document.json()["contracts"];
    QCOMPARE(Json(contracts.begin() + had, contracts.end()).dump(), expected["contracts"].dump());
    QVERIFY(document.isValid());
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("Import ") + file);
    const QByteArray after = document.bytes();
    document.undoStack().undo();
    QCOMPARE(document.bytes(), before);
    document.undoStack().redo();
    QCOMPARE(document.bytes(), after);
    QVERIFY(m_prompts.errors.isEmpty());
}

void RollDialogTest::aProjectIsMadeOfARoll_data() { keptRollsAreImportedAtOnce_data(); }

/// In a new window the roll becomes a project of its own, as on the command line.
void RollDialogTest::aProjectIsMadeOfARoll()
{
    QFETCH(QString, file);
    m_window->actions().newProject->trigger();
    Document& document = m_window->document();
    const QByteArray before = document.bytes();
    importAll(*opened(rolls + file));
    const Json expected = expectedOf(file);
    QCOMPARE(document.json()["contracts"].dump(), expected["contracts"].dump());
    QCOMPARE(document.json()["facilities"].dump(), expected["facilities"].dump());
    QCOMPARE(QString::fromStdString(document.baseProject().currency),
             file == QLatin1String("german.csv") ? QStringLiteral("EUR") : QStringLiteral("USD"));
    QCOMPARE(QString::fromStdString(document.baseProject().name), file.section(u'.', 0, 0));
    QVERIFY(document.hasFigures());
    QCOMPARE(document.undoStack().count(), 1);
    document.undoStack().undo();
    QCOMPARE(document.bytes(), before);
}

void RollDialogTest::anExportComesBack()
{
    QVERIFY(m_window->openSample(QStringLiteral(":/samples/river-bend.rackrent")));
    Document& document = m_window->document();
    const Json contracts = document.json()["contracts"];
    const std::string text = exportedRoll(document.json()).text;
    const QByteArray before = document.bytes();
    RollDialog* dialog = opened(written(QByteArray::fromStdString(text)));
    QVERIFY(!dialog->importButton().isEnabled()); // the project has them all
    dialog->contracts().existing().setCurrentIndex(1);
    Q_EMIT dialog->contracts().existing().activated(1);
    settle(*dialog);
    QVERIFY2(dialog->importButton().isEnabled(), qPrintable(dialog->outcome()));
    importAll(*dialog);
    QCOMPARE(document.json()["contracts"], contracts);
    QCOMPARE(document.bytes(), before); // nothing that changes nothing
}

void RollDialogTest::theFirstContractIsChosen()
{
    const int had = static_cast<int>(m_window->document().baseProject().contracts.size());
    importAll(*opened(rolls + QStringLiteral("colocation.csv")));
    QCOMPARE(m_window->contracts().selectedRows(), std::vector<int>{had});
    QVERIFY(m_window->statusBar()->currentMessage().contains(QStringLiteral("imported from colocation.csv")));
    QTRY_VERIFY(m_window->findChildren<RollDialog*>().isEmpty());
}

void RollDialogTest::whatAColumnIsChangesThePreview()
{
    RollDialog* dialog = opened(rolls + QStringLiteral("colocation.csv"));
    QCOMPARE(mapped(*dialog, MappingModel::Meaning, 0), QStringLiteral("Tenant"));
    QCOMPARE(mapped(*dialog, MappingModel::Meaning, 3), QStringLiteral("Critical IT power"));
    QCOMPARE(mapped(*dialog, MappingModel::Unit, 3), QStringLiteral("kW"));
    QCOMPARE(mapped(*dialog, MappingModel::Unit, 4), QStringLiteral("USD a month"));
    QCOMPARE(mapped(*dialog, MappingModel::Meaning, 9), QStringLiteral("Left out"));
    QCOMPARE(mapped(*dialog, MappingModel::Form, 5), QStringLiteral("MM/DD/YYYY, as all"));
    const auto titles = [&] {
        QStringList all;
        for (int column = 0; column < dialog->contracts().model().columnCount(); ++column)
            all << dialog->contracts().model().headerData(column, Qt::Horizontal).toString();
        return all;
    };
    QVERIFY(titles().contains(QStringLiteral("Critical IT power, MW")));
    QVERIFY(!titles().contains(QStringLiteral("Notes")));
    chooseField(*dialog, 9, QStringLiteral("Notes"));
    QVERIFY(titles().contains(QStringLiteral("Notes")));
    QVERIFY(dialog->importButton().isEnabled());
    // In MW it is a thousand times as much.
    MappingModel& mapping = dialog->sheet().mappingModel();
    mapping.setData(mapping.index(MappingModel::Unit, 3), QStringLiteral("MW"));
    settle(*dialog);
    QCOMPARE(dialog->roll().outcome()->preview.contracts.front().contract["capacity"]["critical_it_mw"], Json(450));
}

void RollDialogTest::aFieldHasOneColumn()
{
    RollDialog* dialog = opened(rolls + QStringLiteral("colocation.csv"));
    chooseField(*dialog, 9, QStringLiteral("Tenant"));
    QCOMPARE(mapped(*dialog, MappingModel::Meaning, 9), QStringLiteral("Tenant"));
    QCOMPARE(mapped(*dialog, MappingModel::Meaning, 0), QStringLiteral("Left out"));
    QVERIFY(!dialog->importButton().isEnabled()); // three rows have no name there
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("guessAnew")), Qt::LeftButton);
    settle(*dialog);
    QCOMPARE(mapped(*dialog, MappingModel::Meaning, 0), QStringLiteral("Tenant"));
    QVERIFY(dialog->importButton().isEnabled());
}

void RollDialogTest::wrongCellsAreMarkedAndFound()
{
    const QByteArray before = m_window->document().bytes();
    RollDialog* dialog = opened(written(oneWrongCell));
    QVERIFY(!dialog->importButton().isEnabled());
    QVERIFY(dialog->outcome().startsWith(QStringLiteral("1 error")));
    QCOMPARE(notes(*dialog, QStringLiteral("Error")),
             QStringList{QStringLiteral("B3 \"lots\" is no number; write one in digits, or leave the cell empty")});
    QCOMPARE(notes(*dialog, QStringLiteral("Left out")).size(), 1);
    const QAbstractItemModel& sheet = *dialog->sheet().table().model();
    QCOMPARE(sheet.index(2, 1).data(ProblemRole).toInt(), static_cast<int>(Severity::Error));
    QVERIFY(sheet.index(2, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("is no number")));
    QVERIFY(!sheet.index(1, 1).data(ProblemRole).isValid());
    QVERIFY(sheet.index(5, 0).data(AbsentRole).toBool()); // the total is pale
    QVERIFY(!sheet.index(1, 0).data(AbsentRole).toBool());
    // A click on the line goes to the cell, on the page that is shown.
    QTableView& list = dialog->notes();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(0, 1)).center());
    QCOMPARE(dialog->sheet().table().currentIndex(), sheet.index(2, 1));
    dialog->pages().setCurrentIndex(1);
    RollTable& contracts = dialog->contracts().table();
    QCOMPARE(contracts.currentIndex().row(), 1);
    QCOMPARE(contracts.model()->headerData(contracts.currentIndex().column(), Qt::Horizontal).toString(),
             QStringLiteral("Critical IT power, MW"));
    QCOMPARE(contracts.currentIndex().data(ProblemRole).toInt(), static_cast<int>(Severity::Error));
    QCOMPARE(contracts.model()->index(1, 0).data().toString(), QStringLiteral("has errors"));
    QVERIFY(!contracts.model()->index(0, contracts.currentIndex().column()).data(ProblemRole).isValid());
    dialog->reject();
    QCOMPARE(m_window->document().bytes(), before);
}

void RollDialogTest::rowsAreLeftOutAndKept()
{
    RollDialog* dialog = opened(written(oneWrongCell));
    const QList<QAction*> actions = dialog->sheet().table().actions();
    dialog->sheet().table().selectRow(2);
    actions[0]->trigger();
    settle(*dialog);
    QVERIFY2(dialog->importButton().isEnabled(), qPrintable(dialog->outcome()));
    QCOMPARE(dialog->roll().outcome()->preview.contracts.size(), std::size_t{3});
    dialog->sheet().table().selectRow(2);
    actions[1]->trigger();
    settle(*dialog);
    QVERIFY(!dialog->importButton().isEnabled());
    QCOMPARE(dialog->roll().outcome()->preview.contracts.size(), std::size_t{4});
    dialog->sheet().skipsTotals().click();
    settle(*dialog);
    QCOMPARE(dialog->roll().outcome()->preview.contracts.size(), std::size_t{5}); // the total, too
}

void RollDialogTest::headingsAreMoved()
{
    RollDialog* dialog = opened(rolls + QStringLiteral("german.csv"));
    QCOMPARE(dialog->sheet().headingRow().value(), 3);
    QCOMPARE(dialog->sheet().numbers().currentText(), QStringLiteral("1.234,56"));
    dialog->sheet().headingRow().setValue(1);
    settle(*dialog);
    QVERIFY(!dialog->importButton().isEnabled());
    dialog->sheet().table().setCurrentIndex(dialog->sheet().table().model()->index(2, 0));
    dialog->sheet().table().actions()[2]->trigger();
    settle(*dialog);
    QCOMPARE(dialog->sheet().headingRow().value(), 3);
    QVERIFY(dialog->importButton().isEnabled());
    dialog->sheet().headingRow().setValue(0); // no headings: the first row is one of contracts
    settle(*dialog);
    QCOMPARE(dialog->roll().mapping().headingRow, -1);
}

void RollDialogTest::sheetsAreChosen()
{
    RollDialog* dialog = opened(rolls + QStringLiteral("wholesale.xlsx"));
    QComboBox& sheets = dialog->sheet().sheets();
    if (sheets.count() < 2)
        QSKIP("the kept workbook has one sheet");
    QVERIFY(sheets.isVisible());
    const QString best = sheets.currentText();
    const int other = sheets.currentIndex() == 0 ? 1 : 0;
    sheets.setCurrentIndex(other);
    Q_EMIT sheets.activated(other);
    settle(*dialog);
    QCOMPARE(QString::fromStdString(dialog->roll().sheet().name), sheets.itemText(other));
    sheets.setCurrentText(best);
    Q_EMIT sheets.activated(sheets.currentIndex());
    settle(*dialog);
    QVERIFY(dialog->importButton().isEnabled());
}

void RollDialogTest::mappingsAreSavedAndLoaded()
{
    RollDialog* dialog = opened(rolls + QStringLiteral("merged.xlsx"));
    const RollMapping guessed = dialog->roll().mapping();
    const int last = dialog->roll().sheet().columnCount() - 1;
    chooseField(*dialog, last, QStringLiteral("Left out"));
    const RollMapping changed = dialog->roll().mapping();
    QVERIFY(!(changed == guessed));
    m_prompts.mappingToSave = m_folder->filePath(QStringLiteral("m.json"));
    dialog->saveMapping();
    QVERIFY(m_prompts.suggestedMapping.endsWith(QStringLiteral("merged.json")));
    dialog->roll().guessAnew();
    settle(*dialog);
    QVERIFY(dialog->roll().mapping() == guessed);
    m_prompts.mappingToLoad = m_prompts.mappingToSave;
    dialog->loadMapping();
    settle(*dialog);
    QVERIFY(dialog->roll().mapping() == changed);
    QVERIFY2(m_prompts.errors.isEmpty(), qPrintable(m_prompts.errors.join(u'\n')));
}

void RollDialogTest::wrongMappingsAreTold()
{
    RollDialog* dialog = opened(rolls + QStringLiteral("colocation.csv"));
    const RollMapping before = dialog->roll().mapping();
    const auto load = [&](const QByteArray& text) {
        m_prompts.errors.clear();
        m_prompts.mappingToLoad = written(text, QStringLiteral("m.json"));
        dialog->loadMapping();
        QVERIFY(dialog->roll().mapping() == before);
        QCOMPARE(m_prompts.errors.size(), 1);
    };
    load("{");
    load(R"({"format": "rackrent-roll-mapping", "version": 1, "columns": [{"column": "1", "field": "/tenant"}]})");
    QVERIFY2(m_prompts.errors.front().contains(QStringLiteral("the letters of a column")),
             qPrintable(m_prompts.errors.front()));
    load(R"({"format": "rackrent-roll-mapping", "version": 1,
             "columns": [{"column": "A", "heading": "Nobody", "field": "/tenant"}]})");
    QVERIFY2(m_prompts.errors.front().contains(QStringLiteral("no column is headed \"Nobody\"")),
             qPrintable(m_prompts.errors.front()));
    m_prompts.errors.clear();
    m_prompts.mappingToLoad = m_folder->filePath(QStringLiteral("nowhere.json"));
    dialog->loadMapping();
    QCOMPARE(m_prompts.errors.size(), 1);
}

/// What was changed by hand is so the next time that a table has these headings, but for the rows of that one.
void RollDialogTest::mappingsAreRemembered()
{
    const QByteArray roll = "Who,Tenant,kW,Rent $/kW/month,Start,End\nX,A,100,120,2026-01-01,2030-12-31\n"
                            "Y,B,100,120,2026-01-01,2030-12-31\nZ,C,100,120,2026-01-01,2030-12-31\n";
    RollDialog* dialog = opened(written(roll));
    chooseField(*dialog, 0, QStringLiteral("Notes"));
    dialog->sheet().table().selectRow(2);
    dialog->sheet().table().actions()[0]->trigger();
    settle(*dialog);
    importAll(*dialog);
    m_window->document().undoStack().undo();
    dialog = opened(written(roll + "V,D,100,120,2026-01-01,2030-12-31\n", QStringLiteral("next.csv")));
    QCOMPARE(mapped(*dialog, MappingModel::Meaning, 0), QStringLiteral("Notes"));
    QCOMPARE(dialog->roll().outcome()->preview.contracts.size(), std::size_t{4});
    QVERIFY(
        notes(*dialog, QStringLiteral("Read as")).join(u' ').contains(QStringLiteral("as they were the last time")));
    dialog->roll().guessAnew();
    settle(*dialog);
    importAll(*dialog);
    dialog = opened(written(roll, QStringLiteral("third.csv")));
    QCOMPARE(mapped(*dialog, MappingModel::Meaning, 0), QStringLiteral("Left out"));
}

void RollDialogTest::contractsOfTheProjectAreRefusedOrChanged()
{
    Document& document = m_window->document();
    const std::string id = document.baseProject().contracts.front().id;
    const QByteArray before = document.bytes();
    RollDialog* dialog = opened(written("Contract ID,Tenant\n" + QByteArray::fromStdString(id) + ",Somebody else\n"));
    QVERIFY(!dialog->importButton().isEnabled());
    QVERIFY(
        notes(*dialog, QStringLiteral("Error")).join(u' ').contains(QStringLiteral("A2 the project has a contract")));
    dialog->contracts().existing().setCurrentIndex(1);
    Q_EMIT dialog->contracts().existing().activated(1);
    settle(*dialog);
    QCOMPARE(dialog->contracts().model().index(0, 0).data().toString(), QStringLiteral("changed"));
    importAll(*dialog);
    QCOMPARE(document.baseProject().contracts.front().tenant, std::string("Somebody else"));
    QCOMPARE(m_window->contracts().selectedRows(), std::vector<int>{0});
    document.undoStack().undo();
    QCOMPARE(document.bytes(), before);
}

void RollDialogTest::returnDoesNotImportFromATable()
{
    const QByteArray before = m_window->document().bytes();
    RollDialog* dialog = opened(rolls + QStringLiteral("colocation.csv"));
    for (QTableView* table :
         {static_cast<QTableView*>(&dialog->sheet().mapping()), static_cast<QTableView*>(&dialog->sheet().table()),
          static_cast<QTableView*>(&dialog->notes())}) {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
    }
    QCOMPARE(m_window->document().bytes(), before);
    dialog->sheet().headingRow().setFocus();
    QTest::keyClick(&dialog->sheet().headingRow(), Qt::Key_Return); // elsewhere it does
    QTRY_VERIFY(m_window->document().bytes() != before);
}

QTEST_MAIN(RollDialogTest)
#include "roll_dialog_test.moc"
