#include "views/panels/exhibit_table_dialog.h"

#include "views/charts/axis_text.h"
#include "views/charts/exhibit_csv.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace rackrent {

ExhibitTableDialog::ExhibitTableDialog(const Exhibit& exhibit, QWidget* parent) : QDialog(parent), m_exhibit(exhibit)
{
    constexpr QSize firstSize(760, 520);
    const QString title = QString::fromStdString(exhibit.title);
    setWindowTitle(title);
    auto* says = new QLabel(QString::fromStdString(exhibit.message), this);
    says->setTextFormat(Qt::PlainText);
    says->setWordWrap(true);
    m_table = new QTableWidget(this);
    m_table->setAccessibleName(title);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    fill();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copyAll = buttons->addButton(tr("Copy table"), QDialogButtonBox::ActionRole);
    connect(copyAll, &QPushButton::clicked, this, &ExhibitTableDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(says);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(firstSize);
}

void ExhibitTableDialog::fill()
{
    const ExhibitTable table = exhibitTable(m_exhibit);
    QStringList header;
    for (const std::string& name : table.header)
        header << QString::fromStdString(name);
    m_table->setColumnCount(static_cast<int>(header.size()));
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    m_table->setHorizontalHeaderLabels(header);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ExhibitTable::Row& shown = table.rows[static_cast<std::size_t>(row)];
        int column = 0;
        for (const std::string& name : shown.names)
            m_table->setItem(row, column++, new QTableWidgetItem(QString::fromStdString(name)));
        for (std::size_t i = 0; i < shown.values.size(); ++i) {
            auto* item = new QTableWidgetItem(measureText(shown.values[i], table.measures[i]));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column++, item);
        }
    }
    m_table->resizeColumnsToContents();
}

void ExhibitTableDialog::copy() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(exhibitTsv(m_exhibit)));
}

} // namespace rackrent
