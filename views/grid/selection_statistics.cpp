#include "views/grid/selection_statistics.h"

#include "views/grid/grid_view.h"
#include "views/items/grid_model.h"
#include "views/items/roles.h"

#include <QItemSelectionModel>

#include <algorithm>
#include <cmath>

namespace rackrent {
namespace {

/// Neumaier's sum: as exact as the figures elsewhere.
class Sum {
public:
    void add(double value)
    {
        const double sum = m_sum + value;
        m_rest += std::abs(m_sum) >= std::abs(value) ? (m_sum - sum) + value : (value - sum) + m_sum;
        m_sum = sum;
    }
    double value() const { return m_sum + m_rest; }

private:
    double m_sum = 0;
    double m_rest = 0;
};

QString withUnit(const QString& number, const QString& unit)
{
    return unit.isEmpty() || number.endsWith(unit) ? number : number + QChar(0xa0) + unit;
}

} // namespace

SelectionStatistics::SelectionStatistics(GridView& view, QObject* parent) : QObject(parent), m_view(view)
{
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &SelectionStatistics::refresh);
    connect(view.model(), &QAbstractItemModel::dataChanged, this, &SelectionStatistics::refresh);
    connect(view.model(), &QAbstractItemModel::rowsRemoved, this, &SelectionStatistics::refresh);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &SelectionStatistics::refresh);
}

void SelectionStatistics::refresh()
{
    const QString text = described();
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT changed(m_text);
}

QString SelectionStatistics::described() const
{
    const QModelIndexList cells = m_view.selectionModel()->selectedIndexes();
    Sum sum;
    int count = 0;
    int filled = 0;
    double least = 0;
    double greatest = 0;
    QModelIndex first;
    bool agree = true;
    for (const QModelIndex& index : cells) {
        if (m_view.isColumnHidden(index.column()))
            continue;
        filled += index.data().toString().isEmpty() ? 0 : 1;
        const QVariant value = index.data(SortRole);
        if (!m_view.cells().isNumeric(index.column()) || !value.isValid())
            continue;
        const double number = value.toDouble();
        least = count == 0 ? number : std::min(least, number);
        greatest = count == 0 ? number : std::max(greatest, number);
        agree = agree && (count == 0 || index.data(UnitRole) == first.data(UnitRole));
        if (count++ == 0)
            first = index;
        sum.add(number);
    }
    if (cells.size() < 2)
        return {};
    if (count == 0)
        return tr("%n cell(s) filled", nullptr, filled);
    if (!agree)
        return tr("%n number(s) of different units", nullptr, count);
    const QModelIndex like = m_view.toModel(first);
    const auto shown = [&](double value) {
        return withUnit(m_view.cells().numberText(like, value), first.data(UnitRole).toString());
    };
    return tr("Sum %1 \u00b7 Average %2 \u00b7 Count %3 \u00b7 Min %4 \u00b7 Max %5")
        .arg(shown(sum.value()), shown(sum.value() / count), QString::number(count), shown(least), shown(greatest));
}

} // namespace rackrent
