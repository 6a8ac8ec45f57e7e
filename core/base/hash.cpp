// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"

#include <random>
#include <utility>

namespace authloupe::detail {

HashSecrets HashSecrets::make()
{
    std::random_device device;
    const auto word = [&device] { return std::uint64_t{device()} << 32U | device(); };
    const std::uint64_t ids = word();
    const std::uint64_t idFactor = spreadingFactor(word());
    const std::uint64_t fronts = word();
    return {ids, idFactor, fronts, word()};
}

// Multiples of a number stand the more evenly between whole numbers the worse it is approached by fractions:
// its continued fraction has small terms, and that of the golden ratio ones only. Here they are ones and
// twos, which an outsider does not know: ids whose multiples of a known factor lie close together are easily
// found.
std::uint64_t spreadingFactor(std::uint64_t choice) noexcept
{
    __extension__ using Wide = unsigned __int128;
    constexpr int kTerms = 40;
    Wide above = 0;
    Wide below = 1;
    Wide aboveBefore = 1;
    Wide belowBefore = 0;
    for (int term = 0; term < kTerms; ++term, choice >>= 1U) {
        const Wide count = 1 + (choice & 1U);
        aboveBefore = std::exchange(above, count * above + aboveBefore);
        belowBefore = std::exchange(below, count * below + belowBefore);
    }
    return static_cast<std::uint64_t>((above << 64U) / below) | 1U;
}

const HashSecrets kHashSecrets = HashSecrets::make();

} // namespace authloupe::detail
