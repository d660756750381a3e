#pragma once

#include "model/exchange/roll/roll_guess.h"
#include "model/exchange/roll/sheet.h"
#include "views/roll/previewed_roll.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace rackrent {

class BackgroundRun;
class Document;

/// Mappings that were used before, kept by the headings that they are for.
struct RollMemory {
    std::function<QByteArray(const QString& headings)> recall; ///< empty when none is kept
    std::function<void(const QString& headings, const QByteArray& mapping)> keep;
};

/// A rent roll on its way into a document: the table, how it is read, and what would come of that. Reading a file and
/// making the preview run beside the window; of changes that come meanwhile the last one counts.
class RollImport : public QObject {
    Q_OBJECT

public:
    RollImport(Document& document, RollMemory memory, QObject* parent = nullptr);
    ~RollImport() override;

    /// Reads a file; `opened` follows.
    void readFile(const QString& path);
    /// Takes a table that is there already; `opened` follows.
    /// @param name what the table is called, and a new project after it
    void take(const QString& name, Workbook workbook);

    const QString& name() const { return m_name; }
    bool isReading() const;
    /// Why there is no table; empty while there is one, or it is being read.
    const QString& fault() const { return m_fault; }
    /// Whether there is a table: the rest has no meaning before.
    bool isOpen() const { return m_sheet != nullptr; }
    const Workbook& workbook() const { return *m_workbook; }
    std::shared_ptr<const Workbook> sharedWorkbook() const { return m_workbook; }
    const Sheet& sheet() const { return *m_sheet; }
    const RollMapping& mapping() const { return m_mapping; }
    /// How the table was read and its mapping came about, in the program's language.
    QStringList remarks() const;

    /// What columns are is sought anew, or remembered, on that sheet.
    void chooseSheet(const std::string& name);
    /// Headings stand there; what columns are is guessed by them.
    void setHeadings(RollHeadings headings);
    void guessAnew();
    void setMapping(RollMapping mapping);
    /// As somebody chose it: of columns that have another field now the unit is guessed.
    void chooseMapping(RollMapping mapping);
    /// A mapping as a file; gives what is wrong with one that cannot be used, and the one before stays.
    QStringList loadMapping(const QByteArray& text);
    QByteArray mappingText() const;

    ExistingContracts existing() const { return m_existing; }
    void setExisting(ExistingContracts existing);
    /// Whether contracts of the document may be met; without any a project may be made of the roll instead.
    bool hasContracts() const;
    bool makesProject() const { return m_makesProject; }
    void setMakesProject(bool makes);
    /// Of a project that is made.
    const QString& currency() const { return m_currency; }
    void setCurrency(const QString& currency);
    /// The currency that amounts are read in.
    QString amountsCurrency() const;
    /// Ids and names of the facilities that the document has.
    std::vector<std::pair<std::string, QString>> facilities() const;

    /// Whether what is shown is of before the last change.
    bool isPreviewing() const;
    std::shared_ptr<const PreviewedRoll> outcome() const { return m_outcome; }
    /// Problems that are not of the table alone, such as another currency, in the program's language.
    QStringList warnings() const;
    bool canImport() const;

    /// Makes the import as one undo step. Gives the reason when that cannot be.
    std::optional<QString> importAll();
    /// The first of the contracts that were imported, by its place in the project.
    std::optional<int> firstImported() const;

Q_SIGNALS:
    /// The table is there, or `fault` says why not.
    void opened();
    /// The mapping is another, or what its amounts are in.
    void mappingChanged();
    /// The preview is of before the last change.
    void outdated();
    /// The preview follows the mapping again.
    void previewed();

private:
    void takeGuess(RollGuess guess);
    std::optional<RollMapping> remembered() const;
    QString headingsKey(RollHeadings headings) const;
    Json base() const;
    void refreshBase();
    void preview();
    void startPreview();
    void remember() const;

    Document& m_document;
    RollMemory m_memory;
    BackgroundRun* m_reading = nullptr;
    BackgroundRun* m_previewing = nullptr;
    QString m_name, m_fault, m_currency;
    std::shared_ptr<const Workbook> m_workbook;
    const Sheet* m_sheet = nullptr; ///< of the workbook
    RollMapping m_mapping, m_guessed;
    std::vector<std::string> m_remarks; ///< of the guess
    bool m_isRemembered = false;        ///< the mapping is one that was used before
    std::string m_guessedCurrency;
    ExistingContracts m_existing = ExistingContracts::Refuse;
    bool m_makesProject = false;
    bool m_isPreviewDue = false;
    std::shared_ptr<const Json> m_base; ///< what the contracts go into
    std::shared_ptr<const PreviewedRoll> m_outcome;
};

} // namespace rackrent
