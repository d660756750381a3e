#pragma once

#include "views/roll/roll_import.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace rackrent {

class ContractsPage;
class Prompts;
class RollNotesModel;
class RollTable;
class SheetPage;

/// Imports a rent roll: the table with what its columns are, the contracts that come of it, and all that is to be said
/// of both. Every change is followed at once; the import is one step of undo.
class RollDialog : public QDialog {
    Q_OBJECT

public:
    RollDialog(Document& document, Prompts& prompts, RollMemory memory, QWidget* parent = nullptr);

    RollImport& roll() const { return *m_import; }
    SheetPage& sheet() const { return *m_sheet; }
    ContractsPage& contracts() const { return *m_contracts; }
    RollTable& notes() const { return *m_notes; }
    QTabWidget& pages() const { return *m_pages; }
    QPushButton& importButton() const { return *m_importButton; }
    QString outcome() const;
    /// What is said in the place of a table that cannot be read.
    QString failure() const;

    /// Goes to the cell that a line of the notes is about, on the page that is shown.
    void showNote(const QModelIndex& index);
    void loadMapping();
    void saveMapping();
    void done(int result) override;

Q_SIGNALS:
    /// Contracts were imported.
    /// @param name of the table
    /// @param first place of the first of them in the project; -1 for none
    void imported(const QString& name, int count, int first);

private:
    void createWidgets();
    void createNotes();
    void layOut();
    QLayout* buttonRow();
    void connectSignals();
    void showTable();
    void refreshOutcome();
    void refreshNotes();
    void refreshButtons();
    QString outcomeWords() const;
    void importAll();

    Prompts& m_prompts;
    RollImport* m_import = nullptr;
    QStackedWidget* m_states = nullptr; ///< reading, or why there is nothing, and the table
    QLabel* m_state = nullptr;
    QProgressBar* m_busy = nullptr;
    QSplitter* m_halves = nullptr;
    QTabWidget* m_pages = nullptr;
    SheetPage* m_sheet = nullptr;
    ContractsPage* m_contracts = nullptr;
    RollNotesModel* m_notesModel = nullptr;
    RollTable* m_notes = nullptr;
    QLabel* m_outcome = nullptr;
    QPushButton* m_guess = nullptr;
    QPushButton* m_load = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_importButton = nullptr;
    QString m_folder; ///< of the mapping that was loaded or saved last
};

} // namespace rackrent
