#pragma once

#include "views/delegates/mark_delegate.h"

namespace rackrent {

/// Cells of a grid: with a sign for what is wrong, grey where a default counts, and marked where a text is found.
class GridDelegate : public MarkDelegate {
    Q_OBJECT

public:
    using MarkDelegate::MarkDelegate;

    /// Cells that show this text are marked; none for an empty one.
    void setFound(const QString& text) { m_found = text; }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    QString m_found;
};

} // namespace rackrent
