// Tables as text: dialects, encodings, quotes, what is refused and how it is said; guarding against formulas.

#include "model/exchange/roll/delimited_text.h"
#include "model/exchange/roll/workbook_text.h"
#include "tests/model/model_test_support.h"

using namespace rackrent;
using rackrent::test::Random;

namespace {

/// Cells of a row joined by <>, rows by a line break.
QString shown(const Workbook& workbook)
{
    if (!workbook.isGood())
        return "fault: " + QString::fromStdString(workbook.fault);
    QString text;
    for (const auto& row : workbook.sheets.front().rows) {
        QStringList cells;
        for (const Cell& cell : row)
            cells << QString::fromStdString(cell.text);
        text += cells.join("<>") + '\n';
    }
    return text.trimmed();
}

QByteArray utf16(const QString& text, bool isBigEndian)
{
    QByteArray bytes = isBigEndian ? QByteArray("\xfe\xff") : QByteArray("\xff\xfe");
    for (const QChar letter : text) {
        const char low = static_cast<char>(letter.unicode() & 0xff), high = static_cast<char>(letter.unicode() >> 8);
        bytes += isBigEndian ? high : low;
        bytes += isBigEndian ? low : high;
    }
    return bytes;
}

} // namespace

class DelimitedTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void saysTheEncoding();
    void refusesTooMuch();
    void guards_data();
    void guards();
    void writesAndReadsAnyText();
    void workbookTextIsReadBack();
    void workbookTextIsNotTrusted_data();
    void workbookTextIsNotTrusted();
};

void DelimitedTextTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("cells");
    const auto row = [](const char* name, const QByteArray& bytes, const char* cells) {
        QTest::newRow(name) << bytes << QString::fromUtf8(cells);
    };
    row("comma", "a,b\n1,2\n", "a<>b\n1<>2");
    row("semicolon, decimal commas", "a;b;c\n1,5;2,5;x\n3,25;4,5;y", "a<>b<>c\n1,5<>2,5<>x\n3,25<>4,5<>y");
    row("tab", "a\tb\n1,2\t3", "a<>b\n1,2<>3");
    row("bar", "a|b\n1,2|3;4", "a<>b\n1,2<>3;4");
    row("Excel's sep line", "sep=;\r\na;b\r\n", "a<>b");
    row("CR alone", "a,b\rc,d\r", "a<>b\nc<>d");
    row("quotes with delimiter and break", "\"a,\"\"b\"\"\nc\",d\n1,2", "a,\"b\"\nc<>d\n1<>2");
    row("blanks behind a quote", "\"a\" ,b\n", "a<>b");
    row("a quote inside a word", "5\" rack,b\n1,2", "5\" rack<>b\n1<>2");
    row("letters behind a quote", "\"a\"x,b\n1,2", "ax<>b\n1<>2");
    row("single quotes", "'a,b','c'\n'1','2'\n'3','4'\n", "a,b<>c\n1<>2\n3<>4");
    row("empty cells", ",,a,,\n", "<><>a");
    row("one column", "a\nb\n", "a\nb");
    row("UTF-8 with its mark",
        "\xef\xbb\xbf"
        "a,\xc3\xa9\n1,2",
        "a<>é\n1<>2");
    row("Windows-1252", "M\xfcller,\x80\n1,2", "Müller<>€\n1<>2");
    row("UTF-16, little end first", utf16("ä;b\n1;2", false), "ä<>b\n1<>2");
    row("UTF-16, big end first", utf16("ä;b\n1;2", true), "ä<>b\n1<>2");
    row("a quote without end", "a,b\n1,\"2\n3,4\n",
        "fault: a quote in line 2 has no end, so that all behind it would be one cell; add it, or double a quote that "
        "is "
        "part of the text");
    row("empty", "  \n", "fault: it is empty; a table with a heading and a row for each contract is needed");
    row("NUL", QByteArray("a,b\n1,\0", 7),
        "fault: line 2 has a NUL character, so that this is no table as text; save it as CSV UTF-8 or as an Excel "
        "workbook "
        "(.xlsx)");
    row("UTF-16 without its mark", utf16("a;b", false).mid(2),
        "fault: line 1 has a NUL character, so that this is no table as text; save it as CSV UTF-8 or as an Excel "
        "workbook "
        "(.xlsx)");
}

void DelimitedTextTest::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, cells);
    QCOMPARE(shown(delimitedWorkbook({bytes.constData(), static_cast<std::size_t>(bytes.size())})), cells);
}

void DelimitedTextTest::saysTheEncoding()
{
    QVERIFY(delimitedWorkbook("a,b").remarks.empty());
    QVERIFY(QString::fromStdString(delimitedWorkbook("a,\xe9").remarks.at(0)).contains("Windows-1252"));
    for (const char* text : {"\xc0\xaf,b", "\xed\xa0\x80,b", "\xf4\x90\x80\x80,b", "b,\xe2\x82"}) // none is UTF-8
        QCOMPARE(delimitedWorkbook(text).remarks.size(), std::size_t{1});
}

