#pragma once

#include "views/document/document.h"

#include <QUndoCommand>

#include <utility>

namespace rackrent {

/// The one undo command: a list of edits and the list that takes them back.
class Document::EditCommand : public QUndoCommand {
public:
    EditCommand(Document& document, const QString& name, std::vector<Edit> edits, Prepared prepared)
        : QUndoCommand(name), m_document(document), m_edits(std::move(edits)), m_inverses(std::move(prepared.inverses)),
          m_first(std::move(prepared.computed))
    {}

    void undo() override { m_document.replay(m_inverses); }

    void redo() override
    {
        if (!m_first)
            return m_document.replay(m_edits);
        // Pushing calls redo: the project was checked and computed a moment ago and need not be again.
        m_document.take(*std::exchange(m_first, std::nullopt));
    }

private:
    Document& m_document;
    std::vector<Edit> m_edits;
    std::vector<Edit> m_inverses;
    std::optional<Computed> m_first;
};

} // namespace rackrent
