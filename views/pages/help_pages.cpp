#include "views/pages/help_pages.h"

#include "model/portfolio/metric_table.h"
#include "views/format/model_text.h"

#include <QCoreApplication>
#include <QFile>

namespace rackrent {

namespace {

QString fileText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString words(const char* text) { return QCoreApplication::translate("Help", text); }

/// Definitions stand in one place: the table of metrics.
QString metricsMarkdown()
{
    QString text = QStringLiteral("\n| %1 | %2 |\n| --- | --- |\n")
                       .arg(words(QT_TRANSLATE_NOOP("Help", "Figure")), words(QT_TRANSLATE_NOOP("Help", "What it is")));
    for (const MetricRow& row : metricTable())
        text += QStringLiteral("| **%1** | %2 |\n").arg(modelText(row.title), modelText(row.definition));
    return text;
}

} // namespace

const QStringList& helpPageNames()
{
    static const QStringList names{
        QStringLiteral("getting-started"), QStringLiteral("contracts"),   QStringLiteral("rent-rolls"),
        QStringLiteral("typing"),          QStringLiteral("navigator"),   QStringLiteral("inspector"),
        QStringLiteral("curves"),          QStringLiteral("scenarios"),   QStringLiteral("sensitivity"),
        QStringLiteral("simulation"),      QStringLiteral("inputs"),      QStringLiteral("problems"),
        QStringLiteral("charts"),          QStringLiteral("presenting"),  QStringLiteral("report"),
        QStringLiteral("key-figures"),     QStringLiteral("explain"),     QStringLiteral("history"),
        QStringLiteral("files"),           QStringLiteral("preferences"), QStringLiteral("keyboard")};
    return names;
}

QString helpLanguage()
{
    //: The folder of the help's pages in this language: zh_CN for Simplified Chinese.
    return words(QT_TRANSLATE_NOOP("Help", "en"));
}

QString helpMarkdown(const QString& page, const QString& language, const QString& keyboard)
{
    QString text = fileText(QStringLiteral(":/help/%1/%2.md").arg(language, page));
    if (text.isEmpty())
        text = fileText(QStringLiteral(":/help/en/%1.md").arg(page));
    if (page == QLatin1String("key-figures"))
        text += metricsMarkdown();
    if (page == QLatin1String("keyboard"))
        text += keyboard;
    return text;
}

QString helpTitle(const QString& markdown) { return markdown.section(QLatin1Char('\n'), 0, 0).mid(2).trimmed(); }

} // namespace rackrent
