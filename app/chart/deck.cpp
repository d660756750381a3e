#include "app/chart/deck.h"

#include "app/chart/input.h"
#include "views/presentation/deck_pdf.h"

#include <QCommandLineParser>
#include <QTextStream>

namespace rackrent {

namespace {

int complain(int status, const QString& what) { return rackrent::complain(status, QStringLiteral("deck"), what); }

struct Request {
    QString file, scenario, output;
    Theme theme = Theme::Light;
};

int draw(const Request& request)
{
    const auto read = projectInput(QStringLiteral("deck"), request.file, request.scenario);
    if (!read)
        return failed;
    Presentation presentation(read->bytes, request.scenario);
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
