#pragma once

#include <zlib.h>

#include <cstdint>
#include <string>
#include <vector>

/// ZIP archives as a test wants them, honest or not.
namespace rackrent::test {

struct ArchivePart {
    std::string name, content;
    std::int64_t declared = -1;       ///< unpacked bytes that it claims; the true number without
    std::int64_t headerDeclared = -1; ///< in its own header, where that differs
    std::uint16_t flags = 0;
    std::uint16_t method = 8;
    bool damaged = false;
};

inline std::string deflated(const std::string& content)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
    std::string packed(deflateBound(&stream, content.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

inline void put(std::string& bytes, std::uint64_t value, int width)
{
    for (int i = 0; i < width; ++i)
        bytes += static_cast<char>(value >> (8 * i) & 0xff);
}

inline std::string archive(const std::vector<ArchivePart>& parts)
{
    std::string bytes, directory;
    for (const ArchivePart& part : parts) {
        std::string packed = part.method == 8 ? deflated(part.content) : part.content;
        const auto checksum =
            crc32(0, reinterpret_cast<const Bytef*>(part.content.data()), static_cast<uInt>(part.content.size()));
        if (part.damaged)
            packed[packed.size() / 2] = static_cast<char>(packed[packed.size() / 2] ^ 0x55);
        const auto declared = static_cast<std::uint64_t>(
            part.declared < 0 ? static_cast<std::int64_t>(part.content.size()) : part.declared);
        const std::size_t at = bytes.size();
        const auto common = [&](std::string& out, std::uint64_t size) {
            put(out, 20, 2);
            put(out, part.flags, 2);
            put(out, part.method, 2);
            put(out, 0, 4);
            put(out, checksum, 4);
            put(out, packed.size(), 4);
            put(out, size, 4);
            put(out, part.name.size(), 2);
            put(out, 0, 2);
        };
        put(bytes, 0x04034b50, 4);
        common(bytes, part.headerDeclared < 0 ? declared : static_cast<std::uint64_t>(part.headerDeclared));
        bytes += part.name + packed;
        put(directory, 0x02014b50, 4);
        put(directory, 20, 2);
        common(directory, declared);
        put(directory, 0, 2); // no comment, one disk, no attributes
        put(directory, 0, 8);
        put(directory, at, 4);
        directory += part.name;
    }
    const std::size_t start = bytes.size();
    bytes += directory;
    put(bytes, 0x06054b50, 4);
    put(bytes, 0, 4);
    put(bytes, parts.size(), 2);
    put(bytes, parts.size(), 2);
    put(bytes, directory.size(), 4);
    put(bytes, start, 4);
    put(bytes, 0, 2);
    return bytes;
}

/// The parts of a workbook with one sheet.
/// @param sheet what stands within <worksheet>
inline std::vector<ArchivePart> workbookParts(const std::string& sheet, const std::string& before = {})
{
    const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + before;
    const std::string rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const std::string type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return {
        {"[Content_Types].xml", "<?xml version=\"1.0\"?><Types/>"},
        {"_rels/.rels", "<?xml version=\"1.0\"?>" + rels + "<Relationship Id=\"a\" Type=\"" + type +
                            "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml",
         "<?xml version=\"1.0\"?><workbook><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"b\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", "<?xml version=\"1.0\"?>" + rels + "<Relationship Id=\"b\" Type=\"" + type +
                                           "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml", head + "<worksheet>" + sheet + "</worksheet>"}};
}

} // namespace rackrent::test
