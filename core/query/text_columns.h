// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "session/session_columns.h"

#include <array>

namespace authloupe {

// Which column holds the ids of which texts.
template<class Columns>
struct TextColumn {
    TextKind kind;
    typename Columns::template Column<std::uint32_t> Columns::*ids;
};

inline constexpr std::array<TextColumn<SessionColumns>, 5> kSessionTexts{{
    {TextKind::Address, &SessionColumns::remoteAddress},
    {TextKind::Host, &SessionColumns::reverseDns},
    {TextKind::Listener, &SessionColumns::listener},
    {TextKind::Policy, &SessionColumns::policy},
    {TextKind::Tls, &SessionColumns::tls},
}};

inline constexpr std::array<TextColumn<AttemptColumns>, 4> kAttemptTexts{{
    {TextKind::User, &AttemptColumns::user},
    {TextKind::Mechanism, &AttemptColumns::mechanism},
    {TextKind::Profile, &AttemptColumns::profile},
    {TextKind::Response, &AttemptColumns::response},
}};

static_assert(kSessionTexts.size() + kAttemptTexts.size() == kTextKindCount);

} // namespace authloupe
