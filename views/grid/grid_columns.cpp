#include "views/grid/grid_columns.h"

#include "views/grid/grid_filter.h"
#include "views/grid/grid_view.h"
#include "views/items/roles.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace rackrent {
namespace {
constexpr int columnMargin = 2;
constexpr int widestColumn = 190;
constexpr int narrowestColumn = 24;
constexpr int widestKept = 4000;

QString headingOf(const GridView& view, int column, int role = Qt::DisplayRole)
{
    return view.model()->headerData(column, Qt::Horizontal, role).toString();
}
} // namespace

GridColumns::GridColumns(GridView& view, QObject* parent) : QObject(parent), m_view(view)
{
    QHeaderView* header = view.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    hideAtFirst();
    connect(header, &QHeaderView::sectionResized, this,
            [this] { m_areWidthsUsers = m_areWidthsUsers || !m_isFitting; });
    connect(header, &QHeaderView::sectionMoved, this,
            [this] { m_isArrangementUsers = m_isArrangementUsers || !m_isFitting; });
    connect(view.model(), &QAbstractItemModel::dataChanged, this, &GridColumns::widenCurrent);
    connect(view.model(), &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        if (m_view.model()->rowCount() == last - first + 1) // the first contents that widths can be fitted to
            fit();
    });
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& place) {
        auto* menu = new QMenu(header);
        menu->setObjectName(QStringLiteral("columnMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu, std::max(0, header->logicalIndexAt(place)));
        menu->popup(header->mapToGlobal(place));
    });
}

void GridColumns::hideAtFirst()
{
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    for (int column = 0; column < m_view.model()->columnCount(); ++column)
        m_view.setColumnHidden(column, m_view.model()->headerData(column, Qt::Horizontal, HiddenRole).toBool());
}

/// As wide as its heading at least.
int GridColumns::widestFor(int column) const
{
    return std::max(widestColumn, m_view.horizontalHeader()->sectionSizeHint(column));
}

void GridColumns::fit()
{
    if (m_areWidthsUsers)
        return;
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    m_view.resizeColumnsToContents();
    for (int column = 0; column < m_view.model()->columnCount(); ++column)
        if (!m_view.isColumnHidden(column))
            m_view.setColumnWidth(column, std::min(m_view.columnWidth(column) + columnMargin, widestFor(column)));
}

/// What was just typed is to be read whole; a column never grows narrower of itself.
void GridColumns::widenCurrent()
{
    const int column = m_view.currentIndex().column();
    if (column < 0 || m_view.isColumnHidden(column) || !m_view.isVisible()) // hidden it would measure every row
        return;
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    const int before = m_view.columnWidth(column);
    m_view.horizontalHeader()->setResizeContentsPrecision(0); // the rows in sight: the edited one is
    m_view.resizeColumnToContents(column);
    m_view.setColumnWidth(column,
                          std::max(before, std::min(m_view.columnWidth(column) + columnMargin, widestFor(column))));
}

QByteArray GridColumns::state() const
{
    if (!m_areWidthsUsers && !m_isArrangementUsers)
        return {};
    const QHeaderView& header = *m_view.horizontalHeader();
    QJsonArray columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        QJsonObject kept{{QStringLiteral("id"), headingOf(m_view, column, IdRole)},
                         {QStringLiteral("hidden"), header.isSectionHidden(column)}};
        if (m_areWidthsUsers && !header.isSectionHidden(column))
            kept[QStringLiteral("width")] = header.sectionSize(column);
        columns.append(kept);
    }
    return QJsonDocument(columns).toJson(QJsonDocument::Compact);
}

int GridColumns::columnOfId(const QString& id) const
{
    for (int column = 0; column < m_view.model()->columnCount(); ++column)
        if (headingOf(m_view, column, IdRole) == id)
            return column;
    return -1;
}

