#pragma once

#include "views/forms/table_row.h"

namespace rackrent {

class OverridesModel;

/// A scenario's overrides. Inputs are chosen from a list of all of them, in words.
class OverridesRow : public TableRow {
    Q_OBJECT

public:
    OverridesRow(Document& document, Prompts& prompts, const Field& field, QWidget* parent);

    void addRow() override;
    /// Lets the current override be of another input.
    void chooseInput();

private:
    OverridesRow(Document& document, Prompts& prompts, const Field& field, OverridesModel* model, QWidget* parent);

    OverridesModel* m_overrides = nullptr;
    QAction* m_choose = nullptr;
};

} // namespace rackrent
