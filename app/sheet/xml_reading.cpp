#include "app/sheet/xml_reading.h"

#include <orcus/sax_parser.hpp>

#include <algorithm>
#include <exception>

namespace rackrent::sheet_program {

namespace {

/// Follows the parser, which tells attributes before their element and does not look whether ends match beginnings.
class Follower : public orcus::sax_handler {
public:
    explicit Follower(const XmlEvents& events) : m_events(events) {}

    void doctype(const orcus::sax::doctype_declaration&) { throw XmlFault("a document type"); }
    void start_declaration(std::string_view) { m_isDeclaring = true; }
    void end_declaration(std::string_view) { m_isDeclaring = false, m_element.attributes.clear(); }
    void attribute(const orcus::sax::parser_attribute& attribute)
    {
        const bool isNamespace = attribute.ns == "xmlns" || attribute.name == "xmlns";
        constexpr std::size_t most = 1000;
        if (m_isDeclaring || isNamespace)
            return;
        if (m_element.attributes.size() == most)
            throw XmlFault("an element with more than 1000 attributes");
        // Of two attributes that differ by their prefix (sheetId, r:id) the names differ too.
        m_element.attributes.emplace_back(attribute.name, attribute.value);
    }
    void start_element(const orcus::sax::parser_element& element)
    {
        constexpr std::size_t deepest = 200;
        if (m_open.size() == deepest)
            throw XmlFault("elements nested deeper than 200");
        m_open.emplace_back(element.name);
        m_element.name = m_open.back();
        if (m_events.begin)
            m_events.begin(m_element);
        m_element.attributes.clear();
    }
    void end_element(const orcus::sax::parser_element& element)
    {
        if (m_open.empty() || m_open.back() != element.name)
            throw XmlFault("an end of \"" + std::string(element.name.substr(0, 40)) + "\" that nothing began");
        if (m_events.end)
            m_events.end(element.name);
        m_open.pop_back();
    }
    void characters(std::string_view text, bool)
    {
        if (m_events.text)
            m_events.text(text);
    }
    bool isClosed() const { return m_open.empty(); }

private:
    const XmlEvents& m_events;
    XmlElement m_element;
    std::vector<std::string> m_open;
    bool m_isDeclaring = false;
};

} // namespace

const std::string& XmlElement::operator[](std::string_view attribute) const
{
    static const std::string none;
    const auto found = std::ranges::find(attributes, attribute, &std::pair<std::string, std::string>::first);
    return found == attributes.end() ? none : found->second;
}

bool XmlElement::has(std::string_view attribute) const
{
    return std::ranges::find(attributes, attribute, &std::pair<std::string, std::string>::first) != attributes.end();
}

void readXml(std::string_view text, const XmlEvents& events)
{
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    Follower follower(events);
    try {
        orcus::sax_parser<Follower> parser(text.data(), text.size(), follower);
        parser.parse();
    } catch (const orcus::parse_error& error) {
        throw XmlFault(error.what());
    }
    if (!follower.isClosed())
        throw XmlFault("elements that do not end");
}

} // namespace rackrent::sheet_program
