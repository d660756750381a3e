#include "views/format/number_text.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace rackrent;
Q_DECLARE_METATYPE(rackrent::Quantity)

class NumberTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatAnalystsType_data();
    void acceptsWhatAnalystsType();
    void refusesWithAReason_data();
    void refusesWithAReason();
    void followsTheLocale_data();
    void followsTheLocale();
    void editTextReadsBackExactly_data();
    void editTextReadsBackExactly();
    void fullTextReadsBackExactlyWhenWhole_data();
    void fullTextReadsBackExactlyWhenWhole();
    void shows_data();
    void shows();
    void echoesWhatWasUnderstood();
};

void NumberTextTest::acceptsWhatAnalystsType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Quantity>("quantity");
    QTest::addColumn<double>("value");

    QTest::newRow("billion") << "1.25bn" << Quantity::Money << 1.25e9;
    QTest::newRow("small m is million") << "18m" << Quantity::Money << 18e6;
    QTest::newRow("capital M is million") << "18M" << Quantity::Money << 18e6;
    QTest::newRow("mn after a space") << "18 mn" << Quantity::Money << 18e6;
    QTest::newRow("thousand") << "250k" << Quantity::Money << 250e3;
    QTest::newRow("dollar sign and commas") << "$1,250,000" << Quantity::Money << 1250000.0;
    QTest::newRow("brackets are minus") << "(1,250)" << Quantity::Money << -1250.0;
    QTest::newRow("brackets around a dollar amount") << "($1.5m)" << Quantity::Money << -1.5e6;
    QTest::newRow("minus before the dollar") << "-$5" << Quantity::Money << -5.0;
    QTest::newRow("minus after the dollar") << "$-5" << Quantity::Money << -5.0;
    QTest::newRow("typographic minus") << "\u22125" << Quantity::Money << -5.0;
    QTest::newRow("plus sign") << "+5" << Quantity::Money << 5.0;
    QTest::newRow("currency code behind") << "1.25 bn USD" << Quantity::Money << 1.25e9;
    QTest::newRow("currency code before, small") << "usd 40bn" << Quantity::Money << 40e9;
    QTest::newRow("exponent") << "1.25e9" << Quantity::Money << 1.25e9;
    QTest::newRow("negative exponent") << "5E-3" << Quantity::Money << 0.005;
    QTest::newRow("leading point") << ".5" << Quantity::Money << 0.5;
    QTest::newRow("trailing point") << "5." << Quantity::Money << 5.0;
    QTest::newRow("thin spaces part thousands") << "1\u2009250\u2009000" << Quantity::Money << 1250000.0;
    QTest::newRow("apostrophes part thousands") << "1'250'000.5" << Quantity::Money << 1250000.5;
    QTest::newRow("blanks around") << "  7 " << Quantity::Money << 7.0;
    QTest::newRow("minus zero is zero") << "-0" << Quantity::Money << 0.0;
    QTest::newRow("nearest double, not a rounded product") << "0.07m" << Quantity::Money << 70000.0;
    QTest::newRow("unit price") << "2.42" << Quantity::UnitPrice << 2.42;
    QTest::newRow("per cent") << "12.5%" << Quantity::Rate << 0.125;
    QTest::newRow("per cent after a space") << "12.5 %" << Quantity::Rate << 0.125;
    QTest::newRow("basis points") << "35bp" << Quantity::Rate << 0.0035;
    QTest::newRow("basis points, plural") << "35 bps" << Quantity::Rate << 0.0035;
    QTest::newRow("bare number is a percentage") << "3" << Quantity::Rate << 0.03;
    QTest::newRow("megawatt") << "120MW" << Quantity::MegaWatt << 120.0;
    QTest::newRow("kilowatt with spaces") << "120 000 kW" << Quantity::MegaWatt << 120.0;
    QTest::newRow("gigawatt, small letters") << "1.2gw" << Quantity::MegaWatt << 1200.0;
    QTest::newRow("bare megawatt") << "300" << Quantity::MegaWatt << 300.0;
    QTest::newRow("GPUs by the thousand") << "220k" << Quantity::Count << 220000.0;
    QTest::newRow("GPUs named") << "110,000 GPUs" << Quantity::Count << 110000.0;
    QTest::newRow("days") << "90d" << Quantity::Days << 90.0;
    QTest::newRow("m is months in a term") << "36m" << Quantity::Months << 36.0;
    QTest::newRow("years in a term") << "3 years" << Quantity::Months << 36.0;
    QTest::newRow("half years are whole months") << "1.5y" << Quantity::Months << 18.0;
    QTest::newRow("multiple") << "1.8x" << Quantity::Multiple << 1.8;
    QTest::newRow("plain factor") << "1.25" << Quantity::Factor << 1.25;
    QTest::newRow("price of energy") << "$60" << Quantity::EnergyPrice << 60.0;
    QTest::newRow("price of energy, per MWh") << "60/MWh" << Quantity::EnergyPrice << 60.0;
    QTest::newRow("price of energy, a kWh") << "0.06 USD/kWh" << Quantity::EnergyPrice << 60.0;
    QTest::newRow("price of energy, in words") << "60 per MWh" << Quantity::EnergyPrice << 60.0;
    QTest::newRow("Chinese: hundred millions") << "1.25亿" << Quantity::Money << 1.25e8;
    QTest::newRow("Chinese: hundred millions of dollars") << "12.5亿美元" << Quantity::Money << 1.25e9;
    QTest::newRow("Chinese: ten thousands") << "3,500 万" << Quantity::Money << 35e6;
    QTest::newRow("Chinese: million millions") << "2万亿" << Quantity::Money << 2e12;
    QTest::newRow("wide digits and signs") << "－５，０００．５万" << Quantity::Money << -50005000.0;
    QTest::newRow("wide brackets") << "（1,250）" << Quantity::Money << -1250.0;
    QTest::newRow("Chinese: kilowatts by ten thousands") << "12万千瓦" << Quantity::MegaWatt << 120.0;
    QTest::newRow("Chinese: megawatts") << "120兆瓦" << Quantity::MegaWatt << 120.0;
    QTest::newRow("Chinese: basis points") << "35个基点" << Quantity::Rate << 0.0035;
    QTest::newRow("wide per cent") << "12.5％" << Quantity::Rate << 0.125;
    QTest::newRow("Chinese: months") << "36个月" << Quantity::Months << 36.0;
    QTest::newRow("Chinese: years in a term") << "3年" << Quantity::Months << 36.0;
    QTest::newRow("Chinese: days") << "90天" << Quantity::Days << 90.0;
    QTest::newRow("Chinese: times") << "1.8倍" << Quantity::Multiple << 1.8;
}

