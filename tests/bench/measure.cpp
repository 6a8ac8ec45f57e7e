// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <utility>

namespace authloupe::bench {

namespace {

constexpr std::size_t kFewestRuns = 5;
constexpr std::size_t kMostRuns = 41;
constexpr double kEnoughMilliseconds = 600;

const char* verdict(const Figure& figure)
{
    if (figure.goal == Goal::None)
        return "";
    return figure.isMet() ? "met" : "NOT MET";
}

// What stands in the names is written by this program: nothing but quotation marks and backslashes needs
// care.
std::string quoted(const std::string& text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + '"';
}

} // namespace

double threadMilliseconds() noexcept
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

bool Figure::isMet() const noexcept
{
    return goal == Goal::None || (goal == Goal::AtMost ? best <= target : best >= target);
}

double Report::milliseconds() const noexcept
{
    if (m_threads == 1)
        return threadMilliseconds();
    using Milliseconds = std::chrono::duration<double, std::milli>;
    return Milliseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

bool Report::isWanted(const std::string& group, const std::string& what) const
{
    return m_wanted.empty() || (group + ' ' + what).find(m_wanted) != std::string::npos;
}

void Report::time(const std::string& group, const std::string& what, double target,
                  const std::function<std::size_t()>& run, const std::function<void()>& prepare)
{
    if (!isWanted(group, what))
        return;
    std::vector<double> times;
    Figure figure{group, what, 0, 0, "ms", 0, target > 0 ? Goal::AtMost : Goal::None, target};
    double spent = 0;
    while (times.size() < kFewestRuns || (times.size() < kMostRuns && spent < kEnoughMilliseconds)) {
        if (prepare)
            prepare();
        const double start = milliseconds();
        figure.result = run();
        times.push_back(milliseconds() - start);
        spent += times.back();
    }
    std::ranges::sort(times);
    figure.best = times.front();
    figure.median = times[times.size() / 2];
    add(std::move(figure));
}

void Report::add(Figure figure)
{
    if (!isWanted(figure.group, figure.what))
        return;
    std::printf("%-10s %-46s %9.1f %9.1f %-5s", figure.group.c_str(), figure.what.c_str(), figure.best,
                figure.median, figure.unit.c_str());
    if (figure.goal != Goal::None)
        std::printf(" %s %5.0f  %-8s", figure.goal == Goal::AtMost ? "<=" : ">=", figure.target,
                    verdict(figure));
    else
        std::printf(" %18s", "");
    std::printf("%10zu\n", figure.result);
    std::fflush(stdout);
    m_figures.push_back(std::move(figure));
}

void Report::printHeader() const
{
    const std::string what = m_threads == 1 ? "one thread, its own time"
                                            : std::to_string(m_threads) + " threads, the time that passes";
    std::printf("%-10s %-46s %9s %9s %-5s %-17s %10s\n", "", what.c_str(), "best", "median", "", "  target",
                "result");
}

void Report::printSummary() const
{
    const auto missed =
        std::ranges::count_if(m_figures, [](const Figure& figure) { return !figure.isMet(); });
    const auto judged =
        std::ranges::count_if(m_figures, [](const Figure& figure) { return figure.goal != Goal::None; });
    std::printf("%td of %td targets are met\n", judged - missed, judged);
}

bool Report::writeJson(const std::string& path, std::size_t sessions) const
{
    std::ofstream file(path);
    file << "{\"sessions\": " << sessions << ", \"figures\": [";
    const char* separator = "\n";
    for (const Figure& figure : m_figures) {
        file << separator << "  {\"group\": " << quoted(figure.group) << ", \"what\": " << quoted(figure.what)
             << ", \"best\": " << figure.best << ", \"median\": " << figure.median
             << ", \"unit\": " << quoted(figure.unit) << ", \"result\": " << figure.result;
        if (figure.goal != Goal::None)
            file << ", \"target\": " << figure.target << ", \"met\": " << (figure.isMet() ? "true" : "false");
        file << '}';
        separator = ",\n";
    }
    file << "\n]}\n";
    file.close();
    return file.good();
}

} // namespace authloupe::bench
