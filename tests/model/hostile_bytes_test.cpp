// Whatever the bytes: `readProject` never throws or crashes, and a project that it accepts can be computed and saved.

#include "model/exchange/results_text.h"
#include "model/portfolio/portfolio_checks.h"
#include "tests/model/model_test_support.h"

#include <QElapsedTimer>

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace rackrent;
using rackrent::test::listed;
using rackrent::test::Random;

namespace {

std::string sampleText()
{
    std::ifstream file(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The small project without insignificant blanks, so that most bytes matter.
std::string smallText() { return test::smallProject().dump(); }

/// Either errors and no project, or a project that can be computed and saved.
void checkConsistent(const std::string& bytes)
{
    const ReadProject read = readProject(bytes);
    QCOMPARE(read.project.has_value(), !hasErrors(read.problems));
    for (const Problem& problem : read.problems)
        QVERIFY(!problem.message.empty());
    if (!read.project)
        return;
    const std::string saved = projectText(read.document);
    const ReadProject again = readProject(saved);
    QVERIFY(again.project.has_value() && *again.project == *read.project);
    const Results results = computedResults(*read.project);
    if (!hasErrors(portfolioChecks(results)))
        QVERIFY(!Json::parse(resultsJson(results), nullptr, false).is_discarded());
}

std::string mutated(std::string text, Random& random)
{
    static const std::vector<std::string> pieces{"\"",
                                                 "{",
                                                 "}",
                                                 "[",
                                                 "]",
                                                 ",",
                                                 ":",
                                                 "null",
                                                 "true",
                                                 "-",
                                                 "0",
                                                 "9",
                                                 "e",
                                                 "E99",
                                                 ".",
                                                 "\\",
                                                 "\\u",
                                                 "\\ud800",
                                                 "1e308",
                                                 "\xff",
                                                 "\xc0\x80",
                                                 "\xed\xa0\x80",
                                                 std::string(1, '\0'),
                                                 "\xef\xbb\xbf",
                                                 "-1",
                                                 "99999999999999999999",
                                                 "2028-02-29"};
    for (int changes = random.whole(1, 3); changes > 0 && !text.empty(); --changes) {
        const std::size_t at = random.index(text.size());
        switch (random.whole(0, 4)) {
        case 0: text[at] = static_cast<char>(random.whole(0, 255)); break;
        case 1: text.erase(at, static_cast<std::size_t>(random.whole(1, 12))); break;
        case 2: text.insert(at, pieces[random.index(pieces.size())]); break;
        case 3: text.replace(at, 1, std::to_string(random.whole(0, 9))); break;
        default:
            text.insert(at, text.substr(random.index(text.size()), static_cast<std::size_t>(random.whole(1, 60))));
            break;
        }
    }
    return text;
}

/// `levels` lists in each other as an unknown key of the small project; the root is the first level.
std::string nested(int levels)
{
    std::string text = smallText();
    const auto depth = static_cast<std::size_t>(levels - 1);
    text.insert(1, "\"deep\":" + std::string(depth, '[') + std::string(depth, ']') + ',');
    return text;
}

} // namespace

class HostileBytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void truncatedAnywhere();
    void mutatedAtRandom_data();
    void mutatedAtRandom();
    void randomBytes();
    void everyValueOfAnotherType();
    void nesting_data();
    void nesting();
    void refusedText_data();
    void refusedText();
    void aByteOrderMarkDoesNoHarm();
    void windowsLineEndsAreLines();
    void veryLongTextsAndLists();
    void figuresBeyondDoubles_data();
    void figuresBeyondDoubles();
};

void HostileBytesTest::truncatedAnywhere()
{
    const std::string text = smallText();
    for (std::size_t size = 0; size < text.size(); ++size) {
        const ReadProject read = readProject(std::string_view(text).substr(0, size));
        QVERIFY(!read.project);
        QVERIFY(hasErrors(read.problems));
    }
    const std::string sample = sampleText();
    for (std::size_t size = 0; size < sample.size() - 2; size += 7)
        QVERIFY(!readProject(std::string_view(sample).substr(0, size)).project);
}

void HostileBytesTest::mutatedAtRandom_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("times");
    QTest::newRow("the small project") << QByteArray::fromStdString(smallText()) << 2000;
    QTest::newRow("the Colossus sample") << QByteArray::fromStdString(sampleText()) << 500;
}

