#include "model/exchange/roll/zip_directory.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace rackrent {

namespace {

constexpr std::uint32_t endSignature = 0x06054b50;
constexpr std::uint32_t entrySignature = 0x02014b50;
constexpr std::uint32_t headerSignature = 0x04034b50;
constexpr std::size_t endSize = 22;
constexpr std::size_t entrySize = 46;
constexpr std::size_t headerSize = 30;
constexpr std::size_t longestComment = 0xffff;
constexpr std::uint16_t isEncrypted = 1, isStrongEncrypted = 1 << 6, hasDescriptor = 1 << 3;
constexpr std::uint16_t stored = 0, deflated = 8;

/// Little-endian numbers of a text; out of it they are 0, which no check lets pass.
class Bytes {
public:
    explicit Bytes(std::string_view bytes) : m_bytes(bytes) {}

    std::uint32_t number(std::size_t at, std::size_t width) const
    {
        std::uint32_t value = 0;
        if (at > m_bytes.size() || m_bytes.size() - at < width)
            return 0;
        for (std::size_t i = width; i-- > 0;)
            value = value << 8 | static_cast<unsigned char>(m_bytes[at + i]);
        return value;
    }
    std::uint16_t two(std::size_t at) const { return static_cast<std::uint16_t>(number(at, 2)); }
    std::uint32_t four(std::size_t at) const { return number(at, 4); }
    std::size_t size() const { return m_bytes.size(); }
    std::string text(std::size_t at, std::size_t length) const
    {
        return at > size() ? std::string() : std::string(m_bytes.substr(at, length));
    }
    /// Whether so many bytes are there.
    bool holds(std::uint64_t at, std::uint64_t length) const { return at <= size() && length <= size() - at; }

private:
    std::string_view m_bytes;
};

/// Where the end record stands: the last one whose comment ends with the file.
std::optional<std::size_t> endOf(const Bytes& bytes)
{
    if (bytes.size() < endSize)
        return std::nullopt;
    const std::size_t last = bytes.size() - endSize;
    const std::size_t first = last > longestComment ? last - longestComment : 0;
    for (std::size_t at = last + 1; at-- > first;)
        if (bytes.four(at) == endSignature && at + endSize + bytes.two(at + 20) == bytes.size())
            return at;
    return std::nullopt;
}

const std::string damaged = "; the file is damaged or was made to do harm: save it again in the program it came from";

/// What is wrong with an entry's own header, seen from the directory; fills in where the bytes begin.
std::string headerFault(const Bytes& bytes, std::size_t header, std::uint16_t flags, std::uint16_t method,
                        ZipEntry& entry)
{
    const std::string named = "its part \"" + entry.name + "\" ";
    if (!bytes.holds(header, headerSize) || bytes.four(header) != headerSignature)
        return named + "is not where the directory says" + damaged;
    const std::size_t nameLength = bytes.two(header + 26);
    entry.at = header + headerSize + nameLength + bytes.two(header + 28);
    const bool sizesFollow = (flags & hasDescriptor) != 0;
    const bool sizesAgree = bytes.four(header + 18) == entry.packed && bytes.four(header + 22) == entry.unpacked;
    const bool sizesAreOpen = sizesFollow && bytes.four(header + 18) == 0 && bytes.four(header + 22) == 0;
    if (bytes.two(header + 8) != method || bytes.text(header + headerSize, nameLength) != entry.name ||
        (!sizesAgree && !sizesAreOpen))
        return named + "is described in two ways that differ" + damaged;
    if (!bytes.holds(entry.at, entry.packed))
        return named + "is cut off" + damaged;
    return {};
}

std::string entryFault(const Bytes& bytes, std::size_t at, ZipEntry& entry)
{
    const std::uint16_t flags = bytes.two(at + 8);
    const std::uint16_t method = bytes.two(at + 10);
    entry.checksum = bytes.four(at + 16);
    entry.packed = bytes.four(at + 20);
    entry.unpacked = bytes.four(at + 24);
    entry.name = bytes.text(at + entrySize, bytes.two(at + 28));
    entry.isDeflated = method == deflated;
    const std::string named = "its part \"" + entry.name + "\" ";
    constexpr std::uint32_t inZip64 = 0xffffffff;
    if ((flags & (isEncrypted | isStrongEncrypted)) != 0)
        return named + "is encrypted; save it without a password";
    if (method != stored && method != deflated)
        return named + "is packed by method " + std::to_string(method) + "; save it again in Excel or LibreOffice";
    if (entry.packed == inZip64 || entry.unpacked == inZip64 || bytes.four(at + 42) == inZip64)
        return named + "says that it has 4 GB or more; a workbook of 256 MB unpacked at most is read";
    if (method == stored && entry.packed != entry.unpacked)
        return named + "has two sizes" + damaged;
    if (entry.unpacked > zip_limits::freeBytes && entry.unpacked > zip_limits::ratio * entry.packed)
        return named + "would unpack to " + std::to_string(entry.unpacked) + " bytes, more than " +
               std::to_string(zip_limits::ratio) +
               " times its size; such a file is refused. Copy the table into a new "
               "workbook, or save it as CSV";
    return headerFault(bytes, bytes.four(at + 42), flags, method, entry);
}

/// Parts that lie over each other unpack to far more than the file has.
bool overlap(const std::vector<ZipEntry>& entries)
{
    std::vector<std::pair<std::uint64_t, std::uint64_t>> spans;
    for (const ZipEntry& entry : entries)
        spans.emplace_back(entry.at, entry.at + entry.packed);
    std::ranges::sort(spans);
    for (std::size_t i = 1; i < spans.size(); ++i)
        if (spans[i].first < spans[i - 1].second)
            return true;
    return false;
}

} // namespace

