// The fuzzer's questions without a fuzzer: the same random texts each run, made from pieces that people type and from
// anything at all.
#include "tests/fuzz/number_text_check.h"

#include <QtTest>

#include <random>

using namespace rackrent;

class NumberTextRandomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsForWhateverIsTyped_data();
    void holdsForWhateverIsTyped();
    void datesHoldForWhateverIsTyped();
};

namespace {

const QStringList pieces{"0",         "1",      "12",     "250",     "1250",    "000",        "9999999999999999999",
                         ".",         ",",      "'",      " ",       "-",       "+",          "(",
                         ")",         "e",      "e9",     "E-3",     "e400",    "1e308",      "inf",
                         "nan",       "bn",     "m",      "M",       "mn",      "k",          "tn",
                         "%",         "bp",     "bps",    "MW",      "kW",      "GW",         "MWh",
                         "/",         "per",    "a",      "$",       "€",       "USD",        "usd",
                         "GPUs",      "d",      "mo",     "months",  "y",       "years",      "x",
                         "*",         "=",      "万",     "亿",      "万亿",    "美元",       "元",
                         "兆瓦",      "千瓦",   "个月",   "年",      "月",      "日",         "天",
                         "倍",        "基点",   "％",     "，",      "．",      "５",         "\u2212",
                         "\u2009",    "\u202F", "\u2019", "\u0660",  "\u221E",  "2026",       "Mar",
                         "1,250,000", "1.5",    "12.5%",  "120 000", "(1,250)", "2026-03-01", "3/4/2026",
                         "\u200F",    "\0",     "kWh"};

class Typist {
public:
    explicit Typist(unsigned seed) : m_random(seed) {}

    QString text()
    {
        QString made;
        for (int parts = 1 + below(7); parts > 0; --parts)
            made += below(12) == 0 ? QString(anyCharacter()) : pieces[below(static_cast<int>(pieces.size()))];
        for (int mutations = below(4) - 2; mutations > 0 && !made.isEmpty(); --mutations)
            mutate(made);
        return made;
    }

    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }

private:
    QChar anyCharacter() { return QChar(static_cast<char16_t>(below(4) == 0 ? below(0x10000) : below(0x180))); }

    void mutate(QString& text)
    {
        const int at = below(static_cast<int>(text.size()));
        switch (below(4)) {
        case 0: text.remove(at, 1); break;
        case 1: text.insert(at, anyCharacter()); break;
        case 2: text[at] = anyCharacter(); break;
        default: text.insert(at, text.mid(at, 1 + below(5))); break;
        }
    }

    std::mt19937 m_random;
};

} // namespace

void NumberTextRandomTest::holdsForWhateverIsTyped_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const QLocale& locale : numberTextCheck::locales())
        QTest::newRow(locale.name().toLatin1().constData()) << locale;
}

void NumberTextRandomTest::holdsForWhateverIsTyped()
{
    QFETCH(QLocale, locale);
    constexpr int texts = 50000;
    Typist typist(20260301);
    int accepted = 0;
    for (int i = 0; i < texts; ++i) {
        const auto quantity = static_cast<Quantity>(typist.below(numberTextCheck::quantities));
        const QString typed = typist.text();
        const std::string fault = numberTextCheck::fault(typed, quantity, locale);
        QVERIFY2(fault.empty(), fault.c_str());
        accepted += NumberText(QStringLiteral("USD"), locale).read(typed, quantity).value.has_value();
    }
    QVERIFY2(accepted > texts / 50, qPrintable(QString::number(accepted))); // or the texts would try nothing
}

void NumberTextRandomTest::datesHoldForWhateverIsTyped()
{
    constexpr int texts = 50000;
    Typist typist(1);
    for (int i = 0; i < texts; ++i) {
        const QLocale& locale = numberTextCheck::locales()[static_cast<std::size_t>(typist.below(5))];
        QString typed = typist.text();
        if (i % 2 == 0)
            typed = QStringLiteral("%1-%2-%3").arg(typist.below(9999)).arg(typist.below(14)).arg(typist.below(40));
        const std::string fault = numberTextCheck::dateFault(typed, locale);
        QVERIFY2(fault.empty(), fault.c_str());
    }
}

QTEST_APPLESS_MAIN(NumberTextRandomTest)
#include "number_text_random_test.moc"