void HostileBytesTest::mutatedAtRandom()
{
    QFETCH(QByteArray, text);
    QFETCH(int, times);
    Random random(0xBADF11E);
    const std::string original = text.toStdString();
    for (int i = 0; i < times; ++i) {
        const std::string bytes = mutated(original, random);
        QVERIFY_THROWS_NO_EXCEPTION(checkConsistent(bytes));
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("mutation %1").arg(i)));
    }
}

void HostileBytesTest::randomBytes()
{
    Random random(256);
    for (int i = 0; i < 2000; ++i) {
        std::string bytes(random.index(200), '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(random.whole(0, 255));
        QVERIFY(!readProject(bytes).project);
        for (char& byte : bytes)
            byte = "{}[]\",:0123.eE+-tfn\\u \n"[random.index(23)];
        QVERIFY(!readProject(bytes).project);
    }
}

void HostileBytesTest::everyValueOfAnotherType()
{
    // Each value of the small project in turn becomes one of another type or of an odd size.
    const Json flat = test::smallProject().flatten();
    for (auto it = flat.begin(); it != flat.end(); ++it) {
        std::string pointer = it.key();
        while (!pointer.empty()) {
            for (const char* value : {"null", "true", "\"\"", "[]", "{}", "0", "-1", "1e15", "1e-308", "2147483648",
                                      "18446744073709551616", "\"9999-12-31\"", "\"1000-01-01\""}) {
                Json document = test::smallProject();
                document[Json::json_pointer(pointer)] = Json::parse(value);
                QVERIFY_THROWS_NO_EXCEPTION(checkConsistent(document.dump()));
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(QString::fromStdString(pointer + " = " + value)));
            }
            pointer.erase(pointer.rfind('/'));
            if (pointer.empty() || !flat.contains(pointer + "/0"))
                break;
        }
    }
}

void HostileBytesTest::nesting_data()
{
    QTest::addColumn<int>("levels");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("64 levels") << 64 << true;
    QTest::newRow("65 levels") << 65 << false;
    QTest::newRow("2,000 levels") << 2000 << false;
    QTest::newRow("100,000 levels") << 100000 << false;
    QTest::newRow("1,000,000 levels") << 1000000 << false;
}

void HostileBytesTest::nesting()
{
    QFETCH(int, levels);
    QFETCH(bool, allowed);
    const ReadProject read = readProject(nested(levels));
    QVERIFY2(read.project.has_value() == allowed, qPrintable(listed(read.problems)));
    if (!allowed) {
        QVERIFY2(std::any_of(read.problems.begin(), read.problems.end(),
                             [](const Problem& problem) {
                                 return problem.place.starts_with("/deep") &&
                                        problem.message.find("64") != std::string::npos;
                             }),
                 qPrintable(listed(read.problems).left(500)));
    }
    QVERIFY(!readProject(std::string(static_cast<std::size_t>(levels), '[')).project); // and never closed
    QVERIFY(!readProject(std::string(static_cast<std::size_t>(levels), '{')).project);
}

void HostileBytesTest::refusedText_data()
{
    QTest::addColumn<QByteArray>("name"); // the project's name as bytes between its quotes
    QTest::newRow("a lone continuation byte") << QByteArray("\x80");
    QTest::newRow("a cut sequence") << QByteArray("\xe2\x82");
    QTest::newRow("an overlong slash") << QByteArray("\xc0\xaf");
    QTest::newRow("a surrogate in UTF-8") << QByteArray("\xed\xa0\x80");
    QTest::newRow("beyond the last code point") << QByteArray("\xf4\x90\x80\x80");
    QTest::newRow("Latin-1") << QByteArray("Z\xfcrich");
    QTest::newRow("a lone escaped surrogate") << QByteArray("\\ud800");
    QTest::newRow("escaped surrogates the wrong way round") << QByteArray("\\udc00\\ud800");
    QTest::newRow("a bad escape") << QByteArray("\\x41");
    QTest::newRow("a line end") << QByteArray("a\nb");
    QTest::newRow("a zero byte") << QByteArray("a\0b", 3);
}

