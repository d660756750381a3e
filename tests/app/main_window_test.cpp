// The application as a person uses it: real widgets, keys and labels, offscreen.

#include "tests/app/window_fixture.h"
#include "views/charts/chart_geometry.h"
#include "views/charts/exhibit_chart.h"
#include "views/items/contract_columns.h"
#include "views/items/contract_table_model.h"
#include "views/panels/charts_panel.h"
#include "views/panels/contracts_panel.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/problems_panel.h"

using namespace rackrent;

class MainWindowTest : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void sampleShowsItsKeyFigures();
    void scenariosShowTheirBreakEven_data();
    void scenariosShowTheirBreakEven();
    void scenarioShowsDifferencesToTheBase();
    void typingARentMovesLabelsAndChartsAndUndoBringsThemBack();
    void aBadValueIsRefusedInTheCell();
    void anInvalidProjectKeepsItsLastFigures();
    void editsSurviveSaveAndReload();
    void contractsAreAddedDuplicatedAndDeleted();
    void aShortcutsModifiersDoNotExtendTheSelection();
    void aCellChangesTheScenarioThatIsLookedAt();
    void deleteClearsOnlyWhereNoneIsMeant();
    void keyFiguresFollowTheTheme();
    void aFileWithErrorsOpensToBeMended();
    void aBrokenFileLeavesTheProjectAlone();
    void closingAsksOnlyWhenModified();
    void aDroppedFileOpens();
    void chartsAreExportedInEveryFormat();
    void aFailedExportSaysSo();
    void titleShowsNameAndMark();
    void recentFilesAreRemembered();
    void samplesOpenAsUntitledCopies();
    void nothingIsClippedAt1280x800_data();
    void nothingIsClippedAt1280x800();
    void shortcutsWorkWithoutADesktopTheme();

private:
    void type(ContractField field, int row, const QString& text);
    /// The colour in which a key figure stands.
    QColor valueColour(const char* key) const
    {
        for (const QLabel* label : m_window->keyFigures().findChildren<QLabel*>())
            if (label->text() == value(key))
                return label->palette().color(QPalette::WindowText);
        return {};
    }
};

/// Selects a cell with the mouse, types over it and presses Enter.
void MainWindowTest::type(ContractField field, int row, const QString& text)
{
    QTableView* table = m_window->contracts().table();
    const QModelIndex index = table->model()->index(row, columnOf(field));
    table->scrollTo(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    QCOMPARE(table->currentIndex(), index);
    QTest::keyClick(table->viewport(), text.front().toLatin1());
    QWidget* editor = QApplication::focusWidget();
    QVERIFY(editor && editor != table && editor != table->viewport());
    QTest::keyClicks(editor, text.mid(1));
    QTest::keyClick(editor, Qt::Key_Return);
}

void MainWindowTest::sampleShowsItsKeyFigures()
{
    QCOMPARE(value("payback_rent_months"), QStringLiteral("21.1 months"));
    QCOMPARE(m_window->keyFigures().captionText("payback_rent_months"), QStringLiteral("4 Feb 2028"));
    QCOMPARE(value("capital_total"), QStringLiteral("40.0bn"));
    QCOMPARE(value("headline_rent"), QStringLiteral("75.4bn"));
    QCOMPARE(value("committed_rent"), QStringLiteral("11.8bn"));
    QCOMPARE(m_window->keyFigures().captionText("committed_rent"), QStringLiteral("USD, 16% of headline"));
    QCOMPARE(m_window->charts().charts().size(), std::size_t{6}); // those of a landlord of GPUs
    QCOMPARE(QString::fromStdString(m_window->charts().charts()[0]->exhibit().message),
             QStringLiteral("Cumulative rent reaches 40.0bn USD on 4 Feb 2028, month 21.1."));
}

void MainWindowTest::scenariosShowTheirBreakEven_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("expected");
    const QString never = QStringLiteral("not recovered");
    QTest::newRow("base case") << 0 << QStringLiteral("21.1 months");
    QTest::newRow("the article's chart") << 1 << QStringLiteral("18.4 months");
    QTest::newRow("discounted months pay nothing") << 2 << QStringLiteral("21.7 months");
    QTest::newRow("ramp months at full rent") << 3 << QStringLiteral("19.3 months");
    QTest::newRow("with Reflection") << 4 << QStringLiteral("19.9 months");
    QTest::newRow("both leave at the first exit") << 5 << never;
    QTest::newRow("both leave, 180 days") << 6 << never;
    QTest::newRow("both leave, re-let") << 7 << never;
}

