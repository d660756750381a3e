// How a document goes back and forth: undo and redo, and other texts in its place.

#include "model/project/json_text.h"
#include "views/document/document.h"
#include "views/document/safe_file.h"
#include "views/document/whole_text.h"

#include <QCryptographicHash>

#include <stdexcept>
#include <utility>

namespace rackrent {

Document::Quiet::Quiet(Document& document) : m_document(document) { ++m_document.m_quiet; }

Document::Quiet::~Quiet()
{
    if (--m_document.m_quiet > 0 || !std::exchange(m_document.m_isFollowDue, false))
        return;
    m_document.follow();
    if (const QStringList places = std::exchange(m_document.m_lastPlaces, {}); !places.isEmpty())
        Q_EMIT m_document.replayed(places);
}

void Document::replay(const Step& step)
{
    CheckedDocument::Change change;
    if (const std::optional<QString> reason = applied(step.edits, change))
        throw std::logic_error("Document::replay: " + reason->toStdString());
    Q_EMIT stepped(step);
    follow();
    QStringList places;
    for (const Edit& inverse : change.inverses)
        places << QString::fromStdString(inverse.path);
    if (m_quiet > 0)
        m_lastPlaces = places;
    else
        Q_EMIT replayed(places);
}

std::optional<QString> Document::takeText(const QString& name, const QByteArray& text)
{
    const ParsedJson parsed = parsedJson({text.constData(), static_cast<std::size_t>(text.size())});
    if (hasErrors(parsed.problems))
        return QString::fromStdString(problemText(parsed.problems.front()));
    if (!CheckedDocument(parsed.value).isEditable())
        return tr("it is no Rackrent project, or one of a newer version");
    return edit(name, wholeText(json(), parsed.value));
}

std::optional<QString> Document::revert()
{
    QString reason;
    const std::optional<QByteArray> file = readWhole(m_path, reason);
    if (!file)
        return reason;
    if (const std::optional<QString> refusal = takeText(tr("Revert to the saved file"), *file))
        return refusal;
    m_fileHash = QCryptographicHash::hash(*file, QCryptographicHash::Sha256);
    m_text = *file;
    m_undo.setClean();
    return std::nullopt;
}

Problems Document::recover(const QByteArray& bytes, const QString& path, const QByteArray& fileHash)
{
    Problems problems = openBytes(bytes, path);
    if (hasErrors(problems))
        return problems;
    m_fileHash = fileHash;
    m_undo.resetClean();
    return {};
}

void Document::holdBack(bool isHeldBack)
{
    m_isHeldBack = isHeldBack;
    Q_EMIT pathChanged(m_path); // what is shown of it
}

} // namespace rackrent
