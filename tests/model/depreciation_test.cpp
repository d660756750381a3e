// Depreciation by docs/file-format.md section 4.2: full months from the month of `in_service`.

#include "model/facility/depreciation.h"
#include "tests/model/model_test_support.h"

using namespace rackrent;
using rackrent::test::day;
using rackrent::test::Random;

namespace {

using Charges = std::vector<double>;

CapitalItem item(double amount, DepreciationMethod method, int life, double residual, std::string_view inService,
                 double factor = 2)
{
    CapitalItem capital;
    capital.amount = amount;
    capital.spendStart = day(inService);
    capital.depreciation = {method, life, residual, day(inService), factor};
    return capital;
}

Charges charges(const CapitalItem& capital, std::string_view start, int months)
{
    Charges charge(static_cast<std::size_t>(months), 0.0);
    addDepreciation(capital, test::grid(start, months), charge);
    return charge;
}

} // namespace

Q_DECLARE_METATYPE(Charges)
Q_DECLARE_METATYPE(CapitalItem)

class DepreciationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byHand_data();
    void byHand();
    void addsToWhatStands();
    void colossus();
    void chargesOverALife_data();
    void chargesOverALife();
    void inServiceBeforeTheTimeline();
};

void DepreciationTest::byHand_data()
{
    QTest::addColumn<CapitalItem>("capital");
    QTest::addColumn<Charges>("expected"); // from January 2026
    constexpr auto straight = DepreciationMethod::StraightLine;
    constexpr auto declining = DepreciationMethod::DecliningBalance;
    QTest::newRow("straight line") << item(1200, straight, 4, 0, "2026-01-01") << Charges{300, 300, 300, 300, 0, 0};
    QTest::newRow("straight line to a residual")
        << item(1200, straight, 4, 0.1, "2026-01-01") << Charges{270, 270, 270, 270, 0};
    QTest::newRow("in service on a month's last day, the month counts in full")
        << item(1200, straight, 4, 0, "2026-02-28") << Charges{0, 300, 300, 300, 300, 0};
    QTest::newRow("in service before the timeline")
        << item(1200, straight, 4, 0, "2025-11-15") << Charges{300, 300, 0, 0};
    QTest::newRow("life over before the timeline") << item(1200, straight, 4, 0, "2025-09-01") << Charges{0, 0, 0};
    QTest::newRow("in service after the timeline") << item(1200, straight, 4, 0, "2026-04-01") << Charges{0, 0, 0};
    QTest::newRow("life of one month") << item(1200, straight, 1, 0.25, "2026-02-01") << Charges{0, 900, 0};
    QTest::newRow("all residual") << item(1200, straight, 4, 1, "2026-01-01") << Charges{0, 0, 0};
    // 1000 x 2/4 = 500; 500 x 2/4 = 250; 250 x 2/4 = 125; then 62.5 would go below the residual of 100: 25.
    QTest::newRow("declining balance stops at the residual")
        << item(1000, declining, 4, 0.1, "2026-01-01") << Charges{500, 250, 125, 25, 0};
    // Book 1000, 750, 562.5: 25% each month beats the even rest until (562.5 - 0) / 2 = 281.25 > 140.63.
    QTest::newRow("declining balance turns into the even rest")
        << item(1000, declining, 4, 0, "2026-01-01", 1) << Charges{250, 250, 250, 250, 0};
    // Factor 1.5 of 4: 375; then 625 x 0.375 = 234.375 > 208.33; 390.625: even rest 195.3125 > 146.48; and the same.
    QTest::newRow("150% declining balance")
        << item(1000, declining, 4, 0, "2026-01-01", 1.5) << Charges{375, 234.375, 195.3125, 195.3125, 0};
    QTest::newRow("declining balance, a factor above the life takes all at once")
        << item(1000, declining, 2, 0.2, "2026-01-01", 3) << Charges{800, 0, 0};
    QTest::newRow("declining balance, in service two months before")
        << item(1000, declining, 4, 0.1, "2025-11-30") << Charges{125, 25, 0};
    QTest::newRow("none") << item(1000, DepreciationMethod::None, 0, 0, "2026-01-01") << Charges{0, 0};
}

void DepreciationTest::byHand()
{
    QFETCH(CapitalItem, capital);
    QFETCH(Charges, expected);
    const Charges charge = charges(capital, "2026-01-01", static_cast<int>(expected.size()));
    for (std::size_t i = 0; i < expected.size(); ++i)
        COMPARE_NEAR(charge[i], expected[i], 1e-9);
}

void DepreciationTest::addsToWhatStands()
{
    Charges charge{1, 2, 3};
    addDepreciation(item(1200, DepreciationMethod::StraightLine, 2, 0, "2026-01-01"), test::grid("2026-01-01", 3),
                    charge);
    QCOMPARE(charge, (Charges{601, 602, 3}));
}

void DepreciationTest::colossus()
{
    // 40bn over 6 years, a life that Alphabet and Microsoft use (public accounts), to a tenth: 500m a month.
    const Charges charge =
        charges(item(40e9, DepreciationMethod::StraightLine, 72, 0.1, "2026-05-01"), "2026-05-01", 84);
    COMPARE_NEAR(charge[0], 500e6, 1e-3);
    COMPARE_NEAR(test::sum(charge), 36e9, 1e-2);
    QCOMPARE(charge[72], 0.0);
}

void DepreciationTest::chargesOverALife_data()
{
    QTest::addColumn<int>("method");
    QTest::newRow("straight line") << static_cast<int>(DepreciationMethod::StraightLine);
    QTest::newRow("declining balance") << static_cast<int>(DepreciationMethod::DecliningBalance);
}

void DepreciationTest::chargesOverALife()
{
    QFETCH(int, method);
    Random random(72);
    for (int i = 0; i < 1000; ++i) {
        const int life = random.whole(1, 300);
        const double amount = random.real(1, 1e11);
        const double residual = random.chance(0.2) ? 0 : random.real(0, 1);
        const Charges charge = charges(
            item(amount, static_cast<DepreciationMethod>(method), life, residual, "2026-01-31", random.real(0.5, 4)),
            "2026-01-01", life + 12);
        double book = amount;
        for (std::size_t month = 0; month < charge.size(); ++month) {
            QVERIFY(charge[month] >= -1e-15 * amount); // the last may be a rounding of nothing
            book -= charge[month];
            QVERIFY(book >= amount * (residual - 1e-12));
            if (month >= static_cast<std::size_t>(life))
                QCOMPARE(charge[month], 0.0);
        }
        COMPARE_NEAR(test::sum(charge) / amount, 1 - residual, 1e-11);
    }
}

void DepreciationTest::inServiceBeforeTheTimeline()
{
    Random random(8);
    for (int i = 0; i < 300; ++i) {
        const auto method =
            random.chance(0.5) ? DepreciationMethod::StraightLine : DepreciationMethod::DecliningBalance;
        const CapitalItem capital = item(1e6, method, random.whole(1, 100), random.real(0, 0.5), "2020-01-01");
        const Charges whole = charges(capital, "2020-01-01", 120);
        const Charges late = charges(capital, "2023-01-01", 84);
        for (std::size_t month = 0; month < late.size(); ++month)
            COMPARE_NEAR(late[month], whole[month + 36], 1e-6);
    }
}

QTEST_APPLESS_MAIN(DepreciationTest)
#include "depreciation_test.moc"
