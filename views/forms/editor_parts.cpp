#include "views/forms/editor_parts.h"

namespace rackrent {

QHBoxLayout* bareRow(QWidget* parent, int spacing)
{
    auto* row = new QHBoxLayout(parent);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    return row;
}

void setItalic(QWidget* widget, bool italic)
{
    QFont font = widget->font();
    font.setItalic(italic);
    widget->setFont(font);
}

} // namespace rackrent
