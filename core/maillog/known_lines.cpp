// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/grammar_parts.h"

#include "base/ascii.h"

namespace authloupe::grammar {

namespace {

// Somebody signs in to the appliance itself: lines of the authentication, GUI and command line logs.
// (Elastic's samples of authentication logs; NetWitness)
bool isLookAlike(std::string_view body) noexcept
{
    const auto holds = [body]<Keyword K>() { return findWords<K>(body) != std::string_view::npos; };
    switch (ascii::lower(body.front())) {
    case 'u':
        return startsWith<"user ">(body)
               && (endsWith<" failed authentication.">(body)
                   || endsWith<" was authenticated successfully.">(body));
    case 'a': return startsWith<"an authentication attempt by the user ">(body);
    case 't':
        return startsWith<"the user ">(body)
               && (holds.operator()<" successfully logged on">() || holds.operator()<" logged out">()
                   || holds.operator()<" failed to log on">());
    case 'l': return startsWith<"login:">(body) || startsWith<"logout:">(body);
    case 'p':
        return startsWith<"pid ">(body)
               && (holds.operator()<" login from ">() || holds.operator()<" logged out of ">());
    default: return false;
    }
}

// `102503993 Sent: 'MAIL FROM:<…>'`: a line of an injection or domain debug log, whose number is an ICID or a
// DCID. (user guide 9.1.2)
bool isDebuggedConversation(std::string_view body) noexcept
{
    BodyCursor cursor(body);
    std::uint64_t id = 0;
    return cursor.takeNumber(id) && (cursor.take<" sent: ">() || cursor.take<" rcvd: ">());
}

// Lines of mail_logs that tell of no connection (AsyncOS 3.7 to 16): scanners, alerts, the appliance itself.
bool isOfNoInterest(std::string_view body) noexcept
{
    const auto begins = [body]<Keyword K>() { return startsWith<K>(body); };
    const auto holds = [body]<Keyword K>() { return findWords<K>(body) != std::string_view::npos; };
    switch (ascii::lower(body.front())) {
    case 'a':
        return begins.operator()<"amp ">() || begins.operator()<"amp:">()
               || begins.operator()<"alias match: ">()
               || (begins.operator()<"a ">() && holds.operator()<" alert was sent to ">());
    case 'c':
        return begins.operator()<"case ">() || begins.operator()<"case:">()
               || begins.operator()<"checkpoint ">() || begins.operator()<"could not fetch current virus ">();
    case 'd':
        return begins.operator()<"dkim: ">() || begins.operator()<"dmarc: ">()
               || begins.operator()<"domainkeys: ">() || begins.operator()<"dns temporary failure ">()
               || begins.operator()<"dns query network error ">() || begins.operator()<"delivery of mid ">()
               || (begins.operator()<"done scanning ">() && holds.operator()<" remain in queue">())
               || begins.operator()<"data will be sent to ecs client ">();
    case 'e': return begins.operator()<"euq: ">() || begins.operator()<"error while sending alert: ">();
    case 'f': return begins.operator()<"failed to bootstrap the dns resolver">();
    case 'g':
        return begins.operator()<"graymail ">() || begins.operator()<"graymail: ">()
               || begins.operator()<"global unsubscribe matched entry ">();
    case 'i': return begins.operator()<"isq: ">() || begins.operator()<"internal smtp ">();
    case 'l':
        return begins.operator()<"ldap: ">() || begins.operator()<"ldap group query ">()
               || begins.operator()<"lame dns referral">() || begins.operator()<"log error: ">();
    case 'n': return begins.operator()<"no valid ip addresses found for delivery to ">();
    case 'o': return begins.operator()<"outbreak rule: ">() || begins.operator()<"outbreak filters">();
    case 'q': return begins.operator()<"queue: checkpoint ">();
    case 'r': return begins.operator()<"rpc ">() || begins.operator()<"received an invalid dns response: ">();
    case 's':
        return begins.operator()<"status: ">() || begins.operator()<"sdr: ">() || begins.operator()<"spf: ">()
               || begins.operator()<"senderbase upload: ">() || begins.operator()<"system is coming up">()
               || begins.operator()<"service ldap communication error">()
               || begins.operator()<"start delivery of mid ">()
               || (begins.operator()<"scanning ">() && holds.operator()<" for expiration candidates">());
    case 'u':
        return begins.operator()<"url_rep_client: ">()
               || begins.operator()<"url category definitions have changed">();
    case 'v': return begins.operator()<"vof rule: ">();
    case 'y': return begins.operator()<"your \"">() && holds.operator()<" key will expire in ">();
    default: return false;
    }
}

} // namespace

EventKind knownLine(std::string_view body) noexcept
{
    if (isOfNoInterest(body) || isDebuggedConversation(body))
        return EventKind::Ignored;
    return isLookAlike(body) ? EventKind::LookAlike : EventKind::NotUnderstood;
}

// What scanners and filters say of a message. Half of a log is this, so the first letter decides.
EventKind knownBehindMid(std::string_view rest) noexcept
{
    const auto begins = [rest]<Keyword K>() { return startsWith<K>(rest); };
    const auto known = [&] {
        switch (ascii::lower(rest.front())) {
        case 'a':
            return begins.operator()<"antivirus ">() || begins.operator()<"attachment ">()
                   || begins.operator()<"amp ">();
        case 'b': return begins.operator()<"brightmail ">();
        case 'c':
            return begins.operator()<"custom log entry: ">() || begins.operator()<"case ">()
                   || begins.operator()<"could not be split">()
                   || begins.operator()<"could not convert character set: ">();
        case 'd':
            return begins.operator()<"dkim: ">() || begins.operator()<"domainkeys: ">()
                   || begins.operator()<"dmarc: ">() || begins.operator()<"dlp ">()
                   || begins.operator()<"deleted from quarantine ">()
                   || begins.operator()<"deleted from all quarantines">();
        case 'e': return begins.operator()<"enqueued for ">();
        case 'f': return begins.operator()<"from: <">(); // of the appliance's own mail: `… total recipients`
        case 'g':
            return begins.operator()<"graymail ">() || begins.operator()<"graymail: ">()
                   || begins.operator()<"global unsubscribe matched entry ">();
        case 'i':
            return begins.operator()<"interim verdict using engine: ">()
                   || begins.operator()<"interim av verdict using ">()
                   || begins.operator()<"incomingrelay(">();
        case 'm': return begins.operator()<"masquerading ">();
        case 'o': return begins.operator()<"outbreak filters: ">();
        case 'q': return begins.operator()<"quarantined to ">() || begins.operator()<"quarantine \"">();
        case 'r':
            return begins.operator()<"released from quarantine ">()
                   || begins.operator()<"released from all quarantines">()
                   || begins.operator()<"released (attachments stripped) from ">();
        case 's': return begins.operator()<"sdr: ">() || begins.operator()<"spf: ">();
        case 'u': return begins.operator()<"using engine: ">() || begins.operator()<"url ">();
        case 'v': return begins.operator()<"virus threat level">();
        case 'w': return begins.operator()<"was too big (">();
        default: return false;
        }
    };
    return known() ? EventKind::Ignored : EventKind::NotUnderstood;
}

} // namespace authloupe::grammar