void NumberTextTest::acceptsWhatAnalystsType()
{
    QFETCH(QString, typed);
    QFETCH(Quantity, quantity);
    QFETCH(double, value);
    const Typed<double> read = NumberText(QStringLiteral("USD"), QLocale::c()).read(typed, quantity);
    QVERIFY2(read.value.has_value(), qPrintable(read.error));
    QVERIFY2(*read.value == value, qPrintable(QString::number(*read.value, 'g', 17)));
    QVERIFY(!std::signbit(*read.value) || value < 0);
}

void NumberTextTest::refusesWithAReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Quantity>("quantity");
    QTest::addColumn<QString>("reason");

    QTest::newRow("nothing") << "  " << Quantity::Money << "Nothing was typed";
    QTest::newRow("power in a money column") << "120MW" << Quantity::Money << "unit of power";
    QTest::newRow("energy in a power column") << "120MWh" << Quantity::MegaWatt << "unit of energy";
    QTest::newRow("money in a power column") << "$120" << Quantity::MegaWatt << "a currency";
    QTest::newRow("per cent in a money column") << "12%" << Quantity::Money << "unit of rates";
    QTest::newRow("million in a power column") << "3mn" << Quantity::MegaWatt << "multiplier";
    QTest::newRow("months in a days column") << "3 months" << Quantity::Days << "unit of time";
    QTest::newRow("another currency") << "€5m" << Quantity::Money << "another currency";
    QTest::newRow("another currency's code") << "5m GBP" << Quantity::Money << "another currency";
    QTest::newRow("infinity") << "inf" << Quantity::Money << "not a finite number";
    QTest::newRow("minus infinity, in full") << "-Infinity" << Quantity::Money << "not a finite number";
    QTest::newRow("infinity sign") << "\u221E" << Quantity::Rate << "not a finite number";
    QTest::newRow("not a number") << "NaN" << Quantity::Money << "not a finite number";
    QTest::newRow("too large") << "1e400" << Quantity::Money << "outside";
    QTest::newRow("too large by its unit") << "1e300tn" << Quantity::Money << "outside";
    QTest::newRow("too small") << "1e-400" << Quantity::Money << "outside";
    QTest::newRow("empty exponent") << "1e" << Quantity::Money << "exponent";
    QTest::newRow("empty signed exponent") << "1e+" << Quantity::Money << "exponent";
    QTest::newRow("a sum") << "2*3.5m+1m" << Quantity::Money << "Sums are not worked out";
    QTest::newRow("a formula") << "=1+1" << Quantity::Money << "Sums are not worked out";
    QTest::newRow("a subtraction") << "5-3" << Quantity::Money << "Sums are not worked out";
    QTest::newRow("a division") << "18m/12" << Quantity::Money << "Sums are not worked out";
    QTest::newRow("two bracketed terms") << "(1)+(2)" << Quantity::Money << "Sums are not worked out";
    QTest::newRow("what it is per") << "2.42/h" << Quantity::UnitPrice << "Leave out";
    QTest::newRow("open bracket") << "(1250" << Quantity::Money << "not closed";
    QTest::newRow("minus in brackets") << "(-5)" << Quantity::Money << "already mean minus";
    QTest::newRow("two signs") << "--5" << Quantity::Money << "Sums";
    QTest::newRow("comma as a decimal sign") << "1,25" << Quantity::Money << "three digits";
    QTest::newRow("German form in English") << "1.234,56" << Quantity::Money << "cannot follow the decimal sign";
    QTest::newRow("two points") << "1.234.567" << Quantity::Money << "two decimal signs";
    QTest::newRow("two ways of parting thousands") << "1,234 567" << Quantity::Money << "two ways";
    QTest::newRow("no digits") << "bn" << Quantity::Money << "does not begin a number";
    QTest::newRow("only a point") << "." << Quantity::Money << "no digits";
    QTest::newRow("words") << "a lot" << Quantity::Money << "does not begin a number";
    QTest::newRow("unknown unit") << "5 furlongs" << Quantity::Money << "no unit known here";
    QTest::newRow("two multipliers") << "5 k m" << Quantity::Money << "two multipliers";
    QTest::newRow("two units") << "5%bp" << Quantity::Rate << "two units";
    QTest::newRow("half a GPU") << "1.5" << Quantity::Count << "not whole";
    QTest::newRow("half a day") << "0.5" << Quantity::Days << "not whole";
    QTest::newRow("renminbi in dollars") << "5亿元" << Quantity::Money << "another currency";
    QTest::newRow("Chinese: power in a money column") << "120兆瓦" << Quantity::Money << "unit of power";
    QTest::newRow("Chinese: two amounts") << "3亿5000万" << Quantity::Money << "Sums";
    QTest::newRow("Chinese: no unit") << "3条" << Quantity::Money << "no unit known here";
    QTest::newRow("per cent as a factor") << "125%" << Quantity::Factor << "unit of rates";
    QTest::newRow("a price of power, not energy") << "60/MW" << Quantity::EnergyPrice << "Leave out";
    QTest::newRow("an energy price in a money column") << "60/MWh" << Quantity::Money << "Leave out";
    QTest::newRow("a division of an energy price") << "60/12" << Quantity::EnergyPrice << "Sums";
    QTest::newRow("junk behind an energy unit") << "60/MWh x" << Quantity::EnergyPrice << "Leave out";
    QTest::newRow("a novel") << QString(100000, u'9') << Quantity::Money << "too long";
}

