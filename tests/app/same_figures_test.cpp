// One value has one text: what grid, form, list of inputs, key figure, tool tip and chart say of it is the same, in any
// locale and in any scale of money. Only what is exported for another program stands in full, in the C locale.

#include "tests/app/window_fixture.h"
#include "views/charts/axis_text.h"
#include "views/charts/exhibit_chart.h"
#include "views/charts/exhibit_csv.h"
#include "views/charts/exhibit_picture.h"
#include "views/items/contract_columns.h"
#include "views/panels/charts_panel.h"
#include "views/panels/contracts_panel.h"
#include "views/panels/inputs_panel.h"

using namespace rackrent;

namespace {

enum Chart { BreakEvenChart, RentChart, CommitmentChart };

/// A row of a chart's card: "Anthropic: 1.25bn".
QString cardValue(const QString& card, const QString& label)
{
    for (const QString& line : card.split(u'\n'))
        if (line.startsWith(label + QStringLiteral(": ")))
            return line.mid(label.size() + 2);
    return {};
}

} // namespace

class SameFiguresTest : public QObject, WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() {}
    void cleanup()
    {
        closeWindow();
        QLocale::setDefault(QLocale::c());
        NumberText::setMoneyScale(MoneyScale::Automatic);
    }

    void everyLocaleAndScale_data();
    void everyLocaleAndScale();
    void theCsvHasTheSameValues();

private:
    ExhibitChart& chart(Chart which) const { return *m_window->charts().charts()[which]; }
    /// The card of a chart at a month, reached with the keys.
    QString card(Chart which, int month) const
    {
        ExhibitChart& at = chart(which);
        QTest::keyClick(&at, Qt::Key_Home);
        for (int i = 0; i < month; ++i)
            QTest::keyClick(&at, Qt::Key_Right);
        return at.hoverText();
    }
    QStringList direct(Chart which) const
    {
        QStringList texts;
        for (const DirectLabel& label : chart(which).picture().labels().direct)
            texts << label.text;
        return texts;
    }
    QString tip(const char* key) const
    {
        QTextDocument document;
        document.setHtml(m_window->keyFigures().toolTipText(key));
        return document.toPlainText();
    }
    QString inputValue(const QString& part, const QString& field) const;
    QString gridValue(ContractField field) const
    {
        const QAbstractItemModel* model = m_window->contracts().table()->model();
        return model->index(0, columnOf(field)).data().toString();
    }
    void theRentIsTheSame();
    void totalsAreTheSame();
    void theBreakEvenIsTheSame();
};

QString SameFiguresTest::inputValue(const QString& part, const QString& field) const
{
    m_window->docks().open(QStringLiteral("inputs"));
    auto* panel = m_window->findChild<InputsPanel*>();
    const QAbstractItemModel* rows = panel->view().model();
    for (int row = 0; row < rows->rowCount(); ++row)
        if (rows->index(row, 0).data().toString() == part && rows->index(row, 1).data().toString() == field)
            return rows->index(row, 2).data().toString();
    return {};
}

void SameFiguresTest::everyLocaleAndScale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<MoneyScale>("scale");
    const QLocale german(QLocale::German, QLocale::Germany);
    QTest::newRow("point, automatic") << QLocale::c() << MoneyScale::Automatic;
    QTest::newRow("comma, automatic") << german << MoneyScale::Automatic;
    QTest::newRow("comma, in full") << german << MoneyScale::Units;
    QTest::newRow("comma, millions") << german << MoneyScale::Millions;
    QTest::newRow("point, billions") << QLocale::c() << MoneyScale::Billions;
}

void SameFiguresTest::everyLocaleAndScale()
{
    QFETCH(QLocale, locale);
    QFETCH(MoneyScale, scale);
    QLocale::setDefault(locale);
    NumberText::setMoneyScale(scale);
    openWindow();
    theRentIsTheSame();
    totalsAreTheSame();
    theBreakEvenIsTheSame();
}

/// An input: in full wherever it is edited or listed, in three figures wherever it is charted.
void SameFiguresTest::theRentIsTheSame()
{
    const NumberText numbers(QStringLiteral("USD"));
    const double rent = m_window->document().results().project.contracts[0].rent.rate;
    const QString full = numbers.full(rent, Quantity::Money);
    QCOMPARE(gridValue(ContractField::Rate), full);
    const QString withUnit = full + QStringLiteral(" USD a month");
    QTRY_COMPARE(inputValue(QStringLiteral("Anthropic"), QStringLiteral("Rent rate")), withUnit);
    QVERIFY2(tip("headline_rent").contains(QStringLiteral("Anthropic, Rent rate: %1").arg(withUnit)),
             qPrintable(tip("headline_rent")));
    // The third month, when the ramp is over.
    QCOMPARE(cardValue(card(RentChart, 2), QStringLiteral("Anthropic")), numbers.compact(rent, Quantity::Money));
}

/// What is computed: three figures, or the person's scale, in card, tool tips, labels and charts.
void SameFiguresTest::totalsAreTheSame()
{
    const QString capital = value("capital_total");
    QCOMPARE(cardValue(card(BreakEvenChart, 3), QStringLiteral("Capital")), capital);
    for (const QString& label : direct(BreakEvenChart)) // one that has no room is left out
        if (label.startsWith(QStringLiteral("Capital ")) && label.back().isDigit())
            QCOMPARE(label, QStringLiteral("Capital ") + capital);
    for (const char* key : {"npv", "irr", "moic", "payback_rent_months", "payback_noi_months"})
        QVERIFY2(tip(key).contains(QStringLiteral("Capital: %1 USD").arg(capital)), qPrintable(tip(key)));
    // The sum of what the commitment chart shows month by month.
    double committed = 0;
    for (const double month : chart(CommitmentChart).exhibit().series.front().values)
        committed += month;
    QCOMPARE(chartMoney(committed), value("committed_rent"));
}

void SameFiguresTest::theBreakEvenIsTheSame()
{
    const QString months = value("payback_rent_months").section(u' ', 0, 0);
    const QString day = m_window->keyFigures().captionText("payback_rent_months");
    const std::string& label = chart(BreakEvenChart).exhibit().crossings.front().label;
    QCOMPARE(QString::fromStdString(label), QStringLiteral("Rent: %1, month %2").arg(day, months));
}

void SameFiguresTest::theCsvHasTheSameValues()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    openWindow();
    const QList<QByteArray> rows = exhibitCsv(chart(RentChart).exhibit()).split('\n');
    const QList<QByteArray> names = rows.front().trimmed().split(',');
    const QList<QByteArray> fields = rows[3].trimmed().split(','); // the third month
    const auto column = names.indexOf("Anthropic (USD a month)");
    QVERIFY2(column > 0, rows.front());
    QCOMPARE(fields[column], QByteArray("1250000000"));
    QCOMPARE(chartMoney(fields[column].toDouble()), cardValue(card(RentChart, 2), QStringLiteral("Anthropic")));
}

QTEST_MAIN(SameFiguresTest)
#include "same_figures_test.moc"
