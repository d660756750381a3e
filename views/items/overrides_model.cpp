#include "views/items/overrides_model.h"

#include "views/items/field_cells.h"
#include "views/items/place_words.h"
#include "views/items/roles.h"

namespace rackrent {
namespace {

std::string textAt(const Json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && found != object.end() && found->is_string() ? found->get<std::string>()
                                                                             : std::string();
}

/// What the override makes of the value; null where it makes nothing of it.
Json overridden(const Json& override, const std::optional<Json>& base)
{
    const auto value = override.find("value");
    if (value == override.end())
        return nullptr;
    const std::string op = textAt(override, "op");
    if (op.empty() || op == "set")
        return *value;
    if (!base || !base->is_number() || !value->is_number())
        return nullptr;
    return op == "scale" ? base->get<double>() * value->get<double>() : base->get<double>() + value->get<double>();
}

} // namespace

OverridesModel::OverridesModel(Document& document, const Field& table, QObject* parent)
    : NestedTableModel(document, table, parent)
{}

int OverridesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : NestedTableModel::columnCount() + 1;
}

int OverridesModel::pathColumn() const
{
    for (std::size_t i = 0; i < table().columns.size(); ++i)
        if (table().columns[i].path == "/path")
            return static_cast<int>(i);
    return 0;
}

/// "12% -> 10%": the base case and what it is under the scenario.
QString OverridesModel::effect(int row) const
{
    const Json& document = this->document().json();
    const Json& override = rowJson(row);
    const auto place = fieldAt(document, textAt(override, "path"));
    if (!place || !place->field)
        return {};
    const Field& field = place->column ? *place->column : *place->field;
    const std::string owner =
        place->row ? place->part.pointer + place->field->path + '/' + std::to_string(*place->row) : place->part.pointer;
    const Json* part = elementAtPosition(document, owner);
    if (!part)
        return {};
    const std::optional<Json> base = valueOf(field, *part);
    const Json counted = base ? *base : standardValue(field, *part, document);
    const Json after = overridden(override, counted.is_null() ? std::nullopt : std::optional(counted));
    const auto shown = [&](const Json& value) {
        const QString text = value.is_null() ? QString() : shownValue(field, &value, *part, document, numbers());
        return text.isEmpty() ? tr("none") : text;
    };
    return tr("%1 \u2192 %2", "base case, under the scenario").arg(shown(counted), shown(after));
}

QVariant OverridesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() == effectColumn()) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return effect(index.row());
        if (role == Qt::AccessibleTextRole)
            return tr("Base case and under the scenario, %1").arg(effect(index.row()));
        return role == AbsentRole ? QVariant(true) : QVariant(); // computed, as a default is
    }
    if (index.column() == pathColumn() && role == Qt::DisplayRole)
        if (const std::string path = textAt(rowJson(index.row()), "path"); fieldAt(document().json(), path))
            return placeWords(document().json(), path);
    if (index.column() == pathColumn() && role == Qt::ToolTipRole)
        return QString::fromStdString(textAt(rowJson(index.row()), "path"));
    return NestedTableModel::data(index, role);
}

QVariant OverridesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == effectColumn()) {
        if (role == Qt::DisplayRole)
            return tr("Base case \u2192 scenario");
        if (role == Qt::ToolTipRole)
            return tr("The value in the base case, and what this override makes of it. Computed.");
        return {};
    }
    return NestedTableModel::headerData(section, orientation, role);
}

Qt::ItemFlags OverridesModel::flags(const QModelIndex& index) const
{
    if (index.column() == effectColumn())
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return NestedTableModel::flags(index);
}

std::optional<QString> OverridesModel::addOverride(const std::string& path)
{
    const Json& document = this->document().json();
    Json override = {{"path", path}, {"value", nullptr}};
    if (const auto place = fieldAt(document, path); place && place->field) {
        const Json* value = elementAtPosition(document, placedPointer(document, path));
        const Field& field = place->column ? *place->column : *place->field;
        const Json* part = elementAtPosition(document, place->part.pointer);
        override["value"] = value ? *value : standardValue(field, part ? *part : Json(), document);
    }
    return append(override, tr("Add an override of %1").arg(placeWords(document, path)));
}

} // namespace rackrent
