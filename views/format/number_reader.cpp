#include "views/format/number_reader.h"

#include "views/format/format_words.h"
#include "views/format/number_text.h"
#include "views/format/typed_characters.h"
#include "views/format/unit_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace rackrent {
namespace {

constexpr qsizetype longestText = 200;
constexpr long largestExponent = 99999;

QChar firstOf(const QString& separator)
{
    const QString text = separator.isEmpty() ? QString() : separator.left(1);
    if (text.isEmpty() || isSpace(text[0]))
        return u' ';
    return text[0] == QChar(0x2019) ? QChar(u'\'') : text[0];
}

bool isOperator(QChar c)
{
    return c == u'*' || c == u'+' || c == u'-' || c == u'/' || c == u'^' || c == QChar(0x00D7) || c == u'(' ||
           c == u')' || c == u'=';
}

QString separatorName(QChar separator)
{
    return separator == u' ' ? Format::tr("A space") : QStringLiteral("“%1”").arg(separator);
}

QString sumRefusal()
{
    return Format::tr("Sums are not worked out here, so that every input can be traced: type the result.");
}

} // namespace

NumberReader::NumberReader(const QString& typed, Quantity quantity, QString currency, const QLocale& locale)
    : m_text(normalised(typed)), m_quantity(quantity), m_currency(std::move(currency)),
      m_decimal(firstOf(locale.decimalPoint())), m_group(firstOf(locale.groupSeparator()))
{
    // Lakh and crore: 1,00,00,000.
    m_indianGroups = locale.toString(10000000.0, 'f', 0).size() > 10;
}

Typed<double> NumberReader::read()
{
    if (m_text.isEmpty())
        return Typed<double>::refused(withWanted(Format::tr("Nothing was typed.")));
    if (m_text.size() > longestText)
        return Typed<double>::refused(withWanted(Format::tr("The text is too long for a number.")));
    const bool understood = readBrackets() && readSignAndCurrency() && readDigits() && readExponent() && readUnits();
    return understood ? value() : Typed<double>::refused(m_error);
}

bool NumberReader::fail(const QString& reason)
{
    m_error = reason;
    return false;
}

QChar NumberReader::at(qsizetype offset) const
{
    const qsizetype i = m_at + offset;
    return i >= 0 && i < m_text.size() ? m_text[i] : QChar();
}

bool NumberReader::digitAt(qsizetype offset) const
{
    const QChar c = at(offset);
    return c >= u'0' && c <= u'9';
}

void NumberReader::skipSpaces()
{
    while (at() == u' ')
        ++m_at;
}

bool NumberReader::isGroupSeparator(QChar c) const
{
    return c != m_decimal && (c == m_group || c == u' ' || c == u'\'');
}

QString NumberReader::withWanted(const QString& reason) const
{
    return sentences(reason, Format::tr("Type %1.").arg(wantedText(m_quantity)));
}

bool NumberReader::readBrackets()
{
    if (!m_text.startsWith(u'('))
        return true;
    if (!m_text.endsWith(u')'))
        return fail(m_text.contains(u')') ? sumRefusal()
                                          : Format::tr("The bracket is not closed: write (1250) for minus 1250."));
    m_text = m_text.mid(1, m_text.size() - 2).trimmed();
    if (m_text.startsWith(u'-') || m_text.startsWith(u'+'))
        return fail(Format::tr("Brackets already mean minus: leave out the sign or the brackets."));
    m_negative = true;
    return true;
}

