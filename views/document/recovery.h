#pragma once

#include "views/document/journal_file.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

class QLockFile;

namespace rackrent {

/// A journal whose program is no more: a document with changes that were never saved.
struct Orphan {
    Orphan();
    ~Orphan();
    Orphan(Orphan&&) noexcept;
    Orphan& operator=(Orphan&&) noexcept;

    QString folder;
    StoredJournal journal;
    QDateTime time;                  ///< of the last step
    std::unique_ptr<QLockFile> lock; ///< of the folder, held: no other program offers it meanwhile
};

/// The orphaned journals in a folder, the newest first. What need not be offered (no changes, or such as the file has
/// already) is removed from the disk.
std::vector<Orphan> orphanedJournals(const QString& among);

/// What came back of a journal.
struct Recovered {
    Problems problems;                               ///< errors when nothing did
    std::size_t lost = 0;                            ///< steps at its end that could not be made again
    std::map<std::uint64_t, std::uint64_t> commands; ///< numbers in the journal by those of the document
};

/// Opens the document that a journal holds, with the steps since its starting text as its history. The journal on disk
/// is as it was.
Recovered recovered(Document& document, const StoredJournal& journal);

/// The file that a journal leads to, in bytes; nothing when it leads to none.
std::optional<QByteArray> bytesOf(const StoredJournal& journal);

} // namespace rackrent
