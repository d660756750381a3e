#include "views/format/amount_words.h"

#include "views/format/money_unit.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace rackrent {

namespace {

int zerosOf(const QString& suffix)
{
    return suffix == QLatin1String("tn")   ? 12
           : suffix == QLatin1String("bn") ? 9
           : suffix == QLatin1String("m")  ? 6
                                           : 3;
}

/// A number in plain digits times a power of ten, in the language's unit and without a figure more or less.
QString counted(const QString& number, int zeros)
{
    const double value = number.toDouble() * std::pow(10.0, zeros);
    const MoneyUnit unit = moneyUnit(value, MoneyScale::Automatic);
    const auto decimals = number.size() - number.indexOf(u'.') - 1;
    const int places = (number.contains(u'.') ? static_cast<int>(decimals) : 0) - zeros +
                       static_cast<int>(std::lround(std::log10(unit.size)));
    return QString::number(value / unit.size, 'f', std::max(0, places)) + unit.suffix;
}

} // namespace

QString amountsInLanguage(const QString& sentence)
{
    static const QRegularExpression amount(QStringLiteral("(?<![\\w.])(\\d+(?:\\.\\d+)?)(k|m|bn|tn)(?![\\w])"));
    QString counting = sentence;
    qsizetype behind = 0;
    for (auto found = amount.globalMatch(sentence); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString words = counted(match.captured(1), zerosOf(match.captured(2)));
        counting.replace(match.capturedStart() + behind, match.capturedLength(), words);
        behind += words.size() - match.capturedLength();
    }
    return counting;
}

} // namespace rackrent
