#pragma once

#include <QWidget>

class QTableWidget;

namespace rackrent {

class Document;

/// How any two drivers of a simulation move together: a row for each pair. Each change is a step of the project's
/// history.
class CorrelationsTable : public QWidget {
    Q_OBJECT

public:
    explicit CorrelationsTable(Document& document, QWidget* parent = nullptr);

    QTableWidget& table() const { return *m_table; }
    /// Shows the document's drivers and correlations.
    void follow();

private:
    void readCell(int row, int column);

    Document& m_document;
    QTableWidget* m_table = nullptr;
    bool m_isFilling = false;
};

} // namespace rackrent
