// The quick parser gives what the careful one gives, or nothing, whatever the bytes.

#include "model/project/json_parsers.h"
#include "tests/model/model_test_support.h"

#include <array>
#include <charconv>
#include <cstring>
#include <fstream>
#include <iterator>

using namespace rackrent;
using rackrent::test::Random;

using rackrent::test::sampleText;

namespace {

/// Equal in order, kinds of number and bits: different doubles are written differently.
bool identical(const Json& a, const Json& b) { return a == b && a.dump() == b.dump(); }

/// What is wrong with the quick parser's answer, nothing when all is well.
QString disagreement(const std::string& bytes)
{
    const auto quick = quicklyParsed(bytes);
    if (!quick)
        return {};
    const ParsedJson careful = carefullyParsed(bytes);
    if (!careful.problems.empty())
        return QStringLiteral("only the careful parser refuses: %1").arg(test::listed(careful.problems));
    return identical(*quick, careful.value) ? QString() : QStringLiteral("two documents");
}

std::string anyOf(std::initializer_list<const char*> choices, Random& random)
{
    return *(choices.begin() + random.index(choices.size()));
}

std::string blanks(Random& random)
{
    return random.chance(0.7) ? "" : anyOf({" ", "\n", "\t", "\r\n", "  \n  "}, random);
}

std::string anyText(Random& random)
{
    std::string text = "\"";
    for (int parts = random.whole(0, 4); parts > 0; --parts)
        text += anyOf({"a",
                       "rate",
                       "id ",
                       "/",
                       "~",
                       "Z\u00fcrich",
                       "\u6771\u4eac",
                       "\U0001F5A5",
                       "\x7f",
                       "\\n",
                       "\\\\",
                       "\\\"",
                       "\\/",
                       "\\b\\f\\r\\t",
                       "\\u0041",
                       "\\u00fc",
                       "\\u0000",
                       "\\u6771",
                       "\\ud83d\\udda5",
                       "2026-05-01"},
                      random);
    return text + '"';
}

/// A number in any of the forms that JSON has.
std::string anyNumber(Random& random)
{
    const auto digits = [&random](int most) {
        std::string text;
        for (int count = random.whole(1, most); count > 0; --count)
            text += static_cast<char>('0' + random.whole(0, 9));
        return text;
    };
    switch (random.whole(0, 4)) {
    case 0:
        return anyOf({"0", "-0", "0.0", "-0.0", "1e0", "18446744073709551615", "-9223372036854775808", "5e-324",
                      "9223372036854775808", "1.7976931348623157e308", "2.2250738585072011e-308", "1E+2", "-1e-400",
                      "9007199254740993", "9007199254740993.0"},
                     random);
    case 1: return std::to_string(random.whole(-1000000, 1000000));
    case 2: return (random.chance(0.5) ? "-" : "") + std::to_string(random.whole(0, 999)) + '.' + digits(30);
    case 3:
        return std::to_string(random.whole(1, 9)) + '.' + digits(20) + 'e' + std::to_string(random.whole(-330, 308));
    default: {
        std::uint64_t bits = random.bits();
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        std::array<char, 40> text{};
        const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
        return std::isfinite(value) ? std::string(text.data(), end) : "1";
    }
    }
}

/// The text of a document with blanks of all kinds; some have a key twice.
std::string anyValue(int levels, Random& random)
{
    const int kind = random.whole(0, levels > 0 ? 9 : 5);
    if (kind < 2)
        return anyText(random);
    if (kind < 5)
        return anyNumber(random);
    if (kind == 5)
        return anyOf({"true", "false", "null"}, random);
    const bool isList = kind < 8;
    std::string text = (isList ? "[" : "{") + blanks(random);
    for (int count = random.whole(0, random.chance(0.05) ? 40 : 5), i = 0; i < count; ++i) {
        if (i > 0)
            text += ',' + blanks(random);
        if (!isList)
            text += (random.chance(0.95) ? '"' + std::to_string(i) + '"' : anyText(random)) + blanks(random) + ':';
        text += blanks(random) + anyValue(levels - 1, random) + blanks(random);
    }
    return text + (isList ? ']' : '}');
}

std::string mutated(std::string text, Random& random)
{
    for (int changes = random.whole(1, 3); changes > 0 && !text.empty(); --changes) {
        const std::size_t at = random.index(text.size());
        switch (random.whole(0, 4)) {
        case 0: text[at] = static_cast<char>(random.whole(0, 255)); break;
        case 1: text.erase(at, static_cast<std::size_t>(random.whole(1, 12))); break;
        case 2: text.insert(at, anyNumber(random)); break;
        case 3:
            text.insert(at, anyOf({"\"",
                                   "{",
                                   "}",
                                   "[",
                                   "]",
                                   ",",
                                   ":",
                                   "-",
                                   "0",
                                   "e",
                                   ".",
                                   "\\",
                                   "\\u",
                                   "\\ud800",
                                   "\\udc00",
                                   "\xff",
                                   "\xc0\x80",
                                   "\xed\xa0\x80",
                                   "\xef\xbb\xbf",
                                   "//",
                                   "NaN",
                                   "+"},
                                  random));
            break;
        default: text.insert(at, text.substr(random.index(text.size()), static_cast<std::size_t>(random.whole(1, 60))));
        }
    }
    return text;
}

} // namespace

class JsonParsersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outOfTheOrdinary_data();
    void outOfTheOrdinary();
    void ordinary_data();
    void ordinary();
    void anyDocument();
    void anyNumberBitForBit();
    void anyBytes_data();
    void anyBytes();
    void linesOfAnyValue();
};

void JsonParsersTest::outOfTheOrdinary_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isDocument");
    const auto key = [](int i) { return '"' + QByteArray::number(i) + "\":0,"; };
    QByteArray manyKeys;
    for (int i = 0; i < 100; ++i)
        manyKeys += key(i);
    QTest::newRow("a key twice") << QByteArray(R"({"a":1,"b":2,"a":3})") << false;
    QTest::newRow("a key twice, once escaped") << QByteArray(R"({"a":1,"\u0061":3})") << false;
    QTest::newRow("a key twice among many") << '{' + manyKeys + key(57) + "\"x\":0}" << false;
    QTest::newRow("65 levels") << QByteArray(65, '[') + QByteArray(65, ']') << false;
    QTest::newRow("5,000 levels") << QByteArray(5000, '[') + QByteArray(5000, ']') << false;
    QTest::newRow("beyond a double") << QByteArray("[1e309]") << false;
    QTest::newRow("an integer of 65 bits") << QByteArray("[18446744073709551616]") << true;
    QTest::newRow("a negative one") << QByteArray("[-9223372036854775809]") << true;
    QTest::newRow("half a surrogate pair, high") << QByteArray(R"(["\ud800"])") << false;
    QTest::newRow("half a surrogate pair, low") << QByteArray(R"(["\udc00"])") << false;
    QTest::newRow("half a surrogate pair and a letter") << QByteArray(R"(["\ud83d\u0041"])") << false;
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf{}") << true;
    QTest::newRow("a comma too many") << QByteArray("[1,]") << false;
    QTest::newRow("a comma too few") << QByteArray("[1 2]") << false;
    QTest::newRow("a leading zero") << QByteArray("[01]") << false;
    QTest::newRow("a plus") << QByteArray("[+1]") << false;
    QTest::newRow("a bare fraction") << QByteArray("[.5]") << false;
    QTest::newRow("a bare point") << QByteArray("[5.]") << false;
    QTest::newRow("a bare exponent") << QByteArray("[5e]") << false;
    QTest::newRow("not a number") << QByteArray("[NaN]") << false;
    QTest::newRow("a comment") << QByteArray("[1] // one") << false;
    QTest::newRow("two documents") << QByteArray("{} {}") << false;
    QTest::newRow("cut short") << QByteArray(R"({"a":)") << false;
    QTest::newRow("a line end in a text") << QByteArray("[\"a\nb\"]") << false;
    QTest::newRow("bad UTF-8") << QByteArray("[\"\xc0\xaf\"]") << false;
    QTest::newRow("a surrogate in UTF-8") << QByteArray("[\"\xed\xa0\x80\"]") << false;
    QTest::newRow("a bad escape") << QByteArray(R"(["\x41"])") << false;
    QTest::newRow("single quotes") << QByteArray("['a']") << false;
    QTest::newRow("a capital") << QByteArray("[True]") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void JsonParsersTest::outOfTheOrdinary()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isDocument);
    const std::string bytes = text.toStdString();
    QVERIFY(!quicklyParsed(bytes));
    const ParsedJson parsed = parsedJson(bytes);
    QCOMPARE(!hasErrors(parsed.problems), isDocument);
}

