// SPDX-License-Identifier: GPL-3.0-or-later
#include "make_log/vocabulary.h"

#include "make_log/text.h"

#include <array>

namespace authloupe::makelog {

const std::string_view kListener = "Data 1 (192.0.2.25)";
const std::string_view kSubmission = "Submission (192.0.2.26)";
const std::string_view kLocalAddress = "192.0.2.27";

namespace {

constexpr std::array<std::string_view, 24> kFirstNames{
    "anna",  "bram", "carla", "daan",  "emma",   "fatima", "george", "hanna",
    "ines",  "jan",  "karim", "lena",  "marie",  "nadia",  "omar",   "paulo",
    "quinn", "rosa", "sofie", "thijs", "ursula", "viktor", "wim",    "yuna"};
constexpr std::array<std::string_view, 24> kLastNames{
    "ahn",   "bakker", "costa",  "devries", "elmasri", "fischer", "garcia", "haddad",
    "ito",   "jansen", "kim",    "lopez",   "moreau",  "nguyen",  "okafor", "park",
    "rossi", "silva",  "tanaka", "ulrich",  "visser",  "weber",   "yilmaz", "zhou"};
constexpr std::array<std::string_view, 6> kDomains{"example.com",      "example.org",
                                                   "example.net",      "mail.example.com",
                                                   "corp.example.net", "students.example.org"};
constexpr std::array<std::string_view, 26> kGuesses{
    "admin", "test", "info", "scan", "scanner", "postmaster", "root", "backup", "sales", "office", "printer",
    "user", "noreply", "support", "webmaster", "EXAMPLE\\administrator", "admin@example.com",
    "test@example.org",
    // Written by an attacker: these must stay one user name, whatever they imitate.
    "bob using AUTH mechanism: PLAIN with profile: Forged", "a b", "=1+1", "%1 %2 %n", "<b>admin</b>",
    "&File", "o'hara", "say \"hi\""};

std::string dotted(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d)
{
    std::string text;
    put(text, a, ".", b, ".", c, ".", d);
    return text;
}

std::string strangersAddress(Random& random)
{
    if (random.chance(3)) {
        std::string text = "2001:db8:";
        std::array<char, 8> hex{};
        for (const auto group : {random.below(65536), random.below(65536)}) {
            const auto end = std::to_chars(hex.data(), hex.data() + hex.size(), group, 16).ptr;
            text.append(hex.data(), end);
            text += ':';
        }
        put(text, ":", 1 + random.below(9));
        return text;
    }
    std::uint32_t first = 1 + random.below(223);
    while (first == 10 || first == 127 || first == 172 || first == 192) {
        first = 1 + random.below(223);
    }
    const std::uint32_t second =
        random.below(256); // one call a statement: the order of arguments is not defined
    const std::uint32_t third = random.below(256);
    return dotted(first, second, third, 1 + random.below(254));
}

Host stranger(Random& random)
{
    Host host{strangersAddress(random), "unknown", false};
    if (random.chance(70)) {
        host.name = random.chance(50) ? "host-" : "mta";
        put(host.name, random.below(100000), ".");
        host.name += random.of(kDomains);
        host.verified = random.chance(60);
    }
    return host;
}

} // namespace

Vocabulary::Vocabulary(Random& random, std::uint32_t hostCount, std::uint32_t userCount)
{
    strangers.reserve(hostCount);
    for (std::uint32_t i = 0; i < hostCount; ++i) {
        strangers.push_back(stranger(random));
    }
    for (std::uint32_t i = 1; i < 200; ++i) {
        Host host{dotted(198, 51, 100, i), {}, true};
        put(host.name, "desk", i, ".corp.example.net");
        clients.push_back(host);
    }
    for (std::uint32_t i = 1; i <= 4; ++i) {
        Host host{dotted(203, 0, 113, i), {}, true};
        put(host.name, "smarthost", i, ".example.net");
        smartHosts.push_back(host);
    }
    for (std::uint32_t i = 10; i < 250; ++i) {
        Host host{dotted(203, 0, 113, i), {}, true};
        put(host.name, "mx", i, ".example.org");
        destinations.push_back(host);
    }
    for (std::uint32_t i = 0; i < userCount; ++i) {
        std::string user;
        put(user, kFirstNames.at(i % kFirstNames.size()), ".",
            kLastNames.at(i / kFirstNames.size() % kLastNames.size()));
        if (i >= kFirstNames.size() * kLastNames.size()) {
            put(user, i / (kFirstNames.size() * kLastNames.size()));
        }
        put(user, "@", kDomains.at(i % 3));
        mailboxes.push_back(user);
        users.push_back(i % 5 == 0 ? user.substr(0, user.find('@')) : user);
    }
    guesses.assign(kGuesses.begin(), kGuesses.end());
}

} // namespace authloupe::makelog
