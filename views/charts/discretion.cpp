#include "views/charts/discretion.h"

#include <QRegularExpression>

#include <cmath>

namespace rackrent {

namespace {

/// A number with its decimals, thousands and scale. Whole numbers without one are days, years and counts.
const QRegularExpression& amounts()
{
    static const QRegularExpression pattern(QStringLiteral("(?<![\\p{L}\\d.,\\x{2212}-])([+\\x{2212}-]?)(\\d{1,3}(?:[,'"
                                                           "\\x{202f}\\x{a0}]\\d{3})+(?:[.,]\\d+)?|\\d+[.,]\\d+|"
                                                           "\\d+(?=\\s?(?:tn|bn|mn|m|k|%|x|pp|MW|months?|years?)(?!["
                                                           "\\p{L}])))(\\s?(?:tn|bn|mn|m|k|%|x|pp)(?![\\p{L}]))?"));
    return pattern;
}

/// To one figure below ten and to whole ones above.
QString rounded(const QString& digits)
{
    QString plain = digits;
    plain.remove(QRegularExpression(QStringLiteral("[,'\\x{202f}\\x{a0}](?=\\d{3}(?:\\D|$))")));
    const double value = plain.replace(u',', u'.').toDouble();
    if (value == 0 || value >= 10)
        return QString::number(std::round(value), 'f', 0);
    const double step = std::pow(10.0, std::floor(std::log10(value)));
    return QString::number(std::round(value / step) * step, 'g', 2);
}

} // namespace

QString discreet(const QString& text, Discretion discretion)
{
    if (discretion == Discretion::Exact)
        return text;
    QString said;
    qsizetype from = 0;
    for (auto match = amounts().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        said += text.mid(from, one.capturedStart() - from);
        said += discretion == Discretion::Hidden ? QStringLiteral("\u2022\u2022\u2022")
                                                 : one.captured(1) + rounded(one.captured(2)) + one.captured(3);
        from = one.capturedEnd();
    }
    return said + text.mid(from);
}

} // namespace rackrent
