// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "base/ids.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace authloupe {

// A published state of a TextStore: ids 1..size() and their texts, immutable for as long as it lives.
// Id 0 (kAbsentText) is always there and its text is empty. Safe to read from any thread.
class Dictionary final {
public:
    Dictionary();

    // Number of distinct texts, without the absent one. Valid ids are 0..size().
    [[nodiscard]] std::size_t size() const noexcept { return m_count - 1; }
    [[nodiscard]] std::string_view text(TextId id) const noexcept { return stored(entry(raw(id))); }

    // Ask for the memory of a text that is needed soon: first where it is written where the text stands,
    // then, once that is there, the text.
    void prefetchEntry(TextId id) const noexcept { __builtin_prefetch(&entry(raw(id))); }
    void prefetchText(TextId id) const noexcept { __builtin_prefetch(entry(raw(id))); }

private:
    friend class TextStore;
    static constexpr unsigned kBlockBits = 12;
    static constexpr std::size_t kBlockSize = std::size_t{1} << kBlockBits;
    static constexpr std::size_t kBlockMask = kBlockSize - 1;
    // Nothing is written to where no text is: most dictionaries of a stretch of a log have few.
    using Block = std::array<const char*, kBlockSize>;

    [[nodiscard]] static std::shared_ptr<Block> blockWithAbsent();
    [[nodiscard]] const char* const& entry(std::uint32_t index) const noexcept
    {
        return (*m_blocks[index >> kBlockBits])[index & kBlockMask];
    }

    // A text lies in its arena behind its length, so that one pointer finds both.
    [[nodiscard]] static std::string_view stored(const char* text) noexcept
    {
        std::uint32_t length = 0;
        std::memcpy(&length, text, sizeof length);
        return {text + sizeof length, length};
    }

    std::vector<std::shared_ptr<Block>> m_blocks;         // which never move
    std::vector<std::shared_ptr<const void>> m_keepAlive; // the arenas that the texts live in
    std::size_t m_count = 1;
};

// Interns texts and gives them dense ids in order of first appearance. One thread writes; publish() hands out
// a Dictionary that other threads read while this one goes on: entries beyond its size are never looked at.
class TextStore final {
public:
    TextStore();
    ~TextStore();
    TextStore(const TextStore&) = delete;
    TextStore& operator=(const TextStore&) = delete;

    // Copies `text` only when it is new; keeps at most 4 GiB of one text. Never returns kAbsentText, not even
    // for an empty text.
    [[nodiscard]] TextId intern(std::string_view text);
    // The same in two steps: the first asks for the memory that the second one looks at, so that other work
    // can be done meanwhile.
    struct Prepared {
        std::string_view text;
        std::uint32_t hash = 0;
    };
    [[nodiscard]] Prepared prepared(std::string_view text) const noexcept
    {
        const std::uint32_t hash = textHash(text);
        __builtin_prefetch(&m_slots[hash & (m_slots.size() - 1)]);
        return {text, hash};
    }
    [[nodiscard]] TextId intern(const Prepared& text);
    // Interns all texts of another dictionary, in their order; ids[i] is then the id here of TextId{i} there.
    // Much faster than one by one: the memory that a lookup waits for is asked for ahead.
    void internAll(const Dictionary& other, std::vector<TextId>& ids);
    // Hands out everything interned so far and begins anew with no text.
    [[nodiscard]] Dictionary takeAll();
    // kAbsentText when the text was never interned.
    [[nodiscard]] TextId find(std::string_view text) const noexcept;
    // Valid as long as this store or one of its dictionaries lives.
    [[nodiscard]] std::string_view text(TextId id) const noexcept { return m_entries.text(id); }
    [[nodiscard]] std::size_t size() const noexcept { return m_entries.size(); }
    [[nodiscard]] Dictionary publish() const;
    [[nodiscard]] std::size_t heapBytes() const noexcept;

private:
    struct Arena;
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t id = 0; // 0 = free
        const char* text = nullptr;
    };

    [[nodiscard]] std::size_t slotOf(const Prepared& text) const noexcept;
    [[nodiscard]] TextId addTo(std::size_t slot, const Prepared& text);
    void beginAnew();
    void grow();

    Dictionary m_entries;
    std::shared_ptr<Arena> m_arena;
    std::vector<Slot> m_slots; // open addressing, power of two
};

} // namespace authloupe
