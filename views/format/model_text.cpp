#include "views/format/model_text.h"

#include "model/portfolio/metric_table.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace rackrent {

namespace {

constexpr std::size_t mostPlaces = 9;

/// A text with its places (%1) as groups.
struct Pattern {
    const char* text;
    QRegularExpression expression;
};

/// Texts without places are looked up; the others are tried one after the other.
struct Known {
    QHash<QString, const char*> whole;
    std::vector<Pattern> patterns;
};

/// What matches in a place.
QString expressionOf(ModelPart part)
{
    static const QString id = QStringLiteral("[a-z0-9][a-z0-9_-]*");
    static const QString input = id + QStringLiteral("(?:: [A-Za-z0-9 ]+)?");
    static const QString value = QStringLiteral("(?:(?:[0-9]+ and [0-9]+: )?[-+]?[0-9.]+(?:e[-+]?[0-9]+|tn|bn|m|k)?|"
                                                "[0-9]{1,2} [A-Z][a-z]{2} [0-9]{4})");
    switch (part) {
    case ModelPart::Any: break;
    case ModelPart::Metric: {
        QStringList titles;
        for (const MetricRow& row : metricTable())
            titles << QRegularExpression::escape(
                QString::fromUtf8(row.title.data(), static_cast<qsizetype>(row.title.size())));
        return titles.join(QLatin1Char('|'));
    }
    case ModelPart::Id: return id;
    case ModelPart::Input: return QStringLiteral("%1(?:; %1)*").arg(input);
    case ModelPart::Amount: return QStringLiteral("-?[0-9.]+(?:tn|bn|m|k)? [^ ]+");
    case ModelPart::Values: return QStringLiteral("%1(?:(?:, | to )%1)*").arg(value);
    }
    return QStringLiteral(".*");
}

QRegularExpression expressionOf(const QString& words, const std::vector<ModelPart>& places)
{
    QString expression = QRegularExpression::escape(words);
    for (std::size_t i = 0; i < mostPlaces; ++i)
        expression.replace(QStringLiteral("\\%") + QString::number(i + 1),
                           u'(' + expressionOf(places[std::min(i, places.size() - 1)]) + u')');
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::DotMatchesEverythingOption |
                                  QRegularExpression::InvertedGreedinessOption);
}

const Known& known()
{
    static const Known all = [] {
        static const QRegularExpression place(QStringLiteral("%[1-9]"));
        Known made;
        for (const ModelTexts& some : modelTexts())
            for (const char* text : some.texts) {
                const QString words = QString::fromUtf8(text);
                if (words.contains(place))
                    made.patterns.push_back({text, expressionOf(words, some.places)});
                else
                    made.whole.insert(words, text);
            }
        return made;
    }();
    return all;
}

QString translated(const char* text) { return QCoreApplication::translate("Model", text); }

} // namespace

std::optional<ModelPattern> modelPattern(const QString& english)
{
    if (const auto found = known().whole.constFind(english); found != known().whole.constEnd())
        return ModelPattern{*found, {}};
    for (const Pattern& pattern : known().patterns) {
        const QRegularExpressionMatch match = pattern.expression.match(english);
        if (!match.hasMatch())
            continue;
        const QStringList parts = match.capturedTexts().mid(1);
        return ModelPattern{pattern.text, {parts.begin(), parts.end()}};
    }
    return std::nullopt;
}

QString modelText(std::string_view english)
{
    const QString text = QString::fromUtf8(english.data(), static_cast<qsizetype>(english.size()));
    // Most often the language is English: then nothing need be taken apart and put together again.
    const char* first = modelTexts().front().texts.front();
    if (translated(first) == QLatin1String(first))
        return text;
    const auto pattern = modelPattern(text);
    if (!pattern)
        return text;
    QString result = translated(pattern->text);
    for (std::size_t i = pattern->parts.size(); i-- > 0;)
        result.replace(QLatin1Char('%') + QString::number(i + 1), modelText(pattern->parts[i].toStdString()));
    return result;
}

} // namespace rackrent