void NumberTextTest::refusesWithAReason()
{
    QFETCH(QString, typed);
    QFETCH(Quantity, quantity);
    QFETCH(QString, reason);
    const Typed<double> read = NumberText(QStringLiteral("USD"), QLocale::c()).read(typed, quantity);
    QVERIFY2(!read.value.has_value(), "was accepted");
    QVERIFY2(read.error.contains(reason), qPrintable(read.error));
}

void NumberTextTest::followsTheLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value"); // NaN: refused

    const double refused = std::numeric_limits<double>::quiet_NaN();
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale french(QLocale::French, QLocale::France);
    const QLocale swiss(QLocale::German, QLocale::Switzerland);
    const QLocale indian(QLocale::English, QLocale::India);
    const QLocale egyptian(QLocale::Arabic, QLocale::Egypt);
    QTest::newRow("English: a point is decimal") << QLocale(QLocale::English) << "1.234" << 1.234;
    QTest::newRow("English: a comma parts thousands") << QLocale(QLocale::English) << "1,234" << 1234.0;
    QTest::newRow("German: a point parts thousands") << german << "1.234" << 1234.0;
    QTest::newRow("German: a comma is decimal") << german << "1.234,5m" << 1234.5e6;
    QTest::newRow("German: a point that parts no thousands") << german << "1.5" << refused;
    QTest::newRow("German: English form") << german << "1,234.5" << refused;
    QTest::newRow("French: spaces and a comma") << french << "1 234,5" << 1234.5;
    QTest::newRow("French: narrow space") << french << "1\u202F234,5" << 1234.5;
    QTest::newRow("French: a point is neither") << french << "1.234" << refused;
    QTest::newRow("Swiss: typographic apostrophe") << swiss << "1\u2019250.5" << 1250.5;
    QTest::newRow("Indian: lakh") << indian << "1,00,00,000" << 1e7;
    QTest::newRow("Indian: thousands") << indian << "10,000,000" << 1e7;
    QTest::newRow("English: no lakh") << QLocale(QLocale::English) << "1,00,00,000" << refused;
    QTest::newRow("Arabic digits") << egyptian << "\u0661\u0662\u066B\u0665" << 12.5;
}

