#include "views/delegates/contract_delegate.h"
#include "views/delegates/typed_edit.h"
#include "views/items/contract_table_model.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTest>

using namespace rackrent;
using Field = ContractField;

namespace {

/// A window with the grid over the sample, as a person has it before them.
struct Grid {
    Document document;
    ContractTableModel model{document};
    QSortFilterProxyModel proxy;
    ContractDelegate delegate;
    QTableView view;

    explicit Grid(bool withProxy = false)
    {
        document.open(QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent"));
        proxy.setSourceModel(&model);
        view.setModel(withProxy ? static_cast<QAbstractItemModel*>(&proxy) : &model);
        view.setItemDelegate(&delegate);
        view.resize(1600, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
    }

    QModelIndex at(int row, Field field) const { return view.model()->index(row, columnOf(field)); }
    void select(int row, Field field) { view.setCurrentIndex(at(row, field)); }
    /// Letter by letter into what has the focus: the first one opens the editor, which takes the others.
    void type(const QString& text)
    {
        for (QChar letter : text)
            QTest::keyClicks(focused(), letter);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focused(), key, modifiers); }
    QWidget* focused() { return QApplication::focusWidget() ? QApplication::focusWidget() : &view; }
    TypedEdit* line() { return view.findChild<TypedEdit*>(); }
    bool isEditing() { return line() && line()->isVisible(); }
    QString text(int row, Field field) const { return at(row, field).data().toString(); }
};

} // namespace

class ContractDelegateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingReplacesTheCell_data();
    void typingReplacesTheCell();
    void f2StartsFromTheExactText();
    void echoesWhileTyping();
    void badTextKeepsTheEditorOpen();
    void whatMakesTheProjectInvalidIsTaken();
    void escapeRestores();
    void leavingWithBadTextKeepsTheOldValueAndSaysWhy();
    void enterOnUntouchedTextChangesNothing();
    void keysCommitAndMove_data();
    void keysCommitAndMove();
    void choicesAreAList();
    void aLetterOnAChoiceChangesNothing();
    void readOnlyCellsDoNotOpen();
    void spaceTicks();
    void theNoteStaysInsideTheWindow();
};

void ContractDelegateTest::typingReplacesTheCell_data()
{
    QTest::addColumn<bool>("withProxy");
    QTest::newRow("straight on the model") << false;
    QTest::newRow("through a sorting proxy") << true;
}

void ContractDelegateTest::typingReplacesTheCell()
{
    QFETCH(bool, withProxy);
    Grid grid(withProxy);
    grid.select(0, Field::Rate);
    grid.type(QStringLiteral("1.1bn"));
    QVERIFY(grid.isEditing());
    QCOMPARE(grid.line()->text(), QStringLiteral("1.1bn"));
    QCOMPARE(grid.line()->note(), QStringLiteral("= 1,100,000,000 USD a month"));
    grid.press(Qt::Key_Return);
    QTRY_VERIFY(!grid.isEditing());
    QCOMPARE(grid.text(0, Field::Rate), QStringLiteral("1,100,000,000"));
    QCOMPARE(grid.document.undoStack().undoText(), QStringLiteral("Change Anthropic's rate"));
    QCOMPARE(grid.document.undoStack().count(), 1);
}

void ContractDelegateTest::f2StartsFromTheExactText()
{
    Grid grid;
    grid.select(0, Field::Start);
    grid.press(Qt::Key_F2);
    QVERIFY(grid.isEditing());
    QCOMPARE(grid.line()->text(), QStringLiteral("2026-05-01"));
    QCOMPARE(grid.line()->note(), QStringLiteral("= 1 May 2026"));
    grid.press(Qt::Key_End);
    grid.press(Qt::Key_Backspace);
    grid.type(QStringLiteral("4"));
    grid.press(Qt::Key_Return);
    QCOMPARE(grid.text(0, Field::Start), QStringLiteral("4 May 2026"));
}

