// rackrent-chart: draws one chart of a project, or its deck, to a file, without a display. `rackrent-cli chart` and
// `rackrent-cli deck` are this program.

#include "app/chart/deck.h"
#include "app/chart/input.h"
#include "app/chart/report.h"
#include "app/picture_size.h"
#include "model/analysis/scenario_figures.h"
#include "views/charts/exhibit_export.h"
#include "views/charts/overlay_style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

#include <algorithm>

namespace {

using namespace rackrent;

int complain(int status, const QString& what) { return rackrent::complain(status, QStringLiteral("chart"), what); }

struct Request {
    QString file, scenario, output;
    QStringList overlays; ///< ids of scenarios, "base" for the base case
    const ChartKind* kind = nullptr;
    RentBy rentBy = RentBy::Contract;
    Period period = Period::Month;
    int largest = 10;
    Theme theme = Theme::Light;
    QSize size{1600, 900};
    double scale = 2;
};

QString chartNames()
{
    QStringList names;
    for (const ChartKind& kind : chartKinds())
        names << QString::fromUtf8(kind.name.data(), static_cast<qsizetype>(kind.name.size()));
    return names.join(QStringLiteral(", "));
}

/// Ends in an exit status where there is nothing to draw.
std::optional<Request> requestOf(const QStringList& arguments, int& status)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Draws a chart of a project. The output's ending says how: png, svg, pdf, or csv for its data.\n"
                       "Charts: %1.")
            .arg(chartNames()));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Displays this help."));
    const QCommandLineOption chart(QStringLiteral("chart"), QStringLiteral("Which chart."), QStringLiteral("NAME"));
    const QCommandLineOption scenario(QStringLiteral("scenario"),
                                      QStringLiteral("Id of a scenario; the base case without."), QStringLiteral("ID"));
    const QCommandLineOption overlay(
        QStringLiteral("overlay"),
        QStringLiteral("Ids of up to %1 scenarios drawn over the chart, \"base\" for the base case.").arg(mostOverlays),
        QStringLiteral("ID[,ID]"));
    const QCommandLineOption output({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("File to write."),
                                    QStringLiteral("OUT.png|svg|pdf|csv"));
    const QCommandLineOption by(QStringLiteral("by"), QStringLiteral("Rent by contract, tenant, facility or kind."),
                                QStringLiteral("WHAT"), QStringLiteral("contract"));
    const QCommandLineOption period(QStringLiteral("period"), QStringLiteral("month, quarter or fiscal-year."),
                                    QStringLiteral("PERIOD"), QStringLiteral("month"));
    const QCommandLineOption largest(QStringLiteral("largest"), QStringLiteral("How many are told apart."),
                                     QStringLiteral("N"), QStringLiteral("10"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Of the drawing, such as 1600x900."),
                                  QStringLiteral("WxH"), QStringLiteral("1600x900"));
    const QCommandLineOption scale(QStringLiteral("scale"), QStringLiteral("Pixels of a PNG for one of its size."),
                                   QStringLiteral("FACTOR"), QStringLiteral("2"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("NAME"),
                                   QStringLiteral("light"));
    parser.addOptions({help, chart, scenario, overlay, output, by, period, largest, size, scale, theme});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A .rackrent project."));
    status = wrongUsage;
    const auto refuse = [&status](const QString& what) {
        status = complain(wrongUsage, what);
        return std::nullopt;
    };
    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (parser.isSet(help)) {
        QTextStream(stdout) << parser.helpText();
        status = done;
        return std::nullopt;
    }
    Request request;
    if (parser.positionalArguments().size() != 1)
        return refuse(QStringLiteral("one FILE is needed; %1 were named.").arg(parser.positionalArguments().size()));
    request.file = parser.positionalArguments().front();
    request.kind = chartKind(parser.value(chart).toStdString());
    if (!request.kind)
        return refuse(QStringLiteral("--chart %1: one of %2 is needed.").arg(parser.value(chart), chartNames()));
    request.output = parser.value(output);
    if (!exportFormatOf(request.output))
        return refuse(
            QStringLiteral("-o %1: a file that ends in .png, .svg, .pdf or .csv is needed.").arg(request.output));
    request.scenario = parser.value(scenario);
    request.overlays = parser.value(overlay).split(u',', Qt::SkipEmptyParts);
    request.overlays.removeDuplicates();
    if (request.overlays.size() > static_cast<qsizetype>(mostOverlays))
        return refuse(QStringLiteral("--overlay %1: up to %2 scenarios are told apart.")
                          .arg(parser.value(overlay))
                          .arg(mostOverlays));
    const auto way = rentByNamed(parser.value(by).toStdString());
    if (!way)
        return refuse(QStringLiteral("--by %1: contract, tenant, facility or kind is needed.").arg(parser.value(by)));
    request.rentBy = *way;
    const auto length = periodNamed(parser.value(period).replace(u'-', u'_').toStdString());
    if (!length)
        return refuse(
            QStringLiteral("--period %1: month, quarter or fiscal-year is needed.").arg(parser.value(period)));
    request.period = *length;
    bool isNumber = false;
    request.largest = parser.value(largest).toInt(&isNumber);
    if (!isNumber || request.largest < 1)
        return refuse(QStringLiteral("--largest %1: a whole number, 1 or more, is needed.").arg(parser.value(largest)));
    if (const auto named = sizeNamed(parser.value(size)))
        request.size = *named;
    else
        return refuse(QStringLiteral("--size %1: a width and a height from 200 to 8192 are needed, such as 1600x900.")
                          .arg(parser.value(size)));
    request.scale = parser.value(scale).toDouble(&isNumber);
    if (!isNumber || request.scale < 0.5 || request.scale > 8)
        return refuse(QStringLiteral("--scale %1: a number from 0.5 to 8 is needed.").arg(parser.value(scale)));
    if (parser.value(theme) != QLatin1String("light") && parser.value(theme) != QLatin1String("dark"))
        return refuse(QStringLiteral("--theme %1: light or dark is needed.").arg(parser.value(theme)));
    request.theme = parser.value(theme) == QLatin1String("dark") ? Theme::Dark : Theme::Light;
    return request;
}

/// "base" is the base case where no scenario is called so; of what is named by neither nothing comes.
std::optional<std::vector<Overlaid>> overlaidBy(const Request& request, const ChartChoice& choice,
                                                CheckedDocument& document, const Results& base)
{
    std::vector<Overlaid> overlaid;
    for (const QString& id : request.overlays) {
        const auto& scenarios = document.project().scenarios;
        const auto found = std::ranges::find(scenarios, id.toStdString(), &Scenario::id);
        const bool isBase = found == scenarios.end() && id == QLatin1String("base");
        if (found == scenarios.end() && !isBase) {
            complain(failed, QStringLiteral("--overlay %1: no scenario has this id.").arg(id));
            return std::nullopt;
        }
        if (id == request.scenario || (isBase && request.scenario.isEmpty()))
            continue; // it is the one that is shown
        const std::string name = isBase ? "Base case" : found->name;
        const std::optional<Results> under =
            isBase ? std::nullopt : std::optional(recomputedResults(document.under(id.toStdString())->project, base));
        overlaid.push_back({name, std::make_shared<const Exhibit>(ownExhibit(choice, {under ? *under : base, name})),
                            overlaid.size()});
    }
    return overlaid;
}

int draw(const Request& request)
{
    auto read = projectInput(QStringLiteral("chart"), request.file, request.scenario);
    if (!read)
        return failed;
    CheckedDocument& document = read->document;
    const Results base = computedResults(document.project());
    std::string name = "Base case";
    std::optional<Results> chosen;
    if (!request.scenario.isEmpty()) {
        chosen = recomputedResults(document.under(request.scenario.toStdString())->project, base);
        for (const Scenario& scenario : document.project().scenarios)
            if (scenario.id == request.scenario.toStdString())
                name = scenario.name;
    }
    std::vector<ScenarioFigures> scenarios;
    if (request.kind->make == scenariosExhibit) // the others need no scenario but their own
        scenarios = scenarioFigures(document, base);
    const ChartChoice choice{std::string(request.kind->name), request.period, request.rentBy, request.largest};
    const auto overlaid = overlaidBy(request, choice, document, base);
    if (!overlaid)
        return failed;
    const Exhibit exhibit = chosenExhibit(
        choice, {.results = chosen ? *chosen : base, .scenarioName = name, .scenarios = scenarios}, *overlaid);
    const auto reason = exportExhibit(exhibit, request.output,
                                      {.format = *exportFormatOf(request.output),
                                       .size = request.size,
                                       .scale = request.scale,
                                       .theme = request.theme});
    if (reason)
        return complain(failed, *reason);
    QTextStream(stdout) << QString::fromStdString(exhibit.message);
    for (const std::string& sentence : exhibit.further)
        QTextStream(stdout) << ' ' << QString::fromStdString(sentence);
    for (const OverlaidMessage& said : exhibit.overlaid)
        QTextStream(stdout) << '\n' << overlaidWords(said);
    QTextStream(stdout) << '\n';
    return done;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // it never shows a window
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("rackrent-chart"));
    applyTheme(application, Theme::Light);
    QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("deck")) {
        arguments.removeAt(1);
        return exportDeck(arguments);
    }
    if (arguments.value(1) == QLatin1String("report")) {
        arguments.removeAt(1);
        return exportReport(arguments);
    }
    int status = done;
    const auto request = requestOf(arguments, status);
    return request ? draw(*request) : status;
}
