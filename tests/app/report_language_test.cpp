// Reports in Chinese, whatever the window's language: no English is left but for what the project itself says.

#include "model/project/project_file.h"
#include "views/format/amount_words.h"
#include "views/format/language_scope.h"
#include "views/report/report_file.h"
#include "views/report/report_words.h"

#include <QtTest>
#include <QtWidgets>

#include <thread>

using namespace rackrent;

namespace {

const QString samples = QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/");

struct Made {
    explicit Made(const QString& name)
    {
        QFile file(samples + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no sample");
        bytes = file.readAll();
        CheckedDocument document = openedProject(bytes.toStdString()).document;
        json = document.json();
        const Results results = computedResults(document.project());
        report = madeReport({document, {}, results, name.toStdString(), "Rackrent"});
    }

    QByteArray bytes;
    Json json;
    Report report;
};

const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));

/// Words of the project's own texts and keys, in small letters.
void collect(const Json& value, QSet<QString>& words)
{
    const auto note = [&](const std::string& text) {
        for (auto found = word.globalMatch(QString::fromStdString(text)); found.hasNext();)
            words << found.next().captured().toLower();
    };
    if (value.is_string())
        note(value.get<std::string>());
    else if (value.is_structured())
        for (const auto& [key, element] : value.items()) {
            if (value.is_object() && !value.empty() && key.find('/') != std::string::npos)
                note(key);
            collect(element, words);
        }
}

/// What is written so in Chinese, too.
const QSet<QString>& international()
{
    static const QSet<QString> words{"npv",   "irr", "moic", "noi",      "ffo",  "affo", "walt", "dscr", "ltv", "ltc",
                                     "capex", "usd", "eur",  "gpu",      "gpus", "mw",   "kw",   "mwh",  "hhi", "act",
                                     "xirr",  "it",  "pue",  "rackrent", "fy",   "bp",   "id",   "ga"};
    return words;
}

/// English words that are not the project's.
QStringList strangersIn(const QString& text, const QSet<QString>& own)
{
    QStringList strangers;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const QString one = found.next().captured();
        if (!own.contains(one.toLower()) && !international().contains(one.toLower()))
            strangers << one;
    }
    strangers.removeDuplicates();
    return strangers;
}

/// What a reader sees of a page of HTML.
QString readOf(QString html)
{
    html.remove(
        QRegularExpression(QStringLiteral("<style>.*</style>"), QRegularExpression::DotMatchesEverythingOption));
    html.remove(QRegularExpression(QStringLiteral("<(title|desc)>[^<]*</\\1>")));
    html.replace(QRegularExpression(QStringLiteral("<[^>]*>")), QStringLiteral("\n"));
    return html.replace(QRegularExpression(QStringLiteral("&[a-z]+;")), QStringLiteral(" "));
}

/// Texts that the report says, in its order.
QList<std::pair<QString, bool>> textsOf(const Report& report)
{
    QList<std::pair<QString, bool>> texts;
    const auto note = [&](const ReportText& text) {
        texts << std::pair(QString::fromStdString(text.words), text.isQuoted);
    };
    for (const ReportSection& section : report.sections)
        for (const ReportBlock& block : section.blocks)
            if (const auto* words = std::get_if<ReportWords>(&block))
                note(words->text);
            else if (const auto* list = std::get_if<ReportList>(&block))
                std::ranges::for_each(list->items, note);
            else if (const auto* table = std::get_if<ReportTable>(&block)) {
                std::ranges::for_each(table->heading, note);
                for (const auto& row : table->rows)
                    std::ranges::for_each(row, note);
            }
    return texts;
}

} // namespace

class ReportLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { LanguageScope::prepare(); }
    void noEnglishIsLeft_data();
    void noEnglishIsLeft();
    void whatIsQuotedStays();
    void amountsAreCountedInChinese_data();
    void amountsAreCountedInChinese();
    void theProgramsLanguageStays();
    void englishIsEnglishInAChineseWindow();
    void aThreadHasALanguageOfItsOwn();
    void aPdfHasChineseLetters();
};

void ReportLanguageTest::noEnglishIsLeft_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : QDir(samples).entryList({QStringLiteral("*.rackrent")}))
        QTest::newRow(qPrintable(name)) << name;
}

void ReportLanguageTest::noEnglishIsLeft()
{
    QFETCH(QString, name);
    const Made made(name);
    QSet<QString> own;
    collect(made.json, own);
    for (const QString& part : name.split(QRegularExpression(QStringLiteral("[^a-z]+"))))
        own << part;
    const Report chinese = reportInLanguage(made.report, QStringLiteral("zh_CN"));
    QCOMPARE(chinese.sections.size(), made.report.sections.size());
    for (const auto& [text, isQuoted] : textsOf(chinese)) {
        const QStringList strangers = isQuoted ? QStringList() : strangersIn(text, own);
        QVERIFY2(strangers.isEmpty(), qPrintable(strangers.join(u' ') + QStringLiteral(": ") + text));
    }
    // With the charts, as it is written.
    const QTemporaryDir folder;
    for (const char* file : {"r.html", "r.md"}) {
        const QString path = folder.filePath(QString::fromLatin1(file));
        const auto reason = writeReport(chinese, made.bytes, path);
        QVERIFY2(!reason, qPrintable(reason.value_or(QString())));
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(written.readAll());
        if (path.endsWith(QLatin1String("md")))
            text.remove(QRegularExpression(QStringLiteral("\\(<[^>]*>\\)"))); // names of files
        else
            QVERIFY(text.contains(QStringLiteral("lang=\"zh-CN\"")));
        const QStringList strangers = strangersIn(readOf(text), own);
        QVERIFY2(strangers.isEmpty(), qPrintable(strangers.join(u' ')));
        QVERIFY(text.contains(QStringLiteral("\u57fa\u51c6"))); // the base case
    }
}

