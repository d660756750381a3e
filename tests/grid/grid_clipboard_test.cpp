// Blocks of cells: clipboard, filling, clearing, rows (ux 17, 20, 33-39, 58).

#include "tests/grid/contracts_grid.h"
#include "views/dialogs/paste_dialog.h"
#include "views/grid/grid_filter.h"

#include <QRandomGenerator>

using namespace rackrent;
using Field = ContractField;

namespace {

QString cellsOf(const ContractsGrid& g, int row, Field from, Field to)
{
    QStringList cells;
    for (int column = columnOf(from); column <= columnOf(to); ++column)
        cells << g.model().copiedText(g.view().toModel(g.view().model()->index(row, column)));
    return cells.join(u'|');
}

} // namespace

class GridClipboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copiesAsTextAndTable();
    void copyAndPasteChangesNothing();
    void aBlockLandsInItsShape();
    void quotedCellsArePasted();
    void oneCellFillsTheSelection();
    void aBlockTilesAMultiple();
    void moreRowsAppendContracts();
    void cancelledPasteChangesNothing();
    void badCellsAreShownBeforeAnythingIsDone();
    void cellsThatAreRightTogetherAreTaken();
    void otherSeparatorsAreAskedAbout();
    void theDialogAsks();
    void cutClearsWhatMayBeEmpty();
    void deleteClearsTheBlock();
    void fillsDownAndRight();
    void ctrlEnterFillsTheSelection();
    void rowsComeAndGo();
    void throughSortingAndFilter();
    void movedAndHiddenColumnsAreMet();
    void nothingToPasteIsSaid();
    void randomEditsAreUndoneToTheByte();
};

void GridClipboardTest::copiesAsTextAndTable()
{
    ContractsGrid g;
    g.select(0, Field::Start, 1, Field::MegaWatt);
    g.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(
        g.clipboard(),
        QStringLiteral("2026-05-01\t2029-05-31\t300\n2026-10-01\t2029-06-30\t%1\n").arg(g.text(1, Field::MegaWatt)));
    const QString html = QApplication::clipboard()->mimeData()->html();
    QVERIFY(html.contains(QStringLiteral("<td sdval=\"46143\"")));
    QVERIFY(html.contains(QStringLiteral("<td sdval=\"300\"")));
    g.go(0, Field::Rate);
    g.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(g.clipboard(), QStringLiteral("1250000000\n")); // a number for a spreadsheet: no separators
}

void GridClipboardTest::copyAndPasteChangesNothing()
{
    ContractsGrid g;
    for (int column = columnOf(Field::LoadFactor); column <= columnOf(Field::FeeMonths); ++column)
        g.view().setColumnHidden(column, false);
    g.press(Qt::Key_A, Qt::ControlModifier);
    g.press(Qt::Key_C, Qt::ControlModifier);
    g.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(g.document.bytes(), g.before);
    QCOMPARE(g.steps(), 0);
    QVERIFY2(!g.prompts.pasteQuestion,
             g.prompts.pasteQuestion ? qPrintable(g.prompts.pasteQuestion->faults.front().reason) : "");
}

void GridClipboardTest::aBlockLandsInItsShape()
{
    ContractsGrid g;
    g.put(QStringLiteral("2027-01-01\t2032-12-31\t12.5\r\n2 Feb 2027\t2033-01-31\t120 000 kW\r\n")); // as Excel
    g.go(3, Field::Start);
    g.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(cellsOf(g, 3, Field::Start, Field::MegaWatt), QStringLiteral("2027-01-01|2032-12-31|12.5"));
    QCOMPARE(cellsOf(g, 4, Field::Start, Field::MegaWatt), QStringLiteral("2027-02-02|2033-01-31|120"));
    QCOMPARE(g.steps(), 1);
    QCOMPARE(g.undoName(), QStringLiteral("Paste 6 cell(s)"));
    QCOMPARE(g.view().selectionModel()->selectedIndexes().size(), 6); // what was pasted
    QVERIFY(!g.prompts.pasteQuestion);
    g.document.undoStack().undo();
    QCOMPARE(g.document.bytes(), g.before);
}

