#include "views/roll/sheet_page.h"

#include "views/dialogs/combo_choice.h"
#include "views/items/field_cells.h"
#include "views/roll/mapping_model.h"
#include "views/roll/roll_import.h"
#include "views/roll/roll_tables.h"
#include "views/roll/sheet_model.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace rackrent {

namespace {

constexpr int narrowestColumn = 96;
constexpr int widestColumn = 210;
constexpr int measuredRows = 60;
constexpr std::size_t mostSpans = 200;

bool isMapped(const RollMapping& mapping, std::string_view field)
{
    return std::ranges::find(mapping.columns, field, &RollColumn::field) != mapping.columns.end();
}

std::string defaultText(const RollMapping& mapping, const char* field)
{
    const auto found = mapping.defaults.find(field);
    return found != mapping.defaults.end() && found->second.is_string() ? found->second.get<std::string>()
                                                                        : std::string();
}

void setDefaultText(RollMapping& mapping, const char* field, const QString& value)
{
    if (value.isEmpty())
        mapping.defaults.erase(field);
    else
        mapping.defaults[field] = value.toStdString();
}

/// Selects, and adds what is not there yet.
void chooseOrAdd(QComboBox& box, const std::string& value)
{
    const QString text = QString::fromStdString(value);
    if (box.findData(text) < 0)
        box.addItem(text, text);
    box.setCurrentIndex(box.findData(text));
}

} // namespace

SheetPage::SheetPage(RollImport& roll, QWidget* parent) : QWidget(parent), m_import(roll)
{
    createOptions();
    createTables();
    createRowActions();
    layOut();
    connectSignals();
}

void SheetPage::createOptions()
{
    const auto box = [this](const QString& name) {
        auto* made = new QComboBox(this);
        made->setAccessibleName(name);
        made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        return made;
    };
    const auto spin = [this](const QString& name, int low, int high) {
        auto* made = new QSpinBox(this);
        made->setAccessibleName(name);
        made->setRange(low, high);
        made->setKeyboardTracking(false);
        made->setButtonSymbols(QAbstractSpinBox::NoButtons); // the arrow keys step
        return made;
    };
    m_sheets = box(tr("Sheet"));
    m_headingRow = spin(tr("Row of the headings"), 0, static_cast<int>(sheet_limits::rows));
    m_headingRow->setSpecialValueText(tr("none"));
    m_headingRow->setToolTip(tr("The row whose cells say what stands below them; 0 where there is none"));
    m_headingRows = spin(tr("Rows that the headings take"), 1, 3);
    m_headingRows->setToolTip(tr("2 where units stand below the headings, or groups of columns above them"));
    m_numbers = box(tr("Numbers"));
    for (const NumberForm form : {NumberForm::Point, NumberForm::Comma})
        m_numbers->addItem(numberFormTitle(form), static_cast<int>(form));
    m_dates = box(tr("Dates"));
    m_dates->setToolTip(
        tr("Dates with the month as a word, ISO dates and dates of a spreadsheet are always understood"));
    for (const DateForm form : {DateForm::Iso, DateForm::MonthFirst, DateForm::DayFirst, DateForm::Serial})
        m_dates->addItem(dateFormTitle(form), static_cast<int>(form));
    m_skipsTotals = new QCheckBox(tr("Leave out &totals and vacant space"), this);
    m_skipsTotals->setToolTip(tr("Also headings that are repeated, and rows with a single cell"));
    m_groups = new QCheckBox(tr("&Single cells name facilities"), this);
    m_groups->setToolTip(tr("A row with a single cell names the facility of the rows below it"));
    m_facility = box(tr("Facility where no column says it"));
    m_kind = box(tr("Kind where no column says it"));
    m_kind->addItem(tr("not said"), QString());
    for (const FieldGroup& group : formOf(PartKind::Contract))
        for (const Field& field : group.fields)
            if (field.path == "/kind")
                for (const FieldChoice& choice : field.choices)
                    m_kind->addItem(fieldText(choice.label), QString::fromStdString(choice.value));
}

void SheetPage::createTables()
{
    m_mappingModel = new MappingModel(this);
    m_sheetModel = new SheetModel(this);
    m_mapping = new MappingTable(this);
    m_mapping->setModel(m_mappingModel);
    m_table = new RollTable(tr("The table as it stands in the file"), this);
    m_table->setModel(m_sheetModel);
    m_table->horizontalHeader()->hide(); // the mapping's stands above
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    int width = 0;
    for (int row = 0; row < MappingModel::RowCount; ++row)
        width = std::max(width, m_mapping->verticalHeader()->fontMetrics().horizontalAdvance(
                                    m_mappingModel->headerData(row, Qt::Vertical).toString()));
    constexpr int padding = 34; // and room for a mark beside a row's number
    for (QTableView* view : {static_cast<QTableView*>(m_mapping), static_cast<QTableView*>(m_table)}) {
        view->verticalHeader()->setFixedWidth(width + padding);
        view->horizontalHeader()->setProperty("elides", true);
    }
}

