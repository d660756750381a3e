// Writing: the same bytes for the same document, one line for one change, numbers that read back to the last bit.

#include "tests/model/model_test_support.h"

#include <charconv>
#include <cstring>
#include <fstream>
#include <iterator>

using namespace rackrent;
using rackrent::test::Random;

using rackrent::test::sampleText;

namespace {

std::string savedAgain(const std::string& text) { return projectText(readProject(text).document); }

std::vector<std::string> linesIn(const std::string& text)
{
    std::vector<std::string> lines(1);
    for (char c : text)
        if (c == '\n')
            lines.emplace_back();
        else
            lines.back() += c;
    return lines;
}

/// The number as Rackrent writes it, taken from a document that has it as its only value.
std::string numberText(double value)
{
    const std::string text = projectText(Json{{"x", value}});
    const auto from = text.find(": ") + 2;
    return text.substr(from, text.find_first_of("}\n", from) - from);
}

/// Any finite double: all exponents are as likely.
double anyDouble(Random& random)
{
    for (;;) {
        const std::uint64_t bits = random.bits();
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        if (std::isfinite(value))
            return value;
    }
}

/// Paths of all elements below one.
void collectPaths(const Json& value, const std::string& path, std::vector<std::string>& paths)
{
    if (!path.empty())
        paths.push_back(path);
    if (value.is_object())
        for (auto it = value.begin(); it != value.end(); ++it)
            collectPaths(it.value(), path + '/' + pointerStep(it.key()), paths);
    if (value.is_array())
        for (std::size_t i = 0; i < value.size(); ++i)
            collectPaths(value[i], path + '/' + std::to_string(i), paths);
}

Json anyValue(Random& random)
{
    switch (random.whole(0, 5)) {
    case 0: return nullptr;
    case 1: return random.chance(0.5);
    case 2: return anyDouble(random);
    case 3: return "text / ~ \"quoted\" \u00e9";
    case 4: return Json::array({1, Json::object({{"id", "new"}}), Json::array()});
    default: return Json::object({{"id", "new-one"}, {"list", Json::array({1.5, 2})}, {"", 0}});
    }
}

Edit anyEdit(const Json& document, Random& random)
{
    std::vector<std::string> paths;
    collectPaths(document, "", paths);
    const std::string path = paths[random.index(paths.size())];
    const Json& parent = document.at(Json::json_pointer(path).parent_pointer());
    switch (random.whole(0, 4)) {
    case 0: return {path, std::nullopt};
    case 1: return {path, anyValue(random)};
    case 2: { // a new element at a place
        const std::size_t place = random.index(parent.size() + 1);
        const std::string folder = path.substr(0, path.rfind('/'));
        return {folder + '/' + (parent.is_array() ? std::to_string(place) : "new key"), anyValue(random), place};
    }
    case 3: return {path.substr(0, path.rfind('/')) + (parent.is_array() ? "/-" : "/another key"), anyValue(random)};
    default: return {path + "/nowhere/at all", anyValue(random)};
    }
}

} // namespace

class WriteProjectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savingAgainChangesNoByte_data();
    void savingAgainChangesNoByte();
    void theFormOfTheText();
    void keepsOrderAndUnknownKeys();
    void oneRentIsOneLine();
    void numbers_data();
    void numbers();
    void everyDoubleReadsBackInItsShortestForm();
    void textsReadBack();
    void textsAreEscapedAsJsonHasIt();
    void editsByPath_data();
    void editsByPath();
    void editsThatCannotBeLeaveAllAsItWas();
    void inverseOfAnyEditRestoresTheText();
    void resolvesPaths_data();
    void resolvesPaths();
};

void WriteProjectTest::savingAgainChangesNoByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("the small project") << QByteArray::fromStdString(std::string(test::smallProjectText));
    QTest::newRow("the Colossus sample") << QByteArray::fromStdString(sampleText());
    const QDir folder(QStringLiteral(RACKRENT_SOURCE_DIR "/tests/conformance"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        std::ifstream file(folder.filePath(name).toStdString(), std::ios::binary);
        QTest::newRow(qPrintable(name)) << QByteArray::fromStdString(Json::parse(file)["project"].dump());
    }
}

