#include "views/document/journal.h"

#include "views/document/file_lock.h"

#include <QDir>
#include <QLockFile>
#include <QUuid>

#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace rackrent {
namespace {

constexpr qint64 mostBytes = 4 << 20;
const QString lockName = QStringLiteral("lock");
const QString unfinished = QStringLiteral(".new");

#ifdef Q_OS_UNIX
void sync(const QString& path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}
#else
void sync(const QString&) {}
#endif

bool wroteWhole(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered) &&
           file.write(bytes) == bytes.size();
}

/// Writes a file under another name first: under its own it is whole.
bool wroteAtOnce(const QString& path, const QByteArray& bytes)
{
    QFile::remove(path); // of a generation that was begun and never turned to
    return wroteWhole(path + unfinished, bytes) && QFile::rename(path + unfinished, path);
}

QString notKept(const QString& folder)
{
    return Document::tr("Changes are not being kept against a crash: %1 cannot be written to. Save the project; free "
                        "space on that disk.")
        .arg(QDir::toNativeSeparators(folder));
}

void removeGeneration(const QString& folder, int generation)
{
    QFile::remove(linesFileOf(folder, generation));
    QFile::remove(startFileOf(folder, generation));
}

/// Writes the next generation's starting text to the disk, and gives its head. Runs beside the window.
std::optional<QByteArray> headOfNext(const QString& folder, const StoredJournal& present)
{
    const std::optional<Json> document = documentOf(present);
    if (!document)
        return std::nullopt;
    JournalHead head = present.head;
    head.changes = present.changes();
    const QByteArray start = QByteArray::fromStdString(projectText(*document));
    const QString file = startFileOf(folder, present.generation + 1);
    if (!wroteAtOnce(file, start))
        return std::nullopt;
    sync(file);
    return contentOf(head, start);
}

} // namespace

std::unique_ptr<QLockFile> lockOfJournal(const QString& folder) { return processLock(QDir(folder).filePath(lockName)); }

void removeJournal(const QString& folder, std::unique_ptr<QLockFile> lock)
{
    // The steps go first, older generations before newer ones: without them the rest is no journal.
    const std::vector<int> generations = generationsIn(folder);
    for (const int generation : generations)
        QFile::remove(linesFileOf(folder, generation));
    lock.reset(); // removes its file, and would complain if that were gone
    QDir(folder).removeRecursively();
}

Journal::Journal() = default;

Journal::~Journal()
{
    if (isOpen())
        waitForDisk();
}

std::optional<QString> Journal::begin(const QString& among, const JournalHead& head, const QByteArray& start)
{
    end();
    const QString folder = QDir(among).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!QDir().mkpath(folder))
        return notKept(among);
    auto lock = lockOfJournal(folder);
    QByteArray checksum;
    const QByteArray text = lineText(contentOf(head, start), checksum);
    if (!takeLock(*lock) || !wroteAtOnce(startFileOf(folder, 0), start) || !wroteAtOnce(linesFileOf(folder, 0), text)) {
        lock.reset();
        QDir(folder).removeRecursively();
        return notKept(among);
    }
    m_folder = folder;
    m_lock = std::move(lock);
    m_generation = 0;
    m_steps = 0;
    m_size = text.size();
    m_checksum = checksum;
    later([folder] {
        sync(startFileOf(folder, 0));
        sync(folder);
    });
    return openLines();
}

std::optional<QString> Journal::adopt(const QString& folder, const StoredJournal& stored,
                                      std::unique_ptr<QLockFile> lock)
{
    end();
    m_folder = folder;
    m_lock = std::move(lock);
    m_generation = stored.generation;
    m_steps = static_cast<int>(stored.lines.size());
    m_size = stored.length;
    m_checksum = stored.checksum;
    // A line half written goes, so that the next one does not become a part of it.
    if (QFile::resize(linesFileOf(folder, m_generation), m_size))
        return openLines();
    end();
    return notKept(folder);
}

