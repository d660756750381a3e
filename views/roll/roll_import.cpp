#include "views/roll/roll_import.h"

#include "model/exchange/roll/column_sample.h"
#include "model/exchange/roll/guessed_units.h"
#include "model/exchange/roll/roll_mapping.h"
#include "model/exchange/roll/sheet_file.h"
#include "model/exchange/roll/words.h"
#include "model/project/project_file.h"
#include "views/document/document.h"
#include "views/roll/roll_words.h"
#include "views/whatif/background_run.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace rackrent {

namespace {

std::string bytesOf(const QByteArray& text) { return {text.constData(), static_cast<std::size_t>(text.size())}; }

RollHeadings headingsOf(const RollMapping& mapping) { return {mapping.headingRow, mapping.headingRows}; }

/// Without what is of one sheet alone.
RollMapping reusable(RollMapping mapping)
{
    mapping.sheet.clear();
    mapping.skippedRows.clear();
    mapping.keptRows.clear();
    return mapping;
}

} // namespace

RollImport::RollImport(Document& document, RollMemory memory, QObject* parent)
    : QObject(parent), m_document(document), m_memory(std::move(memory)), m_reading(new BackgroundRun(this)),
      m_previewing(new BackgroundRun(this)), m_outcome(std::make_shared<PreviewedRoll>())
{
    // A project without contracts that nobody has saved is there because a window needs one.
    m_makesProject = !hasContracts() && m_document.path().isEmpty();
    connect(m_previewing, &BackgroundRun::ended, this, [this] {
        if (m_isPreviewDue)
            startPreview();
        else
            Q_EMIT previewed();
    });
}

RollImport::~RollImport() = default;

bool RollImport::isReading() const { return m_reading->isRunning(); }

void RollImport::readFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    m_name = name;
    m_reading->start([this, name, file = bytesOf(QFile::encodeName(path))](const BackgroundRun::Line&) {
        auto workbook = std::make_shared<Workbook>(sheetFileAt(file, sheetProgram()));
        return [this, name, workbook] { take(name, std::move(*workbook)); };
    });
}

void RollImport::take(const QString& name, Workbook workbook)
{
    m_name = name;
    m_sheet = nullptr;
    m_fault = workbook.isGood() ? QString() : rollMessage(workbook.fault);
    m_workbook = std::make_shared<const Workbook>(std::move(workbook));
    if (m_fault.isEmpty() && m_workbook->sheets.empty())
        m_fault = tr("it has no table");
    if (m_fault.isEmpty())
        chooseSheet({});
    Q_EMIT opened();
}

void RollImport::chooseSheet(const std::string& name)
{
    RollGuess guess = rollGuess(*m_workbook, name);
    const Sheet* named = m_workbook->sheet(guess.mapping.sheet);
    m_sheet = named ? named : &m_workbook->sheets.front();
    takeGuess(std::move(guess));
    if (const std::optional<RollMapping> known = remembered()) {
        m_isRemembered = true;
        m_remarks.clear();
        setMapping(*known);
    }
}

void RollImport::setHeadings(RollHeadings headings) { takeGuess(rollGuess(*m_workbook, m_sheet->name, headings)); }

void RollImport::guessAnew() { takeGuess(rollGuess(*m_workbook, m_sheet->name)); }

void RollImport::takeGuess(RollGuess guess)
{
    m_isRemembered = false;
    m_remarks = std::move(guess.remarks);
    m_guessedCurrency = guess.currency;
    m_guessed = guess.mapping;
    if (m_currency.isEmpty() || m_makesProject)
        m_currency = guess.currency.empty() ? QStringLiteral("USD") : QString::fromStdString(guess.currency);
    refreshBase();
    setMapping(std::move(guess.mapping));
}

QStringList RollImport::remarks() const
{
    QStringList all;
    if (m_workbook)
        for (const std::string& remark : m_workbook->remarks)
            all << rollMessage(remark);
    if (m_isRemembered)
        all << tr("the columns are read as they were the last time, of a table with these headings");
    for (const std::string& remark : m_remarks)
        all << rollMessage(remark);
    return all;
}

void RollImport::setMapping(RollMapping mapping)
{
    for (RollColumn& column : mapping.columns)
        if (column.heading.empty())
            column.heading = headingOf(*m_sheet, mapping, column.column);
    m_mapping = std::move(mapping);
    Q_EMIT mappingChanged();
    preview();
}

