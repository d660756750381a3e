#include "views/panels/chart_menu.h"

#include "model/analysis/charts.h"
#include "model/analysis/exhibit_views.h"
#include "model/analysis/overlay.h"
#include "views/charts/exhibit_chart.h"
#include "views/charts/exhibit_picture.h"
#include "views/charts/hover_content.h"
#include "views/document/document.h"
#include "views/format/date_text.h"
#include "views/format/model_text.h"
#include "views/panels/charts_panel.h"
#include "views/panels/overlay_menu.h"

#include <QActionGroup>
#include <QCoreApplication>

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <utility>

namespace rackrent {

namespace {

QString words(const char* text) { return QCoreApplication::translate("ChartMenu", text); }

/// Builds the menu of the chart at a place, part by part.
class Builder {
public:
    Builder(QMenu& menu, ChartsPanel& panel, Document& document, std::size_t place)
        : m_menu(menu), m_panel(panel), m_document(document), m_place(place), m_chart(*panel.charts()[place]),
          m_choice(panel.choices()[place])
    {}

    void build(const QPoint& at)
    {
        addShow();
        addPeriods();
        addRentWays();
        addOverlays();
        addSeries();
        addZoom();
        addNotes(at);
        m_menu.addSeparator();
        addArranging();
        m_menu.addSeparator();
        addOutput();
    }

private:
    /// An entry that changes the choice; checked where it is the one.
    void addChoice(QMenu& menu, const QString& title, ChartChoice choice)
    {
        QAction* action = menu.addAction(title, &m_panel, [panel = &m_panel, place = m_place, choice] {
            panel->setChoice(place, choice, words(QT_TRANSLATE_NOOP("ChartMenu", "Change chart")));
        });
        action->setCheckable(true);
        action->setChecked(choice == m_choice);
    }

    void addShow()
    {
        QMenu& menu = *m_menu.addMenu(words(QT_TRANSLATE_NOOP("ChartMenu", "&Show")));
        menu.setToolTipsVisible(true);
        for (const ChartKind& kind : chartKinds()) {
            ChartChoice choice;
            choice.chart = kind.name;
            choice.period = m_choice.period;
            addChoice(menu, modelText(kind.title), choice);
            menu.actions().back()->setChecked(choice.chart == m_choice.chart);
            menu.actions().back()->setToolTip(modelText(kind.question));
        }
    }

    void addPeriods()
    {
        const std::array<std::pair<Period, const char*>, 3> periods{
            std::pair{Period::Month, QT_TRANSLATE_NOOP("ChartMenu", "By &month")},
            std::pair{Period::Quarter, QT_TRANSLATE_NOOP("ChartMenu", "By &quarter")},
            std::pair{Period::FiscalYear, QT_TRANSLATE_NOOP("ChartMenu", "By fiscal &year")}};
        QMenu& menu = *m_menu.addMenu(words(QT_TRANSLATE_NOOP("ChartMenu", "&Periods")));
        for (const auto& [period, title] : periods) {
            ChartChoice choice = m_choice;
            choice.period = period;
            addChoice(menu, words(title), choice);
        }
        menu.setEnabled(hasPeriods(m_chart.whole()));
    }

    void addRentWays()
    {
        if (m_choice.chart != "rent")
            return;
        const std::array<std::pair<RentBy, const char*>, 4> ways{
            std::pair{RentBy::Contract, QT_TRANSLATE_NOOP("ChartMenu", "By &contract")},
            std::pair{RentBy::Tenant, QT_TRANSLATE_NOOP("ChartMenu", "By &tenant")},
            std::pair{RentBy::Facility, QT_TRANSLATE_NOOP("ChartMenu", "By &facility")},
            std::pair{RentBy::Kind, QT_TRANSLATE_NOOP("ChartMenu", "By &kind of lease")}};
        QMenu& menu = *m_menu.addMenu(words(QT_TRANSLATE_NOOP("ChartMenu", "&Tell rent apart")));
        for (const auto& [by, title] : ways) {
            ChartChoice choice = m_choice;
            choice.by = by;
            addChoice(menu, words(title), choice);
        }
        menu.addSeparator();
        for (const int largest : {5, 10, 20, 1000}) {
            ChartChoice choice = m_choice;
            choice.largest = largest;
            addChoice(menu,
                      largest == 1000
                          ? words(QT_TRANSLATE_NOOP("ChartMenu", "&All"))
                          : words(QT_TRANSLATE_NOOP("ChartMenu", "The %1 largest, and the rest as one")).arg(largest),
                      choice);
        }
    }

