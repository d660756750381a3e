// The field tables against the reader, the format's page and every project that we have: no key is missing, none is
// made up, and what they say of defaults is what the reader does.

#include "tests/fields/field_cases.h"

#include "model/project/field_reader.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace rackrent;

class FieldSchemaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPartHasAForm();
    void everyFieldIsSaidInWords();
    void everyKeyOfTheCasesIsAField();
    void everyKeyOfTheFormatsPageIsAField();
    void noKeyIsMadeUp();
    void theReaderKnowsNoOtherKey();
    void defaultsAreTheReaders();
    void whatIsNeededIsNeeded();
    void findsFields_data();
    void findsFields();
    void pathsGoToAndFro();
};

namespace {

void forEveryField(const std::function<void(PartKind, const Field&, const Field* table)>& visit)
{
    for (int kind = 0; kind <= static_cast<int>(PartKind::Source); ++kind)
        for (const FieldGroup& group : formOf(static_cast<PartKind>(kind)))
            for (const Field& field : group.fields) {
                visit(static_cast<PartKind>(kind), field, nullptr);
                for (const Field& column : field.columns)
                    visit(static_cast<PartKind>(kind), column, &field);
            }
}

/// Every key that is a step of a field's path.
QSet<QString> knownKeys()
{
    QSet<QString> known;
    forEveryField([&](PartKind, const Field& field, const Field*) {
        for (const std::string& step : stepsOf(field.path))
            for (const QString& key : QString::fromStdString(step).split(u'|'))
                known += key;
        for (const FieldVariant& variant : field.variants)
            for (const VariantKey& key : variant.keys)
                for (const std::string& step : stepsOf(key.path))
                    known += QString::fromStdString(step);
    });
    return known;
}

/// Keys that are no inputs of a part: what the file is, and what the simulation will be.
bool isElsewhere(const std::string& pointer)
{
    return pointer.starts_with("/simulation") || pointer.starts_with("/provenance") || pointer.starts_with("/views") ||
           pointer == "/format" || pointer == "/version";
}

} // namespace

void FieldSchemaTest::everyPartHasAForm()
{
    for (int kind = 0; kind <= static_cast<int>(PartKind::Source); ++kind) {
        QVERIFY(!formOf(static_cast<PartKind>(kind)).empty());
        QVERIFY(kindTitle(static_cast<PartKind>(kind))[0] != '\0');
        for (const FieldGroup& group : formOf(static_cast<PartKind>(kind)))
            QVERIFY2(group.title[0] != '\0' && !group.fields.empty(), group.title);
    }
}

void FieldSchemaTest::everyFieldIsSaidInWords()
{
    forEveryField([](PartKind, const Field& field, const Field*) {
        QVERIFY2(field.title[0] != '\0' && field.definition[0] != '\0', field.path.c_str());
        QVERIFY2(QString::fromUtf8(field.definition).endsWith(u'.'), field.definition);
        QVERIFY2(field.path.starts_with('/'), field.path.c_str());
        const bool hasDefault = !field.standard.is_null() || field.standardOf;
        QVERIFY2(!(field.isNeeded && hasDefault), field.path.c_str());
        if (hasDefault && field.kind != FieldKind::Table)
            QVERIFY2(QString::fromUtf8(field.definition).contains(QStringLiteral("Default: ")), field.definition);
        QCOMPARE(field.kind == FieldKind::OneOf, field.variantOf != nullptr);
        QCOMPARE(field.kind == FieldKind::Table, !field.columns.empty());
        QCOMPARE(field.kind == FieldKind::Reference || field.kind == FieldKind::References, field.refersTo.has_value());
    });
}

void FieldSchemaTest::everyKeyOfTheCasesIsAField()
{
    QVERIFY(cases::all().size() > 25);
    for (const cases::Case& one : cases::all())
        cases::forEveryKey(one.document, {}, [&](const std::string& pointer) {
            if (isElsewhere(pointer))
                return;
            const auto place = fieldAt(one.document, pointer);
            QVERIFY2(place, qPrintable(one.name + u' ' + QString::fromStdString(pointer)));
            const Json& value = *elementAtPosition(one.document, pointer);
            // Only objects and parts' lists are no field themselves.
            QVERIFY2(place->field || value.is_structured(), pointer.c_str());
        });
}

