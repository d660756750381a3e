#include "views/whatif/correlations_table.h"

#include "views/document/document.h"
#include "views/format/number_text.h"
#include "views/items/place_words.h"
#include "views/whatif/simulation_edits.h"
#include "views/whatif/table_parts.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableWidget>

#include <algorithm>

namespace rackrent {

namespace {

enum PairColumn { OneDriver, OtherDriver, Correlated, PairColumnCount };
constexpr std::size_t mostPaired = 60; ///< drivers; of more the pairs would be too many to look through

} // namespace

CorrelationsTable::CorrelationsTable(Document& document, QWidget* parent) : QWidget(parent), m_document(document)
{
    m_table = rowsTable({tr("Driver"), tr("with"), tr("Correlation")}, tr("Correlations"), this);
    m_table->horizontalHeader()->setSectionResizeMode(OneDriver, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(OtherDriver, QHeaderView::Stretch);
    m_table->setToolTip(tr("Type how two drivers move together, from -1 to 1; empty: independent"));
    connect(m_table, &QTableWidget::cellChanged, this, &CorrelationsTable::readCell);
    layOutTable(*this, *m_table, {});
}

void CorrelationsTable::follow()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const SimulationInputs& inputs = m_document.baseProject().simulation;
    const auto name = [this](const Driver& driver) { return placeWords(m_document.json(), driver.path); };
    const std::size_t drivers = std::min(inputs.drivers.size(), mostPaired);
    m_table->setRowCount(static_cast<int>(drivers * (drivers - std::min<std::size_t>(drivers, 1)) / 2));
    int row = 0;
    for (std::size_t a = 0; a < drivers; ++a)
        for (std::size_t b = a + 1; b < drivers; ++b, ++row) {
            int column = 0;
            for (const std::size_t driver : {a, b}) {
                const Driver& named = inputs.drivers[driver];
                QTableWidgetItem* cell = nameCell(name(named), QString::fromStdString(named.path));
                cell->setData(Qt::UserRole, QVariant::fromValue<qulonglong>(driver));
                m_table->setItem(row, column++, cell);
            }
            QString text;
            for (const Correlation& known : inputs.correlations)
                if (std::minmax(known.a, known.b) == std::minmax(a, b))
                    text = NumberText(QString()).full(known.rho, Quantity::Multiple);
            m_table->setItem(row, Correlated, numberCell(text));
        }
}

void CorrelationsTable::readCell(int row, int column)
{
    if (m_isFilling || column != Correlated)
        return;
    const QString typed = m_table->item(row, column)->text().trimmed();
    const auto rho = NumberText(QString()).read(typed, Quantity::Multiple);
    const bool isRead = typed.isEmpty() || rho.value;
    const bool isWithin = isRead && std::abs(rho.value.value_or(0)) <= 1;
    if (!isWithin) {
        follow();
        return tellAt(*m_table, row, column, isRead ? tr("A correlation is a number from -1 to 1.") : rho.error);
    }
    const auto driver = [&](int of) {
        return static_cast<std::size_t>(m_table->item(row, of)->data(Qt::UserRole).toULongLong());
    };
    m_document.edit(tr("Change correlation"),
                    correlationEdits(m_document.json(), driver(OneDriver), driver(OtherDriver), rho.value.value_or(0)));
}

} // namespace rackrent
