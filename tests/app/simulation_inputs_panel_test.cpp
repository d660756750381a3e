// What a simulation draws, edited in its panel: drivers, correlations, random market paths and the events of contracts,
// on several projects; each change is a step of the history, and what is wrong is said where it is.

#include "tests/app/recording_prompts.h"

#include "views/charts/exhibit_chart.h"
#include "views/document/document.h"
#include "views/format/date_text.h"
#include "views/grid/grid_view.h"
#include "views/items/nested_table_model.h"
#include "views/items/roles.h"
#include "views/whatif/background_run.h"
#include "views/whatif/contract_events_model.h"
#include "views/whatif/correlations_table.h"
#include "views/whatif/drivers_table.h"
#include "views/whatif/events_page.h"
#include "views/whatif/market_table.h"
#include "views/whatif/run_bar.h"
#include "views/whatif/simulation_edits.h"
#include "views/whatif/simulation_panel.h"

#include <QSignalSpy>
#include <QtTest>
#include <QtWidgets>

#include <memory>

using namespace rackrent;

class SimulationInputsPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void curvesMoveAtRandom_data() { samples(); }
    void curvesMoveAtRandom();
    void whatIsWrongWithAPathIsSaidAtItsCell();
    void aProjectWithoutCurvesHasNothingToMove();
    void chancesAreThoseOfContracts_data() { samples(); }
    void chancesAreThoseOfContracts();
    void chancesGoIntoTheChosenScenario();
    void whatAContractDoesNotSayIsInTheForm();
    void eventsAreSwitchedOff();
    void correlationsNameDriversHoweverTheFileDoes();
    void correlationsFollowDrivers();
    void aCorrelationThatCannotBeIsTold();
    void datesMoveByDays_data() { samples(); }
    void datesMoveByDays();
    void aTextIsNoDriver();
    void aFaultyDriverIsMarkedAndMended();
    void driversHaveTheirFieldsNames();

private:
    static void samples()
    {
        QTest::addColumn<QString>("sample");
        for (const char* name : {"colossus", "childress", "ellendale", "river-bend", "reit-300"})
            QTest::newRow(name) << QString::fromLatin1(name) + ".rackrent";
    }
    void open(const char* sample);
    void openText(const std::string& text);
    SimulationPanel& panel() { return *m_panel; }
    Document& document() { return *m_document; }
    const SimulationInputs& inputs() { return document().baseProject().simulation; }
    /// All steps back: the file is as it was.
    void undoAll()
    {
        while (document().undoStack().canUndo())
            document().undoStack().undo();
        QCOMPARE(document().bytes(), m_before);
    }
    void type(int row, int column, const QString& text)
    {
        NestedTableModel& model = panel().market().model();
        model.setData(model.index(row, column), text, Qt::EditRole);
    }

    RecordingPrompts m_prompts;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<SimulationPanel> m_panel;
    QByteArray m_before;
};

