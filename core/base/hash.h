// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace authloupe {

namespace detail {

// Chosen anew by each process: whoever writes a log, or what stands in one, could otherwise choose ids and
// texts that all want the same place of a table, and a load would take the square of its time.
struct HashSecrets {
    std::uint64_t ids, idFactor, fronts, backs;
    [[nodiscard]] static HashSecrets make();
};
extern const HashSecrets kHashSecrets;

// One of 2^40 factors that spread a sequence nearly as evenly as the golden ratio does; `choice` tells which.
[[nodiscard]] std::uint64_t spreadingFactor(std::uint64_t choice) noexcept;

} // namespace detail

// Where ids that an appliance gives in sequence belong in a table. Those that are busy at the same time are
// neighbours, so the part of the table that is in use stays in the cache however large it is; and groups of
// neighbours are spread by a multiplication, as an identity hash would make long runs of them, which cost ten
// times the whole load.
class SequenceHash final {
public:
    // `slots` is a power of two of at least kNeighbours.
    explicit SequenceHash(std::size_t slots) noexcept
        : m_shift(static_cast<unsigned>(std::countl_zero(std::uint64_t{slots})) + 1U + kNeighbourBits)
    {}

    // Below `slots`. `space`: of several sequences, at most 20 bits.
    [[nodiscard]] std::size_t operator()(std::uint64_t id, std::uint32_t space) const noexcept
    {
        const std::uint64_t group =
            ((id >> kNeighbourBits) ^ (std::uint64_t{space} << 44U) ^ detail::kHashSecrets.ids)
            * detail::kHashSecrets.idFactor;
        return (group >> m_shift << kNeighbourBits) | (id & (kNeighbours - 1));
    }

private:
    static constexpr unsigned kNeighbourBits = 4;
    static constexpr std::size_t kNeighbours = std::size_t{1} << kNeighbourBits;

    unsigned m_shift; // leaves the uppermost bits of a group's hash, as many as number the groups
};

namespace detail {

template<class Word>
[[nodiscard]] inline std::uint64_t wordAt(const char* at) noexcept
{
    Word word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

// Both halves of the product, so that every bit of the factors counts.
[[nodiscard]] inline std::uint64_t foldedProduct(std::uint64_t a, std::uint64_t b) noexcept
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
}

} // namespace detail

// Sixteen bytes at a time, the last ones read together with some of those before them; only for tables in
// memory, never stored.
[[nodiscard]] inline std::uint32_t textHash(std::string_view text) noexcept
{
    using detail::wordAt;
    const std::uint64_t fronts = detail::kHashSecrets.fronts;
    const char* at = text.data();
    const std::size_t size = text.size();
    std::uint64_t hash = size ^ detail::kHashSecrets.backs;
    std::uint64_t front = 0;
    std::uint64_t back = 0;
    if (size >= 8) {
        std::size_t left = size;
        for (; left > 16; left -= 16, at += 16)
            hash = detail::foldedProduct(wordAt<std::uint64_t>(at) ^ fronts,
                                         wordAt<std::uint64_t>(at + 8) ^ hash);
        at += left;
        front = size >= 16 ? wordAt<std::uint64_t>(at - 16) : wordAt<std::uint64_t>(text.data());
        back = wordAt<std::uint64_t>(at - 8);
    } else if (size >= 4) {
        front = wordAt<std::uint32_t>(at);
        back = wordAt<std::uint32_t>(at + size - 4);
    } else if (size != 0) {
        front = wordAt<std::uint8_t>(at) << 8U | wordAt<std::uint8_t>(at + size / 2);
        back = wordAt<std::uint8_t>(at + size - 1);
    }
    hash = detail::foldedProduct(front ^ fronts, back ^ hash);
    return static_cast<std::uint32_t>(hash ^ hash >> 32U);
}

} // namespace authloupe
