#include "views/presentation/slide_content.h"

#include "model/analysis/words.h"
#include "views/document/document.h"
#include "views/fields/provenance.h"
#include "views/format/date_text.h"
#include "views/format/model_text.h"
#include "views/panels/chosen_chart.h"
#include "views/whatif/overlays.h"

#include <QCoreApplication>

#include <array>

namespace rackrent {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Slides", text); }

QString plain(const std::string& text) { return QString::fromStdString(text); }

NumberText numbersOf(const Document& document) { return NumberText(plain(document.project().currency)); }

void fillTitle(SlideContent& content, const Document& document)
{
    const Project& project = document.project();
    content.headline = plain(project.name);
    content.subtitle = words(QT_TRANSLATE_NOOP("Slides", "%1, valued on %2"))
                           .arg(document.scenarioName(), shownDate(project.valuation.date));
    for (const QString& line : plain(project.notes).split(u'\n', Qt::SkipEmptyParts))
        if (content.columns.isEmpty())
            content.columns << SlideContent::Column{{}, {line}};
}

void fillFigures(SlideContent& content, const Document& document)
{
    content.headline = words(QT_TRANSLATE_NOOP("Slides", "Key figures"));
    const NumberText numbers = numbersOf(document);
    const Metrics& metrics = document.results().metrics;
    for (const KeyFigure& figure : keyFigures()) {
        SlideContent::Figure shown;
        shown.title = QCoreApplication::translate("KeyFigures", figure.title);
        shown.value = figureValue(figure, metrics, numbers);
        shown.caption = figureCaption(figure, metrics, document.results().project, numbers);
        if (!document.scenario().isEmpty()) {
            const FigureDifference difference =
                figureDifference(figure, document.baseResults().metrics, metrics, numbers);
            shown.difference = difference.text;
            shown.direction = difference.direction;
        }
        content.figures << shown;
    }
}

void fillChart(SlideContent& content, const ChartChoice& choice, Document& document, Overlays& overlays)
{
    content.exhibit = exhibitOf(choice, document, overlays.of(choice));
    content.headline = plain(content.exhibit->message);
    if (content.headline.isEmpty())
        content.headline = plain(content.exhibit->title);
}

/// The figures that scenarios are compared by.
constexpr std::array<std::string_view, 5> compared{"payback_rent_months", "payback_noi_months", "committed_rent", "npv",
                                                   "irr"};

void fillScenarios(SlideContent& content, Document& document)
{
    content.headline = words(QT_TRANSLATE_NOOP("Slides", "What each scenario changes"));
    const NumberText numbers = numbersOf(document);
    content.header << words(QT_TRANSLATE_NOOP("Slides", "Scenario"));
    for (const KeyFigure& figure : keyFigures())
        if (std::ranges::find(compared, figure.metric) != compared.end())
            content.header << QCoreApplication::translate("KeyFigures", figure.title);
    int row = 0;
    for (const ScenarioFigures& scenario : document.scenarioFigures()) {
        QStringList cells{modelText(scenario.name)};
        for (const KeyFigure& figure : keyFigures())
            if (std::ranges::find(compared, figure.metric) != compared.end())
                cells << figureValue(figure, scenario.metrics, numbers);
        if (plain(scenario.name) == document.scenarioName())
            content.strongRow = row;
        content.table << cells;
        ++row;
    }
}

QStringList sourcesOf(const Json& document)
{
    QStringList lines;
    const auto sources = document.find("sources");
    if (sources == document.end() || !sources->is_array())
        return lines;
    for (const Json& source : *sources) {
        QStringList parts;
        for (const char* key : {"title", "publisher", "date"})
            if (const auto text = source.find(key); text != source.end() && text->is_string() && !text->empty())
                parts << plain(text->get<std::string>());
        parts.removeAll(QString());
        lines << parts.join(QStringLiteral(", "));
    }
    return lines;
}

/// Inputs that somebody assumed or inferred, with their values.
QStringList assumptionsOf(const Document& document)
{
    const NumberText numbers = numbersOf(document);
    QStringList lines;
    for (const Input& input : allInputs(document.json())) {
        const Origin origin = input.origin.origin;
        if (!input.value || (origin != Origin::Assumption && origin != Origin::Inferred))
            continue;
        FieldPlace place = input.place();
        place.row.reset(); // a table as one
        place.column = nullptr;
        const QString name = inputTitle(document.json(), place);
        lines << (input.row ? name : QStringLiteral("%1: %2").arg(name, inputText(input, document.json(), numbers)));
    }
    lines.removeDuplicates();
    return lines;
}

void fillSources(SlideContent& content, const Document& document)
{
    content.headline = words(QT_TRANSLATE_NOOP("Slides", "Assumptions and sources"));
    const auto add = [&](const char* heading, const QStringList& points) {
        if (!points.isEmpty())
            content.columns << SlideContent::Column{words(heading), points};
    };
    add(QT_TRANSLATE_NOOP("Slides", "Assumed or inferred"), assumptionsOf(document));
    add(QT_TRANSLATE_NOOP("Slides", "Sources"), sourcesOf(document.json()));
    if (content.columns.isEmpty())
        content.columns << SlideContent::Column{
            {}, {words(QT_TRANSLATE_NOOP("Slides", "The project names no sources and no assumptions."))}};
}

QString footerOf(const Document& document)
{
    return QStringList{plain(document.project().name), document.scenarioName(),
                       shownDate(document.project().valuation.date)}
        .join(QStringLiteral("  \u00b7  "));
}

} // namespace

