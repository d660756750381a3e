#pragma once

#include "views/document/file_lock.h"
#include "views/document/journal.h"
#include "views/document/versions.h"

#include <QObject>

#include <map>
#include <optional>

namespace rackrent {

struct Orphan;

/// What keeps a document from being lost: the lock of its file, the journal of its steps, and its earlier versions.
/// Files are opened and saved through it.
class Safekeeping : public QObject {
    Q_OBJECT

public:
    /// @param folder of the user's, for journals and versions; empty to keep nothing and lock nothing
    Safekeeping(Document& document, const QString& folder, QObject* parent = nullptr);
    ~Safekeeping() override;

    enum class Opening {
        Write,    ///< to be saved to the same file
        ReadOnly, ///< to be looked at; saved elsewhere
        Copy      ///< without a path
    };
    /// With a holder or errors nothing was opened.
    struct Opened {
        std::optional<LockHolder> holder; ///< of the file's lock, somebody else
        Problems problems;
    };
    Opened open(const QString& path, Opening opening = Opening::Write);

    /// Keeps the version on disk, and saves. Gives the reason when that failed.
    std::optional<QString> save(const QString& path);

    /// What a crash left becomes the document; its journal is gone on with.
    /// @return the number of steps that could not be made again; nothing when nothing came back
    std::optional<std::size_t> recover(Orphan orphan);

    /// Whether steps are written to a journal at all.
    void setKeepsJournal(bool keeps);

    /// Ends the document's keeping: it is saved, or its changes are not wanted.
    void release();

    /// The kept versions of the document's file, the newest first.
    QList<Version> versions() const;

    const Journal& journal() const { return m_journal; }
    Journal& journal() { return m_journal; }

    /// The folder of journals within one of the user's.
    static QString journalsIn(const QString& folder);

Q_SIGNALS:
    /// Something is not being kept; the work goes on.
    void notKept(const QString& reason);

private:
    void write(const Document::Step& step);
    bool begin(const Document::Step& step);
    QByteArray textBefore(const Document::Step& step) const;
    std::uint64_t numberOf(std::uint64_t command);
    void tell(const std::optional<QString>& reason);

    Document& m_document;
    QString m_folder;
    Versions m_versions;
    FileLock m_lock;
    Journal m_journal;
    std::map<std::uint64_t, std::uint64_t> m_commands; ///< numbers in the journal by those of the document
    std::uint64_t m_lastCommand = 0;                   ///< in the journal
    bool m_keepsJournal = true;
    bool m_isRecovering = false;
    bool m_isTold = false; ///< that the journal cannot be written
};

} // namespace rackrent