/// Every name in code type on the format's page that looks like a key is known somewhere, unless it is a value, a line,
/// a metric or a word of the command line.
void FieldSchemaTest::everyKeyOfTheFormatsPageIsAField()
{
    const QSet<QString> known = knownKeys();
    const QString page = QString::fromUtf8(cases::contents(QStringLiteral(RACKRENT_SOURCE_DIR "/docs/file-format.md")));
    const qsizetype from = page.indexOf(QStringLiteral("\n### 4.1"));
    const qsizetype to = page.indexOf(QStringLiteral("\n## 6."));
    QVERIFY(from > 0 && to > from);
    static const QRegularExpression keyed(QStringLiteral("\"([a-z_]+)\"(?=[,:}])|(?<=[{ ])\"([a-z_]+)\"(?=[,}])"));
    int found = 0;
    auto match = keyed.globalMatch(page.mid(from, to - from));
    // Values of choices, and examples of ids.
    const QStringList values{QStringLiteral("step"),      QStringLiteral("linear"),  QStringLiteral("published"),
                             QStringLiteral("inferred"),  QStringLiteral("forward"), QStringLiteral("trailing"),
                             QStringLiteral("first_exit")};
    // How a project is shown is no input.
    const QStringList views{
        QStringLiteral("dashboard"), QStringLiteral("chart"),    QStringLiteral("period"), QStringLiteral("by"),
        QStringLiteral("largest"),   QStringLiteral("at"),       QStringLiteral("text"),   QStringLiteral("slides"),
        QStringLiteral("kind"),      QStringLiteral("scenario"), QStringLiteral("title"),  QStringLiteral("sliders"),
        QStringLiteral("low"),       QStringLiteral("high"),     QStringLiteral("path"),   QStringLiteral("overlays")};
    while (match.hasNext()) {
        const QRegularExpressionMatch one = match.next();
        const QString key = one.captured(1).isEmpty() ? one.captured(2) : one.captured(1);
        if (values.contains(key) || views.contains(key))
            continue;
        ++found;
        QVERIFY2(known.contains(key) || key == u"source" || key == u"note" || key == u"assumption", qPrintable(key));
    }
    QVERIFY2(found > 50, qPrintable(QString::number(found)));
}

/// Each field, set to a value in a project that has everything, is a key that the reader knows.
void FieldSchemaTest::noKeyIsMadeUp()
{
    for (const char* name : {"reit-300", "colossus", "14-trailing-exit", "childress"}) {
        const Json document = cases::shortened(cases::named(name));
        cases::forEverySpot(document, [&](const cases::Spot& spot) {
            if (spot.field->kind == FieldKind::OneOf || valueOf(*spot.field, spot.owner))
                return;
            Json value = spot.field->standard;
            switch (spot.field->kind) {
            case FieldKind::Id:
            case FieldKind::Text:
            case FieldKind::LongText: value = "text"; break;
            case FieldKind::Number:
            case FieldKind::Whole: value = 1; break;
            case FieldKind::Day: value = "2026-01-01"; break;
            case FieldKind::Table:
            case FieldKind::References: value = Json::array(); break;
            case FieldKind::Switch: value = true; break;
            case FieldKind::Reference: value = "cpi"; break;
            case FieldKind::Choice: value = spot.field->choices.back().value; break;
            default: return;
            }
            const Json after = cases::edited(document, fieldEdits(spot.place, *spot.field, value, document));
            QVERIFY2(!after.is_null(), qPrintable(spot.words()));
            for (const Problem& problem : checkedProject(after).problems)
                QVERIFY2(problem.message.find("does not know") == std::string::npos,
                         qPrintable(spot.words() + u' ' + QString::fromStdString(problem.place)));
        });
    }
}