void MainWindowTest::scenariosShowTheirBreakEven()
{
    QFETCH(int, row);
    QFETCH(QString, expected);
    QComboBox& box = m_window->scenarioBox();
    QCOMPARE(box.count(), 8);
    box.setFocus();
    for (int i = 0; i < row; ++i)
        QTest::keyClick(&box, Qt::Key_Down);
    QCOMPARE(box.currentIndex(), row);
    QCOMPARE(value("payback_rent_months"), expected);
    QVERIFY(QString::fromStdString(m_window->charts().charts()[0]->exhibit().subtitle).startsWith(box.currentText()));
}

void MainWindowTest::scenarioShowsDifferencesToTheBase()
{
    QVERIFY(m_window->keyFigures().differenceText("payback_rent_months").isEmpty());
    QVERIFY(m_window->chooseScenario(QStringLiteral("article")));
    QCOMPARE(m_window->keyFigures().differenceText("payback_rent_months"), QStringLiteral("-2.7 months"));
    QCOMPARE(m_window->keyFigures().differenceText("capital_total"), QStringLiteral("as base"));
    QVERIFY(m_window->chooseScenario(QStringLiteral("first-exit")));
    QCOMPARE(m_window->keyFigures().differenceText("payback_rent_months"), QStringLiteral("base: 21.1 months"));
}

void MainWindowTest::typingARentMovesLabelsAndChartsAndUndoBringsThemBack()
{
    ExhibitChart* breakEven = m_window->charts().charts()[0];
    const double before = breakEven->exhibit().crossings.at(0).months;
    const QImage picture = breakEven->grab().toImage();
    type(ContractField::Rate, 0, QStringLiteral("1.5bn"));
    // By hand: 40bn less 750m x 2, 1.5bn x 3 to September; then 2.42bn a month from October.
    const double expected = 5 + (40.0 - 0.75 * 2 - 1.5 * 3) / 2.42;
    QVERIFY(std::abs(breakEven->exhibit().crossings.at(0).months - expected) < 1e-9);
    QCOMPARE(value("payback_rent_months"), QStringLiteral("%1 months").arg(expected, 0, 'f', 1));
    QVERIFY(breakEven->grab().toImage() != picture);
    QVERIFY(m_window->actions().undo->text().contains(QStringLiteral("Anthropic")));

    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(value("payback_rent_months"), QStringLiteral("21.1 months"));
    QCOMPARE(breakEven->exhibit().crossings.at(0).months, before);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(value("payback_rent_months") != QStringLiteral("21.1 months"));
}

void MainWindowTest::aBadValueIsRefusedInTheCell()
{
    const auto text = m_window->document().bytes();
    type(ContractField::Rate, 0, QStringLiteral("300 MW"));
    QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget())); // the editor stays open, with the reason
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_window->document().bytes(), text);
    QCOMPARE(value("payback_rent_months"), QStringLiteral("21.1 months"));

    type(ContractField::End, 0, QStringLiteral("2026-02-30"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_window->document().bytes(), text);
    QVERIFY(!m_window->document().isModified());
}

void MainWindowTest::anInvalidProjectKeepsItsLastFigures()
{
    type(ContractField::End, 0, QStringLiteral("2020-01-31")); // a date, but before the start
    QVERIFY(!m_window->document().isValid());
    QCOMPARE(value("payback_rent_months"), QStringLiteral("21.1 months"));
    const auto* state = m_window->findChild<QLabel*>(QStringLiteral("figuresState"));
    QVERIFY(state->isVisible());
    QVERIFY2(state->toolTip().contains(QStringLiteral("1 error")), qPrintable(state->toolTip()));
    for (const ExhibitChart* chart : m_window->charts().charts()) {
        QCOMPARE(chart->outdated(), QStringLiteral("Before the last edit"));
        QVERIFY(chart->accessibleDescription().startsWith(chart->outdated()));
    }
    const QColor greyed = valueColour("npv");
    m_window->document().undoStack().undo();
    QVERIFY(!state->isVisible());
    QVERIFY(valueColour("npv") != greyed);
    QVERIFY(m_window->charts().charts().front()->outdated().isEmpty());
}