/// What is not understood, or no longer there, is passed over.
void GridColumns::restore(const QByteArray& state)
{
    const QJsonArray columns = QJsonDocument::fromJson(state).array();
    if (columns.isEmpty())
        return;
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    QHeaderView* header = m_view.horizontalHeader();
    int place = 0;
    for (const QJsonValue& value : columns) {
        const QJsonObject kept = value.toObject();
        const int column = columnOfId(kept[QStringLiteral("id")].toString());
        if (column < 0)
            continue;
        header->moveSection(header->visualIndex(column), place++);
        header->setSectionHidden(column, kept[QStringLiteral("hidden")].toBool());
        if (const int width = kept[QStringLiteral("width")].toInt(); width > 0) {
            header->resizeSection(column, std::clamp(width, narrowestColumn, widestKept));
            m_areWidthsUsers = true;
        }
    }
    m_isArrangementUsers = place > 0;
    if (shownColumns().empty())
        reset();
}

void GridColumns::reset()
{
    m_areWidthsUsers = false;
    m_isArrangementUsers = false;
    {
        const QScopedValueRollback<bool> fitting(m_isFitting, true);
        QHeaderView* header = m_view.horizontalHeader();
        for (int column = 0; column < header->count(); ++column)
            header->moveSection(header->visualIndex(column), column);
    }
    hideAtFirst();
    fit();
}

std::vector<int> GridColumns::shownColumns() const
{
    std::vector<int> shown;
    for (int column = 0; column < m_view.model()->columnCount(); ++column)
        if (!m_view.isColumnHidden(column))
            shown.push_back(column);
    return shown;
}

/// The last one stays: without it there would be no header to bring the others back.
void GridColumns::setShown(int column, bool isShown)
{
    if (!isShown && shownColumns() == std::vector<int>{column})
        return;
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    m_isArrangementUsers = true;
    m_view.setColumnHidden(column, !isShown);
    if (isShown && !m_areWidthsUsers)
        m_view.resizeColumnToContents(column);
    if (!isShown && m_view.currentIndex().column() == column)
        m_view.selectCell(m_view.model()->index(m_view.currentIndex().row(), shownColumns().front()));
}

void GridColumns::addSorting(QMenu& menu, int column)
{
    QHeaderView* header = m_view.horizontalHeader();
    const auto sort = [this, header](int by, Qt::SortOrder order) {
        header->setSortIndicator(by, order);
        m_view.sortByColumn(by, order);
    };
    menu.addAction(tr("Sort &ascending"), this, [=] { sort(column, Qt::AscendingOrder); });
    menu.addAction(tr("Sort &descending"), this, [=] { sort(column, Qt::DescendingOrder); });
    QAction* none = menu.addAction(tr("&Order of the file"), this, [=] { sort(-1, Qt::AscendingOrder); });
    none->setEnabled(header->sortIndicatorSection() >= 0);
    menu.addSeparator();
    menu.addAction(tr("&Filter “%1”...").arg(headingOf(m_view, column)), this,
                   [this, column] { Q_EMIT filterRequested(column); });
    QAction* clear = menu.addAction(tr("&Clear the filter"), this, [this] { m_view.filter().clear(); });
    clear->setEnabled(m_view.filter().isFiltering());
}

void GridColumns::addShowing(QMenu& menu, int column)
{
    QAction* hide = menu.addAction(tr("&Hide “%1”").arg(headingOf(m_view, column)), this,
                                   [this, column] { setShown(column, false); });
    hide->setEnabled(shownColumns().size() > 1);
    QMenu* columns = menu.addMenu(tr("Co&lumns"));
    for (int each = 0; each < m_view.model()->columnCount(); ++each) {
        QAction* shown = columns->addAction(headingOf(m_view, each));
        shown->setCheckable(true);
        shown->setChecked(!m_view.isColumnHidden(each));
        connect(shown, &QAction::toggled, this, [this, each](bool on) { setShown(each, on); });
    }
    menu.addAction(tr("&Reset columns"), this, &GridColumns::reset);
}

void GridColumns::fillMenu(QMenu& menu, int column)
{
    addSorting(menu, column);
    menu.addSeparator();
    addShowing(menu, column);
}

} // namespace rackrent
