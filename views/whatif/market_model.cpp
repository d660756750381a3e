#include "views/whatif/market_model.h"

#include "views/fields/field_makers.h"
#include "views/fields/simulation_fields.h"
#include "views/items/roles.h"

#include <algorithm>
#include <cmath>

namespace rackrent {

namespace {

double numberAt(const Json& row, const char* key)
{
    const Json* value = fields::at(row, key);
    return value && value->is_number() ? value->get<double>() : 0;
}

} // namespace

MarketModel::MarketModel(Document& document, QObject* parent) : NestedTableModel(document, marketTable(), parent) {}

int MarketModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : NestedTableModel::columnCount() + 1;
}

/// "comes back, half in 8.3 months; falls".
QString MarketModel::kind(int row) const
{
    const Json& path = rowJson(row);
    const double reversion = numberAt(path, "/reversion"), drift = numberAt(path, "/drift");
    QStringList words;
    if (!(numberAt(path, "/volatility") > 0))
        words << tr("certain");
    else if (reversion > 0)
        words << tr("comes back, half in %1").arg(numbers().compact(std::log(2.0) / reversion * 12, Quantity::Months));
    else
        words << tr("wanders");
    if (drift != 0)
        words << (drift < 0 ? tr("falls") : tr("rises"));
    return words.join(tr(", ", "between words of a list"));
}

QVariant MarketModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() != kindColumn())
        return NestedTableModel::data(index, role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return kind(index.row());
    case Qt::AccessibleTextRole: return tr("Kind of path, %1").arg(kind(index.row()));
    case AbsentRole: return true; // computed, as a default is
    default: return {};
    }
}

QVariant MarketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section != kindColumn()) {
        const QVariant data = NestedTableModel::headerData(section, orientation, role);
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return data;
        return data.toString().replace(QStringLiteral(", "), QStringLiteral(",\n")); // five columns in a narrow panel
    }
    if (role == Qt::DisplayRole)
        return tr("Kind of path");
    if (role == Qt::ToolTipRole)
        return tr("What volatility, reversion and drift make of the curve. Computed.");
    return {};
}

Qt::ItemFlags MarketModel::flags(const QModelIndex& index) const
{
    if (index.column() == kindColumn())
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return NestedTableModel::flags(index);
}

std::optional<QString> MarketModel::addCurve()
{
    constexpr double fifth = 0.2; // house assumption: something to begin with
    const auto moves = [this](const std::string& id) {
        for (int row = 0; row < rowCount(); ++row)
            if (fields::textAt(rowJson(row), "/curve") == id)
                return true;
        return false;
    };
    const std::vector<PartPlace> curves = partsOf(document().json(), PartKind::Curve);
    for (const PartPlace& curve : curves)
        if (const std::string id = partId(document().json(), curve); !moves(id))
            return append({{"curve", id}, {"volatility", fifth}},
                          tr("Let %1 move at random").arg(partTitle(document().json(), curve)));
    return curves.empty() ? tr("The project has no curve: add one in the navigator.")
                          : tr("Every curve of the project moves at random already.");
}

} // namespace rackrent