void ReportLanguageTest::whatIsQuotedStays()
{
    Made made(QStringLiteral("colossus.rackrent"));
    made.json["contracts"][0]["tenant"] = "Total";
    made.json["notes"] = "Summary";
    CheckedDocument document(made.json);
    QVERIFY(document.isValid());
    const Results results = computedResults(document.project());
    const Report report = madeReport({document, {}, results, {}, {}});
    const auto english = textsOf(report), chinese = textsOf(reportInLanguage(report, QStringLiteral("zh_CN")));
    QCOMPARE(chinese.size(), english.size());
    int totals = 0;
    for (qsizetype i = 0; i < english.size(); ++i) {
        if (english[i].second)
            QCOMPARE(chinese[i], english[i]);
        totals += chinese[i].first == QLatin1String("Total");
    }
    QCOMPARE(totals, 2); // in the rent roll and above the abstract; the roll's own total is said
    QCOMPARE(chinese[0].first, QStringLiteral("Summary"));
}

void ReportLanguageTest::amountsAreCountedInChinese_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("billions") << "1.25bn USD" << QStringLiteral("12.5\u4ebf USD");
    QTest::newRow("a figure less") << "40.0bn" << QStringLiteral("400\u4ebf");
    QTest::newRow("millions") << "-625m USD" << QStringLiteral("-6.25\u4ebf USD");
    QTest::newRow("thousands") << "9.95k" << QStringLiteral("9950");
    QTest::newRow("trillions") << "1.20tn" << QStringLiteral("1.20\u4e07\u4ebf");
    QTest::newRow("several") << "1.25m of 50.0m" << QStringLiteral("125\u4e07 of 5000\u4e07");
    QTest::newRow("megawatts stay") << "12 MW, 3m" << QStringLiteral("12 MW, 300\u4e07");
    QTest::newRow("words stay") << "V3.1k4 GB200m2" << QStringLiteral("V3.1k4 GB200m2");
}

void ReportLanguageTest::amountsAreCountedInChinese()
{
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    QCOMPARE(amountsInLanguage(english), english);
    const LanguageScope scope(QStringLiteral("zh_CN"));
    QCOMPARE(amountsInLanguage(english), chinese);
}

void ReportLanguageTest::theProgramsLanguageStays()
{
    const auto capital = [] { return QCoreApplication::translate("Model", "Capital"); };
    QCOMPARE(capital(), QStringLiteral("Capital"));
    {
        const LanguageScope chinese(QStringLiteral("zh_CN"));
        QVERIFY(capital() != QLatin1String("Capital"));
        {
            const LanguageScope english(QStringLiteral("en"));
            QCOMPARE(capital(), QStringLiteral("Capital"));
        }
        QVERIFY(capital() != QLatin1String("Capital"));
        QCOMPARE(programLanguage(), QStringLiteral("zh_CN"));
    }
    QCOMPARE(capital(), QStringLiteral("Capital"));
    QCOMPARE(programLanguage(), QStringLiteral("en"));
}

void ReportLanguageTest::englishIsEnglishInAChineseWindow()
{
    const Made made(QStringLiteral("colossus.rackrent"));
    const auto english = textsOf(reportInLanguage(made.report, QStringLiteral("en")));
    QTranslator chinese;
    QVERIFY(chinese.load(QStringLiteral("rackrent_zh_CN"), QStringLiteral(":/i18n")));
    QCoreApplication::installTranslator(&chinese);
    LanguageScope::prepare(); // it stands before the new one again
    QCOMPARE(programLanguage(), QStringLiteral("zh_CN"));
    QCOMPARE(textsOf(reportInLanguage(made.report, QStringLiteral("en"))), english);
    QCoreApplication::removeTranslator(&chinese);
}

void ReportLanguageTest::aThreadHasALanguageOfItsOwn()
{
    const LanguageScope english(QStringLiteral("en"));
    QString there;
    std::thread([&there] {
        const LanguageScope chinese(QStringLiteral("zh_CN"));
        there = QCoreApplication::translate("Model", "Capital");
    }).join();
    QVERIFY(!there.isEmpty() && there != QLatin1String("Capital"));
    QCOMPARE(QCoreApplication::translate("Model", "Capital"), QStringLiteral("Capital"));
}

void ReportLanguageTest::aPdfHasChineseLetters()
{
    if (const QString missing = missingFont(QStringLiteral("zh_CN")); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    const Made made(QStringLiteral("colossus.rackrent"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("r.pdf"));
    QVERIFY(!writeReport(reportInLanguage(made.report, QStringLiteral("zh_CN")), made.bytes, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.count("/FontFile2") + pdf.count("/FontFile3") >= 2);
    QVERIFY(pdf.contains("CJK") || pdf.contains("Fallback"));
    QVERIFY(missingFont(QStringLiteral("en")).isEmpty());
}

QTEST_MAIN(ReportLanguageTest)
#include "report_language_test.moc"