void WriteProjectTest::savingAgainChangesNoByte()
{
    QFETCH(QByteArray, text);
    const ReadProject read = readProject(text.toStdString());
    QVERIFY(read.project.has_value());
    const std::string saved = projectText(read.document);
    QCOMPARE(QString::fromStdString(savedAgain(saved)), QString::fromStdString(saved));
    QVERIFY(Json::parse(saved) == Json::parse(text.toStdString()));
    QVERIFY(*readProject(saved).project == *read.project);
}

void WriteProjectTest::theFormOfTheText()
{
    const Json document = Json::parse(R"({"a":1,"list":[1,2.50,null],"empty":[],"none":{},"flat":{"x":true,"y":"z"},
        "deep":[{"k":1},{"k":[2]}]})");
    QCOMPARE(QString::fromStdString(projectText(document)), QStringLiteral(R"({
  "a": 1,
  "list": [1, 2.5, null],
  "empty": [],
  "none": {},
  "flat": {"x": true, "y": "z"},
  "deep": [
    {"k": 1},
    {
      "k": [2]
    }
  ]
}
)"));
}

void WriteProjectTest::keepsOrderAndUnknownKeys()
{
    const std::string text = R"({"zebra": {"b": 2, "a": [1, {"c": null}]}, "version": 1, "name": "N", "currency": "USD",
        "timeline": {"months": 12, "start": "2026-01-01", "weeks": 4}, "format": "rackrent-project", "10": "x", "9": "y"})";
    const ReadProject read = readProject(text);
    QVERIFY(read.project.has_value());
    QCOMPARE(QString::fromStdString(Json::parse(savedAgain(text)).dump()),
             QString::fromStdString(Json::parse(text).dump()));
}

void WriteProjectTest::oneRentIsOneLine()
{
    for (const std::string& text : {savedAgain(sampleText()), savedAgain(std::string(test::smallProjectText))}) {
        Json document = readProject(text).document;
        const std::string id = document["contracts"][0]["id"].get<std::string>();
        QVERIFY(applyEdit(document, {"/contracts/" + id + "/rent/rate", Json(1234567.89)}));
        const auto before = linesIn(text), after = linesIn(projectText(document));
        QCOMPARE(after.size(), before.size());
        int changed = 0;
        for (std::size_t i = 0; i < before.size(); ++i)
            changed += before[i] != after[i];
        QCOMPARE(changed, 1);
    }
}

void WriteProjectTest::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("0.1") << 0.1 << "0.1";
    QTest::newRow("0.1 + 0.2") << 0.1 + 0.2 << "0.30000000000000004";
    QTest::newRow("a third") << 1.0 / 3 << "0.3333333333333333";
    QTest::newRow("the largest") << 1.7976931348623157e308 << "1.7976931348623157e+308";
    QTest::newRow("the least") << 5e-324 << "5e-324";
    QTest::newRow("negative") << -2.5 << "-2.5";
}

void WriteProjectTest::numbers()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(numberText(value)), text);
}

void WriteProjectTest::everyDoubleReadsBackInItsShortestForm()
{
    Random random(53);
    for (int i = 0; i < 6000; ++i) {
        const double value = i % 2 ? anyDouble(random) : std::round(random.real(-1e6, 1e6) * 100) / 100;
        const std::string text = numberText(value);
        const Json back = Json::parse(text);
        QVERIFY(back.is_number());
        const double read = back.get<double>();
        QVERIFY2(std::memcmp(&read, &value, sizeof value) == 0, text.c_str());
        QVERIFY2(readProject("{\"x\": " + text + "}").document["x"].get<double>() == value, text.c_str());
        char shortest[64];
        const auto end = std::to_chars(shortest, shortest + sizeof shortest, value).ptr;
        // Two characters more at most: ".0", which says that a whole number is a double.
        QVERIFY2(text.size() <= static_cast<std::size_t>(end - shortest) + 2, text.c_str());
    }
    const double zero = readProject("{\"x\": -0.0}").document["x"].get<double>();
    QVERIFY(zero == 0 && std::signbit(zero));
    QCOMPARE(Json::parse(projectText(Json{{"x", -0.0}}))["x"].dump(), std::string("-0.0"));
}

