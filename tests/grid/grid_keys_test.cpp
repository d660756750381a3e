// The grid's keys and mouse, as a spreadsheet has them (ux 30-32, 40, 48, 49).

#include "tests/grid/contracts_grid.h"

using namespace rackrent;
using Field = ContractField;
using At = std::pair<int, Field>;

class GridKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingReplacesAndF2Edits();
    void doubleClickEdits();
    void enterAndTabCommitAndMove();
    void tabThenEnterReturns();
    void escapeRestores();
    void arrowsAndCorners();
    void ctrlArrowsJumpOverBlocks();
    void shiftExtends();
    void allRowAndColumn();
    void pagesScroll();
    void altDownOpensChoices();
    void theMenuOpensByKeyAndMouse();
    void keysOfTheMenuAreTheGrids();
    void calculatedAndFixedCellsSayWhy();
    void ctrlTabLeavesTheGrid();
};

void GridKeysTest::typingReplacesAndF2Edits()
{
    ContractsGrid g;
    g.go(0, Field::Rate);
    g.type(QStringLiteral("1.1bn"));
    QCOMPARE(g.line()->text(), QStringLiteral("1.1bn")); // the old text is gone
    g.press(Qt::Key_Return);
    QCOMPARE(g.text(0, Field::Rate), QStringLiteral("1,100,000,000"));
    g.go(0, Field::Rate);
    g.press(Qt::Key_F2);
    QCOMPARE(g.line()->text(), QStringLiteral("1,100,000,000"));
    g.press(Qt::Key_Escape);
    QCOMPARE(g.steps(), 1);
}

