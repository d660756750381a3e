#include "views/format/money_unit.h"

#include "views/format/format_words.h"

#include <QStringList>

#include <cmath>

namespace rackrent {

namespace {

MoneyUnit largestThatFits(double magnitude)
{
    MoneyUnit fitting;
    // Rising: "3k" is a thousand's.
    const QStringList words = Format::tr("3k 6m 9bn 12tn", "powers of ten, each with its suffix, rising").split(u' ');
    for (const QString& word : words) {
        qsizetype digits = 0;
        while (digits < word.size() && word[digits].isDigit())
            ++digits;
        const double size = std::pow(10.0, word.left(digits).toInt());
        const double step = size / fitting.size;
        if (size <= fitting.size ||
            magnitude < (step - 0.5) * fitting.size) // half a unit below, it is rounded up to it
            break;
        fitting = {size, word.mid(digits)};
    }
    return fitting;
}

} // namespace

MoneyUnit moneyUnit(double magnitude, MoneyScale scale)
{
    switch (scale) {
    case MoneyScale::Automatic: return largestThatFits(magnitude);
    case MoneyScale::Units: break;
    case MoneyScale::Thousands: return {1e3, Format::tr("k", "thousand")};
    case MoneyScale::Millions: return {1e6, Format::tr("m", "million")};
    case MoneyScale::Billions: return {1e9, Format::tr("bn", "billion")};
    }
    return {};
}

} // namespace rackrent