ZipDirectory zipDirectory(std::string_view content)
{
    const Bytes bytes(content);
    ZipDirectory directory;
    const auto refuse = [&directory](std::string fault) {
        directory.entries.clear();
        directory.fault = std::move(fault);
        return directory;
    };
    const auto end = endOf(bytes);
    if (!end)
        return refuse(
            "it is cut off: the directory at the end of the workbook is missing. Copy or download the whole file "
            "again");
    const std::size_t count = bytes.two(*end + 10);
    const std::size_t size = bytes.four(*end + 12);
    std::size_t at = bytes.four(*end + 16);
    if (bytes.two(*end + 4) != 0 || bytes.two(*end + 8) != count)
        return refuse("it is one of several parts of an archive; save it as one workbook");
    if (count > zip_limits::entries)
        return refuse("it has " + std::to_string(count) + " parts, and a workbook of " +
                      std::to_string(zip_limits::entries) + " at most is read; copy the table into a new workbook");
    if (at + size != *end)
        return refuse("its directory is not where the end of the file says" + damaged);
    std::set<std::string> names;
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (at + entrySize > *end || bytes.four(at) != entrySignature)
            return refuse("its directory ends early" + damaged);
        ZipEntry entry;
        if (std::string fault = entryFault(bytes, at, entry); !fault.empty())
            return refuse(std::move(fault));
        if (!names.insert(entry.name).second)
            return refuse("it has two parts called \"" + entry.name + "\"" + damaged);
        total += entry.unpacked;
        if (total > zip_limits::totalBytes)
            return refuse("it would unpack to more than 256 MB; copy the table into a new workbook, or save it as CSV");
        at += entrySize + bytes.two(at + 28) + bytes.two(at + 30) + bytes.two(at + 32);
        directory.entries.push_back(std::move(entry));
    }
    if (at != *end)
        return refuse("its directory does not end where it says" + damaged);
    if (overlap(directory.entries))
        return refuse("its parts lie over each other" + damaged);
    return directory;
}

} // namespace rackrent
