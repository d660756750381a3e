#pragma once

#include <QWidget>

class QUndoView;

namespace rackrent {

class Document;

/// The steps of the document, made and undone: a click goes to any of them, as one change of what is shown.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(Document& document, QWidget* parent = nullptr);

    QUndoView* list() const { return m_list; }

private:
    void refresh();

    Document& m_document;
    QUndoView* m_list = nullptr;
};

} // namespace rackrent
