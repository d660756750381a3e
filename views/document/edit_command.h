#pragma once

#include "views/document/document.h"

#include <QUndoCommand>

#include <utility>

namespace rackrent {

/// The one undo command: a list of edits and the list that takes them back.
class Document::EditCommand : public QUndoCommand {
public:
    /// Of edits that were made already.
    EditCommand(Document& document, const QString& name, std::vector<Edit> edits, std::vector<Edit> inverses)
        : QUndoCommand(name), m_document(document), m_edits(std::move(edits)), m_inverses(std::move(inverses))
    {}

    void undo() override { m_document.replay(m_inverses); }

    void redo() override
    {
        if (std::exchange(m_isMade, false)) // pushing calls redo
            return m_document.follow();
        m_document.replay(m_edits);
    }

private:
    Document& m_document;
    std::vector<Edit> m_edits;
    std::vector<Edit> m_inverses;
    bool m_isMade = true;
};

} // namespace rackrent
