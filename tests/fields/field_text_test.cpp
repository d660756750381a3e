// A field's value as text and back.

#include "tests/fields/field_cases.h"

#include <QTest>

using namespace rackrent;

class FieldTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyValueReadsBack_data();
    void everyValueReadsBack();
    void showsAndReads_data();
    void showsAndReads();
    void emptyTextTakesTheKeyAway();
    void refusesInWords_data();
    void refusesInWords();
    void unitsFollowThePart();
    void overridesReadAsWhatTheyOverride();
    void offersChoices();
    void everyPartHasATitle();
};

namespace {

const NumberText english(QStringLiteral("USD"), QLocale::c());

const Field& fieldOf(PartKind kind, const char* path)
{
    for (const FieldGroup& group : formOf(kind))
        for (const Field& field : group.fields)
            if (field.path == path)
                return field;
    qFatal("no field %s", path);
}

const Field& columnOf(PartKind kind, const char* table, const char* path)
{
    for (const Field& column : fieldOf(kind, table).columns)
        if (column.path == path)
            return column;
    qFatal("no column %s", path);
}

QString text(const Json& json) { return QString::fromStdString(json.dump()); }

} // namespace

void FieldTextTest::everyValueReadsBack_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("as the computer writes") << QStringLiteral("C");
    QTest::newRow("German") << QStringLiteral("de_DE");
    QTest::newRow("French") << QStringLiteral("fr_FR");
    QTest::newRow("Indian") << QStringLiteral("hi_IN");
}

void FieldTextTest::everyValueReadsBack()
{
    QFETCH(QString, locale);
    const NumberText numbers(QStringLiteral("USD"), locale == u"C" ? QLocale::c() : QLocale(locale));
    int read = 0;
    for (const cases::Case& one : cases::all())
        cases::forEverySpot(one.document, [&](const cases::Spot& spot) {
            const std::optional<Json> value = valueOf(*spot.field, spot.owner);
            const QString exact = exactValue(*spot.field, value ? &*value : nullptr, spot.owner, one.document, numbers);
            if (!value) {
                QVERIFY2(exact.isEmpty(), qPrintable(spot.words()));
                return;
            }
            const auto again = readField(*spot.field, exact, spot.owner, one.document, numbers);
            QVERIFY2(again.value, qPrintable(one.name + u' ' + spot.words() + u' ' + exact + u' ' + again.error));
            QVERIFY2(again.value->value == *value,
                     qPrintable(one.name + u' ' + spot.words() + u' ' + exact + u' ' + text(again.value->value)));
            QVERIFY2(!shownValue(*spot.field, &*value, spot.owner, one.document, numbers).isEmpty(),
                     qPrintable(one.name + u' ' + spot.words()));
            ++read;
        });
    QVERIFY2(read > 8000, qPrintable(QString::number(read)));
}

void FieldTextTest::showsAndReads_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("echo");

    const auto row = [](const char* path, const char* typed, const char* json, const char* shown, const char* echo) {
        QTest::addRow("%s %s", path, typed)
            << QString::fromLatin1(path) << QString::fromLatin1(typed) << QString::fromLatin1(json)
            << QString::fromLatin1(shown) << QString::fromUtf8(echo);
    };
    row("/contracts/anthropic/rent/rate", "1.25bn", "1250000000", "1,250,000,000", "= 1,250,000,000 USD a month");
    row("/contracts/anthropic/ramp/0/fraction", "50", "0.5", "50%", "= 50%");
    row("/contracts/anthropic/start", "1 Mar 2026", "\"2026-03-01\"", "1 Mar 2026", "= 1 Mar 2026");
    row("/contracts/anthropic/ends_early", "first exit", "\"first_exit\"", "first exit", "first exit");
    row("/contracts/anthropic/ends_early", "Runs to term", "null", "", "runs to term");
    row("/contracts/anthropic/ends_early", "2027-01-31", "\"2027-01-31\"", "31 Jan 2027", "= 31 Jan 2027");
    row("/contracts/anthropic/kind", "Powered shell", "\"powered_shell\"", "Powered shell", "Powered shell");
    row("/contracts/anthropic/facility", "colossus", "\"colossus\"", "Colossus 1 and 2, Memphis",
        "Colossus 1 and 2, Memphis");
    row("/contracts/anthropic/enabled", "no", "false", "no", "no");
    row("/contracts/anthropic/enabled", "TRUE", "true", "yes", "yes");
    row("/contracts/anthropic/termination/notice_days", "90 days", "90", "90", "= 90 days");
    row("/contracts/anthropic/termination/fee_months", "2.5", "2.5", "2.5", "= 2.5 months");
    row("/contracts/anthropic/deposit", "18m", "18000000", "18,000,000", "= 18,000,000 USD");
    row("/contracts/anthropic/prepayment", "20% of the tranche", "\"20% of the tranche\"", "20% of the tranche", "");
    row("/contracts/anthropic/sources", "s-1, article", "[\"s-1\",\"article\"]", "s-1, article", nullptr);
    row("/contracts/anthropic/escalation", "Index", "\"index\"", "Index", "Index");
    row("/contracts/anthropic/escalation", "none", "null", "", "None");
    row("/facilities/colossus/pue", "1.25", "1.25", "1.25", "= 1.25");
    row("/facilities/colossus/power/price_per_mwh", "58.8", "58.8", "58.80", nullptr);
    row("/timeline/months", "3y", "36", "36", "= 36 months");
    row("/timeline/fiscal_year_end_month", "6", "6", "6", "= 6");
    row("/valuation/discount_rate", "9.5", "0.095", "9.5%", "= 9.5%");
    row("/corporate/shares", "12500000.5", "12500000.5", "12,500,000.5", "= 12,500,000.5 shares");
}

