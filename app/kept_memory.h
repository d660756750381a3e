#pragma once

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace rackrent {

/// Keeps memory that is freed for the next computation, instead of giving it back to the system and asking for it
/// again: a simulation while a slider moves frees and takes megabytes each time. For a program's first line.
inline void keepFreedMemory()
{
#if defined(__GLIBC__)
    constexpr int mostKept = 256 << 20, largestKept = 32 << 20; // bytes: in all, and of one piece
    mallopt(M_TRIM_THRESHOLD, mostKept);
    mallopt(M_MMAP_THRESHOLD, largestKept);
#endif
}

} // namespace rackrent
