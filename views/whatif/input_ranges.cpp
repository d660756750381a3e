#include "views/whatif/input_ranges.h"

#include "model/analysis/dashboards.h"
#include "views/dialogs/input_picker.h"
#include "views/document/document.h"
#include "views/format/date_text.h"
#include "views/items/place_words.h"
#include "views/whatif/table_parts.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QToolButton>

namespace rackrent {

namespace {

enum RangeColumn { InputName, LowEnd, HighEnd, RangeColumnCount };

std::optional<Date> dayOf(const Json& value)
{
    return value.is_string() ? parseDate(value.get<std::string>()) : std::nullopt;
}

} // namespace

InputRanges::InputRanges(Document& document, QWidget* parent) : QWidget(parent), m_document(document)
{
    m_table = rowsTable({tr("Input"), tr("From"), tr("To")}, tr("Inputs that are varied"), this);
    constexpr int leastColumn = 90;
    m_table->horizontalHeader()->setMinimumSectionSize(leastColumn);
    m_table->horizontalHeader()->setSectionResizeMode(InputName, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::cellChanged, this, &InputRanges::readCell);
    QToolButton* add = toolButton(tr("&Add input..."), tr("Vary another input"), this);
    connect(add, &QToolButton::clicked, this, [this] {
        if (const auto path = InputPicker::pick(m_document, this))
            this->add(*path);
    });
    m_remove = toolButton(tr("&Remove"), tr("Vary the chosen input no more"), this);
    connect(m_remove, &QToolButton::clicked, this, &InputRanges::remove);
    layOutTable(*this, *m_table, {add, m_remove});
    refresh();
}

NumberText InputRanges::numbers() const
{
    return NumberText(QString::fromStdString(m_document.baseProject().currency));
}

void InputRanges::setEmptyText(const QString& text)
{
    m_emptyText = text;
    refresh();
}

QString InputRanges::textOf(const Row& row, const Json& value) const
{
    if (const auto day = dayOf(value))
        return editedDate(*day);
    return numbers().full(value.get<double>(),
                          quantityOf(fieldAt(m_document.json(), row.path).value_or(FieldPlace{}), m_document.json()));
}

void InputRanges::refresh()
{
    const QScopedValueRollback filling(m_isFilling, true);
    std::erase_if(m_rows, [this](const Row& row) { return !elementAt(m_document.json(), row.path); });
    m_table->setRowCount(std::max<int>(1, static_cast<int>(m_rows.size())));
    m_table->clearSpans();
    if (m_rows.empty())
        m_table->setSpan(0, 0, 1, RangeColumnCount);
    m_remove->setEnabled(!m_rows.empty());
    if (m_rows.empty()) {
        auto* item = new QTableWidgetItem(m_emptyText);
        item->setFlags(Qt::ItemIsEnabled);
        m_table->setItem(0, InputName, item);
        return;
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString name = placeWords(m_document.json(), m_rows[i].path);
        const int row = static_cast<int>(i);
        m_table->setItem(row, InputName, nameCell(name, name));
        for (const RangeColumn column : {LowEnd, HighEnd})
            m_table->setItem(row, column,
                             numberCell(textOf(m_rows[i], column == LowEnd ? m_rows[i].low : m_rows[i].high)));
    }
}

/// What cannot be read, or is the wrong way round, is as it was.
void InputRanges::readCell(int row, int column)
{
    if (m_isFilling || row >= static_cast<int>(m_rows.size()) || column == InputName)
        return;
    Row& edited = m_rows[static_cast<std::size_t>(row)];
    Json& end = column == LowEnd ? edited.low : edited.high;
    const QString typed = m_table->item(row, column)->text();
    const Json before = end;
    if (end.is_string()) {
        if (const auto day = readDate(typed).value)
            end = dateText(*day);
    } else if (const auto number =
                   numbers()
                       .read(typed, quantityOf(fieldAt(m_document.json(), edited.path).value_or(FieldPlace{}),
                                               m_document.json()))
                       .value) {
        end = *number;
    }
    const bool isInOrder = end.is_string() ? *dayOf(edited.low) < *dayOf(edited.high)
                                           : edited.low.get<double>() < edited.high.get<double>();
    if (!isInOrder)
        end = before;
    refresh();
    if (end != before)
        Q_EMIT changed();
}

std::vector<InputRange> InputRanges::ranges(std::size_t steps) const
{
    std::vector<InputRange> ranges;
    for (const Row& row : m_rows)
        ranges.push_back({row.path, row.low, row.high, steps});
    return ranges;
}

std::vector<std::string> InputRanges::paths() const
{
    std::vector<std::string> paths;
    for (const Row& row : m_rows)
        paths.push_back(row.path);
    return paths;
}

void InputRanges::add(const std::string& path)
{
    constexpr int year = 12;
    const Json* value = elementAt(m_document.json(), path);
    if (!value || std::ranges::find(m_rows, path, &Row::path) != m_rows.end())
        return;
    if (const auto day = dayOf(*value))
        m_rows.push_back({path, dateText(addMonths(*day, -year)), dateText(addMonths(*day, year))});
    else if (const auto slider = sliderOver(m_document.json(), path))
        m_rows.push_back({path, slider->low, slider->high});
    else
        return;
    refresh();
    Q_EMIT changed();
}

void InputRanges::remove()
{
    if (m_rows.empty())
        return;
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(chosenRow(*m_table, m_rows.size())));
    refresh();
    Q_EMIT changed();
}

} // namespace rackrent
