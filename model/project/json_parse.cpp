#include "model/project/json_parsers.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>
#include <vector>

namespace rackrent {

namespace {

constexpr std::size_t longestMessage = 160;

/// Reads bytes and tells how far the parser has come.
class Cursor {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    Cursor(const char* at, const char** reached) : m_at(at), m_reached(reached) {}
    reference operator*() const { return *m_at; }
    Cursor& operator++()
    {
        ++m_at;
        if (m_reached)
            *m_reached = m_at;
        return *this;
    }
    Cursor operator++(int)
    {
        Cursor before = *this;
        ++*this;
        return before;
    }
    bool operator==(const Cursor& other) const { return m_at == other.m_at; }
    bool operator!=(const Cursor& other) const { return m_at != other.m_at; }

private:
    const char* m_at;
    const char** m_reached;
};

/// The line that the parser is on.
class ParserLine {
public:
    ParserLine(std::string_view bytes, const char* const* reached)
        : m_lines(bytes.data()), m_begin(bytes.data()), m_reached(reached)
    {}

    int operator()()
    {
        // The parser has read the token's last byte, or the one after a number.
        return m_lines.lineAt(*m_reached > m_begin ? *m_reached - 1 : *m_reached);
    }

private:
    LineCounter m_lines;
    const char* m_begin;
    const char* const* m_reached;
};

/// Follows the parser through objects and lists, so that every value's JSON Pointer is known.
class Walk {
public:
    void enter(bool isList)
    {
        const std::size_t above = m_container.size();
        m_container = pointer();
        m_levels.push_back({isList, false, 0, {}, above});
    }
    void leave()
    {
        m_container.resize(m_levels.back().above);
        m_levels.pop_back();
    }
    void key(const std::string& name)
    {
        m_levels.back().hasKey = true;
        m_levels.back().key = name;
    }
    void valueDone()
    {
        if (!m_levels.empty() && m_levels.back().isList)
            ++m_levels.back().index;
    }
    std::size_t depth() const { return m_levels.size(); }
    /// The pointer of the object or list that the parser is in.
    const std::string& container() const { return m_container; }
    /// The pointer of the value that the parser is at; of the object while it has had no key.
    std::string pointer() const
    {
        if (m_levels.empty())
            return {};
        const Level& level = m_levels.back();
        if (level.isList)
            return m_container + "/" + std::to_string(level.index);
        return level.hasKey ? m_container + "/" + pointerStep(level.key) : m_container;
    }

private:
    struct Level {
        bool isList = false;
        bool hasKey = false;
        std::size_t index = 0;
        std::string key;
        std::size_t above = 0; ///< length of the pointer of what this level stands in
    };

    std::vector<Level> m_levels;
    std::string m_container;
};

std::string withoutLibraryName(std::string text)
{
    const auto end = text.rfind("] ");
    if (text.starts_with("[json.exception") && end != std::string::npos)
        text.erase(0, text.find("] ") + 2);
    return text;
}

/// The text without bytes that could not be shown: what the parser quotes may be no text at all.
std::string printable(std::string text)
{
    const auto shown = [](char c) { return c >= ' ' && c <= '~'; };
    std::replace_if(
        text.begin(), text.end(), [&](char c) { return !shown(c); }, '?');
    return text;
}

std::string syntaxMessage(const nlohmann::detail::exception& error, const std::string& token)
{
    constexpr int numberOverflow = 406;
    if (error.id == numberOverflow)
        return "the number " + token + " is beyond what a double can hold; a finite number is needed";
    std::string text = withoutLibraryName(error.what());
    // nlohmann names the line itself; ours stands before the message.
    if (const auto colon = text.find(": "); text.starts_with("parse error") && colon != std::string::npos)
        text.erase(0, colon + 2);
    if (text.find("invalid literal") != std::string::npos && (token.ends_with('N') || token.ends_with('I')))
        text += " (JSON has no NaN and no infinity: write a finite number)";
    if (text.size() > longestMessage) // the parser quotes all of the text that it was reading
        text = text.substr(0, longestMessage) + "...";
    return "this is not JSON here: " + printable(std::move(text));
}

/// Builds the document, refusing duplicate keys and deep nesting.
class Builder : public nlohmann::json_sax<Json> {
public:
    Builder(std::string_view bytes, const char* const* reached, ParsedJson& out) : m_line(bytes, reached), m_out(out) {}

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t&) override { return put(value); }
    bool string(string_t& value) override { return put(std::move(value)); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Json::object(), false); }
    bool start_array(std::size_t) override { return open(Json::array(), true); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        m_walk.key(name);
        if (!m_keys.back().insert(name).second)
            fail("the key \"" + name + "\" stands twice in this object; keep one of the two");
        m_key = std::move(name);
        return true;
    }

