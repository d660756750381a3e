// Sorting, filtering, finding, columns, figures of the selection, and what is read out (ux 22, 41, 43-47, 120).

#include "tests/grid/contracts_grid.h"
#include "views/grid/filter_bar.h"
#include "views/grid/find_bar.h"
#include "views/grid/grid_columns.h"
#include "views/grid/grid_filter.h"
#include "views/grid/grid_header.h"
#include "views/grid/selection_statistics.h"
#include "views/items/roles.h"

using namespace rackrent;
using Field = ContractField;

namespace {

void clickHeading(const ContractsGrid& g, Field field)
{
    const QHeaderView& header = *g.view().horizontalHeader();
    const int x = header.sectionViewportPosition(columnOf(field)) + header.sectionSize(columnOf(field)) / 2;
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, QPoint(x, header.height() / 2));
}

QStringList column(const ContractsGrid& g, Field field)
{
    QStringList texts;
    for (int row = 0; row < g.view().model()->rowCount(); ++row)
        texts << g.text(row, field);
    return texts;
}

QAction* actionOf(const QMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions()) {
        if (action->text().remove(u'&').startsWith(text))
            return action;
        if (action->menu())
            if (QAction* inner = actionOf(*action->menu(), text))
                return inner;
    }
    return nullptr;
}

} // namespace

class GridPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHeadingSortsInThreeStates();
    void rowsDoNotJumpWhileTyping();
    void theFilterBarCountsAndClears();
    void aColumnIsFilteredFromItsMenu();
    void newRowsAreSeenThroughAFilter();
    void findingMarksCountsAndGoesRound();
    void columnsAreHiddenMovedAndReset();
    void columnsAreRememberedByTheirIds();
    void theSelectionIsSummedUp();
    void headingsHaveUnitsAndDefinitions();
    void cellsAreReadOutWithRowColumnAndUnit();
    void placesAreShownWhereverTheyAre();
    void undoShowsWhatItChanged();
    void aBrokenCellIsMarkedInTheGrid();
    void threeHundredContracts();
};

void GridPaneTest::aHeadingSortsInThreeStates()
{
    ContractsGrid g;
    const QStringList file = column(g, Field::Tenant);
    clickHeading(g, Field::Tenant);
    QStringList sorted = file;
    sorted.sort(Qt::CaseInsensitive);
    QCOMPARE(column(g, Field::Tenant), sorted);
    clickHeading(g, Field::Tenant);
    std::reverse(sorted.begin(), sorted.end());
    QCOMPARE(column(g, Field::Tenant), sorted);
    clickHeading(g, Field::Tenant);
    QCOMPARE(column(g, Field::Tenant), file);
    const auto* header = qobject_cast<GridHeader*>(g.view().horizontalHeader());
    const int rate = columnOf(Field::Rate);
    const int plain = header->sectionSizeHint(rate);
    QCOMPARE(header->sortSign(rate), QString());
    clickHeading(g, Field::Rate); // numbers as numbers
    QCOMPARE(header->sortSign(rate), QStringLiteral("\u25B2 "));
    QVERIFY(header->sectionSizeHint(rate) > plain); // the title is not written over
    QVERIFY(g.at(0, Field::Rate).data(SortRole).toDouble() <= g.at(1, Field::Rate).data(SortRole).toDouble());
    QCOMPARE(g.document.bytes(), g.before);
}

void GridPaneTest::rowsDoNotJumpWhileTyping()
{
    ContractsGrid g;
    clickHeading(g, Field::Tenant);
    g.view().filter().setText(QStringLiteral("anthropic"));
    QCOMPARE(g.view().model()->rowCount(), 1);
    g.go(0, Field::Tenant);
    g.type(QStringLiteral("Zoo"));
    g.press(Qt::Key_Return);
    QCOMPARE(column(g, Field::Tenant), QStringList{QStringLiteral("Zoo")}); // it no longer fits, and stays in sight
    g.view().filter().clear();
    QCOMPARE(g.text(5, Field::Tenant), QStringLiteral("Zoo")); // sorted when looked at anew
}

