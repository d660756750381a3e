#include "views/roll/mapping_delegate.h"

#include "views/roll/mapping_model.h"
#include "views/style/icons.h"
#include "views/style/palette.h"

#include <QComboBox>
#include <QPainter>
#include <QStandardItemModel>
#include <QTimer>

namespace rackrent {

namespace {
constexpr int arrowRoom = 18;
constexpr int arrowSide = 10;
} // namespace

void MappingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem dressed = option;
    const Colours& colours = coloursFor(option.palette);
    const bool isChoice = index.flags().testFlag(Qt::ItemIsEditable);
    const bool isLeftOut = index.row() == MappingModel::Meaning && index.data(Qt::EditRole).toString().isEmpty();
    if (isLeftOut)
        dressed.palette.setColor(QPalette::Text, colours.muted);
    else if (index.row() == MappingModel::Meaning)
        dressed.font.setBold(true);
    if (!isChoice) {
        painter->fillRect(option.rect, colours.window);
        QStyledItemDelegate::paint(painter, dressed, index);
        return;
    }
    if (!(option.state & QStyle::State_Selected))
        painter->fillRect(option.rect, isLeftOut ? colours.surface : colours.raised);
    dressed.rect.adjust(0, 0, -arrowRoom, 0);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
    QStyledItemDelegate::paint(painter, dressed, index);
    const QRect arrow(option.rect.right() - arrowRoom + (arrowRoom - arrowSide) / 2,
                      option.rect.center().y() - arrowSide / 2, arrowSide, arrowSide);
    themedIcon(QStringLiteral("down"), colours).paint(painter, arrow);
}

QSize MappingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem bold = option;
    bold.font.setBold(true);
    return QStyledItemDelegate::sizeHint(bold, index) + QSize(arrowRoom, 0);
}

QWidget* MappingDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const MappingModel*>(index.model());
    auto* box = new QComboBox(parent);
    box->setAccessibleName(model->headerData(index.row(), Qt::Vertical).toString());
    box->setMaxVisibleItems(20);
    box->setFrame(false);
    auto* items = qobject_cast<QStandardItemModel*>(box->model());
    const QColor muted = coloursFor(parent->palette()).muted;
    for (const MappingModel::Choice& choice : model->choices(index)) {
        box->addItem(choice.text, choice.value);
        if (choice.isTaken) {
            box->setItemData(box->count() - 1, tr("Another column has it, and would give it up"), Qt::ToolTipRole);
            items->item(box->count() - 1)->setForeground(muted);
        }
    }
    auto* self = const_cast<MappingDelegate*>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    QTimer::singleShot(0, box, [box] {
        if (box->isVisible())
            box->showPopup();
    });
    return box;
}

void MappingDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = static_cast<QComboBox*>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void MappingDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* box = static_cast<QComboBox*>(editor);
    if (box->currentIndex() >= 0)
        model->setData(index, box->currentData(), Qt::EditRole);
}

} // namespace rackrent