void ContractDelegateTest::echoesWhileTyping()
{
    Grid grid;
    grid.select(0, Field::Rate);
    grid.type(QStringLiteral("18"));
    QCOMPARE(grid.line()->note(), QStringLiteral("= 18 USD a month"));
    grid.type(QStringLiteral("M"));
    QCOMPARE(grid.line()->note(), QStringLiteral("= 18,000,000 USD a month"));
    grid.type(QStringLiteral("W"));
    QVERIFY(grid.line()->isRefused());
    QVERIFY2(grid.line()->note().contains(QStringLiteral("unit of power")), qPrintable(grid.line()->note()));
    auto* note = grid.view.findChild<QLabel*>(QStringLiteral("typedNote"));
    QVERIFY(note && note->isVisible());
    QCOMPARE(note->textFormat(), Qt::PlainText);
    grid.press(Qt::Key_Backspace);
    QVERIFY(!grid.line()->isRefused());
    grid.press(Qt::Key_Escape);
    QTRY_VERIFY(!grid.view.findChild<QLabel*>(QStringLiteral("typedNote")));
}

void ContractDelegateTest::badTextKeepsTheEditorOpen()
{
    Grid grid;
    grid.select(0, Field::Rate);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab}) {
        grid.type(QStringLiteral("12MW"));
        grid.press(key);
        QVERIFY(grid.isEditing());
        QVERIFY(grid.line()->isRefused());
        QVERIFY(grid.line()->note().contains(QStringLiteral("unit of power")));
        QCOMPARE(grid.view.currentIndex(), grid.at(0, Field::Rate));
        grid.line()->selectAll();
    }
    QVERIFY(!grid.document.isModified());
    grid.type(QStringLiteral("12m"));
    grid.press(Qt::Key_Return);
    QCOMPARE(grid.text(0, Field::Rate), QStringLiteral("12,000,000"));
}

void ContractDelegateTest::whatMakesTheProjectInvalidIsTaken()
{
    Grid grid;
    grid.select(0, Field::End);
    grid.type(QStringLiteral("2020-01-01"));
    QVERIFY(!grid.line()->isRefused()); // a date like any other: what is wrong may be the start
    grid.press(Qt::Key_Return);
    QTRY_VERIFY(!grid.isEditing());
    QCOMPARE(grid.text(0, Field::End), QStringLiteral("1 Jan 2020"));
    QVERIFY(!grid.document.isValid());
}

void ContractDelegateTest::escapeRestores()
{
    Grid grid;
    grid.select(0, Field::Rate);
    for (const QString& typed : {QStringLiteral("5"), QStringLiteral("nonsense")}) {
        grid.type(typed);
        grid.press(Qt::Key_Escape);
        QTRY_VERIFY(!grid.isEditing());
        QCOMPARE(grid.text(0, Field::Rate), QStringLiteral("1,250,000,000"));
        QVERIFY(!grid.document.isModified());
        QCOMPARE(grid.view.currentIndex(), grid.at(0, Field::Rate));
    }
}

void ContractDelegateTest::leavingWithBadTextKeepsTheOldValueAndSaysWhy()
{
    Grid grid;
    QSignalSpy refused(&grid.model, &ContractTableModel::editRefused);
    grid.select(0, Field::Rate);
    grid.type(QStringLiteral("nonsense"));
    QTest::mouseClick(grid.view.viewport(), Qt::LeftButton, {},
                      grid.view.visualRect(grid.at(2, Field::Tenant)).center());
    QTRY_VERIFY(!grid.isEditing());
    QCOMPARE(grid.text(0, Field::Rate), QStringLiteral("1,250,000,000"));
    QVERIFY(refused.count() >= 1);
    QVERIFY(refused.first()[1].toString().contains(QStringLiteral("does not begin a number")));
    QVERIFY(!grid.document.isModified());
}

void ContractDelegateTest::enterOnUntouchedTextChangesNothing()
{
    Grid grid;
    for (int column = 0; column < grid.model.columnCount(); ++column) {
        const auto field = static_cast<Field>(column);
        if (field == Field::Enabled)
            continue;
        grid.select(2, field);
        grid.press(Qt::Key_F2);
        grid.press(Qt::Key_Return);
        QTRY_VERIFY(!grid.isEditing());
        QVERIFY2(!grid.document.isModified(), qPrintable(grid.document.undoStack().undoText()));
    }
}