void NumberTextTest::followsTheLocale()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, typed);
    QFETCH(double, value);
    const Typed<double> read = NumberText(QStringLiteral("USD"), locale).read(typed, Quantity::Money);
    QCOMPARE(read.value.has_value(), !std::isnan(value));
    if (read.value)
        QCOMPARE(*read.value, value);
    else
        QVERIFY(!read.error.isEmpty());
}

namespace {

/// Values from every range of doubles, the same ones each run.
std::vector<double> manyValues()
{
    std::vector<double> values{
        0,      1,    -1,   0.1,     0.07, 1.0 / 3, 1250000000, 0.035, 1e20, 1e21,  1e22, 123456789012345680,
        5e-324, 1e-7, 1e-8, 1.7e305, 2.42, -0.25,   999999.5,   1e15,  0.5,  99.995};
    std::mt19937_64 random(1);
    std::uniform_real_distribution<double> mantissa(-10, 10);
    std::uniform_int_distribution<int> exponent(-300, 300);
    std::uniform_int_distribution<int> cents(-100000000, 100000000);
    for (int i = 0; i < 2000; ++i) {
        values.push_back(mantissa(random) * std::pow(10.0, exponent(random)));
        values.push_back(mantissa(random) * 1e6);
        values.push_back(cents(random) / 100.0);
    }
    return values;
}

void addLocalesAndQuantities()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<Quantity>("quantity");
    const std::vector<std::pair<const char*, QLocale>> locales{
        {"C", QLocale::c()},
        {"German", QLocale(QLocale::German)},
        {"French", QLocale(QLocale::French)},
        {"Swiss", QLocale(QLocale::German, QLocale::Switzerland)},
        {"Indian", QLocale(QLocale::Hindi, QLocale::India)},
        {"Egyptian", QLocale(QLocale::Arabic, QLocale::Egypt)},
        {"Persian", QLocale(QLocale::Persian)},
        {"Swedish", QLocale(QLocale::Swedish)},
        {"en_US", QLocale(QLocale::English, QLocale::UnitedStates)},
        {"en_IN", QLocale(QLocale::English, QLocale::India)},
        {"fr_CH", QLocale(QLocale::French, QLocale::Switzerland)},
        {"zh_CN", QLocale(QLocale::Chinese, QLocale::China)},
    };
    const std::vector<std::pair<const char*, Quantity>> quantities{{"money", Quantity::Money},
                                                                   {"unit price", Quantity::UnitPrice},
                                                                   {"rate", Quantity::Rate},
                                                                   {"megawatt", Quantity::MegaWatt},
                                                                   {"count", Quantity::Count},
                                                                   {"days", Quantity::Days},
                                                                   {"months", Quantity::Months},
                                                                   {"years", Quantity::Years},
                                                                   {"multiple", Quantity::Multiple},
                                                                   {"factor", Quantity::Factor},
                                                                   {"energy price", Quantity::EnergyPrice}};
    for (const auto& [place, locale] : locales)
        for (const auto& [name, quantity] : quantities)
            QTest::addRow("%s in %s", name, place) << locale << quantity;
}

