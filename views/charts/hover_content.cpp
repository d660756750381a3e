#include "views/charts/hover_content.h"

#include "views/charts/axis_text.h"
#include "views/charts/chart_geometry.h"
#include "views/format/date_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace rackrent {
namespace {

double valueAt(const ExhibitSeries& series, int position)
{
    if (series.mark == Mark::Level)
        return levelValue(series);
    const auto index = static_cast<std::size_t>(position);
    return index < series.values.size() ? series.values[index] : std::numeric_limits<double>::quiet_NaN();
}

std::ptrdiff_t stackedCount(const Exhibit& exhibit)
{
    return std::count_if(exhibit.series.begin(), exhibit.series.end(),
                         [](const ExhibitSeries& series) { return series.mark == Mark::StackedStep; });
}

QString headingOf(const Exhibit& exhibit, int position)
{
    const Date date = exhibit.monthStarts[static_cast<std::size_t>(position)];
    if (countsMonths(exhibit))
        return shownMonth(date);
    return QCoreApplication::translate("Charts", "%1, month %2").arg(shownDate(date)).arg(position);
}

} // namespace

QString HoverContent::plainText() const
{
    QStringList lines{heading};
    for (const Row& row : rows)
        lines += row.label + QStringLiteral(": ") + row.value;
    return lines.join(u'\n');
}

bool countsMonths(const Exhibit& exhibit) { return stackedCount(exhibit) > 0; }

int hoverPositions(const Exhibit& exhibit)
{
    const int boundaries = static_cast<int>(exhibit.monthStarts.size());
    return countsMonths(exhibit) ? std::max(0, boundaries - 1) : boundaries;
}

int hoverPosition(const Exhibit& exhibit, double day)
{
    const int count = hoverPositions(exhibit);
    if (count == 0)
        return -1;
    const auto& starts = exhibit.monthStarts;
    const auto after = std::upper_bound(starts.begin(), starts.end(), day,
                                        [](double wanted, Date start) { return wanted < dayPosition(start); });
    const int month = std::clamp(static_cast<int>(after - starts.begin()) - 1, 0, count - 1);
    if (countsMonths(exhibit) || month + 1 >= count)
        return month;
    const double middle = (hoverDay(exhibit, month) + hoverDay(exhibit, month + 1)) / 2;
    return day < middle ? month : month + 1;
}

double hoverDay(const Exhibit& exhibit, int position)
{
    return monthPosition(exhibit, position + (countsMonths(exhibit) ? 0.5 : 0.0));
}

HoverContent hoverContent(const Exhibit& exhibit, int position)
{
    constexpr std::ptrdiff_t manySeries = 6;
    if (position < 0 || position >= hoverPositions(exhibit))
        return {};
    HoverContent content{headingOf(exhibit, position), {}};
    const std::ptrdiff_t stacked = stackedCount(exhibit);
    for (std::size_t i = 0; i < exhibit.series.size(); ++i) {
        const ExhibitSeries& series = exhibit.series[i];
        const double value = valueAt(series, position);
        if (series.mark == Mark::StackedStep && stacked > manySeries && value == 0)
            continue;
        const QString text =
            std::isfinite(value) ? chartMoney(value) : QCoreApplication::translate("Charts", "no value");
        content.rows << HoverContent::Row{QString::fromStdString(series.label).simplified(), text, i};
    }
    if (stacked > 1)
        content.rows << HoverContent::Row{QCoreApplication::translate("Charts", "Total"),
                                          chartMoney(stackedTotal(exhibit, static_cast<std::size_t>(position))),
                                          std::nullopt};
    return content;
}

} // namespace rackrent