void WriteProjectTest::textsReadBack()
{
    for (const std::string text : {"", "\"\\/\b\f\n\r\t", "\x01\x1f\x7f", "Z\u00fcrich \u6771\u4eac \U0001F5A5",
                                   "</script>", "\u2028", "a\tb"}) {
        Json document = test::smallProject();
        document["name"] = text;
        document["odd key " + text] = 1;
        const std::string saved = projectText(document);
        const ReadProject read = readProject(saved);
        QVERIFY(read.project.has_value());
        QCOMPARE(read.project->name, text);
        QVERIFY(read.document.contains("odd key " + text));
        QCOMPARE(projectText(read.document), saved);
    }
}

void WriteProjectTest::textsAreEscapedAsJsonHasIt()
{
    // As nlohmann's own writing, whether a text is taken as it is or escaped.
    std::vector<std::string> texts{"", std::string(1, '\0'), "Z\u00fcrich", "\u6771\u4eac \U0001F5A5", "a\\", "\"\""};
    for (char c = 1; c > 0 && c < 127; ++c)
        texts.push_back(std::string("twenty letters first") + c + "z");
    texts.push_back("\x7f");
    for (const std::string& text : texts) {
        const std::string quoted = Json(text).dump();
        QCOMPARE(projectText(Json{{text, text}}), "{\n  " + quoted + ": " + quoted + "\n}\n");
    }
    for (const char* bad : {"\x80", "\xc0\xaf", "Z\xfcrich", "\xed\xa0\x80"}) {
        QVERIFY_THROWS_EXCEPTION(Json::type_error, projectText(Json{{"x", bad}}));
        QVERIFY_THROWS_EXCEPTION(Json::type_error, projectText(Json{{bad, 1}}));
    }
}

void WriteProjectTest::editsByPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value"); // null removes
    QTest::addColumn<int>("insertAt");     // -1: nowhere
    QTest::addColumn<QByteArray>("after");
    // On {"list": [{"id": "a", "n": 1}, {"id": "b"}], "map": {"x": 1, "y": 2}, "a/b": {"~": 0}}
    QTest::newRow("replace by id")
        << "/list/a/n" << QByteArray("5") << -1
        << QByteArray(R"({"list":[{"id":"a","n":5},{"id":"b"}],"map":{"x":1,"y":2},"a/b":{"~":0}})");
    QTest::newRow("replace by position")
        << "/list/1" << QByteArray("null") << -1
        << QByteArray(R"({"list":[{"id":"a","n":1},null],"map":{"x":1,"y":2},"a/b":{"~":0}})");
    QTest::newRow("create the last key")
        << "/list/b/n" << QByteArray("[]") << -1
        << QByteArray(R"({"list":[{"id":"a","n":1},{"id":"b","n":[]}],"map":{"x":1,"y":2},"a/b":{"~":0}})");
    QTest::newRow("append") << "/list/-" << QByteArray("7") << -1
                            << QByteArray(
                                   R"({"list":[{"id":"a","n":1},{"id":"b"},7],"map":{"x":1,"y":2},"a/b":{"~":0}})");
    QTest::newRow("append at the size")
        << "/list/2" << QByteArray("7") << -1
        << QByteArray(R"({"list":[{"id":"a","n":1},{"id":"b"},7],"map":{"x":1,"y":2},"a/b":{"~":0}})");
    QTest::newRow("insert into a list")
        << "/list/1" << QByteArray("7") << 1
        << QByteArray(R"({"list":[{"id":"a","n":1},7,{"id":"b"}],"map":{"x":1,"y":2},"a/b":{"~":0}})");
    QTest::newRow("insert among keys")
        << "/map/z" << QByteArray("7") << 1
        << QByteArray(R"({"list":[{"id":"a","n":1},{"id":"b"}],"map":{"x":1,"z":7,"y":2},"a/b":{"~":0}})");
    QTest::newRow("remove a key") << "/map/x" << QByteArray() << -1
                                  << QByteArray(
                                         R"({"list":[{"id":"a","n":1},{"id":"b"}],"map":{"y":2},"a/b":{"~":0}})");
    QTest::newRow("remove by id") << "/list/a" << QByteArray() << -1
                                  << QByteArray(R"({"list":[{"id":"b"}],"map":{"x":1,"y":2},"a/b":{"~":0}})");
    QTest::newRow("escaped steps")
        << "/a~1b/~0" << QByteArray("1") << -1
        << QByteArray(R"({"list":[{"id":"a","n":1},{"id":"b"}],"map":{"x":1,"y":2},"a/b":{"~":1}})");
}

