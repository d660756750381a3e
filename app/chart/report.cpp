#include "app/chart/report.h"

#include "app/chart/input.h"
#include "model/portfolio/portfolio_checks.h"
#include "views/format/language_scope.h"
#include "views/report/report_file.h"
#include "views/report/report_words.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QTextStream>

namespace rackrent {

namespace {

const QString command = QStringLiteral("report");

struct Request {
    QString file, scenario, output, language;
    ReportPaper paper = ReportPaper::A4;
    std::vector<std::string> sections;
};

QString sectionKeys()
{
    QStringList keys;
    for (const ReportSectionKind& kind : reportSections())
        keys << QString::fromUtf8(kind.key.data(), static_cast<qsizetype>(kind.key.size()));
    return keys.join(QStringLiteral(", "));
}

int write(const Request& request)
{
    auto read = projectInput(command, request.file, request.scenario);
    if (!read)
        return failed;
    const std::string scenario = request.scenario.toStdString();
    const auto under = scenario.empty() ? std::nullopt : read->document.under(scenario);
    const Results results = computedResults(under ? under->project : read->document.project());
    const Problems checks = portfolioChecks(results);
    for (const Problem& problem : checks)
        QTextStream(stderr) << QFileInfo(request.file).fileName() << ": "
                            << QString::fromStdString(problemText(problem)) << '\n';
    if (hasErrors(checks))
        return failed;
    const ReportInput input{
        .document = read->document,
        .scenarioId = scenario,
        .results = results,
        .file = request.file == QLatin1String("-") ? std::string() : QFileInfo(request.file).fileName().toStdString(),
        .program = "Rackrent " RACKRENT_VERSION};
    const Report report = reportInLanguage(madeReport(input, request.sections), request.language);
    if (const auto reason = writeReport(report, read->bytes, request.output, request.paper))
        return complain(failed, command, *reason);
    return done;
}

} // namespace

int exportReport(const QStringList& arguments)
{
    LanguageScope::prepare();
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Writes a project's report. The output's ending says how: pdf, html or md.\nSections: %1.")
            .arg(sectionKeys()));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Displays this help."));
    const QCommandLineOption scenario(QStringLiteral("scenario"),
                                      QStringLiteral("Id of a scenario; the base case without."), QStringLiteral("ID"));
    const QCommandLineOption output({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("File to write."),
                                    QStringLiteral("OUT.pdf|html|md"));
    const QCommandLineOption sections(QStringLiteral("sections"),
                                      QStringLiteral("Which, in their order, with commas between; all without."),
                                      QStringLiteral("KEYS"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("en or zh_CN."),
                                      QStringLiteral("LANGUAGE"), QStringLiteral("en"));
    const QCommandLineOption paper(QStringLiteral("paper"), QStringLiteral("Of a PDF: a4 or letter."),
                                   QStringLiteral("PAPER"), QStringLiteral("a4"));
    parser.addOptions({help, scenario, output, sections, language, paper});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A .rackrent project."));
    const auto refuse = [](const QString& what) { return complain(wrongUsage, command, what); };
    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (parser.isSet(help)) {
        QTextStream(stdout) << parser.helpText();
        return done;
    }
    if (parser.positionalArguments().size() != 1)
        return refuse(QStringLiteral("one FILE is needed; %1 were named.").arg(parser.positionalArguments().size()));
    if (!reportFormatOf(parser.value(output)))
        return refuse(
            QStringLiteral("-o %1: a file that ends in .pdf, .html or .md is needed.").arg(parser.value(output)));
    if (!QStringList{QStringLiteral("en"), QStringLiteral("zh_CN")}.contains(parser.value(language)))
        return refuse(QStringLiteral("--language %1: en or zh_CN is needed.").arg(parser.value(language)));
    const QString sheet = parser.value(paper).toLower();
    if (sheet != QLatin1String("a4") && sheet != QLatin1String("letter"))
        return refuse(QStringLiteral("--paper %1: a4 or letter is needed.").arg(parser.value(paper)));
    Request request{.file = parser.positionalArguments().front(),
                    .scenario = parser.value(scenario),
                    .output = parser.value(output),
                    .language = parser.value(language),
                    .paper = sheet == QLatin1String("letter") ? ReportPaper::Letter : ReportPaper::A4,
                    .sections = {}};
    for (const QString& key : parser.value(sections).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!reportSection(key.trimmed().toStdString()))
            return refuse(QStringLiteral("--sections %1: each one of %2 is needed.").arg(key, sectionKeys()));
        request.sections.push_back(key.trimmed().toStdString());
    }
    return write(request);
}

} // namespace rackrent
