#pragma once

#include "model/project/problem.h"

#include <QFrame>

class QLabel;
class QTableView;

namespace rackrent {

class Document;
class ProblemsModel;

/// What is wrong with the project, live, with a way to the place.
class ProblemsPanel : public QFrame {
    Q_OBJECT

public:
    explicit ProblemsPanel(Document& document, QWidget* parent = nullptr);

    /// Problems of the figures, which have no place in the document.
    void setFurther(const Problems& problems);
    QTableView& view() const { return *m_view; }
    ProblemsModel& model() const { return *m_model; }
    /// "2 errors, 1 warning", "No problems".
    QString summary() const;

Q_SIGNALS:
    /// The person wants to see the place.
    void jumpRequested(const QString& pointer);
    void summaryChanged(const QString& summary);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void createView();
    void refresh();
    void jump(const QModelIndex& index);
    void copy();

    ProblemsModel* m_model = nullptr;
    QTableView* m_view = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_empty = nullptr;
};

} // namespace rackrent
