#include "views/report/section_list.h"

#include "model/report/report.h"
#include "views/format/model_text.h"
#include "views/style/icons.h"
#include "views/style/palette.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rackrent {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int titleRole = Qt::UserRole + 1;

QString keyOf(const ReportSectionKind& kind)
{
    return QString::fromUtf8(kind.key.data(), static_cast<qsizetype>(kind.key.size()));
}

} // namespace

SectionList::SectionList(const QStringList& order, const QStringList& leftOut, QWidget* parent) : QWidget(parent)
{
    createWidgets();
    layOut();
    fill(order, leftOut);
    connectSignals();
    m_list->setCurrentRow(0);
    refreshButtons();
}

void SectionList::createWidgets()
{
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Sections"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    const Colours& colours = coloursFor(palette());
    const auto button = [&](const QString& icon, const QString& name, const QKeySequence& keys) {
        auto* made = new QToolButton(this);
        made->setIcon(themedIcon(icon, colours));
        made->setShortcut(keys);
        made->setAccessibleName(name);
        made->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
        return made;
    };
    m_up = button(QStringLiteral("up"), tr("Move the section up"), Qt::ALT | Qt::Key_Up);
    m_down = button(QStringLiteral("down"), tr("Move the section down"), Qt::ALT | Qt::Key_Down);
    m_reset = new QPushButton(tr("&Reset"), this);
    m_reset->setToolTip(tr("All sections, in the order in which they come at first"));
    m_reset->setAutoDefault(false);
}

void SectionList::layOut()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addStretch(1);
    row->addWidget(m_reset);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    setFocusProxy(m_list);
}

void SectionList::connectSignals()
{
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &SectionList::refreshButtons);
    connect(m_list, &QListWidget::itemChanged, this, &SectionList::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] {
        refreshButtons();
        Q_EMIT changed();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        {
            const QSignalBlocker quiet(m_list);
            fill({}, {});
            m_list->setCurrentRow(0);
        }
        refreshButtons();
        Q_EMIT changed();
    });
}

void SectionList::fill(const QStringList& order, const QStringList& leftOut)
{
    QStringList keys;
    for (const QString& key : order)
        if (reportSection(key.toStdString()) && !keys.contains(key))
            keys << key;
    for (const ReportSectionKind& kind : reportSections())
        if (!keys.contains(keyOf(kind)))
            keys << keyOf(kind);
    m_list->clear();
    for (const QString& key : keys) {
        const ReportSectionKind& kind = *reportSection(key.toStdString());
        auto* item = new QListWidgetItem(modelText(kind.title), m_list);
        item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled); // between, not into
        item->setData(keyRole, key);
        item->setData(titleRole, item->text());
        item->setToolTip(modelText(kind.content));
        item->setCheckState(leftOut.contains(key) ? Qt::Unchecked : Qt::Checked);
    }
}

QStringList SectionList::order() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row)
        keys << m_list->item(row)->data(keyRole).toString();
    return keys;
}

QStringList SectionList::leftOut() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() != Qt::Checked)
            keys << m_list->item(row)->data(keyRole).toString();
    return keys;
}

std::vector<std::string> SectionList::chosen() const
{
    const QStringList without = leftOut();
    std::vector<std::string> keys;
    for (const QString& key : order())
        if (!without.contains(key))
            keys.push_back(key.toStdString());
    return keys;
}

void SectionList::showEmpty(const Report& all)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const std::string key = item->data(keyRole).toString().toStdString();
        const bool isEmpty = std::ranges::find(all.sections, key, &ReportSection::key) == all.sections.end();
        const QString title = item->data(titleRole).toString();
        item->setText(isEmpty ? tr("%1 (nothing to say)", "a section of a report").arg(title) : title);
    }
    m_list->viewport()->update();
}

void SectionList::move(int by)
{
    const int from = m_list->currentRow(), to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker quiet(m_list); // the row that is current moves with its section
        QListWidgetItem* item = m_list->takeItem(from);
        m_list->insertItem(to, item);
        m_list->setCurrentRow(to);
    }
    refreshButtons();
    Q_EMIT changed();
}

void SectionList::refreshButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace rackrent
