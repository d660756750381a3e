#include "views/panels/navigator_panel.h"

#include "views/delegates/mark_delegate.h"
#include "views/dialogs/part_removal.h"
#include "views/dialogs/prompts.h"
#include "views/document/document.h"
#include "views/document/part_edits.h"
#include "views/items/navigator_model.h"
#include "views/items/part_filter.h"
#include "views/items/place_words.h"
#include "views/style/icons.h"
#include "views/style/palette.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace rackrent {
namespace {

constexpr int mostUnfolded = 50; ///< a longer list starts folded

/// Parts with errors carry a sign, those that are switched off stand greyed.
class PartDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        MarkDelegate::mark(*option, index);
        if (index.data(NavigatorModel::EnabledRole).toBool())
            return;
        const QColor grey = option->palette.color(QPalette::Disabled, QPalette::Text);
        option->palette.setColor(QPalette::Text, grey);
        option->palette.setColor(QPalette::HighlightedText, grey);
        option->font.setItalic(true);
    }
};

} // namespace

NavigatorPanel::NavigatorPanel(Document& document, Prompts& prompts, QWidget* parent)
    : QFrame(parent), m_document(document), m_prompts(prompts)
{
    setProperty("card", true);
    setProperty("helpPage", QStringLiteral("navigator"));
    setAccessibleName(tr("Navigator"));
    createTree();
    createActions();
    layOut();
    refreshActions();
}

void NavigatorPanel::createTree()
{
    m_model = new NavigatorModel(m_document, this);
    m_proxy = new PartFilter(this);
    m_proxy->setSourceModel(m_model);
    m_tree = new QTreeView(this);
    m_tree->setModel(m_proxy);
    m_tree->setAccessibleName(tr("Parts of the project"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new PartDelegate(m_tree));
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers); // F2 comes by an action, a double click opens
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->installEventFilter(this);
    m_filter = new QLineEdit(this);
    m_filter->setAccessibleName(tr("Find a part"));
    m_filter->setPlaceholderText(tr("Find a part"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(100);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy->setText(text);
        if (!text.isEmpty())
            m_tree->expandAll();
    });
    connect(m_model, &NavigatorModel::renameRequested, this, &NavigatorPanel::applyName);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        refreshActions();
        if (const auto place = current(); place && !m_isShowing)
            Q_EMIT partChosen(*place);
    });
    connect(&m_document, &Document::changed, this, &NavigatorPanel::refreshActions);
    connect(m_tree, &QTreeView::doubleClicked, this, [this] {
        if (const auto place = current())
            Q_EMIT partOpened(*place);
    });
    const auto unfold = [this] {
        for (int row = 0; row < m_proxy->rowCount(); ++row) {
            const QModelIndex heading = m_proxy->index(row, 0);
            m_tree->setExpanded(heading, m_proxy->rowCount(heading) <= mostUnfolded);
        }
    };
    connect(&m_document, &Document::replaced, m_tree, unfold, Qt::QueuedConnection); // once the rows are there
    unfold();
}

QAction* NavigatorPanel::action(const QString& text, const QKeySequence& key, void (NavigatorPanel::*slot)())
{
    auto* made = new QAction(text, this);
    made->setShortcut(key);
    made->setShortcutContext(Qt::WidgetShortcut); // of the tree alone: Delete in the filter deletes a letter
    made->setToolTip(tr("%1 (%2)", "action, its keys").arg(text, key.toString(QKeySequence::NativeText)));
    connect(made, &QAction::triggered, this, slot);
    m_tree->addAction(made);
    return made;
}

void NavigatorPanel::createActions()
{
    m_add = action(tr("Add"), QKeySequence(Qt::Key_Insert), &NavigatorPanel::add);
    m_duplicate = action(tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &NavigatorPanel::duplicate);
    m_rename = action(tr("Rename"), QKeySequence(Qt::Key_F2), &NavigatorPanel::rename);
    m_up = action(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), &NavigatorPanel::moveUp);
    m_down = action(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), &NavigatorPanel::moveDown);
    m_delete = action(tr("Delete"), QKeySequence(Qt::Key_Delete), &NavigatorPanel::remove);
}

void NavigatorPanel::layOut()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (QAction* action : {m_add, m_duplicate, m_delete, m_up, m_down}) {
        auto* button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text());
        buttons->addWidget(button);
    }
    tint();
    buttons->addStretch(1);
    auto* top = new QVBoxLayout; // beside each other they would not fit into a narrow dock
    top->setSpacing(4);
    top->addWidget(m_filter);
    top->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 4, 6);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_tree, 1);
    setTabOrder(m_filter, m_tree);
}

