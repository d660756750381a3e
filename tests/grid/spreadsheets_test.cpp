// Blocks that go to spreadsheets and come from them, by what these put on the clipboard (ux 33, 34).

#include "tests/grid/contracts_grid.h"
#include "views/format/exact_text.h"
#include "views/grid/html_table.h"

#include <QRandomGenerator>

using namespace rackrent;
using Field = ContractField;

namespace {

QString captured(const char* name)
{
    QFile file(QStringLiteral(RACKRENT_SOURCE_DIR "/tests/grid/clipboard/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString typedText(const SpreadsheetCell& cell, bool isNumeric, const QLocale& locale = QLocale(QLocale::English))
{
    return cell.value ? exactText(cell.text, *cell.value, isNumeric, locale) : cell.text;
}

/// As they are pasted into cells of numbers.
TextTable typed(const CellTable& cells, const QLocale& locale = QLocale(QLocale::English))
{
    TextTable texts;
    for (const auto& row : cells) {
        texts.emplace_back();
        for (const SpreadsheetCell& cell : row)
            texts.back() << typedText(cell, true, locale);
    }
    return texts;
}

TextTable shown(const CellTable& cells)
{
    TextTable texts;
    for (const auto& row : cells) {
        texts.emplace_back();
        for (const SpreadsheetCell& cell : row)
            texts.back() << cell.text;
    }
    return texts;
}

void offer(const QString& text, const QString& html)
{
    auto* mime = new QMimeData;
    mime->setText(text);
    mime->setHtml(html);
    QApplication::clipboard()->setMimeData(mime);
}

/// All inputs, or also what is calculated, which takes no text.
void showColumns(ContractsGrid& g, Field last)
{
    for (int column = 0; column <= columnOf(last); ++column)
        g.view().setColumnHidden(column, false);
}

} // namespace

class SpreadsheetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void blockOfLibreOffice();
    void formatsOfLibreOffice();
    void blockInExcelsShape();
    void returnsFromLibreOffice();
    void copiesForSpreadsheets();
    void ownTableIsReadBack();
    void pastedWithoutOwnFormat_data();
    void pastedWithoutOwnFormat();
    void roundedNumbersAreTakenInFull();
    void numbersKeepTheirWords_data();
    void numbersKeepTheirWords();
    void textIsTakenWhereTheTableDiffers();
    void anyHtmlIsRead();
};

void SpreadsheetsTest::blockOfLibreOffice()
{
    const CellTable block = fromClipboard(captured("libreoffice-block.txt"), captured("libreoffice-block.html"));
    const TextTable wanted{{"300", "$1250000.5", "12.75%", "2026-05-01", "(1234.5)"},
                           {"Plain text", "First line\nSecond line", "Tab\there", "Say \"AI\" Inc.", ""},
                           {"0.3", "600", "", "2026-05-01", "1234567.8910"},
                           {"\"wholly quoted\"", "  spaces  ", "<b>&amp;</b>", "2026-05-01", "New\n\"line\"\tand tab"},
                           {"Merged", "", QString::fromUtf8("中文 €"), "TRUE", "last"}};
    QCOMPARE(typed(block), wanted);
    // A text cell takes what is shown.
    QCOMPARE(typedText(block[0][1], false), QStringLiteral("$1,250,000.50"));
    QCOMPARE(typed({{block[2][4]}}, QLocale(QLocale::German)), (TextTable{{"1234567,8910"}}));
}

void SpreadsheetsTest::formatsOfLibreOffice()
{
    const TextTable wanted{{"Merged", "", "a\nb"},
                           {"", "", ""},
                           {"x", "-7.5%", QString::fromUtf8("1250000.75 €")},
                           {"2026-05-01", "2026-05-01 12:00", "0.0000123"},
                           {"-1234.5670", "1,235k", "7"}, // red, without a sign; shown in thousands
                           {"May 2026", "007", "1.2340"}};
    const CellTable block = fromClipboard(captured("libreoffice-formats.txt"), captured("libreoffice-formats.html"));
    QCOMPARE(typed(block), wanted);
    QCOMPARE(typedText(block[4][2], false), QStringLiteral("007")); // a code, in a cell of text
}

void SpreadsheetsTest::blockInExcelsShape()
{
    const TextTable wanted{{"300", "$1250000.5040", "12.75%", "2026-05-01", "(1234.5)"},
                           {"Plain text", "First line\nSecond \"line\"", "\"wholly quoted\"", "", "1.234"},
                           {"Merged", "", "A long text that goes on in the next line of the source", "<b>", "last"}};
    const QString html = captured("excel-shaped.html");
    QVERIFY(html.contains(QStringLiteral("\r\n")));
    QCOMPARE(typed(fromClipboard(captured("excel-shaped.txt"), html)), wanted);
}

/// Copied here, pasted into Calc, copied there: the same contracts, to the 15 digits that Calc hands on.
void SpreadsheetsTest::returnsFromLibreOffice()
{
    ContractsGrid g(8);
    g.prompts.pasteAnswer = PasteAnswer::Write;
    g.document.edit({}, {{"/contracts/2/escalation", Json{{"kind", "fixed"}, {"rate", 0.03}}, {}, true}});
    g.document.edit({}, {{"/contracts/2/termination", std::nullopt, {}, true}});
    g.document.edit({}, {{"/contracts/1/rent/rate", 1.234, {}, true}});
    showColumns(g, Field::TermMonths);
    g.press(Qt::Key_A, Qt::ControlModifier);
    g.press(Qt::Key_C, Qt::ControlModifier);
    TextTable wanted = fromTsv(g.clipboard());
    const QStringList names{QStringLiteral("Two lines and \"q\""),
                            QStringLiteral("\"wholly quoted\""),
                            QStringLiteral("007"),
                            QStringLiteral("1/2"),
                            QStringLiteral("=1+1"),
                            QStringLiteral("-5"),
                            QString::fromUtf8("<b>&amp;</b> 中文 €"),
                            QStringLiteral("12.5%")};
    for (std::size_t row = 0; row < wanted.size(); ++row)
        wanted[row][columnOf(Field::Tenant)] = names[static_cast<qsizetype>(row)];
    wanted[0][columnOf(Field::Rate)] = QStringLiteral("1234567.89123457");
    offer(captured("libreoffice-returned.txt"), captured("libreoffice-returned.html"));
    g.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(g.prompts.pasteQuestion && !g.prompts.pasteQuestion->separators);
    for (const PasteFault& fault : g.prompts.pasteQuestion->faults)
        QVERIFY2(fault.column.startsWith(QStringLiteral("Term")),
                 qPrintable(fault.column + fault.reason)); // calculated
    g.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(fromTsv(g.clipboard()), wanted);
}

/// What Calc was seen to take: days, rates and numbers as such, and texts as texts whatever they look like.
void SpreadsheetsTest::copiesForSpreadsheets()
{
    ContractsGrid g;
    g.document.edit({}, {{"/contracts/0/tenant", std::string("=1+1"), {}, true}});
    g.document.edit({}, {{"/contracts/1/tenant", std::string("<b>\nx"), {}, true}});
    g.document.edit({}, {{"/contracts/0/rent/rate", 1234567.8912345678, {}, true}});
    showColumns(g, Field::TermMonths);
    g.press(Qt::Key_A, Qt::ControlModifier);
    g.press(Qt::Key_C, Qt::ControlModifier);
    const QString html = QApplication::clipboard()->mimeData()->html();
    for (const char* cell : {
             "<td sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'\">=1+1</td>",
             "<td sdval=\"46143\" x:num=\"46143\" sdnum=\"1033;1033;YYYY-MM-DD\" "
             "style=\"mso-number-format:'yyyy\\-mm\\-dd'\">2026-05-01</td>",
             "<td sdval=\"1\" x:num=\"1\" sdnum=\"1033;1033;0%\" style=\"mso-number-format:'0%'\">100%</td>",
             "<td sdval=\"1234567.8912345679\" x:num=\"1234567.8912345679\" sdnum=\"1033;\">1234567.8912345679</td>",
             ">&lt;b&gt;<br style=\"mso-data-placement:same-cell\">x</td>",
             "<td></td>",
             "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"",
         })
        QVERIFY2(html.contains(QLatin1String(cell)), cell);
}

void SpreadsheetsTest::ownTableIsReadBack()
{
    const QStringList pieces{QStringLiteral("a"), QStringLiteral("\t"),    QStringLiteral("\n"), QStringLiteral("\""),
                             QStringLiteral("<"), QStringLiteral("&amp;"), QStringLiteral("'"),  QStringLiteral(" "),
                             QStringLiteral(">"), QString(QChar(0x4e2d))};
    QRandomGenerator random(20260302);
    for (int run = 0; run < 2000; ++run) {
        TextTable table;
        const int columns = 1 + random.bounded(4);
        for (int row = 1 + random.bounded(4); row > 0; --row) {
            table.emplace_back();
            for (int column = 0; column < columns; ++column) {
                QString cell;
                for (int i = random.bounded(6); i > 0; --i)
                    cell += pieces[random.bounded(pieces.size())];
                while (cell.endsWith(u'\n'))
                    cell.chop(1); // HTML has no line break at a cell's end
                table.back() << cell;
            }
        }
        const std::optional<CellTable> read = fromHtmlTable(toHtmlTable(withoutValues(table)));
        QVERIFY(read);
        QCOMPARE(shown(*read), table);
    }
}

void SpreadsheetsTest::pastedWithoutOwnFormat_data()
{
    QTest::addColumn<bool>("asTable");
    QTest::addColumn<QString>("locale");
    for (const char* locale : {"en_US", "de_DE", "fr_FR"}) {
        QTest::addRow("text, %s", locale) << false << QString(locale);
        QTest::addRow("table, %s", locale) << true << QString(locale);
    }
}

/// By way of a program that hands on only text, or text and table: nothing changes.
void SpreadsheetsTest::pastedWithoutOwnFormat()
{
    QFETCH(bool, asTable);
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    ContractsGrid g;
    g.document.edit({}, {{"/contracts/0/rent/rate", 1234567.8912345678, {}, true}});
    g.document.edit({}, {{"/contracts/1/tenant", std::string("\"Say \"\"AI\""), {}, true}});
    g.document.edit({}, {{"/contracts/1/rent/rate", 1.234, {}, true}});
    g.document.undoStack().clear();
    const QByteArray bytes = g.document.bytes();
    showColumns(g, Field::FeeMonths);
    g.press(Qt::Key_A, Qt::ControlModifier);
    g.press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    g.prompts.pasteAnswer = PasteAnswer::Write;
    offer(copied->text(), asTable ? copied->html() : QString());
    g.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(g.document.bytes(), bytes);
    QCOMPARE(g.steps(), 0);
    // Text alone does not say which sign 1.234 has; the table does.
    QCOMPARE(g.prompts.pasteQuestion.has_value(), !asTable);
    QVERIFY(asTable || g.prompts.pasteQuestion->faults.empty());
}

/// Of what Calc shows as $1,250,000.50 and 05/01/26 the number and the day arrive, and nothing is asked.
void SpreadsheetsTest::roundedNumbersAreTakenInFull()
{
    ContractsGrid g;
    offer(QStringLiteral("1.235\n$2.50\n"),
          QStringLiteral("<table><tr><td sdval=\"1.2345678\" sdnum=\"1033;1033;0.000\">1.235</td></tr>"
                         "<tr><td sdval=\"2.504\">$2.50</td></tr></table>"));
    g.go(0, Field::Rate);
    g.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!g.prompts.pasteQuestion);
    QCOMPARE(g.model().copiedText(g.view().toModel(g.at(0, Field::Rate))), QStringLiteral("1.2345678"));
    QCOMPARE(g.model().copiedText(g.view().toModel(g.at(1, Field::Rate))), QStringLiteral("2.504"));
    // One cell fills the selection, with its value.
    offer(QStringLiteral("05/01/26\n"), QStringLiteral("<table><tr><td sdval=\"46143\">05/01/26</td></tr></table>"));
    g.select(0, Field::Start, 2, Field::Start);
    g.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(g.text(2, Field::Start), QStringLiteral("1 May 2026"));
    // Another currency is still refused.
    offer(QString::fromUtf8("€3\n"), QString::fromUtf8("<table><tr><td sdval=\"3\">€3</td></tr></table>"));
    g.go(0, Field::Rate);
    g.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(g.refused.contains(QStringLiteral("another currency")));
}

void SpreadsheetsTest::numbersKeepTheirWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("typedText");
    const auto row = [](const char* text, double value, const char* typed) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << value << QString::fromUtf8(typed);
    };
    row("120 MW", 119.7, "119.7 MW");
    row("1.250.000,50 €", 1250000.5, "1250000.5 €");
    row("1 250 000,5", 1250000.5, "1250000.5");
    row("1.250", 1.25, "1.25");
    row("1.250", 1250, "1250");
    row("7%", 0.07, "7%");
    row(".5", 0.5, "0.5");
    row("1.3 m", 1250000, "1.3 m"); // shown in another unit
    row("10 of 12", 10, "10 of 12");
    row("-0", -0.4, "-0.4");
    row("30.04.26", 46142, "2026-04-30");
    row("30. April 2026", 46142, "2026-04-30");
    row("2026年4月30日", 46142, "2026-04-30");
    row("4/30/2026", 46142, "2026-04-30");
    row("4/29/2026", 46142, "4/29/2026"); // counted from another day: what is shown
    row("TRUE", 1, "TRUE");
}

