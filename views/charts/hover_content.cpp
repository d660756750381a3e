#include "views/charts/hover_content.h"

#include "views/charts/axis_text.h"
#include "views/charts/chart_geometry.h"
#include "views/charts/overlay_style.h"
#include "views/format/date_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace rackrent {
namespace {

std::ptrdiff_t stackedCount(const Exhibit& exhibit)
{
    return std::ranges::count_if(exhibit.series, [](const ExhibitSeries& series) {
        return series.mark == Mark::StackedStep && series.axis == 0 && !series.isHidden;
    });
}

QString translated(const char* text) { return QCoreApplication::translate("Charts", text); }

QString headingOf(const Exhibit& exhibit, int position)
{
    if (exhibit.across != Across::Time)
        return QString::fromStdString(exhibit.categories[static_cast<std::size_t>(position)]);
    const auto slot = static_cast<std::size_t>(position);
    if (slot < exhibit.slotNames.size() && countsMonths(exhibit))
        return QString::fromStdString(exhibit.slotNames[slot]);
    const Date date = exhibit.monthStarts[slot];
    if (!exhibit.slotNames.empty())
        return shownDate(date);
    if (countsMonths(exhibit))
        return shownMonth(date);
    return QCoreApplication::translate("Charts", "%1, month %2").arg(shownDate(date)).arg(position);
}

HoverContent cellContent(const HeatGrid& grid, std::size_t cell)
{
    const std::size_t column = cell % grid.across.size(), row = cell / grid.across.size();
    const auto words = [](const std::string& text) { return QString::fromStdString(text); };
    HoverContent content{words(std::isfinite(grid.values[cell]) ? grid.valueName : grid.missing), {}};
    if (std::isfinite(grid.values[cell]))
        content.heading += QStringLiteral(": ") + measureText(grid.values[cell], grid.measure);
    content.rows << HoverContent::Row{words(grid.acrossAxis), words(grid.across[column]), std::nullopt}
                 << HoverContent::Row{words(grid.upAxis), words(grid.up[row]), std::nullopt};
    return content;
}

const char* spanName(Span::Kind kind)
{
    switch (kind) {
    case Span::Kind::Term: return QT_TRANSLATE_NOOP("Charts", "Term");
    case Span::Kind::Ramp: return QT_TRANSLATE_NOOP("Charts", "Ramp");
    case Span::Kind::FreeRent: return QT_TRANSLATE_NOOP("Charts", "Free rent");
    case Span::Kind::Locked: return QT_TRANSLATE_NOOP("Charts", "Committed");
    case Span::Kind::Notice: return QT_TRANSLATE_NOOP("Charts", "Notice");
    case Span::Kind::AfterExpiry: return QT_TRANSLATE_NOOP("Charts", "After expiry");
    }
    return "";
}

/// "Term", "Term \u00b7 Delayed"
QString spanWords(const Span& span)
{
    ExhibitSeries named;
    named.label = translated(spanName(span.kind)).toStdString();
    named.overlay = span.overlay;
    if (span.overlay)
        named.label += " \u00b7 " + span.overlay->scenario;
    return seriesName(named);
}

HoverContent spanContent(const Exhibit& exhibit, std::size_t row)
{
    HoverContent content{QString::fromStdString(exhibit.categories[row]), {}};
    for (const Span& span : exhibit.spans)
        if (span.row == row)
            content.rows << HoverContent::Row{
                spanWords(span),
                QCoreApplication::translate("Charts", "%1 to %2").arg(shownDate(span.first), shownDate(span.last)),
                std::nullopt};
    return content;
}

} // namespace

QString HoverContent::plainText() const
{
    QStringList lines{heading};
    for (const Row& row : rows)
        lines += row.label + QStringLiteral(": ") + row.value;
    return lines.join(u'\n');
}

QString spanKindName(Span::Kind kind) { return translated(spanName(kind)); }

bool countsMonths(const Exhibit& exhibit)
{
    return exhibit.across == Across::Time && std::ranges::any_of(exhibit.series, [](const ExhibitSeries& series) {
               return isArea(series.mark) || series.mark == Mark::Step;
           });
}

int hoverPositions(const Exhibit& exhibit)
{
    if (exhibit.grid)
        return static_cast<int>(exhibit.grid->values.size());
    const int slots = static_cast<int>(exhibit.slots());
    return exhibit.across != Across::Time || countsMonths(exhibit) || slots == 0 ? slots : slots + 1;
}

int hoverPosition(const Exhibit& exhibit, double across)
{
    const int count = hoverPositions(exhibit);
    if (count == 0)
        return -1;
    if (exhibit.across != Across::Time)
        return std::clamp(static_cast<int>(std::floor(across)), 0, count - 1);
    const auto& starts = exhibit.monthStarts;
    const auto after = std::upper_bound(starts.begin(), starts.end(), across,
                                        [](double wanted, Date start) { return wanted < dayPosition(start); });
    const int month = std::clamp(static_cast<int>(after - starts.begin()) - 1, 0, count - 1);
    if (countsMonths(exhibit) || month + 1 >= count)
        return month;
    const double middle = (hoverDay(exhibit, month) + hoverDay(exhibit, month + 1)) / 2;
    return across < middle ? month : month + 1;
}

double hoverDay(const Exhibit& exhibit, int position)
{
    const bool isSlot = exhibit.across != Across::Time || countsMonths(exhibit);
    return monthPosition(exhibit, position + (isSlot ? 0.5 : 0.0));
}

HoverContent hoverContent(const Exhibit& exhibit, int position)
{
    constexpr std::ptrdiff_t manySeries = 6;
    if (position < 0 || position >= hoverPositions(exhibit))
        return {};
    if (exhibit.grid)
        return cellContent(*exhibit.grid, static_cast<std::size_t>(position));
    if (!exhibit.spans.empty())
        return spanContent(exhibit, static_cast<std::size_t>(position));
    HoverContent content{headingOf(exhibit, position), {}};
    const std::ptrdiff_t stacked = stackedCount(exhibit);
    const auto add = [&](std::size_t i) {
        const ExhibitSeries& series = exhibit.series[i];
        if (series.isHidden || series.isGhost)
            return;
        const double value = valueAt(series, static_cast<std::size_t>(position));
        if (series.mark == Mark::StackedStep && stacked > manySeries && value == 0)
            return;
        const Measure measure = exhibit.valueAxes.empty() ? Measure::Money : exhibit.valueAxes[series.axis].measure;
        const QString text = std::isfinite(value) ? measureText(value, measure) : translated("no value");
        content.rows << HoverContent::Row{seriesName(series), text, i};
    };
    for (std::size_t i = 0; i < exhibit.series.size(); ++i)
        if (!exhibit.series[i].overlay)
            add(i);
    if (stacked > 1)
        content.rows << HoverContent::Row{
            translated("Total"),
            measureText(stackedTotal(exhibit, static_cast<std::size_t>(position)),
                        exhibit.valueAxes.empty() ? Measure::Money : exhibit.valueAxes.front().measure),
            std::nullopt};
    for (std::size_t i = 0; i < exhibit.series.size(); ++i)
        if (exhibit.series[i].overlay)
            add(i);
    return content;
}

} // namespace rackrent
