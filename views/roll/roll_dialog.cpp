#include "views/roll/roll_dialog.h"

#include "views/dialogs/combo_choice.h"
#include "views/dialogs/prompts.h"
#include "views/document/safe_file.h"
#include "views/roll/contracts_page.h"
#include "views/roll/roll_notes_model.h"
#include "views/roll/roll_tables.h"
#include "views/roll/sheet_page.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rackrent {

namespace {
constexpr QSize rollDialogSize{1180, 720};
constexpr int notesHeight = 150;
constexpr int mostWrapped = 200; ///< notes that are as high as their text; of more the height would take too long
} // namespace

RollDialog::RollDialog(Document& document, Prompts& prompts, RollMemory memory, QWidget* parent)
    : QDialog(parent), m_prompts(prompts), m_import(new RollImport(document, std::move(memory), this))
{
    setWindowTitle(tr("Import rent roll"));
    setProperty("helpPage", QStringLiteral("rent-rolls"));
    createWidgets();
    createNotes();
    layOut();
    connectSignals();
    refreshButtons();
    resize(rollDialogSize.boundedTo(parent ? parent->window()->size() - QSize(40, 40) : rollDialogSize));
}

void RollDialog::createWidgets()
{
    m_state = new QLabel(tr("The table is being read…"), this);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setAlignment(Qt::AlignCenter);
    m_busy = new QProgressBar(this);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Reading"));
    m_sheet = new SheetPage(*m_import, this);
    m_contracts = new ContractsPage(*m_import, this);
    m_pages = new QTabWidget(this);
    m_pages->setDocumentMode(true);
    m_pages->setAccessibleName(tr("Steps"));
    m_pages->tabBar()->setAccessibleName(m_pages->accessibleName());
    m_pages->addTab(m_sheet, tr("&1  The table and its columns"));
    m_pages->addTab(m_contracts, tr("&2  The contracts"));
    m_outcome = new QLabel(this);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
}

void RollDialog::createNotes()
{
    m_notesModel = new RollNotesModel(this);
    m_notes = new RollTable(tr("Problems, rows left out, and how the table was read"), this);
    m_notes->setModel(m_notesModel);
    m_notes->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_notes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_notes->setShowGrid(false);
    m_notes->setWordWrap(true);
    m_notes->verticalHeader()->hide();
    m_notes->horizontalHeader()->setProperty("elides", true);
    m_notes->horizontalHeader()->setSectionResizeMode(RollNotesModel::Message, QHeaderView::Stretch);
    const QFontMetrics metrics = m_notes->fontMetrics();
    m_notes->setColumnWidth(RollNotesModel::Kind,
                            metrics.horizontalAdvance(QStringLiteral("WWWWWWWW")) + 2 * dialogGap);
    m_notes->setColumnWidth(RollNotesModel::Where,
                            metrics.horizontalAdvance(QStringLiteral("row 100000")) + 2 * dialogGap);
}

void RollDialog::layOut()
{
    auto* waiting = new QWidget(this);
    auto* middle = new QVBoxLayout(waiting);
    middle->setSpacing(dialogGap);
    middle->addStretch(1);
    middle->addWidget(m_state);
    middle->addWidget(m_busy, 0, Qt::AlignHCenter);
    middle->addStretch(1);
    m_halves = new QSplitter(Qt::Vertical, this);
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_pages);
    m_halves->addWidget(m_notes);
    m_halves->setStretchFactor(0, 1);
    m_notes->setMinimumHeight(notesHeight / 2);
    m_halves->setSizes({rollDialogSize.height() - notesHeight, notesHeight});
    m_states = new QStackedWidget(this);
    m_states->addWidget(waiting);
    m_states->addWidget(m_halves);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dialogMargin, dialogGap, dialogMargin, dialogMargin);
    column->setSpacing(dialogGap);
    column->addWidget(m_states, 1);
    column->addWidget(m_outcome);
    column->addLayout(buttonRow());
}

QLayout* RollDialog::buttonRow()
{
    m_guess = new QPushButton(tr("Guess &anew"), this);
    m_guess->setObjectName(QStringLiteral("guessAnew"));
    m_guess->setToolTip(tr("Forget what was chosen, and take the columns for what they look like"));
    m_load = new QPushButton(tr("&Load mapping..."), this);
    m_load->setToolTip(tr("Read the columns as a file says that was saved here"));
    m_save = new QPushButton(tr("&Save mapping..."), this);
    m_save->setToolTip(tr("Keep how the columns are read as a file, for the next roll and for rackrent-cli"));
    auto* buttons = new QDialogButtonBox(this);
    m_importButton = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_importButton->setDefault(true);
    QPushButton* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    for (QPushButton* button : {m_guess, m_load, m_save, cancel})
        button->setAutoDefault(false); // Return imports, wherever else the focus is
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->setSpacing(dialogGap);
    row->addWidget(m_guess);
    row->addWidget(m_load);
    row->addWidget(m_save);
    row->addStretch(1);
    row->addWidget(buttons);
    return row;
}

void RollDialog::connectSignals()
{
    connect(m_import, &RollImport::opened, this, &RollDialog::showTable);
    connect(m_import, &RollImport::outdated, this, &RollDialog::refreshButtons);
    connect(m_import, &RollImport::previewed, this, [this] {
        refreshNotes();
        refreshOutcome();
        refreshButtons();
    });
    connect(m_notes, &RollTable::chosen, this, &RollDialog::showNote);
    connect(m_notes->selectionModel(), &QItemSelectionModel::currentChanged, this, &RollDialog::showNote);
    connect(m_pages, &QTabWidget::currentChanged, this, [this] { showNote(m_notes->currentIndex()); });
    connect(m_guess, &QPushButton::clicked, m_import, &RollImport::guessAnew);
    connect(m_load, &QPushButton::clicked, this, &RollDialog::loadMapping);
    connect(m_save, &QPushButton::clicked, this, &RollDialog::saveMapping);
    connect(m_importButton, &QPushButton::clicked, this, &RollDialog::importAll);
}

