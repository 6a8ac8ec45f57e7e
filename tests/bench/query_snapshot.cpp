// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/query_snapshot.h"

#include "support/make_log/random.h"

#include <array>
#include <string>
#include <vector>

namespace authloupe::bench {

namespace {

using makelog::Random;

constexpr std::int64_t kStart = 1'680'000'000;
constexpr std::size_t kOpenAtOnce = 900;

std::string number(std::size_t value)
{
    return std::to_string(value);
}

std::string addressText(std::size_t i)
{
    const std::size_t mixed = i * 2'654'435'761U;
    return number(1 + mixed % 223) + '.' + number(mixed / 223 % 256) + '.' + number(mixed / 57'088 % 256)
           + '.' + number(i % 256);
}

std::string mailAddress(std::size_t i)
{
    return "user" + number(i * 7919 % 100'003) + "@example" + number(i % 53) + ".com";
}

class Filler final {
public:
    Filler(SessionStore& store, std::size_t sessions) : m_store(store), m_sessions(sessions)
    {
        for (const char* const name : {"mail.@20230328T104000.s", "mail.current"}) {
            FileInfo& file = store.files().emplace_back();
            file.path = std::string("/logs/") + name;
            file.name = name;
            file.utcOffset = -21'600;
        }
        (void)store.appliance("420D4FEA709365BFB3E3");
        (void)store.appliance("0AF2EE5E709365BFB3E3");
    }

    void fill()
    {
        std::array<SessionRow, kOpenAtOnce> open{};
        for (std::size_t i = 0; i < m_sessions; ++i) {
            const SessionRow row = addSession(i);
            open[i % open.size()] = row;
            const SessionRow any =
                open[m_random.below(static_cast<std::uint32_t>(std::min(i + 1, open.size())))];
            if (m_random.chance(70))
                addAttempt(any, i);
            if (m_random.chance(60))
                addMessage(any, i);
        }
    }

private:
    using Texts = std::vector<TextId>;

    Texts intern(TextKind kind, std::size_t count, std::string (*text)(std::size_t))
    {
        Texts ids;
        for (std::size_t i = 0; i < count; ++i)
            ids.push_back(m_store.intern(kind, text(i)));
        return ids;
    }

    // Few addresses, users and so on make most of a log.
    static TextId skewed(Random& random, const Texts& ids)
    {
        return ids[random.below(random.below(static_cast<std::uint32_t>(ids.size())) + 1)];
    }

    [[nodiscard]] FileIndex fileOf(std::size_t i) const
    {
        return FileIndex{static_cast<std::uint16_t>(i < m_sessions / 2 ? 0 : 1)};
    }

    SessionRow addSession(std::size_t i)
    {
        Random& random = m_random;
        Session s;
        s.connectionId = (random.chance(70) ? 644'374'000U : 76'943'000U) + i;
        s.firstTime.seconds = kStart + static_cast<std::int64_t>(i / 5);
        s.lastTime.seconds = s.firstTime.seconds + random.below(60);
        s.first = {i * 900, static_cast<std::uint32_t>(i * 10), fileOf(i)};
        s.last = {i * 900 + 800, static_cast<std::uint32_t>(i * 10 + 9), fileOf(i)};
        s.remoteAddress = skewed(random, m_addresses);
        s.reverseDns = random.chance(80) ? skewed(random, m_hosts) : kAbsentText;
        s.listener = random.of(m_listeners);
        s.policy = skewed(random, m_policies);
        s.tls = random.chance(60) ? random.of(m_tls) : kAbsentText;
        s.messages = random.below(5);
        s.recipients = random.below(20);
        s.remotePort = random.chance(30) ? 25 : 0;
        s.appliance = ApplianceIndex{static_cast<std::uint16_t>(random.below(2))};
        s.direction = random.chance(70) ? Direction::Inbound : Direction::Outbound;
        s.end = random.chance(95) ? End::Closed : End::Lost;
        s.verified = static_cast<ReverseDnsVerified>(random.below(3));
        s.authenticatedWithoutTls = static_cast<YesNo>(random.below(3));
        s.openingSeen = random.chance(99);
        if (random.chance(10))
            s.troubles = TroubleMask{1} << random.below(kTroubleCount);
        return m_store.appendSession(s);
    }

    void addAttempt(SessionRow session, std::size_t i)
    {
        Attempt a;
        a.session = session;
        a.time.seconds = kStart + static_cast<std::int64_t>(i / 5);
        a.position = {i * 900 + 400, static_cast<std::uint32_t>(i * 10 + 4), fileOf(i)};
        // Who tries again mostly tries the same.
        Random ofSession(raw(session));
        Random& who = m_random.chance(90) ? ofSession : m_random;
        a.user = who.chance(70) ? skewed(who, m_users) : kAbsentText;
        a.mechanism = who.of(m_mechanisms);
        a.profile = who.of(m_profiles);
        a.result = m_random.chance(40) ? AttemptResult::Failed : AttemptResult::Succeeded;
        if (a.user == kAbsentText && a.result == AttemptResult::Failed)
            a.response = skewed(m_random, m_responses);
        m_store.appendAttempt(a);
    }

    // Comes in on an inbound connection, or goes out on an outbound one.
    void addMessage(SessionRow session, std::size_t i)
    {
        Message message;
        message.mid = i + 1;
        message.time.seconds = kStart + static_cast<std::int64_t>(i / 5);
        Random ofSession(raw(session));
        message.sender = skewed(m_random.chance(80) ? ofSession : m_random, m_senders);
        MessageFates fates;
        fates.bytes = 1000 + m_random.below(100'000);
        addUpTo(fates.delivered, m_random.below(3));
        addUpTo(fates.bounced, m_random.chance(3) ? 1 : 0);
        const MessageRow row = m_store.appendMessage(message, fates);
        if (m_store.session(session).direction == Direction::Outbound)
            m_store.appendDelivery(session, row, {1, 0, 0});
        else
            m_store.setOrigin(row, MessageOrigin::Received, session, kNoMessage);
    }

    SessionStore& m_store;
    std::size_t m_sessions;
    Random m_random{7};
    const Texts m_addresses = intern(TextKind::Address, 300'000, addressText);
    const Texts m_hosts = intern(TextKind::Host, 250'000, [](std::size_t i) {
        return "host-" + number(i * 7919 % 250'007) + ".dyn." + number(i % 977) + ".example.net";
    });
    const Texts m_users = intern(TextKind::User, 100'000, mailAddress);
    const Texts m_senders = intern(TextKind::Sender, 150'000, mailAddress);
    const Texts m_profiles =
        intern(TextKind::Profile, 12, [](std::size_t i) { return "Profile" + number(i); });
    const Texts m_mechanisms =
        intern(TextKind::Mechanism, 3, [](std::size_t i) { return "MECH" + number(i); });
    const Texts m_responses = intern(TextKind::Response, 2'000, [](std::size_t i) {
        return "('535', ['5.7.8 Error: authentication failed: reason " + number(i) + "'])";
    });
    const Texts m_listeners = intern(TextKind::Listener, 8, [](std::size_t i) {
        return "Data " + number(i) + " (10.0.0." + number(i) + ")";
    });
    const Texts m_policies = intern(TextKind::Policy, 20'000, [](std::size_t i) {
        return "ACCEPT SG GROUP" + number(i % 20) + " match sbrs[-1.0:10.0] SBRS " + (i % 3 == 0 ? "-" : "")
               + number(i % 10) + "." + number(i / 10 % 10) + " country Country " + number(i / 100);
    });
    const Texts m_tls = intern(TextKind::Tls, 30, [](std::size_t i) {
        return "TLS success protocol TLSv1.2 cipher CIPHER" + number(i);
    });
};

} // namespace

void fillStore(SessionStore& store, std::size_t sessions)
{
    Filler(store, sessions).fill();
}

} // namespace authloupe::bench