void GridClipboardTest::quotedCellsArePasted()
{
    ContractsGrid g;
    g.put(QStringLiteral("\"Say \"\"AI\"\"\nInc.\"\n\"Tab\tLtd\"\n"));
    g.go(1, Field::Tenant);
    g.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(g.text(1, Field::Tenant), QStringLiteral("Say \"AI\" Inc."));
    QCOMPARE(g.text(2, Field::Tenant), QStringLiteral("Tab Ltd"));
    QCOMPARE(g.steps(), 1);
}

void GridClipboardTest::oneCellFillsTheSelection()
{
    ContractsGrid g;
    g.put(QStringLiteral("180\n"));
    g.select(1, Field::NoticeDays, 5, Field::NoticeDays);
    g.press(Qt::Key_V, Qt::ControlModifier);
    for (int row = 1; row <= 5; ++row)
        QCOMPARE(g.text(row, Field::NoticeDays), QStringLiteral("180"));
    QVERIFY(g.text(0, Field::NoticeDays) != QStringLiteral("180"));
    QCOMPARE(g.steps(), 1);
}

void GridClipboardTest::aBlockTilesAMultiple()
{
    ContractsGrid g;
    g.put(QStringLiteral("1\n2\n"));
    g.select(0, Field::NoticeDays, 5, Field::NoticeDays);
    g.press(Qt::Key_V, Qt::ControlModifier);
    QStringList days;
    for (int row = 0; row < 6; ++row)
        days << g.text(row, Field::NoticeDays);
    QCOMPARE(days.join(u' '), QStringLiteral("1 2 1 2 1 2"));
    // No multiple: once, from the first cell on.
    g.put(QStringLiteral("7\n8\n"));
    g.select(0, Field::NoticeDays, 2, Field::NoticeDays);
    g.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(g.text(1, Field::NoticeDays), QStringLiteral("8"));
    QCOMPARE(g.text(2, Field::NoticeDays), QStringLiteral("1"));
}

void GridClipboardTest::moreRowsAppendContracts()
{
    ContractsGrid g(3);
    g.prompts.pasteAnswer = PasteAnswer::Write;
    g.put(QStringLiteral("Reflection AI\t\nNew one\t\nNew two\t\n"));
    g.go(2, Field::Tenant);
    g.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(g.prompts.pasteQuestion);
    QVERIFY(g.prompts.pasteQuestion->newRows.contains(u'2'));
    QCOMPARE(g.prompts.asked, 1);
    // An empty text clears, and a contract needs its facility: this one cell was asked about.
    QCOMPARE(g.prompts.pasteQuestion->faults.size(), std::size_t{1});
    QCOMPARE(g.model().rowCount(), 5);
    QCOMPARE(g.text(3, Field::Tenant), QStringLiteral("New one"));
    QCOMPARE(g.text(4, Field::Tenant), QStringLiteral("New two"));
    QVERIFY(g.document.isValid());
    QCOMPARE(g.steps(), 1);
    g.document.undoStack().undo();
    QCOMPARE(g.document.bytes(), g.before);
}

void GridClipboardTest::cancelledPasteChangesNothing()
{
    ContractsGrid g(3);
    g.put(QStringLiteral("A\nB\nC\nD\n"));
    g.go(2, Field::Tenant);
    g.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(g.prompts.asked, 1);
    QCOMPARE(g.document.bytes(), g.before);
    QCOMPARE(g.steps(), 0);
}

