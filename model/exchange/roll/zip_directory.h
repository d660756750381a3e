#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rackrent {

/// What a ZIP archive says that it holds, looked at before anything is unpacked.
struct ZipEntry {
    std::string name;
    std::uint64_t packed = 0, unpacked = 0; ///< bytes, as declared
    std::uint64_t at = 0;                   ///< position of the packed bytes
    std::uint32_t checksum = 0;
    bool isDeflated = false; ///< else stored as it is
};

struct ZipDirectory {
    std::vector<ZipEntry> entries;
    std::string fault; ///< why the archive is refused, and the mend; empty when it is not
};

/// What an archive may declare.
namespace zip_limits {
inline constexpr std::size_t entries = 2000;
inline constexpr std::uint64_t totalBytes = std::uint64_t{256} << 20;
inline constexpr std::uint64_t ratio = 100;         ///< unpacked over packed,
inline constexpr std::uint64_t freeBytes = 100'000; ///< of entries larger than this
} // namespace zip_limits

/// Reads the central directory and holds each entry against its own header. Refused: what is no ZIP or cut off, more
/// than the limits, what is encrypted, in several parts, ZIP64, packed by another method than deflate, entries that lie
/// over each other, and sizes, names or methods that the two headers say differently.
ZipDirectory zipDirectory(std::string_view bytes);

} // namespace rackrent
