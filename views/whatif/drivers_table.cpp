#include "views/whatif/drivers_table.h"

#include "views/dialogs/input_picker.h"
#include "views/document/document.h"
#include "views/fields/field.h"
#include "views/fields/field_makers.h"
#include "views/format/number_text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace rackrent {

namespace {

enum Column { Name, How, Kind, First, Middle, Last, ColumnCount };

/// Which keys of a distribution stand in the three columns of figures.
struct KindRow {
    const char* kind;
    const char* title;
    std::array<const char*, 3> keys; ///< null: the kind has none there
};
constexpr std::array<KindRow, 6> kinds{
    KindRow{"normal", QT_TRANSLATE_NOOP("DriversTable", "Normal"), {"mean", nullptr, "sd"}},
    KindRow{"lognormal", QT_TRANSLATE_NOOP("DriversTable", "Lognormal"), {"mean", nullptr, "sd"}},
    KindRow{"uniform", QT_TRANSLATE_NOOP("DriversTable", "Uniform"), {"low", nullptr, "high"}},
    KindRow{"triangular", QT_TRANSLATE_NOOP("DriversTable", "Triangular"), {"low", "mode", "high"}},
    KindRow{"pert", QT_TRANSLATE_NOOP("DriversTable", "PERT"), {"low", "mode", "high"}},
    KindRow{"empirical", QT_TRANSLATE_NOOP("DriversTable", "From a list"), {"values", nullptr, nullptr}}};

const KindRow* rowOf(const std::string& kind)
{
    const auto found = std::ranges::find_if(kinds, [&](const KindRow& row) { return kind == row.kind; });
    return found == kinds.end() ? nullptr : &*found;
}

struct OperationRow {
    const char* operation;
    const char* title;
};
constexpr std::array<OperationRow, 3> operations{OperationRow{"set", QT_TRANSLATE_NOOP("DriversTable", "is")},
                                                 OperationRow{"scale", QT_TRANSLATE_NOOP("DriversTable", "times")},
                                                 OperationRow{"add", QT_TRANSLATE_NOOP("DriversTable", "plus")}};

std::string operationOf(const Json& driver)
{
    const std::string said = fields::textAt(driver, "/op");
    return said.empty() ? "set" : said;
}

const Json& distributionOf(const Json& driver)
{
    static const Json none = Json::object();
    const auto found = driver.is_object() ? driver.find("distribution") : driver.end();
    return driver.is_object() && found != driver.end() && found->is_object() ? *found : none;
}

/// A share of what it is where it is scaled, else an amount of what it is.
Quantity quantityIn(const Json& document, const Json& driver)
{
    if (operationOf(driver) == "scale")
        return Quantity::Multiple;
    return quantityOf(fieldAt(document, fields::textAt(driver, "/path")).value_or(FieldPlace{}), document);
}

/// A distribution of another kind about the same values.
Json converted(const Json& distribution, const std::string& kind)
{
    const auto number = [&](const char* key) -> std::optional<double> {
        const auto found = distribution.find(key);
        return found != distribution.end() && found->is_number() ? std::optional(found->get<double>()) : std::nullopt;
    };
    const double middle =
        number("mean").value_or(number("mode").value_or((number("low").value_or(1) + number("high").value_or(1)) / 2));
    const double spread = number("sd").value_or(std::abs(number("high").value_or(middle) - middle) / 2);
    const double low = number("low").value_or(middle - 2 * spread), high = number("high").value_or(middle + 2 * spread);
    if (kind == "normal" || kind == "lognormal")
        return {{"kind", kind}, {"mean", middle}, {"sd", spread}};
    if (kind == "uniform")
        return {{"kind", kind}, {"low", low}, {"high", high}};
    if (kind == "empirical")
        return {{"kind", kind}, {"values", Json::array({low, middle, high})}};
    return {{"kind", kind}, {"low", low}, {"mode", std::clamp(middle, low, high)}, {"high", high}};
}

} // namespace

std::vector<Edit> simulationEdits(const Json& document, const std::string& key, const Json& value)
{
    const auto found = document.find("simulation");
    Json simulation = found != document.end() && found->is_object() ? *found : Json::object();
    if (value.is_null())
        simulation.erase(key);
    else
        simulation[key] = value;
    return {{"/simulation", std::move(simulation), {}, true}};
}

