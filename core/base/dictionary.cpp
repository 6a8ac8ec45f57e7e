// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dictionary.h"

#include "base/hash.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace authloupe {

// Texts in blocks that never move: views into them stay valid while more texts are added.
struct TextStore::Arena {
    static constexpr std::size_t kBlockBytes = std::size_t{64} << 10;

    std::vector<std::unique_ptr<char[]>> blocks;
    char* free = nullptr;
    std::size_t left = 0;
    std::size_t allocated = 0;

    // The text behind its length.
    const char* copy(std::string_view text)
    {
        const auto length = static_cast<std::uint32_t>(text.size());
        const std::size_t needed = sizeof length + length;
        if (needed > left) {
            const std::size_t bytes = std::max(kBlockBytes, needed);
            blocks.push_back(std::make_unique_for_overwrite<char[]>(bytes));
            free = blocks.back().get();
            left = bytes;
            allocated += bytes;
        }
        char* const start = free;
        std::memcpy(start, &length, sizeof length);
        if (length != 0)
            std::memcpy(start + sizeof length, text.data(), length);
        free += needed;
        left -= needed;
        return start;
    }
};

namespace {

constexpr char kAbsent[sizeof(std::uint32_t)] = {}; // a text of length 0

// Short texts mostly, for which a call of memcmp costs more than the comparison.
bool sameText(std::string_view a, std::string_view b) noexcept
{
    if (a.size() != b.size())
        return false;
    std::size_t i = 0;
    for (; i + 8 <= a.size(); i += 8) {
        std::uint64_t x = 0;
        std::uint64_t y = 0;
        std::memcpy(&x, a.data() + i, 8);
        std::memcpy(&y, b.data() + i, 8);
        if (x != y)
            return false;
    }
    for (; i < a.size(); ++i)
        if (a[i] != b[i])
            return false;
    return true;
}

} // namespace

Dictionary::Dictionary()
{
    static const auto absentOnly = std::make_shared<const char*[]>(1, kAbsent);
    m_blocks.push_back(absentOnly);
}

TextStore::TextStore() : m_slots(64)
{
    beginAnew();
}

void TextStore::beginAnew()
{
    m_arena = std::make_shared<Arena>();
    m_entries = Dictionary{};
    m_entries.m_blocks.front() = std::make_shared<const char*[]>(Dictionary::kBlockSize, kAbsent);
    m_entries.m_keepAlive.push_back(m_arena);
}

Dictionary TextStore::takeAll()
{
    Dictionary taken = std::move(m_entries);
    beginAnew();
    std::ranges::fill(m_slots, Slot{});
    return taken;
}

TextStore::~TextStore() = default;

std::size_t TextStore::slotOf(std::string_view wanted, std::uint32_t hash) const noexcept
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t index = hash & mask;
    while (m_slots[index].id != 0
           && (m_slots[index].hash != hash || !sameText(Dictionary::stored(m_slots[index].text), wanted)))
        index = (index + 1) & mask;
    return index;
}

TextId TextStore::find(std::string_view wanted) const noexcept
{
    return TextId{m_slots[slotOf(wanted, textHash(wanted))].id};
}

TextId TextStore::intern(std::string_view wanted)
{
    return intern(wanted, textHash(wanted));
}

void TextStore::internAll(const Dictionary& other, std::vector<TextId>& ids)
{
    constexpr std::size_t kBatch = 32;
    const std::size_t count = other.size() + 1;
    ids.assign(count, kAbsentText);
    std::array<std::uint32_t, kBatch> hashes{};
    for (std::size_t begin = 1; begin < count; begin += kBatch) {
        const std::size_t end = std::min(count, begin + kBatch);
        const std::size_t mask = m_slots.size() - 1;
        const auto textOf = [&](std::size_t i) { return other.text(TextId{static_cast<std::uint32_t>(i)}); };
        for (std::size_t i = begin; i < end; ++i) {
            hashes[i - begin] = textHash(textOf(i));
            __builtin_prefetch(&m_slots[hashes[i - begin] & mask]);
        }
        for (std::size_t i = begin; i < end; ++i)
            __builtin_prefetch(m_slots[hashes[i - begin] & mask].text);
        for (std::size_t i = begin; i < end; ++i)
            ids[i] = intern(textOf(i), hashes[i - begin]);
    }
}

TextId TextStore::intern(std::string_view wanted, std::uint32_t hash)
{
    std::size_t index = slotOf(wanted, hash);
    if (m_slots[index].id != 0)
        return TextId{m_slots[index].id};

    const std::size_t id = m_entries.m_count;
    if (id + id / 2 > m_slots.size()) {
        grow();
        index = slotOf(wanted, hash);
    }
    if (id >> Dictionary::kBlockBits == m_entries.m_blocks.size())
        m_entries.m_blocks.push_back(std::make_shared<const char*[]>(Dictionary::kBlockSize));
    const char* const text = m_arena->copy(wanted);
    m_entries.m_blocks.back()[static_cast<std::ptrdiff_t>(id & Dictionary::kBlockMask)] = text;
    m_slots[index] = Slot{hash, static_cast<std::uint32_t>(id), text};
    ++m_entries.m_count;
    return TextId{static_cast<std::uint32_t>(id)};
}

void TextStore::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot& slot : old) {
        if (slot.id == 0)
            continue;
        std::size_t index = slot.hash & mask;
        while (m_slots[index].id != 0)
            index = (index + 1) & mask;
        m_slots[index] = slot;
    }
}

Dictionary TextStore::publish() const
{
    return m_entries;
}

std::size_t TextStore::heapBytes() const noexcept
{
    return m_arena->allocated + m_slots.size() * sizeof(Slot)
           + m_entries.m_blocks.size() * sizeof(const char*) * Dictionary::kBlockSize;
}

} // namespace authloupe
