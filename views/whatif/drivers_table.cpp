#include "views/whatif/drivers_table.h"

#include "model/project/pointer.h"
#include "model/time/day_number.h"
#include "views/dialogs/input_picker.h"
#include "views/document/document.h"
#include "views/fields/field_makers.h"
#include "views/format/date_text.h"
#include "views/format/model_text.h"
#include "views/format/number_text.h"
#include "views/items/place_words.h"
#include "views/style/palette.h"
#include "views/style/severity_icon.h"
#include "views/whatif/simulation_edits.h"
#include "views/whatif/table_parts.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QToolButton>

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

std::optional<Date> dateAt(const Json& document, const std::string& path)
{
    const Json* value = elementAt(document, path);
    return value && value->is_string() ? parseDate(value->get<std::string>()) : std::nullopt;
}

/// How the figures of a driver are written and read.
class FigureText {
public:
    FigureText(const Json& document, const Json& driver, const std::string& currency)
        : m_numbers(QString::fromStdString(currency))
    {
        const std::string path = fields::textAt(driver, "/path"), operation = operationOf(driver);
        const bool isDate = dateAt(document, path).has_value();
        m_isDay = isDate && operation == "set";
        m_quantity = isDate                 ? Quantity::Days
                     : operation == "scale" ? Quantity::Multiple // a share of what it is
                                            : quantityOf(fieldAt(document, path).value_or(FieldPlace{}), document);
    }

    /// @param key of the distribution; days are days but for how far they spread
    QString shown(double value, std::string_view key) const
    {
        constexpr double farthest = 1e6; // days, some 2,700 years
        if (isDay(key) && std::abs(value) < farthest)
            return editedDate(dayOfNumber(value));
        const QString brief = m_numbers.compact(value, m_quantity); // where it says no less: "36.7bn"
        return m_numbers.read(brief, m_quantity).value == value ? brief : m_numbers.exact(value, m_quantity);
    }

    Typed<double> read(const QString& typed, std::string_view key) const
    {
        if (!isDay(key))
            return m_numbers.read(typed, m_quantity);
        const auto day = readDate(typed);
        return day.value ? Typed<double>::accepted(dayNumber(*day.value)) : Typed<double>::refused(day.error);
    }

private:
    bool isDay(std::string_view key) const { return m_isDay && key != "sd"; }

    NumberText m_numbers;
    Quantity m_quantity = Quantity::Multiple;
    bool m_isDay = false;
};

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

/// The driver of an input that nothing was said of; null for one that is neither a number nor a date.
Json newDriver(const Json& document, const std::string& path)
{
    constexpr double tenth = 0.1, month = 30;
    const auto driver = [&](const char* operation, double mean, double sd) -> Json {
        return {{"path", path}, {"op", operation}, {"distribution", {{"kind", "normal"}, {"mean", mean}, {"sd", sd}}}};
    };
    const Json* value = elementAt(document, path);
    if (value && value->is_number())
        return driver("scale", 1, tenth);
    return dateAt(document, path) ? driver("add", 0, month) : Json();
}

/// The figures that a driver begins with under another operation: a tenth of what the input is, or a month, about that.
Json middling(const Json& document, const std::string& path, const std::string& operation)
{
    constexpr double tenth = 0.1, month = 30;
    const Json* input = elementAt(document, path);
    const auto date = dateAt(document, path);
    const double own = date ? dayNumber(*date) : input && input->is_number() ? input->get<double>() : 1;
    const double middle = operation == "scale" ? 1 : operation == "add" ? 0 : own;
    const double spread = date ? month : operation == "scale" ? tenth : tenth * std::abs(own);
    return {{"mean", middle}, {"sd", spread}};
}

} // namespace

DriversTable::DriversTable(Document& document, QWidget* parent) : QWidget(parent), m_document(document)
{
    m_table = rowsTable({tr("Input"), tr("How"), tr("Distribution"), tr("Low, mean"), tr("Mode"), tr("High, sd")},
                        tr("Drivers"), this);
    m_table->horizontalHeaderItem(First)->setToolTip(tr("The lower end, the mean, or the list of values"));
    m_table->horizontalHeaderItem(Middle)->setToolTip(tr("The likeliest value"));
    m_table->horizontalHeaderItem(Last)->setToolTip(tr("The upper end, or the standard deviation"));
    constexpr int leastColumn = 56;
    m_table->horizontalHeader()->setMinimumSectionSize(leastColumn);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::cellChanged, this, &DriversTable::readCell);
    QToolButton* add = toolButton(tr("Add &driver..."), tr("Draw another input at random"), this);
    connect(add, &QToolButton::clicked, this, [this] {
        if (const auto path = InputPicker::pick(m_document, this))
            this->add(*path);
    });
    m_remove = toolButton(tr("Remo&ve"), tr("Draw the chosen input no more, and forget its correlations"), this);
    connect(m_remove, &QToolButton::clicked, this, &DriversTable::remove);
    layOutTable(*this, *m_table, {add, m_remove});
}

void DriversTable::follow()
{
    const Json* drivers = elementAt(m_document.json(), "/simulation/drivers");
    Json now = drivers && drivers->is_array() ? *drivers : Json::array();
    QStringList names;
    for (const Json& driver : now)
        names << placeWords(m_document.json(), fields::textAt(driver, "/path"));
    Problems problems;
    for (const Problem& problem : m_document.problems())
        if (isWithin(problem.place, "/simulation/drivers"))
            problems.push_back(problem);
    if (now == m_drivers && names == m_names && problems == m_problems)
        return;
    m_drivers = std::move(now);
    m_names = std::move(names);
    m_problems = std::move(problems);
    fill();
}

