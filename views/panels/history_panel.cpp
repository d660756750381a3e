#include "views/panels/history_panel.h"

#include "views/document/document.h"

#include <QFileInfo>
#include <QUndoView>
#include <QVBoxLayout>

namespace rackrent {
namespace {

/// A jump over many steps is computed once, at its end.
class HistoryList : public QUndoView {
public:
    HistoryList(Document& document, QWidget* parent) : QUndoView(&document.undoStack(), parent), m_document(document) {}

protected:
    void mousePressEvent(QMouseEvent* event) override
    {
        const Document::Quiet quiet(m_document);
        QUndoView::mousePressEvent(event);
    }
    void mouseMoveEvent(QMouseEvent* event) override
    {
        const Document::Quiet quiet(m_document);
        QUndoView::mouseMoveEvent(event);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        const Document::Quiet quiet(m_document);
        QUndoView::keyPressEvent(event);
    }

private:
    Document& m_document;
};

} // namespace

HistoryPanel::HistoryPanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_list(new HistoryList(document, this))
{
    m_list->setAccessibleName(tr("History of changes"));
    m_list->setAccessibleDescription(tr("Choosing a step undoes all after it, or makes all up to it again"));
    m_list->setToolTip(m_list->accessibleDescription());
    m_list->setFrameShape(QFrame::NoFrame);
    setFocusProxy(m_list);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(&m_document, &Document::replaced, this, &HistoryPanel::refresh);
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, &HistoryPanel::refresh);
    refresh();
}

/// The first entry: the state before all steps, and where none are.
void HistoryPanel::refresh()
{
    const QString name = QFileInfo(m_document.path()).fileName();
    const QString first = m_document.undoStack().count() == 0 ? tr("No changes yet")
                          : name.isEmpty()                    ? tr("As it began")
                                                              : tr("As it was opened");
    if (m_list->emptyLabel() != first)
        m_list->setEmptyLabel(first);
}

} // namespace rackrent