void HostileBytesTest::refusedText()
{
    QFETCH(QByteArray, name);
    std::string text = smallText();
    text.replace(text.find("Small"), 5, name.toStdString());
    const ReadProject read = readProject(text);
    QVERIFY(!read.project);
    QVERIFY(hasErrors(read.problems));
    for (const Problem& problem : read.problems) { // the message itself can be shown
        const QByteArray shown = QByteArray::fromStdString(problemText(problem));
        QVERIFY2(QString::fromUtf8(shown).toUtf8() == shown, shown.toHex(' ').constData());
    }
    // In a key as well.
    text = smallText();
    text.insert(1, "\"" + name.toStdString() + "\":0,");
    QVERIFY(!readProject(text).project);
}

void HostileBytesTest::aByteOrderMarkDoesNoHarm()
{
    const ReadProject read = readProject("\xef\xbb\xbf" + smallText());
    if (read.project) // read as if it were not there, or refused in words
        QCOMPARE(*read.project, *readProject(smallText()).project);
    else
        QVERIFY(hasErrors(read.problems));
    QVERIFY(!readProject("\xff\xfe" + smallText()).project);
}

void HostileBytesTest::windowsLineEndsAreLines()
{
    std::string text;
    for (char c : test::smallProjectText)
        text += c == '\n' ? std::string("\r\n") : std::string(1, c);
    QVERIFY(readProject(text).project.has_value());
    text.replace(text.find("\"USD\""), 5, "12345");
    const ReadProject read = readProject(text);
    QVERIFY(!read.project);
    QCOMPARE(read.problems.at(0).line, 5);
}

void HostileBytesTest::veryLongTextsAndLists()
{
    Json document = test::smallProject();
    document["notes"] = std::string(1 << 20, 'x');
    document["timeline"]["start"] = std::string(1 << 20, '9');
    const ReadProject read = readProject(document.dump());
    QVERIFY(!read.project);
    for (const Problem& problem : read.problems)
        QVERIFY(problem.message.size() < 2000); // a message fits a message box

    // A thousand entries, which take a thousandth of this when each is looked at once, and far more when all are
    // compared with all.
    document = test::smallProject();
    for (int i = 0; i < 1000; ++i)
        document["contracts"][0]["abatements"].push_back({{"from_month", i}, {"months", 1}, {"fraction", 0}});
    QElapsedTimer timer;
    timer.start();
    QVERIFY(checkedProject(document).project.has_value());
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void HostileBytesTest::figuresBeyondDoubles_data()
{
    // Every input is finite, but their sums or products are not.
    QTest::addColumn<QString>("pointer");
    QTest::newRow("a curve's value") << "/curves/market/points/1/value";
    QTest::newRow("a rent") << "/contracts/0/rent/rate";
    QTest::newRow("capital") << "/facilities/0/capital/0/amount";
    QTest::newRow("a power price") << "/facilities/0/power/price_per_mwh";
    QTest::newRow("a loan") << "/loans/0/principal";
}

void HostileBytesTest::figuresBeyondDoubles()
{
    // Computed all the same, in no time; results that must not be shown say so.
    QFETCH(QString, pointer);
    Json document = test::smallProject();
    document[Json::json_pointer(pointer.toStdString())] = 1e308;
    QVERIFY_THROWS_NO_EXCEPTION(checkConsistent(document.dump()));
    const ReadProject read = checkedProject(document);
    if (!read.project)
        return;
    const Results results = computedResults(*read.project);
    const auto npv = results.metrics.npv;
    QVERIFY(std::isfinite(npv) || hasErrors(portfolioChecks(results)));
}

QTEST_APPLESS_MAIN(HostileBytesTest)
#include "hostile_bytes_test.moc"
