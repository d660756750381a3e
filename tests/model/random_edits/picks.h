#pragma once

#include "model/project/document_path.h"
#include "tests/model/model_test_support.h"

#include <optional>
#include <string>
#include <vector>

/// Random choices within a project's document, and the edits made from them.
namespace rackrent::test {

using Edits = std::vector<Edit>;

inline Edit put(std::string path, Json value) { return {std::move(path), std::move(value)}; }
inline Edit gone(std::string path) { return {std::move(path), std::nullopt}; }
inline Edit placed(std::string path, Json value, std::size_t place)
{
    return {std::move(path), std::move(value), place};
}

template <class T>
const T& oneOf(const std::vector<T>& choices, Random& random)
{
    return choices[random.index(choices.size())];
}
inline std::string oneOf(std::initializer_list<const char*> choices, Random& random)
{
    return *(choices.begin() + random.index(choices.size()));
}

/// The value at a path, null where there is none: several edits at once are made for documents that need not be valid.
inline const Json& valueOf(const Json& document, const std::string& path)
{
    static const Json none;
    const Json* found = elementAt(document, path);
    return found ? *found : none;
}

/// The elements of a list at the document's top; none when there is no such list.
inline std::size_t sizeOf(const Json& document, const std::string& list)
{
    const auto found = document.find(list);
    return found != document.end() && found->is_array() ? found->size() : 0;
}

/// Steps by position become ids here and there, where the elements have any.
inline std::string named(const Json& document, const std::string& pointer, Random& random)
{
    std::string path;
    const Json* at = &document;
    for (const std::string& step : stepsOf(pointer)) {
        const bool isElement = at->is_array();
        at = isElement ? &at->at(std::stoul(step)) : &at->at(step);
        const bool hasId = isElement && at->is_object() && at->contains("id") && at->at("id").is_string();
        path += '/' + pointerStep(hasId && random.chance(0.5) ? at->at("id").get<std::string>() : step);
    }
    return path;
}

/// Pointers of all values of a kind within one.
template <class Wanted>
void collect(const Json& value, const std::string& pointer, const Wanted& wanted, std::vector<std::string>& found)
{
    if (!pointer.empty() && wanted(value))
        found.push_back(pointer);
    if (value.is_object())
        for (auto it = value.begin(); it != value.end(); ++it)
            collect(it.value(), pointer + '/' + pointerStep(it.key()), wanted, found);
    if (value.is_array())
        for (std::size_t i = 0; i < value.size(); ++i)
            collect(value[i], pointer + '/' + std::to_string(i), wanted, found);
}

/// A value of a kind somewhere in the document: each of its parts at the top is as likely.
template <class Wanted>
std::optional<std::string> anyPlace(const Json& document, Random& random, const Wanted& wanted)
{
    std::vector<std::vector<std::string>> parts;
    for (auto it = document.begin(); it != document.end(); ++it) {
        std::vector<std::string> found;
        collect(it.value(), '/' + pointerStep(it.key()), wanted, found);
        if (!found.empty())
            parts.push_back(std::move(found));
    }
    if (parts.empty())
        return std::nullopt;
    return oneOf(oneOf(parts, random), random);
}

inline bool isNumber(const Json& value) { return value.is_number(); }
inline bool isDate(const Json& value) { return value.is_string() && parseDate(value.get<std::string>()).has_value(); }
inline const Json& at(const Json& document, const std::string& pointer)
{
    return document.at(Json::json_pointer(pointer));
}

/// Path of an element of a list, by its id or by its position.
inline std::optional<std::string> anyIn(const Json& document, const std::string& list, Random& random)
{
    const std::size_t size = sizeOf(document, list);
    if (size == 0)
        return std::nullopt;
    return named(document, '/' + list + '/' + std::to_string(random.index(size)), random);
}

/// An id that nobody has, in most cases.
inline std::string newId(Random& random)
{
    return oneOf({"x", "new-", "a_", "0"}, random) + std::to_string(random.whole(2, 9999));
}

/// The id of an element of a list; of nothing that exists now and then.
inline std::string anyId(const Json& document, const std::string& list, Random& random)
{
    const std::size_t size = sizeOf(document, list);
    if (size == 0 || random.chance(0.03))
        return "nobody";
    const Json& id = valueOf(document, '/' + list + '/' + std::to_string(random.index(size)) + "/id");
    return id.is_string() ? id.get<std::string>() : "nobody";
}

inline std::vector<std::string> curveIds(const Json& document)
{
    std::vector<std::string> ids;
    if (const auto curves = document.find("curves"); curves != document.end() && curves->is_object())
        for (auto it = curves->begin(); it != curves->end(); ++it)
            ids.push_back(it.key());
    return ids;
}

inline std::string anyCurve(const Json& document, Random& random)
{
    const std::vector<std::string> ids = curveIds(document);
    return ids.empty() || random.chance(0.03) ? "no-curve" : oneOf(ids, random);
}

/// A day around the timeline.
inline std::string anyDay(const Json& document, Random& random, int earliest = -500, int latest = 2500)
{
    const Json& written = valueOf(document, "/timeline/start");
    const Date start = day(isDate(written) ? written.get<std::string>() : "2026-01-01");
    return dateText(start + std::chrono::days{random.whole(earliest, latest)});
}

/// Another number in the place of one; whole numbers stay whole in most cases.
inline Json anotherNumber(const Json& before, Random& random)
{
    const double value = before.get<double>();
    switch (random.whole(0, 19)) {
    case 0: return 0;
    case 1: return -0.0;
    case 2: return -value;
    case 3: return 1e300;
    case 4: return 5e-324;
    case 5: return before.is_number_float() ? Json(value) : Json(before.get<double>()); // 1 becomes 1.0
    case 6: return value * 0.5;
    default: break;
    }
    if (before.is_number_integer())
        return before.get<long long>() + random.whole(-3, 3);
    return value * random.real(0.7, 1.3);
}

/// Whatever may stand in a document.
inline Json anything(Random& random)
{
    switch (random.whole(0, 8)) {
    case 0: return nullptr;
    case 1: return random.chance(0.5);
    case 2: return random.whole(-2, 40);
    case 3: return random.real(-1, 1e6);
    case 4: return oneOf({"", "text", "-", "0", "1", "2027-02-29", "first_exit"}, random);
    case 5: return Json::array();
    case 6: return Json::array({1, Json::object({{"id", "new"}}), nullptr});
    case 7: return Json::object();
    default: return Json::object({{"id", oneOf({"-", "0", "1", "", "acme", "~/"}, random)}, {"n", 1.5}});
    }
}

} // namespace rackrent::test
