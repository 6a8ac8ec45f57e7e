// SPDX-License-Identifier: GPL-3.0-or-later
#include "make_log/traffic.h"

#include <array>

namespace authloupe::makelog {

namespace {

constexpr std::array<std::string_view, 3> kProfiles{"IncomingAuthentication", "Staff LDAP", "Partners"};
constexpr std::array<std::string_view, 6> kGoodScores{"None", "5.6", "4.1", "rfc1918", "not enabled", "2.0"};
constexpr std::array<std::string_view, 5> kBadScores{"-9.5", "-10.0", "-3.7", "-4.0", "-7.2"};

Stage afterGreeting(const Actor& actor)
{
    if (actor.attempts > 0) {
        return Stage::Attempts;
    }
    if (actor.messages > 0) {
        return Stage::MessageStart;
    }
    return actor.lost ? Stage::Lost : Stage::Close;
}

} // namespace

void Traffic::attemptLine(Actor& actor)
{
    const bool guessed = actor.user >= m_words.users.size();
    const std::string& user =
        guessed ? m_words.guesses[actor.user - m_words.users.size()] : m_words.users[actor.user];
    const std::string_view profile = kProfiles.at(actor.user % kProfiles.size());
    --actor.attempts;
    if (m_random.below(100) == 0) {
        writeInboundAuthError(m_out, m_truth, actor.tally, actor.id, m_random.below(4), user, profile);
        return;
    }
    const bool succeeds = actor.attempts == 0 && actor.succeeds;
    std::string_view mechanism = actor.kind == Kind::Client ? "PLAIN" : "LOGIN";
    if (actor.user % 23 == 0) {
        mechanism = "CRAM-MD5";
    }
    writeInboundAuth(m_out, m_truth, actor.tally, actor.id, succeeds ? Result::Succeeded : Result::Failed,
                     user, mechanism, profile);
}

void Traffic::inboundLine(Actor& actor)
{
    const Id id = actor.id;
    switch (actor.stage) {
    case Stage::Open: {
        const bool submits = actor.kind == Kind::Client || actor.kind == Kind::Guessing;
        writeInboundOpened(m_out, m_truth, actor.tally, id, submits ? kSubmission : kListener,
                           inboundHost(actor));
        actor.stage = Stage::Policy;
        break;
    }
    case Stage::Policy:
        if (actor.kind == Kind::Rejected) {
            writePolicy(m_out, id, "REJECT", "BLACKLIST", "sbrs[-10.0:-2.5]", m_random.of(kBadScores));
            actor.stage = Stage::Close;
            break;
        }
        if (actor.kind == Kind::Client) {
            writePolicy(m_out, id, "ACCEPT", "STAFF", "198.51.100.0/24", "rfc1918");
        } else {
            writePolicy(m_out, id, "ACCEPT", "UNKNOWNLIST", "sbrs[-1.0:10.0]", m_random.of(kGoodScores));
        }
        actor.stage = m_random.chance(50) ? Stage::Tls : afterGreeting(actor);
        break;
    case Stage::Tls:
        if (actor.kind == Kind::Probe && m_random.chance(30)) {
            m_out.line("SMTP Auth (ICID ", id, ") was required but remote host did not initiate it");
        } else {
            writeInboundTls(m_out, actor.tally, id, actor.kind != Kind::Probe);
        }
        actor.stage = afterGreeting(actor);
        break;
    case Stage::Attempts:
        attemptLine(actor);
        actor.stage = afterGreeting(actor);
        break;
    case Stage::Lost:
        writeLost(m_out, actor.tally, id);
        actor.stage = Stage::Close;
        break;
    case Stage::Close:
        writeClose(m_out, actor.tally, id);
        m_truth.finish(actor.tally);
        actor.done = 0;
        actor.stage = actor.processing > 0 ? Stage::Processing : Stage::Finished;
        break;
    default:
        messageLine(actor);
        if (actor.stage == Stage::MessageStart) {
            actor.stage = afterGreeting(actor);
        }
        break;
    }
}

} // namespace authloupe::makelog
