#include "app/sheet/unpacked_parts.h"

#include "model/exchange/roll/zip_directory.h"

#include <zlib.h>

namespace rackrent::sheet_program {

namespace {

/// Inflates what was declared to become so many bytes; false when the packing is damaged or gives more or less.
bool inflated(std::string_view packed, std::uint64_t declared, std::string& plain)
{
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return false;
    plain.resize(declared + 1); // one more than there may be, so that more shows
    // zlib does not write to its input, whatever the type says.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(plain.data());
    stream.avail_out = static_cast<uInt>(plain.size());
    const int status = inflate(&stream, Z_FINISH);
    const bool isWhole = status == Z_STREAM_END && stream.total_out == declared;
    inflateEnd(&stream);
    plain.resize(declared);
    return isWhole;
}

bool isXml(const std::string& name) { return name.ends_with(".xml") || name.ends_with(".rels"); }

std::string xmlFault(std::string_view text)
{
    if (text.find('\0') != std::string_view::npos || !(text.starts_with('<') || text.starts_with("\xef\xbb\xbf<")))
        return "is no XML in UTF-8; save the workbook again in Excel or LibreOffice";
    if (text.find("<!DOCTYPE") != std::string_view::npos || text.find("<!ENTITY") != std::string_view::npos)
        return "has a document type, which no workbook needs and which can do harm; such a file is refused. Copy the "
               "table "
               "into a new workbook, or save it as CSV";
    return {};
}

} // namespace

UnpackedParts unpackedParts(std::string_view bytes)
{
    UnpackedParts unpacked;
    const auto refuse = [&unpacked](std::string fault) {
        unpacked.parts.clear();
        unpacked.fault = std::move(fault);
        return unpacked;
    };
    ZipDirectory directory = zipDirectory(bytes);
    if (!directory.fault.empty())
        return refuse(std::move(directory.fault));
    for (const ZipEntry& entry : directory.entries) {
        const std::string named = "its part \"" + entry.name + "\" ";
        const std::string_view packed = bytes.substr(entry.at, entry.packed);
        std::string plain;
        bool isWhole = true;
        if (entry.isDeflated)
            isWhole = inflated(packed, entry.unpacked, plain);
        else
            plain = packed;
        const uLong checksum = crc32(0, reinterpret_cast<const Bytef*>(plain.data()), static_cast<uInt>(plain.size()));
        if (!isWhole || checksum != entry.checksum)
            return refuse(named +
                          "is damaged: it does not unpack to what the directory says. Copy or download the file "
                          "again, or save it again in the program it came from");
        if (!isXml(entry.name) || plain.empty())
            continue;
        if (const std::string fault = xmlFault(plain); !fault.empty())
            return refuse(named + fault);
        unpacked.parts.emplace(entry.name, std::move(plain));
    }
    return unpacked;
}

} // namespace rackrent::sheet_program
