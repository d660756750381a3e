#include "model/project/json_parsers.h"

#include <simdjson.h>

#include <algorithm>
#include <string>
#include <vector>

namespace rackrent {

namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;
using Members = Json::object_t::Container;

bool hasKeyTwice(const Members& members)
{
    constexpr std::size_t few = 16; // so many are compared each with each faster than they are sorted
    if (members.size() <= few) {
        for (auto member = members.begin(); member != members.end(); ++member)
            for (auto before = members.begin(); before != member; ++before)
                if (before->first == member->first)
                    return true;
        return false;
    }
    std::vector<std::string_view> keys;
    keys.reserve(members.size());
    for (const auto& member : members)
        keys.emplace_back(member.first);
    std::sort(keys.begin(), keys.end());
    return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}

bool build(element from, std::size_t levelsAbove, Json& to);

bool buildObject(const simdjson::dom::object& from, std::size_t level, Json& to)
{
    to = Json(Json::value_t::object);
    // The underlying list: its own insertion would search all keys.
    auto& members = static_cast<Members&>(to.get_ref<Json::object_t&>());
    members.reserve(from.size());
    for (const auto& field : from) {
        members.emplace_back(std::string(field.key), nullptr);
        if (!build(field.value, level, members.back().second))
            return false;
    }
    return !hasKeyTwice(members);
}

bool buildList(const simdjson::dom::array& from, std::size_t level, Json& to)
{
    to = Json(Json::value_t::array);
    auto& elements = to.get_ref<Json::array_t&>();
    elements.reserve(from.size());
    for (const element child : from)
        if (!build(child, level, elements.emplace_back(nullptr)))
            return false;
    return true;
}

bool build(element from, std::size_t levelsAbove, Json& to)
{
    const bool isStructured = from.is_object() || from.is_array();
    if (isStructured && levelsAbove == deepestNesting)
        return false;
    switch (from.type()) {
    case element_type::OBJECT: return buildObject(from.get_object().value_unsafe(), levelsAbove + 1, to);
    case element_type::ARRAY: return buildList(from.get_array().value_unsafe(), levelsAbove + 1, to);
    case element_type::STRING: to = std::string(from.get_string().value_unsafe()); break;
    case element_type::DOUBLE: to = from.get_double().value_unsafe(); break;
    case element_type::BOOL: to = from.get_bool().value_unsafe(); break;
    case element_type::NULL_VALUE: to = nullptr; break;
    case element_type::UINT64: to = from.get_uint64().value_unsafe(); break;
    case element_type::INT64: {
        const std::int64_t value = from.get_int64().value_unsafe();
        if (value < 0)
            to = value;
        else // as the careful parser has it
            to = static_cast<std::uint64_t>(value);
        break;
    }
    }
    return true;
}

namespace ondemand = simdjson::ondemand;

/// Notes the lines of wanted values, and looks into those objects and lists only that have any.
class QuickLocator {
public:
    QuickLocator(const char* begin, const std::set<std::string>& wanted) : m_lines(begin), m_wanted(wanted)
    {
        for (std::string pointer : wanted)
            while (!pointer.empty() && m_above.insert(pointer.erase(pointer.rfind('/'))).second)
                ;
    }

    /// False when the text is out of the ordinary.
    bool visit(ondemand::value value, const std::string& pointer)
    {
        if (m_wanted.contains(pointer))
            found[pointer] = m_lines.lineAt(value.raw_json_token().data());
        ondemand::json_type type{};
        if (!m_above.contains(pointer))
            return true;
        if (value.type().get(type) != simdjson::SUCCESS)
            return false;
        if (type == ondemand::json_type::object)
            return visitMembers(value, pointer);
        return type != ondemand::json_type::array || visitElements(value, pointer);
    }

    Lines found;

private:
    bool visitMembers(ondemand::value& value, const std::string& pointer)
    {
        ondemand::object object;
        if (value.get_object().get(object) != simdjson::SUCCESS)
            return false;
        for (auto field : object) {
            std::string_view key;
            ondemand::value child;
            if (field.unescaped_key().get(key) != simdjson::SUCCESS || field.value().get(child) != simdjson::SUCCESS ||
                !visit(child, pointer + '/' + pointerStep(key)))
                return false;
        }
        return true;
    }

    bool visitElements(ondemand::value& value, const std::string& pointer)
    {
        ondemand::array array;
        if (value.get_array().get(array) != simdjson::SUCCESS)
            return false;
        std::size_t index = 0;
        for (auto element : array) {
            ondemand::value child;
            if (element.get(child) != simdjson::SUCCESS || !visit(child, pointer + '/' + std::to_string(index++)))
                return false;
        }
        return true;
    }

    LineCounter m_lines;
    const std::set<std::string>& m_wanted;
    std::set<std::string> m_above; ///< pointers of what wanted values stand in
};

} // namespace

std::optional<Json> quicklyParsed(std::string_view bytes)
{
    simdjson::dom::parser parser;
    element root;
    if (parser.parse(bytes.data(), bytes.size()).get(root) != simdjson::SUCCESS)
        return std::nullopt;
    Json document;
    if (!build(root, 0, document))
        return std::nullopt;
    return document;
}

std::optional<Lines> quicklyLocated(std::string_view bytes, const std::set<std::string>& pointers)
{
    const simdjson::padded_string padded(bytes);
    ondemand::parser parser;
    ondemand::document document;
    ondemand::value root;
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS ||
        document.get_value().get(root) != simdjson::SUCCESS)
        return std::nullopt;
    QuickLocator locator(padded.data(), pointers);
    if (!locator.visit(root, ""))
        return std::nullopt;
    return std::move(locator.found);
}

} // namespace rackrent
