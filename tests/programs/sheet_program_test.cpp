// Workbooks from strangers: what is read of them, and that hostile ones give one clear message in seconds.

#include "model/exchange/roll/sheet_file.h"
#include "tests/programs/program_run.h"
#include "tests/programs/zip_archive.h"

#include <QElapsedTimer>
#include <QFile>
#include <QtTest>

#include <random>

using namespace rackrent;
using rackrent::test::archive;
using rackrent::test::ArchivePart;
using rackrent::test::workbookParts;

namespace {

const std::string program = RACKRENT_BINARY_DIR "/app/rackrent-sheet";

std::string cellsXml(const std::string& cells) { return "<sheetData><row r=\"1\">" + cells + "</row></sheetData>"; }

/// The workbook's first sheet as text, or its fault.
QString shown(const Workbook& workbook)
{
    if (!workbook.isGood())
        return "fault: " + QString::fromStdString(workbook.fault);
    QString text;
    const Sheet& sheet = workbook.sheets.front();
    for (int row = 0; row < sheet.rowCount(); ++row)
        for (int column = 0; column < sheet.columnCount(); ++column)
            if (const Cell& cell = sheet.at(row, column); !cell.isEmpty())
                text += QString("%1=%2%3 ")
                            .arg(QString::fromStdString(cellName(row, column)), QString::fromStdString(cellText(cell)),
                                 cell.kind == Cell::Kind::Error ? "!" : "");
    return text.trimmed();
}

QByteArray bytesFrom(const std::string& text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

std::vector<ArchivePart> with(std::vector<ArchivePart> parts, ArchivePart part)
{
    parts.push_back(std::move(part));
    return parts;
}

} // namespace

class SheetProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void everyTruncationIsRefused();
    void changedBytesNeverHang();
    void aProgramThatIsNotThereIsNamed();
};

void SheetProgramTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("cells");
    const auto row = [](const char* name, const std::vector<ArchivePart>& parts, const char* cells) {
        QTest::newRow(name) << bytesFrom(archive(parts)) << QString::fromUtf8(cells);
    };
    const auto sheet = [&](const char* name, const std::string& cells, const char* read) {
        row(name, workbookParts(cellsXml(cells)), read);
    };
    sheet("numbers are exact", "<c r=\"A1\"><v>1E5</v></c><c r=\"B1\"><v>0.1</v></c><c r=\"C1\"><v>1.5E-2</v></c>",
          "A1=100000 B1=0.1 C1=0.015");
    sheet("texts in the cell",
          "<c r=\"A1\" t=\"inlineStr\"><is><r><t>a&amp;</t></r><r><t>b</t></r><rPh><t>x</t></rPh></is></c>", "A1=a&b");
    sheet("results of formulas",
          "<c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\" t=\"str\"><f>x</f><v>t</v></c><c r=\"C1\"><f>x</f></c>",
          "A1=2 B1=t C1=a formula without a result!");
    sheet("errors and truths", "<c r=\"A1\" t=\"e\"><v>#N/A</v></c><c r=\"B1\" t=\"b\"><v>1</v></c>",
          "A1=#N/A! B1=TRUE");
    sheet("ISO dates", "<c r=\"A1\" t=\"d\"><v>2026-03-01T00:00:00</v></c>", "A1=2026-03-01");
    sheet("cells without references", "<c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c>", "A1=1 D1=2 E1=3");
    sheet("too large a number", "<c r=\"A1\"><v>1e400</v></c>", "A1=a number that is too large or too small!");
    sheet("a comment and CDATA", "<!-- x --><c r=\"A1\" t=\"str\"><v><![CDATA[a<b]]></v></c>", "A1=a<b");
    row(
        "stored, not packed",
        [] {
            auto parts = workbookParts(cellsXml("<c r=\"A1\"><v>7</v></c>"));
            for (ArchivePart& part : parts)
                part.method = 0;
            return parts;
        }(),
        "A1=7");
    auto dated = workbookParts(
        cellsXml("<c r=\"A1\" s=\"1\"><v>46082.7</v></c><c r=\"B1\" s=\"2\"><v>0.03</v></c>"
                 "<c r=\"C1\" s=\"3\"><v>5</v></c><c r=\"D1\" s=\"1\"><v>59</v></c><c r=\"E1\" s=\"1\"><v>61</v></c>"));
    const std::string styles =
        "<?xml version=\"1.0\"?><styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-409]d\\-mmm\"/>"
        "<numFmt numFmtId=\"165\" formatCode=\"0.0 &quot;days&quot;\"/></numFmts><cellXfs><xf/>"
        "<xf numFmtId=\"164\"/><xf numFmtId=\"10\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>";
    dated[3].content.replace(
        dated[3].content.find("</Rel"), 0,
        "<Relationship Id=\"c\" Type=\"http://x/relationships/styles\" Target=\"/xl/styles.xml\"/>");
    dated = with(dated, {"xl/styles.xml", styles});
    row("dates and percentages by their formats", dated, "A1=2026-03-01 B1=0.03 C1=5 D1=1900-02-28 E1=1900-03-01");
    dated[2].content.replace(dated[2].content.find("<sheets>"), 0, "<workbookPr date1904=\"1\"/>");
    row("counted from 1904", dated, "A1=2030-03-02 B1=0.03 C1=5 D1=1904-02-29 E1=1904-03-02");
}

