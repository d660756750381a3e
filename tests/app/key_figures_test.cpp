// What a card of the strip says beyond its figure: definition and inputs in its tool tip, numbers in the person's
// locale.

#include "tests/app/window_fixture.h"
#include "views/format/locales.h"
#include "views/panels/key_figures.h"

using namespace rackrent;

namespace {

/// What a person reads in a tool tip.
QString plain(const QString& toolTip)
{
    QTextDocument document;
    document.setHtml(toolTip);
    return document.toPlainText();
}

} // namespace

class KeyFiguresTest : public QObject, WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup()
    {
        closeWindow();
        QLocale::setDefault(QLocale::c());
    }

    void everyToolTipHasDefinitionAndInputs();
    void inputsAreThoseOfTheFigure_data();
    void inputsAreThoseOfTheFigure();
    void inputsFollowEditsAndScenarios();
    void namesStandAsTheyWereTyped();
    void longListsAreCut();
    void captionsAreInTheLocale();

private:
    QString tip(const char* key) const { return plain(m_window->keyFigures().toolTipText(key)); }
    void set(const char* pointer, Json value)
    {
        QVERIFY(!m_window->document().edit(QStringLiteral("Test"), {{pointer, std::move(value), {}, true}}));
    }
};

void KeyFiguresTest::everyToolTipHasDefinitionAndInputs()
{
    for (const KeyFigure& figure : keyFigures()) {
        const QString text = plain(m_window->keyFigures().toolTipText(figure.metric));
        const QString definition = QString::fromStdString(std::string(metricRow(figure.metric).definition));
        QVERIFY2(text.contains(definition), qPrintable(text));
        const QStringList lines = text.section(QStringLiteral("Computed from\n"), 1).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(!lines.isEmpty(), qPrintable(text));
        for (const QString& line : lines)
            QVERIFY2(line.contains(QRegularExpression(QStringLiteral("^.+: .+$"))), qPrintable(line));
    }
}

void KeyFiguresTest::inputsAreThoseOfTheFigure_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* metric, const char* line) {
        QTest::addRow("%s: %s", metric, line) << QString::fromLatin1(metric) << QString::fromLatin1(line);
    };
    row("npv", "Valuation, Discount rate: 12%");
    row("npv", "Valuation, Valuation date: 1 May 2026");
    row("npv", "Capital: 40.0bn USD");
    row("npv", "Timeline, Length: 60 months");
    row("payback_rent_months", "Capital: 40.0bn USD");
    row("payback_rent_months", "Anthropic, Rent rate: 1,250,000,000 USD a month");
    row("payback_noi_months", "Google, Rent rate: 920,000,000 USD a month");
    row("capital_total", "Colossus 1 and 2, Memphis, Capital, row 1, Amount: 40,000,000,000 USD");
    row("committed_rent", "Anthropic, Notice period: 90 days");
    row("walt_years", "Anthropic, End: 31 May 2029");
    row("walt_to_exit_years", "Google, Notice from: 1 Jan 2027");
}

void KeyFiguresTest::inputsAreThoseOfTheFigure()
{
    QFETCH(QString, metric);
    QFETCH(QString, line);
    const QStringList lines = tip(qPrintable(metric)).split(u'\n');
    QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
    // A contract that does not count is no input.
    QVERIFY(!lines.join(u'\n').contains(QStringLiteral("Reflection")));
}

void KeyFiguresTest::inputsFollowEditsAndScenarios()
{
    set("/valuation/discount_rate", 0.125);
    QVERIFY2(tip("npv").contains(QStringLiteral("Discount rate: 12.5%")), qPrintable(tip("npv")));
    QVERIFY(m_window->chooseScenario(QStringLiteral("article")));
    const Project& project = m_window->document().results().project;
    const QString rent = NumberText(QStringLiteral("USD")).full(project.contracts[0].rent.rate, Quantity::Money);
    QVERIFY2(tip("payback_rent_months").contains(QStringLiteral("Rent rate: %1 USD a month").arg(rent)),
             qPrintable(tip("payback_rent_months")));
}

void KeyFiguresTest::namesStandAsTheyWereTyped()
{
    set("/contracts/0/tenant", "<img src=x> & <b>Co");
    QVERIFY2(tip("headline_rent").contains(QStringLiteral("<img src=x> & <b>Co, Rent rate: ")),
             qPrintable(tip("headline_rent")));
}

void KeyFiguresTest::longListsAreCut()
{
    constexpr int copies = 4; // and the two that count
    for (int i = 0; i < copies; ++i)
        QVERIFY(!m_window->document().duplicateContract(0));
    QCOMPARE(tip("headline_rent").count(QStringLiteral("Rent rate: ")), 4);
    QVERIFY2(tip("headline_rent").contains(QStringLiteral("and 2 more")), qPrintable(tip("headline_rent")));
}

void KeyFiguresTest::captionsAreInTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    set("/valuation/discount_rate", 0.125);
    QCOMPARE(m_window->keyFigures().captionText("npv"), QStringLiteral("USD, at 12,5% a year"));
    QVERIFY(tip("npv").contains(QStringLiteral("Capital: 40,0bn USD")));

    Metrics metrics;
    metrics.irrRoots = {0.0521, 1.2};
    const auto irr = std::ranges::find(keyFigures(), std::string_view("irr"), &KeyFigure::metric);
    QCOMPARE(figureCaption(*irr, metrics, Project(), NumberText(QStringLiteral("USD"))),
             QStringLiteral("5,2% and 120,0%"));
}

QTEST_MAIN(KeyFiguresTest)
#include "key_figures_test.moc"
