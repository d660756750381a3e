#include "views/roll/previewed_roll.h"

#include "model/exchange/roll/roll_fields.h"

#include <algorithm>
#include <map>
#include <set>

namespace rackrent {

namespace {

const std::map<std::string, const Field*>& contractFieldsByPath()
{
    static const std::map<std::string, const Field*> all = [] {
        std::map<std::string, const Field*> made;
        for (const FieldGroup& group : formOf(PartKind::Contract))
            for (const Field& field : group.fields)
                if (field.kind != FieldKind::OneOf)
                    made.emplace(field.path, &field);
        return made;
    }();
    return all;
}

/// The places of an object that are shown in a column each: those of fields, and what is no object.
void collectPlaces(const Json& value, const std::string& pointer, std::set<std::string>& places)
{
    if (!value.is_object() || contractFieldsByPath().contains(pointer)) {
        places.insert(pointer);
        return;
    }
    for (const auto& [key, element] : value.items())
        collectPlaces(element, pointer + '/' + key, places);
}

std::size_t positionAmongFields(const std::string& pointer)
{
    const auto fields = rollFields();
    const auto found = std::ranges::find(fields, pointer, &RollField::path);
    return static_cast<std::size_t>(found - fields.begin());
}

std::vector<PreviewColumn> columnsOf(const RollPreview& preview)
{
    std::set<std::string> places;
    for (const PreviewedContract& one : preview.contracts)
        collectPlaces(one.contract, {}, places);
    std::vector<PreviewColumn> columns;
    for (const std::string& place : places) {
        const auto field = contractFieldsByPath().find(place);
        columns.push_back({place, field == contractFieldsByPath().end() ? nullptr : field->second});
    }
    std::ranges::stable_sort(columns, {},
                             [](const PreviewColumn& column) { return positionAmongFields(column.pointer); });
    return columns;
}

/// Of the document what the cells of contracts name.
Json aroundOf(const Json& document, const RollPreview& preview)
{
    Json around = Json::object();
    for (const char* key : {"currency", "facilities", "curves", "sources"})
        if (const auto found = document.find(key); found != document.end())
            around[key] = *found;
    if (!preview.facilities.empty() && !around["facilities"].is_array())
        around["facilities"] = Json::array();
    for (const Json& facility : preview.facilities)
        around["facilities"].push_back(facility);
    return around;
}

} // namespace

PreviewedRoll previewedRoll(const Sheet& sheet, const RollMapping& mapping, const Json& document,
                            ExistingContracts existing)
{
    PreviewedRoll made;
    made.preview = rollPreview(sheet, mapping, document, existing);
    made.columns = columnsOf(made.preview);
    made.around = aroundOf(document, made.preview);
    return made;
}

} // namespace rackrent