void SheetProgramTest::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, cells);
    QCOMPARE(shown(sheetFile(bytes.toStdString(), program)), cells);
}

void SheetProgramTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const std::string& bytes, const char* said) {
        QTest::newRow(name) << bytesFrom(bytes) << QString(said);
    };
    const auto plain = workbookParts(cellsXml("<c r=\"A1\"><v>1</v></c>"));
    const std::string zeros(50'000'000, ' ');
    row("a bomb that says what it is", archive(with(plain, {"xl/media.xml", zeros})), "more than 100 times its size");
    row("a bomb that lies", archive(with(plain, {"xl/media.xml", zeros, 90'000})), "is damaged: it does not unpack");
    row("declared to be 300 MB, stored", archive(with(plain, {"x.bin", "x", 300'000'000})), "more than 100 times");
    row("stored with two sizes", archive(with(plain, {"x.bin", "x", 90'000, -1, 0, 0})), "has two sizes");
    {
        std::vector<ArchivePart> many = plain;
        std::mt19937 random(1);
        std::string noise(2'600'000, ' ');
        for (std::size_t i = 0; i < noise.size(); i += 40)
            noise[i] = static_cast<char>('a' + random() % 26);
        for (int i = 0; i < 110; ++i)
            many.push_back({"p" + std::to_string(i) + ".bin", noise});
        row("280 MB in parts that are modest", archive(many), "more than 256 MB");
    }
    {
        std::vector<ArchivePart> many = plain;
        for (int i = 0; i < 2001; ++i)
            many.push_back({"p" + std::to_string(i), "", -1, -1, 0, 0});
        row("2000 parts and more", archive(many), "2006 parts, and a workbook of 2000 at most");
    }
    row("two headers that differ", archive(with(plain, {"x.xml", "<a/>", -1, 3})), "described in two ways");
    row("a password", archive(with(plain, {"x.xml", "<a/>", -1, -1, 1})), "is encrypted; save it without a password");
    row("another packing", archive(with(plain, {"x.xml", "<a/>", -1, -1, 0, 12})), "is packed by method 12");
    row("the same name twice", archive(with(plain, {"xl/workbook.xml", "<a/>"})), "two parts called");
    row("damaged packing", archive(with(plain, {"x.xml", "<a>some text that is packed</a>", -1, -1, 0, 8, true})),
        "is damaged");
    row("an external entity",
        archive(workbookParts(cellsXml("<c r=\"A1\" t=\"str\"><v>&e;</v></c>"),
                              "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")),
        "has a document type");
    std::string laughs = "<!DOCTYPE x [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 30; ++i) {
        const std::string before = "&a" + std::to_string(i - 1) + ";";
        laughs += "<!ENTITY a" + std::to_string(i) + " \"" + before + before + before + "\">";
    }
    row("a billion laughs", archive(workbookParts(cellsXml("<c r=\"A1\" t=\"str\"><v>&a29;</v></c>"), laughs + "]>")),
        "has a document type");
    const std::string wide16("\xff\xfe<\0?\0", 6);
    auto other = plain;
    other[4].content = wide16;
    row("a sheet in UTF-16", archive(other), "is no XML in UTF-8");
    const auto sheet = [&](const char* name, const std::string& text, const char* said) {
        row(name, archive(workbookParts(text)), said);
    };
    sheet("elements that do not match", "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></row></sheetData>",
          "no workbook that can be read");
    sheet("a row too far", "<sheetData><row r=\"1048577\"><c/></row></sheetData>", "beyond row 1,048,576");
    sheet("a row that is none", "<sheetData><row r=\"-5\"><c/></row></sheetData>", "is no cell");
    sheet("a column too far", cellsXml("<c r=\"XFE1\"><v>1</v></c>"), "beyond row 1,048,576 or column XFD");
    sheet("no number", cellsXml("<c r=\"A1\"><v>abc</v></c>"), "\"abc\" in A1 is no number");
    sheet("a text that is not there", cellsXml("<c r=\"A1\" t=\"s\"><v>9</v></c>"), "no text for A1");
    std::string deep, rows;
    for (int i = 0; i < 30'000; ++i)
        deep += "<a>";
    sheet("thirty thousand nested elements", deep, "nested deeper than 200");
    for (int i = 1; i <= 1000; ++i)
        rows += "<row r=\"" + std::to_string(i * 1000) + "\"><c r=\"XFD" + std::to_string(i * 1000) +
                "\"><v>1</v></c></row>";
    sheet("far corners of a thousand rows", "<sheetData>" + rows + "</sheetData>", "more than 4,000,000 cells");
    auto shared = workbookParts("<sheetData/>");
    rows.clear();
    for (int i = 1; i <= 400; ++i)
        rows += "<c t=\"s\"><v>0</v></c>";
    shared[4].content = "<worksheet>" + cellsXml(rows) + "</worksheet>";
    shared[3].content.replace(
        shared[3].content.find("</Rel"), 0,
        "<Relationship Id=\"c\" Type=\"http://x/relationships/sharedStrings\" Target=\"strings.xml\"/>");
    std::mt19937 random(1);
    std::string large(900'000, 'x');
    for (std::size_t i = 0; i < large.size(); i += 20)
        large[i] = static_cast<char>('a' + random() % 26);
    row("one large text in four hundred cells",
        archive(with(shared, {"xl/strings.xml", "<sst><si><t>" + large + "</t></si></sst>"})),
        "more than 128 MB of text");
    row("an old workbook", std::string("\xd0\xcf\x11\xe0\xa1\xb1", 6), "save it as .xlsx without a password");
    row("a PDF", "%PDF-1.4", "it is a PDF");
    row("an archive of something else", archive({{"readme.txt", "hello"}}), "an archive and no workbook");
    row("an OpenDocument table", archive({{"content.xml", "<a/>"}}), "(.ods)");
    row("a binary workbook", archive({{"xl/workbook.bin", "x"}}), "(.xlsb)");
}

void SheetProgramTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    QElapsedTimer timer;
    timer.start();
    const Workbook workbook = sheetFile(bytes.toStdString(), program);
    QVERIFY2(QString::fromStdString(workbook.fault).contains(said), qPrintable(shown(workbook).left(400)));
    QVERIFY(workbook.sheets.empty());
    QVERIFY(timer.elapsed() < 15000);
}

void SheetProgramTest::everyTruncationIsRefused()
{
    const std::string whole = archive(workbookParts(cellsXml("<c r=\"A1\"><v>1</v></c>")));
    QCOMPARE(shown(sheetFile(whole, program)), QString("A1=1"));
    for (std::size_t length = 4; length < whole.size(); ++length)
        QVERIFY(!sheetFile(whole.substr(0, length), program).isGood());
}

void SheetProgramTest::changedBytesNeverHang()
{
    std::mt19937 random(3);
    QFile file(RACKRENT_SOURCE_DIR "/tests/rolls/merged.xlsx");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::string whole = file.readAll().toStdString();
    for (int round = 0; round < 60; ++round) {
        std::string changed = whole;
        for (int i = 0; i < 3; ++i)
            changed[random() % changed.size()] = static_cast<char>(random());
        const Workbook workbook = sheetFile(changed, program);
        QVERIFY(workbook.isGood() == workbook.fault.empty());
    }
    // Damage behind the packing, which checksums do not show.
    const std::string sheet =
        cellsXml("<c r=\"A1\" s=\"1\" t=\"inlineStr\"><is><t>x&#65;</t></is></c><c r=\"B1\"><v>1.5</v></c>");
    for (int round = 0; round < 150; ++round) {
        std::string changed = sheet;
        for (int i = 0; i < 2; ++i)
            changed[random() % changed.size()] = "<>/&;\"=?!-[]x19 "[random() % 16];
        const Workbook workbook = sheetFile(archive(workbookParts(changed)), program);
        QVERIFY(workbook.isGood() || !workbook.fault.empty());
    }
}

void SheetProgramTest::aProgramThatIsNotThereIsNamed()
{
    const Workbook workbook = sheetFile(archive(workbookParts("<sheetData/>")), "/nowhere/rackrent-sheet");
    QVERIFY(
        QString::fromStdString(workbook.fault).contains("/nowhere/rackrent-sheet, which cannot be run: No such file"));
}

QTEST_APPLESS_MAIN(SheetProgramTest)
#include "sheet_program_test.moc"
