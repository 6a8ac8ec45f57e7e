// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dictionary.h"

#include "base/hash.h"

#include <algorithm>
#include <cstring>

namespace authloupe {

// Texts in blocks that never move: views into them stay valid while more texts are added.
struct TextStore::Arena {
    static constexpr std::size_t kBlockBytes = std::size_t{64} << 10;

    std::vector<std::unique_ptr<char[]>> blocks;
    char* free = nullptr;
    std::size_t left = 0;
    std::size_t allocated = 0;

    std::string_view copy(std::string_view text)
    {
        if (text.empty())
            return {};
        if (text.size() > left) {
            const std::size_t bytes = std::max(kBlockBytes, text.size());
            blocks.push_back(std::make_unique<char[]>(bytes));
            free = blocks.back().get();
            left = bytes;
            allocated += bytes;
        }
        char* const start = free;
        std::memcpy(start, text.data(), text.size());
        free += text.size();
        left -= text.size();
        return {start, text.size()};
    }
};

Dictionary::Dictionary()
{
    static const auto absentOnly = std::make_shared<Block>(1);
    m_blocks.push_back(absentOnly);
}

TextStore::TextStore() : m_arena(std::make_shared<Arena>()), m_slots(64)
{
    m_entries.m_blocks.front() = std::make_shared<Dictionary::Block>(Dictionary::kBlockSize);
    m_entries.m_keepAlive.push_back(m_arena);
}

TextStore::~TextStore() = default;

std::size_t TextStore::slotOf(std::string_view wanted, std::uint32_t hash) const noexcept
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t index = hash & mask;
    while (m_slots[index].id != 0
           && (m_slots[index].hash != hash || m_entries.text(TextId{m_slots[index].id}) != wanted))
        index = (index + 1) & mask;
    return index;
}

TextId TextStore::find(std::string_view wanted) const noexcept
{
    return TextId{m_slots[slotOf(wanted, textHash(wanted))].id};
}

TextId TextStore::intern(std::string_view wanted)
{
    const std::uint32_t hash = textHash(wanted);
    std::size_t index = slotOf(wanted, hash);
    if (m_slots[index].id != 0)
        return TextId{m_slots[index].id};

    const std::size_t id = m_entries.m_count;
    if (id + id / 2 > m_slots.size()) {
        grow();
        index = slotOf(wanted, hash);
    }
    if (id >> Dictionary::kBlockBits == m_entries.m_blocks.size())
        m_entries.m_blocks.push_back(std::make_shared<Dictionary::Block>(Dictionary::kBlockSize));
    (*m_entries.m_blocks.back())[id & Dictionary::kBlockMask] = m_arena->copy(wanted);
    m_slots[index] = Slot{hash, static_cast<std::uint32_t>(id)};
    ++m_entries.m_count;
    return TextId{static_cast<std::uint32_t>(id)};
}

void TextStore::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot slot : old) {
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
           + m_entries.m_blocks.size() * sizeof(std::string_view) * Dictionary::kBlockSize;
}

} // namespace authloupe