void SimulationInputsPanelTest::open(const char* sample)
{
    QFile file(QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/") + QLatin1String(sample));
    QVERIFY(file.open(QIODevice::ReadOnly));
    openText(file.readAll().toStdString());
}

void SimulationInputsPanelTest::openText(const std::string& text)
{
    m_panel.reset();
    m_document = std::make_unique<Document>();
    QVERIFY(m_document->openBytes(QByteArray::fromStdString(projectText(Json::parse(text)))).empty());
    m_before = m_document->bytes();
    m_panel = std::make_unique<SimulationPanel>(*m_document, m_prompts);
    m_panel->resize(1100, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void SimulationInputsPanelTest::cleanup()
{
    m_panel.reset();
    m_document.reset();
}

void SimulationInputsPanelTest::curvesMoveAtRandom()
{
    QFETCH(QString, sample);
    open(sample.toUtf8());
    const std::size_t curves = document().baseProject().curves.size();
    QVERIFY(inputs().market.empty() && curves > 0);
    panel().market().addRow();
    QCOMPARE(inputs().market.size(), std::size_t{1});
    QCOMPARE(inputs().market[0].volatility, 0.2);
    NestedTableModel& model = panel().market().model();
    const int kind = model.columnCount() - 1;
    QCOMPARE(model.index(0, kind).data().toString(), QStringLiteral("wanders"));
    type(0, 1, "35%");
    type(0, 2, "0.5");
    type(0, 3, "-10%");
    QVERIFY(inputs().market == (std::vector<MarketPath>{{inputs().market[0].curve, 0.35, 0.5, -0.1}}));
    QVERIFY2(model.index(0, kind).data().toString().contains("16.6 months"),
             qPrintable(model.index(0, kind).data().toString()));
    QVERIFY(model.index(0, kind).data().toString().contains("falls"));
    for (std::size_t i = 1; i < curves; ++i)
        panel().market().addRow();
    QCOMPARE(inputs().market.size(), curves);
    QVERIFY(document().isValid());
    const QSignalSpy refused(&panel().market(), &FormRow::refused);
    panel().market().addRow(); // there is no further curve
    QCOMPARE(refused.count(), 1);
    QCOMPARE(inputs().market.size(), curves);
    QVERIFY(!model.deleteRows("Delete", {0}));
    QCOMPARE(inputs().market.size(), curves - 1);
    undoAll();
    QCOMPARE(model.rowCount(), 0);
}

void SimulationInputsPanelTest::whatIsWrongWithAPathIsSaidAtItsCell()
{
    open("colossus.rackrent");
    panel().market().addRow();
    NestedTableModel& model = panel().market().model();
    QVERIFY(!model.refusal(model.index(0, 1), "much").isEmpty()); // is not taken at all
    type(0, 1, "-5%");                                            // is taken, and said to be wrong
    QVERIFY(!document().isValid());
    QVERIFY(model.index(0, 1).data(ProblemRole).isValid());
    QVERIFY(!model.index(0, 3).data(ProblemRole).isValid());
    QVERIFY(model.index(0, 1).data(Qt::ToolTipRole).toString().contains("-0.05"));
    QVERIFY2(panel().bar().note().contains("-0.05"), qPrintable(panel().bar().note()));
    type(0, 1, "5%");
    QVERIFY(document().isValid());
    QVERIFY(!model.index(0, 1).data(ProblemRole).isValid());
}

void SimulationInputsPanelTest::aProjectWithoutCurvesHasNothingToMove()
{
    openText(R"({"format": "rackrent-project", "version": 1, "name": "t", "currency": "USD",
                 "timeline": {"start": "2026-01-01", "months": 12}, "facilities": [], "contracts": []})");
    const QSignalSpy refused(&panel().market(), &FormRow::refused);
    panel().market().addRow();
    QCOMPARE(refused.count(), 1);
    QVERIFY(!document().isModified());
    QVERIFY(panel().events().summary().startsWith("0 of 0"));
}

void SimulationInputsPanelTest::chancesAreThoseOfContracts()
{
    QFETCH(QString, sample);
    open(sample.toUtf8());
    ContractEventsModel& model = panel().events().model();
    QCOMPARE(model.rowCount(), static_cast<int>(document().baseProject().contracts.size()));
    const QModelIndex cell = model.index(0, ContractEventsModel::Default);
    QCOMPARE(cell.data(AbsentRole).toBool(), document().baseProject().contracts[0].annualDefaultProbability == 0);
    const int before = model.withEvents();
    QVERIFY(model.setData(cell, "2%"));
    QCOMPARE(document().baseProject().contracts[0].annualDefaultProbability, 0.02);
    QVERIFY(cell.data().toString().startsWith('2') && !cell.data(AbsentRole).toBool());
    QVERIFY(model.withEvents() >= before);
    QVERIFY(panel().events().summary().startsWith(QString::number(model.withEvents())));
    QVERIFY(!model.setData(cell, "often"));
    QVERIFY(!model.refusal(cell, "often").isEmpty());
    QVERIFY(model.setData(cell, "150%")); // stays, and is said to be wrong
    QVERIFY(!document().isValid() && cell.data(ProblemRole).isValid());
    QVERIFY(cell.data().toString().startsWith("150"));
    undoAll();
}

void SimulationInputsPanelTest::chancesGoIntoTheChosenScenario()
{
    open("colossus.rackrent");
    QVERIFY(document().setScenario(QString::fromStdString(document().baseProject().scenarios.front().id)));
    ContractEventsModel& model = panel().events().model();
    const QModelIndex cell = model.index(0, ContractEventsModel::Default);
    QVERIFY(model.setData(cell, "3%"));
    QCOMPARE(document().baseProject().contracts[0].annualDefaultProbability, 0.0);
    QCOMPARE(document().project().contracts[0].annualDefaultProbability, 0.03);
    QVERIFY(cell.data().toString().startsWith('3'));
    QVERIFY(document().setScenario({}));
    QVERIFY(cell.data().toString().startsWith('0'));
}

void SimulationInputsPanelTest::whatAContractDoesNotSayIsInTheForm()
{
    openText(R"({"format": "rackrent-project", "version": 1, "name": "t", "currency": "USD",
        "timeline": {"start": "2026-01-01", "months": 24},
        "curves": {"m": {"points": [{"date": "2026-01-01", "value": 100}]}},
        "facilities": [{"id": "f", "phases": [{"date": "2026-01-01", "critical_it_mw": 10}]}],
        "contracts": [
            {"id": "plain", "tenant": "Plain", "facility": "f", "start": "2026-01-01", "end": "2026-12-31",
             "rent": {"basis": "per_month", "rate": 1}},
            {"id": "rich", "tenant": "Rich", "facility": "f", "start": "2026-01-01", "end": "2026-12-31",
             "rent": {"basis": "per_month", "rate": 1},
             "termination": {"by": "tenant", "earliest_notice": "2026-01-01", "notice_days": 30, "annual_probability": 0.1},
             "after_expiry": {"renewal_probability": 0.4, "downtime_months": 1, "term_months": 12, "market_rent": "m"}},
            {"id": "leaves", "tenant": "Leaves", "facility": "f", "start": "2026-01-01", "end": "2026-12-31",
             "rent": {"basis": "per_month", "rate": 1}, "ends_early": "2026-03-01",
             "termination": {"by": "tenant", "earliest_notice": "2026-01-01", "notice_days": 30}}]})");
    ContractEventsModel& model = panel().events().model();
    const auto cell = [&](int row, int column) { return model.index(row, column); };
    for (const int column : {ContractEventsModel::Notice, ContractEventsModel::Renewal}) {
        QVERIFY(!model.flags(cell(0, column)).testFlag(Qt::ItemIsEditable));
        QVERIFY(model.flags(cell(1, column)).testFlag(Qt::ItemIsEditable));
    }
    QCOMPARE(cell(0, ContractEventsModel::Notice).data().toString(), QStringLiteral("no right"));
    QCOMPARE(cell(2, ContractEventsModel::Notice).data().toString(), QStringLiteral("notice is given"));
    QCOMPARE(model.withEvents(), 1);
    QSignalSpy wanted(&panel(), &SimulationPanel::placeWanted);
    Q_EMIT panel().events().view().doubleClicked(cell(0, ContractEventsModel::Renewal));
    Q_EMIT panel().events().view().doubleClicked(cell(1, ContractEventsModel::Contract));
    Q_EMIT panel().events().view().doubleClicked(cell(1, ContractEventsModel::Renewal)); // is edited in its place
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(wanted[0][0].toString(), QStringLiteral("/contracts/0/after_expiry"));
    QCOMPARE(wanted[1][0].toString(), QStringLiteral("/contracts/1"));
}

void SimulationInputsPanelTest::eventsAreSwitchedOff()
{
    open("colossus.rackrent");
    panel().events().notice().click();
    panel().events().defaults().click();
    QVERIFY(!inputs().events.notice && inputs().events.renewal && !inputs().events.defaults);
    panel().events().defaults().click();
    QLineEdit& recovery = panel().events().recovery();
    QVERIFY(recovery.isEnabled());
    panel().tabs().setCurrentIndex(3);
    recovery.setFocus();
    recovery.selectAll();
    QTest::keyClicks(&recovery, "3");
    QTest::keyClick(&recovery, Qt::Key_Return);
    QCOMPARE(inputs().events.defaultRecoveryMonths, 3.0);
    recovery.selectAll();
    QTest::keyClicks(&recovery, "-1");
    QTest::keyClick(&recovery, Qt::Key_Return);
    QCOMPARE(inputs().events.defaultRecoveryMonths, 3.0);
    QVERIFY(panel().bar().note().contains("0 or more"));
    undoAll();
}

/// The file may name a driver's place by id or by position, and a driver by its position in the list.
void SimulationInputsPanelTest::correlationsNameDriversHoweverTheFileDoes()
{
    open("colossus.rackrent");
    const auto uniform = [](const char* path) -> Json {
        return {{"path", path}, {"op", "scale"}, {"distribution", {{"kind", "uniform"}, {"low", 0.9}, {"high", 1.1}}}};
    };
    const std::string id = document().baseProject().contracts[0].id;
    QVERIFY(!document().edit(
        "Simulate",
        {{"/simulation",
          Json{{"drivers", Json::array({uniform(("/contracts/" + id + "/rent/rate").c_str()),
                                        uniform("/contracts/1/rent/rate"), uniform("/valuation/discount_rate")})},
               {"correlations", Json::array({{{"a", "/contracts/0/rent/rate"}, {"b", 1}, {"rho", 0.5}},
                                             {{"a", 2}, {"b", 1}, {"rho", 0.25}}})}}}}));
    QTableWidget& table = panel().correlations().table();
    QCOMPARE(table.rowCount(), 3);
    QVERIFY(table.item(0, 2)->text().startsWith("0.5") && table.item(1, 2)->text().isEmpty());
    table.item(0, 2)->setText("0.25"); // in the place of the other, not beside it
    QVERIFY(document().isValid());
    QCOMPARE(inputs().correlations.size(), std::size_t{2});
    table.item(0, 2)->setText({});
    QVERIFY(inputs().correlations == (std::vector<Correlation>{{2, 1, 0.25}}));
    panel().drivers().table().setCurrentCell(0, 0);
    panel().drivers().remove();
    QVERIFY(inputs().correlations == (std::vector<Correlation>{{1, 0, 0.25}})); // the positions follow
    panel().drivers().table().setCurrentCell(0, 0);
    panel().drivers().remove();
    QVERIFY(inputs().correlations.empty() && document().isValid());
    undoAll();
}

void SimulationInputsPanelTest::correlationsFollowDrivers()
{
    open("colossus.rackrent");
    QTableWidget& table = panel().correlations().table();
    const int before = table.rowCount();
    panel().drivers().add("/valuation/discount_rate");
    panel().drivers().add("/contracts/0/rent/rate");
    QVERIFY(table.rowCount() > before);
    for (int row = 0; row < table.rowCount(); ++row)
        QVERIFY2(!table.item(row, 0)->text().startsWith('/'), qPrintable(table.item(row, 0)->text()));
    undoAll();
    QCOMPARE(table.rowCount(), before);
}

void SimulationInputsPanelTest::aCorrelationThatCannotBeIsTold()
{
    open("colossus.rackrent");
    panel().drivers().add("/valuation/discount_rate");
    panel().drivers().add("/contracts/0/rent/rate");
    QTableWidget& table = panel().correlations().table();
    const QByteArray before = document().bytes();
    for (const char* typed : {"1.5", "-2", "strong"}) {
        table.item(0, 2)->setText(typed);
        QCOMPARE(document().bytes(), before);
        QVERIFY(table.item(0, 2)->text().isEmpty());
    }
    table.item(0, 2)->setText("1"); // is a number from -1 to 1, and cannot hold
    QVERIFY(!document().isValid());
    QVERIFY2(panel().bar().note().contains("positive definite"), qPrintable(panel().bar().note()));
}

void SimulationInputsPanelTest::datesMoveByDays()
{
    QFETCH(QString, sample);
    open(sample.toUtf8());
    panel().drivers().add("/contracts/0/start");
    QVERIFY(document().isValid());
    QTableWidget& table = panel().drivers().table();
    const int row = table.rowCount() - 1;
    QVERIFY(inputs().drivers.back().op == DriverOperation::Add);
    QVERIFY2(table.item(row, 5)->text().contains("30"), qPrintable(table.item(row, 5)->text()));
    auto* how = qobject_cast<QComboBox*>(table.cellWidget(row, 1));
    QCOMPARE(how->findData("scale"), -1);
    how->setCurrentIndex(how->findData("set"));
    Q_EMIT how->activated(how->currentIndex());
    QVERIFY(document().isValid());
    const Date start = document().baseProject().contracts[0].start;
    QCOMPARE(table.item(row, 3)->text(), editedDate(start));
    table.item(row, 3)->setText("2027-02-03");
    QCOMPARE(inputs().drivers.back().distribution.mean, 20'852.0); // days since 1970
    table.item(row, 3)->setText("soon");
    QCOMPARE(table.item(row, 3)->text(), QStringLiteral("2027-02-03"));
    QVERIFY(document().isValid());
    undoAll();
}

void SimulationInputsPanelTest::aTextIsNoDriver()
{
    open("colossus.rackrent");
    panel().drivers().add("/contracts/0/tenant");
    QVERIFY(!document().isModified());
    QVERIFY(panel().bar().note().contains("neither a number nor a date"));
}

void SimulationInputsPanelTest::aFaultyDriverIsMarkedAndMended()
{
    open("colossus.rackrent");
    panel().drivers().add("/valuation/discount_rate");
    QTableWidget& table = panel().drivers().table();
    const int row = table.rowCount() - 1;
    auto* kind = qobject_cast<QComboBox*>(table.cellWidget(row, 2));
    kind->setCurrentIndex(kind->findData("uniform"));
    Q_EMIT kind->activated(kind->currentIndex());
    table.item(row, 5)->setText("0.1"); // below the lower end
    QVERIFY(!document().isValid());
    QVERIFY(!table.item(row, 5)->icon().isNull() && table.item(row, 3)->icon().isNull());
    QVERIFY(table.item(row, 5)->toolTip().contains("below"));
    table.item(row, 3)->setText("0.05"); // what was typed before is not forgotten
    QVERIFY(document().isValid());
    QVERIFY(table.item(row, 5)->icon().isNull());
    QCOMPARE(inputs().drivers.back().distribution.low, 0.05);
    QCOMPARE(inputs().drivers.back().distribution.high, 0.1);
}

void SimulationInputsPanelTest::driversHaveTheirFieldsNames()
{
    open("colossus.rackrent");
    QVERIFY(!document().edit("Credit", {{"/contracts/0/credit", Json{{"annual_default_probability", 0.1}}}}));
    panel().drivers().add("/contracts/0/rent/rate");
    panel().view().setCurrentIndex(static_cast<int>(SimulationPanel::View::Drivers));
    panel().start();
    QTRY_VERIFY_WITH_TIMEOUT(!panel().run().isRunning() && panel().summary(), 60'000);
    panel().start();
    QTRY_VERIFY_WITH_TIMEOUT(!panel().run().isRunning(), 60'000);
    const Exhibit& shown = panel().chart().exhibit();
    QStringList names;
    for (const std::string& name : shown.categories)
        names << QString::fromStdString(name);
    const QString tenant = QString::fromStdString(document().baseProject().contracts[0].tenant);
    QVERIFY2(names.contains(tenant + ", default"), qPrintable(names.join('|')));
    QVERIFY2(names.filter(QRegularExpression("^/")).isEmpty(), qPrintable(names.join('|')));
    QVERIFY2(names.filter(tenant).size() >= 2, qPrintable(names.join('|')));
    QVERIFY(!QString::fromStdString(shown.message).startsWith('/'));
}

QTEST_MAIN(SimulationInputsPanelTest)
#include "simulation_inputs_panel_test.moc"
