// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/line_facts.h"
#include "session/snapshot.h"

#include <optional>
#include <vector>

namespace authloupe {

// Takes the listener, policy and TLS texts of a snapshot apart, each distinct text once. One thread uses it;
// the snapshot must outlive it.
class TextFacts final {
public:
    explicit TextFacts(const Snapshot& snapshot) : m_snapshot(snapshot) {}

    // All parts are empty for kAbsentText. References stay valid until the next call of the same function.
    [[nodiscard]] const ListenerFacts& listener(TextId id);
    [[nodiscard]] const PolicyFacts& policy(TextId id);
    [[nodiscard]] const TlsFacts& tls(TextId id);

private:
    template<class Facts>
    using Known =
        std::vector<std::optional<Facts>>; // by TextId; grown to the whole dictionary at the first use

    const Snapshot& m_snapshot;
    Known<ListenerFacts> m_listeners;
    Known<PolicyFacts> m_policies;
    Known<TlsFacts> m_tls;
};

} // namespace authloupe
