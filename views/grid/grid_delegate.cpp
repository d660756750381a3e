#include "views/grid/grid_delegate.h"

#include "views/style/palette.h"

namespace rackrent {

void GridDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    MarkDelegate::initStyleOption(option, index);
    if (m_found.isEmpty() || !option->text.contains(m_found, Qt::CaseInsensitive))
        return;
    option->backgroundBrush = coloursFor(option->palette).accentSoft;
    option->font.setUnderline(true); // not by colour alone
}

} // namespace rackrent
