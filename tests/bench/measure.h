// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace authloupe::bench {

// Milliseconds that this thread has computed: on a busy machine, what is left of a time.
[[nodiscard]] double threadMilliseconds() noexcept;

// Which way a figure should go.
enum class Goal { AtMost, AtLeast, None };

struct Figure {
    std::string group, what;
    double best = 0; // the least time, or the greatest rate
    double median = 0;
    std::string unit = "ms";
    std::size_t result = 0; // of what was measured: tells that it did something
    Goal goal = Goal::None;
    double target = 0;

    [[nodiscard]] bool isMet() const noexcept;
};

// Measures, prints one line for each figure with its target beside it, and keeps them for the JSON. Judges
// nothing but by words: how long something takes depends on the machine.
class Report final {
public:
    // Only figures whose group and name hold this text; empty: all. Of one thread, the time that it computes
    // is measured; of several, the time that passes.
    Report(std::string wanted, unsigned threads) : m_wanted(std::move(wanted)), m_threads(threads) {}

    [[nodiscard]] unsigned threads() const noexcept { return m_threads; }
    [[nodiscard]] double milliseconds() const noexcept;

    [[nodiscard]] bool isWanted(const std::string& group, const std::string& what) const;
    // Runs again and again for some hundred milliseconds. prepare() is not measured; run() gives the number
    // to print beside the times.
    void time(const std::string& group, const std::string& what, double target,
              const std::function<std::size_t()>& run, const std::function<void()>& prepare = {});
    void add(Figure figure);

    void printHeader() const;
    void printSummary() const;
    // False when the file cannot be written.
    [[nodiscard]] bool writeJson(const std::string& path, std::size_t sessions) const;

private:
    std::string m_wanted;
    unsigned m_threads;
    std::vector<Figure> m_figures;
};

} // namespace authloupe::bench
