#include "views/format/escalation_text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace rackrent {
namespace {

using Read = Typed<Escalation>;

constexpr int usualMonths = 12;
constexpr int mostMonths = 1200; // as the file format has it

QString monthsText(const Escalation& escalation, bool always)
{
    QString text;
    if (always || escalation.everyMonths != usualMonths)
        text += QStringLiteral(" every %1m").arg(escalation.everyMonths);
    if (escalation.firstAfterMonths != escalation.everyMonths)
        text += QStringLiteral(" first %1m").arg(escalation.firstAfterMonths);
    return text;
}

QString indexText(const Escalation& escalation, const Curves& curves, const NumberText& numbers)
{
    QString text = QStringLiteral("index ") + QString::fromStdString(curves.at(*escalation.curve).id);
    const auto rate = [&](double value) { return numbers.exact(value, Quantity::Rate); };
    if (escalation.margin != 0)
        text += (escalation.margin > 0 ? QStringLiteral(" +") : QStringLiteral(" ")) + rate(escalation.margin);
    if (std::isfinite(escalation.cap))
        text += QStringLiteral(" cap ") + rate(escalation.cap);
    if (std::isfinite(escalation.floor))
        text += QStringLiteral(" floor ") + rate(escalation.floor);
    return text + monthsText(escalation, false);
}

/// Words of the text, with numbers and their units in one.
QStringList words(const QString& typed)
{
    static const QRegularExpression parted(
        QStringLiteral("([0-9])\\s+(%|bps?\\b|m\\b|mo\\b|mths?\\b|months?\\b|y\\b|yrs?\\b|years?\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    QString text = typed.simplified();
    text.replace(parted, QStringLiteral("\\1\\2"));
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// The options behind the rate or the curve, taken one by one.
class OptionReader {
public:
    OptionReader(QStringList remaining, const NumberText& numbers) : m_words(std::move(remaining)), m_numbers(numbers)
    {}

    Read read(Escalation escalation)
    {
        bool hasFirst = false;
        while (m_error.isEmpty() && !m_words.isEmpty()) {
            const QString word = m_words.takeFirst().toLower();
            if (word == u"every" || word == u"each") {
                escalation.everyMonths = months(1);
            } else if (word == u"first") {
                escalation.firstAfterMonths = months(0);
                hasFirst = true;
            } else if (escalation.kind == EscalationKind::Index && word == u"cap") {
                escalation.cap = rate(next(), word);
            } else if (escalation.kind == EscalationKind::Index && word == u"floor") {
                escalation.floor = rate(next(), word);
            } else if (escalation.kind == EscalationKind::Index && (word[0] == u'+' || word[0] == u'-')) {
                escalation.margin = rate(word, word);
            } else {
                m_error = unknown(word, escalation.kind);
            }
        }
        if (!hasFirst)
            escalation.firstAfterMonths = escalation.everyMonths;
        return m_error.isEmpty() ? Read::accepted(std::move(escalation)) : Read::refused(m_error);
    }

private:
    static QString unknown(const QString& word, EscalationKind kind)
    {
        return kind == EscalationKind::Index
                   ? QStringLiteral(
                         "“%1” is not understood: after the curve come +1%, cap 5%, floor 2%, every 12m or first 18m.")
                         .arg(word)
                   : QStringLiteral("“%1” is not understood: after the rate come every 12m or first 18m.").arg(word);
    }

    QString next() { return m_words.isEmpty() ? QString() : m_words.takeFirst(); }

    double rate(const QString& text, const QString& what)
    {
        const Typed<double> read = m_numbers.read(text, Quantity::Rate);
        if (!read.value)
            m_error = QStringLiteral("After “%1”: %2").arg(what, read.error);
        return read.value.value_or(0);
    }

    int months(int fewest)
    {
        QString text = next();
        if (text.compare(u"after", Qt::CaseInsensitive) == 0)
            text = next();
        if (text.compare(u"year", Qt::CaseInsensitive) == 0)
            return 12;
        if (text.compare(u"month", Qt::CaseInsensitive) == 0)
            return 1;
        const Typed<double> read = m_numbers.read(text, Quantity::Months);
        if (!read.value)
            m_error = read.error;
        else if (*read.value < fewest || *read.value > mostMonths)
            m_error = QStringLiteral("“%1” is outside %2 to %3 months.").arg(text).arg(fewest).arg(mostMonths);
        return m_error.isEmpty() ? static_cast<int>(*read.value) : 0;
    }

    QStringList m_words;
    const NumberText& m_numbers;
    QString m_error;
};

Read readIndex(QStringList remaining, const Curves& curves, const NumberText& numbers)
{
    QStringList names;
    for (const Curve& curve : curves)
        names += QString::fromStdString(curve.id);
    if (names.isEmpty())
        return Read::refused(QStringLiteral("This project has no curve to follow: type a rate, such as 3% every 12m."));
    if (remaining.isEmpty())
        return Read::refused(QStringLiteral("Which curve? This project has %1.").arg(names.join(QStringLiteral(", "))));
    const QString wanted = remaining.takeFirst();
    const auto found = std::find_if(names.begin(), names.end(), [&](const QString& name) {
        return name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (found == names.end())
        return Read::refused(QStringLiteral("There is no curve “%1”: this project has %2.")
                                 .arg(wanted, names.join(QStringLiteral(", "))));
    Escalation escalation;
    escalation.kind = EscalationKind::Index;
    escalation.curve = static_cast<CurveIndex>(found - names.begin());
    return OptionReader(std::move(remaining), numbers).read(escalation);
}

} // namespace

QString escalationText(const Escalation& escalation, const Curves& curves, const NumberText& numbers)
{
    switch (escalation.kind) {
    case EscalationKind::None: break;
    case EscalationKind::Fixed:
        return numbers.exact(escalation.ratePerBump, Quantity::Rate) + monthsText(escalation, true);
    case EscalationKind::Index: return indexText(escalation, curves, numbers);
    case EscalationKind::Steps:
        return escalation.steps.size() == 1 ? QStringLiteral("1 step")
                                            : QStringLiteral("%1 steps").arg(escalation.steps.size());
    }
    return QStringLiteral("none");
}

Read readEscalation(const QString& typed, const Curves& curves, const NumberText& numbers)
{
    QStringList remaining = words(typed);
    if (remaining.isEmpty())
        return Read::refused(QStringLiteral("Nothing was typed: none, 3% every 12m, or index and a curve's name."));
    const QString first = remaining.takeFirst();
    if (remaining.isEmpty() &&
        (first.compare(u"none", Qt::CaseInsensitive) == 0 || first == u"-" || first == u"\u2013"))
        return Read::accepted({});
    if (first.compare(u"index", Qt::CaseInsensitive) == 0)
        return readIndex(std::move(remaining), curves, numbers);
    if (remaining.value(0).startsWith(QStringLiteral("step"), Qt::CaseInsensitive))
        return Read::refused(QStringLiteral(
            "Steps are a table and cannot be typed here: none, 3% every 12m, or index and a curve's name."));
    const Typed<double> rate = numbers.read(first, Quantity::Rate);
    if (!rate.value)
        return Read::refused(rate.error + QStringLiteral(" Or none, or index and a curve's name."));
    Escalation escalation;
    escalation.kind = EscalationKind::Fixed;
    escalation.ratePerBump = *rate.value;
    return OptionReader(std::move(remaining), numbers).read(escalation);
}

} // namespace rackrent
