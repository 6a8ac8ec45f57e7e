// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/text_ranks.h"

#include "query/radix_items.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace authloupe {

namespace {

constexpr std::size_t kWordBytes = 8;
constexpr std::size_t kTextsPerPoll = 1U << 14;
constexpr std::size_t kTextsAhead = 16; // whose memory is asked for before it is needed

// Eight letters of a text at once. Comparing these numbers compares the letters, so most comparisons never
// touch the text itself.
struct Item {
    std::uint64_t word = 0;
    std::uint32_t index = 0;
    std::uint32_t left = 0; // bytes of the text from this word on; more than a word counts as one byte more

    // Two numbers as one, compared without a branch.
    [[nodiscard]] auto key() const noexcept
    {
        __extension__ using Both = unsigned __int128;
        return Both{word} << 32 | left;
    }
};

// 'A'..'Z' become small in all eight bytes.
constexpr std::uint64_t lowered(std::uint64_t word) noexcept
{
    constexpr std::uint64_t kEach = 0x0101010101010101U;
    const std::uint64_t lowBits = word & 0x7F * kEach;
    const std::uint64_t fromA = lowBits + (0x80 - 'A') * kEach;
    const std::uint64_t afterZ = lowBits + (0x7F - 'Z') * kEach;
    const std::uint64_t capitals = (fromA ^ afterZ) & ~word & 0x80 * kEach;
    return word | capitals >> 2;
}
static_assert(lowered(0x4041'5A5B'6061'7AC1U) == 0x4061'7A5B'6061'7AC1U);

Item itemAt(std::span<const std::string_view> texts, std::uint32_t index, std::size_t depth) noexcept
{
    const std::string_view rest = texts[index].substr(depth);
    std::uint64_t word = 0;
    if (rest.size() >= kWordBytes && std::endian::native == std::endian::little) {
        std::memcpy(&word, rest.data(), kWordBytes);
        word = __builtin_bswap64(word);
    } else
        for (std::size_t i = 0; i < kWordBytes; ++i)
            word = word << 8 | (i < rest.size() ? static_cast<std::uint8_t>(rest[i]) : 0U);
    return {lowered(word), index, static_cast<std::uint32_t>(std::min(rest.size(), kWordBytes + 1))};
}

struct Group {
    std::size_t begin, end;
    std::size_t depth; // bytes that all texts of the group share
};

// Sorts the items and notes at which places a text starts that differs from the one before it.
class TextSorter final {
public:
    TextSorter(std::span<const std::string_view> texts, const StopToken& stop)
        : m_texts(texts),
          m_stop(stop),
          m_items(texts.size()),
          m_startsNew(texts.size(), 1)
    {
        for (std::uint32_t index = 0; index < texts.size(); ++index)
            m_items[index].index = index;
        // A list instead of recursion: texts of a megabyte may share all of it.
        m_groups.push_back({0, texts.size(), 0});
        while (!m_groups.empty() && !m_stop.stop_requested()) {
            const Group group = m_groups.back();
            m_groups.pop_back();
            sortByWord(group);
        }
    }

    [[nodiscard]] std::vector<std::uint32_t> ranks() const
    {
        std::vector<std::uint32_t> ranks(m_items.size());
        std::uint32_t next = 0;
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            next += i != 0 && m_startsNew[i] != 0 ? 1U : 0U;
            ranks[m_items[i].index] = next;
        }
        return ranks;
    }

private:
    void sortByWord(const Group& group)
    {
        for (std::size_t i = group.begin; i < group.end; ++i) {
            if (i % kTextsPerPoll == 0 && m_stop.stop_requested())
                return;
            __builtin_prefetch(m_texts[m_items[std::min(i + kTextsAhead, group.end - 1)].index].data()
                               + group.depth);
            m_items[i] = itemAt(m_texts, m_items[i].index, group.depth);
        }
        sortByKey(itemsOf(group));

        for (std::size_t begin = group.begin; begin < group.end;) {
            std::size_t end = begin + 1;
            while (end < group.end && m_items[end].key() == m_items[begin].key())
                ++end;
            if (end - begin > 1) {
                const Group same{begin, end, group.depth + kWordBytes};
                if (m_items[begin].left > kWordBytes)
                    m_groups.push_back(same);
                else
                    sortByBytes(same);
            }
            begin = end;
        }
    }

    // Many by digits, few by comparing.
    void sortByKey(std::span<Item> items)
    {
        constexpr std::size_t kFew = 1024;
        if (items.size() < kFew) {
            std::ranges::sort(items, {}, &Item::key);
            return;
        }
        m_spare.resize(m_items.size());
        const std::span<Item> spare = std::span(m_spare).first(items.size());
        radixSortItems(
            items, spare, 4, [](const Item& item) { return std::uint64_t{item.left}; }, m_stop);
        radixSortItems(
            items, spare, 64, [](const Item& item) { return item.word; }, m_stop);
    }

    // Texts that differ in nothing but the case of letters.
    void sortByBytes(const Group& group)
    {
        const auto text = [this](const Item& item) { return m_texts[item.index]; };
        std::ranges::sort(itemsOf(group), {}, text);
        for (std::size_t i = group.begin + 1; i < group.end; ++i)
            m_startsNew[i] = text(m_items[i]) != text(m_items[i - 1]) ? 1 : 0;
    }

    [[nodiscard]] std::span<Item> itemsOf(const Group& group)
    {
        return std::span(m_items).subspan(group.begin, group.end - group.begin);
    }

    std::span<const std::string_view> m_texts;
    const StopToken& m_stop;
    std::vector<Item> m_items, m_spare;
    std::vector<std::uint8_t> m_startsNew;
    std::vector<Group> m_groups;
};

} // namespace

std::vector<std::uint32_t> rankTexts(std::span<const std::string_view> texts, const StopToken& stop)
{
    return TextSorter(texts, stop).ranks();
}

} // namespace authloupe