void GridClipboardTest::badCellsAreShownBeforeAnythingIsDone()
{
    ContractsGrid g;
    g.put(QStringLiteral("2026-02-30\t2030-01-01\n2027-01-01\tsoon\n"));
    g.go(0, Field::Start);
    g.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(g.prompts.pasteQuestion);
    const auto& faults = g.prompts.pasteQuestion->faults;
    QCOMPARE(faults.size(), std::size_t{2});
    QCOMPARE(faults[0].row, QStringLiteral("1, Anthropic"));
    QCOMPARE(faults[0].column, QStringLiteral("Start"));
    QCOMPARE(faults[0].text, QStringLiteral("2026-02-30"));
    QVERIFY(faults[0].reason.contains(QStringLiteral("There is no 30 February 2026")));
    QCOMPARE(faults[1].column, QStringLiteral("End"));
    QCOMPARE(g.document.bytes(), g.before); // cancelled
    g.prompts.pasteAnswer = PasteAnswer::Write;
    g.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(g.text(0, Field::End), QStringLiteral("1 Jan 2030"));
    QCOMPARE(g.text(0, Field::Start), QStringLiteral("1 May 2026")); // as it was: never 0, never dropped
    QCOMPARE(g.text(1, Field::Start), QStringLiteral("1 Jan 2027"));
    QCOMPARE(g.steps(), 1);
    // More columns than there are.
    g.put(QStringLiteral("yes\tmore\n"));
    g.go(0, Field::Enabled);
    g.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(g.prompts.pasteQuestion->faults.front().reason.contains(QStringLiteral("no column")));
}

/// Notice days need a notice date: pasted in one block, neither is refused.
void GridClipboardTest::cellsThatAreRightTogetherAreTaken()
{
    ContractsGrid g;
    g.document.edit({}, {{"/contracts/2/termination", std::nullopt, {}, true}});
    g.put(QStringLiteral("2027-06-01\t120\tfirst exit\n"));
    g.go(2, Field::NoticeDate);
    g.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!g.prompts.pasteQuestion);
    QCOMPARE(cellsOf(g, 2, Field::NoticeDate, Field::EndsEarly), QStringLiteral("2027-06-01|120|first exit"));
    QVERIFY(g.document.isValid());
    QCOMPARE(g.steps(), 2);
}

void GridClipboardTest::otherSeparatorsAreAskedAbout()
{
    ContractsGrid g;
    g.put(QStringLiteral("1.234.567,5\n12,5\n1.234\n"));
    g.go(0, Field::Rate);
    g.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(g.prompts.pasteQuestion && g.prompts.pasteQuestion->separators);
    QCOMPARE(g.prompts.pasteQuestion->separators->sample, QStringLiteral("1.234.567,5"));
    QVERIFY(g.prompts.pasteQuestion->separators->foreignFaults.empty());
    QCOMPARE(g.document.bytes(), g.before);
    g.prompts.pasteAnswer = PasteAnswer::WriteForeign;
    g.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(cellsOf(g, 0, Field::Rate, Field::Rate), QStringLiteral("1234567.5"));
    QCOMPARE(cellsOf(g, 1, Field::Rate, Field::Rate), QStringLiteral("12.5"));
    QCOMPARE(cellsOf(g, 2, Field::Rate, Field::Rate), QStringLiteral("1234"));
    // Numbers as they are written here, and our own copies, are not asked about.
    g.prompts.pasteQuestion.reset();
    g.put(QStringLiteral("1,234,567.5\n"));
    g.go(0, Field::Rate);
    g.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!g.prompts.pasteQuestion);
    g.document.edit({}, {{"/contracts/0/rent/rate", 1.234, {}, true}});
    g.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(g.clipboard(), QStringLiteral("1.234\n"));
    g.go(1, Field::Rate);
    g.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!g.prompts.pasteQuestion);
    QCOMPARE(cellsOf(g, 1, Field::Rate, Field::Rate), QStringLiteral("1.234"));
}