void GridPaneTest::theFilterBarCountsAndClears()
{
    ContractsGrid g;
    FilterBar& bar = g.panel->grid().filterBar();
    QVERIFY(!bar.isVisible());
    g.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bar.isVisible() && bar.field().hasFocus());
    QTest::keyClicks(&bar.field(), QStringLiteral("oogle"));
    QCOMPARE(column(g, Field::Tenant), QStringList{QStringLiteral("Google")});
    QCOMPARE(bar.countText(), QStringLiteral("1 of 6 contract(s)"));
    QTest::mouseClick(bar.findChild<QPushButton*>(QStringLiteral("clearFilter")), Qt::LeftButton);
    QCOMPARE(g.view().model()->rowCount(), 6);
    QVERIFY(!bar.isVisible() && g.view().hasFocus());
    g.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(&bar.field(), QStringLiteral("nobody"));
    QCOMPARE(g.view().model()->rowCount(), 0);
    QTest::keyClick(&bar.field(), Qt::Key_Escape);
    QCOMPARE(g.view().model()->rowCount(), 6);
    QCOMPARE(g.document.bytes(), g.before);
}

void GridPaneTest::aColumnIsFilteredFromItsMenu()
{
    ContractsGrid g;
    QMenu menu;
    g.panel->grid().columns().fillMenu(menu, columnOf(Field::Tenant));
    actionOf(menu, QStringLiteral("Filter"))->trigger();
    auto* line = g.panel->grid().findChild<QMenu*>(QStringLiteral("columnFilter"))->findChild<QLineEdit*>();
    QVERIFY(line);
    QTest::keyClicks(line, QStringLiteral("reflection"));
    QCOMPARE(g.view().model()->rowCount(), 4);
    QVERIFY(g.panel->grid().filterBar().isVisible()); // rows are never missing without a word
    QCOMPARE(g.panel->grid().filterBar().countText(), QStringLiteral("4 of 6 contract(s)"));
    QTest::keyClick(line, Qt::Key_Return);
    const auto* header = qobject_cast<GridHeader*>(g.view().horizontalHeader());
    QVERIFY(header->isFiltered(columnOf(Field::Tenant)) && !header->isFiltered(columnOf(Field::Rate)));
    g.view().filter().setText(QStringLiteral("gpu")); // both count
    g.view().filter().clear();
    QCOMPARE(g.view().model()->rowCount(), 6);
    QVERIFY(!header->isFiltered(columnOf(Field::Tenant)));
}

void GridPaneTest::newRowsAreSeenThroughAFilter()
{
    ContractsGrid g;
    g.view().filter().setText(QStringLiteral("google"));
    g.document.addContract();
    QCOMPARE(g.view().model()->rowCount(), 2);
    g.panel->selectRow(6);
    QCOMPARE(g.view().currentIndex().data().toString(), QStringLiteral("New tenant"));
    QCOMPARE(g.panel->selectedRows(), std::vector<int>{6});
}

