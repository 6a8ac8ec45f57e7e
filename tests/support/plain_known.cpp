// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_known.h"

#include "plain_words.h"

#include <algorithm>
#include <vector>

namespace authloupe::test {

bool isPlainKnown(const std::string& body)
{
    static const std::vector<std::string> kKnown{"isq:",
                                                 "euq:",
                                                 "rpc ",
                                                 "case",
                                                 "graymail",
                                                 "amp ",
                                                 "sdr",
                                                 "spf",
                                                 "dkim",
                                                 "dmarc",
                                                 "domainkeys",
                                                 "outbreak",
                                                 "status:",
                                                 "a system/",
                                                 "a warning/",
                                                 "a info/",
                                                 "internal smtp",
                                                 "senderbase",
                                                 "system is coming up",
                                                 "ldap:",
                                                 "service ldap"};
    return std::ranges::any_of(kKnown, [&](const std::string& words) { return sameWords(body, words); });
}

bool isPlainKnownOfMessage(const std::string&)
{
    return true;
}

} // namespace authloupe::test
