#include "views/format/escalation_text.h"

#include <QTest>

using namespace rackrent;

class EscalationTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites_data();
    void readsAndWrites();
    void refusesWithAReason_data();
    void refusesWithAReason();
    void writesStepsAsACount();
    void readsInGerman();
};

namespace {

const NumberText& numbers()
{
    static const NumberText text(QStringLiteral("USD"), QLocale::c());
    return text;
}

std::vector<Curve> curves() { return {Curve{"rpi", {}, {}, {}}, Curve{"cpi", {}, {}, {}}}; }

Escalation fixed(double rate, int every, int first)
{
    Escalation escalation;
    escalation.kind = EscalationKind::Fixed;
    escalation.ratePerBump = rate;
    escalation.everyMonths = every;
    escalation.firstAfterMonths = first;
    return escalation;
}

Escalation index(std::size_t curve, double margin = 0)
{
    Escalation escalation;
    escalation.kind = EscalationKind::Index;
    escalation.curve = curve;
    escalation.margin = margin;
    return escalation;
}

} // namespace

Q_DECLARE_METATYPE(rackrent::Escalation)

void EscalationTextTest::readsAndWrites_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Escalation>("escalation");
    QTest::addColumn<QString>("written");

    Escalation limited = index(1, 0.01);
    limited.cap = 0.05;
    limited.floor = 0.02;
    limited.everyMonths = limited.firstAfterMonths = 6;
    QTest::newRow("none") << "none" << Escalation{} << "none";
    QTest::newRow("a dash") << "\u2013" << Escalation{} << "none";
    QTest::newRow("rate alone is yearly") << "3%" << fixed(0.03, 12, 12) << "3% every 12m";
    QTest::newRow("bare rate") << "3" << fixed(0.03, 12, 12) << "3% every 12m";
    QTest::newRow("every 12m") << "3% every 12m" << fixed(0.03, 12, 12) << "3% every 12m";
    QTest::newRow("blanks before units") << "3 % every 12 months" << fixed(0.03, 12, 12) << "3% every 12m";
    QTest::newRow("every year") << "2.5% every year" << fixed(0.025, 12, 12) << "2.5% every 12m";
    QTest::newRow("every two years") << "5% every 2y" << fixed(0.05, 24, 24) << "5% every 24m";
    QTest::newRow("later first bump") << "3% first after 18m" << fixed(0.03, 12, 18) << "3% every 12m first 18m";
    QTest::newRow("first before every") << "3% first 12m every 6m" << fixed(0.03, 6, 12) << "3% every 6m first 12m";
    QTest::newRow("falling rent") << "-2%" << fixed(-0.02, 12, 12) << "-2% every 12m";
    QTest::newRow("index") << "index cpi" << index(1) << "index cpi";
    QTest::newRow("index, other case") << "Index CPI" << index(1) << "index cpi";
    QTest::newRow("index and margin") << "index rpi +1%" << index(0, 0.01) << "index rpi +1%";
    QTest::newRow("index less margin") << "index rpi -50bp" << index(0, -0.005) << "index rpi -0.5%";
    QTest::newRow("index with all") << "index cpi +1% cap 5% floor 2% every 6m" << limited
                                    << "index cpi +1% cap 5% floor 2% every 6m";
    QTest::newRow("Chinese: none") << "无" << Escalation{} << "none";
    QTest::newRow("Chinese: yearly") << "3%每年" << fixed(0.03, 12, 12) << "3% every 12m";
    QTest::newRow("Chinese: months") << "3% 每 6 个月 首次 18个月" << fixed(0.03, 6, 18) << "3% every 6m first 18m";
    QTest::newRow("Chinese: index with all")
        << "指数 cpi +1% 上限 5% 下限2％ 每6个月" << limited << "index cpi +1% cap 5% floor 2% every 6m";
}

void EscalationTextTest::readsAndWrites()
{
    QFETCH(QString, typed);
    QFETCH(Escalation, escalation);
    QFETCH(QString, written);
    const Typed<Escalation> read = readEscalation(typed, curves(), numbers());
    QVERIFY2(read.value.has_value(), qPrintable(read.error));
    QVERIFY(*read.value == escalation);
    QCOMPARE(escalationText(*read.value, curves(), numbers()), written);
    QVERIFY(readEscalation(written, curves(), numbers()).value == read.value);
}

void EscalationTextTest::refusesWithAReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");

    QTest::newRow("nothing") << ""
                             << "Nothing was typed";
    QTest::newRow("an amount of power") << "3MW"
                                        << "unit of power";
    QTest::newRow("unknown curve") << "index cpx"
                                   << "this project has rpi, cpi";
    QTest::newRow("no curve") << "index"
                              << "Which curve?";
    QTest::newRow("steps") << "3 steps"
                           << "cannot be typed here";
    QTest::newRow("cap of a fixed rate") << "3% cap 5%"
                                         << "“cap” is not understood";
    QTest::newRow("a word too many") << "index cpi please"
                                     << "“please” is not understood";
    QTest::newRow("cap without a rate") << "index cpi cap"
                                        << "After “cap”";
    QTest::newRow("every without months") << "3% every"
                                          << "Nothing was typed";
    QTest::newRow("every 0 months") << "3% every 0m"
                                    << "outside 1 to 1200 months";
    QTest::newRow("every 90 days") << "3% every 90d"
                                   << "unit of time";
}

void EscalationTextTest::refusesWithAReason()
{
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    const Typed<Escalation> read = readEscalation(typed, curves(), numbers());
    QVERIFY(!read.value.has_value());
    QVERIFY2(read.error.contains(reason), qPrintable(read.error));
}

void EscalationTextTest::writesStepsAsACount()
{
    Escalation escalation;
    escalation.kind = EscalationKind::Steps;
    escalation.steps = {{0, 1}, {12, 2}, {24, 3}};
    QCOMPARE(escalationText(escalation, {}, numbers()), QStringLiteral("3 steps"));
    escalation.steps.resize(1);
    QCOMPARE(escalationText(escalation, {}, numbers()), QStringLiteral("1 step"));
}

void EscalationTextTest::readsInGerman()
{
    const NumberText german(QStringLiteral("EUR"), QLocale(QLocale::German));
    const Typed<Escalation> read = readEscalation(QStringLiteral("2,5% every 12m"), {}, german);
    QVERIFY(read.value.has_value());
    QCOMPARE(read.value->ratePerBump, 0.025);
    QCOMPARE(escalationText(*read.value, {}, german), QStringLiteral("2,5% every 12m"));
}

QTEST_APPLESS_MAIN(EscalationTextTest)
#include "escalation_text_test.moc"
