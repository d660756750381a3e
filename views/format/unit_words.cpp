#include "views/format/unit_words.h"

#include "views/format/format_words.h"
#include "views/format/typed_characters.h"

#include <algorithm>
#include <array>

namespace rackrent {
namespace {

struct Row {
    QStringView word;
    UnitWord unit;
};

// Words are compared without case: an analyst's M, MM and mn are all million, a typed mw is megawatt.
constexpr std::array rows{
    Row{u"k", {Dimension::Scale, 3}},         Row{u"thousand", {Dimension::Scale, 3}},
    Row{u"m", {Dimension::Scale, 6}},         Row{u"mn", {Dimension::Scale, 6}},
    Row{u"mm", {Dimension::Scale, 6}},        Row{u"mio", {Dimension::Scale, 6}},
    Row{u"million", {Dimension::Scale, 6}},   Row{u"millions", {Dimension::Scale, 6}},
    Row{u"b", {Dimension::Scale, 9}},         Row{u"bn", {Dimension::Scale, 9}},
    Row{u"mrd", {Dimension::Scale, 9}},       Row{u"billion", {Dimension::Scale, 9}},
    Row{u"billions", {Dimension::Scale, 9}},  Row{u"tn", {Dimension::Scale, 12}},
    Row{u"trillion", {Dimension::Scale, 12}}, Row{u"trillions", {Dimension::Scale, 12}},
    Row{u"%", {Dimension::Share, -2}},        Row{u"percent", {Dimension::Share, -2}},
    Row{u"pct", {Dimension::Share, -2}},      Row{u"bp", {Dimension::Share, -4}},
    Row{u"bps", {Dimension::Share, -4}},      Row{u"kw", {Dimension::Power, -3}},
    Row{u"mw", {Dimension::Power, 0}},        Row{u"gw", {Dimension::Power, 3}},
    Row{u"kwh", {Dimension::Energy, -3}},     Row{u"mwh", {Dimension::Energy, 0}},
    Row{u"gwh", {Dimension::Energy, 3}},      Row{u"gpu", {Dimension::Count, 0}},
    Row{u"gpus", {Dimension::Count, 0}},      Row{u"d", {Dimension::Days, 0}},
    Row{u"day", {Dimension::Days, 0}},        Row{u"days", {Dimension::Days, 0}},
    Row{u"m", {Dimension::Months, 0}},        Row{u"mo", {Dimension::Months, 0}},
    Row{u"mth", {Dimension::Months, 0}},      Row{u"mths", {Dimension::Months, 0}},
    Row{u"month", {Dimension::Months, 0}},    Row{u"months", {Dimension::Months, 0}},
    Row{u"y", {Dimension::Years, 0}},         Row{u"yr", {Dimension::Years, 0}},
    Row{u"yrs", {Dimension::Years, 0}},       Row{u"year", {Dimension::Years, 0}},
    Row{u"years", {Dimension::Years, 0}},     Row{u"x", {Dimension::Multiple, 0}},
};

// Chinese counts by ten thousands. Longer ones first: a text such as 1.25亿元 is read without blanks.
constexpr std::array chineseRows{
    Row{u"万千瓦", {Dimension::Power, 1}},  Row{u"千瓦时", {Dimension::Energy, -3}},
    Row{u"兆瓦时", {Dimension::Energy, 0}}, Row{u"吉瓦时", {Dimension::Energy, 3}},
    Row{u"个基点", {Dimension::Share, -4}}, Row{u"个月", {Dimension::Months, 0}},
    Row{u"基点", {Dimension::Share, -4}},   Row{u"千瓦", {Dimension::Power, -3}},
    Row{u"兆瓦", {Dimension::Power, 0}},    Row{u"吉瓦", {Dimension::Power, 3}},
    Row{u"百万", {Dimension::Scale, 6}},    Row{u"千万", {Dimension::Scale, 7}},
    Row{u"十亿", {Dimension::Scale, 9}},    Row{u"百亿", {Dimension::Scale, 10}},
    Row{u"千亿", {Dimension::Scale, 11}},   Row{u"万亿", {Dimension::Scale, 12}},
    Row{u"千", {Dimension::Scale, 3}},      Row{u"万", {Dimension::Scale, 4}},
    Row{u"亿", {Dimension::Scale, 8}},      Row{u"天", {Dimension::Days, 0}},
    Row{u"日", {Dimension::Days, 0}},       Row{u"月", {Dimension::Months, 0}},
    Row{u"年", {Dimension::Years, 0}},      Row{u"倍", {Dimension::Multiple, 0}},
};

struct Symbol {
    QStringView sign;
    const char* currencies;
};

// ISO 4217 codes of the currencies that are commonly written so.
constexpr std::array symbols{
    Symbol{u"$", "USD CAD AUD NZD SGD HKD TWD MXN BRL CLP COP ARS"},
    Symbol{u"€", "EUR"},
    Symbol{u"£", "GBP"},
    Symbol{u"¥", "JPY CNY"},
    Symbol{u"₹", "INR"},
    Symbol{u"₩", "KRW"},
    Symbol{u"人民币", "CNY"},
    Symbol{u"美元", "USD"},
    Symbol{u"欧元", "EUR"},
    Symbol{u"英镑", "GBP"},
    Symbol{u"日元", "JPY"},
    Symbol{u"港元", "HKD"},
    Symbol{u"港币", "HKD"},
    Symbol{u"新元", "SGD"},
    Symbol{u"元", "CNY"},
};

const Symbol* symbolOf(QStringView word)
{
    for (const Symbol& symbol : symbols)
        if (word == symbol.sign)
            return &symbol;
    return nullptr;
}

bool isThreeCapitals(QStringView word)
{
    if (word.size() != 3)
        return false;
    for (QChar letter : word)
        if (letter < u'A' || letter > u'Z')
            return false;
    return true;
}

UnitWord inQuantity(UnitWord unit, Quantity quantity)
{
    if (quantity == Quantity::Months && unit.dimension == Dimension::Years)
        unit.factor = 12;
    return unit;
}

/// The length of the first unit or currency in a run of Chinese; the whole run where none is known.
qsizetype firstChineseWord(QStringView run)
{
    qsizetype longest = 0;
    for (const Row& row : chineseRows)
        if (run.startsWith(row.word))
            longest = std::max(longest, row.word.size());
    for (const Symbol& symbol : symbols)
        if (run.startsWith(symbol.sign))
            longest = std::max(longest, symbol.sign.size());
    return longest > 0 ? longest : run.size();
}

bool isChinese(QChar c) { return c.script() == QChar::Script_Han; }

} // namespace

QStringList unitWordsOf(const QString& text)
{
    QStringList result;
    for (qsizetype at = 0; at < text.size();) {
        const QChar first = text[at];
        qsizetype end = at + 1;
        while (isUnitLetter(first) && end < text.size() && isUnitLetter(text[end]) &&
               isChinese(text[end]) == isChinese(first))
            ++end;
        if (isChinese(first))
            end = at + firstChineseWord(QStringView(text).sliced(at, end - at));
        if (first != u' ')
            result += text.sliced(at, end - at);
        at = end;
    }
    return result;
}

UnitWord unitWord(QStringView word, Quantity quantity)
{
    for (const Row& row : chineseRows)
        if (word == row.word)
            return inQuantity(row.unit, quantity);
    UnitWord elsewhere;
    for (const Row& row : rows) {
        if (word.compare(row.word, Qt::CaseInsensitive) != 0)
            continue;
        if (takes(quantity, row.unit.dimension))
            return inQuantity(row.unit, quantity);
        if (elsewhere.dimension == Dimension::Unknown)
            elsewhere = row.unit;
    }
    return elsewhere;
}

bool takes(Quantity quantity, Dimension dimension)
{
    switch (quantity) {
    case Quantity::Money:
    case Quantity::UnitPrice: return dimension == Dimension::Scale || dimension == Dimension::Currency;
    case Quantity::Rate: return dimension == Dimension::Share;
    case Quantity::MegaWatt: return dimension == Dimension::Power;
    case Quantity::Count: return dimension == Dimension::Scale || dimension == Dimension::Count;
    case Quantity::Days: return dimension == Dimension::Days;
    case Quantity::Months: return dimension == Dimension::Months || dimension == Dimension::Years;
    case Quantity::Years: return dimension == Dimension::Years;
    case Quantity::Multiple: return dimension == Dimension::Multiple;
    case Quantity::Factor: return false;
    case Quantity::EnergyPrice: return dimension == Dimension::Currency;
    }
    return false;
}

bool isCurrency(QStringView word) { return symbolOf(word) != nullptr || isThreeCapitals(word); }

bool meansCurrency(QStringView word, const QString& currency)
{
    if (word.compare(currency, Qt::CaseInsensitive) == 0)
        return true;
    const Symbol* symbol = symbolOf(word);
    return symbol != nullptr && QString::fromLatin1(symbol->currencies).split(u' ').contains(currency);
}

QString dimensionName(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Scale: return Format::tr("a multiplier");
    case Dimension::Currency: return Format::tr("a currency");
    case Dimension::Share: return Format::tr("a unit of rates");
    case Dimension::Power: return Format::tr("a unit of power");
    case Dimension::Energy: return Format::tr("a unit of energy");
    case Dimension::Count: return Format::tr("a count of GPUs");
    case Dimension::Days:
    case Dimension::Months:
    case Dimension::Years: return Format::tr("a unit of time");
    case Dimension::Multiple: return Format::tr("a multiple");
    case Dimension::Unknown: break;
    }
    return Format::tr("no unit known here");
}

QString wantedText(Quantity quantity)
{
    // Examples without a decimal point: they read the same in every locale.
    switch (quantity) {
    case Quantity::Money: return Format::tr("an amount of money, such as 40bn, 18m or 250k");
    case Quantity::UnitPrice: return Format::tr("a price, such as 120 or 2k");
    case Quantity::Rate: return Format::tr("a rate, such as 3% or 35bp");
    case Quantity::MegaWatt: return Format::tr("a power, such as 120MW or 800kW");
    case Quantity::Count: return Format::tr("a number of GPUs, such as 110000 or 220k");
    case Quantity::Days: return Format::tr("a number of days, such as 90");
    case Quantity::Months: return Format::tr("a number of months, such as 36 or 3y");
    case Quantity::Years: return Format::tr("a number of years, such as 3");
    case Quantity::Multiple: return Format::tr("a multiple, such as 2x");
    case Quantity::Factor: return Format::tr("a number, such as 2");
    case Quantity::EnergyPrice: return Format::tr("a price of a MWh, such as 60");
    }
    return {};
}

} // namespace rackrent
