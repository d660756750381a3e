#include "views/delegates/mark_delegate.h"

#include "model/project/problem.h"
#include "views/items/roles.h"
#include "views/style/palette.h"
#include "views/style/severity_icon.h"

namespace rackrent {

void MarkDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    ContractDelegate::initStyleOption(option, index);
    mark(*option, index);
}

void MarkDelegate::mark(QStyleOptionViewItem& option, const QModelIndex& index)
{
    const Colours& colours = coloursFor(option.palette);
    const QVariant problem = index.data(ProblemRole);
    if (problem.isValid()) {
        const bool isError = problem.toInt() == static_cast<int>(Severity::Error);
        option.icon = severityIcon(isError, colours);
        option.features |= QStyleOptionViewItem::HasDecoration;
        option.decorationSize = {14, 14};
    }
    if (index.data(AbsentRole).toBool()) {
        option.palette.setColor(QPalette::Text, colours.muted);
        option.palette.setColor(QPalette::HighlightedText, colours.muted);
    }
}

} // namespace rackrent
