// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory_use.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <optional>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

namespace authloupe {

namespace {

constexpr std::uint64_t kUnknown = std::numeric_limits<std::uint64_t>::max();

// The `index`-th number of the first line of a file of the system's.
std::optional<std::uint64_t> numberIn(const char* path, int index) noexcept
{
    const int file = ::open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return std::nullopt;
    std::array<char, 256> bytes; // NOLINT(cppcoreguidelines-pro-type-member-init): read() fills it
    const ssize_t got = ::read(file, bytes.data(), bytes.size());
    ::close(file);
    std::string_view text(bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    for (; index > 0; --index)
        text.remove_prefix(std::min(text.find(' '), text.size() - 1) + 1);
    std::uint64_t number = 0;
    const bool isNumber = std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc();
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

std::uint64_t heldMemory() noexcept
{
    constexpr int kResidentPages = 1; // proc(5), statm
    return numberIn("/proc/self/statm", kResidentPages).value_or(0)
           * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

std::uint64_t machineMemory() noexcept
{
    const auto pages = static_cast<std::int64_t>(::sysconf(_SC_PHYS_PAGES));
    const auto pageSize = static_cast<std::int64_t>(::sysconf(_SC_PAGESIZE));
    const std::uint64_t machine = pages > 0 ? static_cast<std::uint64_t>(pages * pageSize) : kUnknown;
    // As a process in a container sees its control group; `max` is no number. (cgroups(7), versions 2 and 1)
    return std::min({machine, numberIn("/sys/fs/cgroup/memory.max", 0).value_or(kUnknown),
                     numberIn("/sys/fs/cgroup/memory/memory.limit_in_bytes", 0).value_or(kUnknown)});
}

} // namespace authloupe