    bool parse_error(std::size_t, const std::string& token, const nlohmann::detail::exception& error) override
    {
        fail(syntaxMessage(error, token));
        return false;
    }

private:
    void fail(std::string message)
    {
        m_out.problems.push_back({Severity::Error, m_walk.pointer(), std::move(message), m_line()});
    }

    Json* place(Json value)
    {
        if (m_open.empty()) {
            m_out.value = std::move(value);
            return &m_out.value;
        }
        Json& parent = *m_open.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        // Straight into the underlying list: its own insertion would search all keys again.
        auto& members = static_cast<Json::object_t::Container&>(parent.get_ref<Json::object_t&>());
        members.emplace_back(m_key, std::move(value));
        return &members.back().second;
    }

    bool put(Json value)
    {
        place(std::move(value));
        m_walk.valueDone();
        return true;
    }

    bool open(Json empty, bool isList)
    {
        if (m_walk.depth() >= deepestNesting) {
            fail("objects and lists are nested deeper than 64 here; a project needs fewer than 10");
            return false;
        }
        m_open.push_back(place(std::move(empty)));
        m_keys.emplace_back();
        m_walk.enter(isList);
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        m_keys.pop_back();
        m_walk.leave();
        m_walk.valueDone();
        return true;
    }

    ParserLine m_line;
    ParsedJson& m_out;
    Walk m_walk;
    std::vector<Json*> m_open;
    std::vector<std::unordered_set<std::string>> m_keys;
    std::string m_key;
};

/// Notes the lines of wanted values, building nothing.
class Locator : public nlohmann::json_sax<Json> {
public:
    Locator(std::string_view bytes, const char* const* reached, const std::set<std::string>& wanted)
        : m_line(bytes, reached), m_wanted(wanted)
    {
        for (const std::string& pointer : wanted)
            m_parents.insert(pointer.substr(0, pointer.rfind('/')));
    }

    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t) override { return value(); }
    bool number_unsigned(number_unsigned_t) override { return value(); }
    bool number_float(number_float_t, const string_t&) override { return value(); }
    bool string(string_t&) override { return value(); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(false); }
    bool start_array(std::size_t) override { return open(true); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override
    {
        m_walk.key(name);
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

    std::map<std::string, int> found;

private:
    void note()
    {
        if (!m_parents.contains(m_walk.container()))
            return;
        const std::string pointer = m_walk.pointer();
        if (m_wanted.contains(pointer))
            found[pointer] = m_line();
    }
    bool value()
    {
        note();
        m_walk.valueDone();
        return true;
    }
    bool open(bool isList)
    {
        note();
        m_walk.enter(isList);
        return true;
    }
    bool close()
    {
        m_walk.leave();
        m_walk.valueDone();
        return true;
    }

    ParserLine m_line;
    const std::set<std::string>& m_wanted;
    std::set<std::string> m_parents; ///< of the wanted values, so that no other pointer is written out
    Walk m_walk;
};

} // namespace

std::string pointerStep(std::string_view key)
{
    std::string text;
    for (const char c : key) {
        if (c == '~')
            text += "~0";
        else if (c == '/')
            text += "~1";
        else
            text += c;
    }
    return text;
}

ParsedJson carefullyParsed(std::string_view bytes)
{
    ParsedJson out;
    const char* reached = bytes.data();
    Builder builder(bytes, &reached, out);
    Json::sax_parse(Cursor(bytes.data(), &reached), Cursor(bytes.data() + bytes.size(), nullptr), &builder);
    if (hasErrors(out.problems))
        out.value = nullptr;
    return out;
}

ParsedJson parsedJson(std::string_view bytes)
{
    if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return {nullptr,
                {{Severity::Error, "", "is empty; a project { \"format\": \"rackrent-project\", ... } is needed"}}};
    if (auto document = quicklyParsed(bytes))
        return {std::move(*document), {}};
    return carefullyParsed(bytes);
}

Lines carefullyLocated(std::string_view bytes, const std::set<std::string>& pointers)
{
    const char* reached = bytes.data();
    Locator locator(bytes, &reached, pointers);
    Json::sax_parse(Cursor(bytes.data(), &reached), Cursor(bytes.data() + bytes.size(), nullptr), &locator);
    return locator.found;
}

std::map<std::string, int> linesOf(std::string_view bytes, const std::set<std::string>& pointers)
{
    if (auto lines = quicklyLocated(bytes, pointers))
        return std::move(*lines);
    return carefullyLocated(bytes, pointers);
}

} // namespace rackrent