SlideContent slideContent(const Slide& slide, Document& document, Overlays& overlays)
{
    SlideContent content;
    content.kind = slide.kind;
    content.footer = footerOf(document);
    switch (slide.kind) {
    case Slide::Kind::Title: fillTitle(content, document); break;
    case Slide::Kind::Figures: fillFigures(content, document); break;
    case Slide::Kind::Chart: fillChart(content, slide.chart, document, overlays); break;
    case Slide::Kind::Scenarios: fillScenarios(content, document); break;
    case Slide::Kind::Sources: fillSources(content, document); break;
    case Slide::Kind::Text:
        content.columns << SlideContent::Column{{}, plain(slide.text).split(u'\n', Qt::SkipEmptyParts)};
        break;
    }
    if (!slide.title.empty())
        content.headline = plain(slide.title);
    return content;
}

SlideContent discreet(SlideContent content, Discretion discretion)
{
    const auto say = [discretion](QString& text) { text = discreet(text, discretion); };
    say(content.headline);
    for (SlideContent::Figure& figure : content.figures)
        for (QString* text : {&figure.value, &figure.caption, &figure.difference})
            say(*text);
    for (QStringList& row : content.table)
        for (qsizetype i = 1; i < row.size(); ++i) // the first names the scenario
            say(row[i]);
    for (SlideContent::Column& column : content.columns)
        for (QString& point : column.points)
            say(point);
    return content;
}

QString slideName(const Slide& slide)
{
    if (!slide.title.empty())
        return plain(slide.title);
    switch (slide.kind) {
    case Slide::Kind::Title: return words(QT_TRANSLATE_NOOP("Slides", "Title"));
    case Slide::Kind::Figures: return words(QT_TRANSLATE_NOOP("Slides", "Key figures"));
    case Slide::Kind::Chart: {
        const ChartKind* kind = chartKind(slide.chart.chart);
        return kind ? modelText(kind->title) : plain(slide.chart.chart);
    }
    case Slide::Kind::Scenarios: return words(QT_TRANSLATE_NOOP("Slides", "Scenarios"));
    case Slide::Kind::Sources: return words(QT_TRANSLATE_NOOP("Slides", "Assumptions and sources"));
    case Slide::Kind::Text: break;
    }
    return words(QT_TRANSLATE_NOOP("Slides", "Text"));
}

} // namespace rackrent
