// What a person expects of any program of this kind: figures that say where they come from and are the same wherever
// they stand, a window that comes back as it was left, and a way through it by Tab alone.

#include "model/analysis/charts.h"
#include "tests/app/window_fixture.h"
#include "views/charts/exhibit_chart.h"
#include "views/forms/part_form.h"
#include "views/items/contract_columns.h"
#include "views/panels/charts_panel.h"
#include "views/panels/contracts_panel.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/key_figures.h"

using namespace rackrent;

class ConventionsTest : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup()
    {
        closeWindow();
        QLocale::setDefault(QLocale::c());
    }

    void tipsNameTheInputs();
    void figuresFollowTheLocale();
    void oneFigureHasOneRounding();
    void columnsAndFolderAreRemembered();
    void anEmptyProjectSaysWhatToDo();
    void tabGoesThroughTheWindowAndBack();
    void formsAreWalkedInReadingOrder();

private:
    QString tipOf(const QString& title) const
    {
        for (const QFrame* card : m_window->keyFigures().findChildren<QFrame*>())
            if (card->toolTip().startsWith(title + QStringLiteral(": ")))
                return card->toolTip();
        return {};
    }

    /// Whether a widget lies in the window, and is not behind the tab of another dock.
    bool isSeen(const QWidget& widget) const
    {
        const QRect place(widget.mapTo(m_window.get(), QPoint()), widget.size());
        return widget.isVisible() && m_window->rect().intersects(place);
    }

    /// The widgets that get the focus one after the other, from where it is until it comes back there.
    QList<QWidget*> walk(Qt::Key key)
    {
        constexpr int mostSteps = 600;
        QList<QWidget*> passed;
        for (int i = 0; i < mostSteps; ++i) {
            QWidget* focus = QApplication::focusWidget();
            if (!focus || passed.contains(focus))
                break;
            passed << focus;
            if (!isSeen(*focus))
                m_unseen << focus->accessibleName();
            // A grid keeps Tab for its cells: Ctrl+Tab leaves it.
            const bool isGrid = qobject_cast<GridView*>(focus) != nullptr;
            QTest::keyClick(focus, key, isGrid ? Qt::ControlModifier : Qt::NoModifier);
        }
        return passed;
    }

    QStringList m_unseen; ///< what had the focus and could not be seen
};

void ConventionsTest::tipsNameTheInputs()
{
    for (const KeyFigure& figure : keyFigures()) {
        const QString tip = tipOf(QCoreApplication::translate("KeyFigures", figure.title));
        QVERIFY2(tip.split(u'\n').size() >= 5, qPrintable(tip)); // value, definition, "computed from", two inputs
        QVERIFY2(tip.contains(QStringLiteral("Computed from:\n")), qPrintable(tip));
    }
    QVERIFY(tipOf(QStringLiteral("NPV")).contains(QStringLiteral("Discount rate: 12% a year")));
    QVERIFY(tipOf(QStringLiteral("Break-even on rent")).contains(QStringLiteral("Capital of 1 facility")));
    QVERIFY(tipOf(QStringLiteral("IRR")).contains(QStringLiteral("Sale: none")));
    QCOMPARE(m_window->document().edit(QStringLiteral("x"), {{"/valuation/discount_rate", 0.105}}),
             std::optional<QString>());
    QVERIFY(tipOf(QStringLiteral("NPV")).contains(QStringLiteral("Discount rate: 10.5% a year")));
}

void ConventionsTest::figuresFollowTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(m_window->document().edit(QStringLiteral("x"), {{"/valuation/discount_rate", 0.125}}),
             std::optional<QString>());
    QVERIFY2(m_window->keyFigures().captionText("npv").contains(QStringLiteral("12,5")),
             qPrintable(m_window->keyFigures().captionText("npv")));
    QVERIFY(value("npv").contains(u','));
    Metrics several;
    several.irrRoots = {0.0512, 0.2719};
    const auto irr = std::ranges::find(keyFigures(), "irr", &KeyFigure::metric);
    const QString caption = figureCaption(*irr, several, Project(), NumberText(QStringLiteral("USD")));
    QVERIFY2(caption.contains(QStringLiteral("5,1")) && caption.contains(QStringLiteral("27,2")), qPrintable(caption));
}

