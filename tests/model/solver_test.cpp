// Solving, against closed forms.

#include "model/whatif/solver.h"

#include "tests/model/what_if_test_support.h"

using namespace rackrent;
using rackrent::test::acmeRent;
using rackrent::test::day;
using rackrent::test::days;
using rackrent::test::listed;
using rackrent::test::plainHall;
using rackrent::test::sample;

class SolverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void solvesLinearRentExactly();
    void solvesTheDiscountRateForTheIrr();
    void solvesForTheIrr();
    void solvesForADate();
    void solvesWholeNumbers();
    void saysThatThereIsNoAnswer();
    void findsSeveralAnswers();
    void saysWhereTheMetricDoesNotDepend();
    void widensTheRange();
    void solvesUpToTheBorder();
    void solveErrors_data();
    void solveErrors();
    void solveAsExhibit();
};

void SolverTest::solvesLinearRentExactly()
{
    // NPV is linear in a rent, so two points give the answer.
    for (const char* name : {"colossus", "plain"}) {
        CheckedDocument document = name == std::string("plain") ? plainHall() : sample("colossus");
        const std::string path = name == std::string("plain") ? acmeRent : "/contracts/anthropic/rent/rate";
        const Evaluator evaluator(document);
        const double rent = elementAt(document.json(), path)->get<double>();
        const double without = evaluator.at(setting(path, 0)).metrics->npv;
        const double expected = -without * rent / (evaluator.metrics().npv - without);
        const Solved solved = solvedFor(evaluator, path, {"npv", 0, {}, {}});
        QCOMPARE(solved.solutions.size(), std::size_t{1});
        COMPARE_NEAR(solved.solutions[0].input, expected, 1e-12 * rent);
        QVERIFY(!solved.solutions[0].besideInput);
        QVERIFY(solved.message.find("NPV of 0 USD is reached at") != std::string::npos);
    }
}

void SolverTest::solvesTheDiscountRateForTheIrr()
{
    CheckedDocument document = sample("colossus");
    const Evaluator evaluator(document);
    const Solved solved = solvedFor(evaluator, "/valuation/discount_rate", {"npv", 0, {}, {}});
    QCOMPARE(solved.solutions.size(), std::size_t{1});
    COMPARE_NEAR(solved.solutions[0].input, *evaluator.metrics().irr, 1e-10);
}

void SolverTest::solvesForTheIrr()
{
    CheckedDocument document = sample("colossus");
    const Evaluator evaluator(document);
    const std::string capital = "/facilities/colossus/capital/0/amount";
    const Solved solved = solvedFor(evaluator, capital, {"irr", 0.15, {}, {}});
    QVERIFY(!solved.solutions.empty());
    const Evaluation there = evaluator.at(setting(capital, solved.solutions[0].input));
    COMPARE_NEAR(*there.metrics->irr, 0.15, 1e-9);
}

void SolverTest::solvesForADate()
{
    // 100 a month: headline rent of 1,200 needs exactly twelve months, and 1,250 half of the thirteenth.
    CheckedDocument document = plainHall();
    const Evaluator evaluator(document);
    const Solved exact = solvedFor(evaluator, "/contracts/acme/end", {"headline_rent", 1200, {}, {}});
    QCOMPARE(exact.solutions.size(), std::size_t{1});
    QCOMPARE(exact.solutions[0].input, days("2026-12-31"));
    const Solved between = solvedFor(evaluator, "/contracts/acme/end", {"headline_rent", 1250, {}, {}});
    QCOMPARE(between.solutions[0].input, days("2027-01-16")); // the first day on which it is as much
    QCOMPARE(*between.solutions[0].besideInput, days("2027-01-15"));
    QVERIFY(between.remarks[0].find("jumps") != std::string::npos);
    // The latest notice of a tenant that may go: not in the file yet.
    const Solved notice = solvedFor(evaluator, "/contracts/acme/ends_early", {"moic", 1, {}, {}});
    QVERIFY2(notice.problems.empty(), qPrintable(listed(notice.problems)));
    QCOMPARE(notice.solutions.size(), std::size_t{1});
    // By a date: break-even on rent on the first day of month 13 means 1,200 in twelve months.
    const Solved byDate = solvedFor(evaluator, acmeRent, {"payback_rent_date", days("2026-07-01"), {}, {}});
    QVERIFY(!byDate.solutions.empty());
    QVERIFY(evaluator.at(setting(acmeRent, byDate.solutions[0].input)).metrics->paybackRent->date <= day("2026-07-01"));
}

void SolverTest::solvesWholeNumbers()
{
    CheckedDocument document = plainHall();
    Json json = document.json();
    json["contracts"][0]["abatements"] = Json::parse(R"([{"from_month": 0, "months": 3}])");
    CheckedDocument abated(json);
    const Evaluator evaluator(abated);
    const Solved solved = solvedFor(evaluator, "/contracts/acme/abatements/0/months", {"headline_rent", 1950, {}, {}});
    QCOMPARE(solved.solutions.size(), std::size_t{1});
    QCOMPARE(solved.solutions[0].input, 4.0); // 2,000, the better side; 5 months leave 1,900
    QCOMPARE(solved.solutions[0].metric, 2000.0);
    QCOMPARE(*solved.solutions[0].besideInput, 5.0);
}

void SolverTest::saysThatThereIsNoAnswer()
{
    CheckedDocument document = plainHall();
    const Evaluator evaluator(document);
    const Solved solved = solvedFor(evaluator, acmeRent, {"headline_rent", 4000, 100, 150});
    QVERIFY(solved.solutions.empty() && solved.problems.empty());
    QCOMPARE(solved.message, std::string("There is no answer from 100 to 150: Headline rent goes from 2.40k USD to "
                                         "3.60k USD there."));
}

