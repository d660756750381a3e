#pragma once

#include <map>
#include <string>
#include <string_view>

namespace rackrent::sheet_program {

/// The XML parts of a workbook, by their names within it.
struct UnpackedParts {
    std::map<std::string, std::string> parts;
    std::string fault; ///< what is wrong with the file, and the mend; empty when nothing is
};

/// Checks the directory, unpacks every part and keeps those that are XML. A fault is: another size or checksum than
/// declared, damaged packing, and in XML a document type (which can define entities that grow or that read files), a
/// NUL byte, or another encoding than UTF-8.
UnpackedParts unpackedParts(std::string_view bytes);

} // namespace rackrent::sheet_program
