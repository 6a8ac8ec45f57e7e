// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/recent_texts.h"
#include "session/session.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace authloupe {

using SegmentTexts = std::array<Dictionary, kTextKindCount>;

// The texts that the entries of a stretch name, while it is read. One thread.
class StretchTexts final {
public:
    [[nodiscard]] TextStore& store(TextKind kind) noexcept
    {
        return m_stores[static_cast<std::size_t>(kind)];
    }
    // kAbsentText when it is empty.
    [[nodiscard]] TextId intern(TextKind kind, std::string_view text)
    {
        if (text.empty())
            return kAbsentText;
        return isOfFew(kind) ? m_recent[static_cast<std::size_t>(kind)].intern(store(kind), text)
                             : store(kind).intern(text);
    }
    // Hands out everything and begins anew.
    [[nodiscard]] SegmentTexts takeAll()
    {
        SegmentTexts texts;
        std::ranges::transform(m_stores, texts.begin(), [](TextStore& store) { return store.takeAll(); });
        std::ranges::for_each(m_recent, &RecentTexts::clear);
        return texts;
    }

private:
    // Kinds of which a log has a few hundred at most, unless somebody is up to something.
    [[nodiscard]] static constexpr bool isOfFew(TextKind kind) noexcept
    {
        return kind != TextKind::User && kind != TextKind::Address && kind != TextKind::Host
               && kind != TextKind::Sender;
    }

    std::array<TextStore, kTextKindCount> m_stores;
    std::array<RecentTexts, kTextKindCount> m_recent;
};

} // namespace authloupe
