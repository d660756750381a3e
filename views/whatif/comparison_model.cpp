#include "views/whatif/comparison_model.h"

#include "model/time/day_number.h"
#include "views/format/date_text.h"
#include "views/format/model_text.h"
#include "views/panels/key_figures.h"
#include "views/style/palette.h"

#include <QGuiApplication>

#include <cmath>

namespace rackrent {

void ComparisonModel::show(Comparison comparison, const QString& currency)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_numbers = NumberText(currency);
    endResetModel();
}

void ComparisonModel::setDifferences(bool areShown)
{
    m_areDifferences = areShown;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.metrics.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.columns.size()) + (hasWeights() ? 1 : 0);
}

bool ComparisonModel::isWeighted(int column) const { return column == static_cast<int>(m_comparison.columns.size()); }

std::optional<double> ComparisonModel::valueAt(int row, int column) const
{
    const auto metric = static_cast<std::size_t>(row);
    return isWeighted(column) ? m_comparison.weighted[metric]
                              : metricNumber(*m_comparison.metrics[metric],
                                             m_comparison.columns[static_cast<std::size_t>(column)].metrics);
}

std::optional<double> ComparisonModel::differenceAt(int row, int column) const
{
    const auto value = valueAt(row, column), base = valueAt(row, 0);
    return value && base ? std::optional(*value - *base) : std::nullopt;
}

QString ComparisonModel::textOf(int row, std::optional<double> value) const
{
    const MetricRow& metric = *m_comparison.metrics[static_cast<std::size_t>(row)];
    if (!value)
        return tr("none");
    if (metric.unit == MetricUnit::Day)
        return shownDate(dayOfNumber(*value));
    return m_numbers.compact(*value, quantityOf(metric.unit));
}

QString ComparisonModel::differenceText(int row, double change) const
{
    const MetricRow& metric = *m_comparison.metrics[static_cast<std::size_t>(row)];
    if (change == 0)
        return tr("as base");
    return m_numbers.difference(change, metric.unit == MetricUnit::Day ? Quantity::Days : quantityOf(metric.unit));
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MetricRow& metric = *m_comparison.metrics[static_cast<std::size_t>(index.row())];
    const auto change = index.column() == 0 ? std::nullopt : differenceAt(index.row(), index.column());
    const QString value = textOf(index.row(), valueAt(index.row(), index.column()));
    switch (role) {
    case Qt::DisplayRole: return m_areDifferences && change ? differenceText(index.row(), *change) : value;
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return change ? tr("%1; %2 to the base case").arg(value, differenceText(index.row(), *change))
                      : modelText(metric.definition);
    case Qt::ForegroundRole: {
        if (!change || *change == 0)
            return {};
        const Colours& colours = coloursFor(QGuiApplication::palette());
        return (*change > 0) == isBetterWhenMore(metric) ? colours.positive : colours.negative;
    }
    default: return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const MetricRow& metric = *m_comparison.metrics[static_cast<std::size_t>(section)];
        if (role == Qt::ToolTipRole)
            return modelText(metric.definition);
        return role == Qt::DisplayRole ? QVariant(modelText(metric.title)) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (isWeighted(section))
        return tr("Weighted");
    const ComparedScenario& column = m_comparison.columns[static_cast<std::size_t>(section)];
    const QString name = modelText(column.name);
    if (role == Qt::ToolTipRole && column.weight > 0)
        return tr("%1, weighted with %2").arg(name, m_numbers.compact(column.weight, Quantity::Rate));
    return name;
}

} // namespace rackrent
