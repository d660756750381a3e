#pragma once

#include "views/format/typed.h"

#include <QModelIndex>

namespace rackrent {

/// A model whose cells take typed text: what an editor asks while a person types.
class TypedCells {
public:
    virtual ~TypedCells() = default;

    /// What the text would mean in the cell ("= 1,250,000,000 USD a month"), or why it means nothing. Cheap enough
    /// for every keystroke.
    virtual Typed<QString> echo(const QModelIndex& index, const QString& typed) const = 0;

    /// Why the cell does not take the text; empty when it does, be the project invalid with it.
    virtual QString refusal(const QModelIndex& index, const QString& typed) const = 0;

    /// The model behind an index, through any proxies, and the index there; null when it takes no typed text.
    static const TypedCells* behind(QModelIndex& index);
};

} // namespace rackrent
