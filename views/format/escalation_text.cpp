#include "views/format/escalation_text.h"

#include "views/format/format_words.h"
#include "views/format/typed_characters.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
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
        text += u' ' + Format::tr("every %1m", "months between bumps, as typed").arg(escalation.everyMonths);
    if (escalation.firstAfterMonths != escalation.everyMonths)
        text +=
            u' ' + Format::tr("first %1m", "months before the first bump, as typed").arg(escalation.firstAfterMonths);
    return text;
}

QString indexText(const Escalation& escalation, const Curves& curves, const NumberText& numbers)
{
    const QString curve = QString::fromStdString(curves.at(*escalation.curve).id);
    QString text = Format::tr("index %1", "a curve, as typed").arg(curve);
    const auto rate = [&](double value) { return numbers.exact(value, Quantity::Rate); };
    if (escalation.margin != 0)
        text += (escalation.margin > 0 ? QStringLiteral(" +") : QStringLiteral(" ")) + rate(escalation.margin);
    if (std::isfinite(escalation.cap))
        text += u' ' + Format::tr("cap %1", "a rate, as typed").arg(rate(escalation.cap));
    if (std::isfinite(escalation.floor))
        text += u' ' + Format::tr("floor %1", "a rate, as typed").arg(rate(escalation.floor));
    return text + monthsText(escalation, false);
}

/// The words of the other language as those of the first, each by itself: what is typed in either is understood in
/// both, whatever the program speaks.
QString inEnglish(QString text)
{
    static const std::array<std::pair<QStringView, QStringView>, 10> words{{{u"每年", u" every year "},
                                                                            {u"每月", u" every month "},
                                                                            {u"每", u" every "},
                                                                            {u"首次", u" first "},
                                                                            {u"上限", u" cap "},
                                                                            {u"下限", u" floor "},
                                                                            {u"指数", u" index "},
                                                                            {u"递增", u" "},
                                                                            {u"阶梯", u" steps "},
                                                                            {u"无", u" none "}}};
    for (const auto& [chinese, english] : words)
        text.replace(chinese.toString(), english.toString());
    return text;
}

/// Words of the text, with numbers and their units in one.
QStringList words(const QString& typed)
{
    static const QRegularExpression parted(
        QStringLiteral("([0-9])\\s+(%|bps?\\b|m\\b|mo\\b|mths?\\b|months?\\b|y\\b|yrs?\\b|years?\\b|个|月|年|基点)"),
        QRegularExpression::CaseInsensitiveOption);
    QString text = inEnglish(normalised(typed)).simplified();
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
                   ? Format::tr(
                         "“%1” is not understood: after the curve come +1%, cap 5%, floor 2%, every 12m or first 18m.")
                         .arg(word)
                   : Format::tr("“%1” is not understood: after the rate come every 12m or first 18m.").arg(word);
    }

    QString next() { return m_words.isEmpty() ? QString() : m_words.takeFirst(); }

    double rate(const QString& text, const QString& what)
    {
        const Typed<double> read = m_numbers.read(text, Quantity::Rate);
        if (!read.value)
            m_error = Format::tr("After “%1”: %2").arg(what, read.error);
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
            m_error = Format::tr("“%1” is outside %2 to %3 months.").arg(text).arg(fewest).arg(mostMonths);
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
        return Read::refused(Format::tr("This project has no curve to follow: type a rate, such as 3% every 12m."));
    if (remaining.isEmpty())
        return Read::refused(Format::tr("Which curve? This project has %1.").arg(names.join(QStringLiteral(", "))));
    const QString wanted = remaining.takeFirst();
    const auto found = std::find_if(names.begin(), names.end(), [&](const QString& name) {
        return name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (found == names.end())
        return Read::refused(
            Format::tr("There is no curve “%1”: this project has %2.").arg(wanted, names.join(QStringLiteral(", "))));
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
        return escalation.steps.size() == 1 ? Format::tr("1 step")
                                            : Format::tr("%1 steps").arg(escalation.steps.size());
    }
    return Format::tr("none", "no escalation, as typed");
}

Read readEscalation(const QString& typed, const Curves& curves, const NumberText& numbers)
{
    QStringList remaining = words(typed);
    if (remaining.isEmpty())
        return Read::refused(Format::tr("Nothing was typed: none, 3% every 12m, or index and a curve's name."));
    const QString first = remaining.takeFirst();
    if (remaining.isEmpty() &&
        (first.compare(u"none", Qt::CaseInsensitive) == 0 || first == u"-" || first == u"\u2013"))
        return Read::accepted({});
    if (first.compare(u"index", Qt::CaseInsensitive) == 0)
        return readIndex(std::move(remaining), curves, numbers);
    if (remaining.value(0).startsWith(QStringLiteral("step"), Qt::CaseInsensitive))
        return Read::refused(
            Format::tr("Steps are a table and cannot be typed here: none, 3% every 12m, or index and a curve's name."));
    const Typed<double> rate = numbers.read(first, Quantity::Rate);
    if (!rate.value)
        return Read::refused(sentences(rate.error, Format::tr("Or none, or index and a curve's name.")));
    Escalation escalation;
    escalation.kind = EscalationKind::Fixed;
    escalation.ratePerBump = *rate.value;
    return OptionReader(std::move(remaining), numbers).read(escalation);
}

} // namespace rackrent