void DriversTable::fill()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_table->setRowCount(static_cast<int>(m_drivers.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row, m_drivers[static_cast<std::size_t>(row)]);
    markProblems();
    m_remove->setEnabled(!m_drivers.empty());
}

void DriversTable::fillRow(int row, const Json& driver)
{
    const QString& name = m_names[row];
    m_table->setItem(row, Name, nameCell(name, name));
    fillChoices(row, driver, name);
    const Json& distribution = distributionOf(driver);
    const FigureText figures(m_document.json(), driver, m_document.baseProject().currency);
    const KindRow* keys = rowOf(fields::textAt(distribution, "/kind"));
    for (int column = First; column <= Last; ++column) {
        const char* key = keys ? keys->keys[static_cast<std::size_t>(column - First)] : nullptr;
        QTableWidgetItem* cell = numberCell({});
        if (!key) {
            cell->setFlags(Qt::NoItemFlags);
        } else if (const auto value = distribution.find(key); value != distribution.end()) {
            QStringList texts;
            for (const Json& one : value->is_array() ? *value : Json::array({*value}))
                texts << (one.is_number() ? figures.shown(one.get<double>(), key) : QString::fromStdString(one.dump()));
            cell->setText(texts.join(QStringLiteral("; ")));
        }
        m_table->setItem(row, column, cell);
    }
}

/// A date is set or moved by days; it is not scaled.
void DriversTable::fillChoices(int row, const Json& driver, const QString& name)
{
    const bool isDate = dateAt(m_document.json(), fields::textAt(driver, "/path")).has_value();
    auto* how = new QComboBox(m_table);
    how->setAccessibleName(tr("How, %1").arg(name));
    for (const OperationRow& operation : operations)
        if (!isDate || operationOf(driver) == operation.operation || std::string_view(operation.operation) != "scale")
            how->addItem(QCoreApplication::translate("DriversTable", operation.title),
                         QString::fromLatin1(operation.operation));
    how->setCurrentIndex(how->findData(QString::fromStdString(operationOf(driver))));
    connect(how, &QComboBox::activated, this,
            [this, row, how] { setOperation(row, how->currentData().toString().toStdString()); });
    m_table->setCellWidget(row, How, how);

    auto* kind = new QComboBox(m_table);
    kind->setAccessibleName(tr("Distribution, %1").arg(name));
    for (const KindRow& known : kinds)
        kind->addItem(QCoreApplication::translate("DriversTable", known.title), QString::fromLatin1(known.kind));
    kind->setCurrentIndex(kind->findData(QString::fromStdString(fields::textAt(distributionOf(driver), "/kind"))));
    connect(kind, &QComboBox::activated, this,
            [this, row, kind] { setKind(row, kind->currentData().toString().toStdString()); });
    m_table->setCellWidget(row, Kind, kind);
}

/// A sign at the cell that a problem is about, at the input's name where it is about no figure.
void DriversTable::markProblems()
{
    for (const Problem& problem : m_problems)
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const std::string place = "/simulation/drivers/" + std::to_string(row);
            if (!isWithin(problem.place, place))
                continue;
            const KindRow* keys =
                rowOf(fields::textAt(distributionOf(m_drivers[static_cast<std::size_t>(row)]), "/kind"));
            int column = Name;
            for (int at = First; keys && at <= Last; ++at)
                if (const char* key = keys->keys[static_cast<std::size_t>(at - First)];
                    key && isWithin(problem.place, place + "/distribution/" + key))
                    column = at;
            QTableWidgetItem* cell = m_table->item(row, column);
            cell->setIcon(severityIcon(problem.severity == Severity::Error, coloursFor(palette())));
            cell->setToolTip(modelText(problem.message));
        }
}

/// The cell is as it was.
void DriversTable::tell(int row, int column, const QString& reason)
{
    fill();
    tellAt(*m_table, row, column, reason);
}

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
    const FigureText figures(m_document.json(), driver, m_document.baseProject().currency);
    const bool isList = std::string_view(key) == "values";
    Json values = Json::array();
    for (const QString& text : m_table->item(row, column)->text().split(u';', Qt::SkipEmptyParts)) {
        const Typed<double> number = figures.read(text.trimmed(), key);
        if (!number.value)
            return tell(row, column, number.error);
        values.push_back(*number.value);
    }
    if (values.empty() || (!isList && values.size() != 1))
        return tell(row, column,
                    isList ? tr("Numbers are needed here, with semicolons between them.")
                           : tr("One number is needed here."));
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

/// Its figures mean something else then.
void DriversTable::setOperation(int row, const std::string& operation)
{
    Json drivers = m_drivers;
    Json& driver = drivers[static_cast<std::size_t>(row)];
    if (operation == operationOf(driver))
        return;
    driver["op"] = operation;
    driver["distribution"] = converted(middling(m_document.json(), fields::textAt(driver, "/path"), operation),
                                       fields::textAt(distributionOf(driver), "/kind"));
    setDrivers(tr("Change driver"), std::move(drivers));
}

void DriversTable::add(const std::string& path)
{
    const Json driver = newDriver(m_document.json(), path);
    if (driver.is_null())
        return Q_EMIT refused(
            tr("%1 cannot be drawn: it is neither a number nor a date.").arg(placeWords(m_document.json(), path)));
    Json drivers = m_drivers.is_array() ? m_drivers : Json::array();
    drivers.push_back(driver);
    setDrivers(tr("Add driver"), std::move(drivers));
}

void DriversTable::remove()
{
    if (!m_drivers.empty())
        m_document.edit(tr("Remove driver"), driverRemoval(m_document.json(), chosenRow(*m_table, m_drivers.size())));
}

void DriversTable::setDrivers(const QString& step, Json drivers)
{
    m_document.edit(step, simulationEdits(m_document.json(), "drivers", drivers));
}

} // namespace rackrent