DriversTable::DriversTable(Document& document, QWidget* parent) : QWidget(parent), m_document(document)
{
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setHorizontalHeaderLabels(
        {tr("Input"), tr("How"), tr("Distribution"), tr("Low, mean or list"), tr("Mode"), tr("High or deviation")});
    m_table->setAccessibleName(tr("Drivers"));
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    connect(m_table, &QTableWidget::cellChanged, this, &DriversTable::readCell);
    auto* add = new QToolButton(this);
    add->setText(tr("Add &driver..."));
    add->setToolTip(tr("Draw another input at random"));
    connect(add, &QToolButton::clicked, this, [this] {
        if (const auto path = InputPicker::pick(m_document, this))
            this->add(*path);
    });
    m_remove = new QToolButton(this);
    m_remove->setText(tr("Remo&ve"));
    connect(m_remove, &QToolButton::clicked, this, &DriversTable::remove);
    auto* tools = new QHBoxLayout;
    tools->addWidget(add);
    tools->addWidget(m_remove);
    tools->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(tools);
}

void DriversTable::follow()
{
    const Json* drivers = elementAt(m_document.json(), "/simulation/drivers");
    Json now = drivers && drivers->is_array() ? *drivers : Json::array();
    if (now == m_drivers && m_table->rowCount() == static_cast<int>(now.size()))
        return;
    m_drivers = std::move(now);
    const QScopedValueRollback filling(m_isFilling, true);
    m_table->setRowCount(static_cast<int>(m_drivers.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row, m_drivers[static_cast<std::size_t>(row)]);
    constexpr int widestName = 220;
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(Name, std::min(m_table->columnWidth(Name), widestName));
    m_remove->setEnabled(!m_drivers.empty());
}

void DriversTable::fillRow(int row, const Json& driver)
{
    const std::string path = fields::textAt(driver, "/path");
    const auto place = fieldAt(m_document.json(), path);
    const QString name = place && place->field ? inputTitle(m_document.json(), *place) : QString::fromStdString(path);
    auto* item = new QTableWidgetItem(name);
    item->setToolTip(QString::fromStdString(path));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_table->setItem(row, Name, item);

    auto* how = new QComboBox(m_table);
    how->setAccessibleName(tr("How, %1").arg(name));
    for (const OperationRow& operation : operations)
        how->addItem(QCoreApplication::translate("DriversTable", operation.title),
                     QString::fromLatin1(operation.operation));
    how->setCurrentIndex(how->findData(QString::fromStdString(operationOf(driver))));
    connect(how, &QComboBox::activated, this,
            [this, row, how] { setOperation(row, how->currentData().toString().toStdString()); });
    m_table->setCellWidget(row, How, how);

    const Json& distribution = distributionOf(driver);
    auto* kind = new QComboBox(m_table);
    kind->setAccessibleName(tr("Distribution, %1").arg(name));
    for (const KindRow& known : kinds)
        kind->addItem(QCoreApplication::translate("DriversTable", known.title), QString::fromLatin1(known.kind));
    kind->setCurrentIndex(kind->findData(QString::fromStdString(fields::textAt(distribution, "/kind"))));
    connect(kind, &QComboBox::activated, this,
            [this, row, kind] { setKind(row, kind->currentData().toString().toStdString()); });
    m_table->setCellWidget(row, Kind, kind);

    const NumberText numbers(QString::fromStdString(m_document.baseProject().currency));
    const Quantity quantity = quantityIn(m_document.json(), driver);
    const KindRow* keys = rowOf(fields::textAt(distribution, "/kind"));
    for (int column = First; column <= Last; ++column) {
        const char* key = keys ? keys->keys[static_cast<std::size_t>(column - First)] : nullptr;
        auto* cell = new QTableWidgetItem;
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (!key) {
            cell->setFlags(Qt::NoItemFlags);
        } else if (const auto value = distribution.find(key); value != distribution.end()) {
            QStringList texts;
            for (const Json& one : value->is_array() ? *value : Json::array({*value}))
                texts << (one.is_number() ? numbers.exact(one.get<double>(), quantity)
                                          : QString::fromStdString(one.dump()));
            cell->setText(texts.join(QStringLiteral("; ")));
        }
        m_table->setItem(row, column, cell);
    }
}

/// What cannot be read is as it was.
void DriversTable::readCell(int row, int column)
{
    if (m_isFilling || column < First || row >= static_cast<int>(m_drivers.size()))
        return;
    const Json& driver = m_drivers[static_cast<std::size_t>(row)];
    Json distribution = distributionOf(driver);
    const KindRow* keys = rowOf(fields::textAt(distribution, "/kind"));
    const char* key = keys ? keys->keys[static_cast<std::size_t>(column - First)] : nullptr;
    if (!key)
        return;
    const NumberText numbers(QString::fromStdString(m_document.baseProject().currency));
    const bool isList = std::string_view(key) == "values";
    Json values = Json::array();
    for (const QString& text : m_table->item(row, column)->text().split(u';', Qt::SkipEmptyParts)) {
        const auto number = numbers.read(text.trimmed(), quantityIn(m_document.json(), driver));
        if (number.value)
            values.push_back(*number.value);
    }
    if (values.empty() || (!isList && values.size() != 1)) {
        m_drivers = Json();
        return follow();
    }
    distribution[key] = isList ? values : values.front();
    changeDistribution(row, distribution);
}

void DriversTable::changeDistribution(int row, const Json& distribution)
{
    Json drivers = m_drivers;
    drivers[static_cast<std::size_t>(row)]["distribution"] = distribution;
    setDrivers(tr("Change driver"), std::move(drivers));
}

void DriversTable::setKind(int row, const std::string& kind)
{
    changeDistribution(row, converted(distributionOf(m_drivers[static_cast<std::size_t>(row)]), kind));
}

/// Its figures mean something else then: a tenth of what the input is, about that.
void DriversTable::setOperation(int row, const std::string& operation)
{
    constexpr double tenth = 0.1;
    Json drivers = m_drivers;
    Json& driver = drivers[static_cast<std::size_t>(row)];
    if (operation == operationOf(driver))
        return;
    const Json* input = elementAt(m_document.json(), fields::textAt(driver, "/path"));
    const double own = input && input->is_number() ? input->get<double>() : 1;
    driver["op"] = operation;
    const double middle = operation == "scale" ? 1 : operation == "add" ? 0 : own;
    const double spread = operation == "scale" ? tenth : tenth * std::abs(own);
    driver["distribution"] =
        converted({{"mean", middle}, {"sd", spread}}, fields::textAt(distributionOf(driver), "/kind"));
    setDrivers(tr("Change driver"), std::move(drivers));
}

void DriversTable::add(const std::string& path)
{
    Json drivers = m_drivers.is_array() ? m_drivers : Json::array();
    drivers.push_back(
        {{"path", path}, {"op", "scale"}, {"distribution", {{"kind", "normal"}, {"mean", 1}, {"sd", 0.1}}}});
    setDrivers(tr("Add driver"), std::move(drivers));
}

/// Its correlations go with it; those of drivers behind it stay, as they name paths.
void DriversTable::remove()
{
    if (m_drivers.empty())
        return;
    const auto row = static_cast<std::size_t>(std::clamp(m_table->currentRow(), 0, m_table->rowCount() - 1));
    const std::string path = fields::textAt(m_drivers[row], "/path");
    Json drivers = m_drivers;
    drivers.erase(row);
    const auto found = m_document.json().find("simulation");
    Json simulation = found != m_document.json().end() && found->is_object() ? *found : Json::object();
    simulation["drivers"] = std::move(drivers);
    if (const auto pairs = simulation.find("correlations"); pairs != simulation.end() && pairs->is_array()) {
        Json kept = Json::array();
        for (const Json& pair : *pairs)
            if (fields::textAt(pair, "/a") != path && fields::textAt(pair, "/b") != path)
                kept.push_back(pair);
        *pairs = std::move(kept);
    }
    m_document.edit(tr("Remove driver"), {{"/simulation", std::move(simulation), {}, true}});
}

void DriversTable::setDrivers(const QString& step, Json drivers)
{
    m_document.edit(step, simulationEdits(m_document.json(), "drivers", drivers));
}

} // namespace rackrent