void DelimitedTextTest::refusesTooMuch()
{
    QVERIFY(shown(delimitedWorkbook(std::string(20'000, ','))).contains("row 1 has more than 16,384 cells"));
    QVERIFY(shown(delimitedWorkbook("a,b\n" + std::string(1'000'001, 'x'))).contains("row 2 has a cell of more than"));
    QVERIFY(shown(delimitedWorkbook(std::string(1'048'577, '\n') + "x")).contains("more than 1,048,576 rows"));
}

void DelimitedTextTest::guards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("guarded");
    const auto row = [](const char* text, const char* guarded) {
        QTest::newRow(text) << QString(text) << QString(guarded);
    };
    row("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")");
    row("+1", "'+1");
    row("-Acme", "'-Acme");
    row("@SUM(A1)", "'@SUM(A1)");
    row("\tx", "'\tx");
    row("\rx", "'\rx");
    row("'=x", "''=x");
    row("''@x", "'''@x");
    row("'quoted'", "'quoted'");
    row("Acme", "Acme");
    row("", "");
}

void DelimitedTextTest::guards()
{
    QFETCH(QString, text);
    QFETCH(QString, guarded);
    QCOMPARE(QString::fromStdString(guardedText(text.toStdString())), guarded);
    QCOMPARE(QString::fromStdString(unguardedText(guarded.toStdString())), text);
}

void DelimitedTextTest::writesAndReadsAnyText()
{
    Random random(7);
    const std::vector<std::string> pieces{"a",    ",", ";", "\t", "|", "\"", "'", "\n",
                                          "\r\n", "=", "-", " ",  "ü", "€",  "1", "."};
    for (int round = 0; round < 2000; ++round) {
        const Dialect dialect{",;\t|"[random.index(4)], '"'};
        std::vector<std::string> cells{"first"};
        for (int i = random.whole(1, 6); i > 0; --i) {
            std::string cell = "x";
            for (int n = random.whole(0, 6); n > 0; --n)
                cell += pieces[random.index(pieces.size())];
            cells.push_back(guardedText(cell));
        }
        const Workbook read = delimitedWorkbook(delimitedLine(cells, dialect.delimiter), dialect);
        QVERIFY2(read.isGood(), read.fault.c_str());
        QCOMPARE(read.sheets.front().rows.size(), std::size_t{1});
        const auto& row = read.sheets.front().rows.front();
        QCOMPARE(row.size(), cells.size());
        for (std::size_t i = 0; i < cells.size(); ++i)
            QCOMPARE(row[i].text, cells[i]);
    }
}

void DelimitedTextTest::workbookTextIsReadBack()
{
    Workbook workbook;
    Sheet sheet;
    sheet.name = "a\tb\\";
    sheet.countsFrom1904 = true;
    sheet.rows = {
        {}, {textCell("x\ny"), {}, numberCell(0.1)}, {numberCell(-3, Cell::Kind::Day), {Cell::Kind::Error, 0, "#N/A"}}};
    sheet.rows.push_back({numberCell(0.03, Cell::Kind::Percent)});
    sheet.merged = {{0, 0, 2, 1}};
    workbook.sheets = {sheet};
    workbook.remarks = {"said"};
    const std::string text = workbookText(workbook);
    const Workbook read = readWorkbookText(text);
    QVERIFY(read.isGood());
    QVERIFY(read.sheets.front().rows == sheet.rows && read.sheets.front().merged == sheet.merged);
    QCOMPARE(read.sheets.front().name, sheet.name);
    QVERIFY(read.sheets.front().countsFrom1904);
    QCOMPARE(workbookText(read), text);
    for (std::size_t length = 0; length + 1 < text.size(); ++length) // cut off anywhere
        QVERIFY(!readWorkbookText(text.substr(0, length)).isGood());
}

void DelimitedTextTest::workbookTextIsNotTrusted_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const char* text) {
        QTest::newRow(name) << "rackrent-sheet 1\n" + QByteArray(text) + ".\n";
    };
    row("a cell before its row", "S\tx\t0\nN\t0\t1\n");
    row("a row before its sheet", "R\t0\n");
    row("rows that go back", "S\tx\t0\nR\t3\nR\t3\n");
    row("columns that go back", "S\tx\t0\nR\t0\nN\t1\t1\nN\t1\t1\n");
    row("a row too far", "S\tx\t0\nR\t1048576\n");
    row("a column too far", "S\tx\t0\nR\t0\nN\t16384\t1\n");
    row("no number", "S\tx\t0\nR\t0\nN\t0\tnan\n");
    row("a number with more", "S\tx\t0\nR\t0\nN\t0\t1x\n");
    row("another letter", "S\tx\t0\nR\t0\nQ\t0\t1\n");
    row("more behind the end", ".\nS\tx\t0\n");
    row("a range backwards", "S\tx\t0\nM\t2\t0\t1\t0\n");
}

void DelimitedTextTest::workbookTextIsNotTrusted()
{
    QFETCH(QByteArray, text);
    QVERIFY(!readWorkbookText(text.toStdString()).isGood());
}

QTEST_APPLESS_MAIN(DelimitedTextTest)
#include "delimited_text_test.moc"
