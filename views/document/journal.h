#pragma once

#include "views/document/journal_file.h"

#include <QFile>
#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

class QLockFile;

namespace rackrent {

/// The steps of a document on disk as they are made, so that a crash loses none of them. Each is written at once, in
/// front of what is computed; what waits for the disk is done by a thread of its own: syncing, and making a new
/// starting text out of the old one and its steps before these become many.
///
/// A journal is a folder of its own, with a lock that tells whose it is. Its files are never changed but by appending:
/// a new generation of them is written beside the old one, which goes when the new one holds everything and is on disk.
class Journal {
public:
    static constexpr int usualMostSteps = 200;

    Journal();
    /// Leaves what is on disk: a journal that nobody removed is offered at the next start.
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    /// Begins a journal in a folder among others. Gives the reason when it could not be written; there is none then.
    std::optional<QString> begin(const QString& among, const JournalHead& head, const QByteArray& start);

    /// Goes on with a journal that a crash left, as `storedJournal` read it.
    /// @param lock of its folder, held
    std::optional<QString> adopt(const QString& folder, const StoredJournal& stored, std::unique_ptr<QLockFile> lock);

    /// Appends a step. Gives the reason when it could not be written; the journal is of no use then, and has ended.
    std::optional<QString> append(const JournalLine& line);

    /// Removes it from the disk: what it held is saved, or not wanted.
    void remove();

    bool isOpen() const { return m_lock != nullptr; }
    QString folder() const { return m_folder; }

    /// After how many steps a new starting text is made; for tests.
    void setMostSteps(int steps) { m_mostSteps = steps; }
    /// Waits until the disk has everything.
    void waitForDisk();

private:
    struct Next {
        int generation = 0;
        QByteArray head;     ///< of the generation to come
        qint64 upTo = 0;     ///< of the present one's file, what the new starting text holds
        QByteArray checksum; ///< of the last line of that
    };

    std::optional<QString> openLines();
    bool write(const QByteArray& text);
    void end();
    void prepareNext();
    void turnToNext();
    void later(std::function<void()> task);
    void work(std::stop_token stop);

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    QFile m_lines;
    QByteArray m_checksum;
    int m_generation = 0;
    int m_steps = 0; ///< in the present generation
    qint64 m_size = 0;
    int m_mostSteps = usualMostSteps;
    bool m_isPreparing = false;

    std::mutex m_mutex; ///< of what follows
    std::condition_variable_any m_woken;
    std::deque<std::function<void()>> m_tasks;
    bool m_isBusy = false;
    std::optional<Next> m_next;
    std::jthread m_worker; ///< last: it is stopped before anything else goes
};

/// The lock of a journal's folder, to be taken. Held by its process as long as that lives.
std::unique_ptr<QLockFile> lockOfJournal(const QString& folder);

/// Removes a journal's folder so that, interrupted anywhere, it is there whole or not at all.
/// @param lock of the folder, held
void removeJournal(const QString& folder, std::unique_ptr<QLockFile> lock);

} // namespace rackrent