void SpreadsheetsTest::numbersKeepTheirWords()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    QTEST(typedText({text, value, {}}, true, QLocale(QLocale::English)), "typedText");
}

void SpreadsheetsTest::textIsTakenWhereTheTableDiffers()
{
    const QString text = QStringLiteral("a\tb\n");
    for (const char* html :
         {"", "<p>a b</p>", "<table><tr><td>a</td></tr><tr><td>b</td></tr></table>", "<table></table>",
          "<table><tr><td>x</td><td>y</td></tr></table><table><tr><td>z</td></tr></table>",
          "<table><tr><td><table><tr><td>x</td><td>y</td></tr></table></td></tr></table>"})
        QCOMPARE(shown(fromClipboard(text, QLatin1String(html))), (TextTable{{"a", "b"}}));
    QCOMPARE(
        shown(fromClipboard({}, QStringLiteral("<TABLE><TR><TD>x<TD>y<TR><TD ROWSPAN=2>z<TH>&eacute;&#9;&nbsp;!"))),
        (TextTable{{"x", "y"}, {"z", QString::fromUtf8("é\t !")}}));
}

/// Whatever stands on the clipboard is read to its end.
void SpreadsheetsTest::anyHtmlIsRead()
{
    const QStringList pieces{QStringLiteral("<table>"),
                             QStringLiteral("<tr>"),
                             QStringLiteral("<td colspan=2 rowspan=3>"),
                             QStringLiteral("<td sdval=nan>1"),
                             QStringLiteral("</td>"),
                             QStringLiteral("</table"),
                             QStringLiteral("&"),
                             QStringLiteral("&#9;"),
                             QStringLiteral("<!--"),
                             QStringLiteral("<style>"),
                             QStringLiteral("\""),
                             QStringLiteral("<br>"),
                             QStringLiteral("<td x='>"),
                             QStringLiteral("\r\n"),
                             QStringLiteral("<td colspan=999999999999>")};
    QRandomGenerator random(11);
    int tables = 0;
    for (int run = 0; run < 5000; ++run) {
        QString html = QStringLiteral("<table>");
        for (int i = random.bounded(20); i > 0; --i)
            html += pieces[random.bounded(pieces.size())];
        if (const std::optional<CellTable> read = fromHtmlTable(html)) {
            ++tables;
            QVERIFY(!typed(*read).empty());
        }
    }
    QVERIFY(tables > 100);
}

QTEST_MAIN(SpreadsheetsTest)
#include "spreadsheets_test.moc"
