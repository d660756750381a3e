#include "views/document/document.h"

#include "model/portfolio/portfolio_checks.h"
#include "views/document/contract_edits.h"
#include "views/document/edit_command.h"
#include "views/document/safe_file.h"

#include <QDir>

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
    const QString message = QStringLiteral("%1 could not be read: %2.").arg(QDir::toNativeSeparators(path), reason);
    return {Problem{Severity::Error, {}, message.toStdString(), 0}};
}

/// The input that a problem is about: "end" for /contracts/0/end. The whole place for elements of lists.
QString subjectOf(const std::string& place)
{
    const std::string key = place.substr(place.rfind('/') + 1);
    if (key.empty() || key.find_first_not_of("0123456789") == std::string::npos)
        return QString::fromStdString(place);
    return QString::fromStdString(key).replace(u'_', u' ');
}

/// The first error as a sentence, and how many more there are.
QString refusalText(const Problems& problems)
{
    const auto isError = [](const Problem& problem) { return problem.severity == Severity::Error; };
    const auto first = std::find_if(problems.begin(), problems.end(), isError);
    const auto others = std::count_if(problems.begin(), problems.end(), isError) - 1;
    // A scenario that would no longer hold names itself in the message.
    const bool inScenario = first->place.starts_with("/scenarios/");
    QString text = (inScenario || first->place.empty() ? QStringLiteral("This") : subjectOf(first->place)) + u' ' +
                   QString::fromStdString(first->message);
    text[0] = text[0].toUpper();
    text += u'.';
    return others > 0 ? text + QStringLiteral(" (%1 more would follow.)").arg(others) : text;
}

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

void Document::newProject(Date from)
{
    ReadProject read = checkedProject(emptyProject(firstOfMonth(from)));
    if (!read.project)
        throw std::logic_error("Document::newProject: " + problemText(read.problems.front()));
    replace(computedFrom(std::move(read)), {});
}

Problems Document::open(const QString& path)
{
    QString reason;
    const std::optional<QByteArray> file = readWhole(path, reason);
    if (!file)
        return fileProblem(path, reason);
    Computed opened = computedFrom(readProject({file->constData(), static_cast<std::size_t>(file->size())}));
    Problems problems = opened.read.problems;
    if (opened.read.project)
        replace(std::move(opened), path);
    return problems;
}