bool NumberReader::readSignAndCurrency()
{
    if (at() == u'=')
        return fail(sumRefusal());
    for (bool signTaken = false;;) {
        skipSpaces();
        const QChar c = at();
        if (c.isNull() || digitAt(0) || c == m_decimal || c == u'.' || c == u',')
            return true;
        if ((c == u'-' || c == u'+') && !signTaken) {
            m_negative = m_negative != (c == u'-');
            signTaken = true;
            ++m_at;
            continue;
        }
        if (isOperator(c))
            return fail(sumRefusal());
        QString word(c);
        for (qsizetype i = 1; isUnitLetter(c) && isUnitLetter(at(i)); ++i)
            word += at(i);
        const QString lower = word.toLower();
        if (c == QChar(0x221E) || lower == u"inf" || lower == u"infinity" || lower == u"nan")
            return fail(withWanted(Format::tr("“%1” is not a finite number.").arg(word)));
        if (!isCurrency(word) && !meansCurrency(word, m_currency))
            return fail(withWanted(Format::tr("“%1” does not begin a number.").arg(word)));
        if (!readUnit(word))
            return false;
        m_at += word.size();
    }
}

bool NumberReader::readDigits()
{
    m_groups.assign(1, 0);
    for (;; ++m_at) {
        const QChar c = at();
        if (digitAt(0)) {
            (m_fractionBegun ? m_fraction : m_whole) += c.toLatin1();
            if (!m_fractionBegun)
                ++m_groups.back();
        } else if (c == m_decimal) {
            if (m_fractionBegun)
                return fail(withWanted(Format::tr("There are two decimal signs “%1”.").arg(m_decimal)));
            m_fractionBegun = true;
        } else if (c == u'.' || c == u',' || (isGroupSeparator(c) && digitAt(1))) {
            if (!readSeparator(c))
                return false;
        } else {
            break;
        }
    }
    if (m_whole.empty() && m_fraction.empty())
        return fail(withWanted(Format::tr("“%1” has no digits.").arg(m_text)));
    return groupsFit();
}

bool NumberReader::readSeparator(QChar separator)
{
    if (!isGroupSeparator(separator))
        return fail(
            Format::tr("“%1” is not used in numbers here: the decimal sign is “%2”. Leave thousands unseparated.")
                .arg(QString(separator), QString(m_decimal)));
    if (m_fractionBegun)
        return fail(Format::tr("%1 parts thousands here and cannot follow the decimal sign “%2”.")
                        .arg(separatorName(separator), QString(m_decimal)));
    if (!m_separators.isEmpty() && m_separators.front() != separator)
        return fail(Format::tr("Thousands are parted in two ways: use one, or none."));
    m_separators += separator;
    m_groups.push_back(0);
    return true;
}

bool NumberReader::groupsFit()
{
    if (m_groups.size() == 1)
        return true;
    bool western = m_groups.front() >= 1 && m_groups.front() <= 3;
    bool indian = m_indianGroups && m_groups.front() >= 1 && m_groups.front() <= 2 && m_groups.back() == 3;
    for (std::size_t i = 1; i < m_groups.size(); ++i) {
        western = western && m_groups[i] == 3;
        indian = indian && (m_groups[i] == 2 || i + 1 == m_groups.size());
    }
    if (western || indian)
        return true;
    return fail(Format::tr("%1 parts thousands here, so three digits must follow it; the decimal sign is “%2”.")
                    .arg(separatorName(m_separators.front()), QString(m_decimal)));
}

bool NumberReader::readExponent()
{
    if (at().toLower() != u'e')
        return true;
    const bool hasSign = at(1) == u'-' || at(1) == u'+';
    const qsizetype first = hasSign ? 2 : 1;
    if (!digitAt(first))
        return isUnitLetter(at(1)) // EUR
               || fail(Format::tr("The exponent after “e” is missing: write 1e9 for a billion."));
    const bool negative = at(1) == u'-';
    m_at += first;
    long exponent = 0;
    for (; digitAt(0); ++m_at)
        exponent = std::min(exponent * 10 + at().digitValue(), largestExponent);
    m_exponent = negative ? -exponent : exponent;
    return true;
}

