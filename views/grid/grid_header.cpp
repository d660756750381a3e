#include "views/grid/grid_header.h"

#include "views/grid/grid_filter.h"
#include "views/style/icons.h"
#include "views/style/palette.h"

#include <QStyleOptionHeader>

namespace rackrent {

GridHeader::GridHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicator(-1, Qt::AscendingOrder);
    setSortIndicatorClearable(true); // a third click brings the file's order back
}

QString GridHeader::sortSign(int section) const
{
    if (section != sortIndicatorSection())
        return {};
    return sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("\u25B2 ") : QStringLiteral("\u25BC ");
}

bool GridHeader::isFiltered(int section) const
{
    const auto* filter = qobject_cast<const GridFilter*>(model());
    return filter && !filter->columnText(section).isEmpty();
}

int GridHeader::signsWidth(int section) const
{
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    return fontMetrics().horizontalAdvance(sortSign(section)) +
           (isFiltered(section) ? style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) + margin : 0);
}

void GridHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->sortIndicator = QStyleOptionHeader::None;
    if (isFiltered(section))
        option->icon = themedIcon(QStringLiteral("filter"), coloursFor(palette()));
    const QString sign = sortSign(section);
    if (sign.isEmpty() && option->icon.isNull())
        return;
    const int room =
        option->rect.width() - signsWidth(section) - 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, option, this);
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    option->text = sign + fontMetrics().elidedText(title, textElideMode(), room);
}

QSize GridHeader::sectionSizeFromContents(int section) const
{
    return QHeaderView::sectionSizeFromContents(section) + QSize(signsWidth(section), 0);
}

} // namespace rackrent
