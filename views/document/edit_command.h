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
        : QUndoCommand(name), m_document(document), m_name(name), m_number(++document.m_commands),
          m_edits(std::move(edits)), m_inverses(std::move(inverses))
    {}

    void undo() override { m_document.replay({Step::Kind::Undo, m_number, m_name, m_inverses, m_edits}); }

    void redo() override
    {
        if (!std::exchange(m_isMade, false)) // pushing calls redo
            return m_document.replay({Step::Kind::Redo, m_number, m_name, m_edits, m_inverses});
        Q_EMIT m_document.stepped({Step::Kind::Edit, m_number, m_name, m_edits, m_inverses});
        m_document.follow();
    }

private:
    Document& m_document;
    QString m_name;
    std::uint64_t m_number;
    std::vector<Edit> m_edits;
    std::vector<Edit> m_inverses;
    bool m_isMade = true;
};

} // namespace rackrent
