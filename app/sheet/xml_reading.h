#pragma once

#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rackrent::sheet_program {

/// An element that begins, with its attributes. Names are without their prefixes: those of spreadsheets are the same in
/// both of the format's namespaces.
class XmlElement {
public:
    std::string_view name;

    /// The value of an attribute, empty when there is none.
    const std::string& operator[](std::string_view attribute) const;
    bool has(std::string_view attribute) const;

    std::vector<std::pair<std::string, std::string>> attributes;
};

/// What happens along a text. Names and texts live for the call alone.
struct XmlEvents {
    std::function<void(const XmlElement&)> begin;
    std::function<void(std::string_view name)> end;
    std::function<void(std::string_view text)> text;
};

/// What is wrong with a text or with what it says.
struct XmlFault : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Goes through an XML text without a document type.
/// @throws XmlFault when it is not well-formed
void readXml(std::string_view text, const XmlEvents& events);

} // namespace rackrent::sheet_program