void RollImport::chooseMapping(RollMapping mapping)
{
    const auto hasField = [&](std::string_view path) {
        return std::ranges::find(mapping.columns, path, &RollColumn::field) != mapping.columns.end();
    };
    const UnitContext context{hasField("/capacity/critical_it_mw"), hasField("/capacity/gpus") || hasField("gpu_hours"),
                              hasField("/rent/basis")};
    const int first = std::max(0, mapping.headingRow + mapping.headingRows);
    for (RollColumn& column : mapping.columns) {
        const auto before = std::ranges::find(m_mapping.columns, column.column, &RollColumn::column);
        const RollField* field = rollField(column.field);
        if (!field || (before != m_mapping.columns.end() && before->field == column.field) || !column.unit.empty())
            continue;
        const std::string words = normalised(headingOf(*m_sheet, mapping, column.column));
        const GuessedUnit guess = guessedUnit(*field, words, columnSample(*m_sheet, column.column, first),
                                              column.numbers.value_or(mapping.numbers), context);
        column.unit = guess.unit;
        column.scale = guess.scale;
    }
    setMapping(std::move(mapping));
}

QStringList RollImport::loadMapping(const QByteArray& text)
{
    QStringList wrong;
    ReadMapping read = readMapping(bytesOf(text));
    if (!read.mapping) {
        for (const Problem& problem : read.problems)
            if (problem.severity == Severity::Error) {
                const QString place = QString::fromStdString(problem.place);
                const QString line = problem.line > 0 ? tr("line %1: ").arg(problem.line) : QString();
                wrong << line + (place.isEmpty() ? place : place + QLatin1Char(' ')) + rollMessage(problem.message);
            }
        return wrong;
    }
    const Sheet* sheet = read.mapping->sheet.empty() ? m_sheet : m_workbook->sheet(read.mapping->sheet);
    // A workbook of next month calls its only sheet otherwise.
    if (!sheet && m_workbook->sheets.size() == 1)
        sheet = m_sheet;
    if (!sheet)
        return {tr("it is for a sheet “%1”, which this workbook does not have")
                    .arg(QString::fromStdString(read.mapping->sheet))};
    PlacedMapping placed = placedMapping(std::move(*read.mapping), *sheet);
    for (const std::string& problem : placed.problems)
        wrong << rollMessage(problem);
    if (!wrong.isEmpty())
        return wrong;
    m_sheet = sheet;
    placed.mapping.sheet = sheet->name;
    m_isRemembered = false;
    m_remarks.clear();
    setMapping(std::move(placed.mapping));
    return {};
}

QByteArray RollImport::mappingText() const { return QByteArray::fromStdString(rackrent::mappingText(m_mapping)); }

bool RollImport::hasContracts() const { return !m_document.baseProject().contracts.empty(); }

void RollImport::setExisting(ExistingContracts existing)
{
    if (m_existing == existing)
        return;
    m_existing = existing;
    preview();
}

void RollImport::setMakesProject(bool makes)
{
    if (m_makesProject == makes || (makes && hasContracts()))
        return;
    m_makesProject = makes;
    refreshBase();
    Q_EMIT mappingChanged(); // amounts may be in another currency
    preview();
}

void RollImport::setCurrency(const QString& currency)
{
    if (m_currency == currency)
        return;
    m_currency = currency;
    refreshBase();
    Q_EMIT mappingChanged();
    preview();
}

QString RollImport::amountsCurrency() const
{
    return m_makesProject ? m_currency : QString::fromStdString(m_document.baseProject().currency);
}

std::vector<std::pair<std::string, QString>> RollImport::facilities() const
{
    std::vector<std::pair<std::string, QString>> all;
    if (m_base)
        for (const PartPlace& place : partsOf(*m_base, PartKind::Facility))
            all.emplace_back(partId(*m_base, place), partTitle(*m_base, place));
    return all;
}

Json RollImport::base() const
{
    if (!m_makesProject)
        return m_document.json();
    const QString name = QFileInfo(m_name).completeBaseName();
    return emptyRollProject((name.isEmpty() ? m_name : name).toStdString(), m_currency.toStdString());
}

void RollImport::refreshBase() { m_base = std::make_shared<const Json>(base()); }