void GridClipboardTest::theDialogAsks()
{
    PasteQuestion question;
    question.action = QStringLiteral("Paste 3 cells");
    question.cells = 3;
    question.newRows = QStringLiteral("1 contract is added.");
    question.faults = {{QStringLiteral("1, Anthropic"), QStringLiteral("Rate (USD)"), QStringLiteral("12,5"),
                        QStringLiteral("A comma parts thousands.")}};
    question.separators = PasteQuestion::Separators{QStringLiteral("12,5"), false, {}};
    PasteDialog dialog(question);
    dialog.show();
    auto* write = dialog.findChild<QPushButton*>(QStringLiteral("writeCells"));
    QVERIFY(!write->isEnabled()); // nothing is guessed: the first question comes first
    auto* table = dialog.findChild<QTableWidget*>();
    const QList<QRadioButton*> forms = dialog.findChildren<QRadioButton*>();
    QTest::mouseClick(forms[0], Qt::LeftButton, {}, QPoint(8, forms[0]->height() / 2));
    QVERIFY(write->isEnabled() && table->isVisible());
    QCOMPARE(write->text(), QStringLiteral("Paste the &good cells only"));
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("1, Anthropic"));
    QCOMPARE(table->item(0, 2)->text(), QStringLiteral("12,5"));
    QTest::mouseClick(forms[1], Qt::LeftButton, {}, QPoint(8, forms[1]->height() / 2));
    QVERIFY(!table->isVisible()); // read so, all are good
    QCOMPARE(write->text(), QStringLiteral("&Paste"));
    QTest::mouseClick(write, Qt::LeftButton);
    QCOMPARE(dialog.answer(), PasteAnswer::WriteForeign);
    PasteDialog other(question);
    other.show();
    QTest::keyClick(&other, Qt::Key_Escape);
    QCOMPARE(other.answer(), PasteAnswer::Cancel);
}

void GridClipboardTest::cutClearsWhatMayBeEmpty()
{
    ContractsGrid g;
    g.document.edit({}, {{"/contracts/0/escalation", Json{{"kind", "fixed"}, {"rate", 0.03}}, {}, true}});
    g.go(0, Field::Escalation);
    g.press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(g.clipboard(), QStringLiteral("3% every 12m\n"));
    QCOMPARE(g.text(0, Field::Escalation), QStringLiteral("none"));
    QCOMPARE(g.undoName(), QStringLiteral("Cut 1 cell(s)"));
    g.go(1, Field::Escalation);
    g.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(g.text(1, Field::Escalation), QStringLiteral("3% every 12m"));
}

void GridClipboardTest::deleteClearsTheBlock()
{
    ContractsGrid g;
    g.select(0, Field::NoticeDate, 2, Field::NoticeDate);
    g.press(Qt::Key_Delete);
    for (int row = 0; row <= 2; ++row)
        QCOMPARE(g.text(row, Field::NoticeDate), QStringLiteral("\u2013"));
    QCOMPARE(g.steps(), 1);
    QCOMPARE(g.undoName(), QStringLiteral("Clear 3 cell(s)"));
    g.document.undoStack().undo();
    QCOMPARE(g.document.bytes(), g.before);
    // What must not be empty stays, and that is said.
    g.select(0, Field::Rate, 1, Field::Rate);
    g.press(Qt::Key_Delete);
    QVERIFY(g.refused.contains(QStringLiteral("needs its rate")));
    QCOMPARE(g.document.bytes(), g.before);
    g.select(0, Field::MegaWatt, 0, Field::Rate);
    g.refused.clear();
    g.press(Qt::Key_Delete);
    QVERIFY(g.refused.contains(QStringLiteral("2 cell(s) were left")));
    QCOMPARE(g.text(0, Field::MegaWatt), QStringLiteral("0"));
    QVERIFY(g.at(0, Field::MegaWatt).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("by default")));
}

