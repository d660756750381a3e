#include "views/roll/roll_tables.h"

#include "views/delegates/mark_delegate.h"
#include "views/roll/mapping_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace rackrent {

RollTable::RollTable(const QString& name, QWidget* parent) : QTableView(parent)
{
    constexpr int breathing = 8;
    setAccessibleName(name);
    setItemDelegate(new MarkDelegate(this));
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // rows may be many
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + breathing);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::clicked, this, &RollTable::chosen);
}

void RollTable::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Space && editTriggers().testFlag(EditKeyPressed);
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter && !opens)
        return QTableView::keyPressEvent(event);
    event->accept();
    if (currentIndex().isValid())
        Q_EMIT chosen(currentIndex());
}

MappingTable::MappingTable(QWidget* parent) : RollTable(tr("What the columns are"), parent)
{
    setItemDelegate(new MappingDelegate(this));
    setEditTriggers(EditKeyPressed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the sheet's moves both
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &RollTable::chosen, this, [this](const QModelIndex& index) {
        if (index.flags() & Qt::ItemIsEditable)
            edit(index);
    });
}

void MappingTable::setModel(QAbstractItemModel* model)
{
    RollTable::setModel(model);
    updateGeometry();
}

QSize MappingTable::sizeHint() const
{
    const int rows = model() ? model()->rowCount() * verticalHeader()->defaultSectionSize() : 0;
    return {RollTable::sizeHint().width(), rows + horizontalHeader()->sizeHint().height() + 2 * frameWidth()};
}

QSize MappingTable::minimumSizeHint() const { return {RollTable::minimumSizeHint().width(), sizeHint().height()}; }

} // namespace rackrent
