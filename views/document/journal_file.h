#pragma once

#include "views/document/document.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace rackrent {

/// What a journal is of.
struct JournalHead {
    QString path;        ///< of the project's file, empty for none
    QString name;        ///< of the project
    QByteArray fileHash; ///< of that file's bytes when it was read or written last, in hex
    QByteArray
        startHash;   ///< of the starting text, in hex, where it is known: hashing a large one takes longer than a frame
    int changes = 0; ///< that the starting text holds already
};

/// One step of a document's history.
struct JournalLine {
    Document::Step::Kind kind = Document::Step::Kind::Edit;
    std::uint64_t command = 0; ///< which one is made, undone or made again
    QString name;
    std::vector<Edit> edits; ///< what was done to the document, be it an undo
};

/// A journal as it stands in its folder: the text that it starts from, and each step since. Every line has a checksum
/// of itself and all lines before it: what a crash left half written, and what follows it, does not count.
struct StoredJournal {
    JournalHead head;
    QByteArray start;
    std::vector<JournalLine> lines;
    int generation = 0;
    qint64 length = 0;   ///< of what is good of the lines' file
    QByteArray checksum; ///< of the last line, from which the next one goes on

    int changes() const { return head.changes + static_cast<int>(lines.size()); }
};

/// The newest whole journal in a folder. A newer one is only there once it holds all that the older one does.
std::optional<StoredJournal> storedJournal(const QString& folder);

/// The document that a journal leads to.
/// @param without how many of its last steps are left out
std::optional<Json> documentOf(const StoredJournal& journal, std::size_t without = 0);

/// A line with its checksum, which takes the place of the one given.
QByteArray lineText(const QByteArray& content, QByteArray& checksum);
QByteArray contentOf(const JournalHead& head, const QByteArray& start);
QByteArray contentOf(const JournalLine& line);
/// The contents of all good lines from an offset on, checked from the checksum that stands before it.
std::vector<QByteArray> goodLines(const QByteArray& text, QByteArray& checksum, qint64& length);

/// The generations of which there are steps, whole or not, the oldest first.
std::vector<int> generationsIn(const QString& folder);
QString startFileOf(const QString& folder, int generation);
QString linesFileOf(const QString& folder, int generation);

} // namespace rackrent