void GridClipboardTest::fillsDownAndRight()
{
    ContractsGrid g;
    g.select(0, Field::Start, 3, Field::End);
    g.press(Qt::Key_D, Qt::ControlModifier);
    for (int row = 1; row <= 3; ++row)
        QCOMPARE(cellsOf(g, row, Field::Start, Field::End), cellsOf(g, 0, Field::Start, Field::End));
    QCOMPARE(g.steps(), 1);
    g.go(5, Field::NoticeDays); // one cell takes the one above
    g.document.edit({}, {{"/contracts/4/termination/notice_days", 77, {}, true}});
    g.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(g.text(5, Field::NoticeDays), QStringLiteral("77"));
    const QString start = g.text(1, Field::Start);
    g.select(1, Field::Start, 2, Field::End);
    g.press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(g.text(1, Field::End), start);
    QCOMPARE(g.text(2, Field::End), start);
    g.go(0, Field::Tenant);
    g.press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!g.refused.isEmpty());
    g.undoAll();
    QCOMPARE(g.document.bytes(), g.before);
}

void GridClipboardTest::ctrlEnterFillsTheSelection()
{
    ContractsGrid g;
    g.select(0, Field::Rate, 3, Field::Rate);
    g.type(QStringLiteral("18m"));
    g.press(Qt::Key_Return, Qt::ControlModifier);
    for (int row = 0; row <= 3; ++row)
        QCOMPARE(g.text(row, Field::Rate), QStringLiteral("18,000,000"));
    QCOMPARE(g.steps(), 1);
    QCOMPARE(g.undoName(), QStringLiteral("Fill 4 cell(s)"));
    QTRY_VERIFY(!g.line());
    // What no cell takes keeps the editor open, with the reason.
    g.select(0, Field::Rate, 3, Field::Rate);
    g.type(QStringLiteral("9MW"));
    g.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(g.line() && g.line()->isRefused());
    QCOMPARE(g.steps(), 1);
    g.press(Qt::Key_Escape);
    // Without an editor: what the current cell holds.
    g.select(0, Field::Tenant, 2, Field::Tenant);
    g.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(g.text(2, Field::Tenant), QStringLiteral("Anthropic"));
}

void GridClipboardTest::rowsComeAndGo()
{
    ContractsGrid g;
    g.select(1, Field::Start, 2, Field::Start);
    g.press(Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(g.model().rowCount(), 8);
    QCOMPARE(g.text(1, Field::Tenant), QStringLiteral("New tenant"));
    QCOMPARE(g.text(3, Field::Tenant), QStringLiteral("Google"));
    QCOMPARE(g.steps(), 1);
    QVERIFY(g.document.isValid());
    g.select(1, Field::Start, 3, Field::Start);
    g.press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(g.model().rowCount(), 5);
    QVERIFY(g.text(1, Field::Tenant) != QStringLiteral("Google"));
    QCOMPARE(g.view().currentIndex().row(), 1);
    QCOMPARE(g.steps(), 2);
    g.undoAll();
    QCOMPARE(g.document.bytes(), g.before);
}

void GridClipboardTest::throughSortingAndFilter()
{
    ContractsGrid g;
    g.view().sortByColumn(columnOf(Field::Tenant), Qt::DescendingOrder);
    const QString first = g.text(0, Field::Tenant);
    QCOMPARE(first, QStringLiteral("Reflection AI"));
    g.put(QStringLiteral("Zebra\nYak\n"));
    g.go(4, Field::Tenant); // Google, then Anthropic
    QCOMPARE(g.text(4, Field::Tenant), QStringLiteral("Google"));
    g.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(g.text(4, Field::Tenant), QStringLiteral("Zebra")); // it stays where it was typed
    QCOMPARE(g.document.baseProject().contracts[1].tenant, std::string("Zebra"));
    QCOMPARE(g.document.baseProject().contracts[0].tenant, std::string("Yak"));
    g.view().filter().setText(QStringLiteral("reflection"));
    QCOMPARE(g.view().model()->rowCount(), 4);
    g.put(QStringLiteral("5\n"));
    g.view().selectAll();
    g.select(0, Field::NoticeDays, 3, Field::NoticeDays);
    g.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(g.document.baseProject().contracts[0].termination->noticeDays != 5);
    g.undoAll();
    QCOMPARE(g.document.bytes(), g.before);
}

void GridClipboardTest::movedAndHiddenColumnsAreMet()
{
    ContractsGrid g;
    g.view().horizontalHeader()->moveSection(columnOf(Field::Rate), 1);
    g.view().setColumnHidden(columnOf(Field::Facility), true);
    g.put(QStringLiteral("Moved\t5m\tground\n"));
    g.go(2, Field::Tenant);
    g.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!g.prompts.pasteQuestion);
    QCOMPARE(g.text(2, Field::Rate), QStringLiteral("5,000,000"));
    QCOMPARE(g.text(2, Field::Kind), QStringLiteral("Ground lease"));
    g.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(g.clipboard(), QStringLiteral("Moved\t5000000\tGround lease\n"));
}

