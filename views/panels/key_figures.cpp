#include "views/panels/key_figures.h"

#include "views/format/date_text.h"
#include "views/format/model_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace rackrent {

namespace {

constexpr std::array<KeyFigure, 10> figures{{
    {"payback_rent_months", QT_TRANSLATE_NOOP("KeyFigures", "Break-even on rent"), Better::Lower, 14},
    {"payback_noi_months", QT_TRANSLATE_NOOP("KeyFigures", "Break-even on NOI"), Better::Lower, 14},
    {"headline_rent", QT_TRANSLATE_NOOP("KeyFigures", "Headline rent"), Better::Higher, 12},
    {"committed_rent", QT_TRANSLATE_NOOP("KeyFigures", "Committed rent"), Better::Higher, 15},
    {"capital_total", QT_TRANSLATE_NOOP("KeyFigures", "Capital"), Better::Lower, 9},
    {"npv", QT_TRANSLATE_NOOP("KeyFigures", "NPV"), Better::Higher, 14},
    {"irr", QT_TRANSLATE_NOOP("KeyFigures", "IRR"), Better::Higher, 13},
    {"moic", QT_TRANSLATE_NOOP("KeyFigures", "MOIC"), Better::Higher, 12},
    {"walt_years", QT_TRANSLATE_NOOP("KeyFigures", "WALT"), Better::Higher, 11},
    {"walt_to_exit_years", QT_TRANSLATE_NOOP("KeyFigures", "WALT to first exit"), Better::Higher, 13},
}};

const double* numberOf(const MetricValue& value) { return std::get_if<double>(&value); }

QString absentWords(const MetricRow& row, const Metrics& metrics)
{
    if (row.unit == MetricUnit::Months)
        return metrics.capitalTotal > 0 ? QCoreApplication::translate("KeyFigures", "not recovered")
                                        : QCoreApplication::translate("KeyFigures", "no capital");
    if (row.key == "irr")
        return metrics.irrRoots.empty() ? QCoreApplication::translate("KeyFigures", "none")
                                        : QCoreApplication::translate("KeyFigures", "several");
    return QCoreApplication::translate("KeyFigures", "none");
}

QString paybackCaption(const std::optional<Payback>& payback)
{
    return payback ? shownDate(payback->date) : QCoreApplication::translate("KeyFigures", "in the timeline");
}

QString irrCaption(const Metrics& metrics, const NumberText& numbers)
{
    if (metrics.irrRoots.size() < 2)
        return QCoreApplication::translate("KeyFigures", "a year, unlevered");
    QStringList roots;
    for (const double root : metrics.irrRoots)
        roots << numbers.compact(root, Quantity::Rate);
    return roots.join(QCoreApplication::translate("KeyFigures", " and "));
}

} // namespace

std::span<const KeyFigure> keyFigures() { return figures; }

Quantity quantityOf(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Money: return Quantity::Money;
    case MetricUnit::Rate:
    case MetricUnit::Rates: return Quantity::Rate;
    case MetricUnit::Months: return Quantity::Months;
    case MetricUnit::Years: return Quantity::Years;
    case MetricUnit::Multiple:
    case MetricUnit::Day: return Quantity::Multiple;
    }
    return Quantity::Multiple;
}

QString figureValue(const KeyFigure& figure, const Metrics& metrics, const NumberText& numbers)
{
    const MetricRow& row = metricRow(figure.metric);
    const MetricValue value = row.value(metrics);
    const double* number = numberOf(value);
    return number ? numbers.compact(*number, quantityOf(row.unit)) : absentWords(row, metrics);
}

QString figureCaption(const KeyFigure& figure, const Metrics& metrics, const Project& project,
                      const NumberText& numbers)
{
    const QString currency = QString::fromStdString(project.currency);
    if (figure.metric == "payback_rent_months")
        return paybackCaption(metrics.paybackRent);
    if (figure.metric == "payback_noi_months")
        return paybackCaption(metrics.paybackNoi);
    if (figure.metric == "committed_rent" && metrics.headlineRent > 0)
        return QCoreApplication::translate("KeyFigures", "%1, %2 of headline", "USD, 16%")
            .arg(currency,
                 numbers.full(std::round(100 * metrics.committedRent / metrics.headlineRent) / 100, Quantity::Rate));
    if (figure.metric == "npv")
        return QCoreApplication::translate("KeyFigures", "%1, at %2 a year", "USD, 10%")
            .arg(currency, numbers.full(project.valuation.discountRate, Quantity::Rate));
    if (figure.metric == "irr")
        return irrCaption(metrics, numbers);
    if (figure.metric == "moic")
        return QCoreApplication::translate("KeyFigures", "times, unlevered");
    if (figure.metric.starts_with("walt") && !metrics.waltYears)
        return QCoreApplication::translate("KeyFigures", "no lease in force");
    if (figure.metric == "walt_years")
        return QCoreApplication::translate("KeyFigures", "to the last day");
    if (figure.metric == "walt_to_exit_years")
        return QCoreApplication::translate("KeyFigures", "if notice is given");
    return currency;
}

FigureDifference figureDifference(const KeyFigure& figure, const Metrics& base, const Metrics& shown,
                                  const NumberText& numbers)
{
    const MetricRow& row = metricRow(figure.metric);
    const MetricValue baseValue = row.value(base);
    const MetricValue shownValue = row.value(shown);
    const double* before = numberOf(baseValue);
    const double* now = numberOf(shownValue);
    if (!before && !now)
        return {};
    if (!before || !now) {
        const bool isGain = now != nullptr;
        return {QCoreApplication::translate("KeyFigures", "base: %1").arg(figureValue(figure, base, numbers)),
                isGain ? Better::Higher : Better::Lower};
    }
    const double change = *now - *before;
    if (std::abs(change) <= 1e-9 * std::max(std::abs(*now), std::abs(*before)))
        return {QCoreApplication::translate("KeyFigures", "as base"), Better::Neither};
    const QString text = numbers.difference(change, quantityOf(row.unit));
    const auto isZero = [](QChar c) { return !c.isDigit() || c.digitValue() == 0; };
    if (std::all_of(text.begin(), text.end(), isZero))
        return {QCoreApplication::translate("KeyFigures", "about base"), Better::Neither};
    const bool isBetter = figure.better == Better::Higher ? change > 0 : change < 0;
    return {text, isBetter ? Better::Higher : Better::Lower};
}

QString figureDefinition(const KeyFigure& figure, const Metrics& metrics, const NumberText& numbers)
{
    const MetricRow& row = metricRow(figure.metric);
    QString text = modelText(row.definition);
    const MetricValue value = row.value(metrics);
    if (const double* number = numberOf(value))
        text += QLatin1String("\n") + numbers.echo(*number, quantityOf(row.unit));
    return text;
}

} // namespace rackrent
