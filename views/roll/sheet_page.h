#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace rackrent {

class MappingModel;
class MappingTable;
class RollImport;
class RollTable;
class SheetModel;

/// The table as it stands in the file, and above each of its columns what that is.
class SheetPage : public QWidget {
    Q_OBJECT

public:
    explicit SheetPage(RollImport& roll, QWidget* parent = nullptr);

    /// Chooses a cell, and a row where the column is -1.
    void showCell(int row, int column);

    MappingTable& mapping() const { return *m_mapping; }
    MappingModel& mappingModel() const { return *m_mappingModel; }
    RollTable& table() const { return *m_table; }
    QComboBox& sheets() const { return *m_sheets; }
    QSpinBox& headingRow() const { return *m_headingRow; }
    QComboBox& numbers() const { return *m_numbers; }
    QComboBox& dates() const { return *m_dates; }
    QComboBox& facility() const { return *m_facility; }
    QCheckBox& skipsTotals() const { return *m_skipsTotals; }

private:
    void createOptions();
    void createTables();
    void createRowActions();
    void layOut();
    QLayout* firstOptions();
    QLayout* secondOptions();
    void connectSignals();
    void refreshSheet();
    void refreshMapping();
    void refreshDefaults();
    void refreshMarks();
    void fitColumns();
    void setHeadings();
    /// Takes what is chosen beside the table over into the mapping.
    void takeOptions();
    enum class RowChoice { LeaveOut, Keep };
    void chooseRows(RowChoice choice);

    RollImport& m_import;
    MappingModel* m_mappingModel = nullptr;
    SheetModel* m_sheetModel = nullptr;
    MappingTable* m_mapping = nullptr;
    RollTable* m_table = nullptr;
    QLabel* m_sheetsLabel = nullptr;
    QComboBox* m_sheets = nullptr;
    QSpinBox* m_headingRow = nullptr;
    QSpinBox* m_headingRows = nullptr;
    QComboBox* m_numbers = nullptr;
    QComboBox* m_dates = nullptr;
    QCheckBox* m_skipsTotals = nullptr;
    QCheckBox* m_groups = nullptr;
    QLabel* m_facilityLabel = nullptr;
    QComboBox* m_facility = nullptr;
    QLabel* m_kindLabel = nullptr;
    QComboBox* m_kind = nullptr;
    const void* m_shownSheet = nullptr; ///< whose cells are shown
    bool m_isFilling = false;
};

} // namespace rackrent