/// The buttons' pictures in the theme's colours; where there are none their words show.
void NavigatorPanel::tint()
{
    const Colours& colours = coloursFor(palette());
    const std::pair<QAction*, const char*> pictures[] = {
        {m_add, "add"}, {m_duplicate, "duplicate"}, {m_delete, "delete"}, {m_up, "up"}, {m_down, "down"}};
    for (const auto& [action, name] : pictures)
        action->setIcon(themedIcon(QString::fromLatin1(name), colours));
}

void NavigatorPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (m_down && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange))
        tint();
}

std::optional<PartPlace> NavigatorPanel::current() const
{
    return m_model->placeOf(m_proxy->mapToSource(m_tree->currentIndex()));
}

std::optional<PartKind> NavigatorPanel::currentKind() const
{
    const QModelIndex index = m_tree->currentIndex();
    return index.isValid() ? std::optional(static_cast<PartKind>(index.data(NavigatorModel::KindRole).toInt()))
                           : std::nullopt;
}

int NavigatorPanel::positionOf(const PartPlace& place) const { return m_model->indexOf(place).row(); }

void NavigatorPanel::refreshActions()
{
    const auto kind = currentKind();
    const bool inList = kind && isListed(*kind);
    const auto place = current();
    const bool isElement = inList && place;
    const int at = isElement ? positionOf(*place) : -1;
    const int count = isElement ? m_model->rowCount(m_model->headingOf(*kind)) : 0;
    m_add->setEnabled(inList);
    m_duplicate->setEnabled(isElement);
    m_delete->setEnabled(isElement);
    m_rename->setEnabled(isElement);
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at >= 0 && at + 1 < count);
}

void NavigatorPanel::showPart(const PartPlace& place)
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    choose(place);
}

void NavigatorPanel::choose(const PartPlace& place)
{
    QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(place));
    if (!index.isValid() && !m_filter->text().isEmpty()) {
        m_filter->clear();
        index = m_proxy->mapFromSource(m_model->indexOf(place));
    }
    if (!index.isValid() || index == m_tree->currentIndex())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

bool NavigatorPanel::report(const std::optional<QString>& reason)
{
    if (reason)
        Q_EMIT editRefused(*reason);
    return !reason;
}

/// Makes a change of the parts, and chooses the part that it is about.
void NavigatorPanel::make(const QString& name, const PartChange& change)
{
    if (!change.refusal.isEmpty())
        return Q_EMIT editRefused(change.refusal);
    if (report(m_document.edit(name, change.edits)))
        choose(change.place);
}

void NavigatorPanel::add()
{
    if (const auto kind = currentKind(); kind && isListed(*kind))
        make(tr("Add %1", "a kind of part").arg(kindWord(*kind)), partAddition(m_document.json(), *kind));
}

void NavigatorPanel::duplicate()
{
    if (const auto place = current(); place && isListed(place->kind))
        make(tr("Duplicate %1").arg(partTitle(m_document.json(), *place)), partDuplicate(m_document.json(), *place));
}

void NavigatorPanel::move(int step)
{
    const auto place = current();
    if (!place || !isListed(place->kind))
        return;
    const int to = positionOf(*place) + step;
    if (to >= 0 && to < m_model->rowCount(m_model->headingOf(place->kind)))
        make(tr("Move %1").arg(partTitle(m_document.json(), *place)),
             partMove(m_document.json(), *place, static_cast<std::size_t>(to)));
}

void NavigatorPanel::remove()
{
    if (const auto place = current(); place && isListed(place->kind))
        report(removePart(m_document, *place, m_prompts, this));
}

/// The name that a part is listed under: where it has none besides its id, that.
void NavigatorPanel::applyName(const PartPlace& place, const QString& name)
{
    const Json& document = m_document.json();
    const QString step = tr("Rename %1").arg(partTitle(document, place));
    if (place.kind == PartKind::Loan) {
        const PartChange change = partRename(document, place, name.toStdString());
        if (change.refusal.isEmpty())
            report(m_document.edit(step, change.edits));
        else
            Q_EMIT editRefused(change.refusal);
        return;
    }
    const std::string path = place.kind == PartKind::Contract ? "/tenant"
                             : place.kind == PartKind::Source ? "/title"
                                                              : "/name";
    for (const FieldGroup& group : formOf(place.kind))
        for (const Field& field : group.fields)
            if (field.path == path)
                report(m_document.edit(step, fieldEdits(place, field, name.toStdString(), document)));
}

void NavigatorPanel::rename()
{
    if (m_rename->isEnabled())
        m_tree->edit(m_tree->currentIndex());
}

bool NavigatorPanel::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(object, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (object == m_filter && (key == Qt::Key_Down || isEnter)) {
        m_tree->setFocus();
        return true;
    }
    if (object == m_tree && isEnter) {
        if (const auto place = current())
            Q_EMIT partOpened(*place);
        return true;
    }
    return QFrame::eventFilter(object, event);
}

} // namespace rackrent
