// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_known.h"

#include "plain_words.h"

#include <algorithm>
#include <vector>

namespace authloupe::test {

namespace {

using std::string;

bool beginsWithOneOf(const string& text, const std::vector<string>& beginnings)
{
    return std::ranges::any_of(beginnings, [&](const string& words) { return sameWords(text, words); });
}

bool beginsAndHolds(const string& text, const string& beginning, const string& words)
{
    return sameWords(text, beginning) && firstWords(text, words) != kNowhere;
}

} // namespace

bool isPlainKnown(const string& body)
{
    static const std::vector<string> kKnown{"isq: ",
                                            "euq: ",
                                            "rpc ",
                                            "case ",
                                            "case:",
                                            "graymail ",
                                            "graymail: ",
                                            "amp ",
                                            "amp:",
                                            "sdr: ",
                                            "spf: ",
                                            "dkim: ",
                                            "dmarc: ",
                                            "domainkeys: ",
                                            "outbreak rule: ",
                                            "outbreak filters",
                                            "vof rule: ",
                                            "status: ",
                                            "internal smtp ",
                                            "senderbase upload: ",
                                            "system is coming up",
                                            "smtp server starting",
                                            "smtp server shut down",
                                            "ldap: ",
                                            "ldap group query ",
                                            "service ldap communication error",
                                            "alias match: ",
                                            "checkpoint ",
                                            "queue: checkpoint ",
                                            "could not fetch current virus ",
                                            "dns temporary failure ",
                                            "dns query network error ",
                                            "lame dns referral",
                                            "received an invalid dns response: ",
                                            "failed to bootstrap the dns resolver",
                                            "no valid ip addresses found for delivery to ",
                                            "delivery of mid ",
                                            "start delivery of mid ",
                                            "data will be sent to ecs client ",
                                            "error while sending alert: ",
                                            "log error: ",
                                            "global unsubscribe matched entry ",
                                            "url_rep_client: ",
                                            "url category definitions have changed"};
    string rest = body;
    std::uint64_t id = 0;
    if (takeNumber(rest, id) && (sameWords(rest, " sent: ") || sameWords(rest, " rcvd: ")))
        return true;
    return beginsWithOneOf(body, kKnown) || beginsAndHolds(body, "a ", " alert was sent to ")
           || beginsAndHolds(body, "done scanning ", " remain in queue")
           || beginsAndHolds(body, "scanning ", " for expiration candidates")
           || beginsAndHolds(body, "your \"", " key will expire in ");
}

bool isPlainLookAlike(const string& body)
{
    const bool ofUser = sameWords(body, "user ")
                        && (endsWithWords(body, " failed authentication.")
                            || endsWithWords(body, " was authenticated successfully."));
    return ofUser || beginsWithOneOf(body, {"an authentication attempt by the user ", "login:", "logout:"})
           || beginsAndHolds(body, "the user ", " successfully logged on")
           || beginsAndHolds(body, "the user ", " logged out")
           || beginsAndHolds(body, "the user ", " failed to log on")
           || beginsAndHolds(body, "pid ", " login from ") || beginsAndHolds(body, "pid ", " logged out of ");
}

bool isPlainKnownOfMessage(const string& behindMid)
{
    return beginsWithOneOf(behindMid, {"antivirus ",
                                       "attachment ",
                                       "amp ",
                                       "brightmail ",
                                       "custom log entry: ",
                                       "case ",
                                       "could not be split",
                                       "could not convert character set: ",
                                       "dkim: ",
                                       "domainkeys: ",
                                       "dmarc: ",
                                       "dlp ",
                                       "deleted from quarantine ",
                                       "deleted from all quarantines",
                                       "enqueued for ",
                                       "from: <",
                                       "graymail ",
                                       "graymail: ",
                                       "global unsubscribe matched entry ",
                                       "interim verdict using engine: ",
                                       "interim av verdict using ",
                                       "incomingrelay(",
                                       "masquerading ",
                                       "outbreak filters: ",
                                       "quarantined to ",
                                       "quarantine \"",
                                       "released from quarantine ",
                                       "released from all quarantines",
                                       "released (attachments stripped) from ",
                                       "sdr: ",
                                       "spf: ",
                                       "using engine: ",
                                       "url ",
                                       "virus threat level",
                                       "was too big ("});
}

} // namespace authloupe::test
