// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/grammar_parts.h"

#include <algorithm>

namespace authloupe::grammar {

namespace {

void clearAttempt(Event& event) noexcept
{
    event.user = event.mechanism = event.profile = event.text = event.address = {};
    event.hasUser = false;
}

constexpr std::string_view kUsing = " using AUTH mechanism:";

// Where the last ` using AUTH mechanism:` begins. There are few colons, so they are what is searched.
std::size_t lastUsing(std::string_view text) noexcept
{
    std::size_t last = std::string_view::npos;
    std::size_t begin = 0;
    for (std::size_t colon = findByte(text, ':'); colon != std::string_view::npos;
         colon = findByte(text.substr(begin), ':')) {
        begin += colon + 1;
        if (endsWith<" using auth mechanism:">({text.data(), begin}))
            last = begin - kUsing.size();
    }
    return last;
}

// Without the front part of ` using AUTH mechanism:` that a cut line ends in. Less than ` using` may be the
// user's own.
std::string_view withoutCutWords(std::string_view user) noexcept
{
    constexpr std::size_t kLeast = std::string_view(" using").size();
    for (std::size_t size = std::min(kUsing.size() - 1, user.size()); size >= kLeast; --size)
        if (user.ends_with(kUsing.substr(0, size)))
            return user.substr(0, user.size() - size);
    return user;
}

// A name of up to four words. More, or the end of a sentence, is prose that stands directly behind the entry.
bool looksLikeProfile(std::string_view profile) noexcept
{
    constexpr std::ptrdiff_t kMostBlanks = 3;
    return !profile.empty()
           && (findByte(profile, ' ') == std::string_view::npos
               || std::ranges::count(profile, ' ') <= kMostBlanks)
           && std::string_view(".:;!?").find(profile.back()) == std::string_view::npos;
}

// `⟨user⟩ using AUTH mechanism: ⟨mech⟩ with profile: ⟨profile⟩`. The user name is written by whoever knocks
// and may imitate the rest of the line, so the LAST of these words counts. (Cisco 118570)
void readUserMechanismProfile(std::string_view rest, Event& event) noexcept
{
    event.hasUser = true;
    const std::size_t split = lastUsing(rest);
    event.user = rest.substr(0, split);
    if (event.user.starts_with(' '))
        event.user.remove_prefix(1);
    if (split == std::string_view::npos) {
        event.user = withoutCutWords(event.user);
        event.complete = false;
        return;
    }
    BodyCursor tail(rest.substr(split + kUsing.size()));
    (void)tail.takeChar(' ');
    event.mechanism = tail.takeWord();
    tail.skipBlanks();
    if (!tail.take<"with profile:">()) {
        event.complete = false;
        return;
    }
    event.profile = trimmed(tail.rest());
    event.complete = looksLikeProfile(event.profile);
}

EventKind failedBy(std::string_view reason, Event& event) noexcept
{
    event.result = AttemptResult::Error;
    event.text = trimmed(reason);
    return EventKind::Attempt;
}

// Lines of one connection that are not the plain success or failure. (IronPort message catalogue, SMTPAUTH_*)
EventKind readInboundTrouble(BodyCursor cursor, Event& event) noexcept
{
    constexpr std::string_view kMisconfigured = "is misconfigured or missing causing an Auth failure";
    const std::string_view all = trimmedRight(cursor.rest());
    if (cursor.take<"was required but remote host did not initiate it">()) {
        event.troubles = bitOf(Trouble::AuthRequired);
        return EventKind::AuthRequired;
    }
    if (cursor.take<"could not reach forwarding server">())
        return failedBy(all, event);
    if (cursor.take<"profile: ">()) {
        const std::size_t end =
            findLastWords<" is misconfigured or missing causing an auth failure">(cursor.rest());
        if (end == std::string_view::npos)
            return EventKind::UnknownAuth;
        event.profile = trimmed(cursor.rest().substr(0, end));
        return failedBy(kMisconfigured, event);
    }
    if (cursor.take<"ldap query/user lookup failed for user:">()) {
        (void)cursor.takeChar(' ');
        event.user = trimmedRight(cursor.rest());
        event.hasUser = true;
        return failedBy("LDAP query/user lookup failed", event);
    }
    return EventKind::UnknownAuth;
}

} // namespace

// What no shape covers is UnknownAuth: shown in a list of its own.
EventKind afterSmtpAuth(BodyCursor cursor, Event& event) noexcept
{
    clearAttempt(event);
    event.direction = Direction::Inbound;
    (void)cursor.takeChar(':');
    cursor.skipBlanks();
    if (!cursor.take<"(icid ">()) {
        const bool known =
            cursor.take<"forward server connection to ">() || cursor.take<"ldap query failed">();
        return known ? EventKind::AuthNote : EventKind::UnknownAuth;
    }
    if (!cursor.takeNumber(event.id) || !cursor.takeChar(')'))
        return EventKind::UnknownAuth;
    (void)cursor.takeChar(':');
    cursor.skipBlanks();
    const bool succeeded = cursor.take<"succeeded for user:">();
    if (!succeeded && !cursor.take<"failed for user:">())
        return readInboundTrouble(cursor, event);
    event.result = succeeded ? AttemptResult::Succeeded : AttemptResult::Failed;
    readUserMechanismProfile(cursor.rest(), event);
    return EventKind::Attempt;
}

// `172.16.155.102 SMTP authentication using the profile ⟨profile⟩ failed: ('535', ['…'])`. The server's
// answer may hold another `failed: `, so the FIRST one counts. (Cisco 118570)
EventKind afterDcidIp(BodyCursor cursor, Event& event) noexcept
{
    constexpr std::size_t kFailedSize = std::string_view(" failed: ").size();
    constexpr std::size_t kSucceededSize = std::string_view(" succeeded").size();
    const std::string_view address = cursor.takeWord();
    cursor.skipBlanks();
    if (startsWith<"tls ">(cursor.rest()))
        return readTls(cursor.rest(), event);
    if (!cursor.take<"smtp authentication using the profile ">())
        return startsWith<"smtp auth">(cursor.rest()) ? EventKind::UnknownAuth : EventKind::NotUnderstood;
    clearAttempt(event);
    event.address = address;
    std::string_view rest = trimmedRight(cursor.rest());
    if (const std::size_t failed = findWords<" failed: ">(rest); failed != std::string_view::npos) {
        event.result = AttemptResult::Failed;
        event.profile = trimmed(rest.substr(0, failed));
        event.text = trimmed(rest.substr(failed + kFailedSize));
        event.complete = event.text.ends_with(')');
        return EventKind::Attempt;
    }
    if (rest.ends_with('.'))
        rest.remove_suffix(1);
    else
        event.complete = false;
    if (!endsWith<" succeeded">(rest))
        return EventKind::UnknownAuth;
    event.result = AttemptResult::Succeeded;
    event.profile = trimmed(rest.substr(0, rest.size() - kSucceededSize));
    return EventKind::Attempt;
}

} // namespace authloupe::grammar