void GridKeysTest::doubleClickEdits()
{
    ContractsGrid g;
    const QPoint place = g.view().visualRect(g.at(1, Field::Start)).center();
    QTest::mouseClick(g.view().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(g.view().viewport(), Qt::LeftButton, {}, place);
    QVERIFY(g.line() && g.line()->isVisible());
    QCOMPARE(g.line()->text(), QStringLiteral("2026-10-01"));
}

void GridKeysTest::enterAndTabCommitAndMove()
{
    ContractsGrid g;
    const auto typeAndPress = [&](int key, Qt::KeyboardModifiers modifiers = {}) {
        g.go(1, Field::Rate);
        g.type(QStringLiteral("7m"));
        g.press(key, modifiers);
        return g.current();
    };
    QCOMPARE(typeAndPress(Qt::Key_Return), At(2, Field::Rate));
    QCOMPARE(typeAndPress(Qt::Key_Return, Qt::ShiftModifier), At(0, Field::Rate));
    QCOMPARE(typeAndPress(Qt::Key_Tab), At(1, Field::Escalation));
    QCOMPARE(typeAndPress(Qt::Key_Backtab, Qt::ShiftModifier), At(1, Field::RentBasis));
    QCOMPARE(g.text(1, Field::Rate), QStringLiteral("7,000,000"));
    // Without an editor they move alike.
    g.go(1, Field::Rate);
    g.press(Qt::Key_Return);
    QCOMPARE(g.current(), At(2, Field::Rate));
    g.press(Qt::Key_Tab);
    QCOMPARE(g.current(), At(2, Field::Escalation));
    QCOMPARE(g.view().selectionModel()->selectedIndexes().size(), 1);
}

void GridKeysTest::tabThenEnterReturns()
{
    ContractsGrid g;
    g.go(1, Field::Start);
    for (const char* text : {"2026-11-01", "2031-10-31", "12", "3000"}) {
        g.type(QString::fromLatin1(text));
        g.press(std::string_view(text) == "3000" ? Qt::Key_Return : Qt::Key_Tab);
    }
    QCOMPARE(g.current(), At(2, Field::Start)); // the next row, where tabbing began
    QCOMPARE(g.text(1, Field::Gpus), QStringLiteral("3,000"));
    QCOMPARE(g.steps(), 4);
    g.press(Qt::Key_Right); // moving by other keys forgets it
    g.press(Qt::Key_Return);
    QCOMPARE(g.current(), At(3, Field::End));
}

void GridKeysTest::escapeRestores()
{
    ContractsGrid g;
    g.go(0, Field::Rate);
    const QString before = g.text(0, Field::Rate);
    g.type(QStringLiteral("9"));
    g.press(Qt::Key_Escape);
    QTRY_VERIFY(!g.line() || !g.line()->isVisible());
    QCOMPARE(g.text(0, Field::Rate), before);
    QCOMPARE(g.steps(), 0);
    QCOMPARE(g.current(), At(0, Field::Rate));
}

void GridKeysTest::arrowsAndCorners()
{
    ContractsGrid g;
    g.go(1, Field::Start);
    g.press(Qt::Key_Down);
    g.press(Qt::Key_Right);
    QCOMPARE(g.current(), At(2, Field::End));
    g.press(Qt::Key_Up);
    g.press(Qt::Key_Left);
    QCOMPARE(g.current(), At(1, Field::Start));
    g.press(Qt::Key_Home);
    QCOMPARE(g.current(), At(1, Field::Tenant));
    g.press(Qt::Key_End);
    QCOMPARE(g.current(), At(1, Field::Enabled)); // the last one in sight
    g.press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(g.current(), At(0, Field::Tenant));
    g.press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(g.current(), At(5, Field::Enabled));
    g.press(Qt::Key_Down);
    QCOMPARE(g.current(), At(5, Field::Enabled)); // no farther
}

void GridKeysTest::ctrlArrowsJumpOverBlocks()
{
    ContractsGrid g;
    g.document.edit({}, {{"/contracts/2/tenant", "", {}, true}, {"/contracts/3/tenant", "", {}, true}});
    g.go(0, Field::Tenant);
    g.press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(g.current(), At(1, Field::Tenant)); // the end of the block
    g.press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(g.current(), At(4, Field::Tenant)); // over the gap
    g.press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(g.current(), At(5, Field::Tenant)); // the edge
    g.press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(g.current(), At(5, Field::Enabled));
    g.press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(g.view().selectedBlock().columns.size(), std::size_t{14});
}

void GridKeysTest::shiftExtends()
{
    ContractsGrid g;
    g.go(1, Field::Start);
    g.press(Qt::Key_Down, Qt::ShiftModifier);
    g.press(Qt::Key_Right, Qt::ShiftModifier);
    CellBlock block = g.view().selectedBlock();
    QCOMPARE(block.rows, (std::vector<int>{1, 2}));
    QCOMPARE(block.columns, (std::vector<int>{columnOf(Field::Start), columnOf(Field::End)}));
    g.press(Qt::Key_Up, Qt::ShiftModifier);
    g.press(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(g.view().selectedBlock().rows, (std::vector<int>{0, 1}));
    g.press(Qt::Key_Down, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(g.view().selectedBlock().rows, (std::vector<int>{1, 2, 3, 4, 5}));
    g.press(Qt::Key_Home, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(g.view().selectedBlock().rows, (std::vector<int>{0, 1}));
    g.press(Qt::Key_Left);
    QVERIFY(g.view().selectedBlock().isOneCell());
    // With the mouse from the cell that was clicked first.
    g.go(0, Field::Start);
    QTest::mouseClick(g.view().viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      g.view().visualRect(g.at(2, Field::MegaWatt)).center());
    QCOMPARE(g.view().selectionModel()->selectedIndexes().size(), 9);
}

void GridKeysTest::allRowAndColumn()
{
    ContractsGrid g;
    g.go(2, Field::Start);
    g.press(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(g.view().selectedBlock().rows, (std::vector<int>{2}));
    QCOMPARE(g.view().selectedBlock().columns.size(), std::size_t{14});
    g.go(2, Field::Start);
    g.press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(g.view().selectedBlock().rows.size(), std::size_t{6});
    QCOMPARE(g.view().selectedBlock().columns, (std::vector<int>{columnOf(Field::Start)}));
    g.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(g.view().selectedBlock().rows.size() * g.view().selectedBlock().columns.size(), std::size_t{6 * 14});
    QCOMPARE(g.panel->selectedRows().size(), std::size_t{6});
}

void GridKeysTest::pagesScroll()
{
    ContractsGrid g(60);
    g.go(0, Field::Rate);
    g.press(Qt::Key_PageDown);
    const int row = g.current().first;
    QVERIFY(row > 5 && row < 59);
    g.press(Qt::Key_PageDown, Qt::ShiftModifier);
    QVERIFY(g.view().selectedBlock().rows.size() > 5);
    g.press(Qt::Key_PageUp);
    g.press(Qt::Key_PageUp);
    g.press(Qt::Key_PageUp);
    QCOMPARE(g.current(), At(0, Field::Rate));
}

void GridKeysTest::altDownOpensChoices()
{
    ContractsGrid g;
    g.go(0, Field::RentBasis);
    g.press(Qt::Key_Down, Qt::AltModifier);
    auto* box = g.view().findChild<QComboBox*>();
    QVERIFY(box);
    QTRY_VERIFY(box->view()->isVisible());
    QTest::keyClick(box->view(), Qt::Key_Escape);
}

void GridKeysTest::theMenuOpensByKeyAndMouse()
{
    ContractsGrid g;
    g.select(0, Field::Start, 2, Field::End);
    const auto openMenu = [&] {
        QMenu* menu = g.view().findChild<QMenu*>(QStringLiteral("gridMenu"));
        return menu && menu->isVisible() ? menu : nullptr;
    };
    const auto texts = [](const QList<QAction*>& actions) {
        QStringList found;
        for (const QAction* action : actions)
            found << action->text();
        return found;
    };
    g.press(Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(openMenu());
    QCOMPARE(texts(openMenu()->actions()), texts(g.panel->gridActions())); // those of the menu bar
    QVERIFY(texts(openMenu()->actions()).contains(QStringLiteral("&Paste cells")));
    openMenu()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    g.press(Qt::Key_Menu);
    QVERIFY(openMenu());
    openMenu()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QPoint inside = g.view().visualRect(g.at(1, Field::End)).center();
    QTest::mouseClick(g.view().viewport(), Qt::RightButton, {}, inside);
    QContextMenuEvent event(QContextMenuEvent::Mouse, inside, g.view().viewport()->mapToGlobal(inside));
    QApplication::sendEvent(g.view().viewport(), &event);
    QVERIFY(openMenu());
    QCOMPARE(g.view().selectionModel()->selectedIndexes().size(), 6); // it is about what was selected
    QTest::keyClick(openMenu(), Qt::Key_Escape);
}

/// A window's action of the same keys does not come in between.
void GridKeysTest::keysOfTheMenuAreTheGrids()
{
    ContractsGrid g;
    QAction rival(&g.window);
    rival.setShortcut(Qt::CTRL | Qt::Key_Minus);
    g.window.addAction(&rival);
    QSignalSpy triggered(&rival, &QAction::triggered);
    QMenuBar bar(&g.window);
    bar.addMenu(QStringLiteral("Edit"))->addActions(g.panel->gridActions());
    g.go(1, Field::Rate);
    g.press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(triggered.count(), 0);
    QCOMPARE(g.model().rowCount(), 5);
    QTest::keyClick(&g.window, Qt::Key_Minus, Qt::ControlModifier); // elsewhere it is the window's
    QCOMPARE(triggered.count(), 1);
}

void GridKeysTest::calculatedAndFixedCellsSayWhy()
{
    ContractsGrid g;
    g.view().setColumnHidden(columnOf(Field::TermMonths), false);
    const QModelIndex term = g.at(0, Field::TermMonths);
    QCOMPARE(term.data().toString(), QStringLiteral("37"));
    QVERIFY(term.data(Qt::BackgroundRole).isValid()); // seen
    QVERIFY(!g.at(0, Field::Rate).data(Qt::BackgroundRole).isValid());
    QVERIFY(term.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("calculated"))); // and heard
    g.go(0, Field::TermMonths);
    g.type(QStringLiteral("5"));
    QVERIFY(g.refused.contains(QStringLiteral("Calculated from start and end")));
    g.refused.clear();
    g.put(QStringLiteral("5"));
    g.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(g.refused.contains(QStringLiteral("Calculated from start and end")));
    g.refused.clear();
    QCOMPARE(g.document.bytes(), g.before);
}

void GridKeysTest::ctrlTabLeavesTheGrid()
{
    ContractsGrid g;
    QLineEdit other;
    g.window.layout()->addWidget(&other);
    other.show();
    g.go(0, Field::Rate);
    g.press(Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(!g.view().hasFocus());
    other.setParent(nullptr);
}

QTEST_MAIN(GridKeysTest)
#include "grid_keys_test.moc"
