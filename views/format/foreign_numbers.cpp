#include "views/format/foreign_numbers.h"

#include <QRegularExpression>

namespace rackrent {
namespace {

constexpr qsizetype groupSize = 3;

/// The first run of digits and separators in a text.
struct Run {
    qsizetype from = -1;
    qsizetype size = 0;
};

Run numberRun(const QString& text)
{
    static const QRegularExpression run(QStringLiteral("[0-9.,]*[0-9][0-9.,]*"));
    const QRegularExpressionMatch match = run.match(text);
    return match.hasMatch() ? Run{match.capturedStart(), match.capturedLength()} : Run{};
}

/// Locales write a point or a comma before the fraction; the other one, if any, parts thousands.
QChar decimalOf(const QLocale& locale) { return locale.decimalPoint() == QStringLiteral(",") ? u',' : u'.'; }

} // namespace

NumberForm numberForm(const QString& text, const QLocale& locale)
{
    const Run run = numberRun(text);
    if (run.from < 0)
        return NumberForm::Own;
    const QString number = text.mid(run.from, run.size);
    const QChar decimal = decimalOf(locale);
    const QChar other = decimal == u'.' ? u',' : u'.';
    const qsizetype lastDecimal = number.lastIndexOf(decimal);
    const qsizetype lastOther = number.lastIndexOf(other);
    const auto fitsGroups = [&](qsizetype at) {
        return number.size() - at - 1 == groupSize && at >= 1 && at <= groupSize && number.front() != u'0';
    };
    if (lastDecimal >= 0 && lastOther >= 0)
        return lastOther > lastDecimal ? NumberForm::Foreign : NumberForm::Own;
    if (number.count(decimal) > 1)
        return NumberForm::Foreign;
    if (lastDecimal >= 0)
        return fitsGroups(lastDecimal) ? NumberForm::Ambiguous : NumberForm::Own;
    if (number.count(other) == 1)
        return fitsGroups(lastOther) ? NumberForm::Own : NumberForm::Foreign;
    return NumberForm::Own;
}

QString fromForeign(const QString& text, const QLocale& locale)
{
    const Run run = numberRun(text);
    if (run.from < 0)
        return text;
    const QChar decimal = decimalOf(locale);
    QString number = text.mid(run.from, run.size);
    number.remove(decimal);
    number.replace(decimal == u'.' ? u',' : u'.', decimal);
    return QString(text).replace(run.from, run.size, number);
}

bool isDecimalComma(const QLocale& locale) { return decimalOf(locale) == u','; }

} // namespace rackrent
