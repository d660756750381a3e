#include "views/document/document.h"

#include "model/project/json_text.h"
#include "views/document/contract_edits.h"
#include "views/document/edit_command.h"
#include "views/document/safe_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <stdexcept>

namespace rackrent {
namespace {

constexpr int newProjectMonths = 60;

Json emptyProject(Date start)
{
    Json facility = {{"id", "facility-1"}, {"name", "New facility"}, {"phases", Json::array()}};
    Json document;
    document["format"] = "rackrent-project";
    document["version"] = 1;
    document["name"] = "Untitled";
    document["currency"] = "USD";
    document["timeline"] = {{"start", dateText(start)}, {"months", newProjectMonths}};
    document["facilities"] = Json::array({std::move(facility)});
    document["contracts"] = Json::array();
    document["scenarios"] = Json::array();
    return document;
}

Problems fileProblem(const QString& path, const QString& reason)
{
    const QString message = QCoreApplication::translate("Document", "%1 could not be read: %2.")
                                .arg(QDir::toNativeSeparators(path), reason);
    return {Problem{Severity::Error, {}, message.toStdString(), 0}};
}

QByteArray hashOf(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

} // namespace

Document::Document(QObject* parent) : QObject(parent)
{
    connect(&m_undo, &QUndoStack::cleanChanged, this, [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
    newProject(Date{std::chrono::days{0}});
}

Document::~Document()
{
    m_undo.disconnect(this); // its own end is no change of the document
}

void Document::newProject(Date from) { replace(CheckedDocument(emptyProject(firstOfMonth(from))), {}); }

Problems Document::open(const QString& path)
{
    QString reason;
    const std::optional<QByteArray> file = readWhole(path, reason);
    if (!file)
        return fileProblem(path, reason);
    const Problems problems = openBytes(*file, path);
    if (!hasErrors(problems))
        m_fileHash = hashOf(*file);
    return problems;
}

bool Document::changedOutside() const
{
    QString reason;
    const std::optional<QByteArray> file = m_path.isEmpty() ? std::nullopt : readWhole(m_path, reason);
    return file && hashOf(*file) != m_fileHash; // a file that is gone has nothing that could be lost
}

bool Document::isReadOnly() const
{
    const QFileInfo file(m_path);
    constexpr auto anyMayWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return m_isHeldBack ||
           (!m_path.isEmpty() && file.exists() && (!file.isWritable() || !(file.permissions() & anyMayWrite)));
}

Problems Document::openBytes(const QByteArray& bytes, const QString& path)
{
    OpenedProject opened = openedProject({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!opened.document.isEditable())
        return opened.problems;
    replace(std::move(opened.document), path);
    m_text = bytes;
    return {};
}

QByteArray Document::bytes() const { return QByteArray::fromStdString(projectText(json())); }

std::optional<QString> Document::save(const QString& path)
{
    const QByteArray text = bytes();
    // What cannot be read back is not written: the file that is there is worth more.
    const ParsedJson again = parsedJson({text.constData(), static_cast<std::size_t>(text.size())});
    if (hasErrors(again.problems) || again.value != json())
        return QCoreApplication::translate(
            "Document", "The project was not saved: its text does not read back as the same project. The file on "
                        "disk is as it was; your changes are still open.");
    if (std::optional<QString> reason = writeSafely(path, text)) {
        m_undo.resetClean();
        return reason;
    }
    m_undo.setClean();
    m_fileHash = hashOf(text);
    m_text = text;
    m_isHeldBack = m_isHeldBack && path == m_path;
    setPath(path);
    return std::nullopt;
}

/// Makes edits in the document, or says why not.
std::optional<QString> Document::applied(const std::vector<Edit>& edits, CheckedDocument::Change& change)
{
    CheckedDocument::Outcome outcome = m_checked.apply(edits);
    if (outcome.missingPath)
        return QCoreApplication::translate("Document", "There is no place %1 in the project.")
            .arg(QString::fromStdString(*outcome.missingPath));
    change = std::move(*outcome.change);
    return std::nullopt;
}

std::optional<QString> Document::edit(const QString& name, const std::vector<Edit>& edits)
{
    CheckedDocument::Change change;
    if (std::optional<QString> reason = applied(edits, change))
        return reason;
    if (!change.changesNothing())
        m_undo.push(new EditCommand(*this, name, edits, std::move(change.inverses)));
    return std::nullopt;
}

std::optional<QString> Document::addContract()
{
    if (baseProject().facilities.empty())
        return QCoreApplication::translate(
            "Document", "A contract is let in a facility, and this project has none: add a facility first.");
    return edit(tr("Add contract"), contractAddition(json()));
}

std::optional<QString> Document::duplicateContract(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= baseProject().contracts.size())
        return QCoreApplication::translate("Document", "There is no contract to duplicate: select one first.");
    return edit(tr("Duplicate %1's contract").arg(tenantOf(row)),
                contractDuplicate(json(), static_cast<std::size_t>(row)));
}

std::optional<QString> Document::deleteContracts(const std::vector<int>& rows)
{
    std::vector<std::size_t> positions;
    for (const int row : rows)
        if (row >= 0 && static_cast<std::size_t>(row) < baseProject().contracts.size())
            positions.push_back(static_cast<std::size_t>(row));
    if (positions.empty())
        return QCoreApplication::translate("Document", "There is no contract to delete: select one first.");
    const ContractDeletion deletion = contractDeletion(json(), positions);
    QString name = positions.size() == 1 ? tr("Delete %1's contract").arg(tenantOf(rows.front()))
                                         : tr("Delete %1 contracts").arg(positions.size());
    if (deletion.overrides > 0)
        name += deletion.overrides == 1 ? tr(" and its scenario override")
                                        : tr(" and %1 scenario overrides").arg(deletion.overrides);
    return edit(name, deletion.edits);
}

bool Document::setScenario(const QString& id)
{
    if (id == m_scenario)
        return true;
    const auto& scenarios = baseProject().scenarios;
    if (!id.isEmpty() && std::ranges::find(scenarios, id.toStdString(), &Scenario::id) == scenarios.end())
        return false;
    m_scenario = id;
    findScenario();
    Q_EMIT scenarioChanged(m_scenario);
    Q_EMIT changed();
    compute();
    return true;
}

QString Document::scenarioName() const
{
    for (const Scenario& scenario : baseProject().scenarios)
        if (!m_scenario.isEmpty() && scenario.id == m_scenario.toStdString())
            return QString::fromStdString(scenario.name.empty() ? scenario.id : scenario.name);
    return tr("Base case");
}

const Json& Document::contractJson(std::size_t position) const
{
    if (m_under)
        if (const auto found = m_under->contracts.find(position); found != m_under->contracts.end())
            return found->second;
    return json()["contracts"][position];
}

const std::vector<std::string>& Document::overriddenPlaces() const
{
    static const std::vector<std::string> none;
    return m_under ? m_under->places : none;
}

void Document::replace(CheckedDocument checked, const QString& path)
{
    const bool hadScenario = !m_scenario.isEmpty();
    m_scenario.clear();
    m_under.reset();
    m_checked = std::move(checked);
    m_problems = m_checked.problems();
    forgetResults();
    m_undo.clear();
    m_fileHash.clear();
    m_text.clear();
    m_isHeldBack = false;
    setPath(path);
    Q_EMIT replaced();
    if (hadScenario)
        Q_EMIT scenarioChanged(m_scenario);
    Q_EMIT changed();
    compute(false);
    if (!m_hasFigures)
        Q_EMIT computed(); // the other project's are gone
}

/// Brings everything into line with the document after an edit.
void Document::follow()
{
    if (m_quiet > 0) {
        m_isFollowDue = true;
        return;
    }
    const QString before = m_scenario;
    m_problems = m_checked.problems();
    findScenario();
    if (m_scenario != before)
        Q_EMIT scenarioChanged(m_scenario);
    Q_EMIT changed();
    compute();
}

/// The chosen scenario's project; the base case when an edit took the scenario away. Of an invalid project there is
/// none until it is mended.
void Document::findScenario()
{
    m_under.reset();
    if (m_scenario.isEmpty() || !isValid())
        return;
    m_under = m_checked.under(m_scenario.toStdString());
    if (!m_under)
        m_scenario.clear();
}

void Document::setPath(const QString& path)
{
    if (path == m_path)
        return;
    m_path = path;
    Q_EMIT pathChanged(m_path);
}

QString Document::tenantOf(int row) const
{
    return QString::fromStdString(baseProject().contracts[static_cast<std::size_t>(row)].tenant);
}

} // namespace rackrent