void SheetPage::createRowActions()
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString& text, auto slot) {
        auto* action = new QAction(text, m_table);
        connect(action, &QAction::triggered, this, slot);
        m_table->addAction(action);
    };
    add(tr("Leave the rows out"), [this] { chooseRows(RowChoice::LeaveOut); });
    add(tr("Take the rows as contracts"), [this] { chooseRows(RowChoice::Keep); });
    add(tr("Headings stand in this row"), [this] {
        if (m_table->currentIndex().isValid())
            m_import.setHeadings({m_table->currentIndex().row(), m_headingRows->value()});
    });
}

QLayout* SheetPage::firstOptions()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(dialogGap);
    const auto add = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
        return label;
    };
    m_sheetsLabel = add(tr("S&heet"), m_sheets);
    add(tr("First heading &row"), m_headingRow);
    add(tr("Heading ro&ws"), m_headingRows);
    add(tr("&Numbers"), m_numbers);
    add(tr("&Dates"), m_dates);
    row->addStretch(1);
    return row;
}

QLayout* SheetPage::secondOptions()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(dialogGap);
    row->addWidget(m_skipsTotals);
    row->addWidget(m_groups);
    m_facilityLabel = new QLabel(tr("&Facility of all"), this);
    m_facilityLabel->setBuddy(m_facility);
    m_kindLabel = new QLabel(tr("&Kind of all"), this);
    m_kindLabel->setBuddy(m_kind);
    row->addStretch(1);
    row->addWidget(m_facilityLabel);
    row->addWidget(m_facility);
    row->addWidget(m_kindLabel);
    row->addWidget(m_kind);
    return row;
}

void SheetPage::layOut()
{
    auto* mapping = new QHBoxLayout;
    mapping->setSpacing(0);
    mapping->addWidget(m_mapping, 1);
    mapping->addSpacing(m_table->verticalScrollBar()->sizeHint().width()); // that stands beside the cells
    auto* tables = new QVBoxLayout;
    tables->setSpacing(0);
    tables->addLayout(mapping);
    tables->addWidget(m_table, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, dialogGap, 0, 0);
    column->setSpacing(dialogGap);
    column->addLayout(firstOptions());
    column->addLayout(secondOptions());
    column->addLayout(tables, 1);
    QWidget* before = m_sheets;
    for (QWidget* next : QWidgetList{m_headingRow, m_headingRows, m_numbers, m_dates, m_skipsTotals, m_groups,
                                     m_facility, m_kind, m_mapping, m_table}) {
        setTabOrder(before, next);
        before = next;
    }
}

