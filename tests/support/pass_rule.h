// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loaded_files.h"

#include <cstdint>
#include <string>
#include <vector>

namespace authloupe::test {

// What holds whatever was loaded: every byte and every line of what was read is accounted for, sums are sums,
// rows hang together, and what is missing has an error that names its file. Empty when it does; else what
// does not. `texts`: inputs that were no files.
[[nodiscard]] std::string brokenRule(const LoadedFiles& loaded, const std::vector<LoadInput>& texts = {});

// As loadFiles(), of anything.
[[nodiscard]] LoadedFiles loadInputs(const std::vector<LoadInput>& inputs, LoadManner manner = {},
                                     const UnpackLimits& limits = {});

inline constexpr std::uint64_t kMebi = std::uint64_t{1} << 20;

// How much more memory this process held at its worst than when the meter began. 0 under a sanitizer, which
// holds memory of its own.
class MemoryMeter final {
public:
    MemoryMeter();
    [[nodiscard]] std::uint64_t mostBytes() const;

private:
    std::uint64_t m_before = 0;
};

} // namespace authloupe::test
