// SPDX-License-Identifier: GPL-3.0-or-later
#include "make_log/story.h"

#include <array>

namespace authloupe::makelog {

namespace {

constexpr std::string_view kVictim = "marie.moreau@example.com";
const Host kGuesser{"192.0.2.177", "unknown", false};
const Host kSpammer{"192.0.2.209", "vps209.example.net", true};

// More of the day's traffic in the morning and after lunch: hour of the day for each draw.
constexpr std::array<Seconds, 20> kBusyHours{7,  8,  8,  9,  9,  9,  10, 10, 10, 11,
                                             11, 12, 13, 14, 14, 14, 15, 16, 17, 18};

} // namespace

void Story::planDay()
{
    at(m_options.start, [this](Script& script) { openedEarlier(script); });
    planStaff();
    planStrangers();
    planGuessing();
    planSpraying();
    planAbuse();
    planLdapOutage();
    planDeliveries();
    // Somebody is still connected when the file ends.
    at("19:59", [this](Script& script) {
        Tally tally;
        const Id id = m_nextIcid++;
        script.wait(40);
        writeInboundOpened(script, m_truth, tally, id, kSubmission, m_words.clients[11]);
        writePolicy(script, id, "ACCEPT", "SUBMISSION", "ALL", "rfc1918");
        script.wait(1);
        writeInboundAuth(script, m_truth, tally, id, Result::Succeeded, m_words.users[11], "PLAIN",
                         "IncomingAuthentication");
        m_truth.finish(tally);
    });
}

void Story::planStaff()
{
    for (std::uint32_t i = 0; i < 75; ++i) {
        const std::uint32_t person = m_random.below(60);
        const Seconds when = clock("00:00") + m_random.of(kBusyHours) * 3600 + m_random.below(3600);
        const std::uint32_t mistakes = m_random.chance(9) ? 1 : 0;
        at(when, [this, person, mistakes](Script& script) {
            const std::string_view mechanism = person % 4 == 0 ? "LOGIN" : "PLAIN";
            submission(script, m_words.clients[person], {m_words.users[person], mechanism, mistakes, true}, 1,
                       1 + m_random.below(3));
        });
    }
    // A printer whose password was changed and never told to it.
    for (std::uint32_t i = 0; i < 22; ++i) {
        at(clock("06:20") + i * 2220, [this](Script& script) {
            submission(script, m_words.clients[150], {"scanner-2nd-floor", "LOGIN", 1, false}, 0, 0);
        });
    }
}

void Story::planStrangers()
{
    for (std::uint32_t i = 0; i < 130; ++i) {
        const std::uint32_t host = m_random.below(static_cast<std::uint32_t>(m_words.strangers.size()));
        const bool welcome = i < 50;
        at(clock("06:00") + 20 + m_random.below(13 * 3600), [this, host, welcome](Script& script) {
            if (welcome) {
                strangersMail(script, m_words.strangers[host]);
            } else {
                rejected(script, m_words.strangers[host]);
            }
        });
    }
}

// One address, many names, three tries on each connection.
void Story::planGuessing()
{
    for (std::uint32_t i = 0; i < 72; ++i) {
        at(clock("08:40") + i * 9, [this, i](Script& script) {
            const std::string& user =
                i % 3 == 0 ? m_words.users[i] : m_words.guesses[i % m_words.guesses.size()];
            submission(script, kGuesser, {user, "LOGIN", 3, false}, 0, 0);
        });
    }
}

// Many addresses, one name, few tries each; the last of them knows the password.
void Story::planSpraying()
{
    for (std::uint32_t i = 0; i < 64; ++i) {
        const bool last = i == 63;
        at(clock("11:38") + i * 11, [this, i, last](Script& script) {
            const Host& host = last ? kSpammer : m_words.strangers[i * 6];
            submission(script, host, {kVictim, "LOGIN", last ? 2U : 1U, last}, 0, 0);
        });
    }
}

// Before noon she still works from her desk; from ten past one the stranger sends in her name.
void Story::planAbuse()
{
    at("09:12", [this](Script& script) { submission(script, m_words.clients[40], {kVictim}, 1, 1); });
    at("10:47", [this](Script& script) { submission(script, m_words.clients[40], {kVictim}, 1, 2); });
    for (std::uint32_t i = 0; i < 10; ++i) {
        at(clock("13:10") + i * 140, [this](Script& script) {
            submission(script, kSpammer, {kVictim, "LOGIN"}, 3, 10 + m_random.below(6));
        });
        at(clock("13:11") + i * 140, [this](Script& script) {
            delivery(script, m_words.destinations[m_random.below(200)], {}, {}, true);
        });
    }
    // Locked at last.
    for (std::uint32_t i = 0; i < 6; ++i) {
        at(clock("13:40") + i * 75, [this](Script& script) {
            submission(script, kSpammer, {kVictim, "LOGIN", 2, false}, 0, 0);
        });
    }
}

void Story::planLdapOutage()
{
    at("10:15", [](Script& script) {
        script.line("SMTP Auth LDAP query failed, possible LDAP misconfiguration or unreachable server.");
    });
    for (std::uint32_t i = 0; i < 9; ++i) {
        at(clock("10:15") + 12 + i * 23, [this, i](Script& script) {
            ldapTrouble(script, m_words.clients[20 + i], m_words.users[20 + i], i % 3 == 2 ? 2U : 0U);
        });
    }
}

void Story::planDeliveries()
{
    static constexpr std::string_view kRefusal =
        "('535', ['5.7.8 Error: authentication failed: authentication failure'])";
    for (std::uint32_t i = 0; i < 90; ++i) {
        const Seconds when = clock("07:00") + m_random.of(kBusyHours) * 60 + m_random.below(11 * 3600);
        const bool relayed = i % 3 != 0;
        const bool refused = relayed && when >= clock("15:30") && when < clock("17:10");
        at(when, [this, relayed, refused](Script& script) {
            const Host& host = relayed ? m_words.smartHosts[0] : m_words.destinations[m_random.below(200)];
            delivery(script, host, relayed ? "OutboundAuthentication" : std::string_view{},
                     refused ? kRefusal : std::string_view{}, refused);
        });
    }
}

} // namespace authloupe::makelog
