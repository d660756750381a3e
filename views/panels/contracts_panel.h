#pragma once

#include <QFrame>
#include <QStringList>

#include <optional>
#include <vector>

class QAction;
class QLabel;

namespace rackrent {

class ContractTableModel;
class Document;
class GridPane;
class GridView;
class Prompts;
enum class StressKind;

/// The contract grid with its heading. Rows are the document's, whatever order the grid shows them in.
class ContractsPanel : public QFrame {
    Q_OBJECT

public:
    ContractsPanel(Document& document, Prompts& prompts, QWidget* parent = nullptr);

    GridView* table() const;
    ContractTableModel* model() const { return m_model; }
    GridPane& grid() const { return *m_grid; }

    /// What the grid offers, for the Edit menu: clipboard, filling, rows, finding. Separators stand between groups.
    QList<QAction*> gridActions() const;

    /// Rows with a selected cell, ascending.
    std::vector<int> selectedRows() const;
    void selectRow(int row);
    /// The row of which every cell is selected, where that is one.
    std::optional<int> wholeRow() const;
    void selectWholeRow(int row);
    /// Selects the cells at these JSON Pointers into the document and brings them into sight: after undo and redo, and
    /// for a problem's place. Those outside the contracts are passed over.
    void showPlaces(const QStringList& pointers);
    /// Columns as wide as their contents, at least as their titles; not once the user has set widths.
    void fitColumns();
    /// Widths, order and choice of columns that the user has set, to be remembered; empty when none were set.
    QByteArray columnState() const;
    void restoreColumns(const QByteArray& state);
    /// Sum, average and count of the selected numbers; empty for a single cell.
    QString statistics() const;

Q_SIGNALS:
    void selectionChanged();
    void editRefused(const QString& reason);
    void statisticsChanged(const QString& text);
    /// Which value of the current cell makes a metric what is wanted is to be asked: JSON Pointer of its input.
    void solveRequested(const QString& pointer);
    /// How much of it can be borne is asked of a contract, by its place in the project.
    void stressRequested(rackrent::StressKind kind, std::size_t contract);

private:
    void createGrid(Prompts& prompts);
    void solveCurrent();
    void stressCurrent(StressKind kind);
    void refreshHint();

    Document& m_document;
    ContractTableModel* m_model = nullptr;
    GridPane* m_grid = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace rackrent
