// A field's value as edits of the document: what they write, and that they are taken back to the byte.

#include "tests/fields/field_cases.h"
#include "tests/fields/tried_edits.h"

#include <QTest>

using namespace rackrent;
using rackrent::test::text;
using rackrent::test::tried;

class FieldEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAndTakesAway_data();
    void writesAndTakesAway();
    void everyEditIsTakenBackToTheByte();
    void everyChoiceOfAVariantIsValid();
    void aVariantKeepsWhatItCan();
    void newRowsAreValid();
    void positionsThatAreIds();
};

namespace {

const Field& fieldOf(PartKind kind, const std::string& path)
{
    for (const FieldGroup& group : formOf(kind))
        for (const Field& field : group.fields)
            if (field.path == path)
                return field;
    qFatal("no field %s", path.c_str());
}

} // namespace

void FieldEditsTest::writesAndTakesAway_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("before"); // of the contract, besides id and start
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("after");

    const auto row = [](const char* path, const char* before, const char* value, const char* after) {
        QTest::addRow("%s %s", path, value) << QString::fromLatin1(path) << QString::fromLatin1(before)
                                            << QString::fromLatin1(value) << QString::fromLatin1(after);
    };
    row("/load_factor", "{}", "0.5", R"({"load_factor":0.5})");
    row("/load_factor", R"({"load_factor":0.5})", "null", "{}");
    row("/load_factor", "{}", "null", "{}");
    row("/recovery/power", "{}", "1", R"({"recovery":{"power":1}})");
    row("/recovery/power", R"({"recovery":{"power":1}})", "null", "{}");
    row("/recovery/power", R"({"recovery":{"power":1,"operating_costs":1}})", "null",
        R"({"recovery":{"operating_costs":1}})");
    row("/capacity", R"({"capacity":{"critical_it_mw":5,"gpus":7}})", "\"deliveries\"",
        R"({"capacity":{"deliveries":[{"date":"2026-01-01","critical_it_mw":5,"gpus":7}]}})");
    row("/capacity",
        R"({"capacity":{"deliveries":[{"date":"2026-01-01","critical_it_mw":5},{"date":"2026-02-01","critical_it_mw":2,"gpus":3}]}})",
        "\"whole\"", R"({"capacity":{"critical_it_mw":7.0,"gpus":3.0}})");
    row("/escalation", R"({"rent":{"rate":9}})", "\"fixed\"",
        R"({"rent":{"rate":9},"escalation":{"kind":"fixed","rate":0}})");
    row("/escalation", R"({"rent":{"rate":9}})", "\"steps\"",
        R"({"rent":{"rate":9},"escalation":{"kind":"steps","steps":[{"from_month":12,"rate":9}]}})");
    row("/escalation", R"({"escalation":{"kind":"fixed","rate":0.03,"every_months":24}})", "\"index\"",
        R"({"escalation":{"kind":"index","every_months":24,"curve":"cpi"}})");
    row("/escalation", R"({"escalation":{"kind":"fixed","rate":0.03,"own":1}})", "null", "{}");
    row("/escalation", R"({"escalation":{"kind":"fixed","rate":0.03}})", "\"fixed\"",
        R"({"escalation":{"kind":"fixed","rate":0.03}})");
    row("/termination", "{}", "\"right\"",
        R"({"termination":{"by":"tenant","earliest_notice":"2026-01-01","notice_days":90}})");
    row("/termination",
        R"({"termination":{"by":"tenant","earliest_notice":"2026-01-01","notice_days":90},"ends_early":"first_exit"})",
        "null", "{}");
    row("/after_expiry", "{}", "\"relet\"",
        R"({"after_expiry":{"renewal_probability":0.5,"downtime_months":6,"term_months":60,"market_rent":"cpi"}})");
    row("/renewal_options|table", R"({"renewal_options":"two"})", "\"table\"", R"({"renewal_options":[]})");
    row("/renewal_options|table", R"({"renewal_options":[]})", "null", "{}");
}

void FieldEditsTest::writesAndTakesAway()
{
    QFETCH(QString, path);
    QFETCH(QString, before);
    QFETCH(QString, value);
    QFETCH(QString, after);
    Json contract{{"id", "a"}, {"start", "2026-01-01"}};
    Json wanted = contract;
    contract.update(Json::parse(before.toStdString()));
    wanted.update(Json::parse(after.toStdString()));
    const Json document{{"curves", {{"cpi", {{"points", Json::array()}}}}}, {"contracts", Json::array({contract})}};
    const Json written = tried(document, fieldEdits({PartKind::Contract, "/contracts/0"},
                                                    fieldOf(PartKind::Contract, path.toStdString()),
                                                    Json::parse(value.toStdString()), document));
    QVERIFY(!written.is_null());
    QCOMPARE(text(written["contracts"][0]), text(wanted));
}