/// Every key that the reader's sources ask an object for.
void FieldSchemaTest::theReaderKnowsNoOtherKey()
{
    static const QRegularExpression asked(
        QStringLiteral("\\.(?:number|optionalNumber|whole|date|text|id|flag|list|object|choice<\\w+>|find|findValue)"
                       "\\(\\s*\"([a-z_]+)\"|readReference\\(\\w+, \"([a-z_]+)\""));
    static const QRegularExpression looped(QStringLiteral("std::string_view key : \\{([^}]*)\\}"));
    static const QRegularExpression quoted(QStringLiteral("\"([a-z_]+)\""));
    const QSet<QString> ours = knownKeys();
    // What the file is, what holds the parts, and what has a place of its own.
    const QSet<QString> others{QStringLiteral("format"),     QStringLiteral("version"),    QStringLiteral("timeline"),
                               QStringLiteral("curves"),     QStringLiteral("corporate"),  QStringLiteral("valuation"),
                               QStringLiteral("simulation"), QStringLiteral("provenance"), QStringLiteral("facilities"),
                               QStringLiteral("contracts"),  QStringLiteral("loans"),      QStringLiteral("scenarios"),
                               QStringLiteral("source"),     QStringLiteral("note"),       QStringLiteral("views")};
    QSet<QString> keys;
    for (const char* name :
         {"read_about", "read_contract", "read_facility", "read_finance", "read_parts", "reading", "scenario"}) {
        const QString source = QString::fromUtf8(cases::contents(
            QStringLiteral(RACKRENT_SOURCE_DIR "/model/project/%1.cpp").arg(QString::fromLatin1(name))));
        QVERIFY2(!source.isEmpty(), name);
        for (auto match = asked.globalMatch(source); match.hasNext();) {
            const QRegularExpressionMatch one = match.next();
            keys += one.captured(1).isEmpty() ? one.captured(2) : one.captured(1);
        }
        for (auto loop = looped.globalMatch(source); loop.hasNext();)
            for (auto match = quoted.globalMatch(loop.next().captured(1)); match.hasNext();)
                keys += match.next().captured(1);
    }
    QVERIFY2(keys.size() > 90, qPrintable(QString::number(keys.size())));
    QVERIFY(keys.contains(QStringLiteral("rate_curve")) && keys.contains(QStringLiteral("renewal_options")));
    for (const QString& key : keys)
        QVERIFY2(ours.contains(key) || others.contains(key), qPrintable(key));
}

void FieldSchemaTest::defaultsAreTheReaders()
{
    int tried = 0;
    for (const cases::Case& one : cases::all()) {
        const Json document = cases::shortened(one.document);
        const ReadProject before = checkedProject(document);
        QVERIFY2(before.project, qPrintable(one.name + cases::errorsOf(document)));
        cases::forEverySpot(document, [&](const cases::Spot& spot) {
            const Field& field = *spot.field;
            const Json standard = standardValue(field, spot.owner, document);
            const bool applies = !field.applies || field.applies(spot.owner);
            if (standard.is_null() || !applies || valueOf(field, spot.owner) || spot.part.kind == PartKind::Scenario)
                return;
            ++tried;
            const Json after = cases::edited(document, fieldEdits(spot.place, field, standard, document));
            const ReadProject read = checkedProject(after);
            QVERIFY2(read.project, qPrintable(one.name + u' ' + spot.words() + cases::errorsOf(after)));
            QVERIFY2(*read.project == *before.project, qPrintable(one.name + u' ' + spot.words()));
        });
    }
    QVERIFY2(tried > 500, qPrintable(QString::number(tried)));
}

/// Without a key that is said to be needed there is an error; without another there is none.
void FieldSchemaTest::whatIsNeededIsNeeded()
{
    int needed = 0;
    int optional = 0;
    for (const cases::Case& one : cases::all()) {
        const Json document = cases::shortened(one.document);
        cases::forEverySpot(document, [&](const cases::Spot& spot) {
            const Field& field = *spot.field;
            const Json* value = elementAtPosition(spot.owner, field.path);
            if (field.kind == FieldKind::OneOf || !value || field.path == "/termination" ||
                (field.applies && !field.applies(spot.owner)))
                return;
            Json after = document;
            QVERIFY(applyEdit(after, {spot.place.pointer + field.path, std::nullopt, {}, true}));
            const QString errors = cases::errorsOf(after);
            ++(field.isNeeded ? needed : optional);
            const bool neededTable = field.path == "/points" || field.path == "/escalation/steps";
            QVERIFY2(errors.isEmpty() != (field.isNeeded || neededTable),
                     qPrintable(one.name + u' ' + spot.words() + u' ' + errors));
        });
    }
    QVERIFY2(needed > 1000 && optional > 500, qPrintable(QStringLiteral("%1 %2").arg(needed).arg(optional)));
}

