#include "views/format/tsv_text.h"

#include <QTest>

using namespace rackrent;

class TsvTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatSpreadsheetsWrite_data();
    void readsWhatSpreadsheetsWrite();
    void readsBackWhatItWrote();
};

void TsvTextTest::readsWhatSpreadsheetsWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    QTest::newRow("nothing") << QString() << Rows{};
    QTest::newRow("one cell") << QStringLiteral("a") << Rows{{QStringLiteral("a")}};
    QTest::newRow("Excel ends lines with CR LF")
        << QStringLiteral("a\tb\r\nc\td\r\n")
        << Rows{{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("c"), QStringLiteral("d")}};
    QTest::newRow("empty cells") << QStringLiteral("\ta\t\n\t\t")
                                 << Rows{{QString(), QStringLiteral("a"), QString()},
                                         {QString(), QString(), QString()}};
    QTest::newRow("a line's end in a cell")
        << QStringLiteral("\"a\nb\"\tc\n") << Rows{{QStringLiteral("a\nb"), QStringLiteral("c")}};
    QTest::newRow("quotes in a cell") << QStringLiteral("\"say \"\"no\"\"\"\tx")
                                      << Rows{{QStringLiteral("say \"no\""), QStringLiteral("x")}};
    QTest::newRow("a quote inside") << QStringLiteral("5\" disk\tx")
                                    << Rows{{QStringLiteral("5\" disk"), QStringLiteral("x")}};
    QTest::newRow("a quote that nothing ends") << QStringLiteral("\"a\tb") << Rows{{QStringLiteral("a\tb")}};
}

void TsvTextTest::readsWhatSpreadsheetsWrite()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, rows);
    const std::vector<QStringList> read = tsvRows(text);
    QCOMPARE(QList<QStringList>(read.begin(), read.end()), rows);
}

void TsvTextTest::readsBackWhatItWrote()
{
    const std::vector<QStringList> rows{{QStringLiteral("a\tb"), QStringLiteral("\"c\""), QString()},
                                        {QStringLiteral("d\ne"), QStringLiteral("5\""), QStringLiteral(" ")}};
    QVERIFY(tsvRows(tsvText(rows)) == rows);
}

QTEST_GUILESS_MAIN(TsvTextTest)
#include "tsv_text_test.moc"