void WriteProjectTest::editsByPath()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    QFETCH(int, insertAt);
    QFETCH(QByteArray, after);
    const Json before = Json::parse(R"({"list":[{"id":"a","n":1},{"id":"b"}],"map":{"x":1,"y":2},"a/b":{"~":0}})");
    Json document = before;
    Edit edit{path.toStdString(), std::nullopt};
    if (!value.isNull())
        edit.value = Json::parse(value.toStdString());
    if (insertAt >= 0)
        edit.insertAt = static_cast<std::size_t>(insertAt);
    const auto inverse = applyEdit(document, edit);
    QVERIFY(inverse.has_value());
    QCOMPARE(QByteArray::fromStdString(document.dump()), after);
    const auto again = applyEdit(document, *inverse);
    QVERIFY(again.has_value());
    QCOMPARE(document.dump(), before.dump());
    QVERIFY(applyEdit(document, *again).has_value());
    QCOMPARE(QByteArray::fromStdString(document.dump()), after);
}

void WriteProjectTest::editsThatCannotBeLeaveAllAsItWas()
{
    const Json before = test::smallProject();
    for (const char* path :
         {"/contracts/nobody/rent/rate", "/contracts/9", "/contracts/-1", "/contracts/01", "/contracts/0x1",
          "/nothing/at/all", "contracts", "/name/x", "/timeline/months/0", "/contracts/acme/rent/rate/x",
          "/contracts/99999999999999999999999", "/contracts/ 0", "/contracts/+0"}) {
        Json document = before;
        QVERIFY2(!applyEdit(document, {path, Json(1)}), path);
        QVERIFY2(!applyEdit(document, {path, std::nullopt}), path);
        QCOMPARE(document.dump(), before.dump());
        QVERIFY2(!resolvedPointer(before, path) && !elementAt(before, path), path);
    }
    Json document = before;
    QVERIFY(!applyEdit(document, {"/notes", std::nullopt})); // nothing to remove
    QVERIFY(!applyEdit(document, {"/contracts/-", std::nullopt}));
    QCOMPARE(document.dump(), before.dump());
}

void WriteProjectTest::inverseOfAnyEditRestoresTheText()
{
    Random random(1234);
    Json document = readProject(sampleText()).document;
    int applied = 0;
    for (int i = 0; i < 500; ++i) {
        const std::string before = projectText(document);
        const Edit edit = anyEdit(document, random);
        const auto inverse = applyEdit(document, edit);
        const std::string after = projectText(document);
        if (!inverse) {
            QCOMPARE(after, before);
            continue;
        }
        ++applied;
        const auto redo = applyEdit(document, *inverse);
        QVERIFY2(redo.has_value(), edit.path.c_str());
        QVERIFY2(projectText(document) == before, edit.path.c_str());
        QVERIFY(applyEdit(document, *redo).has_value());
        QVERIFY2(projectText(document) == after, edit.path.c_str());
        if (i % 20 == 19) // start over before the document is worn out
            document = readProject(sampleText()).document;
    }
    QVERIFY(applied > 250);
}

void WriteProjectTest::resolvesPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("by id") << "/contracts/beta/rent/rate"
                           << "/contracts/1/rent/rate";
    QTest::newRow("by position") << "/contracts/1/rent/rate"
                                 << "/contracts/1/rent/rate";
    QTest::newRow("a curve, which is a key") << "/curves/base-rate/points/0"
                                             << "/curves/base-rate/points/0";
    QTest::newRow("the whole document") << ""
                                        << "";
    QTest::newRow("a list of objects without ids") << "/contracts/acme/ramp/0"
                                                   << "/contracts/0/ramp/0";
}

void WriteProjectTest::resolvesPaths()
{
    QFETCH(QString, path);
    QFETCH(QString, pointer);
    const Json document = test::smallProject();
    const auto resolved = resolvedPointer(document, path.toStdString());
    QVERIFY(resolved.has_value());
    QCOMPARE(QString::fromStdString(*resolved), pointer);
    QCOMPARE(elementAt(document, path.toStdString()), &document.at(Json::json_pointer(pointer.toStdString())));
}

QTEST_APPLESS_MAIN(WriteProjectTest)
#include "write_project_test.moc"
