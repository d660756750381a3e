#pragma once

#include "views/format/quantity.h"
#include "views/format/typed.h"

#include <QLocale>
#include <QString>

#include <string>
#include <vector>

namespace rackrent {

/// Reads one typed number from left to right: brackets or sign, currency, digits, exponent, units. Each step
/// leaves `m_error` set when it cannot go on. Used once; `NumberText::read` is the way in.
class NumberReader {
public:
    NumberReader(const QString& typed, Quantity quantity, QString currency, const QLocale& locale);

    Typed<double> read();

private:
    bool fail(const QString& reason);
    bool readBrackets();
    bool readSignAndCurrency();
    bool readDigits();
    bool readSeparator(QChar separator);
    bool groupsFit();
    bool readExponent();
    bool readUnits();
    QString withoutEnergy(const QString& rest);
    bool readUnit(const QString& word);
    bool scaleWith(int exponent, int factor);
    Typed<double> value() const;

    QChar at(qsizetype offset = 0) const;
    bool digitAt(qsizetype offset) const;
    void skipSpaces();
    bool isGroupSeparator(QChar c) const;
    QString withWanted(const QString& reason) const; ///< and what would be right

    QString m_text;
    Quantity m_quantity;
    QString m_currency;
    QChar m_decimal;
    QChar m_group;
    bool m_indianGroups = false;

    qsizetype m_at = 0;
    QString m_error;
    bool m_negative = false;
    bool m_fractionBegun = false;
    std::string m_whole;
    std::string m_fraction;
    QString m_separators;      ///< the thousands separators met
    std::vector<int> m_groups; ///< digits in each group of the whole part
    long m_exponent = 0;
    int m_factor = 1;
    bool m_scaled = false;
    bool m_hasCurrency = false;
    bool m_hasUnit = false;
};

} // namespace rackrent
