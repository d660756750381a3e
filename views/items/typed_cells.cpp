#include "views/items/typed_cells.h"

#include <QAbstractProxyModel>

namespace rackrent {

const TypedCells* TypedCells::behind(QModelIndex& index)
{
    while (const auto* proxy = qobject_cast<const QAbstractProxyModel*>(index.model()))
        index = proxy->mapToSource(index);
    return dynamic_cast<const TypedCells*>(index.model());
}

} // namespace rackrent