/// Every field of every case: its value taken away, and written again.
void FieldEditsTest::everyEditIsTakenBackToTheByte()
{
    int count = 0;
    for (const cases::Case& one : cases::all()) {
        const Json document = cases::shortened(one.document);
        cases::forEverySpot(document, [&](const cases::Spot& spot) {
            const auto value = valueOf(*spot.field, spot.owner);
            if (!value || spot.field->kind == FieldKind::Id)
                return;
            QVERIFY2(fieldEdits(spot.place, *spot.field, *value, document).empty(), qPrintable(spot.words()));
            const auto edits = fieldEdits(spot.place, *spot.field, nullptr, document);
            const Json without = tried(document, edits);
            QVERIFY2(!without.is_null(), qPrintable(one.name + u' ' + spot.words()));
            const Json* at = elementAtPosition(without, spot.place.pointer);
            if (spot.field->kind != FieldKind::OneOf && at)
                QVERIFY2(!valueOf(*spot.field, *at), qPrintable(one.name + u' ' + spot.words()));
            if (spot.field->kind != FieldKind::OneOf && spot.field->kind != FieldKind::Table) {
                const Json again = tried(without, fieldEdits(spot.place, *spot.field, *value, without));
                const Json* written = elementAtPosition(again, spot.place.pointer + spot.field->path);
                QVERIFY2(written && *written == *value, qPrintable(one.name + u' ' + spot.words()));
            }
            ++count;
        });
    }
    QVERIFY2(count > 2000, qPrintable(QString::number(count)));
}

/// Choosing any variant anywhere leaves a project that computes.
void FieldEditsTest::everyChoiceOfAVariantIsValid()
{
    int count = 0;
    for (const char* name : {"reit-300", "colossus", "childress", "river-bend", "random-1001", "random-1003",
                             "09-loans", "11-exit-and-returns"}) {
        const Json document = cases::shortened(cases::named(name));
        const bool hasCurve = !document.value("curves", Json::object()).empty();
        cases::forEverySpot(document, [&](const cases::Spot& spot) {
            for (const FieldVariant& variant : spot.field->variants) {
                const bool needsCurve = std::ranges::any_of(variant.keys, [](const VariantKey& key) {
                    return key.path.find("curve") != std::string::npos || key.path.ends_with("market_rent");
                });
                if (needsCurve && !hasCurve)
                    continue;
                const Json after = tried(document, fieldEdits(spot.place, *spot.field, variant.value, document));
                QVERIFY2(!after.is_null(), qPrintable(spot.words()));
                const Json* owner = elementAtPosition(after, spot.place.pointer);
                QCOMPARE(QString::fromStdString(spot.field->variantOf(owner ? *owner : Json::object())),
                         QString::fromStdString(variant.value));
                const QString errors = cases::errorsOf(after);
                // The first curve of a project may be no index, and no rate.
                const bool isCurvesFault = needsCurve && errors.contains(QStringLiteral("curve"));
                const bool isTooEarly = errors.contains(QStringLiteral("before the timeline"));
                QVERIFY2(errors.isEmpty() || isCurvesFault || isTooEarly, qPrintable(spot.words() + u' ' + errors));
                ++count;
            }
        });
    }
    QVERIFY2(count > 300, qPrintable(QString::number(count)));
}

void FieldEditsTest::aVariantKeepsWhatItCan()
{
    Json document = cases::named("colossus");
    document["valuation"]["exit"] = {
        {"date", "2028-01-31"}, {"cap_rate", 0.08}, {"noi", "trailing"}, {"selling_cost_fraction", 0.01}};
    const Field& sale = fieldOf(PartKind::Valuation, "/exit");
    const PartPlace valuation{PartKind::Valuation, "/valuation"};
    const Json byValue = tried(document, fieldEdits(valuation, sale, "value", document));
    QCOMPARE(text(byValue["valuation"]["exit"]),
             QStringLiteral(R"({"date":"2028-01-31","selling_cost_fraction":0.01,"value":0})"));
    document.erase("valuation");
    const Json made =
        tried(document, fieldEdits(valuation, fieldOf(PartKind::Valuation, "/discount_rate"), 0.12, document));
    QCOMPARE(text(made["valuation"]), QStringLiteral(R"({"discount_rate":0.12})"));
    const Json gone = tried(made, fieldEdits(valuation, fieldOf(PartKind::Valuation, "/discount_rate"), nullptr, made));
    QVERIFY(!gone.contains("valuation"));
}

/// A row added to any table of any project, empty or not, leaves it valid.
void FieldEditsTest::newRowsAreValid()
{
    int count = 0;
    for (const cases::Case& one : cases::all()) {
        Json document = cases::shortened(one.document);
        document["scenarios"] = Json::array({Json{{"id", "s"}}});
        cases::forEverySpot(document, [&](const cases::Spot& spot) {
            const Field& field = *spot.field;
            if (field.kind != FieldKind::Table || !isShown(field, spot.owner))
                return;
            Json rows = valueOf(field, spot.owner).value_or(Json::array());
            for (int times = 0; times < 2; ++times)
                rows.push_back(newRow(field, rows, spot.owner, document));
            const Json after = cases::edited(document, fieldEdits(spot.place, field, rows, document));
            QVERIFY2(cases::errorsOf(after).isEmpty(),
                     qPrintable(one.name + u' ' + spot.words() + cases::errorsOf(after)));
            ++count;
        });
    }
    QVERIFY2(count > 300, qPrintable(QString::number(count)));
}

/// Places are positions, whatever ids stand there.
void FieldEditsTest::positionsThatAreIds()
{
    Json document = cases::named("colossus");
    document["contracts"][1]["id"] = "0";
    const Json after = tried(document, fieldEdits({PartKind::Contract, "/contracts/0"},
                                                  fieldOf(PartKind::Contract, "/tenant"), "Somebody", document));
    QVERIFY(after["contracts"][0]["tenant"] == "Somebody");
    QVERIFY(after["contracts"][1] == document["contracts"][1]);
}

QTEST_GUILESS_MAIN(FieldEditsTest)
#include "field_edits_test.moc"
