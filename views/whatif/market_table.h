#pragma once

#include "views/forms/table_row.h"

namespace rackrent {

class MarketModel;

/// The curves that a simulation lets move at random, a row each. Each change is a step of the project's history; what
/// is wrong is said at its cell.
class MarketTable : public TableRow {
    Q_OBJECT

public:
    MarketTable(Document& document, Prompts& prompts, QWidget* parent = nullptr);

    /// Shows what the document has now.
    void follow();
    /// Another curve, at the end.
    void addRow() override;

private:
    MarketTable(Document& document, Prompts& prompts, MarketModel* model, QWidget* parent);

    MarketModel* m_market = nullptr;
};

} // namespace rackrent