void FieldTextTest::showsAndReads()
{
    QFETCH(QString, path);
    QFETCH(QString, typed);
    QFETCH(QString, json);
    QFETCH(QString, shown);
    QFETCH(QString, echo);
    const Json& document = cases::named("colossus");
    const auto place = fieldAt(document, path.toStdString());
    QVERIFY(place);
    const Field& field = place->column ? *place->column : *place->field;
    const Json* found = elementAtPosition(document, place->part.pointer);
    const Json part = found ? *found : Json::object();
    const auto read = readField(field, typed, part, document, english);
    QVERIFY2(read.value, qPrintable(read.error));
    QCOMPARE(text(read.value->value), json);
    if (!echo.isNull())
        QCOMPARE(read.value->echo, echo);
    const Json* value = read.value->value.is_null() ? nullptr : &read.value->value;
    QCOMPARE(shownValue(field, value, part, document, english), shown);
}

void FieldTextTest::emptyTextTakesTheKeyAway()
{
    const Json& document = cases::named("colossus");
    const Json part = document["contracts"][0];
    for (const char* path : {"/load_factor", "/kind", "/ends_early", "/notes", "/enabled", "/deposit", "/sources",
                             "/escalation", "/renewal_options"}) {
        const auto read = readField(fieldOf(PartKind::Contract, path), QStringLiteral(" "), part, document, english);
        QVERIFY2(read.value && read.value->value.is_null(), path);
    }
    for (const char* path : {"/id", "/tenant", "/facility", "/start", "/rent/rate", "/termination/notice_days"}) {
        const auto read = readField(fieldOf(PartKind::Contract, path), QString(), part, document, english);
        QVERIFY2(!read.value && !read.error.isEmpty(), path);
    }
}

void FieldTextTest::refusesInWords_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");

    const auto row = [](const char* path, const char* typed, const char* reason) {
        QTest::addRow("%s %s", path, typed)
            << QString::fromLatin1(path) << QString::fromLatin1(typed) << QString::fromUtf8(reason);
    };
    row("/id", "google", "“google” is another's id: each id may stand once in its list.");
    row("/id", "Big One",
        "“Big One” is no id: small letters, digits, _ and - are needed, beginning with a letter or digit.");
    row("/kind", "office", "“office” is not known here: type one of Colocation, Compute, Powered shell, Ground lease.");
    row("/facility", "mars", "“mars” is not known here: type one of colossus.");
    row("/enabled", "perhaps", "“perhaps” is not known here: type one of yes, no.");
    row("/sources", "s-1, hearsay", nullptr);
    row("/rent/rate", "120MW", nullptr);
    row("/ends_early", "soon", nullptr);
}

void FieldTextTest::refusesInWords()
{
    QFETCH(QString, path);
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    const Json& document = cases::named("colossus");
    const auto read = readField(fieldOf(PartKind::Contract, path.toLatin1().constData()), typed,
                                document["contracts"][0], document, english);
    QVERIFY(!read.value);
    QVERIFY(read.error.contains(typed) || read.error.contains(QStringLiteral("hearsay")) ||
            read.error.contains(QStringLiteral("MW")));
    if (!reason.isNull())
        QCOMPARE(read.error, reason);
}

