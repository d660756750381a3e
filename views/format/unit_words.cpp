#include "views/format/unit_words.h"

#include <QStringList>

#include <array>

namespace rackrent {
namespace {

struct Row {
    const char* word;
    UnitWord unit;
};

// Words are compared without case: an analyst's M, MM and mn are all million, a typed mw is megawatt.
constexpr std::array rows{
    Row{"k", {Dimension::Scale, 3}},         Row{"thousand", {Dimension::Scale, 3}},
    Row{"m", {Dimension::Scale, 6}},         Row{"mn", {Dimension::Scale, 6}},
    Row{"mm", {Dimension::Scale, 6}},        Row{"mio", {Dimension::Scale, 6}},
    Row{"million", {Dimension::Scale, 6}},   Row{"millions", {Dimension::Scale, 6}},
    Row{"b", {Dimension::Scale, 9}},         Row{"bn", {Dimension::Scale, 9}},
    Row{"mrd", {Dimension::Scale, 9}},       Row{"billion", {Dimension::Scale, 9}},
    Row{"billions", {Dimension::Scale, 9}},  Row{"tn", {Dimension::Scale, 12}},
    Row{"trillion", {Dimension::Scale, 12}}, Row{"trillions", {Dimension::Scale, 12}},
    Row{"%", {Dimension::Share, -2}},        Row{"percent", {Dimension::Share, -2}},
    Row{"pct", {Dimension::Share, -2}},      Row{"bp", {Dimension::Share, -4}},
    Row{"bps", {Dimension::Share, -4}},      Row{"kw", {Dimension::Power, -3}},
    Row{"mw", {Dimension::Power, 0}},        Row{"gw", {Dimension::Power, 3}},
    Row{"kwh", {Dimension::Energy, -3}},     Row{"mwh", {Dimension::Energy, 0}},
    Row{"gwh", {Dimension::Energy, 3}},      Row{"gpu", {Dimension::Count, 0}},
    Row{"gpus", {Dimension::Count, 0}},      Row{"d", {Dimension::Days, 0}},
    Row{"day", {Dimension::Days, 0}},        Row{"days", {Dimension::Days, 0}},
    Row{"m", {Dimension::Months, 0}},        Row{"mo", {Dimension::Months, 0}},
    Row{"mth", {Dimension::Months, 0}},      Row{"mths", {Dimension::Months, 0}},
    Row{"month", {Dimension::Months, 0}},    Row{"months", {Dimension::Months, 0}},
    Row{"y", {Dimension::Years, 0}},         Row{"yr", {Dimension::Years, 0}},
    Row{"yrs", {Dimension::Years, 0}},       Row{"year", {Dimension::Years, 0}},
    Row{"years", {Dimension::Years, 0}},     Row{"x", {Dimension::Multiple, 0}},
};

struct Symbol {
    char16_t sign;
    const char* currencies;
};

// ISO 4217 codes of the currencies that are commonly written with the sign.
constexpr std::array symbols{
    Symbol{u'$', "USD CAD AUD NZD SGD HKD TWD MXN BRL CLP COP ARS"},
    Symbol{u'€', "EUR"},
    Symbol{u'£', "GBP"},
    Symbol{u'¥', "JPY CNY"},
    Symbol{u'₹', "INR"},
    Symbol{u'₩', "KRW"},
};

const Symbol* symbolOf(QStringView word)
{
    for (const Symbol& symbol : symbols)
        if (word.size() == 1 && word.front().unicode() == symbol.sign)
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

} // namespace

UnitWord unitWord(QStringView word, Quantity quantity)
{
    UnitWord elsewhere;
    for (const Row& row : rows) {
        if (word.compare(QLatin1String(row.word), Qt::CaseInsensitive) != 0)
            continue;
        if (takes(quantity, row.unit.dimension)) {
            UnitWord unit = row.unit;
            if (quantity == Quantity::Months && unit.dimension == Dimension::Years)
                unit.factor = 12;
            return unit;
        }
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
    case Dimension::Scale: return QStringLiteral("a multiplier");
    case Dimension::Currency: return QStringLiteral("a currency");
    case Dimension::Share: return QStringLiteral("a unit of rates");
    case Dimension::Power: return QStringLiteral("a unit of power");
    case Dimension::Energy: return QStringLiteral("a unit of energy");
    case Dimension::Count: return QStringLiteral("a count of GPUs");
    case Dimension::Days:
    case Dimension::Months:
    case Dimension::Years: return QStringLiteral("a unit of time");
    case Dimension::Multiple: return QStringLiteral("a multiple");
    case Dimension::Unknown: break;
    }
    return QStringLiteral("no unit known here");
}

QString wantedText(Quantity quantity)
{
    // Examples without a decimal point: they read the same in every locale.
    switch (quantity) {
    case Quantity::Money: return QStringLiteral("an amount of money, such as 40bn, 18m or 250k");
    case Quantity::UnitPrice: return QStringLiteral("a price, such as 120 or 2k");
    case Quantity::Rate: return QStringLiteral("a rate, such as 3% or 35bp");
    case Quantity::MegaWatt: return QStringLiteral("a power, such as 120MW or 800kW");
    case Quantity::Count: return QStringLiteral("a number of GPUs, such as 110000 or 220k");
    case Quantity::Days: return QStringLiteral("a number of days, such as 90");
    case Quantity::Months: return QStringLiteral("a number of months, such as 36 or 3y");
    case Quantity::Years: return QStringLiteral("a number of years, such as 3");
    case Quantity::Multiple: return QStringLiteral("a multiple, such as 2x");
    case Quantity::Factor: return QStringLiteral("a number, such as 2");
    case Quantity::EnergyPrice: return QStringLiteral("a price of a MWh, such as 60");
    }
    return {};
}

} // namespace rackrent
