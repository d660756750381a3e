#include "app/chart/deck.h"

#include "views/presentation/deck_pdf.h"

#include <QCommandLineParser>
#include <QFile>
#include <QTextStream>

#include <algorithm>

namespace rackrent {

namespace {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int wrongUsage = 2;

int complain(int status, const QString& what)
{
    QTextStream(stderr) << "rackrent-cli deck: " << what << '\n';
    return status;
}

struct Request {
    QString file, scenario, output;
    Theme theme = Theme::Light;
};

int draw(const Request& request)
{
    QFile file(request.file);
    const bool isRead =
        request.file == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isRead)
        return complain(failed, QStringLiteral("%1 cannot be read: %2").arg(request.file, file.errorString()));
    const QByteArray bytes = file.readAll();
    const OpenedProject opened = openedProject({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    for (const Problem& problem : opened.problems)
        if (problem.severity == Severity::Error)
            complain(failed, QString::fromStdString(problemText(problem)));
    if (hasErrors(opened.problems))
        return failed;
    const auto& scenarios = opened.document.project().scenarios;
    if (!request.scenario.isEmpty() &&
        std::ranges::find(scenarios, request.scenario.toStdString(), &Scenario::id) == scenarios.end())
        return complain(failed, QStringLiteral("the project has no scenario \u201c%1\u201d.").arg(request.scenario));
    Presentation presentation(bytes, request.scenario);
    if (const auto reason = writeDeck(presentation, request.theme, request.output))
        return complain(failed, *reason);
    QTextStream(stdout) << QStringLiteral("%1 pages\n").arg(presentation.count());
    return done;
}

} // namespace

int exportDeck(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Writes the deck of a project as a PDF, 16:9, a page a slide."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Displays this help."));
    const QCommandLineOption scenario(
        QStringLiteral("scenario"),
        QStringLiteral("Id of the scenario of pages that name none; the base case without."), QStringLiteral("ID"));
    const QCommandLineOption output({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("File to write."),
                                    QStringLiteral("OUT.pdf"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("NAME"),
                                   QStringLiteral("light"));
    parser.addOptions({help, scenario, output, theme});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A .rackrent project."));
    if (!parser.parse(arguments))
        return complain(wrongUsage, parser.errorText());
    if (parser.isSet(help)) {
        QTextStream(stdout) << parser.helpText();
        return done;
    }
    if (parser.positionalArguments().size() != 1)
        return complain(wrongUsage,
                        QStringLiteral("one FILE is needed; %1 were named.").arg(parser.positionalArguments().size()));
    if (!parser.value(output).endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return complain(wrongUsage,
                        QStringLiteral("-o %1: a file that ends in .pdf is needed.").arg(parser.value(output)));
    const QString look = parser.value(theme);
    if (look != QLatin1String("light") && look != QLatin1String("dark"))
        return complain(wrongUsage, QStringLiteral("--theme %1: light or dark is needed.").arg(look));
    return draw({parser.positionalArguments().front(), parser.value(scenario), parser.value(output),
                 look == QLatin1String("dark") ? Theme::Dark : Theme::Light});
}

} // namespace rackrent