/// Cards, messages of the charts, labels in them and the card at the crosshair write a value alike.
void ConventionsTest::oneFigureHasOneRounding()
{
    QStringList scenarios{QString()};
    for (const Scenario& scenario : m_window->document().baseProject().scenarios)
        scenarios << QString::fromStdString(scenario.id);
    for (const QString& scenario : scenarios) {
        m_window->chooseScenario(scenario);
        const QList<ExhibitChart*> charts(m_window->charts().charts().begin(), m_window->charts().charts().end());
        const Exhibit& breakEven = charts[0]->exhibit();
        const Exhibit& commitment = charts[2]->exhibit();
        const QString message = QString::fromStdString(breakEven.message);
        QVERIFY2(message.contains(value("capital_total") + QStringLiteral(" USD")), qPrintable(message));
        if (m_window->document().results().metrics.paybackRent) {
            const QString months = value("payback_rent_months").section(u' ', 0, 0);
            QVERIFY(message.contains(QStringLiteral("month ") + months));
            QVERIFY(message.contains(m_window->keyFigures().captionText("payback_rent_months")));
            QVERIFY(QString::fromStdString(breakEven.crossings.front().label).contains(months));
        }
        const QString committed = QString::fromStdString(commitment.message);
        QVERIFY2(committed.contains(value("committed_rent")) && committed.contains(value("headline_rent")),
                 qPrintable(committed));
        // At the end all rent of the timeline has come in.
        charts[0]->setHoverPosition(static_cast<int>(breakEven.monthStarts.size()) - 1);
        QVERIFY2(charts[0]->hoverText().contains(QStringLiteral("Capital: ") + value("capital_total")),
                 qPrintable(charts[0]->hoverText()));
    }
}

void ConventionsTest::columnsAndFolderAreRemembered()
{
    const int rate = static_cast<int>(ContractField::Rate);
    QHeaderView* header = m_window->contracts().table()->horizontalHeader();
    header->resizeSection(rate, 222);
    header->moveSection(header->visualIndex(rate), 1);
    m_prompts.savePath = m_folder->filePath(QStringLiteral("elsewhere/saved.rackrent"));
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("elsewhere"))));
    m_window->actions().saveAs->trigger();
    QVERIFY(m_window->close());
    m_window = std::make_unique<MainWindow>(*m_settings, m_prompts);
    m_window->show();
    QVERIFY(m_window->openFile(m_sample));
    header = m_window->contracts().table()->horizontalHeader();
    QCOMPARE(header->sectionSize(rate), 222);
    QCOMPARE(header->visualIndex(rate), 1);
    m_prompts.openPath.clear();
    QVERIFY(m_window->openFile(m_prompts.savePath));
    m_window->actions().open->trigger();
    QCOMPARE(QFileInfo(m_prompts.openFolder).canonicalFilePath(),
             QFileInfo(m_folder->filePath(QStringLiteral("elsewhere"))).canonicalFilePath());
}

void ConventionsTest::anEmptyProjectSaysWhatToDo()
{
    m_window->actions().newProject->trigger();
    auto* add = m_window->charts().findChild<QPushButton*>(QStringLiteral("addFirstContract"));
    QVERIFY(add && add->isVisible() && !m_window->charts().charts().front()->isVisible());
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(m_window->document().baseProject().contracts.size(), std::size_t{1});
    QVERIFY(!add->isVisible() && m_window->charts().charts().front()->isVisible());
    m_window->document().undoStack().undo();
    QVERIFY(add->isVisible());
}

void ConventionsTest::tabGoesThroughTheWindowAndBack()
{
    m_window->resize(1800, 1100);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->findChild<QTreeView*>()->setFocus(); // chooses a part: what can be done with it is enabled
    m_window->contracts().table()->setFocus();
    const QList<QWidget*> there = walk(Qt::Key_Tab);
    QVERIFY2(m_unseen.isEmpty(), qPrintable(m_unseen.join(u'\n')));
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        // Of a line inside another widget (a combo box, a date) the outer one has the focus.
        const bool wants = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() &&
                           isSeen(*widget) && !widget->focusProxy();
        QVERIFY2(!wants || there.contains(widget),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName() +
                            u' ' + widget->objectName()));
    }
    m_window->contracts().table()->setFocus();
    QList<QWidget*> back = walk(Qt::Key_Backtab);
    std::reverse(back.begin() + 1, back.end());
    QCOMPARE(back, there);
}

void ConventionsTest::formsAreWalkedInReadingOrder()
{
    m_window->resize(1600, 1000);
    m_window->docks().open(QStringLiteral("inspector"));
    for (const PartKind kind : {PartKind::Contract, PartKind::Facility, PartKind::Valuation, PartKind::Scenario}) {
        m_window->inspector().showPart(partsOf(m_window->document().json(), kind).front());
        QTest::qWait(20);
        PartForm* form = m_window->inspector().form();
        QList<QWidget*> chain;
        QWidget* widget = form;
        do {
            widget = widget->nextInFocusChain();
            if (form->isAncestorOf(widget) && widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) &&
                !widget->focusProxy() && !qobject_cast<QAbstractItemView*>(widget->parentWidget()))
                chain << widget;
        } while (widget != form);
        QVERIFY(chain.size() > 2);
        int lowest = -1;
        for (const QWidget* one : chain) {
            const int top = one->mapTo(form->widget(), QPoint()).y();
            QVERIFY2(top >= lowest - one->height(), qPrintable(one->accessibleName()));
            lowest = std::max(lowest, top);
        }
    }
}

QTEST_MAIN(ConventionsTest)
#include "conventions_test.moc"
