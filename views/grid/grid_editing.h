#pragma once

#include "views/grid/table_text.h"
#include "views/items/grid_model.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace rackrent {

class GridView;
class Prompts;
struct PasteFault;
struct PasteQuestion;

/// What a grid calls its rows.
struct GridWords {
    std::function<QString(int)> newRows;        ///< "3 contracts are added."
    std::function<QString(int, int)> rowsShown; ///< "12 of 300 contracts"
};
/// "rows", for any grid.
GridWords plainGridWords();

/// Everything in a grid that changes cells at once, each one undo step: clipboard, filling, clearing, rows that come
/// and go. What not every cell takes is asked about before anything is changed.
class GridEditing : public QObject {
    Q_OBJECT

public:
    /// More cells than this are neither pasted nor copied.
    static constexpr qsizetype mostCells = 1000000;

    GridEditing(GridView& view, Prompts& prompts, GridWords words, QObject* parent = nullptr);

    void copy();
    void cut();
    void paste();
    void clear();
    void fillDown();
    void fillRight();
    /// Gives a text to all selected cells; why not, when one of them does not take it.
    QString fillWith(const QString& typed);
    /// Gives all selected cells what the current one holds.
    void fillWithCurrent();
    void insertRows();
    void deleteRows();

    const GridWords& words() const { return m_words; }

Q_SIGNALS:
    /// Nothing, or not everything, was changed, and why.
    void refused(const QString& reason);

private:
    bool isTooLarge(qsizetype cells);
    /// What is asked about a block.
    struct Asked {
        bool isPaste = false;
        int newRows = 0;
        bool mayBeForeign = false;
    };
    bool writeAsked(const QString& name, std::vector<CellText> cells, Asked asked);
    void clearAs(const QString& name, const std::vector<CellText>& cells);
    void addSeparators(PasteQuestion& question, const std::vector<CellText>& cells) const;
    std::vector<PasteFault> shownFaults(const std::vector<CellText>& cells) const;
    void tell(const std::optional<QString>& reason);

    GridView& m_view;
    Prompts& m_prompts;
    GridWords m_words;
};

} // namespace rackrent