void MainWindowTest::editsSurviveSaveAndReload()
{
    type(ContractField::Rate, 0, QStringLiteral("1.1bn"));
    const Results edited = m_window->document().results();
    m_prompts.savePath = m_folder->filePath(QStringLiteral("copy")); // no ending typed
    QVERIFY(m_window->saveAs());
    QVERIFY(!m_window->document().isModified());
    const QString path = m_prompts.savePath + QStringLiteral(".rackrent");
    QVERIFY(QFileInfo::exists(path));

    QVERIFY(m_window->close()); // a file is open in one window
    MainWindow second(*m_settings, m_prompts);
    QVERIFY(second.openFile(path));
    QVERIFY(second.document().results() == edited);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), second.document().bytes());
}

void MainWindowTest::contractsAreAddedDuplicatedAndDeleted()
{
    const QByteArray text = m_window->document().bytes();
    QTableView* table = m_window->contracts().table();
    m_window->contracts().selectRow(0);
    m_window->actions().duplicateContract->trigger();
    QCOMPARE(table->model()->rowCount(), 4);
    QVERIFY(value("payback_rent_months") != QStringLiteral("21.1 months"));
    m_window->actions().addContract->trigger();
    QCOMPARE(table->model()->rowCount(), 5);
    QCOMPARE(table->currentIndex().row(), 4);
    m_window->actions().deleteContracts->trigger();
    QCOMPARE(table->model()->rowCount(), 4);
    for (int i = 0; i < 3; ++i)
        m_window->actions().undo->trigger();
    QCOMPARE(m_window->document().bytes(), text);
    QVERIFY(!m_window->document().isModified());
}

