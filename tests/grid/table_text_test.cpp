#include "views/format/foreign_numbers.h"
#include "views/grid/table_text.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

using namespace rackrent;

class TableTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatSpreadsheetsWrite_data();
    void readsWhatSpreadsheetsWrite();
    void randomTablesReadBack();
    void anyTextIsRead();
    void separatorsOfOtherLocales_data();
    void separatorsOfOtherLocales();
};

void TableTextTest::readsWhatSpreadsheetsWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextTable>("table");
    QTest::newRow("nothing") << QString() << TextTable{};
    QTest::newRow("one cell") << QStringLiteral("a") << TextTable{{"a"}};
    QTest::newRow("Excel's CRLF at the end") << QStringLiteral("a\tb\r\n1\t2\r\n") << TextTable{{"a", "b"}, {"1", "2"}};
    QTest::newRow("LibreOffice's newline") << QStringLiteral("a\tb\n") << TextTable{{"a", "b"}};
    QTest::newRow("old Mac's CR") << QStringLiteral("a\rb\r") << TextTable{{"a"}, {"b"}};
    QTest::newRow("empty cells") << QStringLiteral("\t\n\t") << TextTable{{"", ""}, {"", ""}};
    QTest::newRow("an empty row") << QStringLiteral("a\n\nb\n") << TextTable{{"a"}, {""}, {"b"}};
    QTest::newRow("two lines in a cell") << QStringLiteral("\"one\ntwo\"\tb\n")
                                         << TextTable{{QStringLiteral("one\ntwo"), "b"}};
    QTest::newRow("a tab in a cell") << QStringLiteral("\"a\tb\"\n") << TextTable{{QStringLiteral("a\tb")}};
    QTest::newRow("quotes doubled") << QStringLiteral("\"say \"\"so\"\"\"\n")
                                    << TextTable{{QStringLiteral("say \"so\"")}};
    QTest::newRow("a quote inside") << QStringLiteral("6\" pipe\tb\n") << TextTable{{QStringLiteral("6\" pipe"), "b"}};
    QTest::newRow("a quote never closed")
        << QStringLiteral("\"open\tb\n") << TextTable{{QStringLiteral("\"open"), "b"}};
    QTest::newRow("quoted in part") << QStringLiteral("\"a\"b\tc") << TextTable{{QStringLiteral("\"a\"b"), "c"}};
}

void TableTextTest::readsWhatSpreadsheetsWrite()
{
    QFETCH(QString, text);
    QTEST(fromTsv(text), "table");
}

void TableTextTest::randomTablesReadBack()
{
    const QStringList pieces{QStringLiteral("a"),  QStringLiteral("\t"),   QStringLiteral("\n"),
                             QStringLiteral("\""), QStringLiteral("\r\n"), QStringLiteral("1,5"),
                             QStringLiteral(" "),  QString(QChar(0x4e2d))};
    QRandomGenerator random(20260301);
    for (int run = 0; run < 3000; ++run) {
        const int columns = 1 + random.bounded(4);
        TextTable table;
        for (int row = 0, rows = 1 + random.bounded(4); row < rows; ++row) {
            QStringList cells;
            for (int column = 0; column < columns; ++column) {
                QString cell;
                for (int i = random.bounded(6); i > 0; --i)
                    cell += pieces[random.bounded(pieces.size())];
                cells << cell;
            }
            table.push_back(cells);
        }
        QCOMPARE(fromTsv(toTsv(table)), table);
    }
}

/// Whatever stands on the clipboard: no cell is lost, and reading again what was read changes nothing.
void TableTextTest::anyTextIsRead()
{
    const QString letters = QStringLiteral("ab\"\"\"\t\t\n\r ");
    QRandomGenerator random(7);
    for (int run = 0; run < 5000; ++run) {
        QString text;
        for (int i = random.bounded(20); i > 0; --i)
            text += letters[random.bounded(letters.size())];
        const TextTable table = fromTsv(text);
        QCOMPARE(fromTsv(toTsv(table)), table);
    }
}

void TableTextTest::separatorsOfOtherLocales_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("own");
    const auto row = [](const char* locale, const char* text, NumberForm form, const char* own) {
        QTest::addRow("%s %s", locale, text) << QString(locale) << QString::fromUtf8(text) << int(form) << QString(own);
    };
    row("en_US", "1,234.5", NumberForm::Own, "");
    row("en_US", "1,234", NumberForm::Own, "");
    row("en_US", "1234.5", NumberForm::Own, "");
    row("en_US", "0.125", NumberForm::Own, "");
    row("en_US", "$ 18m", NumberForm::Own, "");
    row("en_US", "words", NumberForm::Own, "");
    row("en_US", "1.234,5", NumberForm::Foreign, "1234.5");
    row("en_US", "1.234.567", NumberForm::Foreign, "1234567");
    row("en_US", "12,5%", NumberForm::Foreign, "12.5%");
    row("en_US", "(1.250,75)", NumberForm::Foreign, "(1250.75)");
    row("en_US", "1.234", NumberForm::Ambiguous, "1234");
    row("de_DE", "1.234,5", NumberForm::Own, "");
    row("de_DE", "1.234", NumberForm::Own, "");
    row("de_DE", "1,234.5", NumberForm::Foreign, "1234,5");
    row("de_DE", "2.5bn", NumberForm::Foreign, "2,5bn");
    row("de_DE", "1,234", NumberForm::Ambiguous, "1234");
}

void TableTextTest::separatorsOfOtherLocales()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QString, own);
    QTEST(int(numberForm(text, QLocale(locale))), "form");
    if (!own.isEmpty())
        QCOMPARE(fromForeign(text, QLocale(locale)), own);
}

QTEST_MAIN(TableTextTest)
#include "table_text_test.moc"
