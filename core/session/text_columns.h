// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "session/session_columns.h"

#include <array>

namespace authloupe {

// Which column holds the ids of which texts.
using SessionTextColumn = SessionColumns::Column<std::uint32_t> SessionColumns::*;
using AttemptTextColumn = AttemptColumns::Column<std::uint32_t> AttemptColumns::*;

template<class Column>
struct TextColumn {
    TextKind kind;
    Column ids;
};

inline constexpr std::array<TextColumn<SessionTextColumn>, 5> kSessionTexts{{
    {TextKind::Address, &SessionColumns::remoteAddress},
    {TextKind::Host, &SessionColumns::reverseDns},
    {TextKind::Listener, &SessionColumns::listener},
    {TextKind::Policy, &SessionColumns::policy},
    {TextKind::Tls, &SessionColumns::tls},
}};

inline constexpr std::array<TextColumn<AttemptTextColumn>, 4> kAttemptTexts{{
    {TextKind::User, &AttemptColumns::user},
    {TextKind::Mechanism, &AttemptColumns::mechanism},
    {TextKind::Profile, &AttemptColumns::profile},
    {TextKind::Response, &AttemptColumns::response},
}};

// Senders are in the messages.
static_assert(kSessionTexts.size() + kAttemptTexts.size() + 1 == kTextKindCount);

// kind is one of kAttemptTexts.
[[nodiscard]] constexpr AttemptTextColumn attemptTextColumn(TextKind kind) noexcept
{
    for (const auto& column : kAttemptTexts)
        if (column.kind == kind)
            return column.ids;
    return nullptr;
}

} // namespace authloupe
