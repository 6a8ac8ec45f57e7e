// SPDX-License-Identifier: GPL-3.0-or-later
// bench_load FILE [RUNS]: loads a log with one thread and with two, in turn, and prints one JSON object:
// medians of the seconds, and the heap that the loaded document takes.
#include "load/loader.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <malloc.h>
#include <string>
#include <vector>

namespace {

using namespace authloupe;

std::uint64_t heapInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

struct Load {
    double seconds = 0;
    std::uint64_t heap = 0;
    std::uint64_t sessions = 0;
    std::uint64_t bytes = 0;
};

Load loadOnce(const char* path, unsigned threads)
{
    const std::uint64_t before = heapInUse();
    const auto start = std::chrono::steady_clock::now();
    LoadInput input;
    input.path = path;
    SnapshotPtr snapshot;
    Load load;
    {
        Loader loader({input});
        snapshot = loadAll(loader, threads);
        load.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        load.sessions = loader.progress().sessions;
        load.bytes = loader.progress().bytesDone;
    }
    load.heap = heapInUse() - before;
    return load;
}

double medianSeconds(std::vector<Load>& loads)
{
    std::ranges::sort(loads, {}, &Load::seconds);
    return loads[loads.size() / 2].seconds;
}

} // namespace

int main(int argc, char* argv[])
{
    const int runs = argc > 2 ? std::atoi(argv[2]) : 5;
    if (argc < 2 || runs < 1) {
        std::fputs("Usage: bench_load FILE [RUNS]\n", stderr);
        return 2;
    }
    std::array<std::vector<Load>, 2> loads;
    for (int run = 0; run < runs; ++run) {
        for (const unsigned threads : {1U, 2U})
            loads.at(threads - 1).push_back(loadOnce(argv[1], threads));
    }
    const double one = medianSeconds(loads[0]);
    const double two = medianSeconds(loads[1]);
    const Load& any = loads[1].front();
    std::printf(
        "{\"seconds_1_thread\": %.4f, \"seconds_2_threads\": %.4f, \"bytes\": %llu, \"sessions\": %llu, "
        "\"heap_bytes\": %llu}\n",
        one, two, static_cast<unsigned long long>(any.bytes), static_cast<unsigned long long>(any.sessions),
        static_cast<unsigned long long>(any.heap));
    return 0;
}
