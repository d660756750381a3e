#include "app/sheet/xlsx_styles.h"

#include "app/sheet/xml_reading.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <string>

namespace rackrent::sheet_program {

namespace {

/// Excel's own formats, which no file describes (ECMA-376, part 1, 18.8.30).
Shown shownByIdentifier(int id)
{
    const bool isDate = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 ||
                        (id >= 50 && id <= 54) || id == 57 || id == 58;
    return isDate ? Shown::Day : id == 9 || id == 10 ? Shown::Percent : Shown::Number;
}

} // namespace

Shown shownBy(std::string_view code)
{
    bool isQuoted = false, isEscaped = false, isDate = false, isPercent = false;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char letter = code[i];
        if (isEscaped) {
            isEscaped = false;
        } else if (letter == '"') {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            continue;
        } else if (letter == '\\' || letter == '_' || letter == '*') { // the next letter stands for itself
            isEscaped = true;
        } else if (letter == '[') { // a colour, a condition, a language
            i = std::min(code.find(']', i), code.size() - 1);
        } else if (letter == ';') { // of negative numbers and the rest
            break;
        } else {
            isPercent = isPercent || letter == '%';
            isDate = isDate || letter == 'y' || letter == 'd' || letter == 'Y' || letter == 'D';
        }
    }
    return isDate ? Shown::Day : isPercent ? Shown::Percent : Shown::Number;
}

std::vector<Shown> shownByFormats(std::string_view styles)
{
    std::map<int, Shown> own;
    std::vector<Shown> formats;
    bool isCellFormats = false; // as against those of named styles, which look the same
    XmlEvents events;
    events.begin = [&](const XmlElement& element) {
        if (element.name == "numFmt") {
            own[std::atoi(element["numFmtId"].c_str())] = shownBy(element["formatCode"]);
        } else if (element.name == "cellXfs") {
            isCellFormats = true;
        } else if (element.name == "xf" && isCellFormats) {
            const int id = std::atoi(element["numFmtId"].c_str());
            const auto known = own.find(id);
            formats.push_back(known == own.end() ? shownByIdentifier(id) : known->second);
        }
    };
    events.end = [&](std::string_view name) { isCellFormats = isCellFormats && name != "cellXfs"; };
    readXml(styles, events);
    return formats;
}

} // namespace rackrent::sheet_program