void FieldTextTest::unitsFollowThePart()
{
    const Field& rate = fieldOf(PartKind::Contract, "/rent/rate");
    QCOMPARE(unitOf(rate, {{"rent", {{"basis", "per_gpu_hour"}}}}, english), QStringLiteral("USD a GPU-hour"));
    QCOMPARE(unitOf(rate, {{"rent", {{"basis", "per_year"}}}}, english), QStringLiteral("USD a year"));
    const Field& cost = columnOf(PartKind::Facility, "/operating_costs", "/rate");
    const Json ofRent{{"basis", "fraction_of_rent"}, {"rate", 0.0143}};
    const Json aMonth{{"basis", "per_month"}, {"rate", 0.0143}};
    const Json value = 0.0143;
    QCOMPARE(exactValue(cost, &value, ofRent, {}, english), QStringLiteral("1.43%"));
    QCOMPARE(exactValue(cost, &value, aMonth, {}, english), QStringLiteral("0.0143"));
    QCOMPARE(unitOf(cost, ofRent, english), QString());
    QCOMPARE(unitOf(cost, aMonth, english), QStringLiteral("USD a month"));
    QCOMPARE(unitOf(fieldOf(PartKind::Contract, "/tenant"), {}, english), QString());
    QCOMPARE(unitOf(fieldOf(PartKind::Contract, "/leasing_costs/fit_out_per_kw"), {}, english),
             QStringLiteral("USD a kW"));
}

void FieldTextTest::overridesReadAsWhatTheyOverride()
{
    const Json& document = cases::named("colossus");
    const Field& value = columnOf(PartKind::Scenario, "/overrides", "/value");
    const auto read = [&](const char* path, const char* op, const char* typed) {
        const auto input =
            readField(value, QString::fromLatin1(typed), {{"path", path}, {"op", op}}, document, english);
        return input.value ? text(input.value->value) : QStringLiteral("refused");
    };
    QCOMPARE(read("/contracts/google/rent/rate", "set", "1bn"), QStringLiteral("1000000000"));
    QCOMPARE(read("/contracts/google/rent/rate", "scale", "1.1"), QStringLiteral("1.1"));
    QCOMPARE(read("/contracts/google/rent/rate", "scale", "1bn"), QStringLiteral("refused"));
    QCOMPARE(read("/valuation/discount_rate", "add", "2%"), QStringLiteral("0.02"));
    QCOMPARE(read("/contracts/google/ends_early", "set", "first exit"), QStringLiteral("\"first_exit\""));
    QCOMPARE(read("/contracts/google/start", "set", "1 Mar 2027"), QStringLiteral("\"2027-03-01\""));
    QCOMPARE(read("/contracts/google/enabled", "set", "no"), QStringLiteral("false"));
    QCOMPARE(read("/contracts/google/escalation", "set", "{\"kind\": \"none\"}"),
             QStringLiteral("{\"kind\":\"none\"}"));
    QCOMPARE(read("/contracts/google/escalation", "set", "none"), QStringLiteral("refused"));
    QCOMPARE(read("/nowhere", "set", "true"), QStringLiteral("true"));
}

void FieldTextTest::offersChoices()
{
    const Json& document = cases::named("colossus");
    const auto values = [&](PartKind kind, const char* path) {
        QStringList names;
        for (const std::string& value : choicesOf(fieldOf(kind, path), document).values)
            names += QString::fromStdString(value);
        return names.join(u' ');
    };
    QCOMPARE(values(PartKind::Contract, "/facility"), QStringLiteral("colossus"));
    QCOMPARE(values(PartKind::Contract, "/rent/basis"), QStringLiteral("per_month per_year per_kw_month per_gpu_hour"));
    QCOMPARE(values(PartKind::Contract, "/termination"), QStringLiteral(" right"));
    QCOMPARE(values(PartKind::Contract, "/ends_early"), QStringLiteral(" first_exit"));
    QCOMPARE(values(PartKind::Contract, "/enabled"), QStringLiteral("true false"));
    QVERIFY(values(PartKind::Scenario, "/based_on").startsWith(u' ')); // the base case
    QCOMPARE(choicesOf(fieldOf(PartKind::Scenario, "/based_on"), document).labels.front(), QStringLiteral("Base case"));
    QCOMPARE(choicesOf(fieldOf(PartKind::Contract, "/facility"), document).labels.front(),
             QStringLiteral("Colossus 1 and 2, Memphis"));
}

void FieldTextTest::everyPartHasATitle()
{
    const Json& document = cases::named("colossus");
    QStringList titles;
    for (const PartPlace& place : partsOf(document)) {
        titles += partTitle(document, place);
        QVERIFY(!titles.back().isEmpty());
    }
    QCOMPARE(titles[1], QStringLiteral("Timeline"));
    QVERIFY(titles.contains(QStringLiteral("Colossus 1 and 2, Memphis")));
    QVERIFY(titles.contains(QStringLiteral("Anthropic")));
    QVERIFY(titles.contains(QStringLiteral("Valuation")));
    QVERIFY(titles.contains(QStringLiteral("Corporate")));
    QCOMPARE(partTitle(Json::object(), {PartKind::Project, ""}), QStringLiteral("Project"));
    QCOMPARE(partTitle({{"contracts", {{{"id", "x"}, {"tenant", ""}}}}}, {PartKind::Contract, "/contracts/0"}),
             QStringLiteral("x"));
}

QTEST_GUILESS_MAIN(FieldTextTest)
#include "field_text_test.moc"
