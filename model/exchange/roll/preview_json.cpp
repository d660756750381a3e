#include "model/exchange/roll/preview_json.h"

namespace rackrent {

std::string previewJson(const RollPreview& preview, const RollMapping& mapping, const std::vector<std::string>& remarks)
{
    Json json = Json::object();
    json["contracts"] = Json::array();
    for (const PreviewedContract& one : preview.contracts) {
        Json cells = Json::object();
        for (const auto& [field, column] : one.columns)
            cells[field] = cellName(one.row, column);
        json["contracts"].push_back(
            {{"row", one.row + 1}, {"updates", one.isUpdate}, {"contract", one.contract}, {"cells", std::move(cells)}});
    }
    json["facilities"] = preview.facilities;
    json["left_out"] = Json::array();
    for (const RollRowRole& role : preview.leftOut)
        json["left_out"].push_back({{"row", role.row + 1}, {"why", roleWords(role)}});
    json["problems"] = Json::array();
    for (const RollProblem& problem : preview.problems) {
        Json& one = json["problems"].emplace_back(Json::object());
        one["severity"] = problem.severity == Severity::Error ? "error" : "warning";
        one["row"] = problem.row < 0 ? Json() : Json(problem.row + 1);
        one["column"] = problem.column < 0 ? Json() : Json(columnName(problem.column));
        one["message"] = problem.message;
    }
    json["guessed"] = remarks;
    json["mapping"] = Json::parse(mappingText(mapping));
    return jsonText(json);
}

} // namespace rackrent
