#pragma once

#include <tbb/parallel_for.h>

#include <cstddef>

namespace rackrent {

/// Calls `work(i)` for all positions below `count`; from `worthThreads` on all cores, in no order.
template <class Work>
void forAll(std::size_t count, std::size_t worthThreads, const Work& work)
{
    if (count >= worthThreads)
        tbb::parallel_for(std::size_t{0}, count, work);
    else
        for (std::size_t i = 0; i < count; ++i)
            work(i);
}

} // namespace rackrent
