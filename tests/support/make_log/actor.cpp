// SPDX-License-Identifier: GPL-3.0-or-later
#include "make_log/traffic.h"

namespace authloupe::makelog {

namespace {

// Shares of inbound connections in percent, in the order of Kind without Relay; the rest are probes.
struct Shares {
    std::uint32_t rejected, mail, client, guessing, outbound;
    std::uint8_t mostMessages;
};
constexpr Shares kMailShares{68, 18, 6, 3, 9, 6};
constexpr Shares kAuthShares{18, 14, 36, 26, 10, 2};

std::uint8_t small(std::uint32_t value)
{
    return static_cast<std::uint8_t>(value);
}

} // namespace

const Host& Traffic::inboundHost(const Actor& actor) const
{
    return actor.kind == Kind::Client ? m_words.clients[actor.host] : m_words.strangers[actor.host];
}

const Host& Traffic::outboundHost(const Actor& actor) const
{
    return actor.kind == Kind::Relay ? m_words.smartHosts[actor.host] : m_words.destinations[actor.host];
}

Actor Traffic::newActor()
{
    const Shares& shares = m_options.mix == Mix::Mail ? kMailShares : kAuthShares;
    return m_random.chance(shares.outbound) ? outbound() : inbound();
}

// Guessing: one address tries many names. Spraying: many addresses try one person. Now and then somebody gets
// in.
void Traffic::chooseGuess(Actor& actor)
{
    if (m_attackLeft == 0) {
        m_attackLeft = 50 + m_random.below(1500);
        m_attackSprays = m_random.chance(40);
        m_attackHost = m_random.below(static_cast<std::uint32_t>(m_words.strangers.size()));
        m_attackUser = m_random.below(static_cast<std::uint32_t>(m_words.users.size()));
    }
    --m_attackLeft;
    actor.user = m_attackUser;
    actor.host = m_attackHost;
    if (m_attackSprays) {
        actor.host = m_random.below(static_cast<std::uint32_t>(m_words.strangers.size()));
    } else {
        const auto names = static_cast<std::uint32_t>(m_words.users.size() + m_words.guesses.size());
        actor.user = m_random.below(names);
    }
    actor.attempts = small(1 + m_random.below(3));
    actor.succeeds = m_random.below(200) == 0 && actor.user < m_words.users.size();
    actor.messages = small(actor.succeeds ? 1 + m_random.below(4) : 0);
}

Actor Traffic::inbound()
{
    const Shares& shares = m_options.mix == Mix::Mail ? kMailShares : kAuthShares;
    Actor actor;
    actor.stage = Stage::Open;
    actor.id = m_nextIcid++;
    actor.host = m_random.below(static_cast<std::uint32_t>(m_words.strangers.size()));
    actor.lost = m_random.chance(8);
    const std::uint32_t draw = m_random.below(100);
    if (draw < shares.rejected) {
        actor.kind = Kind::Rejected;
    } else if (draw < shares.rejected + shares.mail) {
        actor.kind = Kind::Mail;
        actor.user = m_random.below(static_cast<std::uint32_t>(m_words.mailboxes.size())); // only as sender
        actor.messages = small(1 + m_random.below(shares.mostMessages));
    } else if (draw < shares.rejected + shares.mail + shares.client) {
        actor.kind = Kind::Client;
        actor.host = m_random.below(static_cast<std::uint32_t>(m_words.clients.size()));
        actor.user = m_random.below(static_cast<std::uint32_t>(m_words.users.size()));
        actor.succeeds = m_random.chance(96);
        actor.attempts = small(m_random.chance(92) ? 1 : 2 + m_random.below(2));
        const bool sends = m_options.mix == Mix::Mail || m_random.chance(40);
        actor.messages = small(actor.succeeds && sends ? 1 + m_random.below(shares.mostMessages) : 0);
    } else if (draw < shares.rejected + shares.mail + shares.client + shares.guessing) {
        actor.kind = Kind::Guessing;
        chooseGuess(actor);
    } else {
        actor.kind = Kind::Probe;
    }
    return actor;
}

Actor Traffic::outbound()
{
    Actor actor;
    actor.stage = Stage::DeliveryOpen;
    actor.tally.inbound = false;
    actor.id = m_nextDcid++;
    actor.kind = m_random.chance(60) ? Kind::Relay : Kind::Mail;
    const auto& hosts = actor.kind == Kind::Relay ? m_words.smartHosts : m_words.destinations;
    actor.host = m_random.below(static_cast<std::uint32_t>(hosts.size()));
    actor.refused = actor.kind == Kind::Relay && m_random.chance(6);
    actor.messages = small(1 + m_random.below(m_options.mix == Mix::Mail ? 9 : 2));
    return actor;
}

// A connection that was opened before the file began. Its first line here is always one that belongs to it
// without doubt.
Actor Traffic::underway()
{
    Actor actor = newActor();
    const bool half = m_random.chance(50);
    if (actor.stage == Stage::DeliveryOpen) {
        actor.stage = half && actor.kind == Kind::Relay ? Stage::DeliveryAuth : Stage::DeliveryStart;
        return actor;
    }
    if (actor.attempts > 0 && half) {
        actor.stage = Stage::Attempts;
    } else {
        actor.stage = actor.messages > 0 ? Stage::MessageStart : Stage::Close;
    }
    return actor;
}

} // namespace authloupe::makelog
