#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;
class QKeyEvent;

namespace rackrent {

class CellWalker;
class TypedEdit;

/// Edits cells of a model that takes typed text (`TypedCells`): a line with a live echo, or a list of choices.
/// Enter and Tab commit and move on (with Shift backwards); text that is refused keeps the editor open with the
/// reason. Escape restores.
class ContractDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    QWidget* createChoices(QWidget* parent, const QModelIndex& index) const;
    static bool opensChoices(QObject* object, const QEvent& event);
    void fillByKey(QWidget* editor, QAbstractItemView& view, CellWalker& walker);
    bool commitByKey(QWidget* editor, const QKeyEvent& key);
};

} // namespace rackrent