bool NumberReader::readUnits()
{
    const QString rest = withoutEnergy(m_text.mid(m_at).trimmed());
    for (const QString& word : unitWordsOf(rest)) {
        if (word == u"/" || word.compare(u"per", Qt::CaseInsensitive) == 0 ||
            word.compare(u"a", Qt::CaseInsensitive) == 0) {
            if (std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); }))
                return fail(sumRefusal());
            return fail(Format::tr("Leave out “%1”: what the number is per stands beside it.")
                            .arg(rest.mid(rest.indexOf(word))));
        }
        if (isOperator(word[0]) || word[0].isDigit())
            return fail(sumRefusal());
        if (!readUnit(word))
            return false;
    }
    if (m_quantity == Quantity::Rate && !m_hasUnit)
        return scaleWith(-2, 1);
    return true;
}

/// Takes "/MWh" or "per kWh" off a price of energy.
QString NumberReader::withoutEnergy(const QString& rest)
{
    static const QRegularExpression perUnit(QStringLiteral("^(.*?)(?:/|\\bper\\b|\\ba\\b) ?([^ /0-9]+)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = perUnit.match(rest);
    if (m_quantity != Quantity::EnergyPrice || !match.hasMatch())
        return rest;
    const UnitWord unit = unitWord(match.captured(2), m_quantity);
    if (unit.dimension != Dimension::Energy)
        return rest;
    m_exponent -= unit.exponent;
    return match.captured(1).trimmed();
}

bool NumberReader::readUnit(const QString& word)
{
    const bool inMoney = takes(m_quantity, Dimension::Currency);
    const UnitWord unit = unitWord(word, m_quantity);
    if (unit.dimension == Dimension::Unknown && (isCurrency(word) || meansCurrency(word, m_currency))) {
        if (!inMoney)
            return fail(Format::tr("“%1” is a currency; this field takes %2.").arg(word, wantedText(m_quantity)));
        if (!meansCurrency(word, m_currency))
            return fail(Format::tr("“%1” is another currency; this project is in %2.").arg(word, m_currency));
        if (m_hasCurrency)
            return fail(Format::tr("The currency stands there twice."));
        m_hasCurrency = true;
        return true;
    }
    if (!takes(m_quantity, unit.dimension))
        return fail(Format::tr("“%1” is %2; this field takes %3.")
                        .arg(word, dimensionName(unit.dimension), wantedText(m_quantity)));
    if (unit.dimension == Dimension::Scale) {
        if (m_scaled)
            return fail(Format::tr("There are two multipliers; one is enough, as in 18m."));
        m_scaled = true;
        return scaleWith(unit.exponent, unit.factor);
    }
    if (m_hasUnit)
        return fail(withWanted(Format::tr("There are two units.")));
    m_hasUnit = true;
    return scaleWith(unit.exponent, unit.factor);
}

bool NumberReader::scaleWith(int exponent, int factor)
{
    m_exponent += exponent;
    m_factor *= factor;
    return true;
}

/// The decimal text as typed, units worked into its exponent: the result is the double nearest to what was meant.
Typed<double> NumberReader::value() const
{
    const std::string text = (m_whole.empty() ? "0" : m_whole) + '.' + (m_fraction.empty() ? "0" : m_fraction) + 'e' +
                             std::to_string(m_exponent);
    double number = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
    number *= m_factor;
    if (end.ec != std::errc() || !std::isfinite(number))
        return Typed<double>::refused(
            Format::tr("“%1” is outside what can be computed with (10^-308 to 10^308).").arg(m_text));
    const bool whole = m_quantity == Quantity::Count || m_quantity == Quantity::Days || m_quantity == Quantity::Months;
    if (whole && std::floor(number) != number)
        return Typed<double>::refused(withWanted(Format::tr("“%1” is not whole.").arg(m_text)));
    return Typed<double>::accepted(m_negative && number != 0 ? -number : number);
}

Typed<double> NumberText::read(const QString& typed, Quantity quantity) const
{
    return NumberReader(typed, quantity, m_currency, m_locale).read();
}

} // namespace rackrent
