// The navigator: its model under a tester, and the panel with keys and mouse.
#include "tests/forms/panels_fixture.h"
#include "views/items/navigator_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace rackrent;

class NavigatorTest : public QObject, private PanelsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        openPanels();
        m_tester = std::make_unique<QAbstractItemModelTester>(&m_navigator->model(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        closePanels();
    }

    void listsEveryPartWithCounts();
    void choosingShowsTheInspector();
    void addsEveryKindByKey_data();
    void addsEveryKindByKey();
    void duplicatesAndMoves();
    void renamesInPlace();
    void deletingAsksWhereItIsUsed();
    void deletingWhatNothingUsesDoesNotAsk();
    void errorsAreMarked();
    void whatIsOffIsGreyed();
    void theFilterNarrows();
    void deleteInTheFilterDeletesALetter();
    void threeHundredContractsStayQuick();
    void undoAndRedoKeepTheChosenPart();

private:
    QTreeView& tree() { return m_navigator->tree(); }
    void choose(PartKind kind, const char* pointer)
    {
        m_navigator->showPart({kind, pointer});
        tree().setFocus();
    }
    void chooseHeading(PartKind kind)
    {
        const QModelIndex heading = m_navigator->model().headingOf(kind);
        tree().setCurrentIndex(static_cast<QSortFilterProxyModel*>(tree().model())->mapFromSource(heading));
        tree().setFocus();
    }
    QStringList titles(PartKind kind)
    {
        const NavigatorModel& model = m_navigator->model();
        const QModelIndex heading = model.headingOf(kind);
        QStringList found;
        for (int row = 0; row < model.rowCount(heading); ++row)
            found << model.index(row, 0, heading).data().toString();
        return found;
    }

    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void NavigatorTest::listsEveryPartWithCounts()
{
    const NavigatorModel& model = m_navigator->model();
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.headingOf(PartKind::Contract).data().toString(), QStringLiteral("Contracts (3)"));
    QCOMPARE(titles(PartKind::Contract),
             QStringList({QStringLiteral("Anthropic"), QStringLiteral("Google"), QStringLiteral("Reflection AI")}));
    QCOMPARE(model.headingOf(PartKind::Loan).data().toString(), QStringLiteral("Loans (0)"));
    QCOMPARE(model.headingOf(PartKind::Timeline).data().toString(), QStringLiteral("Timeline"));
}

void NavigatorTest::choosingShowsTheInspector()
{
    choose(PartKind::Contract, "/contracts/0");
    QTest::keyClick(&tree(), Qt::Key_Down);
    QCOMPARE(m_inspector->part()->pointer, "/contracts/1");
    QCOMPARE(line("/tenant").text(), QStringLiteral("Google"));
    QVERIFY(tree().hasFocus());
    QSignalSpy chosen(m_navigator, &NavigatorPanel::partChosen);
    m_navigator->showPart({PartKind::Contract, "/contracts/2"}); // as the grid does: it is not told back
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(m_navigator->current()->pointer, "/contracts/2");
}

void NavigatorTest::addsEveryKindByKey_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("list");
    QTest::newRow("facility") << static_cast<int>(PartKind::Facility) << QStringLiteral("/facilities");
    QTest::newRow("contract") << static_cast<int>(PartKind::Contract) << QStringLiteral("/contracts");
    QTest::newRow("loan") << static_cast<int>(PartKind::Loan) << QStringLiteral("/loans");
    QTest::newRow("curve") << static_cast<int>(PartKind::Curve) << QStringLiteral("/curves");
    QTest::newRow("scenario") << static_cast<int>(PartKind::Scenario) << QStringLiteral("/scenarios");
    QTest::newRow("source") << static_cast<int>(PartKind::Source) << QStringLiteral("/sources");
}

