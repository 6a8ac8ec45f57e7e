// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"

#include <random>

namespace authloupe::detail {

HashSecrets HashSecrets::make()
{
    std::random_device device;
    const auto word = [&device] { return std::uint64_t{device()} << 32U | device(); };
    constexpr std::uint64_t kSequence = 0xFFFF; // ids that differ in these bits only keep their distances
    const std::uint64_t ids = word() & ~kSequence;
    const std::uint64_t fronts = word();
    return {ids, fronts, word()};
}

const HashSecrets kHashSecrets = HashSecrets::make();

} // namespace authloupe::detail