void JsonParsersTest::ordinary_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("the Colossus sample") << QByteArray::fromStdString(sampleText());
    QTest::newRow("the small project") << QByteArray::fromStdString(std::string(test::smallProjectText));
    QTest::newRow("64 levels") << QByteArray(64, '[') + QByteArray(64, ']');
    QTest::newRow("a number alone") << QByteArray(" 5\n");
    QTest::newRow("a text alone") << QByteArray("\"a\"");
    QTest::newRow("empty object") << QByteArray("{ }");
    QTest::newRow("empty key") << QByteArray(R"({"":{"":[]}})");
    QTest::newRow("64 bits") << QByteArray("[18446744073709551615,-9223372036854775808,9223372036854775807,-1,0]");
    QTest::newRow("a negative zero") << QByteArray("[-0.0,-0]");
    QTest::newRow("a whole double stays a double") << QByteArray("[1.0,1e3,100]");
    QTest::newRow("too small for a double is 0") << QByteArray("[1e-400,-1e-400]");
    QTest::newRow("a surrogate pair") << QByteArray(R"(["\uD83D\uDDA5",{"\ud83d\udda5":0}])");
    QTest::newRow("escapes") << QByteArray(R"(["\"\\\/\b\f\n\r\t\u0000\u00e9\u6771"])");
}

void JsonParsersTest::ordinary()
{
    QFETCH(QByteArray, text);
    QVERIFY(quicklyParsed(text.toStdString()));
    QCOMPARE(disagreement(text.toStdString()), QString());
}

void JsonParsersTest::anyDocument()
{
    Random random(8259);
    int quick = 0;
    for (int i = 0; i < 6000; ++i) {
        const std::string text = blanks(random) + anyValue(5, random) + blanks(random);
        const QString fault = disagreement(text);
        QVERIFY2(fault.isEmpty(), qPrintable(fault + QString::fromStdString(" in " + text)));
        quick += quicklyParsed(text).has_value();
    }
    QVERIFY2(quick > 4000, qPrintable(QString::number(quick)));
}

void JsonParsersTest::anyNumberBitForBit()
{
    Random random(754);
    int compared = 0;
    for (int i = 0; i < 60000; ++i) {
        const std::string text = '[' + anyNumber(random) + ']';
        const auto quick = quicklyParsed(text);
        if (!quick)
            continue;
        ++compared;
        const Json careful = carefullyParsed(text).value;
        QCOMPARE(quick->at(0).is_number_float(), careful.at(0).is_number_float());
        const double a = quick->at(0).get<double>(), b = careful.at(0).get<double>();
        QVERIFY2(std::memcmp(&a, &b, sizeof a) == 0, text.c_str());
        QVERIFY2(identical(*quick, careful), text.c_str());
    }
    QVERIFY2(compared > 55000, qPrintable(QString::number(compared)));
}

void JsonParsersTest::anyBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("times");
    QTest::newRow("the small project") << QByteArray::fromStdString(test::smallProject().dump()) << 6000;
    QTest::newRow("the Colossus sample") << QByteArray::fromStdString(sampleText()) << 1500;
    QTest::newRow("a short list") << QByteArray(R"([{"a":"\u00e9\n","b":[1.5,-2e3,null]},[],"x"])") << 40000;
}

void JsonParsersTest::anyBytes()
{
    QFETCH(QByteArray, text);
    QFETCH(int, times);
    Random random(0xF0221);
    const std::string original = text.toStdString();
    int quick = 0;
    for (int i = 0; i < times; ++i) {
        const std::string bytes = mutated(original, random);
        const QString fault = disagreement(bytes);
        QVERIFY2(fault.isEmpty(), qPrintable(fault + QString::fromStdString(" in " + bytes)));
        quick += quicklyParsed(bytes).has_value();
    }
    QVERIFY2(quick > times / 20, qPrintable(QString::number(quick)));
}

void JsonParsersTest::linesOfAnyValue()
{
    Random random(1000);
    int asked = 0;
    for (int i = 0; i < 3000; ++i) {
        const std::string text = blanks(random) + anyValue(5, random);
        const ParsedJson parsed = parsedJson(text);
        if (hasErrors(parsed.problems) || !parsed.value.is_structured())
            continue;
        std::set<std::string> pointers{"/nobody/at/home"};
        const Json flat = parsed.value.flatten();
        for (auto it = flat.begin(); it != flat.end(); ++it)
            for (std::string pointer = it.key(); random.chance(0.5); pointer.erase(pointer.rfind('/'))) {
                pointers.insert(pointer);
                if (pointer.empty())
                    break;
            }
        const Lines careful = carefullyLocated(text, pointers);
        const auto quick = quicklyLocated(text, pointers);
        QVERIFY2(quick.has_value(), text.c_str());
        QVERIFY2(*quick == careful, text.c_str());
        QVERIFY(linesOf(text, pointers) == careful);
        asked += static_cast<int>(careful.size());
    }
    QVERIFY2(asked > 3000, qPrintable(QString::number(asked)));
}

QTEST_APPLESS_MAIN(JsonParsersTest)
#include "json_parsers_test.moc"
