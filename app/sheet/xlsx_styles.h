#pragma once

#include <string_view>
#include <vector>

namespace rackrent::sheet_program {

/// What a number stands for by its format.
enum class Shown { Number, Percent, Day };

/// What a format's code shows, such as `#,##0.00`, `0%` or `dd/mm/yyyy`.
Shown shownBy(std::string_view code);

/// What the cell formats show, by their position (attribute `s` of a cell), from the text of styles.xml.
/// @throws XmlFault
std::vector<Shown> shownByFormats(std::string_view styles);

} // namespace rackrent::sheet_program
