#pragma once

/// For functions of plain loops over doubles: compiled for wide vector registers as well, and chosen when the program
/// starts. The operations on each double are the same, and so are the bits.
#if defined(__x86_64__) && defined(__GLIBC__) && defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__) && \
    !defined(__SANITIZE_THREAD__)
#define RACKRENT_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define RACKRENT_WIDE
#endif