bool isWhole(Quantity quantity)
{
    return quantity == Quantity::Count || quantity == Quantity::Days || quantity == Quantity::Months;
}

} // namespace

void NumberTextTest::editTextReadsBackExactly_data() { addLocalesAndQuantities(); }

void NumberTextTest::editTextReadsBackExactly()
{
    QFETCH(QLocale, locale);
    QFETCH(Quantity, quantity);
    const NumberText text(QStringLiteral("USD"), locale);
    for (double value : manyValues()) {
        if (isWhole(quantity))
            value = std::trunc(value);
        const QString shown = text.exact(value, quantity);
        const Typed<double> read = text.read(shown, quantity);
        QVERIFY2(read.value && *read.value == value,
                 qPrintable(shown + QStringLiteral(": ") + read.error + QString::number(value, 'g', 17)));
    }
}

void NumberTextTest::fullTextReadsBackExactlyWhenWhole_data() { addLocalesAndQuantities(); }

void NumberTextTest::fullTextReadsBackExactlyWhenWhole()
{
    QFETCH(QLocale, locale);
    QFETCH(Quantity, quantity);
    const NumberText text(QStringLiteral("USD"), locale);
    for (const double whole : {0.0, 5.0, 1234.0, -56789.0, 40000000000.0, 123456789.0}) {
        const double value = quantity == Quantity::Rate ? whole / 100 : whole;
        const Typed<double> read = text.read(text.full(value, quantity), quantity);
        QVERIFY2(read.value && *read.value == value, qPrintable(text.full(value, quantity) + read.error));
    }
}

