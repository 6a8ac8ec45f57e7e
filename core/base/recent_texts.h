// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dictionary.h"
#include "base/same_text.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace authloupe {

// In front of a TextStore whose texts are few and come again and again, such as listeners and policies: tells
// the id of a text that was asked for lately by its length and its end, without a hash of the whole of it.
class RecentTexts final {
public:
    // The id of `text` in `store`, which must be the same store in every call until clear().
    [[nodiscard]] TextId intern(TextStore& store, std::string_view text)
    {
        Slot& slot = m_slots[placeOf(text)];
        if (sameText(slot.text, text) && slot.id != kAbsentText)
            return slot.id;
        slot.id = store.intern(text);
        slot.text = store.text(slot.id);
        return slot.id;
    }
    // Before the store begins anew.
    void clear() noexcept { m_slots.fill(Slot{}); }

private:
    static constexpr unsigned kBits = 6;
    struct Slot {
        std::string_view text;   // of the store
        TextId id = kAbsentText; // free
    };

    [[nodiscard]] static std::size_t placeOf(std::string_view text) noexcept
    {
        constexpr std::uint64_t kGoldenRatio = 0x9E3779B97F4A7C15ULL;
        const std::size_t size = text.size();
        std::uint64_t word = size;
        if (size >= sizeof word)
            word += detail::wordAt<std::uint64_t>(text.data() + size - sizeof word);
        else if (size >= sizeof(std::uint32_t))
            word += detail::wordAt<std::uint32_t>(text.data());
        return static_cast<std::size_t>((word * kGoldenRatio) >> (64U - kBits));
    }

    std::array<Slot, std::size_t{1} << kBits> m_slots{};
};

} // namespace authloupe