    void addOverlays()
    {
        QMenu& menu = *m_menu.addMenu(words(QT_TRANSLATE_NOOP("ChartMenu", "Compare &with")));
        fillOverlayMenu(menu, m_document);
    }

    /// What the legend does with the mouse.
    void addSeries()
    {
        if (m_chart.legendTexts().isEmpty())
            return;
        QMenu& menu = *m_menu.addMenu(words(QT_TRANSLATE_NOOP("ChartMenu", "S&eries")));
        QAction* all =
            menu.addAction(words(QT_TRANSLATE_NOOP("ChartMenu", "Show &all")), &m_chart, &ExhibitChart::showAllSeries);
        all->setEnabled(!m_chart.part().hidden.empty());
        menu.addSeparator();
        for (const LegendEntry& entry : m_chart.picture().layout().legend) {
            const ExhibitSeries& series = m_chart.exhibit().series[entry.series];
            const std::string label = nameInChart(series);
            QString text = QString::fromStdString(series.overlay ? series.overlay->scenario : label);
            QAction* action = menu.addAction(text.replace(u'&', QStringLiteral("&&")), &m_chart,
                                             [chart = &m_chart, label] { chart->toggleSeries(label); });
            action->setCheckable(true);
            action->setChecked(!m_chart.part().hidden.contains(label));
        }
    }

    void addZoom()
    {
        QMenu& menu = *m_menu.addMenu(words(QT_TRANSLATE_NOOP("ChartMenu", "&View")));
        menu.addAction(words(QT_TRANSLATE_NOOP("ChartMenu", "&Back to the days before")), &m_chart,
                       &ExhibitChart::goBack)
            ->setEnabled(m_chart.canGoBack());
        menu.addAction(words(QT_TRANSLATE_NOOP("ChartMenu", "&Whole timeline")), &m_chart, &ExhibitChart::resetZoom)
            ->setEnabled(m_chart.part().window.has_value());
        QAction* logarithmic = menu.addAction(words(QT_TRANSLATE_NOOP("ChartMenu", "&Logarithmic axis")), &m_chart,
                                              &ExhibitChart::setLogarithmic);
        logarithmic->setCheckable(true);
        logarithmic->setChecked(m_chart.part().isLogarithmic);
        logarithmic->setEnabled(m_chart.canBeLogarithmic());
        menu.setEnabled(m_chart.canZoom() || m_chart.canBeLogarithmic());
    }

    /// Where a note would stand: the day or the category at a point; nothing where the chart has no such places.
    std::optional<std::string> noteAt(const QPoint& at) const
    {
        const Exhibit& shown = m_chart.exhibit();
        const int pointed = m_chart.picture().positionAt(at);
        const int position = pointed >= 0 ? pointed : m_chart.hoverPosition();
        if (shown.grid || shown.across == Across::Rows || position < 0)
            return std::nullopt;
        if (shown.across == Across::Time)
            return dateText(shown.monthStarts[static_cast<std::size_t>(position)]);
        // As the model writes it: what is shown is in the program's language.
        const Exhibit plain = chosenExhibit(m_choice, {m_document.results(), {}}, m_panel.overlaidOver(m_place));
        const auto slot = static_cast<std::size_t>(position);
        return slot < plain.categories.size() ? std::optional(plain.categories[slot]) : std::nullopt;
    }

    void addNotes(const QPoint& at)
    {
        QMenu& menu = *m_menu.addMenu(words(QT_TRANSLATE_NOOP("ChartMenu", "&Notes")));
        const auto here = noteAt(at);
        QAction* add =
            menu.addAction(here ? words(QT_TRANSLATE_NOOP("ChartMenu", "&Add a note at %1...")).arg(placeWords(*here))
                                : words(QT_TRANSLATE_NOOP("ChartMenu", "&Add a note: point at a place first")));
        add->setEnabled(here.has_value());
        QObject::connect(add, &QAction::triggered, &m_panel,
                         [panel = &m_panel, place = m_place, here] { panel->askForNote(place, here.value_or("")); });
        for (const ChartNote& note : m_document.baseProject().views.notes) {
            if (note.chart != m_choice.chart)
                continue;
            QMenu& one = *menu.addMenu(QStringLiteral("%1: %2")
                                           .arg(placeWords(note.at), QString::fromStdString(note.text))
                                           .replace(u'&', QStringLiteral("&&")));
            one.addAction(words(QT_TRANSLATE_NOOP("ChartMenu", "&Change...")), &m_panel,
                          [panel = &m_panel, place = m_place, at = note.at] { panel->askForNote(place, at); });
            one.addAction(words(QT_TRANSLATE_NOOP("ChartMenu", "&Remove")), &m_panel,
                          [panel = &m_panel, note] { panel->setNote(note.chart, note.at, {}); });
        }
    }

