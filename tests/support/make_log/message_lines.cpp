// SPDX-License-Identifier: GPL-3.0-or-later
#include "make_log/traffic.h"

namespace authloupe::makelog {

// A message on its connection. Back to MessageStart when it is complete.
void Traffic::messageLine(Actor& actor)
{
    const Id mid = actor.mid;
    const std::string& from = m_words.mailboxes[actor.user % m_words.mailboxes.size()];
    switch (actor.stage) {
    case Stage::MessageStart:
        actor.mid = m_nextMid++;
        actor.recipients = static_cast<std::uint8_t>(1 + m_random.below(3));
        actor.done = 0;
        writeMessageStart(m_out, actor.tally, actor.mid, actor.id);
        actor.stage = Stage::MessageFrom;
        break;
    case Stage::MessageFrom:
        writeMessageFrom(m_out, mid, actor.id, from);
        actor.stage = Stage::MessageTo;
        break;
    case Stage::MessageTo:
        writeMessageTo(m_out, actor.tally, mid, actor.id, actor.done,
                       m_words.mailboxes[(mid + actor.done) % m_words.mailboxes.size()]);
        if (++actor.done == actor.recipients) {
            actor.done = 0;
            actor.stage = Stage::MessageReady;
        }
        break;
    default:
        if (actor.done == 0) {
            m_out.line("MID ", mid, " Message-ID '<", mid * 7919, ".", actor.id, "@mail.example.com>'");
        } else if (actor.done == 1) {
            m_out.line("MID ", mid, " Subject 'Order ", mid % 10007, " has been received'");
        } else {
            m_out.line("MID ", mid, " ready ", 900 + mid % 90000, " bytes from <", from, ">");
            --actor.messages;
            ++actor.processing;
            actor.stage = Stage::MessageStart;
            break;
        }
        ++actor.done;
        break;
    }
}

// What the appliance does with a message after it was taken in: the bulk of a real log, none of it about
// connections. (AsyncOS 7.6.3 log)
void Traffic::processingLine(Actor& actor)
{
    const Id mid = actor.mid - actor.processing + 1;
    const std::string& from = m_words.mailboxes[actor.user % m_words.mailboxes.size()];
    const bool spam = mid % 9 == 0;
    bool complete = false;
    switch (actor.done++) {
    case 0:
        m_out.line("MID ", mid,
                   " matched all recipients for per-recipient policy DEFAULT in the inbound table");
        break;
    case 1:
        m_out.line("MID ", mid, " interim verdict using engine: CASE spam ", spam ? "positive" : "negative");
        break;
    case 2: m_out.line("MID ", mid, " using engine: CASE spam ", spam ? "positive" : "negative"); break;
    case 3:
        if (spam) {
            m_out.line("Message aborted MID ", mid, " Dropped by CASE");
        } else {
            m_out.line("MID ", mid, " interim AV verdict using Sophos CLEAN");
        }
        break;
    case 4:
        if (spam) {
            m_out.line("Message finished MID ", mid, " done");
            complete = true;
        } else {
            m_out.line("MID ", mid, " antivirus negative ");
        }
        break;
    case 5: m_out.line("MID ", mid, " attachment 'report_", mid % 1000, ".pdf'"); break;
    case 6: m_out.line("MID ", mid, " Outbreak Filters: verdict negative"); break;
    case 7: m_out.line("MID ", mid, " DKIM: cannot sign - no profile matches ", from); break;
    case 8:
        m_out.line("MID ", mid, " queued for delivery");
        complete = m_options.mix == Mix::Auth || mid % 2 == 0;
        actor.id = complete ? 0 : m_nextMid++; // the copy that a filter makes
        break;
    case 9: m_out.line("Start MID ", actor.id, " ICID 0"); break;
    case 10:
        m_out.line("MID ", actor.id, " was generated based on MID ", mid, " by bcc filter 'Archive'");
        break;
    case 11: m_out.line("MID ", actor.id, " ICID 0 From: <", from, ">"); break;
    case 12: m_out.line("MID ", actor.id, " ICID 0 RID 0 To: <archive@corp.example.net>"); break;
    case 13: m_out.line("MID ", actor.id, " DomainKeys: cannot sign - no profile matches ", from); break;
    case 14: m_out.line("MID ", actor.id, " ready ", 900 + mid % 90000, " bytes from <", from, ">"); break;
    default:
        m_out.line("MID ", actor.id, " queued for delivery");
        complete = true;
        break;
    }
    if (complete) {
        actor.done = 0;
        actor.stage = --actor.processing == 0 ? Stage::Finished : Stage::Processing;
    }
}

// Lines that belong to no connection, whatever they look like.
void Traffic::applianceLine()
{
    switch (m_random.below(8)) {
    case 0:
        m_out.line("SMTP Auth forward server connection to relay.corp.example.net, port 25, interface ",
                   kLocalAddress, ", ", m_random.below(10), " connections available");
        break;
    case 1:
        m_out.levelLine("Warning",
                        "SMTP Auth LDAP query failed, possible LDAP misconfiguration or unreachable server.");
        break;
    case 2: m_out.line("ICID 0 TCPREFUSE SG BLACKLIST match sbrs[-10.0:-0.5] SBRS -9.9"); break;
    case 3:
        m_out.line("Bounced: DCID 0 MID ", m_nextMid - 1,
                   " to RID 0 - 5.1.2 - Bad destination host ('000', ['DNS Hard Error looking up "
                   "nowhere.example']) []");
        break;
    case 4: m_out.line("ISQ: Tagging MID ", m_nextMid - 1, " for quarantine"); break;
    case 5:
        m_out.line("MID ", m_nextMid - 1, " was too big (", 262145 + m_random.below(90000),
                   "/262144) for scanning by Outbreak Filters");
        break;
    default:
        m_out.line("Status: CPULd ", m_random.below(60),
                   " DskIO 0 RAMUtil 21 QKUsd 1000 QKFre 8387608 CrtMID ", m_nextMid, " CrtICID ", m_nextIcid,
                   " CrtDCID ", m_nextDcid, " InjMsg 0 InjRcp 0");
        break;
    }
}

} // namespace authloupe::makelog
