#pragma once

#include "views/document/document.h"

#include <QAbstractTableModel>

namespace rackrent {

/// What is wrong with the project, or to be said of it: errors before warnings.
class ProblemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Where, Message, Place, ColumnCount };

    explicit ProblemsModel(Document& document, QObject* parent = nullptr);

    /// Problems that do not lie in the document's text, such as those of its figures; shown behind the others.
    void setFurther(const Problems& problems);
    const Problem& problem(int row) const { return m_problems[static_cast<std::size_t>(row)]; }
    int errorCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refresh();

    Document& m_document;
    Problems m_further;
    Problems m_problems;
};

} // namespace rackrent
