// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dictionary.h"

#include "base/same_text.h"

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

} // namespace

Dictionary::Dictionary()
{
    static const auto absentOnly = blockWithAbsent();
    m_blocks.push_back(absentOnly);
}

std::shared_ptr<Dictionary::Block> Dictionary::blockWithAbsent()
{
    auto block = std::make_shared_for_overwrite<Block>();
    block->front() = kAbsent;
    return block;
}

TextStore::TextStore() : m_slots(64)
{
    beginAnew();
}

void TextStore::beginAnew()
{
    m_arena = std::make_shared<Arena>();
    m_entries = Dictionary{};
    m_entries.m_blocks.front() = Dictionary::blockWithAbsent();
    m_entries.m_keepAlive.push_back(m_arena);
}

Dictionary TextStore::takeAll()
{
    if (size() == 0)
        return {};
    Dictionary taken = std::move(m_entries);
    beginAnew();
    std::ranges::fill(m_slots, Slot{});
    return taken;
}

TextStore::~TextStore() = default;

inline std::size_t TextStore::slotOf(const Prepared& wanted) const noexcept
{
    const Slot* const slots = m_slots.data();
    const std::size_t mask = m_slots.size() - 1;
    std::size_t index = wanted.hash & mask;
    while (slots[index].id != 0
           && (slots[index].hash != wanted.hash
               || !sameText(Dictionary::stored(slots[index].text), wanted.text)))
        index = (index + 1) & mask;
    return index;
}

TextId TextStore::find(std::string_view text) const noexcept
{
    return TextId{m_slots[slotOf({text, textHash(text)})].id};
}

TextId TextStore::intern(const Prepared& text)
{
    const std::size_t slot = slotOf(text);
    return m_slots[slot].id != 0 ? TextId{m_slots[slot].id} : addTo(slot, text);
}

TextId TextStore::intern(std::string_view text)
{
    const Prepared wanted{text, textHash(text)};
    const std::size_t slot = slotOf(wanted);
    return m_slots[slot].id != 0 ? TextId{m_slots[slot].id} : addTo(slot, wanted);
}

TextId TextStore::addTo(std::size_t slot, const Prepared& wanted)
{
    const std::size_t id = m_entries.m_count;
    if (id + id / 2 > m_slots.size()) {
        grow();
        slot = slotOf(wanted);
    }
    if (id >> Dictionary::kBlockBits == m_entries.m_blocks.size())
        m_entries.m_blocks.push_back(std::make_shared_for_overwrite<Dictionary::Block>());
    const char* const text = m_arena->copy(wanted.text);
    (*m_entries.m_blocks.back())[id & Dictionary::kBlockMask] = text;
    m_slots[slot] = Slot{wanted.hash, static_cast<std::uint32_t>(id), text};
    ++m_entries.m_count;
    return TextId{static_cast<std::uint32_t>(id)};
}

void TextStore::internAll(const Dictionary& other, std::vector<TextId>& ids)
{
    constexpr std::size_t kBatch = 32;
    const std::size_t count = other.size() + 1;
    ids.assign(count, kAbsentText);
    std::array<Prepared, kBatch> texts{};
    for (std::size_t begin = 1; begin < count; begin += kBatch) {
        const std::size_t size = std::min(count - begin, kBatch);
        for (std::size_t i = 0; i < size; ++i)
            texts[i] = prepared(other.text(TextId{static_cast<std::uint32_t>(begin + i)}));
        for (std::size_t i = 0; i < size; ++i)
            __builtin_prefetch(m_slots[texts[i].hash & (m_slots.size() - 1)].text);
        for (std::size_t i = 0; i < size; ++i)
            ids[begin + i] = intern(texts[i]);
    }
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
           + m_entries.m_blocks.size() * sizeof(Dictionary::Block);
}

} // namespace authloupe
