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

/// The same for a few works of very different length: no core waits while another has more than one left.
template <class Work>
void forEachOf(std::size_t count, const Work& work)
{
    tbb::parallel_for(std::size_t{0}, count, work, tbb::simple_partitioner());
}

} // namespace rackrent