void FieldSchemaTest::findsFields_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("title");

    const auto row = [](const char* path, const char* part, const char* title) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(part) << QString::fromLatin1(title);
    };
    row("", "", "Project");
    row("/name", "", "Name");
    row("/timeline", "/timeline", "Timeline");
    row("/contracts/anthropic/rent/rate", "/contracts/0", "Rent rate");
    row("/contracts/0/rent/rate", "/contracts/0", "Rent rate");
    row("/contracts/anthropic/rent", "/contracts/0", "Contract");
    row("/contracts/anthropic", "/contracts/0", "Contract");
    row("/contracts/anthropic/ramp", "/contracts/0", "Ramp");
    row("/contracts/anthropic/ramp/0", "/contracts/0", "Ramp, row 1");
    row("/contracts/anthropic/ramp/0/fraction", "/contracts/0", "Ramp, row 1, Share of rent");
    row("/contracts/anthropic/abatements/3/months", "/contracts/0", "Abatements, row 4, Months");
    row("/contracts/anthropic/escalation/kind", "/contracts/0", "Escalation");
    row("/contracts/anthropic/escalation", "/contracts/0", "Escalation");
    row("/contracts/anthropic/capacity/critical_it_mw", "/contracts/0", "Critical IT");
    row("/contracts/anthropic/renewal_options", "/contracts/0", "Renewal options in words");
    row("/contracts/anthropic/ends_early", "/contracts/0", "Ends early");
    row("/valuation/exit", "/valuation", "Sale");
    row("/valuation/exit/cap_rate", "/valuation", "Exit cap rate");
    row("/scenarios/0/overrides/1/value/rate", "/scenarios/0", "Overrides, row 2, Value");
    row("/provenance/~1contracts~1anthropic~1rent~1rate/source", "/contracts/0", "Rent rate");
}

void FieldSchemaTest::findsFields()
{
    QFETCH(QString, path);
    QFETCH(QString, part);
    QFETCH(QString, title);
    const auto place = fieldAt(cases::named("colossus"), path.toStdString());
    QVERIFY(place);
    QCOMPARE(QString::fromStdString(place->part.pointer), part);
    QCOMPARE(fieldTitle(*place), title);
    const Json& document = cases::named("colossus");
    for (const char* nowhere : {"rent", "/contracts/nobody", "/contracts/0/rental", "/contracts/0/ramp/x", "/contract",
                                "/contracts/0/ramp/0/share", "/valuation/exit/date/x", "/"})
        QVERIFY2(!fieldAt(document, nowhere), nowhere);
}

void FieldSchemaTest::pathsGoToAndFro()
{
    Json document = cases::named("colossus");
    QCOMPARE(placedPointer(document, "/contracts/google/ramp/0/fraction"), std::string("/contracts/1/ramp/0/fraction"));
    QCOMPARE(placedPointer(document, "/contracts/google/not/there"), std::string("/contracts/1/not/there"));
    QCOMPARE(pathWithIds(document, "/contracts/1/ramp/0/fraction"), std::string("/contracts/google/ramp/0/fraction"));
    QCOMPARE(pathWithIds(document, "/contracts/1/not/there"), std::string("/contracts/google/not/there"));
    QCOMPARE(placedPointer(document, "nonsense"), std::string("nonsense"));
    // An id that looks like a position wins, as in a scenario; a position stays one where ids stand in the way.
    document["contracts"][1]["id"] = "0";
    QCOMPARE(placedPointer(document, "/contracts/0/rent"), std::string("/contracts/1/rent"));
    QVERIFY(*elementAtPosition(document, "/contracts/0/id") == "anthropic");
}

QTEST_GUILESS_MAIN(FieldSchemaTest)
#include "field_schema_test.moc"
