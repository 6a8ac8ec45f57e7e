// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <unordered_set>
#include <utility>
#include <vector>

namespace authloupe {

// A list without repetitions. One connection may try a hundred thousand user names: looking must not become
// quadratic.
class DistinctIds final {
public:
    void add(TextId id)
    {
        constexpr std::size_t kMostInList = 32;
        if (m_ids.size() < kMostInList) {
            if (std::ranges::find(m_ids, id) == m_ids.end())
                m_ids.push_back(id);
            return;
        }
        if (m_seen.empty())
            std::ranges::transform(m_ids, std::inserter(m_seen, m_seen.end()), raw<TextId>);
        if (m_seen.insert(raw(id)).second)
            m_ids.push_back(id);
    }

    [[nodiscard]] std::size_t size() const noexcept { return m_ids.size(); }
    [[nodiscard]] std::vector<TextId> take() { return std::move(m_ids); }

private:
    std::vector<TextId> m_ids;
    std::unordered_set<std::uint32_t> m_seen; // of m_ids, once they are many
};

} // namespace authloupe