void RollImport::preview()
{
    m_isPreviewDue = true;
    if (!m_previewing->isRunning())
        startPreview();
    Q_EMIT outdated();
}

/// One at a time: a preview cannot be stopped, and many that are not wanted any more would take the cores.
void RollImport::startPreview()
{
    m_isPreviewDue = false;
    // The sheet lives as long as its workbook.
    m_previewing->start([this, workbook = m_workbook, sheet = m_sheet, mapping = m_mapping, base = m_base,
                         existing = m_existing](const BackgroundRun::Line&) {
        auto made = std::make_shared<const PreviewedRoll>(previewedRoll(*sheet, mapping, *base, existing));
        return [this, made] { m_outcome = made; };
    });
}

bool RollImport::isPreviewing() const { return m_isPreviewDue || m_previewing->isRunning(); }

QStringList RollImport::warnings() const
{
    if (m_makesProject || m_guessedCurrency.empty() || m_guessedCurrency == m_document.baseProject().currency)
        return {};
    return {
        tr("the roll speaks of %1, and the project is in %2: nothing is converted")
            .arg(QString::fromStdString(m_guessedCurrency), QString::fromStdString(m_document.baseProject().currency))};
}

bool RollImport::canImport() const
{
    return isOpen() && !isPreviewing() && !m_outcome->preview.hasErrors() && !m_outcome->preview.edits.empty();
}

std::optional<QString> RollImport::importAll()
{
    if (!canImport())
        return tr("The roll has errors: mend them in the table, or how its columns are read.");
    const QString step = tr("Import %1").arg(m_name);
    std::optional<QString> refusal;
    if (m_makesProject) {
        CheckedDocument project(*m_base);
        std::vector<Edit> edits = m_outcome->preview.edits;
        if (std::optional<Edit> timeline = timelineEdit(m_outcome->preview))
            edits.push_back(std::move(*timeline));
        if (!project.apply(edits).change)
            return tr("The contracts do not fit into the project.");
        refusal = m_document.takeText(step, QByteArray::fromStdString(projectText(project.json())));
    } else {
        refusal = m_document.edit(step, m_outcome->preview.edits);
    }
    if (!refusal)
        remember();
    return refusal;
}

std::optional<int> RollImport::firstImported() const
{
    if (m_outcome->preview.contracts.empty())
        return std::nullopt;
    const Json& contract = m_outcome->preview.contracts.front().contract;
    const std::string id = contract.contains("id") ? contract["id"].get<std::string>() : std::string();
    const auto& contracts = m_document.baseProject().contracts;
    for (std::size_t i = 0; i < contracts.size(); ++i)
        if (contracts[i].id == id)
            return static_cast<int>(i);
    return std::nullopt;
}

/// The words of the headings, whatever their order and signs.
QString RollImport::headingsKey(RollHeadings headings) const
{
    RollMapping place;
    place.headingRow = headings.row;
    place.headingRows = headings.rows;
    QStringList words;
    constexpr int most = 500;
    for (int column = 0; column < std::min(m_sheet->columnCount(), most); ++column)
        words << QString::fromStdString(normalised(headingOf(*m_sheet, place, column)));
    words.removeAll(QString());
    words.sort();
    const QByteArray all = words.join(QLatin1Char('\n')).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha1).toHex());
}

std::optional<RollMapping> RollImport::remembered() const
{
    if (!m_memory.recall)
        return std::nullopt;
    const QByteArray text = m_memory.recall(headingsKey(headingsOf(m_guessed)));
    if (text.isEmpty())
        return std::nullopt;
    ReadMapping read = readMapping(bytesOf(text));
    if (!read.mapping)
        return std::nullopt;
    PlacedMapping placed = placedMapping(std::move(*read.mapping), *m_sheet);
    if (!placed.problems.empty())
        return std::nullopt;
    placed.mapping.sheet = m_sheet->name;
    return std::move(placed.mapping);
}

/// What is guessed anyway need not be remembered.
void RollImport::remember() const
{
    if (!m_memory.keep)
        return;
    const bool isGuess = reusable(m_mapping) == reusable(m_guessed);
    m_memory.keep(headingsKey(headingsOf(m_guessed)),
                  isGuess ? QByteArray() : QByteArray::fromStdString(rackrent::mappingText(reusable(m_mapping))));
}

} // namespace rackrent
