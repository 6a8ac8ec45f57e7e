// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_snapshot.h"

#include "support/make_log/random.h"
#include "support/snapshot_builder.h"

#include <array>
#include <vector>

namespace authloupe::test {

namespace {

using makelog::Random;
using Texts = std::vector<std::string>;

// clang-format off
const Texts kUsers{"ironport", "IronPort", "bob", "Bob", "b", "", "=1+2", "'quoted", "a; b", "caf\xC3\xA9", "bad\xFF", "bob@example.com",
                   "bob@example.org", "\xEA\xB9\x80", "x\r\ny"};
const Texts kMechanisms{"PLAIN", "LOGIN", "CRAM-MD5"};
const Texts kProfiles{"IncomingAuthentication", "OutboundAuthentication", "with blanks in it"};
const Texts kResponses{"('535', ['5.7.8 Error: authentication failed'])", "('535', [\"can't\", 'two'])", "('000', ['timeout'])",
                       "LDAP server down", "535 5.7.8 Error: authentication failed"};
const Texts kAddresses{"10.0.0.1", "10.0.0.2", "9.255.0.1", "172.16.155.102", "2001:db8::1", "::1", "unknown", "10.0.0.300", "2001:DB8:0::1"};
const Texts kHosts{"unknown", "mail.example.com", "Mail.example.com", "mail.example.net", "host-10-0-0-1.example.org"};
const Texts kListeners{"IncomingMail (172.16.155.16)", "Data 1 (10.0.0.1)", "172.16.155.17", "Management (9.0.0.1)"};
const Texts kPolicies{"ACCEPT SG None match ALL SBRS None", "ACCEPT SG UNKNOWNLIST match sbrs[-1.0:10.0] SBRS 5.2 country United States",
                      "REJECT SG BLACKLIST match sbrs[-10.0:-2.5] SBRS -9.9 country Korea", "RELAY SG RELAYLIST match 10.0.0.0/8 SBRS rfc1918",
                      "ACCEPT SG GOOD match 205.188.105.0/24", "ACCEPT SG None match ALL SBRS -10.0"};
const Texts kTls{"TLS success protocol TLSv1.2 cipher ECDHE-RSA-AES256-GCM-SHA384", "TLS success protocol TLSv1 cipher AES128-SHA",
                 "TLS failed: [Errno 54] Connection reset by peer", "TLS was required but remote host did not initiate it"};
// clang-format on

std::optional<std::string> maybe(Random& random, const Texts& texts, std::uint32_t percent)
{
    return random.chance(percent) ? std::optional(random.of(texts)) : std::nullopt;
}

LogTime randomTime(Random& random)
{
    if (random.chance(2))
        return kNoTime;
    const LogTime start = at("2023-12-30 00:00:00");
    return LogTime{start.seconds + random.below(random.chance(5) ? 400'000'000 : 400'000)};
}

Session randomFacts(Random& random, std::uint16_t files)
{
    Session s;
    s.connectionId = random.chance(5) ? random.next() | 1 : 1 + random.below(5000);
    s.firstTime = randomTime(random);
    s.lastTime = random.chance(90) && s.firstTime.isValid() ? LogTime{s.firstTime.seconds + random.below(300)}
                                                            : randomTime(random);
    s.first.file = FileIndex{static_cast<std::uint16_t>(random.below(files))};
    s.last.file =
        random.chance(90) ? s.first.file : FileIndex{static_cast<std::uint16_t>(random.below(files))};
    s.first.line = 1 + random.below(100'000);
    s.last.line = s.first.line + random.below(50);
    s.messages = random.below(4);
    s.recipients = random.below(9);
    s.bounces = random.below(2);
    s.remotePort = random.chance(50) ? 25 : 0;
    s.appliance = ApplianceIndex{static_cast<std::uint16_t>(random.below(3))};
    s.direction = random.chance(70) ? Direction::Inbound : Direction::Outbound;
    s.end = static_cast<End>(random.below(4));
    s.verified = static_cast<ReverseDnsVerified>(random.below(3));
    s.openingSeen = random.chance(90);
    if (s.first.line % 4 == 0)
        s.troubles = s.first.line * 2'654'435'761U % (TroubleMask{1} << kTroubleCount);
    s.authenticatedWithoutTls = static_cast<YesNo>(s.first.line % 3);
    return s;
}

void addAttempts(SnapshotBuilder& builder, Random& random, std::size_t sessions)
{
    const std::size_t attempts = sessions * 3 / 4;
    for (std::size_t i = 0; i < attempts; ++i) {
        // A tenth of the connections tries again and again; attempts of different connections are mixed.
        const auto limit = static_cast<std::uint32_t>(random.chance(30) ? sessions / 10 + 1 : sessions);
        const bool outbound = random.chance(20);
        AttemptTexts texts{outbound ? std::nullopt : maybe(random, kUsers, 97),
                           maybe(random, kMechanisms, 90), maybe(random, kProfiles, 95),
                           maybe(random, kResponses, outbound ? 60 : 5)};
        LogPosition position;
        position.line = 1 + random.below(100'000);
        position.file = FileIndex{static_cast<std::uint16_t>(random.below(3))};
        builder.addAttempt(SessionRow{random.below(limit)}, static_cast<AttemptResult>(random.below(3)),
                           texts, randomTime(random), position);
    }
}

// Messages come in on inbound connections and go out on outbound ones; some are made of others.
void addMessages(SnapshotBuilder& builder, Random& random, std::size_t sessions)
{
    static const std::vector<std::string> kSenders{"",          "alice@example.com", "ALICE@example.org",
                                                   "bob+x@a.b", "Bob@example.com",   "ann"};
    SessionStore& store = builder.store();
    const auto below = [&random](std::size_t limit) {
        return random.below(static_cast<std::uint32_t>(limit));
    };
    for (std::size_t i = 0; i < sessions; ++i) {
        Message message;
        message.mid = i + 1;
        if (random.chance(90))
            message.sender = store.intern(TextKind::Sender, random.of(kSenders));
        MessageFates fates;
        fates.bytes = random.below(5000);
        addUpTo(fates.delivered, random.below(3));
        addUpTo(fates.bounced, random.below(2));
        const MessageRow row = store.appendMessage(message, fates);
        const SessionRow session{below(random.chance(30) ? sessions / 10 + 1 : sessions)};
        const bool outbound = store.session(session).direction == Direction::Outbound;
        if (outbound)
            store.appendDelivery(session, row, {1, 0, 0});
        else if (i > 10 && random.chance(20))
            store.setOrigin(row, static_cast<MessageOrigin>(2 + random.below(4)), kNoSession,
                            MessageRow{below(i)});
        else
            store.setOrigin(row, MessageOrigin::Received, session, kNoMessage);
    }
}

} // namespace

SnapshotPtr randomSnapshot(std::uint64_t seed, std::size_t sessions)
{
    Random random(seed);
    SnapshotBuilder builder;
    builder.addFile("mail.@20240101T000000.s", -21'600);
    builder.addFile("Mail.current");
    builder.addFile("a.log", 19'800);
    for (const std::string_view serial : {"", "420D4FEA", "0AF2EE5E"})
        (void)builder.store().appliance(serial);
    for (std::size_t i = 0; i < sessions; ++i)
        builder.addSession(randomFacts(random, 3), {maybe(random, kAddresses, 95), maybe(random, kHosts, 80),
                                                    maybe(random, kListeners, 95),
                                                    maybe(random, kPolicies, 90), maybe(random, kTls, 50)});
    if (sessions != 0)
        addAttempts(builder, random, sessions);
    if (sessions != 0)
        addMessages(builder, random, sessions);
    return builder.publish();
}

} // namespace authloupe::test