void SolverTest::findsSeveralAnswers()
{
    // Outlay, return, outlay: NPV is zero at two discount rates.
    Json json = plainHall().json();
    json["facilities"][0]["capital"][0]["amount"] = 1000;
    json["timeline"]["months"] = 36;
    json["contracts"][0]["start"] = "2026-12-01";
    json["contracts"][0]["end"] = "2026-12-31";
    json["contracts"][0]["rent"]["rate"] = 2400;
    json["contracts"][0].erase("termination");
    Json later = json["facilities"][0]["capital"][0];
    later["amount"] = 1430;
    later["spend"]["start"] = "2027-12-01";
    json["facilities"][0]["capital"].push_back(later);
    CheckedDocument document(json);
    const Evaluator evaluator(document);
    QVERIFY2(evaluator.problems().empty(), qPrintable(listed(evaluator.problems())));
    const Solved solved = solvedFor(evaluator, "/valuation/discount_rate", {"npv", 0, 0.0, 0.5});
    QCOMPARE(solved.solutions.size(), std::size_t{2});
    QCOMPARE(evaluator.metrics().irrRoots.size(), std::size_t{2});
    for (std::size_t i = 0; i < 2; ++i)
        COMPARE_NEAR(solved.solutions[i].input, evaluator.metrics().irrRoots[i], 1e-9);
    QVERIFY(solved.message.starts_with("There are 2 answers"));
}

void SolverTest::saysWhereTheMetricDoesNotDepend()
{
    CheckedDocument document = plainHall();
    const Evaluator evaluator(document);
    const Solved solved = solvedFor(evaluator, "/valuation/discount_rate", {"headline_rent", 1, {}, {}});
    QVERIFY(solved.message.find("does not depend on it") != std::string::npos);
    const Solved everywhere = solvedFor(evaluator, "/valuation/discount_rate", {"headline_rent", 2400, 0.1, 0.2});
    QCOMPARE(everywhere.solutions.size(), std::size_t{1});
    QCOMPARE(everywhere.solutions[0].input, 0.1);
    QCOMPARE(*everywhere.solutions[0].until, 0.2);
}

void SolverTest::widensTheRange()
{
    CheckedDocument document = plainHall();
    const Evaluator evaluator(document);
    const Solved solved = solvedFor(evaluator, acmeRent, {"headline_rent", 24000, {}, {}}); // ten times
    QCOMPARE(solved.solutions.size(), std::size_t{1});
    COMPARE_NEAR(solved.solutions[0].input, 1000, 1e-9);
    QCOMPARE(solved.high, 1600.0);
    QVERIFY(solved.remarks.back().find("Searched from") != std::string::npos);
}

void SolverTest::solvesUpToTheBorder()
{
    // Rent pays 1,200 back within 24 months from 50 a month on: break-even in month 24 is at the border of where it is.
    CheckedDocument document = plainHall();
    const Evaluator evaluator(document);
    const Solved solved = solvedFor(evaluator, acmeRent, {"payback_rent_months", 23.999, 0.0, 400.0});
    QCOMPARE(solved.solutions.size(), std::size_t{1});
    COMPARE_NEAR(solved.solutions[0].input, 1200 / 23.999, 1e-9);
    QVERIFY(solved.remarks[0].find("there is no such figure") != std::string::npos);
}

void SolverTest::solveErrors_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("metric");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("said");
    const QString rent = QString::fromStdString(acmeRent);
    QTest::newRow("no metric") << rent << QString("profit") << 0.0 << 1.0 << QString("is no metric");
    QTest::newRow("roots") << rent << QString("irr_roots") << 0.0 << 1.0 << QString("is not one number");
    QTest::newRow("no path") << QString("/contracts/x/y") << QString("npv") << 0.0 << 1.0 << QString("names nothing");
    QTest::newRow("text") << QString("/contracts/acme/id") << QString("npv") << 0.0 << 1.0 << QString("is needed");
    QTest::newRow("low above high") << rent << QString("npv") << 2.0 << 1.0 << QString("from 2 to 1 is empty");
}

void SolverTest::solveErrors()
{
    QFETCH(QString, path);
    QFETCH(QString, metric);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QString, said);
    CheckedDocument document(test::smallProject());
    const Evaluator evaluator(document);
    const Solved solved = solvedFor(evaluator, path.toStdString(), {metric.toStdString(), 0, low, high});
    QVERIFY2(listed(solved.problems).contains(said), qPrintable(listed(solved.problems)));
    QVERIFY(solved.solutions.empty());
    QVERIFY(!solveExhibit(solved, document.project()).message.empty());
}

void SolverTest::solveAsExhibit()
{
    CheckedDocument document = plainHall();
    const Evaluator evaluator(document);
    const Solved solved = solvedFor(evaluator, acmeRent, {"headline_rent", 3000, 0.0, 256.0});
    const Exhibit shown = solveExhibit(solved, document.project());
    QCOMPARE(shown.categories.size(), std::size_t{33});
    QCOMPARE(shown.series[0].values.size(), std::size_t{33});
    QVERIFY(shown.series[1].mark == Mark::Level);
    QCOMPARE(shown.crossings.size(), std::size_t{1});
    COMPARE_NEAR(shown.crossings[0].months, 0.5 + 125.0 / 8, 1e-9); // 125 a month, eight a slot
    QCOMPARE(shown.message, solved.message);
}

QTEST_APPLESS_MAIN(SolverTest)
#include "solver_test.moc"