Problems Document::openBytes(const QByteArray& bytes)
{
    Computed opened = computedFrom(readProject({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
    Problems problems = opened.read.problems;
    if (opened.read.project)
        replace(std::move(opened), {});
    return problems;
}

QByteArray Document::bytes() const { return QByteArray::fromStdString(projectText(m_json)); }

std::optional<QString> Document::save(const QString& path)
{
    const QByteArray text = bytes();
    // What cannot be read back is not written: the file that is there is worth more.
    const ReadProject again = readProject({text.constData(), static_cast<std::size_t>(text.size())});
    if (!again.project || again.document != m_json)
        return QStringLiteral("The project was not saved: its text does not read back as the same project. The file on "
                              "disk is as it was; your changes are still open.");
    if (std::optional<QString> reason = writeSafely(path, text)) {
        m_undo.resetClean();
        return reason;
    }
    m_undo.setClean();
    setPath(path);
    return std::nullopt;
}

/// Figures that a double cannot hold are not shown: such a project counts as invalid.
Document::Computed Document::computedFrom(ReadProject read)
{
    Computed result{std::move(read), {}};
    if (!result.read.project)
        return result;
    result.results = computedResults(*result.read.project);
    for (const Problem& problem : portfolioChecks(result.results))
        if (problem.severity == Severity::Error) {
            result.read.problems.push_back(problem);
            result.read.project.reset();
            break;
        }
    return result;
}

Document::Prepared Document::prepared(const std::vector<Edit>& edits) const
{
    Prepared result;
    Json document = m_json;
    for (const Edit& edit : edits) {
        std::optional<Edit> inverse = applyEdit(document, edit);
        if (!inverse) {
            result.reason =
                QStringLiteral("There is no place %1 in the project.").arg(QString::fromStdString(edit.path));
            return result;
        }
        result.inverses.insert(result.inverses.begin(), std::move(*inverse));
    }
    result.computed = computedFrom(checkedProject(std::move(document)));
    if (!result.computed.read.project)
        result.reason = refusalText(result.computed.read.problems);
    return result;
}

std::optional<QString> Document::refusal(const std::vector<Edit>& edits) const { return prepared(edits).reason; }

std::optional<QString> Document::edit(const QString& name, const std::vector<Edit>& edits)
{
    Prepared ready = prepared(edits);
    if (ready.reason)
        return ready.reason;
    if (ready.computed.read.document == m_json)
        return std::nullopt;
    m_undo.push(new EditCommand(*this, name, edits, std::move(ready)));
    return std::nullopt;
}

std::optional<QString> Document::addContract()
{
    if (m_base.facilities.empty())
        return QStringLiteral("A contract is let in a facility, and this project has none: add a facility first.");
    return edit(tr("Add contract"), contractAddition(m_json, m_base));
}

std::optional<QString> Document::duplicateContract(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_base.contracts.size())
        return QStringLiteral("There is no contract to duplicate: select one first.");
    return edit(tr("Duplicate %1's contract").arg(tenantOf(row)),
                contractDuplicate(m_json, static_cast<std::size_t>(row)));
}

std::optional<QString> Document::deleteContracts(const std::vector<int>& rows)
{
    std::vector<std::size_t> positions;
    for (const int row : rows)
        if (row >= 0 && static_cast<std::size_t>(row) < m_base.contracts.size())
            positions.push_back(static_cast<std::size_t>(row));
    if (positions.empty())
        return QStringLiteral("There is no contract to delete: select one first.");
    const ContractDeletion deletion = contractDeletion(m_json, positions);
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
    const auto found = std::find_if(m_base.scenarios.begin(), m_base.scenarios.end(),
                                    [&](const Scenario& scenario) { return scenario.id == id.toStdString(); });
    if (!id.isEmpty() && found == m_base.scenarios.end())
        return false;
    m_scenario = id;
    recomputeScenario();
    Q_EMIT scenarioChanged(m_scenario);
    Q_EMIT changed();
    return true;
}

QString Document::scenarioName() const
{
    for (const Scenario& scenario : m_base.scenarios)
        if (!m_scenario.isEmpty() && scenario.id == m_scenario.toStdString())
            return QString::fromStdString(scenario.name.empty() ? scenario.id : scenario.name);
    return tr("Base case");
}

void Document::replay(const std::vector<Edit>& edits)
{
    Prepared ready = prepared(edits);
    if (ready.reason)
        throw std::logic_error("Document::replay: " + ready.reason->toStdString());
    take(std::move(ready.computed));
}

void Document::replace(Computed computed, const QString& path)
{
    const bool hadScenario = !m_scenario.isEmpty();
    m_scenario.clear();
    adopt(std::move(computed));
    m_undo.clear();
    setPath(path);
    Q_EMIT replaced();
    if (hadScenario)
        Q_EMIT scenarioChanged(m_scenario);
    Q_EMIT changed();
}

void Document::take(Computed computed)
{
    const QString before = m_scenario;
    adopt(std::move(computed));
    if (m_scenario != before)
        Q_EMIT scenarioChanged(m_scenario);
    Q_EMIT changed();
}

/// Makes a checked document the one that is open, and everything computed follow.
void Document::adopt(Computed computed)
{
    m_json = std::move(computed.read.document);
    m_base = std::move(*computed.read.project);
    m_warnings = std::move(computed.read.problems);
    m_baseResults = std::move(computed.results);
    recomputeScenario();
}

/// Falls back to the base case when an edit took the scenario away, or its figures cannot be shown.
void Document::recomputeScenario()
{
    m_underScenario.reset();
    if (m_scenario.isEmpty())
        return;
    Computed under = computedFrom(scenarioProject(m_json, m_base, m_scenario.toStdString()));
    if (!under.read.project) {
        m_scenario.clear();
        return;
    }
    m_underScenario =
        UnderScenario{std::move(under.read.document), std::move(*under.read.project), std::move(under.results)};
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
    return QString::fromStdString(m_base.contracts[static_cast<std::size_t>(row)].tenant);
}

} // namespace rackrent
