// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>

namespace authloupe {

// Threads that divide the work of one caller among them, of which his own is one. The others start when
// there is something to divide for the first time, and end with the crew. Where the system starts no more of
// them, fewer do the same.
class Crew final {
public:
    // Less work for each than so many nanoseconds is not worth waking anybody.
    static constexpr std::size_t kWorthwhile = std::size_t{1} << 15;

    // threads: 1 to kMostThreads, others are brought into the range. `worthwhile` is for tests.
    explicit Crew(unsigned threads, std::size_t worthwhile = kWorthwhile);
    ~Crew();
    Crew(const Crew&) = delete;
    Crew& operator=(const Crew&) = delete;

    static constexpr unsigned kMostThreads = 64;
    // What the machine runs at once, at most eight: memory does not serve more.
    [[nodiscard]] static unsigned threadsOfMachine() noexcept;

    [[nodiscard]] unsigned threads() const noexcept { return m_threads; }
    [[nodiscard]] std::size_t worthwhile() const noexcept { return m_worthwhile; }

    // Calls run(part) once for each part below `parts`, on any thread and in any order, and returns when all
    // calls have. If one throws, parts that were not begun are left out, and the exception comes out here.
    // One thread calls it at a time, and run() does not call it in turn.
    template<class Run>
    void forParts(std::size_t parts, const Run& run)
    {
        if (m_threads == 1 || parts <= 1) {
            for (std::size_t part = 0; part < parts; ++part)
                run(part);
            return;
        }
        divide({parts, &run,
                [](const void* function, std::size_t part) { (*static_cast<const Run*>(function))(part); }});
    }

private:
    struct Job {
        std::size_t parts;
        const void* function;
        void (*call)(const void* function, std::size_t part);
    };
    struct Shop;
    void divide(const Job& job);

    unsigned m_threads;
    std::size_t m_worthwhile;
    std::unique_ptr<Shop> m_shop; // what the threads share; null until it is needed
};

} // namespace authloupe
