#pragma once

#include "views/format/quantity.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace rackrent {

/// What a typed unit measures. `Scale` is a bare multiplier such as bn.
enum class Dimension { Scale, Currency, Share, Power, Energy, Count, Days, Months, Years, Multiple, Unknown };

/// A unit as a person types it: the number before it is worth `10^exponent * factor` of the quantity's own unit.
struct UnitWord {
    Dimension dimension = Dimension::Unknown;
    int exponent = 0;
    int factor = 1;
};

/// Units one by one: "bn USD" is two, "%" one, "MW" one, and so are 亿 and 元 in one run.
QStringList unitWordsOf(const QString& text);

/// The unit that a word means in a field of this quantity; the same letter can differ (m is million in money,
/// months in a term). A word that belongs to other quantities only comes back with its own dimension, one
/// that is no unit as `Unknown`.
UnitWord unitWord(QStringView word, Quantity quantity);

/// Whether the field takes a unit of this dimension.
bool takes(Quantity quantity, Dimension dimension);

/// Whether the word is a currency's symbol or code.
bool isCurrency(QStringView word);

/// Whether the word can mean this currency: its ISO 4217 code, or a symbol it uses.
bool meansCurrency(QStringView word, const QString& currency);

/// "a unit of power", for a refusal.
QString dimensionName(Dimension dimension);

/// "an amount of money, such as 18m or 40bn", for a refusal.
QString wantedText(Quantity quantity);

} // namespace rackrent
