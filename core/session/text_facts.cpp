// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/text_facts.h"

namespace authloupe {

namespace {

template<class Facts>
const Facts& remembered(std::vector<std::optional<Facts>>& known, const Dictionary& texts, TextId id,
                        Facts (*takeApart)(std::string_view) noexcept)
{
    if (known.empty())
        known.resize(texts.size() + 1);
    std::optional<Facts>& facts = known[raw(id)];
    if (!facts)
        facts = takeApart(texts.text(id));
    return *facts;
}

} // namespace

const ListenerFacts& TextFacts::listener(TextId id)
{
    return remembered(m_listeners, m_snapshot.texts(TextKind::Listener), id, takeApartListener);
}

const PolicyFacts& TextFacts::policy(TextId id)
{
    return remembered(m_policies, m_snapshot.texts(TextKind::Policy), id, takeApartPolicy);
}

const TlsFacts& TextFacts::tls(TextId id)
{
    return remembered(m_tls, m_snapshot.texts(TextKind::Tls), id, takeApartTls);
}

} // namespace authloupe
