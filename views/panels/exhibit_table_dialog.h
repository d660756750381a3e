#pragma once

#include "model/analysis/exhibit.h"

#include <QDialog>

class QTableWidget;

namespace rackrent {

/// A chart as a table, for those who want its numbers or do not see it. Values are rounded as in the chart; copied they
/// are whole.
class ExhibitTableDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExhibitTableDialog(const Exhibit& exhibit, QWidget* parent = nullptr);

    QTableWidget* table() const { return m_table; }

private:
    void fill();
    void copy() const;

    Exhibit m_exhibit;
    QTableWidget* m_table = nullptr;
};

} // namespace rackrent
