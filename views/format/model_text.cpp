#include "views/format/model_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace rackrent {

namespace {

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

const Known& known()
{
    static const Known all = [] {
        static const QRegularExpression place(QStringLiteral("%([1-9])"));
        Known made;
        for (const char* text : modelTexts()) {
            const QString words = QString::fromUtf8(text);
            if (!words.contains(place)) {
                made.whole.insert(words, text);
                continue;
            }
            QString expression = QRegularExpression::escape(words);
            expression.replace(QRegularExpression(QStringLiteral("\\\\%[1-9]")), QStringLiteral("(.*)"));
            made.patterns.push_back({text, QRegularExpression(QRegularExpression::anchoredPattern(expression),
                                                              QRegularExpression::DotMatchesEverythingOption |
                                                                  QRegularExpression::InvertedGreedinessOption)});
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
    if (translated(modelTexts().front()) == QLatin1String(modelTexts().front()))
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
