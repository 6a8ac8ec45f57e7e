// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "make_log/truth.h"
#include "make_log/vocabulary.h"

#include <cstdint>
#include <string_view>

// The line shapes that belong to a connection, each with its entry into the truth. `Out` has line(parts...):
// the bulk generator writes at once, the story collects and sorts. Shapes after Cisco 118570, 118500, 214631,
// AsyncOS 7.6.3 log.
namespace authloupe::makelog {

using Id = std::uint64_t;

template<class Out>
void writeInboundOpened(Out& out, Truth& truth, Tally& tally, Id id, std::string_view listener,
                        const Host& host)
{
    out.line("New SMTP ICID ", id, " interface ", listener, " address ", host.address, " reverse dns host ",
             host.name, " verified ", host.verified ? "yes" : "no");
    tally.inbound = tally.seen = tally.openSeen = true;
    truth.address(host.address);
}

template<class Out>
void writeOutboundOpened(Out& out, Truth& truth, Tally& tally, Id id, const Host& host)
{
    out.line("New SMTP DCID ", id, " interface ", kLocalAddress, " address ", host.address, " port 25");
    tally.inbound = false;
    tally.seen = tally.openSeen = true;
    truth.address(host.address);
}

template<class Out>
void writePolicy(Out& out, Id id, std::string_view action, std::string_view group, std::string_view match,
                 std::string_view score)
{
    out.line("ICID ", id, " ", action, " SG ", group, " match ", match, " SBRS ", score);
}

template<class Out>
void writeInboundTls(Out& out, Tally& tally, Id id, bool success)
{
    if (success) {
        out.line("ICID ", id, " TLS success protocol TLSv1.2 cipher ECDHE-RSA-AES256-GCM-SHA384");
    } else {
        out.line("ICID ", id, " TLS failed: [Errno 54] Connection reset by peer");
    }
    tally.seen = true;
}

template<class Out>
void writeOutboundTls(Out& out, Tally& tally, Id id)
{
    out.line("DCID ", id, " TLS success protocol TLSv1.2 cipher ECDHE-RSA-AES128-GCM-SHA256 ");
    tally.seen = true;
}

template<class Out>
void writeInboundAuth(Out& out, Truth& truth, Tally& tally, Id id, Result result, std::string_view user,
                      std::string_view mechanism, std::string_view profile)
{
    out.line("SMTP Auth: (ICID ", id, ") ", result == Result::Succeeded ? "succeeded" : "failed",
             " for user: ", user, " using AUTH mechanism: ", mechanism, " with profile: ", profile);
    truth.attempt(tally, result, user, profile);
}

// Trouble of the appliance's own; kind 0 to 3, the spellings of the message catalogue.
template<class Out>
void writeInboundAuthError(Out& out, Truth& truth, Tally& tally, Id id, std::uint32_t kind,
                           std::string_view user, std::string_view profile)
{
    switch (kind) {
    case 0:
        out.line("SMTP Auth (ICID ", id, ") LDAP query/user lookup failed for user: ", user);
        truth.attempt(tally, Result::Error, user, {});
        break;
    case 1:
        out.line("SMTP Auth (ICID ", id, ") could not reach forwarding server relay.corp.example.net");
        truth.attempt(tally, Result::Error, {}, {});
        break;
    case 2:
        out.line(
            "SMTP Auth (ICID ", id,
            ") could not reach forwarding server relay.corp.example.net with reason: connection timed out");
        truth.attempt(tally, Result::Error, {}, {});
        break;
    default:
        out.line("SMTP Auth (ICID ", id, ") profile: ", profile,
                 " is misconfigured or missing causing an Auth failure");
        truth.attempt(tally, Result::Error, {}, profile);
        break;
    }
}

template<class Out>
void writeOutboundAuth(Out& out, Truth& truth, Tally& tally, Id id, const Host& host,
                       std::string_view profile, std::string_view failure)
{
    if (failure.empty()) {
        out.line("DCID: ", id, " IP: ", host.address, " SMTP authentication using the profile ", profile,
                 " succeeded.");
    } else {
        out.line("DCID: ", id, " IP: ", host.address, " SMTP authentication using the profile ", profile,
                 " failed: ", failure);
    }
    truth.address(host.address);
    truth.attempt(tally, failure.empty() ? Result::Succeeded : Result::Failed, {}, profile);
}

template<class Out>
void writeMessageStart(Out& out, Tally& tally, Id mid, Id id)
{
    out.line("Start MID ", mid, " ICID ", id);
    tally.seen = true;
    ++tally.messages;
}

template<class Out>
void writeMessageFrom(Out& out, Id mid, Id id, std::string_view from)
{
    out.line("MID ", mid, " ICID ", id, " From: <", from, ">");
}

template<class Out>
void writeMessageTo(Out& out, Tally& tally, Id mid, Id id, std::uint32_t rid, std::string_view to)
{
    out.line("MID ", mid, " ICID ", id, " RID ", rid, " To: <", to, ">");
    ++tally.recipients;
}

template<class Out>
void writeDeliveryStart(Out& out, Tally& tally, Id id, Id mid, std::string_view rids,
                        std::uint32_t recipients)
{
    out.line("Delivery start DCID ", id, " MID ", mid, " to RID ", rids);
    tally.seen = true;
    ++tally.messages;
    tally.recipients += recipients;
}

template<class Out>
void writeBounce(Out& out, Tally& tally, Id id, Id mid, std::uint32_t rid)
{
    out.line("Bounced: DCID ", id, " MID ", mid, " to RID ", rid,
             " - Bounced by destination server with response: 5.1.0 - Unknown address error ('554', ['5.7.1 "
             "<postmaster@example.com>: Relay access denied'])");
    ++tally.bounces;
}

template<class Out>
void writeLost(Out& out, Tally& tally, Id id)
{
    out.line("ICID ", id, " lost");
    tally.seen = tally.endSeen = true;
}

template<class Out>
void writeClose(Out& out, Tally& tally, Id id)
{
    out.line(tally.inbound ? "ICID " : "DCID ", id, " close");
    tally.seen = tally.endSeen = true;
}

} // namespace authloupe::makelog
