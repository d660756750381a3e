#include "views/whatif/market_table.h"

#include "views/fields/simulation_fields.h"
#include "views/whatif/market_model.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rackrent {

MarketTable::MarketTable(Document& document, Prompts& prompts, QWidget* parent)
    : MarketTable(document, prompts, new MarketModel(document), parent)
{}

MarketTable::MarketTable(Document& document, Prompts& prompts, MarketModel* model, QWidget* parent)
    : TableRow(document, prompts, marketTable(), model, parent), m_market(model)
{
    hideTitle();
    hideProvenance();
    auto* words =
        new QLabel(tr("A curve here moves at random around what the project says of it, from the valuation date "
                      "on."),
                   this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setProperty("role", QStringLiteral("muted"));
    column().insertWidget(0, words);
    column().addStretch(1);
    connect(this, &FormRow::refreshRequested, this, &MarketTable::follow);
}

void MarketTable::follow() { refresh(FormContext(m_document, simulationPlace())); }

void MarketTable::addRow() { tell(m_market->addCurve()); }

} // namespace rackrent