void ContractDelegateTest::keysCommitAndMove_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    const int start = columnOf(Field::Gpus);
    const Qt::KeyboardModifiers none;
    const Qt::KeyboardModifiers shift = Qt::ShiftModifier;
    QTest::newRow("Enter moves down") << Qt::Key_Return << none << 2 << start;
    QTest::newRow("Shift+Enter moves up") << Qt::Key_Return << shift << 0 << start;
    QTest::newRow("keypad Enter moves down") << Qt::Key_Enter << none << 2 << start;
    QTest::newRow("Tab moves right") << Qt::Key_Tab << none << 1 << start + 1;
    QTest::newRow("Shift+Tab moves left") << Qt::Key_Backtab << shift << 1 << start - 1;
}

void ContractDelegateTest::keysCommitAndMove()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, row);
    QFETCH(int, column);
    Grid grid;
    grid.select(1, Field::Gpus);
    grid.type(QStringLiteral("100k"));
    grid.press(key, modifiers);
    QTRY_VERIFY(!grid.isEditing());
    QCOMPARE(grid.text(1, Field::Gpus), QStringLiteral("100,000"));
    QCOMPARE(grid.view.currentIndex().row(), row);
    QCOMPARE(grid.view.currentIndex().column(), column);
    // The next cell is ready to be typed into.
    QVERIFY(grid.view.hasFocus());
}

void ContractDelegateTest::choicesAreAList()
{
    Grid grid;
    grid.select(0, Field::Kind);
    grid.press(Qt::Key_F2);
    auto* box = grid.view.findChild<QComboBox*>();
    QVERIFY(box);
    QCOMPARE(box->count(), 4);
    QCOMPARE(box->currentText(), QStringLiteral("Compute"));
    QCOMPARE(box->accessibleName(), QStringLiteral("Kind"));
    QTest::keyClick(box, Qt::Key_Down); // opens the list and changes nothing
    QTRY_VERIFY(box->view()->isVisible());
    QCOMPARE(grid.text(0, Field::Kind), QStringLiteral("Compute"));
    QTest::keyClick(box->view(), Qt::Key_Down);
    QCOMPARE(grid.document.undoStack().count(), 0);
    QTest::keyClick(box->view(), Qt::Key_Return);
    QTRY_COMPARE(grid.text(0, Field::Kind), QStringLiteral("Powered shell"));
    QCOMPARE(grid.document.undoStack().count(), 1);
}

void ContractDelegateTest::aLetterOnAChoiceChangesNothing()
{
    Grid grid;
    grid.select(0, Field::RentBasis);
    const QString before = grid.text(0, Field::RentBasis);
    for (const Qt::Key key : {Qt::Key_P, Qt::Key_P, Qt::Key_C}) {
        QTest::keyClick(QApplication::focusWidget(), key);
        QCOMPARE(grid.text(0, Field::RentBasis), before);
    }
    QVERIFY(!grid.document.isModified());
}

void ContractDelegateTest::readOnlyCellsDoNotOpen()
{
    Grid grid;
    grid.view.setColumnHidden(columnOf(Field::TermMonths), false); // calculated
    grid.select(1, Field::TermMonths);
    grid.type(QStringLiteral("12"));
    QVERIFY(!grid.isEditing());
    grid.press(Qt::Key_F2);
    QVERIFY(!grid.isEditing());
    QVERIFY(!grid.document.isModified());
}

void ContractDelegateTest::spaceTicks()
{
    Grid grid;
    grid.select(2, Field::Enabled);
    grid.press(Qt::Key_Space);
    QVERIFY(grid.document.baseProject().contracts[2].enabled);
    QCOMPARE(grid.document.undoStack().undoText(), QStringLiteral("Change Reflection AI's counting"));
}

void ContractDelegateTest::theNoteStaysInsideTheWindow()
{
    Grid grid;
    for (const QSize size : {QSize(1600, 400), QSize(700, 90), QSize(300, 300)}) {
        grid.view.resize(size);
        grid.select(2, Field::Rate);
        grid.view.scrollTo(grid.at(2, Field::Rate));
        grid.type(QStringLiteral("12 furlongs"));
        auto* note = grid.view.findChild<QLabel*>(QStringLiteral("typedNote"));
        QVERIFY(note && note->isVisible());
        QVERIFY(note->geometry().left() >= 0);
        QVERIFY(note->geometry().top() >= 0);
        QVERIFY(note->geometry().right() < grid.view.width());
        grid.press(Qt::Key_Escape);
        QTRY_VERIFY(!grid.line());
    }
}

QTEST_MAIN(ContractDelegateTest)
#include "contract_delegate_test.moc"
