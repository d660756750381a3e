#pragma once

#include "tests/model/random_edits/picks.h"

/// Edits and scenarios as they are described, one after the other, on a plain copy: what the engine must agree with.
namespace rackrent::test {

/// All edits in a copy; nothing when one of them has no place.
inline std::optional<Json> edited(Json document, const Edits& edits, std::string& missing)
{
    for (const Edit& edit : edits)
        if (!applyEdit(document, edit)) {
            missing = edit.path;
            return std::nullopt;
        }
    return document;
}

inline const Json* scenarioOf(const Json& document, const std::string& id)
{
    for (const Json& scenario : document.at("scenarios"))
        if (scenario.at("id") == id)
            return &scenario;
    return nullptr;
}

/// A valid document with a scenario's overrides worked in, its parents' first.
inline Json underScenario(const Json& document, const std::string& id)
{
    std::vector<const Json*> chain;
    for (const Json* at = scenarioOf(document, id); at;) {
        chain.insert(chain.begin(), at);
        const auto parent = at->find("based_on");
        at = parent != at->end() && parent->is_string() ? scenarioOf(document, parent->get<std::string>()) : nullptr;
    }
    Json worked = document;
    for (const Json* scenario : chain)
        for (const Json& one : scenario->value("overrides", Json::array())) {
            const std::string path = one.at("path").get<std::string>();
            const std::string operation = one.value("op", "set");
            Json value = one.at("value");
            if (operation != "set") {
                const double before = elementAt(worked, path)->get<double>(), by = value.get<double>();
                value = operation == "scale" ? before * by : before + by;
            }
            applyEdit(worked, put(path, value));
        }
    return worked;
}

inline Problems sorted(Problems problems)
{
    std::sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
        return std::tie(a.severity, a.place, a.message) < std::tie(b.severity, b.place, b.message);
    });
    return problems;
}

} // namespace rackrent::test