    void addArranging()
    {
        ChartsPanel* panel = &m_panel;
        const std::size_t place = m_place, count = panel->choices().size();
        m_menu.addAction(
            panel->enlarged() ? words(QT_TRANSLATE_NOOP("ChartMenu", "All &charts again"))
                              : words(QT_TRANSLATE_NOOP("ChartMenu", "This &chart alone")),
            panel, [panel, place] { panel->setEnlarged(panel->enlarged() ? std::nullopt : std::optional(place)); });
        QMenu& add = *m_menu.addMenu(words(QT_TRANSLATE_NOOP("ChartMenu", "&Add chart")));
        add.setToolTipsVisible(true);
        for (const ChartKind& kind : chartKinds())
            add.addAction(modelText(kind.title), panel, [panel, &kind] { panel->addChart(kind.name); })
                ->setToolTip(modelText(kind.question));
        m_menu
            .addAction(words(QT_TRANSLATE_NOOP("ChartMenu", "Move &forward")), panel,
                       [panel, place] { panel->moveChart(place, place - 1); })
            ->setEnabled(place > 0);
        m_menu
            .addAction(words(QT_TRANSLATE_NOOP("ChartMenu", "Move &back")), panel,
                       [panel, place] { panel->moveChart(place, place + 1); })
            ->setEnabled(place + 1 < count);
        m_menu
            .addAction(words(QT_TRANSLATE_NOOP("ChartMenu", "&Remove from the dashboard")), panel,
                       [panel, place] { panel->removeChart(place); })
            ->setEnabled(count > 1);
        m_menu
            .addAction(words(QT_TRANSLATE_NOOP("ChartMenu", "Standar&d dashboard")), panel,
                       [panel] { panel->resetCharts(); })
            ->setEnabled(m_document.baseProject().views.dashboard.has_value());
    }

    void addOutput()
    {
        ChartsPanel* panel = &m_panel;
        ExhibitChart* chart = &m_chart;
        m_menu.addAction(words(QT_TRANSLATE_NOOP("ChartMenu", "E&xport chart...")), panel,
                         [panel, chart] { Q_EMIT panel->exportRequested(withoutOutdated(chart->exhibit())); });
        m_menu.addAction(words(QT_TRANSLATE_NOOP("ChartMenu", "Cop&y chart")), panel,
                         [panel, chart] { Q_EMIT panel->copyRequested(withoutOutdated(chart->exhibit())); });
        m_menu.addAction(words(QT_TRANSLATE_NOOP("ChartMenu", "Show as tab&le...")), panel,
                         [panel, chart] { panel->showTable(withoutOutdated(chart->exhibit())); });
        m_menu.addAction(words(QT_TRANSLATE_NOOP("ChartMenu", "Explain its fig&ures...")), panel,
                         [panel, figure = explainedFigure(m_choice.chart)] { Q_EMIT panel->explainRequested(figure); });
    }

    QMenu& m_menu;
    ChartsPanel& m_panel;
    Document& m_document;
    std::size_t m_place;
    ExhibitChart& m_chart;
    ChartChoice m_choice;
};

} // namespace

QString explainedFigure(const std::string& chart)
{
    static const std::map<std::string, const char*, std::less<>> figures{
        {"break-even", "metrics/payback_rent_months"},
        {"rent", "lines/base_rent"},
        {"commitment", "metrics/committed_rent"},
        {"expiry", "metrics/annualised_rent"},
        {"timeline", "metrics/walt_years"},
        {"bridge", "lines/unlevered_cash_flow"},
        {"noi-by-year", "lines/noi"},
        {"cash-flow", "lines/levered_cash_flow"},
        {"debt", "lines/debt_balance"},
        {"tenants", "metrics/annualised_rent"},
        {"rent-per-unit", "lines/base_rent"},
        {"power", "lines/power_cost"},
        {"book-value", "lines/depreciation"},
        {"returns-by-exit", "metrics/irr"},
    };
    const auto found = figures.find(chart);
    return QLatin1String(found == figures.end() ? "metrics/npv" : found->second);
}

void fillChartMenu(QMenu& menu, ChartsPanel& panel, Document& document, std::size_t place, const QPoint& at)
{
    Builder(menu, panel, document, place).build(at);
}

QString placeWords(const std::string& at)
{
    const auto date = parseDate(at);
    return date ? shownDate(*date) : QString::fromStdString(at);
}

} // namespace rackrent