void GridPaneTest::findingMarksCountsAndGoesRound()
{
    ContractsGrid g;
    g.go(0, Field::Tenant);
    FindBar& bar = g.panel->grid().findBar();
    g.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bar.isVisible() && bar.field().hasFocus());
    QTest::keyClicks(&bar.field(), QStringLiteral("reflec"));
    QCOMPARE(bar.countText(), QStringLiteral("4 cell(s)"));
    const QImage marked = g.view().viewport()->grab().toImage();
    QTest::keyClick(&bar.field(), Qt::Key_F3);
    QCOMPARE(bar.countText(), QStringLiteral("1 of 4"));
    QCOMPARE(g.current(), (std::pair{2, Field::Tenant}));
    QTest::keyClick(&bar.field(), Qt::Key_Return);
    QCOMPARE(g.current(), (std::pair{3, Field::Tenant}));
    QTest::keyClick(&bar.field(), Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(&bar.field(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(bar.countText(), QStringLiteral("4 of 4")); // round
    bar.field().setText(QStringLiteral("2026-10-01"));   // as it is copied, in whatever column
    QCOMPARE(bar.countText(), QStringLiteral("5 cell(s)"));
    bar.field().setText(QStringLiteral("nowhere"));
    QCOMPARE(bar.countText(), QStringLiteral("Not found"));
    QTest::keyClick(&bar.field(), Qt::Key_Escape);
    QVERIFY(!bar.isVisible() && g.view().hasFocus());
    QVERIFY(g.view().viewport()->grab().toImage() != marked);
    g.press(Qt::Key_F3);
    QVERIFY(bar.isVisible());
}

void GridPaneTest::columnsAreHiddenMovedAndReset()
{
    ContractsGrid g;
    GridColumns& columns = g.panel->grid().columns();
    QVERIFY(g.view().isColumnHidden(columnOf(Field::LoadFactor)));
    QMenu menu;
    columns.fillMenu(menu, columnOf(Field::Kind));
    actionOf(menu, QStringLiteral("Hide"))->trigger();
    QVERIFY(g.view().isColumnHidden(columnOf(Field::Kind)));
    actionOf(menu, QStringLiteral("Load factor"))->trigger();
    QVERIFY(!g.view().isColumnHidden(columnOf(Field::LoadFactor)));
    g.view().horizontalHeader()->moveSection(0, 2);
    actionOf(menu, QStringLiteral("Reset"))->trigger();
    QVERIFY(!g.view().isColumnHidden(columnOf(Field::Kind)));
    QVERIFY(g.view().isColumnHidden(columnOf(Field::LoadFactor)));
    QCOMPARE(g.view().horizontalHeader()->visualIndex(0), 0);
    QVERIFY(columns.state().isEmpty());
    for (int column = 0; column < g.view().model()->columnCount(); ++column)
        columns.setShown(column, false);
    QCOMPARE(g.view().columnsFrom(g.view().horizontalHeader()->logicalIndex(0)).size(), std::size_t{1}); // one stays
    // The menu opens at a heading.
    QHeaderView* header = g.view().horizontalHeader();
    Q_EMIT header->customContextMenuRequested(QPoint(5, 5));
    auto* opened = header->findChild<QMenu*>(QStringLiteral("columnMenu"));
    QVERIFY(opened && opened->isVisible());
    opened->close();
}

void GridPaneTest::columnsAreRememberedByTheirIds()
{
    QByteArray state;
    {
        ContractsGrid g;
        g.view().horizontalHeader()->moveSection(columnOf(Field::Rate), 1);
        g.view().setColumnWidth(columnOf(Field::Start), 133);
        g.panel->grid().columns().setShown(columnOf(Field::Gpus), false);
        g.panel->grid().columns().setShown(columnOf(Field::Utilisation), true);
        state = g.panel->columnState();
    }
    ContractsGrid g;
    g.panel->restoreColumns(state);
    QCOMPARE(g.view().horizontalHeader()->visualIndex(columnOf(Field::Rate)), 1);
    QCOMPARE(g.view().columnWidth(columnOf(Field::Start)), 133);
    QVERIFY(g.view().isColumnHidden(columnOf(Field::Gpus)));
    QVERIFY(!g.view().isColumnHidden(columnOf(Field::Utilisation)));
    QCOMPARE(g.panel->columnState(), state);
    // What another version wrote, or nobody, does no harm.
    g.panel->restoreColumns(R"([{"id": "/gone", "hidden": true}, {"id": "/rent/rate", "width": 99999999}, 5])");
    QVERIFY(g.view().columnWidth(columnOf(Field::Rate)) <= 4000);
    g.panel->restoreColumns("\x01\x02 no JSON");
    g.panel->restoreColumns(QByteArray());
}

void GridPaneTest::theSelectionIsSummedUp()
{
    ContractsGrid g;
    QSignalSpy changed(g.panel, &ContractsPanel::statisticsChanged);
    g.document.edit({}, {{"/contracts/0/capacity/critical_it_mw", 10, {}, true},
                         {"/contracts/1/capacity/critical_it_mw", 20.5, {}, true},
                         {"/contracts/2/capacity/critical_it_mw", "much", {}, true}});
    g.select(0, Field::MegaWatt, 2, Field::MegaWatt);
    const QString nbsp(QChar(0xa0));
    QCOMPARE(g.panel->statistics().replace(nbsp, QStringLiteral(" ")),
             QStringLiteral("Sum 30.5 MW · Average 15.25 MW · Count 2 · Min 10 MW · Max 20.5 MW"));
    QVERIFY(changed.count() > 0);
    g.document.edit({}, {{"/contracts/0/capacity/critical_it_mw", 11, {}, true}}); // it follows edits
    QVERIFY(g.panel->statistics().contains(QStringLiteral("31.5")));
    g.select(0, Field::MegaWatt, 1, Field::Rate);
    QCOMPARE(g.panel->statistics(), QStringLiteral("6 number(s) of different units"));
    g.select(0, Field::Tenant, 1, Field::Facility);
    QCOMPARE(g.panel->statistics(), QStringLiteral("4 cell(s) filled"));
    g.go(0, Field::Rate);
    QVERIFY(g.panel->statistics().isEmpty());
}

void GridPaneTest::headingsHaveUnitsAndDefinitions()
{
    ContractsGrid g;
    for (int column = 0; column < g.view().model()->columnCount(); ++column) {
        const auto heading = [&](int role) {
            return g.view().model()->headerData(column, Qt::Horizontal, role).toString();
        };
        QVERIFY2(heading(Qt::ToolTipRole).size() > 25, qPrintable(heading(Qt::DisplayRole)));
        if (g.model().isNumeric(column) && column != columnOf(Field::Gpus)) // a count is its own unit
            QVERIFY2(heading(Qt::DisplayRole).contains(u'('), qPrintable(heading(Qt::DisplayRole)));
    }
}

void GridPaneTest::cellsAreReadOutWithRowColumnAndUnit()
{
    ContractsGrid g;
    QCOMPARE(g.at(0, Field::Rate).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Anthropic, Rate: 1,250,000,000 USD a month"));
    QCOMPARE(g.at(0, Field::MegaWatt).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Anthropic, IT: 300 MW"));
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&g.view());
    QVERIFY(table && table->tableInterface());
    QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Contracts"));
    QVERIFY(table->tableInterface()
                ->cellAt(0, columnOf(Field::Rate))
                ->text(QAccessible::Name)
                .contains(QStringLiteral("Rate: 1,250,000,000 USD a month")));
    for (const QWidget* widget : g.window.findChildren<QWidget*>())
        if (widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(QStringLiteral("qt_")))
            QVERIFY2(
                !QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget))->text(QAccessible::Name).isEmpty(),
                widget->metaObject()->className());
}

void GridPaneTest::placesAreShownWhereverTheyAre()
{
    ContractsGrid g(60);
    g.view().filter().setText(QStringLiteral("google"));
    g.panel->grid().columns().setShown(columnOf(Field::NoticeDays), false);
    g.panel->showPlaces({QStringLiteral("/contracts/50/termination/notice_days"),
                         QStringLiteral("/contracts/51/rent/rate"), QStringLiteral("/name")});
    QCOMPARE(g.current(), (std::pair{50, Field::Tenant})); // its column is hidden
    QCOMPARE(g.view().selectionModel()->selectedIndexes().size(), 2);
    QVERIFY(g.view().viewport()->rect().contains(g.view().visualRect(g.view().currentIndex()).center()));
    g.panel->showPlaces({QStringLiteral("/contracts/3")}); // a whole contract: its first cell
    QCOMPARE(g.current(), (std::pair{3, Field::Tenant}));
    g.panel->showPlaces({QStringLiteral("/contracts/999/rent/rate"), QStringLiteral("/curves/x"), QString()});
    QCOMPARE(g.current(), (std::pair{3, Field::Tenant}));
}

void GridPaneTest::undoShowsWhatItChanged()
{
    ContractsGrid g(60);
    g.put(QStringLiteral("1\n2\n3\n"));
    g.go(50, Field::NoticeDays);
    g.press(Qt::Key_V, Qt::ControlModifier);
    for (const bool undo : {true, false}) {
        g.go(0, Field::Tenant);
        if (undo)
            g.document.undoStack().undo();
        else
            g.document.undoStack().redo();
        QCOMPARE(g.current(), (std::pair{50, Field::NoticeDays}));
        QCOMPARE(g.view().selectedBlock().rows, (std::vector<int>{50, 51, 52}));
        QVERIFY(g.view().viewport()->rect().contains(g.view().visualRect(g.view().currentIndex()).center()));
    }
}

void GridPaneTest::aBrokenCellIsMarkedInTheGrid()
{
    ContractsGrid g;
    const QRect place = g.view().visualRect(g.at(0, Field::Rate));
    const QImage well = g.view().viewport()->grab(place).toImage();
    g.document.edit({}, {{"/contracts/0/rent/rate", -5, {}, true}});
    const QImage marked = g.view().viewport()->grab(place).toImage();
    QVERIFY(well != marked);
    QCOMPARE(g.text(0, Field::Rate), QStringLiteral("-5")); // as it stands, never 0
    QVERIFY(g.at(0, Field::Rate).data(Qt::ToolTipRole).toString().contains(QStringLiteral("0 or more")));
}

/// The whole portfolio in sight stays whole: one gesture over 300 contracts is one step, and one change.
void GridPaneTest::threeHundredContracts()
{
    ContractsGrid g(300);
    QSignalSpy changed(&g.document, &Document::changed);
    g.view().selectAll();
    g.select(0, Field::Rate, 299, Field::Rate);
    g.put(QStringLiteral("18m\n"));
    g.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(g.steps(), 1);
    QVERIFY(g.panel->statistics().contains(QStringLiteral("5,400,000,000")));
    g.press(Qt::Key_Z); // a letter into 300 selected cells opens one editor
    QVERIFY(g.line());
    g.press(Qt::Key_Escape);
    g.undoAll();
    QCOMPARE(g.document.bytes(), g.before);
}

QTEST_MAIN(GridPaneTest)
#include "grid_pane_test.moc"
