#include "views/style/palette.h"
#include "views/style/style_sheet.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QLabel>
#include <QPalette>
#include <QTest>

#include <array>
#include <cmath>

using namespace rackrent;

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Vector times(const Matrix& matrix, const Vector& vector)
{
    Vector result{};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t k = 0; k < 3; ++k)
            result[i] += matrix[i][k] * vector[k];
    return result;
}

/// Björn Ottosson, "A perceptual color space for image processing", 2020.
Vector okLab(const Vector& rgb)
{
    static constexpr Matrix toCones{{{0.4122214708, 0.5363325363, 0.0514459929},
                                     {0.2119034982, 0.6806995451, 0.1073969566},
                                     {0.0883024619, 0.2817188376, 0.6299787005}}};
    static constexpr Matrix toLab{{{0.2104542553, 0.7936177850, -0.0040720468},
                                   {1.9779984951, -2.4285922050, 0.4505937099},
                                   {0.0259040371, 0.7827717662, -0.8086757660}}};
    Vector cones = times(toCones, rgb);
    for (double& cone : cones)
        cone = std::cbrt(std::max(cone, 0.0));
    return times(toLab, cones);
}

/// Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency",
/// 2009, severity 1.
const std::array<std::pair<const char*, Matrix>, 4> sights{{
    {"normal", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia",
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia",
     {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
}};

double difference(const QColor& first, const QColor& second, const Matrix& sight)
{
    const auto seen = [&](const QColor& colour) {
        return okLab(times(sight, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())}));
    };
    const Vector a = seen(first);
    const Vector b = seen(second);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

class PaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(*qApp, Theme::Light); }

    void textReads_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textReads()
    {
        QFETCH(const bool, isDark);
        const Colours& c = isDark ? darkColours() : lightColours();
        QCOMPARE(c.isDark, isDark);
        for (const QColor& paper : {c.window, c.surface, c.raised, c.alternate})
            for (const QColor& ink : {c.text, c.muted, c.warning, c.error, c.positive, c.negative, c.accent})
                QVERIFY2(contrastRatio(ink, paper) >= 4.5, qPrintable(ink.name() + " on " + paper.name()));
        QVERIFY(contrastRatio(c.text, c.accentSoft) >= 4.5);
        QVERIFY(contrastRatio(c.text, c.errorSoft) >= 4.5);
        QVERIFY(contrastRatio(c.onAccent, c.accent) >= 4.5);
    }

    void seriesStandOut_data() { textReads_data(); }

    void seriesStandOut()
    {
        QFETCH(const bool, isDark);
        const Colours& c = isDark ? darkColours() : lightColours();
        for (const QColor& mark : {c.capital, c.rent, c.noi, c.committed, c.cancellable, c.otherTenants})
            QVERIFY2(contrastRatio(mark, c.surface) >= 3, qPrintable(mark.name()));
        for (std::size_t slot = 0; slot < tenantColourCount; ++slot) {
            const QColor colour = tenantColour(slot, isDark);
            QVERIFY2(contrastRatio(colour, c.surface) >= 3, qPrintable(colour.name()));
            QVERIFY2(contrastRatio(colour, textOn(colour)) >= 4.5, qPrintable(colour.name()));
        }
        QVERIFY(contrastRatio(c.committed, c.cancellable) >= 2.5);
    }

    void tenantsDifferForEveryEye_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<std::size_t>("sight");
        for (const bool isDark : {false, true})
            for (std::size_t i = 0; i < sights.size(); ++i)
                QTest::addRow("%s, %s", sights[i].first, isDark ? "dark" : "light") << isDark << i;
    }

    /// 0.02 is about the difference that is just seen between large areas side by side.
    void tenantsDifferForEveryEye()
    {
        QFETCH(const bool, isDark);
        QFETCH(const std::size_t, sight);
        for (std::size_t i = 0; i < tenantColourCount; ++i)
            for (std::size_t j = 0; j < i; ++j) {
                const double apart = difference(tenantColour(i, isDark), tenantColour(j, isDark), sights[sight].second);
                const double wanted = i < 4 ? 0.07 : 0.05;
                QVERIFY2(apart >= wanted, qPrintable(QStringLiteral("slots %1 and %2: %3").arg(i).arg(j).arg(apart)));
            }
    }

    void slotsRepeatAfterTheLast() { QCOMPARE(tenantColour(tenantColourCount + 2, false), tenantColour(2, false)); }

    void themesSwitchWithoutRestart()
    {
        QLabel label;
        applyTheme(*qApp, Theme::Dark);
        QCOMPARE(label.palette().color(QPalette::Window), darkColours().window);
        QVERIFY(coloursFor(label.palette()).isDark);
        applyTheme(*qApp, Theme::Light);
        QCOMPARE(label.palette().color(QPalette::Window), lightColours().window);
        QVERIFY(!coloursFor(label.palette()).isDark);
    }

    void systemFollowsTheDesktopNotOurTheme()
    {
        const bool before = coloursOf(Theme::System).isDark;
        applyTheme(*qApp, Theme::Dark);
        QCOMPARE(coloursOf(Theme::System).isDark, before);
    }

    void figuresHaveOneWidth()
    {
        const QFontMetricsF metrics(QApplication::font());
        for (int digit = 1; digit <= 9; ++digit)
            QCOMPARE(metrics.horizontalAdvance(QString::number(digit)), metrics.horizontalAdvance(QStringLiteral("0")));
    }

    void theStyleSheetNamesNoUnknownColour()
    {
        for (const Colours& colours : {lightColours(), darkColours()})
            QVERIFY(!styleSheet(colours).contains('@'));
    }
};

QTEST_MAIN(PaletteTest)
#include "palette_test.moc"
