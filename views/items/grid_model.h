#pragma once

#include "views/items/typed_cells.h"

#include <QModelIndex>
#include <QString>

#include <optional>
#include <vector>

namespace rackrent {

/// A text for a cell. A row behind the model's last stands for a new one.
struct CellText {
    int row = 0;
    int column = 0;
    QString typed; ///< empty: the cell is cleared; in a new row it is left at its default

    bool operator==(const CellText&) const = default;
};

/// A text that a cell does not take, and why.
struct CellFault {
    CellText cell;
    QString reason;

    bool operator==(const CellFault&) const = default;
};

/// A model that a `GridView` edits: a list of inputs, a row each. Whatever is done to however many cells is one undo
/// step of the document, called `undoName`. The row and column numbers are the model's own, not those of a proxy.
/// Whoever writes gives texts as a person types them; each function that changes something gives the reason when
/// nothing was changed.
class GridModel : public TypedCells {
public:
    /// The cell for other programs: what a spreadsheet reads as the same value. Numbers in full, with the locale's
    /// decimal sign and without thousands separators; rates as 12.5%; days as 2026-03-01. `write` takes it back.
    virtual QString copiedText(const QModelIndex& index) const = 0;

    /// Which of these texts would not be taken, and why, each judged with the others before it written: of cells that
    /// are only right together none is refused. `write` leaves exactly these cells as they are.
    virtual std::vector<CellFault> faults(const std::vector<CellText>& cells) const = 0;

    /// Writes all texts that are taken; rows behind the last are appended.
    virtual std::optional<QString> write(const QString& undoName, const std::vector<CellText>& cells) = 0;

    /// Puts new rows, with defaults, before a row; at the end when that is the number of rows.
    virtual std::optional<QString> insertNewRows(const QString& undoName, int before, int count) = 0;
    virtual std::optional<QString> deleteRows(const QString& undoName, const std::vector<int>& rows) = 0;

    /// Why no rows can come or go; empty when they can.
    virtual QString rowsFixedReason() const { return {}; }

    /// Whether the cells of a column hold numbers, so that separators of another locale matter in it.
    virtual bool isNumeric(int column) const = 0;

    /// A number as the cell shows its own, for a sum: "1,250,000".
    virtual QString numberText(const QModelIndex& index, double value) const = 0;

    // Clearing is writing empty texts.
    std::optional<QString> clearCells(const QString& undoName, std::vector<CellText> cells)
    {
        for (CellText& cell : cells)
            cell.typed.clear();
        return write(undoName, cells);
    }
    std::optional<QString> appendNewRows(const QString& undoName, int rowCount, int count)
    {
        return insertNewRows(undoName, rowCount, count);
    }
};

} // namespace rackrent