void NumberTextTest::shows_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<Quantity>("quantity");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("compact");
    QTest::addColumn<QString>("difference");

    QTest::newRow("forty billion") << 40e9 << Quantity::Money << "40,000,000,000"
                                   << "40.0bn"
                                   << "+40.0bn";
    QTest::newRow("millions") << 625e6 << Quantity::Money << "625,000,000"
                              << "625m"
                              << "+625m";
    QTest::newRow("billions and a quarter") << 1.25e9 << Quantity::Money << "1,250,000,000"
                                            << "1.25bn"
                                            << "+1.25bn";
    QTest::newRow("rounds into the next scale") << 999.7e6 << Quantity::Money << "999,700,000"
                                                << "1.00bn"
                                                << "+1.00bn";
    QTest::newRow("rounds to two figures fewer") << 99.96e6 << Quantity::Money << "99,960,000"
                                                 << "100m"
                                                 << "+100m";
    QTest::newRow("rounds to one decimal fewer") << 9.996e6 << Quantity::Money << "9,996,000"
                                                 << "10.0m"
                                                 << "+10.0m";
    QTest::newRow("negative") << -1.25e9 << Quantity::Money << "-1,250,000,000"
                              << "-1.25bn"
                              << "-1.25bn";
    QTest::newRow("cents") << 1234.5 << Quantity::Money << "1,234.50"
                           << "1.23k"
                           << "+1.23k";
    QTest::newRow("nothing") << 0.0 << Quantity::Money << "0"
                             << "0"
                             << "0";
    QTest::newRow("no minus zero") << -0.001 << Quantity::Money << "0.00"
                                   << "0.00"
                                   << "0.00";
    QTest::newRow("trillions") << 2.5e15 << Quantity::Money << "2,500,000,000,000,000"
                               << "2,500tn"
                               << "+2,500tn";
    QTest::newRow("unit price") << 2.42 << Quantity::UnitPrice << "2.42"
                                << "2.42"
                                << "+2.42";
    QTest::newRow("unit price with mils") << 0.0625 << Quantity::UnitPrice << "0.0625"
                                          << "0.0625"
                                          << "+0.0625";
    QTest::newRow("rate") << 0.125 << Quantity::Rate << "12.5%"
                          << "12.5%"
                          << "+12.5 pp";
    QTest::newRow("whole rate") << 0.03 << Quantity::Rate << "3%"
                                << "3.0%"
                                << "+3.0 pp";
    QTest::newRow("basis points") << 0.0035 << Quantity::Rate << "0.35%"
                                  << "0.4%"
                                  << "+0.4 pp";
    QTest::newRow("megawatt") << 450.0 << Quantity::MegaWatt << "450"
                              << "450 MW"
                              << "+450 MW";
    QTest::newRow("part of a megawatt") << 4.25 << Quantity::MegaWatt << "4.25"
                                        << "4.3 MW"
                                        << "+4.3 MW";
    QTest::newRow("GPUs") << 220000.0 << Quantity::Count << "220,000"
                          << "220k"
                          << "+220k";
    QTest::newRow("days") << 90.0 << Quantity::Days << "90"
                          << "90 days"
                          << "+90 days";
    QTest::newRow("months") << 21.14 << Quantity::Months << "21.14"
                            << "21.1 months"
                            << "+21.1 months";
    QTest::newRow("years") << 2.3 << Quantity::Years << "2.30"
                           << "2.3 years"
                           << "+2.3 years";
    QTest::newRow("multiple") << 1.84 << Quantity::Multiple << "1.84x"
                              << "1.84x"
                              << "+1.84x";
    QTest::newRow("not a number") << std::nan("") << Quantity::Money << "\u2013"
                                  << "\u2013"
                                  << "\u2013";
    QTest::newRow("beyond all reason") << 1e300 << Quantity::Money << "1e300"
                                       << "1e300"
                                       << "+1e300";
}

void NumberTextTest::shows()
{
    QFETCH(double, value);
    QFETCH(Quantity, quantity);
    const NumberText text(QStringLiteral("USD"), QLocale::c());
    QTEST(text.full(value, quantity), "full");
    QTEST(text.compact(value, quantity), "compact");
    QTEST(text.difference(value, quantity), "difference");
}

void NumberTextTest::echoesWhatWasUnderstood()
{
    const NumberText text(QStringLiteral("USD"), QLocale::c());
    QCOMPARE(text.echo(1.25e9, Quantity::Money), QStringLiteral("= 1,250,000,000 USD"));
    QCOMPARE(text.echo(1.25e9, Quantity::Money, QStringLiteral("a month")),
             QStringLiteral("= 1,250,000,000 USD a month"));
    QCOMPARE(text.echo(0.125, Quantity::Rate), QStringLiteral("= 12.5%"));
    QCOMPARE(text.echo(0.07, Quantity::Rate), QStringLiteral("= 7%"));
    QCOMPARE(text.echo(120, Quantity::MegaWatt), QStringLiteral("= 120 MW"));
    QCOMPARE(text.echo(-1250, Quantity::Money), QStringLiteral("= -1,250 USD"));
}

QTEST_APPLESS_MAIN(NumberTextTest)
#include "number_text_test.moc"
