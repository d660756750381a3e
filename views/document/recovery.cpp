#include "views/document/recovery.h"

#include "views/document/file_lock.h"
#include "views/document/journal.h"
#include "views/document/safe_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

namespace rackrent {
namespace {

constexpr std::uint64_t none = 0;      ///< number of a command from before the journal
constexpr qint64 beginningMs = 60'000; ///< how long a journal may take to begin

/// Makes the steps of a journal again.
class Replay {
public:
    explicit Replay(Document& document) : m_document(document), m_undo(document.undoStack())
    {
        m_connection = QObject::connect(&document, &Document::stepped, &document,
                                        [this](const Document::Step& step) { m_last = step.command; });
    }
    ~Replay() { QObject::disconnect(m_connection); }
    Replay(const Replay&) = delete;
    Replay& operator=(const Replay&) = delete;

    bool make(const JournalLine& line)
    {
        const auto index = static_cast<std::size_t>(m_undo.index());
        using Kind = Document::Step::Kind;
        const bool isKnown = line.command != none;
        if (line.kind == Kind::Undo && isKnown && index > 0 && m_made[index - 1] == line.command) {
            m_undo.undo();
            return true;
        }
        if (line.kind == Kind::Redo && isKnown && index < m_made.size() && m_made[index] == line.command) {
            m_undo.redo();
            return true;
        }
        return edit(line, index);
    }

    std::map<std::uint64_t, std::uint64_t> commands() const { return m_commands; }

private:
    /// Of a command before the starting text, undone or made again: it comes as an edit.
    static QString nameOf(const JournalLine& line)
    {
        switch (line.kind) {
        case Document::Step::Kind::Undo: return QCoreApplication::translate("Recovery", "Undo %1").arg(line.name);
        case Document::Step::Kind::Redo: return QCoreApplication::translate("Recovery", "Redo %1").arg(line.name);
        case Document::Step::Kind::Edit: break;
        }
        return line.name;
    }

    bool edit(const JournalLine& line, std::size_t index)
    {
        if (m_document.edit(nameOf(line), line.edits))
            return false;
        if (static_cast<std::size_t>(m_undo.index()) == index)
            return true; // it changed nothing
        const bool isEdit = line.kind == Document::Step::Kind::Edit;
        m_made.resize(index);
        m_made.push_back(isEdit ? line.command : none);
        if (isEdit)
            m_commands[m_last] = line.command;
        return true;
    }

    Document& m_document;
    QUndoStack& m_undo;
    QMetaObject::Connection m_connection;
    std::uint64_t m_last = 0;
    std::vector<std::uint64_t> m_made; ///< numbers in the journal of what stands in the undo stack
    std::map<std::uint64_t, std::uint64_t> m_commands;
};

bool isInItsFile(const StoredJournal& journal)
{
    QString reason;
    const auto file = journal.head.path.isEmpty() ? std::nullopt : readWhole(journal.head.path, reason);
    return file && file == bytesOf(journal);
}

/// A journal in a folder that nobody has; nothing when somebody does, or there is none worth offering.
std::optional<Orphan> orphanIn(const QString& folder)
{
    const auto isBeginning = [&folder] {
        return QFileInfo(folder).lastModified().msecsTo(QDateTime::currentDateTime()) < beginningMs;
    };
    Orphan orphan;
    const auto removed = [&orphan, &folder]() -> std::optional<Orphan> {
        removeJournal(folder, std::move(orphan.lock));
        return std::nullopt;
    };
    orphan.lock = lockOfJournal(folder);
    orphan.folder = folder;
    if (!QFileInfo::exists(folder + QStringLiteral("/lock")) && generationsIn(folder).empty())
        return isBeginning() ? std::nullopt : removed();
    if (!takeLock(*orphan.lock))
        return std::nullopt;
    std::optional<StoredJournal> stored = storedJournal(folder);
    if (!stored)
        return isBeginning() || !generationsIn(folder).empty() ? std::nullopt : removed();
    if (stored->changes() == 0 || isInItsFile(*stored))
        return removed();
    orphan.time = QFileInfo(linesFileOf(folder, stored->generation)).lastModified();
    orphan.journal = std::move(*stored);
    return orphan;
}

} // namespace

Orphan::Orphan() = default;
Orphan::~Orphan() = default;
Orphan::Orphan(Orphan&&) noexcept = default;
Orphan& Orphan::operator=(Orphan&&) noexcept = default;

std::optional<QByteArray> bytesOf(const StoredJournal& journal)
{
    const std::optional<Json> document = documentOf(journal);
    return document ? std::optional(QByteArray::fromStdString(projectText(*document))) : std::nullopt;
}

std::vector<Orphan> orphanedJournals(const QString& among)
{
    std::vector<Orphan> orphans;
    const QDir folder(among);
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (auto orphan = orphanIn(folder.filePath(name)))
            orphans.push_back(std::move(*orphan));
    std::ranges::sort(orphans, std::greater(), &Orphan::time);
    return orphans;
}

Recovered recovered(Document& document, const StoredJournal& journal)
{
    Recovered result;
    result.problems = document.recover(journal.start, journal.head.path, QByteArray::fromHex(journal.head.fileHash));
    if (hasErrors(result.problems))
        return result;
    const Document::Quiet quiet(document);
    Replay replay(document);
    for (std::size_t i = 0; i < journal.lines.size(); ++i)
        if (!replay.make(journal.lines[i])) {
            result.lost = journal.lines.size() - i;
            break;
        }
    result.commands = replay.commands();
    return result;
}

} // namespace rackrent
