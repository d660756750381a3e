// The explanation of a figure in the window: what is chosen, opened and said.

#include "model/analysis/charts.h"
#include "views/document/document.h"
#include "views/explain/explain_dialog.h"
#include "views/panels/chart_menu.h"
#include "views/panels/key_figures_panel.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QtTest>

using namespace rackrent;

class ExplainDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMetricIsExplained();
    void stepsAreOpenedDownToAnInput();
    void aLineOfAContractIsChosen();
    void itFollowsTheProject();
    void anInputLeadsToItsPlace();
    void aKeyFigureAsksForItsExplanation();
    void aChartLeadsToItsFigure();
    void closingDoesNotWait();

private:
    /// Opens the first child of an item until an input is reached, and how deep that was.
    int depthOfFirstInput(ExplainDialog& dialog);

    std::unique_ptr<Document> m_document;
};

void ExplainDialogTest::init()
{
    m_document = std::make_unique<Document>();
    QVERIFY(!hasErrors(m_document->open(QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent"))));
    QTRY_VERIFY(m_document->hasFigures());
}

void ExplainDialogTest::aMetricIsExplained()
{
    ExplainDialog dialog(*m_document);
    dialog.explain("metrics/payback_rent_months");
    QTRY_COMPARE(dialog.tree().topLevelItemCount(), 1);
    QTreeWidgetItem* root = dialog.tree().topLevelItem(0);
    QTRY_VERIFY(root->childCount() > 0);
    QVERIFY2(root->text(1).startsWith(QLatin1String("21.1")), qPrintable(root->text(1)));
    const QString words = dialog.words().toPlainText();
    QVERIFY2(words.contains(QLatin1String("Rackrent shows 21.1")), qPrintable(words));
    QVERIFY(words.contains(QLatin1String("Costs are left out")));
    QVERIFY(!dialog.months().isEnabled());
}

int ExplainDialogTest::depthOfFirstInput(ExplainDialog& dialog)
{
    QTreeWidgetItem* item = dialog.tree().topLevelItem(0);
    constexpr int deepest = 20;
    for (int depth = 0; depth < deepest; ++depth) {
        if (item->text(2) == QLatin1String("Input"))
            return depth;
        item->setExpanded(true);
        if (!QTest::qWaitFor([item] { return item->childCount() > 0; })) {
            qWarning("\"%s\" is not opened", qPrintable(item->text(0)));
            return -1;
        }
        // Towards the rent's rate, whatever else a step is made from.
        QTreeWidgetItem* next = nullptr;
        for (const char* name : {"Rent: rate", "Rate", "Rate due", "Scheduled rent", "Base rent"})
            for (int i = 0; i < item->childCount() && !next; ++i)
                if (item->child(i)->text(0).startsWith(QLatin1String(name)))
                    next = item->child(i);
        if (!next) {
            qWarning("nothing leads on from \"%s\"", qPrintable(item->text(0)));
            return -1;
        }
        dialog.tree().setCurrentItem(next);
        item = next;
        QTest::qWait(20);
    }
    return -1;
}

void ExplainDialogTest::stepsAreOpenedDownToAnInput()
{
    ExplainDialog dialog(*m_document);
    dialog.explain("lines/base_rent");
    dialog.months().setCurrentIndex(3);
    QTRY_VERIFY(dialog.tree().topLevelItem(0)->childCount() > 0);
    QVERIFY(depthOfFirstInput(dialog) > 2);
    QTRY_VERIFY2(dialog.words().toPlainText().contains(QLatin1String("/contracts/")),
                 qPrintable(dialog.words().toPlainText()));
}

void ExplainDialogTest::aLineOfAContractIsChosen()
{
    ExplainDialog dialog(*m_document);
    dialog.explain("lines/noi");
    dialog.subjects().setCurrentIndex(dialog.subjects().findData(QStringLiteral("contracts/anthropic/")));
    dialog.figures().setCurrentIndex(dialog.figures().findData(QStringLiteral("contracts/anthropic/base_rent")));
    dialog.months().setCurrentIndex(2); // June 2026
    QTRY_VERIFY(dialog.tree().topLevelItem(0)->childCount() == 2);
    QCOMPARE(dialog.tree().topLevelItem(0)->text(1), QStringLiteral("625,000,000 USD"));
}

void ExplainDialogTest::itFollowsTheProject()
{
    ExplainDialog dialog(*m_document);
    dialog.explain("lines/base_rent");
    QTRY_VERIFY(dialog.tree().topLevelItem(0)->childCount() > 0);
    const QString before = dialog.tree().topLevelItem(0)->text(1);
    QVERIFY(!m_document->edit(QStringLiteral("Rent"), {{"/contracts/0/rent/rate", Json(1.0e9)}}));
    QTRY_VERIFY(dialog.tree().topLevelItemCount() == 1 && dialog.tree().topLevelItem(0)->childCount() > 0 &&
                dialog.tree().topLevelItem(0)->text(1) != before);
}

void ExplainDialogTest::anInputLeadsToItsPlace()
{
    ExplainDialog dialog(*m_document);
    QSignalSpy wanted(&dialog, &ExplainDialog::inputWanted);
    Q_EMIT dialog.words().anchorClicked(QUrl(QStringLiteral("input:/contracts/anthropic/rent/rate")));
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), QStringLiteral("/contracts/anthropic/rent/rate"));
}

void ExplainDialogTest::aKeyFigureAsksForItsExplanation()
{
    KeyFiguresPanel panel(*m_document);
    panel.show();
    QSignalSpy wanted(&panel, &KeyFiguresPanel::explainRequested);
    auto* card = panel.findChild<QFrame*>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(card);
    QTest::mouseDClick(card, Qt::LeftButton);
    QTest::keyClick(card, Qt::Key_Return);
    QCOMPARE(wanted.count(), 2);
    QVERIFY(!wanted.at(0).at(0).toString().isEmpty());
}

/// Every chart's menu leads to a figure that there is.
void ExplainDialogTest::aChartLeadsToItsFigure()
{
    ExplainDialog dialog(*m_document);
    for (const ChartKind& kind : chartKinds()) {
        const QString figure = explainedFigure(std::string(kind.name));
        dialog.explain(figure.toStdString());
        QCOMPARE(dialog.figures().currentData().toString(), figure);
    }
}

void ExplainDialogTest::closingDoesNotWait()
{
    QVERIFY(!hasErrors(m_document->open(QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/reit-300.rackrent"))));
    QTRY_VERIFY(m_document->hasFigures());
    {
        ExplainDialog dialog(*m_document);
        dialog.explain("metrics/npv");
        QTest::qWait(50);
    } // what is half explained is dropped; were it not, the test would take its time out
    QVERIFY(m_document->hasFigures());
}

QTEST_MAIN(ExplainDialogTest)
#include "explain_dialog_test.moc"