void RollDialog::showTable()
{
    setWindowTitle(tr("Import %1").arg(m_import->name()));
    m_busy->hide();
    if (m_import->isOpen()) {
        m_states->setCurrentWidget(m_halves);
        m_sheet->mapping().setFocus();
        m_sheet->mapping().setCurrentIndex(m_sheet->mapping().model()->index(0, 0));
    } else {
        m_state->setText(
            tr("%1 cannot be imported: %2.\n\nNothing was changed.").arg(m_import->name(), m_import->fault()));
    }
    refreshButtons();
}

QString RollDialog::outcome() const { return m_outcome->text(); }

QString RollDialog::failure() const { return m_states->currentWidget() == m_halves ? QString() : m_state->text(); }

void RollDialog::refreshNotes()
{
    const int kept = m_notes->verticalScrollBar()->value();
    m_notesModel->show(m_import->outcome()->preview, m_import->warnings(), m_import->remarks());
    const bool isWrapped = m_notesModel->rowCount() <= mostWrapped;
    m_notes->verticalHeader()->setSectionResizeMode(isWrapped ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
    m_notes->setWordWrap(isWrapped);
    m_notes->verticalScrollBar()->setValue(kept);
}

QString RollDialog::outcomeWords() const
{
    const RollPreview& preview = m_import->outcome()->preview;
    const int contracts = static_cast<int>(preview.contracts.size());
    const int updated = static_cast<int>(std::ranges::count_if(preview.contracts, &PreviewedContract::isUpdate));
    QStringList parts;
    if (contracts > updated || updated == 0)
        parts << tr("%n new contract(s)", nullptr, contracts - updated);
    if (updated > 0)
        parts << tr("%n contract(s) changed", nullptr, updated);
    if (!preview.facilities.empty())
        parts << tr("%n new facility(ies)", nullptr, static_cast<int>(preview.facilities.size()));
    if (!preview.leftOut.empty())
        parts << tr("%n row(s) left out", nullptr, static_cast<int>(preview.leftOut.size()));
    const int errors = m_notesModel->count(RollNotesModel::Sort::Error);
    const int warnings = m_notesModel->count(RollNotesModel::Sort::Warning);
    if (warnings > 0)
        parts << tr("%n warning(s)", nullptr, warnings);
    QString words = parts.join(QStringLiteral("  \u00b7  "));
    if (errors > 0)
        words = tr("%n error(s): nothing can be imported before they are mended, in the table or in what its columns "
                   "are.",
                   nullptr, errors) +
                QLatin1Char(' ') + words;
    return words;
}

void RollDialog::refreshOutcome()
{
    const bool isWrong = m_import->outcome()->preview.hasErrors();
    m_outcome->setText(outcomeWords());
    m_outcome->setProperty("role", isWrong ? QStringLiteral("error") : QStringLiteral("title"));
    m_outcome->style()->unpolish(m_outcome); // for the role's rule
    m_outcome->style()->polish(m_outcome);
    const int contracts = static_cast<int>(m_import->outcome()->preview.contracts.size());
    m_pages->setTabText(1, tr("&2  The contracts (%1)").arg(contracts));
}

void RollDialog::refreshButtons()
{
    for (QPushButton* button : {m_guess, m_load, m_save})
        button->setEnabled(m_import->isOpen());
    m_importButton->setEnabled(m_import->canImport());
}

void RollDialog::showNote(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const RollNotesModel::Note& note = m_notesModel->note(index.row());
    if (m_pages->currentWidget() == m_sheet)
        m_sheet->showCell(note.row, note.column);
    else
        m_contracts->showCell(note.row, note.column);
}

void RollDialog::loadMapping()
{
    const QString path = m_prompts.pathToLoadMapping(this, m_folder);
    if (path.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    QString reason;
    const std::optional<QByteArray> text = readWhole(path, reason);
    const QStringList wrong = text ? m_import->loadMapping(*text) : QStringList{reason};
    constexpr int most = 12;
    if (!wrong.isEmpty())
        m_prompts.showError(this, tr("The mapping was not taken"),
                            tr("%1 does not fit, and the columns are read as before:\n%2")
                                .arg(QDir::toNativeSeparators(path), wrong.mid(0, most).join(QLatin1Char('\n'))));
}

void RollDialog::saveMapping()
{
    const QString name = QFileInfo(m_import->name()).completeBaseName() + QStringLiteral(".json");
    const QString path = m_prompts.pathToSaveMapping(this, QDir(m_folder).filePath(name));
    if (path.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    if (const std::optional<QString> reason = writeSafely(path, m_import->mappingText()))
        m_prompts.showError(this, tr("The mapping was not saved"), *reason);
}

void RollDialog::importAll()
{
    if (!m_import->canImport())
        return;
    const auto count = static_cast<int>(m_import->outcome()->preview.contracts.size());
    if (const std::optional<QString> refusal = m_import->importAll()) {
        m_prompts.showError(this, tr("Nothing was imported"), *refusal);
        return;
    }
    Q_EMIT imported(m_import->name(), count, m_import->firstImported().value_or(-1));
    accept();
}

/// A file that is still being read goes on to be: the dialog goes away at once, and its objects when that is over.
void RollDialog::done(int result)
{
    if (m_import->isReading()) {
        setAttribute(Qt::WA_DeleteOnClose, false);
        connect(m_import, &RollImport::opened, this, &QObject::deleteLater);
    }
    QDialog::done(result);
}

} // namespace rackrent