void NavigatorTest::addsEveryKindByKey()
{
    QFETCH(int, kind);
    QFETCH(QString, list);
    const std::size_t before = at(list.toStdString())->size();
    chooseHeading(static_cast<PartKind>(kind));
    QTest::keyClick(&tree(), Qt::Key_Insert);
    QCOMPARE(at(list.toStdString())->size(), before + 1);
    QVERIFY(m_document->isValid());
    QCOMPARE(steps(), 1);
    QVERIFY(m_navigator->current().has_value());
    QCOMPARE(m_inspector->part(), m_navigator->current());
    QTest::keyClick(&tree(), Qt::Key_Delete); // nothing uses it yet
    QCOMPARE(m_prompts.asked, 0);
    QCOMPARE(at(list.toStdString())->size(), before);
    m_document->undoStack().undo();
    m_document->undoStack().undo();
    QCOMPARE(m_document->bytes(), m_bytes);
}

void NavigatorTest::duplicatesAndMoves()
{
    choose(PartKind::Contract, "/contracts/0");
    m_navigator->duplicateAction()->trigger();
    QCOMPARE(titles(PartKind::Contract).mid(0, 2),
             QStringList({QStringLiteral("Anthropic"), QStringLiteral("Anthropic")}));
    QCOMPARE(m_navigator->current()->pointer, "/contracts/1");
    QTest::keyClick(&tree(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_navigator->current()->pointer, "/contracts/2");
    QCOMPARE(titles(PartKind::Contract).at(2), QStringLiteral("Anthropic"));
    QTest::keyClick(&tree(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&tree(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_navigator->current()->pointer, "/contracts/0");
    QVERIFY(!m_navigator->upAction()->isEnabled());
    QCOMPARE(steps(), 4);
    QVERIFY(m_document->isValid());
    for (int i = 0; i < 4; ++i)
        m_document->undoStack().undo();
    QCOMPARE(m_document->bytes(), m_bytes);
}

void NavigatorTest::renamesInPlace()
{
    choose(PartKind::Facility, "/facilities/0");
    QTest::keyClick(&tree(), Qt::Key_F2);
    auto* editor = tree().viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Memphis"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(textAt("/facilities/0/name"), "\"Memphis\"");
    QCOMPARE(titles(PartKind::Facility), QStringList(QStringLiteral("Memphis")));
    QCOMPARE(steps(), 1);
    m_document->undoStack().undo();
    QCOMPARE(m_document->bytes(), m_bytes);
}

void NavigatorTest::deletingAsksWhereItIsUsed()
{
    choose(PartKind::Facility, "/facilities/0");
    m_prompts.deleteAnswer = false;
    QTest::keyClick(&tree(), Qt::Key_Delete);
    QCOMPARE(m_prompts.asked, 1);
    QVERIFY2(m_prompts.uses.join(QLatin1Char('\n')).contains(QStringLiteral("Anthropic")),
             qPrintable(m_prompts.uses.join(QLatin1Char('\n'))));
    QCOMPARE(m_document->bytes(), m_bytes);
    m_prompts.deleteAnswer = true;
    QTest::keyClick(&tree(), Qt::Key_Delete);
    QVERIFY(at("/facilities")->empty());
    QVERIFY(at("/contracts")->empty());
    QVERIFY(m_document->isValid());
    QCOMPARE(steps(), 1);
    m_document->undoStack().undo();
    QCOMPARE(m_document->bytes(), m_bytes);
}

void NavigatorTest::deletingWhatNothingUsesDoesNotAsk()
{
    choose(PartKind::Scenario, "/scenarios/0");
    QTest::keyClick(&tree(), Qt::Key_Delete);
    QCOMPARE(m_prompts.asked, 0);
    QCOMPARE(steps(), 1);
    choose(PartKind::Contract, "/contracts/0"); // scenarios override it
    QTest::keyClick(&tree(), Qt::Key_Delete);
    QCOMPARE(m_prompts.asked, 1);
    QCOMPARE(steps(), 1);
}

void NavigatorTest::errorsAreMarked()
{
    const NavigatorModel& model = m_navigator->model();
    m_document->edit({}, {{"/contracts/1/end", "2020-01-01"}});
    const QModelIndex google = model.indexOf({PartKind::Contract, "/contracts/1"});
    QVERIFY(google.data(NavigatorModel::ErrorsRole).toInt() > 0);
    QVERIFY(google.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("error")));
    QVERIFY(model.headingOf(PartKind::Contract).data(NavigatorModel::ErrorsRole).toInt() > 0);
    QCOMPARE(model.indexOf({PartKind::Contract, "/contracts/0"}).data(NavigatorModel::ErrorsRole).toInt(), 0);
    m_document->undoStack().undo();
    QCOMPARE(google.data(NavigatorModel::ErrorsRole).toInt(), 0);
}

void NavigatorTest::whatIsOffIsGreyed()
{
    const NavigatorModel& model = m_navigator->model();
    QVERIFY(!model.indexOf({PartKind::Contract, "/contracts/2"}).data(NavigatorModel::EnabledRole).toBool());
    QVERIFY(model.indexOf({PartKind::Contract, "/contracts/0"}).data(NavigatorModel::EnabledRole).toBool());
    m_document->edit({}, {{"/contracts/2/enabled", true}});
    QVERIFY(model.indexOf({PartKind::Contract, "/contracts/2"}).data(NavigatorModel::EnabledRole).toBool());
}

void NavigatorTest::theFilterNarrows()
{
    m_navigator->filter().setFocus();
    QTest::keyClicks(&m_navigator->filter(), QStringLiteral("goog"));
    QStringList shown;
    for (int row = 0; row < tree().model()->rowCount(); ++row)
        for (int below = 0; below < tree().model()->rowCount(tree().model()->index(row, 0)); ++below)
            shown << tree().model()->index(below, 0, tree().model()->index(row, 0)).data().toString();
    QVERIFY(shown.contains(QStringLiteral("Google")) && !shown.contains(QStringLiteral("Anthropic")));
    m_navigator->showPart({PartKind::Contract, "/contracts/0"}); // what is to be shown comes out of the filter
    QVERIFY(m_navigator->filter().text().isEmpty());
    QCOMPARE(m_navigator->current()->pointer, "/contracts/0");
}

void NavigatorTest::deleteInTheFilterDeletesALetter()
{
    choose(PartKind::Scenario, "/scenarios/0");
    m_navigator->filter().setFocus();
    QTest::keyClicks(&m_navigator->filter(), QStringLiteral("x"));
    QTest::keyClick(&m_navigator->filter(), Qt::Key_Home);
    QTest::keyClick(&m_navigator->filter(), Qt::Key_Delete);
    QVERIFY(m_navigator->filter().text().isEmpty());
    QCOMPARE(m_document->bytes(), m_bytes);
}

void NavigatorTest::threeHundredContractsStayQuick()
{
    QVERIFY(m_document->open(QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/reit-300.rackrent")).empty());
    QCOMPARE(titles(PartKind::Contract).size(), 300);
    QSignalSpy removed(&m_navigator->model(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&m_navigator->model(), &QAbstractItemModel::dataChanged);
    m_document->edit({}, {{"/contracts/7/rent/rate", 5}}); // nothing of the tree
    QCOMPARE(changed.size(), 0);
    m_document->edit({}, {{"/contracts/7/tenant", "Another"}}); // one row of it, and the count's heading
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 7);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 7);
    QCOMPARE(removed.size(), 0);
}

void NavigatorTest::undoAndRedoKeepTheChosenPart()
{
    choose(PartKind::Contract, "/contracts/2");
    QVERIFY(!m_document->deleteContracts({0}));
    QCOMPARE(m_navigator->current()->pointer, "/contracts/1");
    m_document->undoStack().undo();
    QCOMPARE(m_navigator->current()->pointer, "/contracts/2");
    QCOMPARE(m_navigator->tree().currentIndex().data().toString(), QStringLiteral("Reflection AI"));
}

QTEST_MAIN(NavigatorTest)
#include "navigator_test.moc"
