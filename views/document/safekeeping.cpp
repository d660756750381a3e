#include "views/document/safekeeping.h"

#include "views/document/leftovers.h"
#include "views/document/recovery.h"
#include "views/document/safe_file.h"

#include <QDir>
#include <QLockFile>

#include <algorithm>
#include <utility>

namespace rackrent {
namespace {

QString versionsIn(const QString& folder) { return folder + QStringLiteral("/versions"); }

} // namespace

QString Safekeeping::journalsIn(const QString& folder) { return folder + QStringLiteral("/autosave"); }

Safekeeping::Safekeeping(Document& document, const QString& folder, QObject* parent)
    : QObject(parent), m_document(document), m_folder(folder), m_versions(versionsIn(folder))
{
    if (m_folder.isEmpty())
        return;
    connect(&m_document, &Document::stepped, this, &Safekeeping::write, Qt::DirectConnection);
    connect(&m_document, &Document::replaced, this, [this] {
        if (!m_isRecovering)
            release();
    });
}

Safekeeping::~Safekeeping() = default;

Safekeeping::Opened Safekeeping::open(const QString& path, Opening opening)
{
    if (opening == Opening::Copy) {
        QString reason;
        const std::optional<QByteArray> bytes = readWhole(path, reason);
        return {std::nullopt, bytes ? m_document.openBytes(*bytes) : m_document.open(path)};
    }
    if (opening == Opening::ReadOnly || m_folder.isEmpty()) {
        Opened opened{std::nullopt, m_document.open(path)};
        if (opening == Opening::ReadOnly && !hasErrors(opened.problems))
            m_document.holdBack(true);
        return opened;
    }
    const bool isOwn = m_lock.isOf(path);
    FileLock lock;
    if (!isOwn)
        if (std::optional<LockHolder> holder = lock.take(path))
            return {std::move(holder), {}};
    if (isOwn)
        std::swap(lock, m_lock); // opening another project lets go of the lock
    Opened opened{std::nullopt, m_document.open(path)};
    if (isOwn || !hasErrors(opened.problems))
        std::swap(lock, m_lock);
    if (!hasErrors(opened.problems))
        sweepLeftovers(path);
    return opened;
}

std::optional<QString> Safekeeping::save(const QString& path)
{
    if (m_folder.isEmpty())
        return m_document.save(path);
    FileLock lock;
    if (!m_lock.isOf(path))
        if (const std::optional<LockHolder> holder = lock.take(path))
            return tr("%1 is open in another program (%2 at %3) and was not written. Your changes are still open: "
                      "save them under another name.")
                .arg(QDir::toNativeSeparators(path), holder->user, holder->host);
    sweepLeftovers(path);
    const std::optional<QString> unkept = m_versions.keep(path);
    if (std::optional<QString> reason = m_document.save(path))
        return reason;
    if (!m_lock.isOf(path))
        m_lock = std::move(lock);
    m_journal.remove();
    m_commands.clear();
    m_isTold = false;
    if (unkept)
        Q_EMIT notKept(tr("Saved; but the version before it could not be kept: %1.").arg(*unkept));
    return std::nullopt;
}

std::optional<std::size_t> Safekeeping::recover(Orphan orphan)
{
    m_isRecovering = true;
    Recovered result = recovered(m_document, orphan.journal);
    m_isRecovering = false;
    if (hasErrors(result.problems))
        return std::nullopt;
    release();
    if (const QString path = m_document.path(); !path.isEmpty() && m_lock.take(path))
        m_document.holdBack(true);
    m_commands = std::move(result.commands);
    m_lastCommand = 0;
    for (const JournalLine& line : orphan.journal.lines)
        m_lastCommand = std::max(m_lastCommand, line.command);
    if (result.lost > 0)
        return result.lost; // what the journal holds beyond is not to be written over
    tell(m_journal.adopt(orphan.folder, orphan.journal, std::move(orphan.lock)));
    return std::size_t{0};
}

void Safekeeping::setKeepsJournal(bool keeps)
{
    m_keepsJournal = keeps;
    if (!keeps)
        m_journal.remove();
}

void Safekeeping::release()
{
    m_journal.remove();
    m_commands.clear();
    m_lock.release();
    m_isTold = false;
}

QList<Version> Safekeeping::versions() const
{
    return m_folder.isEmpty() || m_document.path().isEmpty() ? QList<Version>() : m_versions.of(m_document.path());
}

void Safekeeping::write(const Document::Step& step)
{
    if (m_isRecovering || !m_keepsJournal || (!m_journal.isOpen() && !begin(step)))
        return;
    const std::uint64_t number =
        step.kind == Document::Step::Kind::Edit ? (m_commands[step.command] = ++m_lastCommand) : numberOf(step.command);
    tell(m_journal.append({step.kind, number, step.name, step.edits}));
}

/// A command from before the journal has none: then 0.
std::uint64_t Safekeeping::numberOf(std::uint64_t command)
{
    const auto found = m_commands.find(command);
    return found == m_commands.end() ? 0 : found->second;
}

bool Safekeeping::begin(const Document::Step& step)
{
    m_commands.clear();
    m_lastCommand = 0;
    JournalHead head{
        m_document.path(), QString::fromStdString(m_document.baseProject().name), m_document.fileHash().toHex(), {}, 0};
    QByteArray start = m_document.unmodifiedText();
    if (start.isEmpty())
        start = textBefore(step);
    else
        head.startHash = head.fileHash; // none of a text without a file
    const std::optional<QString> reason = m_journal.begin(journalsIn(m_folder), head, start);
    tell(reason);
    return !reason;
}

/// The document's text before a step that was just made.
QByteArray Safekeeping::textBefore(const Document::Step& step) const
{
    Json before = m_document.json();
    for (const Edit& inverse : step.inverses)
        applyEdit(before, inverse);
    return QByteArray::fromStdString(projectText(before));
}

void Safekeeping::tell(const std::optional<QString>& reason)
{
    const bool isNew = reason && !m_isTold;
    m_isTold = reason.has_value();
    if (isNew)
        Q_EMIT notKept(*reason);
}

} // namespace rackrent
