// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/crew.h"
#include "base/stop.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <utility>

namespace authloupe {

// Items [begin, end).
struct Stretch {
    std::size_t begin = 0, end = 0;
    [[nodiscard]] std::size_t size() const noexcept { return end - begin; }
};

// How a question is to be worked on: until somebody stops it, and by a crew or by the caller alone. The
// answer is the same for every crew.
class Effort final {
public:
    Effort() = default; // the caller alone, to the end
    // A crew must outlive it.
    Effort(StopToken stop, Crew* crew = nullptr) noexcept : m_stop(std::move(stop)), m_crew(crew) {}

    [[nodiscard]] const StopToken& stop() const noexcept { return m_stop; }
    [[nodiscard]] bool isStopped() const noexcept { return m_stop.stop_requested(); }

    // Nanoseconds, about, to look at a text of the log.
    static constexpr std::size_t kCostOfText = 40;

    // How many stretches forStretches() makes; at least 1. cost: of an item, in nanoseconds about.
    [[nodiscard]] std::size_t stretchesOf(std::size_t items, std::size_t cost = 1) const noexcept
    {
        const bool pays = m_crew && items >= m_crew->threads() && items * cost >= 2 * m_crew->worthwhile();
        return pays ? m_crew->threads() : 1;
    }
    // Stretch `number` of as many nearly equal ones, with borders at multiples of `unit`.
    [[nodiscard]] Stretch stretch(std::size_t number, std::size_t items, std::size_t unit) const noexcept
    {
        const std::size_t stretches = stretchesOf(items);
        const auto border = [&](std::size_t at) {
            return at == stretches ? items : items / unit * at / stretches * unit;
        };
        return {border(number), border(number + 1)};
    }
    // work(part) for each of a few parts, each of which is worth a thread.
    template<class Work>
    void forParts(std::size_t parts, const Work& work) const
    {
        if (m_crew) {
            m_crew->forParts(parts, work);
            return;
        }
        for (std::size_t part = 0; part < parts; ++part)
            work(part);
    }
    // One stretch for each thread: work(number, Stretch). For work of which every thread owns the results of
    // its stretch.
    template<class Work>
    void forStretches(std::size_t items, std::size_t unit, const Work& work) const
    {
        const auto one = [&](std::size_t number) { work(number, stretch(number, items, unit)); };
        if (const std::size_t stretches = stretchesOf(items); stretches == 1)
            one(0);
        else
            m_crew->forParts(stretches, one);
    }

    // Stretches of `unit` items, of which every thread takes the next one when it is ready:
    // work(begin(), Stretch), where begin() is called once by each thread, for what it has of its own. For
    // work of which nobody knows how long it takes. Begins no stretch after the stop; cost as above.
    template<class Begin, class Work>
    void forPieces(std::size_t items, std::size_t unit, std::size_t cost, const Begin& begin,
                   const Work& work) const
    {
        std::atomic<std::size_t> next = 0;
        const auto take = [&](std::size_t) {
            if (isStopped() || next.load(std::memory_order_relaxed) >= items)
                return;
            auto own = begin();
            while (!isStopped()) {
                const std::size_t from = next.fetch_add(unit, std::memory_order_relaxed);
                if (from >= items)
                    return;
                work(own, Stretch{from, std::min(items, from + unit)});
            }
        };
        if (const std::size_t threads = stretchesOf(items, cost); threads == 1)
            take(0);
        else
            m_crew->forParts(threads, take);
    }

private:
    StopToken m_stop;
    Crew* m_crew = nullptr;
};

} // namespace authloupe
