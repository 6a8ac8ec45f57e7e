// SPDX-License-Identifier: GPL-3.0-or-later
#include "make_log/story.h"

#include <algorithm>
#include <array>

namespace authloupe::makelog {

namespace {

constexpr std::string_view kProfile = "IncomingAuthentication";

} // namespace

Story::Story(const Options& options, LineWriter& out, Truth& truth)
    : m_options(options),
      m_out(out),
      m_truth(truth),
      m_random(options.seed),
      m_words(m_random, 400, 120)
{}

void Story::run()
{
    planDay();
    std::ranges::stable_sort(m_plan, {}, &Planned::when);
    for (const Planned& planned : m_plan) {
        Script script(m_lines, planned.when);
        planned.part(script);
    }
    std::ranges::stable_sort(m_lines, {}, &Script::Line::when);

    m_out.setTime(m_options.start);
    if (m_options.header) {
        m_out.line("Begin Logfile");
        m_out.line("Version: 15.0.1-030 SN: 4229A0B1C2D3E4F50617-0123456789AB");
        m_out.line("Time offset from UTC: 3600 seconds");
    }
    for (const Script::Line& line : m_lines) {
        if (line.when != m_out.time()) {
            m_out.setTime(line.when);
        }
        m_out.line(line.body);
    }
}

void Story::at(Seconds when, Part part)
{
    m_plan.push_back({when, std::move(part)});
}

void Story::at(std::string_view clockText, Part part)
{
    at(clock(clockText), std::move(part));
}

// "08:40" on the day of the story.
Seconds Story::clock(std::string_view hoursAndMinutes) const
{
    const Seconds midnight = m_options.start - m_options.start % 86400;
    const auto digit = [&](std::size_t i) { return static_cast<Seconds>(hoursAndMinutes[i] - '0'); };
    return midnight + (digit(0) * 10 + digit(1)) * 3600 + (digit(3) * 10 + digit(4)) * 60;
}

void Story::close(Script& script, Tally& tally, Id id)
{
    script.wait(1 + m_random.below(4));
    writeClose(script, tally, id);
    m_truth.finish(tally);
}

void Story::openedEarlier(Script& script)
{
    Tally tally;
    const Id id = m_nextIcid - 40;
    writeInboundAuth(script, m_truth, tally, id, Result::Succeeded, m_words.users[7], "PLAIN", kProfile);
    message(script, tally, id, m_words.mailboxes[7], 2);
    close(script, tally, id);
}

void Story::message(Script& script, Tally& tally, Id id, std::string_view from, std::uint32_t recipients)
{
    const Id mid = m_nextMid++;
    writeMessageStart(script, tally, mid, id);
    writeMessageFrom(script, mid, id, from);
    for (std::uint32_t rid = 0; rid < recipients; ++rid) {
        writeMessageTo(script, tally, mid, id, rid, m_random.of(m_words.mailboxes));
    }
    script.wait(m_random.below(2));
    script.line("MID ", mid, " Message-ID '<", mid * 7919, "@mail.example.com>'");
    script.line("MID ", mid, " Subject 'Order ", mid % 9973, "'");
    script.line("MID ", mid, " ready ", 1200 + mid * 37 % 60000, " bytes from <", from, ">");
    script.line("MID ", mid,
                " matched all recipients for per-recipient policy DEFAULT in the outbound table");
    script.line("MID ", mid, " antivirus negative ");
    script.line("MID ", mid, " queued for delivery");
}

void Story::submission(Script& script, const Host& host, const Login& login, std::uint32_t messages,
                       std::uint32_t recipients)
{
    Tally tally;
    const Id id = m_nextIcid++;
    writeInboundOpened(script, m_truth, tally, id, kSubmission, host);
    writePolicy(script, id, "ACCEPT", "SUBMISSION", "ALL", m_random.chance(50) ? "None" : "rfc1918");
    script.wait(1);
    if (m_random.chance(80)) {
        writeInboundTls(script, tally, id, true);
    }
    for (std::uint32_t i = 0; i < login.failures; ++i) {
        script.wait(1 + m_random.below(5));
        writeInboundAuth(script, m_truth, tally, id, Result::Failed, login.user, login.mechanism, kProfile);
    }
    if (login.succeeds) {
        script.wait(1 + m_random.below(3));
        writeInboundAuth(script, m_truth, tally, id, Result::Succeeded, login.user, login.mechanism,
                         kProfile);
    }
    std::string from{login.user};
    if (from.find('@') == std::string::npos) {
        from += "@example.com";
    }
    for (std::uint32_t i = 0; i < messages; ++i) {
        script.wait(1);
        message(script, tally, id, from, recipients);
    }
    if (!login.succeeds && m_random.chance(30)) {
        writeLost(script, tally, id);
    }
    close(script, tally, id);
}

void Story::strangersMail(Script& script, const Host& host)
{
    static constexpr std::array<std::string_view, 4> kScores{"None", "5.6", "3.9", "1.2"};
    Tally tally;
    const Id id = m_nextIcid++;
    writeInboundOpened(script, m_truth, tally, id, kListener, host);
    writePolicy(script, id, "ACCEPT", "UNKNOWNLIST", "sbrs[-1.0:10.0]", m_random.of(kScores));
    script.wait(1);
    if (m_random.chance(60)) {
        writeInboundTls(script, tally, id, m_random.chance(90));
    }
    message(script, tally, id, m_random.of(m_words.mailboxes), 1);
    close(script, tally, id);
}

void Story::rejected(Script& script, const Host& host)
{
    Tally tally;
    const Id id = m_nextIcid++;
    writeInboundOpened(script, m_truth, tally, id, kListener, host);
    writePolicy(script, id, "REJECT", "BLOCKED_LIST", "sbrs[-10.0:-3.0]", "-8.4");
    writeClose(script, tally, id);
    m_truth.finish(tally);
}

void Story::ldapTrouble(Script& script, const Host& host, std::string_view user, std::uint32_t kind)
{
    Tally tally;
    const Id id = m_nextIcid++;
    writeInboundOpened(script, m_truth, tally, id, kSubmission, host);
    writePolicy(script, id, "ACCEPT", "SUBMISSION", "ALL", "None");
    script.wait(5);
    writeInboundAuthError(script, m_truth, tally, id, kind, user, kProfile);
    close(script, tally, id);
}

void Story::delivery(Script& script, const Host& host, std::string_view profile, std::string_view failure,
                     bool bounces)
{
    Tally tally;
    const Id id = m_nextDcid++;
    const Id mid = m_nextMid - 1 - m_random.below(6);
    writeOutboundOpened(script, m_truth, tally, id, host);
    if (m_random.chance(70)) {
        writeOutboundTls(script, tally, id);
    }
    script.wait(1);
    if (!profile.empty()) {
        writeOutboundAuth(script, m_truth, tally, id, host, profile, failure);
    }
    writeDeliveryStart(script, tally, id, mid, "[0]", 1);
    script.wait(1 + m_random.below(2));
    if (bounces) {
        writeBounce(script, tally, id, mid, 0);
    } else {
        script.line("Message done DCID ", id, " MID ", mid, " to RID [0] ");
        script.line("MID ", mid, " RID [0] Response '2.0.0 Ok: queued as 3j", mid * 48271, "'");
    }
    script.line("Message finished MID ", mid, " done");
    close(script, tally, id);
}

} // namespace authloupe::makelog