void MainWindowTest::aShortcutsModifiersDoNotExtendTheSelection()
{
    QTableView* table = m_window->contracts().table();
    m_window->contracts().selectRow(1);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(table->model()->rowCount(), 4);
    QCOMPARE(m_window->contracts().selectedRows(), std::vector<int>{3});
    QTest::keyClick(table, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(m_window->document().baseProject().contracts[1].tenant, std::string("Google"));
}

void MainWindowTest::aCellChangesTheScenarioThatIsLookedAt()
{
    QVERIFY(m_window->chooseScenario(QStringLiteral("article")));
    const Json contracts = m_window->document().json()["contracts"];
    type(ContractField::Rate, 0, QStringLiteral("1.2bn"));
    QVERIFY(m_window->document().json()["contracts"] == contracts);
    QCOMPARE(m_window->document().project().contracts[0].rent.rate, 1.2e9);
    QVERIFY(m_window->document().undoStack().undoText().contains(QStringLiteral("article")));
}

void MainWindowTest::deleteClearsOnlyWhereNoneIsMeant()
{
    QTableView* table = m_window->contracts().table();
    const QByteArray text = m_window->document().bytes();
    table->setCurrentIndex(table->model()->index(0, columnOf(ContractField::Rate)));
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(m_window->document().bytes(), text);
    QVERIFY(!m_window->statusBar()->currentMessage().isEmpty());
    type(ContractField::Escalation, 0, QStringLiteral("3%"));
    QVERIFY(m_window->document().baseProject().contracts[0].escalation.kind == EscalationKind::Fixed);
    table->setCurrentIndex(table->model()->index(0, columnOf(ContractField::Escalation)));
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(m_window->document().baseProject().contracts[0].escalation.kind == EscalationKind::None);
}

void MainWindowTest::keyFiguresFollowTheTheme()
{
    for (const Theme theme : {Theme::Dark, Theme::Light, Theme::Dark}) {
        applyTheme(*qApp, theme);
        QTest::qWait(1);
        for (const QLabel* label : m_window->keyFigures().findChildren<QLabel*>())
            if (!label->text().isEmpty())
                QVERIFY2(contrastRatio(label->palette().color(QPalette::WindowText), coloursOf(theme).surface) >= 4.5,
                         qPrintable(label->text()));
    }
    applyTheme(*qApp, Theme::Light);
}

void MainWindowTest::aFileWithErrorsOpensToBeMended()
{
    QByteArray bytes = m_window->document().bytes();
    bytes.replace("\"2029-05-31\"", "\"2019-05-31\"").replace("\"rate\": 920000000", "\"rate\": \"much\"");
    QFile broken(m_folder->filePath(QStringLiteral("broken.rackrent")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(bytes);
    broken.close();
    QVERIFY(m_window->openFile(broken.fileName()));
    QVERIFY(!m_window->document().isModified());
    QCOMPARE(m_window->document().bytes(), bytes);
    const auto* state = m_window->findChild<QLabel*>(QStringLiteral("figuresState"));
    QVERIFY2(state->text().contains(QStringLiteral("No figures")), qPrintable(state->text()));
    QCOMPARE(value("npv"), QStringLiteral("\u2013"));
    QVERIFY(isEmpty(m_window->charts().charts().front()->exhibit()));
    QStringList places;
    for (const Problem& problem : m_window->document().problems())
        places << QString::fromStdString(problem.place);
    QVERIFY(places.contains(QStringLiteral("/contracts/0/end")));
    QVERIFY(places.contains(QStringLiteral("/contracts/1/rent/rate")));
    QCOMPARE(m_window->actions().problems->text(), m_window->problems().summary());
    m_window->actions().problems->trigger();
    QTableView& list = m_window->problems().view();
    QVERIFY(list.isVisible());
    QTest::keyClick(&list, Qt::Key_Return); // to the form, at the field
    QVERIFY(m_window->inspector().isVisible());
    QVERIFY(m_window->inspector().isAncestorOf(QApplication::focusWidget()));
    m_window->docks().open(QStringLiteral("contracts"));
    type(ContractField::End, 0, QStringLiteral("2029-05-31"));
    type(ContractField::Rate, 1, QStringLiteral("920m"));
    QCOMPARE(value("payback_rent_months"), QStringLiteral("21.1 months"));
}

void MainWindowTest::aBrokenFileLeavesTheProjectAlone()
{
    type(ContractField::Rate, 0, QStringLiteral("1.1bn"));
    const QByteArray text = m_window->document().bytes();
    QFile broken(m_folder->filePath(QStringLiteral("broken.rackrent")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(text.chopped(20));
    broken.close();
    QVERIFY(!m_window->openFile(broken.fileName()));
    QVERIFY(!m_prompts.problems.empty());
    QCOMPARE(m_window->document().bytes(), text);
    QVERIFY(m_window->document().isModified());
    m_prompts.errors.clear();
    QVERIFY(!m_window->openFile(m_folder->filePath(QStringLiteral("nofile.rackrent"))));
    QVERIFY(m_prompts.errors.value(0).contains(QStringLiteral("does not exist")));
}

void MainWindowTest::closingAsksOnlyWhenModified()
{
    type(ContractField::Rate, 0, QStringLiteral("1.1bn"));
    m_prompts.saveAnswer = SaveAnswer::Cancel;
    QVERIFY(!m_window->close());
    QCOMPARE(m_prompts.asked, 1);
    m_window->actions().undo->trigger();
    QVERIFY(m_window->close());
    QCOMPARE(m_prompts.asked, 1);
}

void MainWindowTest::aDroppedFileOpens()
{
    m_window->actions().newProject->trigger();
    QVERIFY(m_window->document().baseProject().contracts.empty());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_sample)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(value("payback_rent_months"), QStringLiteral("21.1 months"));
}

void MainWindowTest::chartsAreExportedInEveryFormat()
{
    for (const auto& [action, name] : m_window->actions().exports())
        for (const char* ending : {"png", "svg", "pdf", "csv"}) {
            m_prompts.exportPath = m_folder->filePath(QStringLiteral("chart.") + QLatin1String(ending));
            QFile::remove(m_prompts.exportPath);
            action->trigger();
            QVERIFY2(QFileInfo(m_prompts.exportPath).size() > 200, qPrintable(m_prompts.exportPath));
        }
    QVERIFY(m_prompts.errors.isEmpty());
    QFile csv(m_prompts.exportPath);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().contains("2026-05"));
}

void MainWindowTest::aFailedExportSaysSo()
{
    m_prompts.exportPath = m_folder->filePath(QStringLiteral("no/such/folder/chart.png"));
    m_window->actions().exportRent->trigger();
    QCOMPARE(m_prompts.errors.size(), 1);
    m_prompts.exportPath = m_folder->filePath(QStringLiteral("chart.bmp"));
    m_window->actions().exportRent->trigger();
    QCOMPARE(m_prompts.errors.size(), 2);
    QVERIFY(m_prompts.errors.back().contains(QStringLiteral(".png")));
    QVERIFY(!QFileInfo::exists(m_prompts.exportPath));
}

void MainWindowTest::titleShowsNameAndMark()
{
    QCOMPARE(m_window->windowTitle(), QStringLiteral("colossus.rackrent[*] - Rackrent"));
    QVERIFY(!m_window->isWindowModified());
    type(ContractField::Tenant, 0, QStringLiteral("Claude"));
    QVERIFY(m_window->isWindowModified());
    m_window->actions().undo->trigger();
    QVERIFY(!m_window->isWindowModified());
}

void MainWindowTest::recentFilesAreRemembered()
{
    QCOMPARE(m_settings->recentFiles().size(), 1);
    for (int i = 0; i < 12; ++i)
        m_settings->addRecentFile(m_folder->filePath(QString::number(i)));
    QCOMPARE(m_settings->recentFiles().size(), Settings::mostRecentFiles);
    QCOMPARE(m_settings->recentFiles().front(), m_folder->filePath(QStringLiteral("11")));
    Q_EMIT m_window->actions().recentMenu->aboutToShow();
    const QList<QAction*> entries = m_window->actions().recentMenu->actions();
    QCOMPARE(entries.front()->text(), m_folder->filePath(QStringLiteral("11")));
    QVERIFY(!entries.front()->isEnabled()); // it does not exist
}

void MainWindowTest::samplesOpenAsUntitledCopies()
{
    m_window->actions().newProject->trigger();
    const QList<QAction*> samples = m_window->actions().samplesMenu->actions();
    QCOMPARE(samples.front()->text(), QStringLiteral("Colossus"));
    QCOMPARE(samples.size(), QDir(QStringLiteral(":/samples")).entryList(QDir::Files).size());
    for (QAction* sample : samples) {
        sample->trigger();
        QVERIFY(m_window->document().isValid());
        QVERIFY(!m_window->document().isModified());
        for (const Scenario& scenario : m_window->document().baseProject().scenarios)
            QVERIFY(m_window->document().setScenario(QString::fromStdString(scenario.id)));
    }
    samples.front()->trigger();
    QCOMPARE(value("payback_rent_months"), QStringLiteral("21.1 months"));
    QVERIFY(m_window->document().path().isEmpty());
}

void MainWindowTest::nothingIsClippedAt1280x800_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char* id : {"", "article", "ramp-free", "ramp-full", "with-reflection", "first-exit", "first-exit-180",
                           "first-exit-relet"})
        QTest::newRow(*id ? id : "base") << QString::fromLatin1(id);
}

void MainWindowTest::nothingIsClippedAt1280x800()
{
    QFETCH(QString, scenario);
    m_window->resize(1280, 800);
    QVERIFY(m_window->chooseScenario(scenario));
    QTest::qWait(1);
    QCOMPARE(m_window->size(), QSize(1280, 800));
    for (const QLabel* label : m_window->keyFigures().findChildren<QLabel*>()) {
        const int needed = label->fontMetrics().horizontalAdvance(label->text());
        QVERIFY2(needed <= label->contentsRect().width(), qPrintable(QStringLiteral("\"%1\" needs %2 pixels of %3")
                                                                         .arg(label->text())
                                                                         .arg(needed)
                                                                         .arg(label->contentsRect().width())));
    }
}

void MainWindowTest::shortcutsWorkWithoutADesktopTheme()
{
    const Actions& actions = m_window->actions();
    const auto has = [](const QAction* action, const char* keys) {
        return action->shortcuts().contains(QKeySequence(QLatin1String(keys)));
    };
    QVERIFY(has(actions.newProject, "Ctrl+N"));
    QVERIFY(has(actions.open, "Ctrl+O"));
    QVERIFY(has(actions.save, "Ctrl+S"));
    QVERIFY(has(actions.saveAs, "Ctrl+Shift+S"));
    QVERIFY(has(actions.close, "Ctrl+W"));
    QVERIFY(has(actions.quit, "Ctrl+Q"));
    QVERIFY(has(actions.undo, "Ctrl+Z"));
    QVERIFY(has(actions.redo, "Ctrl+Y"));
    QVERIFY(has(actions.redo, "Ctrl+Shift+Z"));
    QVERIFY(has(actions.preferences, "Ctrl+,"));
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