void SheetPage::connectSignals()
{
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_mapping->horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(m_mapping->horizontalScrollBar(), &QScrollBar::valueChanged, m_table->horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(m_mapping->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int section, int, int width) { m_table->setColumnWidth(section, width); });
    connect(m_mappingModel, &MappingModel::chosen, this, [this] { m_import.chooseMapping(m_mappingModel->mapping()); });
    connect(&m_import, &RollImport::opened, this, &SheetPage::refreshSheet);
    connect(&m_import, &RollImport::mappingChanged, this, &SheetPage::refreshMapping);
    connect(&m_import, &RollImport::previewed, this, &SheetPage::refreshMarks);
    connect(m_sheets, &QComboBox::activated, this,
            [this] { m_import.chooseSheet(m_sheets->currentText().toStdString()); });
    for (QSpinBox* spin : {m_headingRow, m_headingRows})
        connect(spin, &QSpinBox::valueChanged, this, &SheetPage::setHeadings);
    for (QComboBox* box : {m_numbers, m_dates, m_facility, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, &SheetPage::takeOptions);
    for (QCheckBox* box : {m_skipsTotals, m_groups})
        connect(box, &QCheckBox::toggled, this, &SheetPage::takeOptions);
}

void SheetPage::refreshSheet()
{
    m_isFilling = true;
    m_sheets->clear();
    if (m_import.isOpen())
        for (const Sheet& sheet : m_import.workbook().sheets)
            m_sheets->addItem(QString::fromStdString(sheet.name));
    const bool hasChoice = m_sheets->count() > 1;
    m_sheets->setVisible(hasChoice);
    m_sheetsLabel->setVisible(hasChoice);
    m_isFilling = false;
    if (m_import.isOpen())
        refreshMapping();
}

void SheetPage::refreshMapping()
{
    const RollMapping& mapping = m_import.mapping();
    const bool isOther = m_shownSheet != &m_import.sheet();
    m_isFilling = true;
    if (isOther) {
        m_shownSheet = &m_import.sheet();
        m_sheetModel->showSheet(m_import.sharedWorkbook(), &m_import.sheet());
        m_table->clearSpans();
        for (const MergedRange& range : m_import.sheet().merged)
            if (m_import.sheet().merged.size() <= mostSpans)
                m_table->setSpan(range.firstRow, range.firstColumn, range.lastRow - range.firstRow + 1,
                                 range.lastColumn - range.firstColumn + 1);
    }
    m_mappingModel->show(mapping, m_import.sheet().columnCount(), m_import.amountsCurrency());
    m_sheetModel->setMapping(mapping);
    if (isOther)
        fitColumns();
    m_sheets->setCurrentIndex(m_sheets->findText(QString::fromStdString(m_import.sheet().name)));
    m_headingRow->setValue(mapping.headingRow + 1);
    m_headingRows->setValue(mapping.headingRows);
    m_headingRows->setEnabled(mapping.headingRow >= 0);
    choose(*m_numbers, static_cast<int>(mapping.numbers));
    choose(*m_dates, static_cast<int>(mapping.dates));
    m_skipsTotals->setChecked(mapping.skipsTotals);
    m_groups->setChecked(!mapping.groups.empty());
    m_groups->setEnabled(mapping.skipsTotals);
    refreshDefaults();
    m_isFilling = false;
}

/// What no column says is offered to be said of all contracts.
void SheetPage::refreshDefaults()
{
    const RollMapping& mapping = m_import.mapping();
    m_facility->clear();
    m_facility->addItem(tr("not said"), QString());
    for (const auto& [id, title] : m_import.facilities())
        m_facility->addItem(title, QString::fromStdString(id));
    chooseOrAdd(*m_facility, defaultText(mapping, "/facility"));
    chooseOrAdd(*m_kind, defaultText(mapping, "/kind"));
    const bool needsFacility =
        !isMapped(mapping, "/facility") && mapping.groups.empty() && m_facility->count() > 2; // more than one to choose
    for (QWidget* widget : QWidgetList{m_facility, m_facilityLabel})
        widget->setVisible(needsFacility);
    for (QWidget* widget : QWidgetList{m_kind, m_kindLabel})
        widget->setVisible(!isMapped(mapping, "/kind"));
}

void SheetPage::refreshMarks() { m_sheetModel->setMarks(RollMarks(m_import.outcome()->preview)); }

void SheetPage::fitColumns()
{
    const int columns = std::min(m_sheetModel->columnCount(), 500); // what fits on no screen keeps the width of all
    const QFontMetrics metrics = m_table->fontMetrics();
    for (int column = 0; column < columns; ++column) {
        constexpr int padding = 20, arrow = 30, mark = 24;
        QFont bold = m_mapping->font();
        bold.setBold(true);
        int width = narrowestColumn;
        for (int row = 0; row < MappingModel::RowCount; ++row)
            width = std::max(
                width, QFontMetrics(bold).horizontalAdvance(m_mappingModel->index(row, column).data().toString()) +
                           padding + arrow);
        const int rows = std::min(m_sheetModel->rowCount(), measuredRows);
        for (int row = 0; row < rows; ++row)
            if (m_table->columnSpan(row, column) == 1)
                width = std::max(width, metrics.horizontalAdvance(m_sheetModel->index(row, column).data().toString()) +
                                            padding + mark);
        m_mapping->setColumnWidth(column, std::min(width, widestColumn));
        m_table->setColumnWidth(column, std::min(width, widestColumn));
    }
}

void SheetPage::setHeadings()
{
    if (!m_isFilling && m_import.isOpen())
        m_import.setHeadings({m_headingRow->value() - 1, m_headingRows->value()});
}

void SheetPage::takeOptions()
{
    if (m_isFilling || !m_import.isOpen())
        return;
    RollMapping mapping = m_import.mapping();
    mapping.numbers = chosen<NumberForm>(*m_numbers);
    mapping.dates = chosen<DateForm>(*m_dates);
    mapping.skipsTotals = m_skipsTotals->isChecked();
    if (m_groups->isChecked() != !mapping.groups.empty())
        mapping.groups = m_groups->isChecked() ? "/facility" : "";
    setDefaultText(mapping, "/facility", m_facility->currentData().toString());
    setDefaultText(mapping, "/kind", m_kind->currentData().toString());
    m_import.setMapping(std::move(mapping));
}

void SheetPage::chooseRows(RowChoice choice)
{
    std::set<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes())
        if (index.row() >= m_import.mapping().headingRow + m_import.mapping().headingRows)
            rows.insert(index.row());
    if (rows.empty())
        return;
    RollMapping mapping = m_import.mapping();
    for (std::vector<int>* list : {&mapping.skippedRows, &mapping.keptRows})
        std::erase_if(*list, [&](int row) { return rows.contains(row); });
    std::vector<int>& list = choice == RowChoice::LeaveOut ? mapping.skippedRows : mapping.keptRows;
    list.insert(list.end(), rows.begin(), rows.end());
    std::ranges::sort(list);
    m_import.setMapping(std::move(mapping));
}

void SheetPage::showCell(int row, int column)
{
    if (row < 0 || row >= m_sheetModel->rowCount())
        return;
    const QModelIndex index = m_sheetModel->index(row, std::max(0, column));
    m_table->setCurrentIndex(index);
    if (column < 0)
        m_table->selectRow(row);
    m_table->scrollTo(index);
}

} // namespace rackrent
