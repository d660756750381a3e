#include "views/roll/roll_words.h"

#include "model/exchange/roll/sheet.h"
#include "model/project/pointer.h"
#include "views/format/model_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace rackrent {

namespace {

QString rollWords(const char* text) { return QCoreApplication::translate("Roll", text); }

QString ofUtf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

using UnitWords = std::pair<std::string_view, const char*>;

/// %1 is the currency.
constexpr std::array<UnitWords, 9> rentWords{{{"", QT_TRANSLATE_NOOP("Roll", "as the row says")},
                                              {"per_month", QT_TRANSLATE_NOOP("Roll", "%1 a month")},
                                              {"per_year", QT_TRANSLATE_NOOP("Roll", "%1 a year")},
                                              {"per_kw_month", QT_TRANSLATE_NOOP("Roll", "%1 a month and kW")},
                                              {"per_kw_year", QT_TRANSLATE_NOOP("Roll", "%1 a year and kW")},
                                              {"per_mw_month", QT_TRANSLATE_NOOP("Roll", "%1 a month and MW")},
                                              {"per_mw_year", QT_TRANSLATE_NOOP("Roll", "%1 a year and MW")},
                                              {"per_gpu_hour", QT_TRANSLATE_NOOP("Roll", "%1 an hour and GPU")},
                                              {"per_gpu_month", QT_TRANSLATE_NOOP("Roll", "%1 a month and GPU")}}};
constexpr std::array<UnitWords, 3> gpuHoursWords{{{"per_month", QT_TRANSLATE_NOOP("Roll", "a month")},
                                                  {"per_year", QT_TRANSLATE_NOOP("Roll", "a year")},
                                                  {"total", QT_TRANSLATE_NOOP("Roll", "of the whole term")}}};
constexpr std::array<UnitWords, 7> otherWords{{{"MW", QT_TRANSLATE_NOOP("Roll", "MW")},
                                               {"kW", QT_TRANSLATE_NOOP("Roll", "kW")},
                                               {"fraction", QT_TRANSLATE_NOOP("Roll", "0.03 for 3%")},
                                               {"percent", QT_TRANSLATE_NOOP("Roll", "3 for 3%")},
                                               {"days", QT_TRANSLATE_NOOP("Roll", "days")},
                                               {"months", QT_TRANSLATE_NOOP("Roll", "months")},
                                               {"years", QT_TRANSLATE_NOOP("Roll", "years")}}};

template <std::size_t N>
QString unitWordsAmong(const std::array<UnitWords, N>& all, std::string_view unit)
{
    for (const auto& [name, words] : all)
        if (name == unit)
            return rollWords(words);
    return {};
}

/// The field that a pointer leads to or into, else the first within it; null for what is none.
const RollField* fieldOfPointer(const std::string& pointer)
{
    if (pointer == "/rent") // its amount is what is missed
        return rollField("/rent/rate");
    const RollField* within = nullptr;
    for (const RollField& field : rollFields()) {
        if (isWithin(pointer, field.path))
            return &field;
        if (!within && isWithin(field.path, pointer))
            within = &field;
    }
    return within;
}

/// Paths in a sentence become the names of their fields.
QString withTitles(QString text)
{
    static const QRegularExpression path(QStringLiteral("(?<![\\w/.])(?:/[a-z_]+)+|(?<![\\w/.])[a-z_]+(?:/[a-z_]+)+"));
    qsizetype from = 0;
    for (QRegularExpressionMatch match = path.match(text); match.hasMatch(); match = path.match(text, from)) {
        const QString found = match.captured();
        const QString pointer = found.startsWith(QLatin1Char('/')) ? found : QLatin1Char('/') + found;
        const bool isField = rollField(pointer.toStdString()) != nullptr;
        const QString title =
            isField ? rollWords(QT_TRANSLATE_NOOP("Roll", "\u201c%1\u201d")).arg(rollFieldTitle(pointer.toStdString()))
                    : found;
        text.replace(match.capturedStart(), match.capturedLength(), title);
        from = match.capturedStart() + title.size();
    }
    return text;
}

} // namespace

QString rollFieldTitle(std::string_view path)
{
    const RollField* field = rollField(path);
    if (!field)
        return ofUtf8(path);
    QString title = modelText(field->title);
    title[0] = title[0].toUpper();
    return title;
}

QString rollUnitTitle(RollMeasure measure, std::string_view unit, const QString& currency)
{
    if (measure == RollMeasure::Rent) {
        const QString words = unitWordsAmong(rentWords, unit);
        return words.contains(QLatin1String("%1")) ? words.arg(currency) : words;
    }
    return measure == RollMeasure::GpuHours ? unitWordsAmong(gpuHoursWords, unit) : unitWordsAmong(otherWords, unit);
}

QString rollScaleTitle(double scale)
{
    constexpr std::array<std::pair<double, const char*>, 4> scales{{{1, QT_TRANSLATE_NOOP("Roll", "in full")},
                                                                    {1e3, QT_TRANSLATE_NOOP("Roll", "in thousands")},
                                                                    {1e6, QT_TRANSLATE_NOOP("Roll", "in millions")},
                                                                    {1e9, QT_TRANSLATE_NOOP("Roll", "in billions")}}};
    for (const auto& [factor, words] : scales)
        if (factor == scale)
            return rollWords(words);
    return rollWords(QT_TRANSLATE_NOOP("Roll", "times %1")).arg(scale);
}

QString numberFormTitle(NumberForm form)
{
    return form == NumberForm::Point ? QStringLiteral("1,234.56") : QStringLiteral("1.234,56");
}

QString dateFormTitle(DateForm form)
{
    switch (form) {
    case DateForm::Iso: return rollWords(QT_TRANSLATE_NOOP("Roll", "YYYY-MM-DD"));
    case DateForm::MonthFirst: return rollWords(QT_TRANSLATE_NOOP("Roll", "MM/DD/YYYY"));
    case DateForm::DayFirst: return rollWords(QT_TRANSLATE_NOOP("Roll", "DD.MM.YYYY"));
    case DateForm::Serial: break;
    }
    return rollWords(QT_TRANSLATE_NOOP("Roll", "Excel's numbers"));
}

QString rollMessage(std::string_view english)
{
    // The project's own checks begin with the path of what they speak of.
    const std::size_t blank = english.find(' ');
    if (blank != std::string_view::npos) {
        const std::string pointer = '/' + std::string(english.substr(0, blank));
        if (const RollField* field = fieldOfPointer(pointer))
            return rollWords(QT_TRANSLATE_NOOP("Roll", "%1 %2"))
                .arg(rollFieldTitle(field->path), withTitles(modelText(english.substr(blank + 1))));
    }
    return withTitles(modelText(english));
}

QString rollPlace(int row, int column)
{
    if (row < 0)
        return {};
    return column < 0 ? rollWords(QT_TRANSLATE_NOOP("Roll", "row %1")).arg(row + 1)
                      : QString::fromStdString(cellName(row, column));
}

} // namespace rackrent
