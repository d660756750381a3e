#include "views/delegates/contract_delegate.h"

#include "views/delegates/cell_walker.h"
#include "views/delegates/typed_edit.h"
#include "views/items/roles.h"
#include "views/items/typed_cells.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace rackrent {
namespace {

/// The view that an editor stands in.
QAbstractItemView* viewOf(QWidget* editor)
{
    QWidget* viewport = editor->parentWidget();
    return viewport ? qobject_cast<QAbstractItemView*>(viewport->parentWidget()) : nullptr;
}

Typed<QString> echoFor(const QPersistentModelIndex& index, const QString& typed)
{
    QModelIndex source = index;
    const TypedCells* cells = TypedCells::behind(source);
    return cells && source.isValid() ? cells->echo(source, typed) : Typed<QString>::accepted({});
}

QString refusalOf(const QModelIndex& index, const QString& typed)
{
    QModelIndex source = index;
    const TypedCells* cells = TypedCells::behind(source);
    return cells ? cells->refusal(source, typed) : QString();
}

/// Where a key leads from a cell: Enter down, Tab right, with Shift the other way. Nothing for other keys.
std::optional<QPoint> stepOf(const QKeyEvent& key)
{
    const bool back = key.modifiers().testFlag(Qt::ShiftModifier);
    switch (key.key()) {
    case Qt::Key_Enter:
    case Qt::Key_Return: return QPoint(0, back ? -1 : 1);
    case Qt::Key_Tab: return QPoint(1, 0);
    case Qt::Key_Backtab: return QPoint(-1, 0);
    default: return std::nullopt;
    }
}

void moveFrom(QAbstractItemView& view, const QModelIndex& index, QPoint step)
{
    if (auto* walker = dynamic_cast<CellWalker*>(&view))
        return walker->walk(index, step);
    const QModelIndex next = index.sibling(index.row() + step.y(), index.column() + step.x());
    // Whatever keys are held: Shift+Enter moves up, and selects nothing besides.
    view.selectionModel()->setCurrentIndex(next.isValid() ? next : index, QItemSelectionModel::ClearAndSelect);
    view.setFocus();
}

} // namespace

QWidget* ContractDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    QWidget* editor = nullptr;
    if (index.data(ChoiceKeysRole).isValid())
        editor = createChoices(parent, index);
    else
        editor = new TypedEdit([at = QPersistentModelIndex(index)](const QString& typed) { return echoFor(at, typed); },
                               parent);
    editor->setAccessibleName(name);
    return editor;
}

QWidget* ContractDelegate::createChoices(QWidget* parent, const QModelIndex& index) const
{
    auto* box = new QComboBox(parent);
    const QStringList keys = index.data(ChoiceKeysRole).toStringList();
    const QStringList labels = index.data(ChoiceLabelsRole).toStringList();
    for (qsizetype i = 0; i < keys.size(); ++i)
        box->addItem(labels.value(i), keys[i]);
    // A choice made with the mouse or Enter in the list is meant: no second Enter is asked for.
    auto* self = const_cast<ContractDelegate*>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void ContractDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor))
        return box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    // The model changes under an open editor too (undo, another view): what is being typed stays.
    if (auto* line = qobject_cast<TypedEdit*>(editor); line && line->isUntouched()) {
        line->start(index.data(EditTextRole).toString());
        line->selectAll();
    }
}

void ContractDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        if (box->currentData() != index.data(Qt::EditRole))
            model->setData(index, box->currentData(), Qt::EditRole);
        return;
    }
    const auto* line = qobject_cast<TypedEdit*>(editor);
    if (line && !line->isUntouched())
        model->setData(index, line->text(), Qt::EditRole);
}

void ContractDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex&) const
{
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), editor->minimumSizeHint().width()));
    editor->setGeometry(place);
}

void ContractDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_HasFocus;
    QStyledItemDelegate::paint(painter, plain, index);
    if (!(option.state & QStyle::State_HasFocus))
        return;
    // Around the whole cell: the style alone would frame the text, and leave swatch and box outside.
    QStyleOptionFocusRect frame;
    frame.QStyleOption::operator=(option);
    const QWidget* widget = option.widget;
    (widget ? widget->style() : QApplication::style())
        ->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, painter, widget);
}

void ContractDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant decoration = index.data(Qt::DecorationRole);
    if (decoration.typeId() != QMetaType::QColor)
        return;
    // The same in a selected row: a tenant's colour is not tinted.
    QPixmap swatch(option->decorationSize);
    swatch.fill(decoration.value<QColor>());
    QIcon icon(swatch);
    icon.addPixmap(swatch, QIcon::Selected);
    option->icon = icon;
}

/// In a closed list of choices a key would change the value at once: it opens the list instead.
bool ContractDelegate::opensChoices(QObject* object, const QEvent& event)
{
    auto* box = qobject_cast<QComboBox*>(object);
    if (!box || event.type() != QEvent::KeyPress || box->view()->isVisible())
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    const bool opens = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down || key.key() == Qt::Key_F2 ||
                       (!key.text().isEmpty() && key.text().front().isPrint());
    if (opens)
        box->showPopup();
    return opens;
}

bool ContractDelegate::eventFilter(QObject* object, QEvent* event)
{
    if (opensChoices(object, *event))
        return true;
    auto* editor = qobject_cast<QWidget*>(object);
    if (editor && event->type() == QEvent::KeyPress && commitByKey(editor, *static_cast<QKeyEvent*>(event)))
        return true;
    return QStyledItemDelegate::eventFilter(object, event);
}

/// Gives what was typed to all selected cells; the editor stays open when one of them does not take it.
void ContractDelegate::fillByKey(QWidget* editor, QAbstractItemView& view, CellWalker& walker)
{
    auto* line = qobject_cast<TypedEdit*>(editor);
    const auto* box = qobject_cast<QComboBox*>(editor);
    const QString typed = line ? line->text() : box ? box->currentData().toString() : QString();
    if (line)
        line->start(typed); // it is written with the others, not by itself
    const QString reason = walker.fillSelection(typed);
    if (!reason.isEmpty() && line)
        return line->showReason(reason);
    if (view.indexWidget(view.currentIndex()) == editor) // a question that came up has closed it
        Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
    view.setFocus();
}

/// Whether the key was dealt with here.
bool ContractDelegate::commitByKey(QWidget* editor, const QKeyEvent& key)
{
    const std::optional<QPoint> step = stepOf(key);
    QAbstractItemView* view = viewOf(editor);
    if (!step || !view)
        return false;
    auto* walker = dynamic_cast<CellWalker*>(view);
    if (walker && step->y() != 0 && key.modifiers().testFlag(Qt::ControlModifier)) {
        fillByKey(editor, *view, *walker);
        return true;
    }
    const QPersistentModelIndex index = view->currentIndex();
    if (auto* line = qobject_cast<TypedEdit*>(editor); line && !line->isUntouched())
        if (const QString reason = refusalOf(index, line->text()); !reason.isEmpty()) {
            line->showReason(reason);
            return true;
        }
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
    moveFrom(*view, index, *step);
    return true;
}

} // namespace rackrent