void GridClipboardTest::nothingToPasteIsSaid()
{
    ContractsGrid g;
    QApplication::clipboard()->clear();
    g.go(0, Field::Rate);
    g.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(g.refused.contains(QStringLiteral("no text to paste")));
    g.put(QString(1000001, u'\n'));
    g.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(g.refused.contains(QStringLiteral("more than a million")));
    QCOMPARE(g.document.bytes(), g.before);
}

void GridClipboardTest::randomEditsAreUndoneToTheByte()
{
    ContractsGrid g;
    g.prompts.pasteAnswer = PasteAnswer::Write;
    for (int column = columnOf(Field::LoadFactor); column <= columnOf(Field::TermMonths); ++column)
        g.view().setColumnHidden(column, false);
    QRandomGenerator random(20261125);
    const QStringList texts{
        QStringLiteral("5"),      QStringLiteral("12.5%"),   QStringLiteral("2028-01-31"), QString(),
        QStringLiteral("none"),   QStringLiteral("1,5"),     QStringLiteral("first exit"), QStringLiteral("yes"),
        QStringLiteral("ground"), QStringLiteral("per_year")};
    const QList<std::pair<int, Qt::KeyboardModifiers>> keys{{Qt::Key_V, Qt::ControlModifier},
                                                            {Qt::Key_D, Qt::ControlModifier},
                                                            {Qt::Key_R, Qt::ControlModifier},
                                                            {Qt::Key_Delete, Qt::NoModifier},
                                                            {Qt::Key_X, Qt::ControlModifier},
                                                            {Qt::Key_C, Qt::ControlModifier},
                                                            {Qt::Key_Minus, Qt::ControlModifier},
                                                            {Qt::Key_Return, Qt::ControlModifier},
                                                            {Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier}};
    for (int run = 0; run < 300; ++run) {
        const int rows = g.view().model()->rowCount();
        const int columns = g.view().model()->columnCount();
        g.view().selectBetween(g.view().model()->index(random.bounded(rows), random.bounded(columns)),
                               g.view().model()->index(random.bounded(rows), random.bounded(columns)));
        if (random.bounded(2) == 0) {
            QString block;
            for (int i = 1 + random.bounded(6); i > 0; --i)
                block += texts[random.bounded(texts.size())] + (random.bounded(2) == 0 ? u'\t' : u'\n');
            g.put(block);
        }
        const auto [key, modifiers] = keys[random.bounded(rows > 20 ? keys.size() - 1 : keys.size())];
        if (key == Qt::Key_Minus && rows - static_cast<int>(g.view().selectedBlock().rows.size()) < 3)
            continue; // some are to be left
        const int before = g.steps();
        g.press(key, modifiers);
        QVERIFY(g.steps() - before <= 1); // one gesture, one step
    }
    QVERIFY(g.steps() > 20);
    const QByteArray after = g.document.bytes();
    const int steps = g.steps();
    g.undoAll();
    QCOMPARE(g.document.bytes(), g.before);
    for (int step = 0; step < steps; ++step)
        g.document.undoStack().redo();
    QCOMPARE(g.document.bytes(), after);
}

QTEST_MAIN(GridClipboardTest)
#include "grid_clipboard_test.moc"