std::optional<QString> Journal::openLines()
{
    m_lines.setFileName(linesFileOf(m_folder, m_generation));
    if (m_lines.open(QIODevice::Append | QIODevice::Unbuffered))
        return std::nullopt;
    const QString folder = m_folder;
    end();
    return notKept(folder);
}

bool Journal::write(const QByteArray& text)
{
    m_size += text.size();
    return m_lines.write(text) == text.size();
}

std::optional<QString> Journal::append(const JournalLine& line)
{
    turnToNext();
    if (!write(lineText(contentOf(line), m_checksum))) {
        const QString folder = m_folder;
        end();
        return notKept(folder);
    }
    ++m_steps;
    const bool isLong = m_steps >= m_mostSteps || m_size > mostBytes;
    if (isLong && !m_isPreparing)
        prepareNext();
    bool isIdle = false;
    {
        const std::scoped_lock guard(m_mutex);
        isIdle = m_tasks.empty();
    }
    if (isIdle) // else a sync is to come that will do for this step too
        later([name = m_lines.fileName()] { sync(name); });
    return std::nullopt;
}

void Journal::remove()
{
    if (!isOpen())
        return;
    waitForDisk();
    const QString folder = m_folder;
    m_lines.close();
    removeJournal(folder, std::move(m_lock));
    end();
}

/// Forgets the journal, and leaves the disk alone.
void Journal::end()
{
    waitForDisk();
    m_next.reset();
    m_isPreparing = false;
    m_lines.close();
    m_lock.reset();
    m_folder.clear();
}

void Journal::prepareNext()
{
    m_isPreparing = true;
    later([this, folder = m_folder] {
        const std::optional<StoredJournal> present = storedJournal(folder);
        const std::optional<QByteArray> head = present ? headOfNext(folder, *present) : std::nullopt;
        if (!head)
            return; // it goes on growing
        const std::scoped_lock guard(m_mutex);
        m_next = Next{present->generation + 1, *head, present->length, present->checksum};
    });
}

/// Goes over to the next generation, when its starting text is there: what the present one has beyond that text is
/// taken along.
void Journal::turnToNext()
{
    std::optional<Next> next;
    {
        const std::scoped_lock guard(m_mutex);
        next.swap(m_next);
    }
    if (!next)
        return;
    QFile present(m_lines.fileName());
    if (!present.open(QIODevice::ReadOnly) || !present.seek(next->upTo))
        return;
    QByteArray before = next->checksum, checksum;
    qint64 length = 0;
    const std::vector<QByteArray> rest = goodLines(present.readAll(), before, length);
    QByteArray text = lineText(next->head, checksum);
    for (const QByteArray& line : rest)
        text += lineText(line, checksum);
    const int old = m_generation;
    if (before != m_checksum || !wroteAtOnce(linesFileOf(m_folder, next->generation), text))
        return; // the present one has everything
    m_generation = next->generation;
    m_steps = static_cast<int>(rest.size());
    m_size = text.size();
    m_checksum = checksum;
    m_isPreparing = false;
    m_lines.close();
    openLines();
    later([folder = m_folder, old, name = m_lines.fileName()] {
        sync(name);
        sync(folder);
        removeGeneration(folder, old);
    });
}

void Journal::later(std::function<void()> task)
{
    const std::scoped_lock guard(m_mutex);
    m_tasks.push_back(std::move(task));
    if (!m_worker.joinable())
        m_worker = std::jthread([this](std::stop_token stop) { work(stop); });
    m_woken.notify_all();
}

void Journal::work(std::stop_token stop)
{
    std::unique_lock guard(m_mutex);
    while (m_woken.wait(guard, stop, [this] { return !m_tasks.empty(); })) {
        const std::function<void()> task = std::move(m_tasks.front());
        m_tasks.pop_front();
        m_isBusy = true;
        guard.unlock();
        task();
        guard.lock();
        m_isBusy = false;
        m_woken.notify_all();
    }
}

void Journal::waitForDisk()
{
    std::unique_lock guard(m_mutex);
    m_woken.wait(guard, [this] { return m_tasks.empty() && !m_isBusy; });
}

} // namespace rackrent
